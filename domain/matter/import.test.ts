import { expect, test } from 'vitest';
import { readHeads, rowsBelow } from '../kernel/intake.ts';
import type { Cell, Sheet } from '../kernel/sheet.ts';
import { placeIndex } from '../place/named.ts';
import { EMPTY_CATEGORIES } from './categories.ts';
import { PAST_COLUMNS, pastJudge } from './import.ts';

const PLACES = placeIndex('611025', [
  { code: '611025', name: '镇安县', level: 'county' },
  { code: '611025001', name: '永乐街道', level: 'town' },
  { code: '611025001001', name: '新城社区居委会', level: 'village' },
]);

const HEAD = ['提出日期', '村', '标题', '内容', '类别', '办理结果', '办结日期'] as const;

/** One matter of an older register, with some cells otherwise; told in a few words. */
function told(change: Readonly<Partial<Record<(typeof HEAD)[number], string | Cell>>>): string {
  const usual = {
    提出日期: '2025-03-01',
    村: '新城社区',
    标题: '入户路塌了',
    内容: '入户路塌了约四米。',
    类别: '道路桥涵',
    办理结果: '已修好。',
    办结日期: '2025-03-20',
  };
  const cells = HEAD.map((head) => change[head] ?? usual[head]);
  const sheet: Sheet = {
    name: '台账',
    rows: [[...HEAD], cells].map((row, at) => ({
      row: at + 1,
      hidden: false,
      cells: row.map((it) => (typeof it === 'string' ? { kind: 'text' as const, text: it } : it)),
    })),
    hiddenColumns: [],
    others: [],
  };
  const read = readHeads(sheet, PAST_COLUMNS);
  if (!read.ok) throw new Error(read.reason);
  const facts = {
    places: PLACES,
    today: '2026-09-07',
    categories: EMPTY_CATEGORIES,
    there: new Set<string>(),
  };
  const [row] = rowsBelow(sheet, read.heads).map(pastJudge(read.heads, facts, new Map()));
  const { verdict = '', reasons = [], doubts = [], plan } = row ?? {};
  return [
    verdict,
    ...reasons.map(({ column, reason }) => `${column}:${reason}`),
    ...doubts.map(({ kind }) => `?${kind}`),
    ...(plan === undefined ? [] : [`${plan.raised}/${plan.closed}`]),
  ].join(' ');
}

test.each([
  ['照模板填的', {}, 'created 2025-03-01/2025-03-20'],
  [
    '内容和结果可以有几行',
    { 内容: '塌了\n车过不去', 办理结果: '修好\n验收' },
    'created 2025-03-01/2025-03-20',
  ],
  ['标题只能一行', { 标题: '入户路\n塌了' }, 'refused C:several-lines'],
  [
    '日期后面带钟点的，只认日子',
    { 提出日期: '2025-03-01 08:30', 办结日期: '2025/3/20 17:00:00' },
    'created 2025-03-01/2025-03-20',
  ],
  ['点号的日期带钟点，还是要问', { 提出日期: '2025.3.1 8:30' }, 'doubtful ?day-dotted'],
  ['没有的钟点', { 提出日期: '2025-03-01 25:00' }, 'refused A:no-day'],
  ['年份少写一位', { 提出日期: '0025-03-01' }, 'refused A:no-day'],
  ['年份写错了世纪', { 提出日期: '1825-03-01' }, 'refused A:no-day'],
  ['用 9999 表示长期', { 办结日期: '9999-12-31' }, 'refused G:no-day'],
  ['日期格里的 1805 年', { 提出日期: { kind: 'date', text: '1805-03-01' } }, 'refused A:no-day'],
  [
    '还没有到的日子',
    { 提出日期: '2026-09-08', 办结日期: '2026-09-09' },
    'refused A:in-the-future G:in-the-future',
  ],
  ['办结早于提出', { 办结日期: '2025-02-28' }, 'refused G:closed-before-raised'],
] as const)('%s', (_, change, expected) => {
  expect(told(change)).toBe(expected);
});

test.each([
  ['类别本身敏感', { 类别: '临时救助' }],
  ['归在邻里纠纷里的家暴', { 类别: '邻里纠纷', 标题: '两口子的事', 内容: '丈夫打人，她不敢回家。' }],
  ['只在标题里说', { 类别: '邻里纠纷', 标题: '家暴', 内容: '已经调解。' }],
  ['只在结果里说', { 类别: '邻里纠纷', 办理结果: '他又打老婆，已报警。' }],
  ['归在其他里的干部问题', { 类别: '其他', 内容: '反映村主任吃拿卡要。' }],
  ['归在道路里的干部问题', { 内容: '修路的钱被村干部截留、挪用。' }],
  ['归在其他里的低保', { 类别: '其他', 内容: '低保被取消了，家里没有收入。' }],
] as const)('敏感的不收，归在哪一类都不收：%s', (_, change) => {
  expect(told(change)).toBe('refused E:sensitive');
});

test.each([
  [{ 内容: '王大山 612525198001010019 家里漏雨' }, 'refused D:identity-number'],
  [{ 内容: '身份证６１２５２５１９８００１０１００１Ｘ' }, 'refused D:identity-number'],
  [
    { 标题: '王大山612525800101001', 办理结果: '已办，612525198001010019' },
    'refused C:identity-number F:identity-number',
  ],
  [{ 内容: '片区代码 6110250010010101，文号 2025031200' }, 'created 2025-03-01/2025-03-20'],
  [{ 内容: '金额 123456789012 元，统一社会信用代码 11611025MB2987654X' }, 'created 2025-03-01/2025-03-20'],
] as const)('写着身份证号的不收：%j', (change, expected) => {
  expect(told(change)).toBe(expected);
});

test('说到低保户门前的路，还是路的事', () => {
  expect(told({ 内容: '低保户门前的路塌了约四米。' })).toBe('created 2025-03-01/2025-03-20');
});
