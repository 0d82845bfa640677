import { expect, test } from 'vitest';
import { readHeads, rowsBelow } from '../kernel/intake.ts';
import type { Cell, Sheet } from '../kernel/sheet.ts';
import { placeIndex } from '../place/named.ts';
import { PERSON_COLUMNS, personJudge } from './import.ts';
import { type KnownPerson, personBook } from './known.ts';

const TODAY = '2026-09-07';
const PLACES = placeIndex('611025', [
  { code: '611025', name: '镇安县', level: 'county' },
  { code: '611025001', name: '永乐街道', level: 'town' },
  { code: '611025101', name: '回龙镇', level: 'town' },
  { code: '611025001001', name: '新城社区居委会', level: 'village' },
  { code: '611025001002', name: '柏树村委会', level: 'village' },
  { code: '611025101001', name: '柏树村委会', level: 'village' },
  { code: '61102500100101', name: '一组', level: 'group' },
  { code: '6110250010010101', name: '老槐坡片', level: 'area' },
  { code: '6110250010010110', name: '河滩片', level: 'area' },
]);
const UNITS = [{ code: '611025001-shuili', name: '水利站', placeCode: '611025001', handles: [] }];
const WANG: KnownPerson = {
  id: 'wang',
  name: '王五',
  phone: '13900000001',
  posts: [{ officeId: 'o1', post: 'village_cadre', placeCode: '611025001001', from: '2024-01-01' }],
};
const HE: KnownPerson = { id: 'he', name: '何静', posts: [] };

const HEAD = ['姓名', '手机号', '职务', '镇', '村', '组', '片', '地方代码', '单位', '任职开始', '任职结束'];
type Written = string | Cell;
const cellOf = (written: Written): Cell =>
  typeof written === 'string' ? { kind: 'text', text: written } : written;
const number = (text: string): Cell => ({ kind: 'number', text });
const merged = (text: string): Cell => ({ kind: 'text', text, merged: true });

const sheetOf = (rows: readonly (readonly Written[])[], hidden: readonly number[] = []): Sheet => ({
  name: '名册',
  rows: [HEAD, ...rows].map((cells, at) => ({
    row: at + 1,
    hidden: hidden.includes(at + 1),
    cells: cells.map(cellOf),
  })),
  hiddenColumns: [],
  others: [],
});

function judged(sheet: Sheet, decisions: Readonly<Record<string, string>> = {}) {
  const read = readHeads(sheet, PERSON_COLUMNS);
  if (!read.ok) throw new Error(read.reason);
  const facts = { places: PLACES, units: UNITS, book: personBook([WANG, HE]), today: TODAY };
  const judge = personJudge(read.heads, facts, new Map(Object.entries(decisions)));
  return rowsBelow(sheet, read.heads).map(judge);
}

/** One row on its own, told in a few words. */
function told(
  row: readonly Written[],
  decisions: Readonly<Record<string, string>> = {},
  hidden = false,
): string {
  const [only] = judged(sheetOf([row], hidden ? [2] : []), decisions);
  const { verdict = '', reasons = [], doubts = [] } = only ?? {};
  const why = [
    ...reasons.map(({ reason, column = '' }) => `${column}:${reason}`),
    ...doubts.map(({ kind, column = '' }) => `${column}?${kind}`),
  ];
  return [verdict, ...why].join(' ');
}

/** 陈大山, cadre of 新城社区, with some cells otherwise. */
function chen(change: Readonly<Partial<Record<(typeof HEAD)[number], Written>>> = {}): Written[] {
  const usual: Record<string, Written> = {
    姓名: '陈大山',
    手机号: '13800001234',
    职务: '村干部',
    镇: '永乐街道',
    村: '新城社区',
  };
  return HEAD.map((head) => change[head] ?? usual[head] ?? '');
}

