import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';

let county: SmallCounty;
let chief: Someone;
let neighbour: Someone;
let head: Someone;
let cadre: Someone;
let officer: Someone;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', AREA);
  neighbour = await county.who('area_chief', NEXT_AREA);
  head = await county.who('group_head', PLACES.groups[0] ?? '');
  cadre = await county.who('village_cadre', VILLAGE);
  officer = await county.who('town_officer', PLACES.towns[0]);
});
afterAll(() => county.close());

const [AREA = '', NEXT_AREA = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;
/** Monday 7 September 2026, in the flood season. */
const TODAY = '2026-09-07';

const get = async (url: string, as: Someone = chief) => (await ask(county, 'GET', url, { as })).json();
const post = async (url: string, body: Record<string, unknown>, as: Someone = chief) =>
  (await ask(county, 'POST', url, { as, body: commanded(body) })).json();

async function added(said: Record<string, unknown> = {}, as: Someone = chief): Promise<string> {
  const pointId = county.house.newId();
  const answer = await post(
    '/api/watch-points',
    { pointId, kind: 'gauge', title: '老桥下水位', ...said },
    as,
  );
  expect(answer).toEqual({ pointId });
  return pointId;
}
const looked = (pointId: string, said: Record<string, unknown> = {}, as: Someone = chief) =>
  post(`/api/watch-points/${pointId}/look`, { lookId: county.house.newId(), day: TODAY, ...said }, as);
const due = async (as: Someone = chief): Promise<string[]> =>
  (await get('/api/walk', as)).due.map(({ pointId }: { pointId: string }) => pointId);

test('新增的点位今天就该看；点一下看过，七天后再看，覆盖里算上', async () => {
  const before = await get(`/api/watch-coverage`, cadre);
  const pointId = await added();
  expect(await due()).toContain(pointId);
  expect(await looked(pointId)).toMatchObject({ day: TODAY, nextLook: '2026-09-14' });
  expect(await due()).not.toContain(pointId);
  const { whole, kinds, below } = await get('/api/watch-coverage', cadre);
  expect(whole).toEqual({
    ...before.whole,
    points: before.whole.points + 1,
    in7: before.whole.in7 + 1,
    in30: before.whole.in30 + 1,
  });
  expect(kinds).toContainEqual({ kind: 'gauge', points: 1, in7: 1, in30: 1 });
  expect(below).toEqual([]);
});

test('点错了能撤；同一下送两遍只算一次；撤两遍也没事', async () => {
  const pointId = await added({ title: '后坡裂缝', kind: 'slope' });
  const lookId = county.house.newId();
  await looked(pointId, { lookId });
  expect(await looked(pointId, { lookId })).toMatchObject({ lookId, nextLook: '2026-09-14' });
  expect((await get(`/api/watch-points/${pointId}`)).looks).toEqual([
    { lookId, day: TODAY, words: null, clip: null, matter: null },
  ]);
  const back = () => post(`/api/watch-points/${pointId}/take-back`, { lookId });
  expect(await back()).toEqual({ lookId, nextLook: TODAY });
  expect(await back()).toEqual({ lookId, nextLook: TODAY });
  expect(await due()).toContain(pointId);
});

test('没信号时看的，回来再送，算那天的；手机的日子错了，算在三十天以内、今天以前', async () => {
  const pointId = await added({ title: '塘边老屋', kind: 'house' });
  expect(await looked(pointId, { day: '2026-09-02' })).toMatchObject({
    day: '2026-09-02',
    nextLook: '2026-09-09',
  });
  expect(await looked(pointId, { day: '2030-01-01' })).toMatchObject({ day: TODAY, nextLook: '2026-09-14' });
  expect(await looked(pointId, { day: '1990-01-01' })).toMatchObject({
    day: '2026-08-08',
    nextLook: '2026-09-14',
  });
});

test('看过的一行里没有人，没有钟点', async () => {
  const pointId = await added({ title: '垭口林缘', kind: 'forest_edge' });
  await looked(pointId, { words: '防火带要清一清' });
  const { rows } = await county.god.query('select * from watch_look where point_id = $1', [pointId]);
  expect(Object.keys(rows[0])).toEqual(['county_code', 'id', 'point_id', 'look_day', 'words', 'matter_id']);
});

test('别的片看不到这一片的点位，组长和村里看得到', async () => {
  const pointId = await added({ title: '老槐坡挡墙' });
  expect(await get(`/api/watch-points/${pointId}`, neighbour)).toEqual({ problem: 'not-found' });
  expect(await looked(pointId, {}, neighbour)).toEqual({ problem: 'not-found' });
  for (const who of [head, cadre, officer])
    expect((await get(`/api/watch-points/${pointId}`, who)).point.title).toBe('老槐坡挡墙');
  expect(await looked(pointId, {}, officer)).toEqual({ reason: 'not-yours-to-look' });
});

test('在点位上看到事情：一次上报，事项知道点位，点位知道事项', async () => {
  const pointId = await added({ title: '入户路边坡', kind: 'slope' });
  const matterId = county.house.newId();
  const look = { pointId, lookId: county.house.newId(), day: TODAY };
  await post('/api/matters', { matterId, text: '边坡又掉了几块石头', look });
  expect((await get(`/api/matters/${matterId}`)).watchPoint).toEqual({ pointId, title: '入户路边坡' });
  const { point, looks } = await get(`/api/watch-points/${pointId}`);
  expect(looks[0].matter).toMatchObject({ matterId, status: 'reported' });
  expect(point.nextLook).toBe('2026-09-14');
  expect(await post(`/api/watch-points/${pointId}/take-back`, { lookId: look.lookId })).toEqual({
    reason: 'became-a-matter',
  });
});

test('点位已经不在了，上报照样收下', async () => {
  const matterId = county.house.newId();
  const look = { pointId: county.house.newId(), lookId: county.house.newId(), day: TODAY };
  expect(await post('/api/matters', { matterId, text: '路上掉了石头', look })).toMatchObject({ matterId });
  expect((await get(`/api/matters/${matterId}`)).watchPoint).toBeNull();
});

test('改点位：别人改过同一项，把现在的值一起退回；改的是另一项，两边都留下', async () => {
  const pointId = await added({ title: '河堤缺口' });
  const change = (said: Record<string, unknown>, as = chief) =>
    post(`/api/watch-points/${pointId}/change`, said, as);
  expect(await change({ version: 1, risk: 'high' }, cadre)).toMatchObject({ version: 2 });
  expect(await change({ version: 1, title: '河堤老缺口' })).toMatchObject({ version: 3 });
  expect(await change({ version: 1, risk: 'low', nextLook: '2026-09-10' })).toEqual({
    reason: 'changed-meanwhile',
    now: { risk: 'high', nextLook: TODAY, version: 3 },
  });
  expect(await change({ version: 3, risk: 'low', nextLook: '2026-09-10' })).toMatchObject({
    version: 4,
    nextLook: '2026-09-10',
  });
  // What is so already is no change, whoever made it so.
  expect(await change({ version: 1, risk: 'low' })).toMatchObject({ version: 4 });
  // Whoever set a field at the desk sees there what became of it, and takes it back.
  const { overwritten } = await get(`/api/watch-points/${pointId}`, cadre);
  expect(overwritten).toEqual([
    { field: 'risk', was: 'high', on: TODAY, by: 'area_chief' },
    { field: 'title', was: '河堤缺口', on: TODAY, by: 'area_chief' },
    { field: 'risk', was: 'middle', on: TODAY, by: 'village_cadre' },
  ]);
  expect(await change({ version: 4, risk: overwritten[0].was }, cadre)).toMatchObject({ version: 5 });
  expect((await get(`/api/watch-points/${pointId}`, cadre)).overwritten[0]).toEqual({
    ...{ field: 'risk', was: 'low', on: TODAY, by: 'village_cadre' },
  });
});

test('停用要写原因；停用前看的还算，停用后看的不收', async () => {
  const pointId = await added({ title: '废了的水井' });
  expect(await post(`/api/watch-points/${pointId}/retire`, { why: '井已经填了' })).toEqual({ pointId });
  expect(await due()).not.toContain(pointId);
  expect(await looked(pointId, { day: '2026-09-05' })).toMatchObject({ day: '2026-09-05' });
  county.wait(2 * 86_400_000);
  chief = await county.who('area_chief', AREA);
  cadre = await county.who('village_cadre', VILLAGE);
  officer = await county.who('town_officer', PLACES.towns[0]);
  expect(await looked(pointId, { day: '2026-09-09' })).toEqual({ reason: 'point-retired' });
});

test('天气提示：镇里写一句，片里走访时看得到，过了日子自己没有', async () => {
  const weatherId = county.house.newId();
  const said = {
    placeCode: PLACES.towns[0],
    text: '今夜有大到暴雨，河边少走',
    from: '2026-09-09',
    until: '2026-09-10',
  };
  expect(await post('/api/weather-notes', { weatherId, ...said }, officer)).toEqual({ weatherId });
  const texts = async () => (await get('/api/walk')).weather.map(({ text }: { text: string }) => text);
  expect(await texts()).toEqual([said.text]);
  expect(
    await post(
      '/api/weather-notes',
      { weatherId: county.house.newId(), ...said, placeCode: PLACES.towns[1] },
      officer,
    ),
  ).toEqual({
    reason: 'place-not-yours',
  });
  await post(`/api/weather-notes/${weatherId}/take-back`, {}, officer);
  expect(await texts()).toEqual([]);
});
