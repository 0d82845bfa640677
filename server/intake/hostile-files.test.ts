/**
 * 恶意文件（E11）: bombs, liars and broken files. Each is answered within five seconds by a process of at most 256 MB, the
 * server goes on, and what can be named is named: the sheet and the row.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PLACES, type SmallCounty, type Someone, smallCounty } from '../../tests/support/county.ts';
import { belowFrom, broken, HOSTILE } from '../../tests/support/hostile.ts';
import { type Part, partsOf, sheetXml, workbookOf, zipOf } from '../../tests/support/workbook.ts';
import { newId } from '../kit/id.ts';
import { type Reading, readSheet } from './reading.ts';

const MEGABYTE = 1_048_576;
const MOST_SECONDS = 5;
const MOST_MEMORY = 256 * MEGABYTE;
const GOOD = {
  rows: [
    ['姓名', '职务', '镇', '村'],
    ['陈大山', '村干部', '地方001', '地方001200'],
  ],
};

async function read(bytes: Buffer): Promise<Reading> {
  const reading = await readSheet(bytes);
  // Seconds of work: what else this machine does is none of the file's doing.
  expect(reading.cpu).toBeLessThan(MOST_SECONDS);
  expect(reading.peak).toBeLessThan(MOST_MEMORY);
  return reading;
}

const why = async (bytes: Buffer) => {
  const reading = await read(bytes);
  return reading.ok ? 'taken' : reading.why;
};

const withSheet = (xml: string, more: readonly Part[] = []): Buffer =>
  zipOf([...partsOf(GOOD, xml), ...more]);
const cells = (xml: string): string => sheetXml(GOOD).replace('</sheetData>', `${xml}</sheetData>`);

test('好的工作簿照常读', async () => {
  expect(await why(workbookOf(GOOD))).toBe('taken');
});

test.each<[string, () => Buffer, object | string]>([
  [
    '远处的单元格',
    () => withSheet(cells('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')),
    { reason: 'too-many-rows', sheet: '名册', row: 1048576 },
  ],
  [
    '远处的一列',
    () => withSheet(cells('<row r="9"><c r="XFD9"><v>1</v></c></row>')),
    { reason: 'too-many-columns', sheet: '名册', row: 9 },
  ],
  ['整张合并', () => workbookOf({ ...GOOD, merges: ['A1:XFD1048576'] }), 'taken'],
  [
    '一万处合并',
    () => workbookOf({ ...GOOD, merges: Array.from({ length: 10_000 }, (_, at) => `A${at + 9}:B${at + 9}`) }),
    { reason: 'too-many-merges', sheet: '名册' },
  ],
  ['展开成三百兆', () => withSheet(cells(' '.repeat(300 * MEGABYTE))), { reason: 'entry-too-large' }],
  ['一兆以上、二百倍以上', () => withSheet(cells(' '.repeat(20 * MEGABYTE))), { reason: 'swells-too-much' }],
  [
    '谎报大小',
    () =>
      zipOf(
        partsOf(GOOD, cells(' '.repeat(30 * MEGABYTE))).map((part) =>
          part.name.endsWith('sheet1.xml') ? { ...part, claimed: 1000 } : part,
        ),
      ),
    { reason: 'swells-too-much' },
  ],
  [
    '两万个部件',
    () =>
      withSheet(
        sheetXml(GOOD),
        Array.from({ length: 20_000 }, (_, at) => ({ name: `x/${at}`, content: '' })),
      ),
    { reason: 'too-many-entries' },
  ],
  [
    '文档类型声明与实体炸弹',
    () =>
      withSheet(
        `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>${sheetXml(GOOD).replace('陈大山', '&lol2;')}`,
      ),
    { reason: 'carries-doctype' },
  ],
  [
    '跳出目录',
    () => withSheet(sheetXml(GOOD), [{ name: '../../etc/passwd', content: 'x' }]),
    { reason: 'unsafe-path' },
  ],
  [
    '宏',
    () => withSheet(sheetXml(GOOD), [{ name: 'xl/vbaProject.bin', content: 'x' }]),
    { reason: 'macro-workbook' },
  ],
  [
    '两万一千行',
    () => workbookOf({ rows: Array.from({ length: 21_000 }, () => ['甲']) }),
    {
      reason: 'too-many-rows',
      sheet: '名册',
      row: 20_101,
    },
  ],
  ['五十万层嵌套', () => withSheet('<a>'.repeat(500_000)), { reason: 'swells-too-much' }],
  ['空文件', () => Buffer.alloc(0), { reason: 'empty-file' }],
  ['旧格式', () => ole('Workbook'), { reason: 'old-workbook' }],
  ['加密', () => ole('EncryptedPackage'), { reason: 'locked-workbook' }],
  ['PDF', () => Buffer.from('%PDF-1.7\n'), { reason: 'not-a-sheet' }],
  ['网页', () => Buffer.from('<html><table></table></html>'), { reason: 'not-a-sheet' }],
  ['图片', () => Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), { reason: 'not-a-sheet' }],
  ['一千万个逗号', () => Buffer.alloc(9 * MEGABYTE, ','), { reason: 'too-many-columns', row: 1 }],
  ['只有一个引号', () => Buffer.from(`姓名,职务\n"${'甲'.repeat(200_000)}`), { reason: 'odd-quotes' }],
  ['一百万层的边界', () => Buffer.from(`{"type":${'['.repeat(1_000_000)}`), { reason: 'broken-file' }],
  ['超过十兆', () => Buffer.alloc(11 * MEGABYTE, 'a'), { reason: 'too-many-bytes' }],
])('%s：有答复，不出格', async (_, make, expected) => {
  const answer = await why(make());
  if (typeof expected === 'string') expect(answer).toBe(expected);
  else expect(answer).toMatchObject(expected);
});

/** The head of an old compound file, with the name of a stream in it. */
function ole(stream: string): Buffer {
  const bytes = Buffer.alloc(4096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  Buffer.from(stream, 'utf16le').copy(bytes, 1024);
  return bytes;
}

test('截断和改坏的文件：每一个都有答复，主进程不被拖住', { timeout: 1_800_000 }, async () => {
  const rows = [
    ...GOOD.rows,
    ...Array.from({ length: 300 }, (_, at) => [`人${at}`, ...(GOOD.rows[1] ?? []).slice(1)]),
  ];
  const sound = [
    workbookOf({ rows }),
    workbookOf({ rows, merges: ['B3:B9'], hiddenRows: [4], hiddenColumns: [3] }),
    Buffer.from(rows.map((row) => row.join()).join('\n')),
    Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: Array.from({ length: 50 }, outline) })),
  ];
  const below = belowFrom(HOSTILE.seed);
  const lag = monitorEventLoopDelay({ resolution: 5 });
  const idle = await lagOf(lag, () => new Promise((done) => setTimeout(done, 500)));
  const seen = new Map<string, number>();
  const busy = await lagOf(lag, async () => {
    for (let time = 0; time < HOSTILE.times; time += 1) {
      const reading = await read(broken(sound[below(sound.length)] as Buffer, below));
      const told = reading.ok ? 'taken' : reading.why.reason;
      seen.set(told, (seen.get(told) ?? 0) + 1);
    }
  });
  console.log(
    `${HOSTILE.times} files, seed ${HOSTILE.seed}: ${JSON.stringify(Object.fromEntries(seen))}, loop ${busy.toFixed(0)} ms (idle ${idle.toFixed(0)} ms)`,
  );
  expect([...seen.keys()]).toEqual(expect.arrayContaining(['taken', 'broken-file']));
  // At 99 of 100, beside what this machine does to a loop that has nothing to do.
  expect(busy).toBeLessThan(50 + 3 * idle);
});