test.each<readonly [what: string, row: readonly Written[], expected: string]>([
  ['照模板填的', chen(), 'created'],
  ['社区写全名', chen({ 村: '新城社区居委会' }), 'created'],
  ['名称里有空格和全角', chen({ 镇: ' 永乐 街道 ', 手机号: '１３８００００１２３４' }), 'created'],
  ['不写手机号', chen({ 手机号: '' }), 'created'],
  ['写座机', chen({ 手机号: '0914-5322111' }), 'created'],
  ['手机号带 +86 的写法', chen({ 手机号: '86 138 0000 1234' }), 'created'],
  ['手机号存成数字，没有丢', chen({ 手机号: number('13800001234') }), 'created'],
  ['数字写成 1.3800001234E10，没有丢', chen({ 手机号: number('1.3800001234E10') }), 'created'],
  ['末尾五个零的数字，可能丢过', chen({ 手机号: number('13800000000') }), 'doubtful B?maybe-lost-digits'],
  ['文本里的 1.38E+10', chen({ 手机号: '1.38E+10' }), 'refused B:digits-lost'],
  ['手机号少一位', chen({ 手机号: '1380000123' }), 'refused B:phone-wrong'],
  ['手机号有字', chen({ 手机号: '13800001234转2' }), 'refused B:not-digits'],
  ['两个手机号', chen({ 手机号: '13800001234/13800001235' }), 'refused B:not-digits'],
  ['小数', chen({ 手机号: number('13800001234.5') }), 'refused B:not-digits'],
  ['没有姓名', chen({ 姓名: '' }), 'refused A:missing'],
  ['姓名一个字', chen({ 姓名: '陈' }), 'refused A:wrong-value'],
  ['姓名太长', chen({ 姓名: '陈'.repeat(31) }), 'refused A:too-long'],
  ['姓名里有看不见的方向符', chen({ 姓名: '陈\u202e山' }), 'refused A:unreadable-characters'],
  ['姓名是错误值', chen({ 姓名: { kind: 'wrong', text: '#N/A' } }), 'refused A:wrong-value'],
  ['生僻字原样收', chen({ 姓名: '陈𠮷' }), 'created'],
  ['没有职务', chen({ 职务: '' }), 'refused C:missing'],
  ['没有的职务', chen({ 职务: '会计' }), 'refused C:unknown-post'],
  ['系统管理员不能从名册来', chen({ 职务: '系统管理员', 镇: '', 村: '' }), 'refused C:post-not-by-file'],
  ['安全管理员可以', chen({ 职务: '安全管理员', 镇: '', 村: '' }), 'created'],
  ['职务和地方不在一级', chen({ 职务: '片长' }), 'refused C:post-not-at-level'],
  ['镇干部写到村', chen({ 职务: '镇干部' }), 'refused C:post-not-at-level'],
  ['片长写全', chen({ 职务: '片长', 组: '一组', 片: '老槐坡片' }), 'created'],
  ['片长不写组，片名只有一个', chen({ 职务: '片长', 片: '老槐坡片' }), 'created'],
  ['没有这个村', chen({ 村: '没有村' }), 'refused E:no-such-place'],
  ['没有这个片', chen({ 职务: '片长', 片: '没有片' }), 'refused G:no-such-place'],
  ['村不写镇，同名有两处', chen({ 镇: '', 村: '柏树村' }), 'doubtful E?several-places'],
  ['村写了镇，同名也分得清', chen({ 镇: '回龙镇', 村: '柏树村' }), 'created'],
  ['村级职务什么地方都不写', chen({ 镇: '', 村: '' }), 'refused E:missing'],
  ['县级职务不写地方', chen({ 职务: '综治中心', 镇: '', 村: '' }), 'created'],
  ['只写代码', chen({ 镇: '', 村: '', 地方代码: '611025001001' }), 'created'],
  ['代码是数字，十二位', chen({ 镇: '', 村: '', 地方代码: number('611025001001') }), 'created'],
  [
    '片代码是数字，十六位',
    chen({ 职务: '片长', 镇: '', 村: '', 地方代码: number('6110250010010101') }),
    'refused H:digits-lost',
  ],
  [
    '片代码科学计数',
    chen({ 职务: '片长', 镇: '', 村: '', 地方代码: '6.11025E+15' }),
    'refused H:digits-lost',
  ],
  [
    '片代码末位是零，说不准',
    chen({ 职务: '片长', 镇: '', 村: '', 地方代码: '6110250010010110' }),
    'doubtful H?maybe-lost-digits',
  ],
  ['片代码末位不是零', chen({ 职务: '片长', 镇: '', 村: '', 地方代码: '6110250010010101' }), 'created'],
  ['没有的代码', chen({ 镇: '', 村: '', 地方代码: '611025999' }), 'refused H:no-such-place'],
  ['代码和名称不是一处', chen({ 地方代码: '611025101001' }), 'refused H:code-and-name-differ'],
  ['代码和名称是一处', chen({ 地方代码: '611025001001' }), 'created'],
  ['部门经办不写单位', chen({ 职务: '部门经办', 村: '' }), 'refused I:missing'],
  ['部门经办写对单位', chen({ 职务: '部门经办', 村: '', 单位: '水利站' }), 'created'],
  ['没有这个单位', chen({ 职务: '部门经办', 村: '', 单位: '林业站' }), 'refused I:no-such-unit'],
  ['村干部写了单位', chen({ 单位: '水利站' }), 'refused I:unit-not-for-post'],
  ['日期 2026-02-01', chen({ 任职开始: '2026-02-01' }), 'created'],
  ['日期 2026年2月1日', chen({ 任职开始: '2026年2月1日' }), 'created'],
  ['日期 2026/2/1', chen({ 任职开始: '2026/2/1' }), 'created'],
  ['日期格', chen({ 任职开始: { kind: 'date', text: '2026-02-01' } }), 'created'],
  ['日期 2026.2.1', chen({ 任职开始: '2026.2.1' }), 'doubtful J?day-dotted'],
  ['日期 20260201', chen({ 任职开始: '20260201' }), 'doubtful J?day-compact'],
  ['日期序列号', chen({ 任职开始: number('46054') }), 'doubtful J?day-serial'],
  ['日期 2026.11', chen({ 任职开始: number('2026.11') }), 'refused J:no-day'],
  ['日期 2026年2月', chen({ 任职开始: '2026年2月' }), 'refused J:no-day'],
  ['日期 3/11/2026', chen({ 任职开始: '3/11/2026' }), 'refused J:no-day'],
  ['没有的日子', chen({ 任职开始: '2026-02-30' }), 'refused J:no-day'],
  ['点号写的没有的日子', chen({ 任职开始: '2026.2.30' }), 'refused J:no-day'],
  ['任期倒着', chen({ 任职开始: '2026-02-01', 任职结束: '2026-01-01' }), 'refused K:term-backwards'],
  ['任期一天', chen({ 任职开始: '2026-02-01', 任职结束: '2026-02-01' }), 'created'],
  ['合并的镇', chen({ 镇: merged('永乐街道') }), 'doubtful D?merged-cells'],
  ['已经在任，一样', chen({ 姓名: '王五', 手机号: '13900000001' }), 'unchanged'],
  [
    '已经在任，任期结束变了',
    chen({ 姓名: '王五', 手机号: '13900000001', 任职结束: '2026-12-31' }),
    'changed',
  ],
  ['已经在任，不写手机号', chen({ 姓名: '王五', 手机号: '' }), 'unchanged'],
  ['同名同职务同地方，手机号不同', chen({ 姓名: '王五' }), 'doubtful B?other-phone'],
  ['手机号是别人的', chen({ 手机号: '13900000001' }), 'doubtful B?phone-of-another'],
  ['同名，对方没有手机号', chen({ 姓名: '何静' }), 'doubtful A?same-name'],
])('%s', (_, row, expected) => {
  expect(told(row)).toBe(expected);
});

