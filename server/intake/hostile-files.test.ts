/**
 * 恶意文件（E11）: bombs, liars and broken files. Each is answered within five seconds by a process of at most 256 MB, the
 * server goes on, and what can be named is named: the sheet and the row.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PLACES, type SmallCounty, type Someone, smallCounty } from '../../tests/support/county.ts';
import { type Part, partsOf, sheetXml, workbookOf, zipOf } from '../../tests/support/workbook.ts';
import { newId } from '../kit/id.ts';
import { type Reading, readSheet } from './reading.ts';

const MEGABYTE = 1_048_576;
const MOST_SECONDS = 5;
const MOST_MEMORY = 256 * MEGABYTE;
/** Files broken by chance; a longer run gives a larger number. */
const MUTATED = Number(process.env.MUTATED_FILES ?? 200);

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

test('截断和改坏的文件：每一个都有答复', { timeout: 300_000 }, async () => {
  const good = workbookOf({ rows: [...GOOD.rows, ...Array.from({ length: 50 }, () => GOOD.rows[1] ?? [])] });
  let seed = 20_261_125;
  const chance = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed % below;
  };
  const broken = Array.from({ length: MUTATED }, (_, at) => {
    if (at % 4 === 0) return good.subarray(0, chance(good.length));
    const bytes = Buffer.from(good);
    for (let i = 0; i <= chance(20); i += 1) bytes[chance(bytes.length)] = chance(256);
    return bytes;
  });
  const reasons = new Set<string>();
  for (const bytes of broken) {
    const reading = await read(bytes);
    reasons.add(reading.ok ? 'taken' : reading.why.reason);
  }
  expect(reasons).toContain('broken-file');
});

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
