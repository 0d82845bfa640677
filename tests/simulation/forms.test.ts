/**
 * 表变了: what a phone saved without a signal was written on forms that changed meanwhile - categories, banned words, rhythms and
 * seasons of the county, campaigns, what somebody else set, the app itself. Each is taken, or comes back to its author with what to
 * do about it; nothing goes silently (B5, 29). The phone's own outbox on the real server.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../../contract/endpoint.ts';
import { DEFAULT_RHYTHMS } from '../../domain/watch/times.ts';
import { served } from '../../server/app.ts';
import { savable } from '../../server/sync/run.ts';
import { whyNot } from '../../web/phone/pending/why.ts';
import { request } from '../server/requests.ts';
import { ask, COUNTY, commanded, PLACES, type Someone } from '../support/county.ts';
import { chanceOf, idFrom } from './chance.ts';
import { type MortalCounty, mortalCounty } from './mortal.ts';
import { Phone } from './phone.ts';
import { CALM } from './weather.ts';

const [AREA = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;
const SAND = 'environment.river.c01';
const TODAY = '2026-09-07';

let county: MortalCounty;
let phone: Phone;
let admin: Someone;
const chance = chanceOf(29);
beforeAll(async () => {
  county = await mortalCounty();
  admin = await county.who('system_admin', COUNTY);
  const as = await county.who('area_chief', AREA);
  phone = new Phone(
    { county, chance, weather: CALM, as },
    () => 0.5,
    (it) => it,
  );
});
afterAll(() => county?.close());

const newId = () => idFrom(chance, county.house.now());

const post = async (url: string, body: object, as: Someone = admin) => {
  const { statusCode, body: text } = await ask(county, 'POST', url, { as, body: commanded({ ...body }) });
  expect(statusCode, `${url} ${text}`).toBe(200);
  return JSON.parse(text);
};

interface Saved {
  readonly params?: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly entity?: string;
  readonly version?: number;
}

/** Written without a signal; its id. */
async function save(kind: string, { params = {}, body, entity, version = 1 }: Saved): Promise<string> {
  const commandId = newId();
  await phone.save({
    ...{ commandId, kind, version, officeId: phone.officeId, params, body },
    ...{ entity: entity ?? Object.values(params)[0] ?? newId(), shown: { title: '没有信号时写的' } },
  });
  return commandId;
}

/** Where it stands on the phone once there is a signal again, and what its author reads. */
async function became(commandId: string) {
  await phone.rest();
  const item = (await phone.items()).find(({ command }) => command.commandId === commandId);
  if (item === undefined) throw new Error('it is gone');
  const said = item.standing === 'taken' ? undefined : whyNot(item, {}).zh;
  expect(said).not.toBe('');
  return {
    standing: item.standing,
    reason: item.outcome?.reason ?? null,
    outcome: item.outcome?.outcome,
    now: item.outcome?.now,
    said,
  };
}

const categoryOf = async (matterId: string): Promise<string> =>
  (await county.god.query<{ category: string }>('select category from matter where id = $1', [matterId]))
    .rows[0]?.category ?? '';

const setCategories = (seen: number, entries: readonly object[]) =>
  post('/api/settings/categories', { categories: { order: [], entries }, seen, why: '县里发文' });

test('类别停用了：算到并入的那一类；县里从没有过的类别：退回，写着为什么（29）', async () => {
  const entry = { code: SAND, zh: '河道采砂', en: 'Sand digging', words: ['挖沙'] };
  await setCategories(0, [entry]);
  const [led, unknown] = [newId(), newId()];
  const retired = await save('matter.report', {
    entity: led,
    body: { matterId: led, text: '桥下有人作业', category: SAND },
  });
  const never = await save('matter.report', {
    entity: unknown,
    body: { matterId: unknown, text: '坡上有人作业', category: 'environment.river.c09' },
  });
  await setCategories(1, [{ ...entry, into: 'environment.mining' }]);
  expect(await became(retired)).toMatchObject({ standing: 'taken' });
  expect(await categoryOf(led)).toBe('environment.mining');
  expect(await became(never)).toMatchObject({ standing: 'refused', reason: 'no-such-category' });
});

test('禁用的词加了一个、汛期改了：没记成的退回来，写着哪一条', async () => {
  const household = await save('area.add-household', {
    body: { householdId: newId(), placeCode: AREA, label: '桥头重点户', consent: 'spoken' },
  });
  const entry = { entryId: newId(), placeCode: AREA, label: '河边第一家', people: 3 };
  const roster = await save('area.add-roster', {
    body: { ...entry, needsHelp: true, meetingPoint: '小学操场' },
  });
  await post('/api/settings/banned', { words: ['重点户'], why: '县里发文' });
  await post('/api/settings/seasons', {
    ...{
      seasons: [{ danger: 'flood', from: '06-01', to: '08-31', basis: 'flood-control' }],
      why: '县里发文',
    },
  });
  expect(await became(household)).toMatchObject({ standing: 'refused', reason: 'banned-word' });
  expect(await became(roster)).toMatchObject({ standing: 'refused', reason: 'not-in-season' });
});

