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
import { tally } from '../matter/tally.ts';

let county: SmallCounty;
let admin: Someone;
beforeAll(async () => {
  county = await smallCounty();
  admin = await county.who('system_admin', COUNTY);
});
afterAll(() => county.close());

const [TOWN = '', OTHER_TOWN = ''] = PLACES.towns;
const [VILLAGE = '', SECOND = '', THIRD = '', FOURTH = ''] = PLACES.villages;

const post = (url: string, body: Record<string, unknown>, as: Someone = admin) =>
  ask(county, 'POST', url, { as, body: commanded(body) });

const raise = async (placeCode: string) => {
  const matterId = county.house.newId();
  const said = {
    text: '路灯坏了两盏',
    category: 'infrastructure.lighting',
    name: '王五',
    phone: '13700001111',
  };
  const body = commanded({ matterId, placeCode, ...said });
  const { statusCode, body: answer } = await ask(county, 'POST', '/api/public/matters', { body });
  expect(statusCode, answer).toBe(200);
  return matterId;
};

const get = async (url: string, as: Someone) => (await ask(county, 'GET', url, { as })).json();

test('更名：代码不变，以前的事还显示当时的名字', async () => {
  const area = PLACES.areas[0] ?? '';
  const chief = await county.who('area_chief', area);
  const old = await raise(area);
  county.wait(24 * 3_600_000);
  admin = await county.who('system_admin', COUNTY);
  await freshAdmin();
  const renamed = await post(`/api/places/${area}/rename`, { name: '柳树湾片' });
  expect(renamed.statusCode, renamed.body).toBe(200);
  const fresh = await raise(area);
  expect((await get(`/api/matters/${old}`, chief)).placeName).toBe(`地方${area.slice(6)}`);
  expect((await get(`/api/matters/${fresh}`, chief)).placeName).toBe('柳树湾片');
  expect(await get(`/api/places/${area}/history`, chief)).toMatchObject({
    names: [{ name: `地方${area.slice(6)}`, from: '2020-01-01', to: '2026-09-08' }],
    steps: [{ kind: 'renamed', byPost: 'system_admin' }],
  });
});

/** An administrator's session lasts a quarter of an hour; a new one under the same office. */
async function freshAdmin(): Promise<void> {
  await county.god.query('update session set last_used = $1, expires = $2 where office_id = $3', [
    new Date(county.house.now()),
    new Date(county.house.now() + 8 * 3_600_000),
    admin.office.id,
  ]);
}

test('村迁到另一个镇：村里的人、没办完的事当场跟过去，会话不断；还按旧码报的也到新处', async () => {
  const cadre = await county.who('village_cadre', SECOND);
  const matterId = await raise(SECOND);
  const moved = await post(`/api/places/${SECOND}/move`, { to: OTHER_TOWN });
  expect(moved.statusCode, moved.body).toBe(200);
  const { code, matters } = moved.json();
  expect(code.startsWith(OTHER_TOWN)).toBe(true);
  expect(matters).toBe(1);
  expect(await get('/api/me', cadre)).toMatchObject({ office: { post: 'village_cadre', placeCode: code } });
  const page = await get(`/api/matters/${matterId}`, cadre);
  expect(page).toMatchObject({ placeCode: code, holder: { placeCode: code } });
  expect(page.steps.at(-1)).toMatchObject({ kind: 'carried', byPost: 'system_admin' });
  expect((await post(`/api/matters/${matterId}/accept`, {}, cadre)).statusCode).toBe(200);
  expect(await get(`/api/places/${SECOND}/history`, cadre)).toMatchObject({ after: [{ code }] });
  const late = await raise(SECOND);
  expect((await get(`/api/matters/${late}`, cadre)).placeCode).toBe(code);
});

test('两村合并：没有一件事没人管，两边的村干部都在新村', async () => {
  const [one, other] = [await county.who('village_cadre', THIRD), await county.who('village_cadre', FOURTH)];
  const areas = PLACES.areas.filter((code) => code.startsWith(THIRD));
  const ids = await Promise.all([THIRD, ...areas].map(raise));
  const joined = await post(`/api/places/${THIRD}/join`, { into: FOURTH });
  expect(joined.statusCode, joined.body).toBe(200);
  for (const cadre of [one, other])
    expect(await get('/api/me', cadre)).toMatchObject({ office: { placeCode: FOURTH } });
  for (const id of ids) expect(await get(`/api/matters/${id}`, other)).toMatchObject({ status: 'reported' });
  const chiefs = await county.god.query(
    `select count(*)::int as n from office o join place p on p.code = o.place_code
     where o.post = 'area_chief' and o.valid_to is null and p.valid_to is null and p.code like $1`,
    [`${FOURTH}%`],
  );
  expect(chiefs.rows).toEqual([{ n: 4 }]);
});

