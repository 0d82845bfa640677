/** 同步台: what a former chief had saved is looked at by the village: taken in, or declined with a reason; and a lost phone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  commanded,
  PASSWORD,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { Phone } from '../../tests/support/phone.ts';
import { newId } from '../kit/id.ts';
import { tellSilent } from './silence.ts';

const DAY = 86_400_000;
const [AREA = '', NEXT = ''] = PLACES.areas;
const [VILLAGE = '', OTHER_VILLAGE = ''] = PLACES.villages;

let county: SmallCounty;
let chief: Someone;
let cadre: Someone;
let neighbour: Someone;
/** The chief of `AREA` after the office ended on 4 September; it is the 7th. */
let former: Someone;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', AREA);
  await new Phone(county, chief).push([new Phone(county, chief).report('任内最后一件')]);
  await county.god.query(`update office set valid_to = '2026-09-04' where id = $1`, [chief.office.id]);
  await refresh();
});
afterAll(() => county?.close());

async function refresh(): Promise<void> {
  cadre = await county.who('village_cadre', VILLAGE);
  neighbour = await county.who('village_cadre', OTHER_VILLAGE);
  former = { office: chief.office, cookie: await signedIn() };
}

/** Signs in with the password, as a person does; the session's cookie. */
async function signedIn(account = `area_chief-${AREA}`): Promise<string> {
  const reply = await ask(county, 'POST', '/api/sign-in', { body: { account, password: PASSWORD } });
  expect(reply.statusCode, reply.body).toBe(200);
  const token = reply.cookies.find(({ name }) => name === 'session');
  return `session=${token?.value}`;
}

type Held = Record<'commandId' | 'kind' | 'reason' | 'words' | 'placeCode', string> & { afterTerm: boolean };
const waiting = async (as: Someone): Promise<Held[]> =>
  (await ask(county, 'GET', '/api/sync/held', { as })).json().held;
const decide = (as: Someone, held: string, what: 'take' | 'decline', body: object = {}) =>
  ask(county, 'POST', `/api/sync/held/${held}/${what}`, { as, body: commanded({ ...body }) });
const audited = async (act: string): Promise<number> =>
  (await county.god.query('select 1 from audit where act = $1', [act])).rowCount ?? 0;

test('卸任的人还登得上，只能把没送的送来；别的什么也看不到', async () => {
  const me = await ask(county, 'GET', '/api/me', { as: former });
  expect(me.json()).toMatchObject({ former: true, offices: [] });
  expect((await ask(county, 'GET', '/api/matters', { as: former })).statusCode).toBe(401);
  expect((await new Phone(county, former).pull()).status).toBe(401);
});

test('卸任前写的留在台上等人看：本村看得到，邻村看不到；收下就成了老片区的事', async () => {
  const phone = new Phone(county, former);
  const report = phone.report('屋后排水沟又堵了');
  const pushed = await phone.push([report]);
  expect(pushed.outcomes).toMatchObject([{ outcome: 'HELD', reason: 'late' }]);

  expect(await waiting(cadre)).toMatchObject([
    {
      ...{ commandId: report.commandId, kind: 'matter.report', reason: 'late', words: '屋后排水沟又堵了' },
      // It is the 7th, by the phone's clock too.
      afterTerm: true,
    },
  ]);
  expect(await waiting(neighbour)).toEqual([]);
  for (const what of ['take', 'decline'] as const)
    expect(
      (await decide(neighbour, report.commandId, what, what === 'decline' ? { why: '不是' } : {})).json(),
    ).toEqual({
      problem: 'not-found',
    });

  const taken = await decide(cadre, report.commandId, 'take');
  expect(taken.json()).toEqual({ matterId: report.body.matterId });
  const page = (await ask(county, 'GET', `/api/matters/${report.body.matterId}`, { as: cadre })).json();
  expect(page).toMatchObject({ text: '屋后排水沟又堵了', placeCode: AREA });
  const { rows } = await county.god.query('select reporter_person from matter where id = $1', [
    report.body.matterId,
  ]);
  expect(rows).toEqual([{ reporter_person: cadre.office.personId }]);
  expect(await waiting(cadre)).toEqual([]);

  const again = await phone.push([report]);
  expect(again.outcomes).toMatchObject([{ outcome: 'APPLIED', answer: { matterId: report.body.matterId } }]);
});

