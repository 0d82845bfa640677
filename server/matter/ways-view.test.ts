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
let officer: Someone;
let centre: Someone;
let station: Someone;
beforeAll(async () => {
  county = await smallCounty();
  officer = await county.who('town_officer', TOWN);
  centre = await county.who('centre_officer', PLACES.county);
  station = await county.who('unit_handler', `${TOWN}-shuili`);
});
afterAll(() => county.close());

const [TOWN = ''] = PLACES.towns;
const WHY = '他家里的水管请一起看';
const PART = '看过了他家的水管';
const ASKED = '他家的事请说明进展';

const post = (matterId: string, act: string, body: Record<string, unknown>, as: Someone) =>
  ask(county, 'POST', `/api/matters/${matterId}/${act}`, { as, body: commanded(body) });
const page = async (matterId: string, as: Someone) =>
  (await ask(county, 'GET', `/api/matters/${matterId}`, { as })).json();

/** With the town, helped by its station and supervised by the county. */
async function beside(): Promise<string> {
  const matterId = county.house.newId();
  const body = commanded({
    matterId,
    placeCode: TOWN,
    text: '请来看看这件事情',
    category: 'utilities.water',
  });
  await ask(county, 'POST', '/api/public/matters', { body });
  const done = [
    await post(matterId, 'accept', {}, officer),
    await post(matterId, 'assist', { unitCode: `${TOWN}-shuili`, why: WHY }, officer),
    await post(matterId, 'contribute', { words: PART }, station),
    await post(matterId, 'supervise', { why: ASKED }, centre),
  ];
  expect(done.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
  return matterId;
}

test('普通事项：协办的由头、说的话、督办的话都看得到', async () => {
  const { ways } = await page(await beside(), officer);
  expect(ways.assists[0]).toMatchObject({ why: WHY, words: PART });
  expect(ways.supervision).toMatchObject({ why: ASKED });
});

test('敏感事项：没说用途以前，旁路上写的话一句也不给；说了用途就给', async () => {
  const matterId = await beside();
  await post(matterId, 'classify', { category: 'hardship.temporary_aid' }, officer);
  const shut = await ask(county, 'GET', `/api/matters/${matterId}`, { as: officer });
  for (const words of [WHY, PART, ASKED]) expect(shut.body).not.toContain(words);
  const { ways } = shut.json();
  expect(ways.assists[0]).toMatchObject({ why: '', words: null });
  expect(ways.supervision).toMatchObject({ why: '' });
  const open = { what: 'text', purpose: 'handle' };
  await ask(county, 'POST', `/api/matters/${matterId}/open`, { as: officer, body: open });
  const opened = await page(matterId, officer);
  expect(opened.ways.assists[0]).toMatchObject({ why: WHY, words: PART });
  expect(opened.ways.supervision).toMatchObject({ why: ASKED });
});