test.each([
  ['张　伟', '张伟'],
  ['张  伟', '张伟'],
  ['阿依古丽·买买提', '阿依古丽·买买提'],
  ['TOM JERRY', 'TOM JERRY'],
])('姓名“%s”是“%s”', (written, name) => {
  const [row] = judged(sheetOf([chen({ 姓名: written })]));
  expect(row?.plan).toMatchObject({ name });
});

test('同一个人，姓名中间有没有空格都是他', () => {
  const rows = [chen({ 姓名: '张　伟' }), chen({ 姓名: '张伟', 职务: '村监委主任' })];
  expect(judged(sheetOf(rows)).map(({ plan }) => plan?.person)).toEqual(['row:2', 'row:2']);
});

test.each([
  ['姓名里是手机号', chen({ 姓名: '13900001111', 手机号: '' }), 'refused A:no-name'],
  ['姓名写无', chen({ 姓名: '暂无' }), 'refused A:no-name'],
  ['姓名是公式的字', chen({ 姓名: '=1+1' }), 'refused A:no-name'],
  ['姓名分成两行', chen({ 姓名: '欧阳\n娜娜' }), 'refused A:several-lines'],
  ['手机号带 +86', chen({ 手机号: '+86 138 0000 1234' }), 'created'],
  ['手机号两个', chen({ 手机号: '13800001234、13800001235' }), 'refused B:not-digits'],
])('%s', (_, row, expected) => {
  expect(told(row)).toBe(expected);
});

