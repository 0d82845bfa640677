/** 关爱卡、外出联系卡、避险转移花名册、本月话题: through HTTP on a real database, with the clock moved on. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY } from '../../domain/kernel/day.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { newId } from '../kit/id.ts';
import { tally } from '../matter/tally.ts';
import { visiting } from '../watch/visiting.ts';
import { eraseEnded } from './ending.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county?.close());

const eraseEndedCards = eraseEnded(visiting);

const [AREA = '', NEXT = ''] = PLACES.areas;
const [VILLAGE = '', SIBLING = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;

const chief = () => county.who('area_chief', AREA);
const village = () => county.who('village_cadre', VILLAGE);
const carer = () => county.who('supervisor', VILLAGE);

const post = async (as: Someone | undefined, url: string, body: object = {}) =>
  ask(county, 'POST', url, { as, body: commanded({ ...body }) });
const get = async (as: Someone | undefined, url: string) => ask(county, 'GET', url, { as });

const count = async (table: string): Promise<number> =>
  (await county.god.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n ?? 0;

interface Card {
  readonly cardId: string;
  readonly version: number;
  readonly due: boolean;
  readonly mine: boolean;
  readonly reviewDue: string;
}
const careSeenBy = async (as: Someone): Promise<Card[]> => (await get(as, '/api/care-cards')).json().cards;

const WORDS = '腿脚不便，想每周来看看';

async function asked(): Promise<string> {
  const cardId = newId();
  const carers = [{ personId: (await carer()).office.personId }, { name: '王志愿' }];
  const wished = { called: '李奶奶', helps: ['visit', 'medicine'], words: WORDS, carers };
  const answer = await post(await chief(), '/api/care-cards', {
    cardId,
    placeCode: AREA,
    askedBy: 'self',
    consent: 'spoken',
    ...wished,
  });
  expect(answer.statusCode, answer.body).toBe(200);
  return cardId;
}

test('关爱卡只有本片片长和两位照看人看得到，别人连有没有都不知道', async () => {
  const cardId = await asked();
  expect(await careSeenBy(await chief())).toMatchObject([{ cardId, mine: true, due: false }]);
  expect(await careSeenBy(await carer())).toMatchObject([{ cardId, mine: false }]);
  for (const as of [
    await county.who('area_chief', NEXT),
    await county.who('group_head', PLACES.groups[0] ?? ''),
    await village(),
    await county.who('town_officer', TOWN),
    await county.who('county_leader', PLACES.county),
    await county.who('audit_admin', PLACES.county),
  ]) {
    expect(await careSeenBy(as), as.office.post).toEqual([]);
    for (const verb of ['review', 'end'])
      expect(
        (await post(as, `/api/care-cards/${cardId}/${verb}`, verb === 'review' ? { version: 1 } : {}))
          .statusCode,
      ).toBe(404);
  }
});

test('敏感的话不留在命令的答复里，每次看都有审计', async () => {
  await asked();
  const { rows } = await county.god.query(
    `select count(*)::int as n from command where answer::text ~ '李奶奶|腿脚|王志愿'`,
  );
  expect(rows).toEqual([{ n: 0 }]);
  const seen = async () =>
    (await county.god.query(`select count(*)::int as n from audit where act = 'area.care-cards'`)).rows[0].n;
  const before = await seen();
  await careSeenBy(await carer());
  expect(await seen()).toBe(before + 1);
});

test('复核一次再管六个月；不复核，到期第二天就清除', async () => {
  await county.god.query('delete from care_card');
  const cardId = await asked();
  county.wait(160 * DAY);
  const [card] = await careSeenBy(await carer());
  expect(card).toMatchObject({ due: true, version: 1 });
  const stale = await post(await carer(), `/api/care-cards/${cardId}/review`, { version: 9 });
  expect(stale.json()).toEqual({ reason: 'changed-meanwhile', now: { version: 1 } });
  const reviewed = await post(await carer(), `/api/care-cards/${cardId}/review`, { version: 1 });
  expect(reviewed.json()).toMatchObject({ version: 2, reviewDue: '2027-08-14' });
  await eraseEndedCards(county.house);
  expect(await count('care_card')).toBe(1);
  county.wait(182 * DAY);
  await eraseEndedCards(county.house);
  expect(await count('care_card')).toBe(0);
});

interface ToldTo {
  readonly to_key: string;
  readonly kind: string;
}
/** Every notice of a card, and in none of them whose it is. */
const told = async (): Promise<ToldTo[]> =>
  (
    await county.god.query<ToldTo>(
      `select to_key, kind from notice where word = 'card' order by at, kind, to_key collate "C"`,
    )
  ).rows;

