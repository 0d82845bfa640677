import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, commanded, PLACES, type SmallCounty, smallCounty } from '../../tests/support/county.ts';
import { verifyCounty } from '../../tools/verify/verify.ts';
import { newId } from '../kit/id.ts';
import { sweep } from '../matter/sweep.ts';
import { tally } from '../matter/tally.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county.close());

const [AREA = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;
const GROUP = AREA.slice(0, 14);

const say = async (said: Record<string, unknown> = {}): Promise<string> => {
  const matterId = newId();
  const body = commanded({
    matterId,
    placeCode: AREA,
    text: '路灯不亮，晚上看不见',
    name: '王大山',
    ...said,
  });
  expect((await ask(county, 'POST', '/api/public/matters', { body })).statusCode).toBe(200);
  return matterId;
};

async function figures(post: 'town_officer' | 'village_cadre' | 'centre_officer', at: string, place = at) {
  const as = await county.who(post, at);
  const answer = await ask(county, 'GET', `/api/figures?place=${place}&month=2026-09`, { as });
  expect(answer.statusCode).toBe(200);
  return answer.json();
}

const settle = async (matterId: string): Promise<void> => {
  const as = await county.who('area_chief', AREA);
  const body = commanded({ answer: '换了灯泡，亮了' });
  expect((await ask(county, 'POST', `/api/matters/${matterId}/settle`, { as, body })).statusCode).toBe(200);
};

test('每一步都算进去：加总前和加总后，县、镇、村、组看到的数一样', async () => {
  const first = await say();
  await say();
  await settle(first);
  const look = async () => [
    await figures('centre_officer', PLACES.county),
    await figures('town_officer', TOWN),
    await figures('village_cadre', VILLAGE),
    await figures('village_cadre', VILLAGE, GROUP),
  ];
  const before = await look();
  expect(before.map(({ total }) => [total.reported, total.answered])).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
  expect(before[0].below[0].counts).toEqual(before[1].total);
  expect(before[2].below[0].counts).toEqual(before[3].total);
  expect(await tally(county.house)).toBe(3);
  expect(await tally(county.house)).toBe(0);
  expect(await look()).toEqual(before);
});

test('敏感的事项谁也数不到，连经手的人也是', async () => {
  const before = await figures('town_officer', TOWN);
  await say({ category: 'hardship.temporary_aid' });
  expect(await figures('town_officer', TOWN)).toEqual(before);
  await tally(county.house);
  expect(await figures('town_officer', TOWN)).toEqual(before);
});

test('到点变色记一次，数字跟着变', async () => {
  county.wait(20 * 24 * 3_600_000);
  await sweep(county.house);
  await sweep(county.house);
  const { total } = await figures('town_officer', TOWN);
  expect(total.red).toBe(1);
  await tally(county.house);
  expect((await figures('town_officer', TOWN)).total.red).toBe(1);
});

test('核对会把数字重算一遍；改动一个数，就找得出来', async () => {
  await say();
  const found = async () =>
    (await verifyCounty(county.house)).differences.filter((line) => line.startsWith('figures'));
  expect(await found()).toEqual([]);
  await county.god.query("update figure set n = n + 1 where place_code = $1 and mark = 'status:reported'", [
    TOWN,
  ]);
  expect(await found()).toEqual([`figures of 2026-09: ${TOWN} status:reported: should be 2, is 3`]);
  await county.god.query("update figure set n = n - 1 where place_code = $1 and mark = 'status:reported'", [
    TOWN,
  ]);
  await county.god.query("insert into figure values ($1, '2020-01-01', $1, 'status:closed', 1)", [
    PLACES.county,
  ]);
  expect(await found()).toEqual([
    `figures of 2020-01: ${PLACES.county} status:closed: should be nothing, is 1`,
  ]);
});
