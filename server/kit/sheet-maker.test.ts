/** 导出不成公式（E14）: ten thousand cells that want to be formulas, written and read back, in both formats. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReadCell, readCsv, readXlsx } from '../../tests/support/sheet.ts';
import type { Column, Line } from './sheet.ts';
import { csvCell } from './sheet-cell.ts';
import { sheetBytes } from './sheet-maker.ts';

const COLUMNS: readonly Column[] = [
  { key: '=head', kind: 'text' },
  { key: 'b', kind: 'text' },
  { key: 'c', kind: 'word' },
  { key: 'd', kind: 'text' },
];
const BEGINNINGS = ['=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠', ' =', '\n=', '\ufeff='];

const wicked = fc
  .tuple(
    fc.constantFrom(...BEGINNINGS),
    fc.oneof(
      fc.constantFrom(
        "cmd|' /C calc'!A0",
        'HYPERLINK("http://evil.example")',
        '1+1',
        '",=1',
        '"\r\n=1',
        '</t></is>',
      ),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    ),
  )
  .map((parts) => parts.join(''));

const lines: readonly Line[] = fc.sample(fc.tuple(wicked, wicked, wicked, wicked), {
  numRuns: 2500,
  seed: 14,
});

async function made(format: 'csv' | 'xlsx', rows: readonly Line[] = lines): Promise<Buffer> {
  const batches = async function* () {
    for (let at = 0; at < rows.length; at += 500) yield rows.slice(at, at + 500);
  };
  const order = { format, columns: COLUMNS, words: { b: '+第二列' } };
  const chunks: Uint8Array[] = [];
  for await (const chunk of sheetBytes(order, batches())) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const formulas = (rows: readonly (readonly ReadCell[])[]) => rows.flat().filter(({ formula }) => formula);

test('CSV：一万个像公式的单元格，没有一个会被当成公式；读回来只多一个撇号', async () => {
  const text = (await made('csv')).toString();
  expect(text.startsWith('\ufeff')).toBe(true);
  const [head = [], ...rows] = readCsv(text);
  expect(formulas([head, ...rows])).toEqual([]);
  expect(head.map((cell) => cell.text)).toEqual(["'=head", "'+第二列", 'c', 'd']);
  expect(rows.map((row) => row.map((cell) => cell.text))).toEqual(
    lines.map((line) => line.map((cell) => `'${cell}`)),
  );
});

test('工作簿：同样一万个，都是文本；读回来一字不差', async () => {
  const [head = [], ...rows] = readXlsx(await made('xlsx'));
  expect(formulas([head, ...rows])).toEqual([]);
  const storable = (cell: unknown) =>
    String(cell).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
  expect(rows.map((row) => row.map((cell) => cell.text))).toEqual(lines.map((line) => line.map(storable)));
});

test('没有防护的写法，这个检查看得出来', () => {
  const naive = lines.map((line) => line.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','));
  expect(formulas(readCsv(`${naive.join('\r\n')}\r\n`)).length).toBeGreaterThan(7000);
});

test('普通的字、数和时间原样写出', async () => {
  expect(csvCell('新城社区, "三组"')).toBe('"新城社区, ""三组"""');
  const rows = readXlsx(await made('xlsx', [['新城社区', '王&李', null, 'b < a']]));
  expect(rows[1]?.map(({ text }) => text)).toEqual(['新城社区', '王&李', '', 'b < a']);
});

test('读的人走了，批次不再读；后面的人照样做得成', async () => {
  let read = 0;
  const endless = async function* () {
    for (;;) {
      read += 1;
      yield lines.slice(0, 500);
    }
  };
  for await (const _ of sheetBytes({ format: 'csv', columns: COLUMNS, words: {} }, endless())) break;
  const atLeaving = read;
  await new Promise((resolve) => setImmediate(resolve));
  expect(read).toBe(atLeaving);
  expect(readCsv((await made('csv')).toString()).length).toBe(lines.length + 1);
});

test('几份一起做，各是各的，一行不串', async () => {
  const wishes = Array.from({ length: 12 }, (_, n) => ({ n, format: n % 2 === 0 ? 'csv' : 'xlsx' }) as const);
  const sheets = await Promise.all(
    wishes.map(({ n, format }) =>
      made(
        format,
        Array.from({ length: 1200 }, (_, row) => [`${n}.${row}`, null, null, null]),
      ),
    ),
  );
  for (const { n, format } of wishes) {
    const bytes = sheets[n] as Buffer;
    const rows = format === 'csv' ? readCsv(bytes.toString()) : readXlsx(bytes);
    expect(rows.slice(1).map(([cell]) => cell?.text)).toEqual(
      Array.from({ length: 1200 }, (_, row) => `${n}.${row}`),
    );
  }
});

/** The processes of ours that make sheets, with their priorities. */
const makers = () =>
  execFileSync('ps', ['-o', 'pid=,ni=,args=', '--ppid', `${process.pid}`], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('sheet-program'))
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, nice = 0]) => ({ pid, nice }));

test.runIf(process.platform === 'linux')(
  '做表的只有一个进程，让别人先走；它死了，这一份断开，下一份有新的',
  async () => {
    await made('csv');
    const [first, ...others] = makers();
    expect(others).toEqual([]);
    expect(first?.nice).toBe(15);

    const killed = async function* () {
      yield lines.slice(0, 500);
      process.kill(first?.pid ?? 0, 'SIGKILL');
      yield lines.slice(0, 500);
    };
    const broken = async () => {
      for await (const _ of sheetBytes({ format: 'csv', columns: COLUMNS, words: {} }, killed()));
    };
    await expect(broken()).rejects.toThrow('ended');

    expect(readCsv((await made('csv')).toString()).length).toBe(lines.length + 1);
    expect(makers().map(({ pid }) => pid)).not.toContain(first?.pid);
  },
);