test('多久看一次改了：看过照收，下一次按新的算；别人先改了名字：两个都看得到；点位停了，看过也收', async () => {
  const [pointId, other] = [newId(), newId()];
  const chief = await county.who('area_chief', AREA);
  for (const id of [pointId, other])
    await post('/api/watch-points', { pointId: id, kind: 'bridge', title: '三拱老桥' }, chief);
  const { point } = (await ask(county, 'GET', `/api/watch-points/${pointId}`, { as: chief })).json();
  const { version } = point;
  const look = await save('watch.look', { params: { pointId }, body: { lookId: newId(), day: TODAY } });
  const renamed = await save('watch.change', {
    params: { pointId },
    body: { version, title: '手机上的名字' },
  });
  const words = '桥墩有裂缝';
  const late = await save('watch.look', {
    params: { pointId: other },
    body: { lookId: newId(), day: TODAY, words },
  });
  const cadre = await county.who('village_cadre', VILLAGE);
  await post(`/api/watch-points/${pointId}/change`, { version, title: '村里的名字' }, cadre);
  await post(`/api/watch-points/${other}/retire`, { why: '桥拆了' }, cadre);
  const daily = { usual: 2, inSeason: 2, source: 'county-own', said: '县防汛〔2026〕9 号' };
  await post('/api/settings/rhythms', {
    ...{ rhythms: { ...DEFAULT_RHYTHMS, [point.risk]: daily }, why: '县里发文' },
  });
  expect(await became(look)).toMatchObject({ standing: 'taken' });
  expect(await became(renamed)).toMatchObject({
    standing: 'conflict',
    now: { title: '村里的名字' },
  });
  expect(await became(late)).toMatchObject({ standing: 'taken' });
  const { rows } = await county.god.query(
    `select p.next_look::text, (select l.words from watch_look l where l.point_id = $1) as words
       from watch_point p where p.id = $2`,
    [other, pointId],
  );
  expect(rows).toEqual([{ next_look: '2026-09-09', words }]);
});

test('一户同时被别人改了、被抹去了：写的人看得到', async () => {
  const [kept, gone] = [newId(), newId()];
  const chief = await county.who('area_chief', AREA);
  for (const householdId of [kept, gone])
    await post(
      '/api/households',
      { householdId, placeCode: AREA, label: '桥头第一家', consent: 'spoken' },
      chief,
    );
  const change = (householdId: string) =>
    save('area.change-household', {
      params: { householdId },
      body: { version: 1, label: '桥头第二家', phone: null },
    });
  const [raced, erased] = [await change(kept), await change(gone)];
  await post(`/api/households/${kept}`, { version: 1, label: '村口第一家', phone: null }, chief);
  await post(`/api/households/${gone}/withdraw`, {}, chief);
  expect(await became(raced)).toMatchObject({ standing: 'conflict' });
  expect(await became(erased)).toMatchObject({ standing: 'refused', outcome: 'GONE' });
});

test('排查结束了：它的点位看过照收，不接的退回来', async () => {
  const campaignId = newId();
  const bureau = await county.who('unit_handler', '611025-shuili');
  await post(
    '/api/campaigns',
    {
      campaignId,
      ...{ title: '自建房排查', kind: 'house', purpose: '找出有危险的自建房', basis: '县安委会文件' },
      ...{ places: [VILLAGE], deadline: '2026-09-20', until: '2026-09-30' },
    },
    bureau,
  );
  await post(`/api/campaigns/${campaignId}/approve`, {}, await county.who('town_officer', TOWN));
  const chief = await county.who('area_chief', AREA);
  const { due } = (await ask(county, 'GET', '/api/walk', { as: chief })).json();
  const { pointId } = due.find(({ title }: { title: string }) => title === '自建房排查');
  const look = await save('watch.look', {
    params: { pointId },
    body: { lookId: newId(), day: TODAY, words: '三层加建' },
  });
  const refuse = await save('campaign.refuse', { params: { campaignId }, body: { why: '正在抢收' } });
  await post(`/api/campaigns/${campaignId}/end`, {}, bureau);
  expect(await became(look)).toMatchObject({ standing: 'taken' });
  expect(await became(refuse)).toMatchObject({ standing: 'refused' });
});

/** Everything that may be saved, as a phone of another age would write it. */
const kinds = (): Endpoint[] => [...savable(served(county.house)).values()].map(({ endpoint }) => endpoint);

const written = (endpoint: Endpoint): Saved => {
  const { body } = request(endpoint) as { body: Record<string, unknown> };
  const params = Object.fromEntries(
    (endpoint.path.match(/:(\w+)/g) ?? []).map((name) => [name.slice(1), newId()]),
  );
  return { params, body };
};

test('每一种能存的，应用比服务器新：留在手机里，说要更新；表里多出一栏：退回来，说得出哪一栏', async () => {
  expect(kinds().length).toBeGreaterThan(40);
  const before = await county.god.query('select count(*)::int as n from command');
  const newer: string[] = [];
  const odd: string[] = [];
  for (const endpoint of kinds()) {
    const it = written(endpoint);
    newer.push(await save(endpoint.name, { ...it, version: (endpoint.offline ?? 0) + 1 }));
    odd.push(await save(endpoint.name, { ...it, body: { ...it.body, askedOnlyLater: '是' } }));
  }
  newer.push(await save('matter.not-known-yet', { body: {} }));
  await phone.rest();
  const items = new Map((await phone.items()).map((item) => [item.command.commandId, item]));
  const told = (id: string) => {
    const item = items.get(id);
    return [item?.standing, item?.outcome?.outcome, item && whyNot(item, {}).zh !== ''];
  };
  expect(newer.map(told)).toEqual(newer.map(() => ['waiting', 'UPGRADE', true]));
  expect(odd.map(told)).toEqual(odd.map(() => ['refused', 'REFUSED', true]));
  for (const id of odd) expect(items.get(id)?.outcome?.reason).toMatch(/^malformed/);
  expect((await county.god.query('select count(*)::int as n from command')).rows).toEqual(before.rows);
});
