/** 没开会的月份: through HTTP, on a real database: of villages, by code, page by page. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CouncilMonths } from '../../contract/meeting.ts';
import { ask, COUNTY, PLACES, type SmallCounty, smallCounty } from '../../tests/support/county.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county?.close());

const [TOWN] = PLACES.towns;
const [VILLAGE = '', NEXT = ''] = PLACES.villages;

async function councils(search: string): Promise<CouncilMonths> {
  const as = await county.who('town_officer', TOWN);
  const answer = await ask(county, 'GET', `/api/council-months?year=2026${search}`, { as });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

test('没开会的月份是村的空格，法定的会该开没开的写得出来', async () => {
  const { until, after, villages } = await councils('');
  expect({ until, after }).toEqual({ until: '2026-08', after: null });
  expect(villages.map(({ code }) => code)).toEqual([VILLAGE, NEXT]);
  expect(villages[1]?.due).toEqual([
    { kind: 'villager_assembly', held: [], missing: ['2026'] },
    { kind: 'villager_rep_meeting', held: [], missing: ['2026-Q1', '2026-Q2', '2026-Q3'] },
  ]);
});

test('村多了分页：按代码一页一页翻完，一个不少，一个不重', async () => {
  const more = Array.from({ length: 60 }, (_, n) => `${TOWN}${300 + n}`);
  await county.god.query(
    `insert into place (county_code, code, name, level, parent_code, initials, valid_from)
     select $1, code, '地方' || right(code, 3), 'village', $2, 'df', '2020-01-01' from unnest($3::text[]) code`,
    [COUNTY, TOWN, more],
  );
  const pages: string[][] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page: CouncilMonths = await councils(after === '' ? '' : `&after=${after}`);
    pages.push(page.villages.map(({ code }) => code));
    after = page.after;
  }
  expect(pages.map(({ length }) => length)).toEqual([30, 30, 2]);
  expect(pages.flat()).toEqual([VILLAGE, NEXT, ...more]);
});