test('到期前一个月告诉片长和任职的照看人一次，清除时再告诉一次；复核了的，到新日子前再说', async () => {
  await county.god.query('delete from care_card');
  await county.god.query(`delete from notice where word = 'card'`);
  const cardId = await asked();
  const person = `person:${(await carer()).office.personId}`;
  const ending = async () => (await get(await chief(), '/api/cards-ending')).json().care;
  await eraseEndedCards(county.house);
  expect(await told()).toEqual([]);
  expect(await ending()).toEqual({ count: 0, soonest: null });
  county.wait(155 * DAY);
  // Two processes at one moment, and a third after them.
  await Promise.all([eraseEndedCards(county.house), eraseEndedCards(county.house)]);
  await eraseEndedCards(county.house);
  const once = [AREA, person].map((to_key) => ({ to_key, kind: 'card-ending' }));
  expect(await told()).toEqual(once);
  const { reviewDue } = (await careSeenBy(await chief()))[0] ?? { reviewDue: '' };
  for (const as of [await chief(), await carer()])
    expect((await get(as, '/api/cards-ending')).json().care).toEqual({ count: 1, soonest: reviewDue });
  expect((await get(await village(), '/api/cards-ending')).json().care.count).toBe(0);
  await post(await carer(), `/api/care-cards/${cardId}/review`, { version: 1 });
  await eraseEndedCards(county.house);
  expect(await ending()).toEqual({ count: 0, soonest: null });
  expect(await told()).toEqual(once);
  county.wait(185 * DAY);
  await eraseEndedCards(county.house);
  await eraseEndedCards(county.house);
  const ended = once.map(({ to_key }) => ({ to_key, kind: 'card-ended' }));
  expect(await told()).toEqual([...once, ...ended]);
  expect((await county.god.query(`select 1 from notice where of_id = $1`, [cardId])).rowCount).toBe(0);
});

test('外出卡快到期、到期了，村里各知道一次，几张一起只说一次', async () => {
  await county.god.query('delete from absence_card');
  await county.god.query(`delete from notice where word = 'card'`);
  for (const called of ['老周', '老王'])
    await post(undefined, '/api/public/absences', {
      ...{
        cardId: randomUUID(),
        placeCode: AREA,
        called,
        phone: '13900000001',
        wishes: ['notices'],
        house: '',
      },
    });
  county.wait(340 * DAY);
  await eraseEndedCards(county.house);
  await eraseEndedCards(county.house);
  expect(await told()).toEqual([{ to_key: VILLAGE, kind: 'card-ending' }]);
  expect((await get(await village(), '/api/cards-ending')).json().away.count).toBe(2);
  county.wait(40 * DAY);
  await eraseEndedCards(county.house);
  await eraseEndedCards(county.house);
  expect((await told()).map(({ kind }) => kind)).toEqual(['card-ending', 'card-ended']);
  expect(await count('absence_card')).toBe(0);
});

test('不想要了，照看人也能结束，一点不剩', async () => {
  const cardId = await asked();
  expect((await post(await carer(), `/api/care-cards/${cardId}/end`)).statusCode).toBe(200);
  expect(await count('care_card')).toBe(0);
});

test('想要走访的卡，在照看人今天的走访里有一个点；卡没了，点和看过的记录也没了', async () => {
  const cardId = await asked();
  const points = async () => {
    const { rows } = await county.god.query('select title from watch_point where care_card = $1', [cardId]);
    return rows;
  };
  expect(await points()).toMatchObject([{ title: '李奶奶' }]);
  const carers = [{ personId: (await carer()).office.personId }, { name: '王志愿' }];
  const change = { version: 1, called: '李奶奶', helps: ['medicine'], words: '', carers };
  expect((await post(await chief(), `/api/care-cards/${cardId}`, change)).statusCode).toBe(200);
  expect(await points()).toEqual([]);
  const again = { ...change, version: 2, helps: ['visit'] };
  expect((await post(await chief(), `/api/care-cards/${cardId}`, again)).statusCode).toBe(200);
  expect(await points()).toHaveLength(1);
  county.wait(200 * DAY);
  await eraseEndedCards(county.house);
  expect(await points()).toEqual([]);
});

