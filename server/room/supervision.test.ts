import { afterAll, beforeAll, expect, test } from 'vitest';
import { panelOf } from '../../domain/room/draw/panel.ts';
import { readPool, sealOf } from '../../domain/room/draw/pool.ts';
import {
  ask,
  COUNTY,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { onRecord, recordDifferences } from '../../tests/support/record.ts';
import { newId } from '../kit/id.ts';

let county: SmallCounty;
let cadre: Someone;
let town: Someone;
let office: Someone;
let chief: Someone;
let neighbour: Someone;
beforeAll(async () => {
  county = await smallCounty();
  await everybody();
});
afterAll(() => county?.close());

/** Whoever waited signs in again. */
async function everybody(): Promise<void> {
  cadre = await county.who('village_cadre', VILLAGE);
  neighbour = await county.who('village_cadre', SIBLING);
  town = await county.who('town_officer', TOWN);
  office = await county.who('cppcc_officer', COUNTY);
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
}

const DAY = 86_400_000;
const [TOWN] = PLACES.towns;
const [VILLAGE = '', SIBLING = ''] = PLACES.villages;
const AT = `/api/villages/${VILLAGE}`;

const get = async (url: string, as?: Someone) => (await ask(county, 'GET', url, { as })).json();
const post = async (url: string, body: Record<string, unknown>, as: Someone) =>
  (await ask(county, 'POST', url, { as, body: commanded(body) })).json();

const advisor = (said: object) => ({ advisorId: newId(), consent: 'spoken', until: '2028-12-31', ...said });

test('智囊库：一年一续，过期的看得见、请不动；不愿意了就清除', async () => {
  const expert = { expertId: newId(), kind: 'legal', name: '沈律师', field: '土地承包', consent: 'written' };
  expect(await post('/api/experts', expert, office)).toEqual({ expertId: expert.expertId });
  const roomId = newId();
  const card = {
    name: '协商议事室',
    address: '村委会一楼',
    hours: '周一至周五',
    signs: ['deliberation'],
    week: [],
  };
  await post('/api/rooms', { roomId, placeCode: VILLAGE, ...card }, cadre);
  const booked = async (day: string) => {
    const booking = {
      bookingId: newId(),
      day,
      from: '09:00',
      to: '10:00',
      sign: 'deliberation',
      title: '议承包',
    };
    await post(`/api/rooms/${roomId}/book`, booking, cadre);
    return `/api/rooms/${roomId}/bookings/${booking.bookingId}/invite`;
  };
  const soon = await booked('2026-09-10');
  const { expertId } = expert;
  expect((await get('/api/experts', cadre)).experts).toMatchObject([
    { lapsed: false, until: '2027-09-07', mayKeep: false },
  ]);
  expect(await post(soon, { expertId }, cadre)).toHaveProperty('bookingId');
  expect(await post(soon, { expertId }, cadre)).toEqual({ reason: 'invited-already' });
  expect((await get(`/api/rooms/${roomId}/calendar?month=2026-09`, cadre)).bookings[0].experts).toEqual([
    '沈律师',
  ]);
  county.wait(360 * DAY);
  await everybody();
  const late = await booked('2027-09-10');
  expect(await post(late, { expertId }, cadre)).toEqual({ reason: 'consent-lapsed' });
  county.wait(10 * DAY);
  await everybody();
  expect((await get('/api/experts', cadre)).experts).toMatchObject([{ lapsed: true }]);
  expect(await post(`/api/experts/${expertId}/renew`, { consent: 'spoken' }, office)).toEqual({
    until: '2028-09-11',
  });
  expect(await post(`/api/experts/${expertId}/withdraw`, {}, office)).toEqual({});
  const { rows } = await county.god.query('select 1 from room_expert union all select 1 from room_invited');
  expect(rows).toEqual([]);
});

test('村务监督员六种人，缺哪种说哪种；片长要真在任；邻村管不着', async () => {
  const before = await get(`${AT}/supervision`, cadre);
  expect(before.kindsMissing).toHaveLength(6);
  expect(before).toMatchObject({ missing: 2, over: 0, barred: 0 });
  const named = (said: object, as = cadre) => post(`${AT}/advisors`, advisor(said), as);
  expect(await named({ kind: 'mediator', name: '章桂兰' })).toHaveProperty('advisorId');
  expect(await named({ kind: 'mediator', name: '章桂兰' })).toEqual({ reason: 'named-already' });
  expect(await named({ kind: 'area_chief', name: '某片长' })).toEqual({ reason: 'office-needed' });
  const officeId = cadre.office.id;
  expect(await named({ kind: 'area_chief', name: '某片长', officeId })).toEqual({
    reason: 'not-that-office',
  });
  expect(await named({ kind: 'area_chief', name: '某片长', officeId: chief.office.id })).toHaveProperty(
    'advisorId',
  );
  expect(await named({ kind: 'volunteer', name: '某人', until: '2040-01-01' })).toEqual({
    reason: 'term-too-long',
  });
  expect(
    (
      await ask(county, 'POST', `${AT}/advisors`, {
        as: neighbour,
        body: commanded(advisor({ kind: 'volunteer', name: '某人' })),
      })
    ).statusCode,
  ).toBe(404);
  expect((await get(`${AT}/supervision`, town)).kindsMissing).toEqual([
    'cppcc_member',
    'cluster_lead',
    'volunteer',
    'villager_rep',
  ]);
});

test('看落实：自己办的、申报过的近亲属办的要回避，说得出是谁；记下来的没有名字', async () => {
  const { advisors, doers } = await get(`${AT}/supervision`, cadre);
  const ids = advisors.map(({ advisorId }: { advisorId: string }) => advisorId);
  const day = new Date(county.house.now()).toISOString().slice(0, 10);
  const check = (said: object) =>
    post(
      `${AT}/checks`,
      { checkId: newId(), subject: '路灯安装', day, found: '八盏都亮了。', doneBy: [], ...said },
      cadre,
    );
  const own = doers.find(({ officeId }: { officeId: string }) => officeId === chief.office.id);
  expect(await check({ advisorIds: ids, doneBy: [own.officeId] })).toEqual({
    reason: 'recused',
    now: { names: '某area_chief' },
  });
  await post('/api/me/relations', { otherId: cadre.office.personId, kind: 'spouse' }, chief);
  expect(await check({ advisorIds: ids, doneBy: [cadre.office.id] })).toMatchObject({ reason: 'recused' });
  expect(await check({ advisorIds: ids })).toHaveProperty('checkId');
  const { checks } = await get(`${AT}/supervision`, cadre);
  expect(checks).toMatchObject([{ subject: '路灯安装', kinds: ['area_chief', 'mediator'] }]);
});

const TRAITS = [
  {
    name: '性别',
    targets: [
      { value: '女', min: 1, max: 3 },
      { value: '男', min: 0, max: 2 },
    ],
  },
];
const PEOPLE = ['甲女', '乙男', '丙男', '丁女', '戊男'].map((name, n) => ({
  ...{ name, household: `${Math.min(n, 3)}`, values: [name.slice(-1)] },
}));
const asked = (said: object = {}) => ({
  ...{ drawId: newId(), title: '村务监督员', seats: 3, traits: TRAITS, people: PEOPLE },
  ...{ numberFrom: '当天的福彩双色球七个号码', numberDay: dayIn(5) },
  ...said,
});
const dayIn = (days: number) => new Date(county.house.now() + days * DAY).toISOString().slice(0, 10);

test('抽签：名单先公开、号码后来；谁都看得到哈希和结果，看不到姓名；重抽一遍一模一样', async () => {
  expect(await post(`${AT}/draws`, asked({ numberDay: dayIn(0) }), cadre)).toEqual({
    reason: 'number-too-soon',
  });
  const short = {
    traits: [
      {
        name: '性别',
        targets: [
          { value: '女', min: 3, max: 3 },
          { value: '男', min: 0, max: 3 },
        ],
      },
    ],
  };
  expect(await post(`${AT}/draws`, asked(short), cadre)).toEqual({
    reason: 'infeasible',
    now: { targets: [{ trait: '性别', value: '女', min: 3, max: 3 }] },
  });
  const cadreName = { people: [...PEOPLE, { name: '某village_cadre', household: '9', values: ['男'] }] };
  expect(await post(`${AT}/draws`, asked(cadreName), cadre)).toEqual({ reason: 'cadre-in-pool' });
  const request = asked();
  const { drawId, hash } = await post(`${AT}/draws`, request, cadre);
  const url = `/api/draws/${drawId}`;
  const open = await ask(county, 'GET', url);
  expect(open.json()).toMatchObject({ hash, number: null, seated: [] });
  for (const { name } of PEOPLE) expect(open.body).not.toContain(name);
  expect(await post(`${url}/settle`, { number: '0102030405' }, cadre)).toEqual({ reason: 'number-to-come' });
  county.wait(5 * DAY);
  await everybody();
  const settled = await post(`${url}/settle`, { number: '0102030405' }, cadre);
  expect(await post(`${url}/settle`, { number: '9999999999' }, cadre)).toEqual({ reason: 'drawn-before' });
  const page = await get(url);
  const pool = readPool(page.pool);
  if (pool === undefined) throw new Error('no pool');
  expect(panelOf(pool, page.number)).toMatchObject({ hash, seed: page.seed, seated: settled.seated });

  const { people } = await get(`${url}/people`, cadre);
  for (const { no, name, salt } of people) expect(pool.entries[no - 1]?.seal).toBe(sealOf(name, salt));
  expect((await ask(county, 'GET', `${url}/people`, { as: neighbour })).statusCode).toBe(404);

  const [first, second] = settled.seated;
  expect(await post(`${url}/answer`, { no: first, comes: true }, cadre)).toEqual({
    drawId,
    seated: settled.seated,
  });
  const after = await post(`${url}/answer`, { no: second, comes: false }, town);
  expect(after.seated).toEqual(panelOf(pool, page.number, [second]).seated);
  expect(await post(`${url}/answer`, { no: second, comes: true }, cadre)).toEqual({
    reason: 'answered-before',
  });
  expect((await get(`/api/draws?place=${VILLAGE}`)).draws).toMatchObject([{ drawId, number: '0102030405' }]);
});

test('公开了的名单，谁也改不了一个字', async () => {
  const sight = { county: COUNTY, scope: VILLAGE };
  const { sql } = await import('kysely');
  const change = county.house.database.transaction(sight, (tx) =>
    sql.raw(`update draw set pool = 'x' where county_code = '${COUNTY}'`).execute(tx),
  );
  await expect(change).rejects.toThrow(/permission denied/);
});

test('名单和抽中的都在公开记录里，一条不多，一条不少', async () => {
  expect(await onRecord(county, 'pool')).toBeGreaterThan(0);
  expect(await onRecord(county, 'drawn')).toBeGreaterThan(0);
  expect(await recordDifferences(county)).toEqual([]);
});
