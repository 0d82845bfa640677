/** 读出文件: what a page shows is read, masked, and nothing else of the file comes along; what cannot be read says what to do. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownByForm, proposeMasks } from '../../domain/publication/mask.ts';
import { bankCard, identity, mobile, said } from '../../domain/publication/mask-number-examples.ts';
import { maskedText } from '../../domain/publication/sheet.ts';
import { excelOf, pdfOf, type Written, wordOf } from '../../tests/support/paper-files.ts';
import { LOCKED_PDF, MACRO_DOCX, ole } from '../../tests/support/papers.ts';
import { paperText } from './file/paper-text.ts';
import { readApart } from './paper.ts';

const KNOWN = knownByForm('611025');
const MARK = '不该带走王建国13812345678';
const LINES = ['三组水渠验收单', '项目\t金额\t姓名', '渠身\t1200\t李强', '闸门\t800.5\t王秀英'];

test.each([
  ['Word', wordOf, ['properties', 'comments', 'deletions', 'hidden', 'pictures', 'notes']],
  ['Excel', excelOf, ['properties', 'comments', 'hidden', 'sheets']],
  ['PDF', pdfOf, ['properties', 'comments']],
] as const)('%s 只读出看得见的，别的只说有多少', async (_, write, left) => {
  const read = await readApart(write({ lines: LINES, mark: MARK }));
  expect(read.paper?.text.split('\n')).toEqual(LINES);
  expect(JSON.stringify(read)).not.toContain('不该带走');
  expect(read.paper?.leftOut.map(({ what }) => what).sort()).toEqual([...left].sort());
  expect(maskedText(read.paper?.text ?? '', KNOWN).masked).toContain('渠身\t1200\t李某');
  expect(read.cpu).toBeLessThan(5);
  expect(read.peak).toBeLessThan(256 * 1_048_576);
});

test.each<[string, () => Buffer | Promise<Buffer>, string]>([
  ['空的', () => Buffer.alloc(0), 'empty-file'],
  ['加了密码', () => LOCKED_PDF, 'locked-paper'],
  ['有宏', MACRO_DOCX, 'with-macros'],
  ['旧格式', () => ole('WordDocument'), 'old-paper'],
  ['网页', () => Buffer.from('<html>13812345678</html>'), 'kind-not-read'],
  ['图片', () => Buffer.from('ffd8ffe000104a464946', 'hex'), 'kind-not-read'],
  ['坏的', () => pdfOf({ lines: LINES, mark: MARK }).subarray(0, 400), 'broken-file'],
])('%s的说得出为什么', async (_, file, unread) => {
  expect(await paperText(await file())).toEqual({ unread });
});

test.each<[string, () => Buffer, string]>([
  ['扫描件', () => pdfOf({ lines: [], mark: MARK }), 'no-text'],
  ['太长', () => Buffer.from('字'.repeat(20_001)), 'text-too-long'],
])('%s的读了才说得出为什么', async (_, file, unread) => {
  expect((await readApart(file())).unread).toBe(unread);
});

test('逗号分开的表格也读，看不见的字和换方向的字不带', async () => {
  const read = await readApart(Buffer.from('\ufeff姓名,金额\r\n李\u200b强,\u202e1200\r\n'));
  expect(read).toMatchObject({ paper: { text: '姓名\t金额\n李强\t1200', leftOut: [] } });
});

const name = fc.tuple(said('王', '李', '欧阳'), said('建国', '秀英', '强')).map((it) => it.join(''));
const rows = fc.array(
  fc.tuple(name, identity, mobile, bankCard, fc.integer({ min: 1, max: 99_999 }).map(String)),
  {
    minLength: 10,
    maxLength: 40,
  },
);
const papers: fc.Arbitrary<Written & { readonly secret: readonly string[] }> = fc
  .tuple(rows, name, mobile, fc.integer({ min: 1, max: 9_999 }))
  .map(([all, owner, phone, n]) => ({
    lines: [
      `公示第${n}号`,
      `联系人${owner}，电话${phone}。`,
      '户主姓名\t身份证号\t联系电话\t一卡通账号\t金额',
      ...all.map((cells) => cells.join('\t')),
    ],
    mark: `不该带走${owner}`,
    secret: [phone, ...all.flatMap(([who, ...more]) => [who, ...more.slice(0, 3)])],
  }));

// Each is read by a process of its own; the command reads ten times as many.
test('做出来的文件：标记一个不带，号码和姓名一个不留，金额一个不少', async () => {
  const seed = Number(process.env.MASK_SEED ?? 1844);
  const numRuns = Number(process.env.MASK_TIMES ?? 1);
  for (const paper of fc.sample(papers, { numRuns, seed })) {
    for (const write of [wordOf, excelOf, pdfOf]) {
      const read = await readApart(write(paper));
      const { masked } = maskedText(read.paper?.text ?? '', KNOWN);
      expect(JSON.stringify(read)).not.toContain('不该带走');
      expect(paper.secret.filter((one) => masked.includes(one))).toEqual([]);
      for (const line of paper.lines.slice(3)) expect(masked).toContain(`\t${line.split('\t')[4]}`);
      expect(proposeMasks(masked, KNOWN)).toEqual([]);
    }
  }
}, 300_000);