test('隐藏的行再多，也只问一次', () => {
  const rows = Array.from({ length: 30 }, (_, at) =>
    chen({ 姓名: `陈${'甲乙丙丁戊己庚辛壬癸'[at % 10]}`, 手机号: String(13_800_001_001 + at) }),
  );
  const hidden = judged(
    sheetOf(
      rows,
      rows.map((_, at) => at + 2),
    ),
  );
  expect(new Set(hidden.flatMap(({ doubts }) => doubts.map(({ key }) => key)))).toEqual(
    new Set(['hidden-row:all']),
  );
});

test('隐藏的行：收就收，不收就留在外面，没有决定就等着', () => {
  expect(told(chen(), {}, true)).toBe('doubtful ?hidden-row');
  expect(told(chen(), { 'hidden-row:all': 'take' }, true)).toBe('created');
  expect(told(chen(), { 'hidden-row:all': 'leave' }, true)).toBe('left');
});

test('一个问题的决定管所有同样的行，不认识的决定不算', () => {
  const dotted = chen({ 任职开始: '2026.2.1' });
  expect(told(dotted, { 'day-dotted:J': 'take' })).toBe('created');
  expect(told(dotted, { 'day-dotted:J': 'leave' })).toBe('left');
  expect(told(dotted, { 'day-dotted:J': 'whatever' })).toBe('doubtful J?day-dotted');
  expect(told(chen({ 镇: '', 村: '柏树村' }), { 'several-places:柏树村': '611025101001' })).toBe('created');
});

test('重复的行说得出和哪一行重复；一人两岗是同一个人', () => {
  const rows = judged(sheetOf([chen(), chen(), chen({ 职务: '村监委成员' })]));
  expect(rows.map(({ verdict }) => verdict)).toEqual(['created', 'refused', 'created']);
  expect(rows[1]?.reasons).toEqual([{ reason: 'same-as-row', other: 2 }]);
  expect(rows.map(({ plan }) => plan?.person)).toEqual(['row:2', undefined, 'row:2']);
  const shared = judged(sheetOf([chen(), chen({ 姓名: '陈小山' })]));
  expect(shared[1]?.reasons).toMatchObject([{ reason: 'phone-of-row', column: 'B', other: 2 }]);
});

test('表头：合并、重复、缺少都不收；不认识的列要人知道', () => {
  const headed = (head: readonly Written[]) =>
    readHeads(
      {
        ...sheetOf([]),
        rows: [head, chen()].map((cells, at) => ({ row: at + 1, hidden: false, cells: cells.map(cellOf) })),
      },
      PERSON_COLUMNS,
    );
  expect(headed(['姓名', '电话', '岗位'])).toMatchObject({ ok: true });
  expect(headed(['姓名', '手机号'])).toMatchObject({ ok: false, reason: 'no-head', value: '职务' });
  expect(headed(['姓名', merged('姓名'), '职务'])).toMatchObject({
    ok: false,
    reason: 'head-merged',
    column: 'B',
  });
  expect(headed(['姓名', '职务', '岗位'])).toMatchObject({ ok: false, reason: 'head-twice', column: 'C' });
  const unknown = headed(['姓名*', '职务', '身份证号']);
  expect(unknown.ok && unknown.heads.doubts).toMatchObject([
    { kind: 'unknown-column', column: 'C', value: '身份证号' },
  ]);
});