test('照看人改不了卡上写的，只有片长能改', async () => {
  const cardId = await asked();
  const carers = [{ name: '赵志愿' }, { name: '王志愿' }];
  const change = { version: 1, called: '李奶奶', helps: ['visit'], words: '', carers };
  expect((await post(await carer(), `/api/care-cards/${cardId}`, change)).statusCode).toBe(404);
  expect((await post(await chief(), `/api/care-cards/${cardId}`, change)).json()).toMatchObject({
    version: 2,
  });
  expect(await careSeenBy(await carer())).toEqual([]);
});

async function wrote(placeCode = VILLAGE) {
  const cardId = randomUUID();
  const it = { cardId, placeCode, called: '在外的小陈', phone: '13955556666', wishes: ['vote'], house: '' };
  const body = commanded(it);
  const answer = await ask(county, 'POST', '/api/public/absences', { body });
  expect(answer.statusCode, answer.body).toBe(200);
  return { cardId, body, code: (answer.json() as { code: string }).code };
}

test('外出联系卡：凭码看、改、删；没有码，什么也没有；码不存在库里', async () => {
  const { body, code } = await wrote();
  const again = await ask(county, 'POST', '/api/public/absences', { body });
  expect(again.json().code).toBe(code);
  const url = `/api/public/absences/${code}`;
  expect((await get(undefined, url)).json()).toMatchObject({ called: '在外的小陈', phone: '13955556666' });
  expect((await get(undefined, '/api/public/absences/0000-0000-0000-0000')).statusCode).toBe(404);
  const dump = await county.god.query('select t::text from absence_card t');
  expect(JSON.stringify(dump.rows)).not.toContain(code);

  const change = { version: 1, called: '小陈', phone: '13955556666', wishes: ['notices'], house: '找二叔' };
  expect((await post(undefined, url, change)).json()).toMatchObject({ version: 2 });
  expect((await post(undefined, url, change)).json()).toMatchObject({
    reason: 'changed-meanwhile',
    now: { version: 2, called: '小陈' },
  });
  expect((await post(undefined, `${url}/end`)).statusCode).toBe(200);
  expect((await get(undefined, url)).statusCode).toBe(404);
  expect(await count('absence_card')).toBe(0);
});

test('本村看得到有这张卡，电话要选用途才看，本人凭码看得到谁看过；别的村没有', async () => {
  const { cardId, code } = await wrote(AREA);
  const listed = await get(await village(), `/api/areas/${VILLAGE}/absences`);
  expect(listed.json().cards).toMatchObject([{ cardId, wishes: ['vote'] }]);
  expect(listed.body).not.toContain('13955556666');
  const opened = await ask(county, 'POST', `/api/contacts/${cardId}/open`, {
    as: await village(),
    body: { purpose: 'meeting' },
  });
  expect(opened.json()).toEqual({ phone: '13955556666' });
  const own = (await get(undefined, `/api/public/absences/${code}`)).json();
  expect(own.openings).toMatchObject([{ post: 'village_cadre', purpose: 'meeting' }]);

  expect((await get(await chief(), `/api/areas/${AREA}/absences`)).json().cards).toHaveLength(1);
  expect(
    (await get(await county.who('area_chief', NEXT), `/api/areas/${NEXT}/absences`)).json().cards,
  ).toEqual([]);
  const sibling = await county.who('village_cadre', SIBLING);
  expect((await get(sibling, `/api/areas/${VILLAGE}/absences`)).statusCode).toBe(404);
  const stranger = await ask(county, 'POST', `/api/contacts/${cardId}/open`, {
    as: sibling,
    body: { purpose: 'handle' },
  });
  expect(stranger.statusCode).toBe(404);
});

test('外出联系卡满十二个月，连谁看过的记录一起清除', async () => {
  expect(await count('absence_card')).toBe(1);
  expect(await count('card_opening')).toBe(1);
  county.wait(400 * DAY);
  expect((await get(await village(), `/api/areas/${VILLAGE}/absences`)).json().cards).toEqual([]);
  await eraseEndedCards(county.house);
  expect(await count('absence_card')).toBe(0);
  expect(await count('card_opening')).toBe(0);
});

/** Moves the clock on until a season is over, or begins: days at a time. */
async function waitFor(season: string | null): Promise<void> {
  const now = async () =>
    (await get(await chief(), `/api/areas/${AREA}/roster`)).json().season?.danger ?? null;
  for (let days = 0; days < 400 && (await now()) !== season; days += 5) county.wait(5 * DAY);
  expect(await now()).toBe(season);
}