const outline = (_: unknown, at: number) => ({
  type: 'Feature',
  properties: { code: `6110250012${String(at).padStart(2, '0')}` },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [109, 33],
        [109.1, 33],
        [109.1, 33.1],
        [109, 33],
      ],
    ],
  },
});

/** How long the loop was held up while something was done: milliseconds, at 99 of 100. */
async function lagOf(
  lag: ReturnType<typeof monitorEventLoopDelay>,
  work: () => Promise<unknown>,
): Promise<number> {
  lag.enable();
  await work();
  lag.disable();
  const held = lag.percentile(99) / 1e6;
  lag.reset();
  return held;
}

let county: SmallCounty;
let admin: Someone;
beforeAll(async () => {
  county = await smallCounty();
  admin = await county.who('system_admin', PLACES.county);
});
afterAll(() => county.close());

test('坏文件之后服务照常，错误说出工作表和行', async () => {
  const upload = (payload: Buffer) =>
    county.app.inject({
      method: 'POST',
      url: `/api/intakes/${newId()}/file?kind=person&name=x.xlsx`,
      headers: { cookie: admin.cookie, 'content-type': 'application/octet-stream' },
      payload,
    });
  const bad = await upload(withSheet(cells('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')));
  expect([bad.statusCode, bad.json()]).toEqual([
    409,
    { reason: 'too-many-rows', where: { sheet: '名册', row: 1048576 } },
  ]);
  const good = await upload(workbookOf(GOOD));
  expect(good.statusCode, good.body).toBe(200);
  expect((good.json() as { counts: object }).counts).toMatchObject({ created: 1 });
});
