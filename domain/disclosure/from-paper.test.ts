import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Content, sumsOf } from './content.ts';
import { contentFrom } from './from-paper.ts';
import type { Item } from './items.ts';

const read = (lines: readonly string[], item: Item = 'finance') => contentFrom(lines.join('\n'), item);
const short = (it: ReturnType<typeof read>) =>
  it.content.rows.map(({ name, income, expense, people, told }) => [name, income, expense, people, told]);

test('收入、支出各一栏：逐行读入，上期结余填进结余，合计核对', () => {
  const it = read([
    '界河村2026年第三季度财务收支公开表',
    '单位：元',
    '序号\t日期\t摘要\t收入\t支出\t余额\t备注',
    '\t\t上期结余\t\t\t1000.00',
    '1\t7月3日\t集体林地承包费\t5,000.00\t\t6,000.00',
    '2\t8月1日\t修三组水渠\t\t2300.5\t3699.5\t三家询价',
    '\t\t合计\t5000\t2300.5\t3699.5',
    '经村务监督委员会审核。',
  ]);
  expect(it.notes).toEqual([]);
  expect(it.content).toMatchObject({
    text: '界河村2026年第三季度财务收支公开表\n经村务监督委员会审核。',
    opening: 100_000,
  });
  expect(short(it)).toEqual([
    ['集体林地承包费', 500_000, null, null, '日期：7月3日'],
    ['修三组水渠', null, 230_050, null, '日期：8月1日；三家询价'],
  ]);
});

test('左边收入、右边支出的两半表', () => {
  const it = read([
    '收入\t\t支出\t',
    '项目\t金额\t项目\t金额',
    '上期结余\t1000\t办公费\t300',
    '转移支付\t5000\t保洁工资\t1200',
    '\t\t本期结余\t4500',
    '合计\t6000\t合计\t6000',
  ]);
  expect(it.notes).toEqual([]);
  expect(it.content.opening).toBe(100_000);
  expect(short(it)).toEqual([
    ['转移支付', 500_000, null, null, ''],
    ['办公费', null, 30_000, null, ''],
    ['保洁工资', null, 120_000, null, ''],
  ]);
});

test('一栏金额，分“一、收入”“二、支出”；其中的一行不重复算', () => {
  const it = read([
    '项目\t金额（万元）',
    '一、收入\t1.2',
    '1.转移支付\t1.2',
    '二、支出\t0.35',
    '1.道路维修\t0.3',
    '其中：运费\t0.1',
    '2.办公费\t500元',
    '三、本期结余\t0.85',
  ]);
  expect(it.notes).toEqual([]);
  expect(short(it)).toEqual([
    ['转移支付', 1_200_000, null, null, ''],
    ['道路维修', null, 300_000, null, '其中：运费 1000.00 元'],
    ['办公费', null, 50_000, null, ''],
  ]);
});

test('有“收支”一栏的按这一栏；只有合计数的大项自己成一行', () => {
  expect(short(read(['事项\t收支\t金额', '卖树款\t收入\t800', '铲雪\t支出\t200']))).toEqual([
    ['卖树款', 80_000, null, null, ''],
    ['铲雪', null, 20_000, null, ''],
  ]);
  expect(short(read(['项目\t金额', '一、收入\t100', '二、支出\t60']))).toEqual([
    ['一、收入', 10_000, null, null, ''],
    ['二、支出', null, 6_000, null, ''],
  ]);
});

test('合计和各行加起来不一样，说出来；分不出收支的，当作支出并说出来', () => {
  const it = read(['项目\t支出', '办公费\t300', '电费\t200', '合计\t600']);
  expect(it.notes).toEqual([{ kind: 'sums-differ', of: 'expense', stated: 60_000, found: 50_000 }]);
  expect(read(['项目\t金额', '办公费\t300']).notes).toEqual([{ kind: 'all-expense' }]);
});

test('不是数的金额留作文字，一个字不丢；合并的单元格接着上一行', () => {
  const it = read(['项目\t支出\t备注', '修桥\t约两千\t待结', '\t300\t砂石', '人工\t12.345\t']);
  expect(short(it)).toEqual([
    ['修桥', null, null, null, '支出：约两千；待结'],
    ['修桥', null, 30_000, null, '砂石'],
    ['人工', null, null, null, '支出：12.345'],
  ]);
});

test('救助名单：隐去的名字作事项，金额算支出；不说钱的项目金额留作文字', () => {
  const relief = ['姓名\t救助事由\t金额（元）\t户数', '李某\t火灾\t2000\t1', '王某某\t大病\t1000\t1'];
  expect(short(read(relief, 'relief'))).toEqual([
    ['李某', null, 200_000, 1, '救助事由：火灾'],
    ['王某某', null, 100_000, 1, '救助事由：大病'],
  ]);
  expect(short(read(['事项\t户数\t金额', '防汛转移\t43户\t0'], 'assistance'))).toEqual([
    ['防汛转移', null, null, 43, '金额：0'],
  ]);
});

test('整格隐去了的，标签也不留', () => {
  expect(short(read(['事项\t支出\t联系电话\t备注', '修桥\t300\t〔电话〕\t三家询价']))).toEqual([
    ['修桥', null, 30_000, null, '三家询价'],
  ]);
});

test('没有表头的表：第一栏文字是事项，最后一栏数是金额', () => {
  expect(short(read(['1\t办公费\t7月\t300', '2\t电费\t8月\t120.50']))).toEqual([
    ['办公费', null, 30_000, null, '1；7月'],
    ['电费', null, 12_050, null, '2；8月'],
  ]);
});

test('没有表格的，全是文字；太长的裁下，说出来', () => {
  expect(read(['本季度没有救助款物。'], 'relief')).toEqual({
    content: { text: '本季度没有救助款物。', opening: null, rows: [] },
    notes: [],
  });
  const long = read([
    '字'.repeat(3001),
    '项目\t支出',
    ...Array.from({ length: 201 }, (_, n) => `第${n}笔\t1`),
  ]);
  expect(long.notes).toEqual([{ kind: 'text-cut' }, { kind: 'rows-cut' }]);
});

test('随便什么表，读出来的都装得下、算得清，每一笔收支都在', () => {
  const name = fc.stringMatching(/^[修水渠路桥灯费款林地]{2,8}$/);
  const sum = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(name, sum, fc.boolean()), { minLength: 1, maxLength: 60 }), (all) => {
      const yuan = (fen: number) => (fen / 100).toFixed(2);
      const it = read([
        '项目\t收入\t支出',
        ...all.map(([what, fen, isIn]) => (isIn ? `${what}\t${yuan(fen)}\t` : `${what}\t\t${yuan(fen)}`)),
      ]);
      expect(Content.safeParse(it.content).success).toBe(true);
      const of = (side: boolean) => all.reduce((n, [, fen, isIn]) => n + (isIn === side ? fen : 0), 0);
      expect(sumsOf(it.content)).toMatchObject({ income: of(true), expense: of(false) });
    }),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ maxLength: 12 }), { maxLength: 6 }), { maxLength: 20 }),
      (table) => {
        const { content } = read(
          table.map((row) => row.map((cell) => cell.replace(/[\t\n]/g, '')).join('\t')),
        );
        expect(content.rows.length).toBeLessThanOrEqual(200);
      },
    ),
    { numRuns: 500 },
  );
});