test('没有一件没办完的事留在已经不在的地方（A8）', async () => {
  const { rows } = await county.god.query(`
    select m.no from matter m join place p on p.code in (m.place_code, m.holder_place)
    where m.status <> 'closed' and p.valid_to is not null`);
  expect(rows).toEqual([]);
});

test('数据跟着走：每个村镇的计数，和现在就在那里的事一件不差（A8）', async () => {
  await tally(county.house);
  const counted = await county.god.query(
    `select place_code as place, sum(n)::int as n from figure where mark like 'status:%' and length(place_code) = 12
     group by 1 having sum(n) <> 0 order by 1`,
  );
  const there = await county.god.query(
    `select left(place_code, 12) as place, count(*)::int as n from matter
     where data_class <> 'P3' and sealed_from = '{}' and length(place_code) >= 12 group by 1 order by 1`,
  );
  expect(counted.rows).toEqual(there.rows);
  expect(there.rows.length).toBeGreaterThan(1);
});

test('拆分：第一部分接下没办完的事，各组各有着落', async () => {
  const group = PLACES.groups[0] ?? '';
  const areas = PLACES.areas.filter((code) => code.startsWith(group));
  const matterId = await raise(group);
  const parts = ['东组', '西组'].map((name, i) => ({ name, below: areas.slice(i, i + 1) }));
  const done = await post(`/api/places/${group}/split`, { parts });
  expect(done.statusCode, done.body).toBe(200);
  const { code } = done.json();
  const cadre = await county.who('village_cadre', VILLAGE);
  expect(await get(`/api/matters/${matterId}`, cadre)).toMatchObject({ holder: { placeCode: code } });
  const below = await get(`/api/places?parent=${VILLAGE}`, cadre);
  expect(below.places.map(({ name }: { name: string }) => name)).toEqual(['东组', '西组']);
});

test('撤销：有没办完的事、有人任职，说得出拦在哪里；都清了才撤得了', async () => {
  const opened = await post('/api/places', { parent: VILLAGE, name: '新设组' });
  const { code } = opened.json();
  const officer = await county.who('town_officer', TOWN);
  const person = { name: '冯组长', phone: '13911112222' };
  const seat = await post('/api/offices', { person, post: 'group_head', placeCode: code }, officer);
  const abolish = async () => (await post(`/api/places/${code}/abolish`, {})).json();
  expect(await abolish()).toEqual({ reason: 'has-offices' });
  const matterId = await raise(code);
  expect(await abolish()).toEqual({ reason: 'has-open-matters' });
  await post(`/api/offices/${seat.json().officeId}/end`, { why: '撤组' }, officer);
  expect(await abolish()).toEqual({ reason: 'has-open-matters' });
  await county.god.query(`update matter set status = 'closed' where id = $1`, [matterId]);
  expect(await abolish()).toEqual({ code: null, matters: 0, offices: 0 });
  expect((await post(`/api/places/${VILLAGE}/abolish`, {})).json()).toEqual({ reason: 'has-places-below' });
});

test('边界：经纬度反了、没闭合的不收；收下的可以再取走', async () => {
  const ring = [
    [109.1, 33.4],
    [109.2, 33.4],
    [109.2, 33.5],
    [109.1, 33.4],
  ];
  const set = (boundary: unknown) => post(`/api/places/${VILLAGE}/boundary`, { boundary });
  const polygon = (coordinates: unknown) => ({ type: 'Polygon', coordinates });
  expect((await set(polygon([ring.map(([x, y]) => [y, x])]))).statusCode).toBe(400);
  expect((await set(polygon([ring.slice(0, 3)]))).statusCode).toBe(400);
  expect((await set(polygon([ring]))).statusCode).toBe(200);
  expect((await get(`/api/places/${VILLAGE}/boundary`, admin)).boundary).toEqual(polygon([ring]));
  expect((await set(null)).statusCode).toBe(200);
  expect((await get(`/api/places/${VILLAGE}/boundary`, admin)).boundary).toBeNull();
});
