/**
 * 第一次读取有多大: the first reading of an area and of a village after a heavy year: how many records, how many bytes, and what is
 * said when it is more than a phone may hold (B11). `WEIGH=1 npx vitest run server/sync/first-reading.test.ts` prints the figures.
 */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MOST_RECORDS } from '../../domain/sync/scope.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { Phone } from '../../tests/support/phone.ts';
import { newId } from '../kit/id.ts';

const [AREA = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;
/** A village of two dozen areas in which each reports one matter a week, all through the year. */
const A_YEAR = 1200;
/** Of these, those of the heaviest area: two every day of three months. */
const HEAVY = 180;

let county: SmallCounty;
let chief: Someone;
let cadre: Someone;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', AREA);
  cadre = await county.who('village_cadre', VILLAGE);
});
afterAll(() => county?.close());

const WORDS = '后沟便道昨晚塌了两米多，摩托过不去，学生要绕河滩走，已经用石头围了一下，请村里来看。'.repeat(
  2,
);

/** A whole life: reported with pictures to come, taken, tried twice, answered, confirmed. */
async function closed(as: Someone): Promise<string> {
  const matterId = newId();
  const steps: [string, Record<string, unknown>][] = [
    ['', { matterId, text: WORDS, category: 'infrastructure.road' }],
    [`/${matterId}/accept`, {}],
    [`/${matterId}/try`, { tried: WORDS.slice(0, 60) }],
    [`/${matterId}/try`, { tried: WORDS.slice(0, 60) }],
    [`/${matterId}/answer`, { answer: WORDS }],
    [`/${matterId}/confirm`, { satisfaction: 'satisfied' }],
  ];
  for (const [address, body] of steps) {
    const reply = await ask(county, 'POST', `/api/matters${address}`, { as, body: commanded(body) });
    if (reply.statusCode !== 200) throw new Error(`${address} ${reply.body}`);
  }
  return matterId;
}

/** So many more of it with their steps, at this place, closed one after the other over so many days. */
async function more(count: number, { of, place, days }: { of: string; place: string; days: number }) {
  const names = async (table: string, ...but: string[]) => {
    const { rows } = await county.god.query<{ name: string }>(
      `select quote_ident(column_name) as name from information_schema.columns
       where table_name = $1 and is_generated = 'NEVER' and column_name <> all($2)`,
      [table, but],
    );
    return rows.map(({ name }) => name).join(', ');
  };
  const matter = await names('matter', 'id', 'no', 'changed', 'place_code', 'closed_at', 'reporter_person');
  const step = await names('matter_step', 'matter_id');
  await county.god.query(
    `with made as (
       insert into matter (id, no, place_code, closed_at, reporter_person, ${matter})
       select gen_random_uuid(), 'year ' || $2 || n, $2, closed_at - n * $3::int * interval '1 day' / $4::int, null, ${matter}
       from matter, generate_series(1, $4::int) n where id = $1 returning id)
     insert into matter_step (matter_id, ${step})
     select made.id, ${step} from made, matter_step where matter_id = $1`,
    [of, place, days, count],
  );
}

async function firstOf(as: Someone) {
  const phone = new Phone(county, as);
  let [bytes, zipped, pages] = [0, 0, 0];
  for (let more = true; more; ) {
    const page = await phone.pull();
    expect(page.status, page.reason).toBe(200);
    const text = Buffer.from(JSON.stringify(page));
    bytes += text.length;
    zipped += gzipSync(text).length;
    pages += 1;
    more = page.more;
  }
  return { records: phone.held.size, matters: phone.matters().length, bytes, zipped, pages };
}

test('一个片、一个村忙了一年以后第一次读取：不超过 5000 条、2 兆；早就办结的不在里面', async () => {
  const one = await closed(chief);
  await more(HEAVY, { of: one, place: AREA, days: 90 });
  const next = `${PLACES.groups[0]}02`;
  await more(A_YEAR, { of: one, place: next, days: 365 });
  const [area, village] = [await firstOf(chief), await firstOf(cadre)];
  if (process.env.WEIGH !== undefined) console.log(area, village);
  // Half of the year is older than what a village carries.
  expect(village.matters).toBeLessThan(HEAVY + A_YEAR);
  expect(village.matters).toBeGreaterThan((A_YEAR * 170) / 365);
  for (const { records, bytes } of [area, village]) {
    expect(records).toBeLessThanOrEqual(MOST_RECORDS);
    expect(bytes).toBeGreaterThan(0);
  }
  expect(area.bytes).toBeLessThanOrEqual(2 * 1024 * 1024);
}, 60_000);
