/** 撤销就是原样: whatever file is confirmed and undone, the county is as it was; and a file of some thousand rows comes in whole, as one of twenty thousand does. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PLACES, type SmallCounty, type Someone, smallCounty } from '../../tests/support/county.ts';
import { actedOn, broughtIn, type IntakePage } from '../../tests/support/intake.ts';
import { type WrittenSheet, workbookOf } from '../../tests/support/workbook.ts';

let county: SmallCounty;
let admin: Someone;
beforeAll(async () => {
  county = await smallCounty();
  admin = await county.who('system_admin', PLACES.county);
});
afterAll(() => county.close());

const HEAD = ['姓名', '手机号', '职务', '镇', '村', '组', '片', '任职开始', '任职结束'];

const brought = (sheet: WrittenSheet) => broughtIn(county, admin, 'person', workbookOf(sheet));
const act = (page: IntakePage, verb: string, body: Record<string, unknown>) =>
  actedOn(county, admin, page, [verb, body]);

/** Answers everything that is asked, by the first choice or the last. */
async function decided(page: IntakePage, first: boolean): Promise<IntakePage> {
  let now = page;
  for (let round = 0; round < 5 && now.doubts.length > 0; round += 1) {
    const decisions = now.doubts.map(({ key, choices }) => ({
      key,
      choice: choices[first ? 0 : choices.length - 1]?.choice ?? '',
    }));
    now = await act(now, 'decide', { decisions });
  }
  return now;
}

const everything = async () =>
  JSON.stringify(
    await Promise.all(
      ['person', 'office', 'place', 'unit'].map(
        async (table) => (await county.god.query(`select * from ${table} order by 1, 2`)).rows,
      ),
    ),
  );

/** A row that can be taken, so that there is something to take back. */
const SOUND = ['赵小川', '13800000009', '村干部', '地方001', '地方001200', '', '', '2026-01-01', ''];

const line = fc.tuple(
  fc.constantFrom('陈大山', '刘小河', '某village_cadre', '某area_chief', ''),
  fc.constantFrom('13800000001', '13800000002', '13800000003', '', 1.38e10, 13_800_000_004),
  fc.constantFrom('村干部', '片长', '组长', '村监委成员', '会计', '镇干部'),
  fc.constantFrom('地方001', '地方101', ''),
  fc.constantFrom('地方001200', '地方001201', '地方101200', ''),
  fc.constantFrom('地方00120001', ''),
  fc.constantFrom('地方0012000101', ''),
  fc.constantFrom('2026-01-01', '2026.2.3', '', { serial: 46_054 }, 46_054),
  fc.constantFrom('2027-01-01', '2025-01-01', ''),
);

test('任意名册：预览不改变什么；确认了再撤销，和原来一样', { timeout: 180_000 }, async () => {
  const before = await everything();
  let confirmed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.array(fc.integer({ min: 2, max: 9 }), { maxLength: 2 }),
      fc.boolean(),
      async (lines, hiddenRows, first) => {
        const page = await decided(await brought({ rows: [HEAD, SOUND, ...lines], hiddenRows }), first);
        expect(await everything()).toBe(before);
        const { created, changed, refused } = page.counts;
        if (created + changed === 0) return;
        confirmed += 1;
        const done = await act(page, 'confirm', { without: refused });
        expect(done.builtUpon).toEqual([]);
        expect(await everything()).not.toBe(before);
        await act(page, 'undo', { why: '导错了文件' });
        expect(await everything()).toBe(before);
      },
    ),
    { numRuns: Number(process.env.INTAKE_RUNS ?? 40) },
  );
  expect(confirmed).toBeGreaterThan(3);
});

/** The goal of the whole is 30 seconds: `INTAKE_ROWS=20000`. */
const ROWS = Number(process.env.INTAKE_ROWS ?? 4000);

test('几千行：一次导入，一次撤销，用了多久写在这里', { timeout: 240_000 }, async () => {
  const before = await everything();
  const began = performance.now();
  const page = await brought({
    rows: [
      HEAD,
      ...Array.from({ length: ROWS }, (_, at) => [
        `人${String.fromCharCode(0x4e00 + (at % 5000))}${Math.floor(at / 5000)}`,
        `138${String(at + 1).padStart(8, '0')}`,
        '村干部',
        '地方001',
        at % 2 === 0 ? '地方001200' : '地方001201',
        '',
        '',
        '2026-01-01',
        '',
      ]),
    ],
  });
  const read = performance.now();
  expect(page.counts).toMatchObject({ created: ROWS });
  await act(page, 'confirm', { without: 0 });
  const written = performance.now();
  await act(page, 'undo', { why: '试过了几千行' });
  expect(await everything()).toBe(before);
  const seconds = (ms: number): string => (ms / 1000).toFixed(1);
  console.log(
    `${ROWS} rows: read and judged ${seconds(read - began)} s, confirmed ${seconds(written - read)} s`,
  );
});