test('是卸任前写的还是卸任后写的，按写的那天说；交接那天的还算卸任前', async () => {
  const phone = new Phone(county, former);
  const days = [3, 2, 1].map((ago) =>
    phone.report(`${ago}天前写的`, { at: county.house.now() - ago * 86_400_000 }),
  );
  await phone.push(days);
  const told = new Map((await waiting(cadre)).map((one) => [one.commandId, one.afterTerm]));
  expect(days.map(({ commandId }) => told.get(commandId))).toEqual([false, false, true]);
  for (const { commandId } of days) await decide(cadre, commandId, 'decline', { why: '试一试' });
});

test('卸任后送来的关爱卡不留在台上，写的人被告知；记的一户留着，看得到怎么称呼', async () => {
  const phone = new Phone(county, former);
  const care = {
    ...{ cardId: newId(), placeCode: AREA, called: '柿树下张婆婆', helps: ['visit'], words: '' },
    ...{ askedBy: 'self', consent: 'spoken', carers: [{ name: '李志愿' }, { name: '王志愿' }] },
  };
  const household = { householdId: newId(), placeCode: AREA, label: '桥头第一家', consent: 'spoken' };
  const said = await phone.push([
    phone.saved('area.add-care', { entity: care.cardId, body: care }),
    phone.saved('area.add-household', { entity: household.householdId, body: household }),
  ]);
  expect(said.outcomes).toMatchObject([
    { outcome: 'REFUSED', reason: 'too-personal' },
    { outcome: 'HELD', reason: 'late' },
  ]);
  const { rows } = await county.god.query(`select 1 from held_command where command::text like '%张婆婆%'`);
  expect(rows).toEqual([]);
  const [held] = (await waiting(cadre)).filter(({ kind }) => kind === 'area.add-household');
  expect(held).toMatchObject({ words: '桥头第一家' });
  expect((await decide(cadre, String(held?.commandId), 'take')).statusCode).toBe(200);
  expect(await audited('area.add-household')).toBe(1);
});

test('收两遍是一件；收下的不能再不收，不收的不能再收；两个人同时收也是一件', async () => {
  const phone = new Phone(county, former);
  const [one, other, both] = [phone.report('水渠塌了'), phone.report('已经报过'), phone.report('路灯坏了')];
  await phone.push([one, other, both]);
  expect((await decide(cadre, one.commandId, 'take')).statusCode).toBe(200);
  expect((await decide(cadre, one.commandId, 'take')).json()).toEqual({ reason: 'decided-before' });
  expect((await decide(cadre, one.commandId, 'decline', { why: '算了' })).json()).toEqual({
    reason: 'decided-before',
  });
  expect((await decide(cadre, other.commandId, 'decline', { why: '前天已经报过' })).statusCode).toBe(200);
  expect((await decide(cadre, other.commandId, 'take')).json()).toEqual({ reason: 'decided-before' });

  const town = await county.who('town_officer', PLACES.towns[0]);
  const answers = await Promise.all([cadre, town].map((as) => decide(as, both.commandId, 'take')));
  expect(answers.map(({ statusCode }) => statusCode).filter((status) => status === 200)).toHaveLength(1);
  const { rows } = await county.god.query('select count(*)::int as n from matter where id = any($1)', [
    [one, other, both].map(({ body }) => body.matterId),
  ]);
  expect(rows).toEqual([{ n: 2 }]);
});