test('花名册：季节里本片、本村、本镇看得到；季节过了清除，只留村里的数', async () => {
  await waitFor('flood');
  const entry = (people: number, needsHelp: boolean) => ({
    entryId: newId(),
    placeCode: AREA,
    label: `河边${people}`,
    people,
    needsHelp,
    meetingPoint: '小学操场',
  });
  expect((await post(await chief(), '/api/roster', entry(3, true))).statusCode).toBe(200);
  expect((await post(await village(), '/api/roster', entry(5, false))).statusCode).toBe(200);
  const town = await county.who('town_officer', TOWN);
  const seen = (await get(town, `/api/areas/${TOWN}/roster`)).json();
  expect(seen.areas.find(({ code }: { code: string }) => code === AREA).entries).toMatchObject([
    { people: 3, needsHelp: true },
    { people: 5 },
  ]);
  for (const as of [
    await county.who('group_head', PLACES.groups[0] ?? ''),
    await county.who('centre_officer', PLACES.county),
    await county.who('village_cadre', SIBLING),
  ])
    expect((await get(as, `/api/areas/${AREA}/roster`)).statusCode, as.office.post).toBe(404);

  await waitFor(null);
  await Promise.all([eraseEndedCards(county.house), eraseEndedCards(county.house)]);
  expect(await count('evacuation_entry')).toBe(0);
  const past = (await get(await village(), `/api/areas/${VILLAGE}/roster`)).json();
  expect(past).toMatchObject({ season: null, areas: [], past: [{ households: 2, people: 8, needHelp: 1 }] });
  const late = await post(await chief(), '/api/roster', entry(2, false));
  expect(late.json()).toEqual({ reason: 'not-in-season' });
});

test('县里改了季节，不再是季节的花名册一分钟内清除', async () => {
  await waitFor('forest_fire');
  const it = {
    entryId: newId(),
    placeCode: AREA,
    label: '坡上',
    people: 2,
    needsHelp: false,
    meetingPoint: '村口',
  };
  expect((await post(await chief(), '/api/roster', it)).statusCode).toBe(200);
  const system = await county.who('system_admin', PLACES.county);
  const seasons = [{ danger: 'flood', from: '06-01', to: '06-02', basis: 'flood-control' }];
  expect((await post(system, '/api/settings/seasons', { seasons, why: '县里发文' })).statusCode).toBe(200);
  await eraseEndedCards(county.house);
  expect(await count('evacuation_entry')).toBe(0);
});

test('本月话题：少于十件的不说；封存和敏感的不算', async () => {
  const raise = (text: string, category: string) =>
    ask(county, 'POST', '/api/public/matters', {
      body: commanded({ matterId: newId(), text, category, placeCode: AREA }),
    });
  for (let n = 0; n < 12; n += 1) await raise(`路灯不亮，第${n}盏`, 'infrastructure.lighting');
  for (let n = 0; n < 3; n += 1) await raise('家里困难，想问救助', 'hardship.temporary_aid');
  await tally(county.house);
  const topics = (await get(await chief(), `/api/areas/${AREA}/topics`)).json();
  expect(topics).toMatchObject({ total: 12, topics: [{ domain: 'infrastructure', count: 12 }], more: false });
  await raise('水龙头放出来的水是黄的', 'utilities.water');
  const after = (await get(await chief(), `/api/areas/${AREA}/topics`)).json();
  expect(after).toMatchObject({ topics: [], more: true });
  const sibling = await county.who('village_cadre', SIBLING);
  expect((await get(sibling, `/api/areas/${AREA}/topics`)).statusCode).toBe(404);
});

test('片区合并，留着的都跟过去', async () => {
  await asked();
  const household = { householdId: newId(), placeCode: AREA, label: '桥头', consent: 'spoken' };
  expect((await post(await chief(), '/api/households', household)).statusCode).toBe(200);
  const system = await county.who('system_admin', PLACES.county);
  const joined = await post(system, `/api/places/${AREA}/join`, { into: NEXT });
  expect(joined.statusCode, joined.body).toBe(200);
  const { rows } = await county.god.query(
    `select place_code, count(*)::int as n from (select place_code from household union all select place_code from care_card) kept
     group by 1`,
  );
  expect(rows).toEqual([{ place_code: NEXT, n: 2 }]);
});
