/** 列表、导出与时限: what lists and files of points hold, and what becomes of points when the county sets its rhythm. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  COUNTY,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';

let county: SmallCounty;
let chief: Someone;
let cadre: Someone;
let officer: Someone;
let admin: Someone;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', AREA);
  cadre = await county.who('village_cadre', VILLAGE);
  officer = await county.who('town_officer', PLACES.towns[0]);
  admin = await county.who('system_admin', COUNTY);
});
afterAll(() => county.close());

const [AREA = '', NEXT_AREA = ''] = PLACES.areas;
const [VILLAGE = '', SIBLING = ''] = PLACES.villages;
const TODAY = '2026-09-07';

const get = async (url: string, as: Someone = cadre) => (await ask(county, 'GET', url, { as })).json();
const post = async (url: string, body: Record<string, unknown>, as: Someone = chief) =>
  (await ask(county, 'POST', url, { as, body: commanded(body) })).json();

async function added(title: string, said: Record<string, unknown> = {}, as = cadre): Promise<string> {
  const pointId = county.house.newId();
  const body = { pointId, kind: 'gauge', title, placeCode: AREA, ...said };
  expect(await post('/api/watch-points', body, as)).toEqual({ pointId });
  return pointId;
}
const titles = async (query: string, as = cadre): Promise<string[]> =>
  (await get(`/api/watch-points?${query}`, as)).points.map(({ title }: { title: string }) => title);

test('一页二十处，翻得完，一处不重；种类、风险、名称、地方都能筛', async () => {
  for (let n = 0; n < 23; n += 1) await added(`河口${n}号`, { placeCode: n % 2 === 0 ? AREA : NEXT_AREA });
  await added('后坡', { kind: 'slope', risk: 'high' });
  for (const order of ['next', 'place', 'newest']) {
    const seen: string[] = [];
    let after = '';
    for (;;) {
      const page = await get(`/api/watch-points?order=${order}${after}`);
      expect(page.points.length).toBeLessThanOrEqual(20);
      seen.push(...page.points.map(({ pointId }: { pointId: string }) => pointId));
      if (page.next === null) break;
      after = `&after=${encodeURIComponent(page.next)}`;
    }
    expect(seen).toHaveLength(24);
    expect(new Set(seen).size).toBe(24);
  }
  expect(await titles('kind=slope')).toEqual(['后坡']);
  expect(await titles('risk=high')).toEqual(['后坡']);
  expect(await titles(`q=${encodeURIComponent('河口2')}`)).toHaveLength(4);
  expect(await titles(`place=${NEXT_AREA}`)).toHaveLength(11);
  expect(await titles('q=%25')).toEqual([]);
  expect((await ask(county, 'GET', `/api/watch-points?place=${SIBLING}`, { as: cadre })).statusCode).toBe(
    404,
  );
});

test('导出的就是列表，没有看过的人；别的村的不在里面', async () => {
  await added('邻村的桥', { kind: 'bridge', placeCode: SIBLING }, await county.who('village_cadre', SIBLING));
  const body = {
    list: 'points',
    format: 'csv',
    filter: { kind: 'slope' },
    words: { 'kind.slope': '隐患坡体' },
  };
  const { exportId } = await post('/api/exports', body, cadre);
  const file = await ask(county, 'GET', `/api/exports/${exportId}/file`, { as: cadre });
  expect(file.statusCode).toBe(200);
  expect(file.body).toContain('后坡');
  expect(file.body).toContain('隐患坡体');
  expect(file.body).not.toMatch(/邻村|河口|某/);
});

test('覆盖：镇里按村数，一村一行；村里没有再往下的；片长看不到覆盖', async () => {
  const { below, whole } = await get('/api/watch-coverage', officer);
  expect(below.map(({ placeCode }: { placeCode: string }) => placeCode)).toEqual([VILLAGE, SIBLING]);
  expect(whole).toEqual({ points: 25, in7: 0, in30: 0 });
  expect((await get('/api/watch-coverage')).below).toEqual([]);
  for (const [as, place] of [
    [chief, ''],
    [cadre, `?place=${AREA}`],
    [cadre, `?place=${SIBLING}`],
    [officer, `?place=${AREA}`],
  ] as const)
    expect((await ask(county, 'GET', `/api/watch-coverage${place}`, { as })).statusCode, place).toBe(404);
});

test('县里改了看点时限和季节，下次看跟着改；有人定过日子的不动；退回旧的一版也一样', async () => {
  const pointId = await added('时限点');
  const named = await added('定过日子的点');
  for (const id of [pointId, named])
    await post(`/api/watch-points/${id}/look`, { lookId: county.house.newId(), day: TODAY });
  await post(`/api/watch-points/${named}/change`, { version: 1, nextLook: '2026-09-12' });
  const nextOf = async (id: string) => (await get(`/api/watch-points/${id}`)).point.nextLook;
  expect(await nextOf(pointId)).toBe('2026-09-14');

  const own = { usual: 25, inSeason: 4, source: 'county-own', said: '县防汛办通知' };
  const rhythms = { high: own, middle: own, low: own };
  expect(await post('/api/settings/rhythms', { rhythms, why: '入汛加密' }, admin)).toEqual({ version: 1 });
  expect([await nextOf(pointId), await nextOf(named)]).toEqual(['2026-09-11', '2026-09-12']);
  expect((await get('/api/settings/watch.rhythms', admin)).rhythms).toEqual(rhythms);

  const seasons = [{ danger: 'flood', from: '06-01', to: '08-31', basis: 'emergency-2024' }];
  expect(await post('/api/settings/seasons', { seasons, why: '汛期提前结束' }, admin)).toEqual({
    version: 1,
  });
  expect([await nextOf(pointId), await nextOf(named)]).toEqual(['2026-10-02', '2026-09-12']);

  await post(
    '/api/settings/rhythms',
    { rhythms: { ...rhythms, middle: { ...own, usual: 10 } }, why: '再改' },
    admin,
  );
  expect(await nextOf(pointId)).toBe('2026-09-17');
  await post('/api/settings/watch.rhythms/take-back', { version: 1, why: '改错了' }, admin);
  expect(await nextOf(pointId)).toBe('2026-10-02');
});

test('片并了，点位跟着走；还有点位的片不能直接撤销', async () => {
  const heir = NEXT_AREA;
  const mine = await added('并片之前的点', { placeCode: AREA });
  const gone = await added('早就停用的点', { placeCode: AREA });
  await post(`/api/watch-points/${gone}/retire`, { why: '填了' });
  expect(await post(`/api/places/${AREA}/join`, { into: heir }, admin)).toMatchObject({ code: heir });
  const { point } = await get(`/api/watch-points/${mine}`);
  expect(point.placeCode).toBe(heir);
  const { rows } = await county.god.query('select place_code from watch_point where id = $1', [gone]);
  expect(rows[0].place_code).toBe(AREA);
});

test('两个人同时改同一项：一个改成，一个看到现在的值，没有悄悄盖掉', async () => {
  const pointId = await added('抢着改的点', { placeCode: NEXT_AREA });
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      post(`/api/watch-points/${pointId}/change`, { version: 1, title: `第${n}个人起的名` }, cadre),
    ),
  );
  const done = answers.filter(({ version }) => version === 2);
  const told = answers.filter(({ reason }) => reason === 'changed-meanwhile');
  expect([done.length, told.length]).toEqual([1, 7]);
  const { title } = (await get(`/api/watch-points/${pointId}`)).point;
  for (const { now } of told) expect(now).toEqual({ title, version: 2 });
});