test('不收要写原因，写的人听得到；内容清空，记着谁定的', async () => {
  const phone = new Phone(county, former);
  const report = phone.report('村口的狗');
  await phone.push([report]);
  expect((await decide(cadre, report.commandId, 'decline')).statusCode).toBe(400);
  const before = await audited('sync.decline');
  expect((await decide(cadre, report.commandId, 'decline', { why: '新片长已经上报' })).statusCode).toBe(200);
  expect(await audited('sync.decline')).toBe(before + 1);
  const { outcomes } = await phone.push([report]);
  expect(outcomes).toMatchObject([
    { outcome: 'REFUSED', reason: 'declined', now: { why: '新片长已经上报' } },
  ]);
  const { rows } = await county.god.query('select command, decision from held_command where id = $1', [
    report.commandId,
  ]);
  expect(rows).toEqual([{ command: null, decision: 'declined' }]);
});

test('任内办过、只是没听到回音的，卸任后听得到，不再等人看', async () => {
  const at = await county.who('area_chief', NEXT);
  const phone = new Phone(county, at);
  const report = phone.report('没听到回音的一件');
  await phone.push([report]);
  await county.god.query(`update office set valid_to = '2026-09-05' where id = $1`, [at.office.id]);
  phone.as = { office: at.office, cookie: await signedIn(`area_chief-${NEXT}`) };
  const { outcomes } = await phone.push([report]);
  expect(outcomes).toMatchObject([{ outcome: 'REPLAYED', answer: { matterId: report.body.matterId } }]);
  expect(await waiting(cadre)).toEqual([]);
});

test('反映人的事不上台，谁也看不到；写的人被告知另走一路', async () => {
  const phone = new Phone(county, former);
  const secret = '村里有人私分补助';
  const report = phone.report(secret, { body: { about: { post: 'village_cadre' } } });
  const { outcomes } = await phone.push([report]);
  expect(outcomes).toMatchObject([{ outcome: 'REFUSED', reason: 'about-somebody' }]);
  const { rows } = await county.god.query('select id from held_command where id = $1', [report.commandId]);
  expect(rows).toEqual([]);
});

test('敏感的事上台，内容不给看，收不收照样能定', async () => {
  const phone = new Phone(county, former);
  const secret = '家里主要劳力住院，收入断了';
  const report = phone.report(secret, { body: { category: 'hardship.temporary_aid' } });
  await phone.push([report]);
  const town = await county.who('town_officer', PLACES.towns[0]);
  for (const as of [cadre, town]) {
    const held = await waiting(as);
    expect(held).toContainEqual(
      expect.objectContaining({ commandId: report.commandId, words: null, hidden: true }),
    );
    expect(JSON.stringify(held)).not.toContain(secret);
  }
  expect((await decide(cadre, report.commandId, 'take')).statusCode).toBe(200);
});

test('缺了前面一条的，前面的来了就自己办了，台上不再有', async () => {
  const as = await county.who('area_chief', PLACES.areas[2] ?? '');
  const phone = new Phone(county, as);
  const first = phone.report('先有的一件');
  const { matterId } = first.body;
  const entity = first.entity;
  const act = phone.saved('matter.settle', {
    ...{
      params: { matterId: String(matterId) },
      body: { answer: '疏通了' },
      entity,
      after: [first.commandId],
    },
  });
  await phone.push([act]);
  expect(await waiting(neighbour)).toMatchObject([{ reason: 'before-missing', hidden: true }]);
  await phone.push([first, act]);
  expect(await waiting(neighbour)).toEqual([]);
});

test('丢了的手机：会话当场断，问得到已停用，再送就叫它清空；别村的手机停不了', async () => {
  const area = PLACES.areas[2] ?? '';
  const as = await county.who('area_chief', area);
  const phone = new Phone(county, as);
  await phone.push([phone.report('丢之前的一件')]);
  const standing = async () =>
    (await ask(county, 'GET', `/api/sync/devices/${phone.device}/standing`)).json();
  expect(await standing()).toEqual({ revoked: false });
  const revoke = (by: Someone) =>
    ask(county, 'POST', `/api/sync/devices/${phone.device}/revoke`, {
      ...{ as: by, body: commanded({ why: '掉在河里了' }) },
    });
  expect((await revoke(cadre)).statusCode).toBe(404);
  const before = await audited('sync.revoke');
  expect((await revoke(neighbour)).statusCode).toBe(200);
  expect(await audited('sync.revoke')).toBe(before + 1);
  expect(await standing()).toEqual({ revoked: true });
  expect((await phone.push([phone.report()])).status).toBe(401);
  phone.as = { office: as.office, cookie: await signedIn(`area_chief-${area}`) };
  expect(await phone.push([phone.report()])).toMatchObject({ status: 409, reason: 'revoked' });
  const fresh = new Phone(county, phone.as);
  expect((await fresh.push([fresh.report()])).status).toBe(200);
});

test('手机清单只有本地的，没有人名；等着的、两天没联系的分得开', async () => {
  const list = async (as: Someone, which = 'all') =>
    (await ask(county, 'GET', `/api/sync/devices?which=${which}`, { as })).json().devices as {
      device: string;
      placeCode: string;
    }[];
  const area = PLACES.areas[3] ?? '';
  const phone = new Phone(county, await county.who('area_chief', area));
  await phone.pull({ phone: { ...QUIET, waiting: 3, oldest: county.house.now() - DAY } });
  const here = await list(neighbour);
  expect(here.map(({ device }) => device)).toContain(phone.device);
  expect(here.every(({ placeCode }) => placeCode.startsWith(OTHER_VILLAGE))).toBe(true);
  expect((await list(cadre)).map(({ device }) => device)).not.toContain(phone.device);
  expect(JSON.stringify(here)).not.toMatch(/某|person/);
  expect((await list(neighbour, 'waiting')).map(({ device }) => device)).toEqual([phone.device]);
  expect(await list(neighbour, 'silent')).toEqual([]);
  const told = async () =>
    (await county.god.query('select to_key, kind from notice where of_id = $1 order by at', [phone.device]))
      .rows;
  await tellSilent(county.house);
  expect(await told()).toEqual([]);
  county.wait(3 * DAY);
  await refresh();
  expect((await list(neighbour, 'silent')).map(({ device }) => device)).toEqual([phone.device]);

  // Told once of each silence, to whoever looks after the phone.
  const notice = { to_key: OTHER_VILLAGE, kind: 'phone-silent' };
  await Promise.all([tellSilent(county.house), tellSilent(county.house)]);
  await tellSilent(county.house);
  expect(await told()).toEqual([notice]);
  phone.as = await county.who('area_chief', area);
  await phone.pull({ phone: { ...QUIET, waiting: 2 } });
  await tellSilent(county.house);
  expect(await told()).toEqual([notice]);
  county.wait(3 * DAY);
  await refresh();
  await tellSilent(county.house);
  expect(await told()).toEqual([notice, notice]);
});

const QUIET = { waiting: 0, oldest: null, refused: 0, app: 'test', persisted: true, freeMegabytes: 500 };

test('卸任满三十天，登不上了；换了别的任职的，老任职写的太晚了', async () => {
  const phone = new Phone(county, former);
  const report = phone.report('压了一个月的一件');
  // 4 September and 30 days: the 4th of October is the last.
  county.wait(21 * DAY);
  former = { ...former, cookie: await signedIn() };
  phone.as = former;
  expect((await phone.push([report])).outcomes).toMatchObject([{ outcome: 'HELD', reason: 'late' }]);
  county.wait(DAY);
  expect((await phone.push([report])).status).toBe(401);
  const account = `area_chief-${AREA}`;
  const refused = await ask(county, 'POST', '/api/sign-in', { body: { account, password: PASSWORD } });
  expect(refused.statusCode).toBe(401);

  await county.god.query(
    `insert into office (county_code, id, person_id, post, place_code, valid_from) values ($1, $2, $3, 'supervisor', $4, '2026-09-10')`,
    [PLACES.county, newId(), former.office.personId, VILLAGE],
  );
  phone.as = { ...former, cookie: await signedIn() };
  const late = phone.report('更晚才送的一件');
  expect((await phone.push([late])).outcomes).toMatchObject([{ outcome: 'REFUSED', reason: 'too-late' }]);
});
