import { expect, test } from 'vitest';
import { readHeads, rowsBelow } from '../kernel/intake.ts';
import type { Sheet } from '../kernel/sheet.ts';
import { GROUND_COLUMNS, groundJudge } from './import.ts';
import { findWritten, placeIndex } from './named.ts';
import { numberOf } from './numbered.ts';

const PLACES = placeIndex('611025', [
  { code: '611025', name: '镇安县', level: 'county' },
  { code: '611025001', name: '永乐街道', level: 'town' },
  { code: '611025001001', name: '新城社区居委会', level: 'village' },
  { code: '611025001002', name: '柏树村委会', level: 'village' },
  { code: '61102500100101', name: '一组', level: 'group' },
  { code: '61102500100201', name: '1组', level: 'group' },
  { code: '61102500100202', name: '一组', level: 'group' },
]);

const HEAD = ['镇', '村', '组', '片'];

/** Each row told in a few words: its verdict, what it would make, why not, what is asked. */
function told(rows: readonly (readonly string[])[], decisions: Readonly<Record<string, string>> = {}) {
  const sheet: Sheet = {
    name: '片区',
    rows: [HEAD, ...rows].map((cells, at) => ({
      row: at + 1,
      hidden: false,
      cells: cells.map((text) => ({ kind: 'text' as const, text })),
    })),
    hiddenColumns: [],
    others: [],
  };
  const read = readHeads(sheet, GROUND_COLUMNS);
  if (!read.ok) throw new Error(read.reason);
  const facts = { places: PLACES, taken: new Set(PLACES.byCode.keys()), today: '2026-09-07' };
  const judge = groundJudge(read.heads, facts, new Map(Object.entries(decisions)));
  return rowsBelow(sheet, read.heads)
    .map(judge)
    .map(({ verdict, plan, reasons, doubts }) =>
      [
        verdict,
        ...(plan?.places ?? []).map(({ code, name }) => `${code.slice(12)}${name}`),
        ...reasons.map(({ reason, other }) => (other === undefined ? reason : `${reason}#${other}`)),
        ...doubts.map(({ key, reads }) => `${key}=${reads}`),
      ].join(' '),
    );
}

const inTown = (...rows: readonly (readonly string[])[]) => rows.map((row) => ['永乐街道', ...row]);

test.each([
  ['group', '三组', 3],
  ['group', '3组', 3],
  ['group', '３ 组', 3],
  ['group', '第三组', 3],
  ['group', '第3村民小组', 3],
  ['group', '十二组', 12],
  ['group', '二十组', 20],
  ['group', '九十九组', 99],
  ['group', '三', 3],
  ['group', '老庄组', undefined],
  ['group', '三官庙组', undefined],
  ['group', '一百组', undefined],
  ['group', '三一组', undefined],
  ['group', '0组', undefined],
  ['group', '三片', undefined],
  ['area', '3片', 3],
  ['area', '第三片区', 3],
  ['area', '三组', undefined],
  ['village', '三组', undefined],
] as const)('%s %s 的序号是 %s', (level, name, number) => {
  expect(numberOf(level, name)).toBe(number);
});

test('同一个组写法不同，还是一个组：不会又建一个', () => {
  expect(
    told(
      inTown(
        ['新城社区', '1组', '老槐坡片'],
        ['新城社区', '第一组', '河滩片'],
        ['新城社区', '二组', '1片'],
        ['新城社区', '2组', '一片'],
        ['新城社区', '第2小组', '二片'],
        ['新城社区', '２组'],
      ),
    ),
  ).toEqual([
    'created 0101老槐坡片',
    'created 0102河滩片',
    'created 02二组 02011片',
    'refused same-as-row#4',
    'created 0202二片',
    'refused same-as-row#4',
  ]);
});

test('库里本来就有两种写法，照写的找；找地方也是', () => {
  expect(told(inTown(['柏树村', '1组', '甲片'], ['柏树村', '一组', '乙片']))).toEqual([
    'created 0101甲片',
    'created 0201乙片',
  ]);
  const found = (village: string, group: string) => {
    const place = findWritten({ village, group }, PLACES);
    return place?.kind === 'found' ? place.place.code : place?.kind;
  };
  expect(found('新城社区', '1组')).toBe('61102500100101');
  expect(found('柏树村', '1组')).toBe('61102500100201');
  expect(found('柏树村', '第一组')).toBe('several');
  expect(found('新城社区', '2组')).toBe('none');
});

test.each(['永乐街道', '永乐街道办', '永乐街道办事处', '永乐 街道办'])('镇街写作“%s”也认得', (town) => {
  expect(told([[town, '新城社区', '一组', '甲片']])).toEqual(['created 0101甲片']);
});

test('组这一列只写了数字，问一次', () => {
  const rows = inTown(['新城社区', '2', '甲片'], ['新城社区', '３', '4'], ['新城社区', '1', '乙片']);
  expect(told(rows)).toEqual([
    'doubtful bare-number:group=2组',
    'doubtful bare-number:group=3组 bare-number:area=4片',
    'doubtful bare-number:group=1组',
  ]);
  expect(told(rows, { 'bare-number:group': 'take', 'bare-number:area': 'take' })).toEqual([
    'created 022组 0201甲片',
    'created 033组 03014片',
    'created 0101乙片',
  ]);
});

test.each([
  [['新城社区', '无', '无'], 'refused no-name no-name'],
  [['新城社区', '/', ''], 'refused no-name'],
  [['新城社区', '二组', '-'], 'refused no-name'],
  [['新城社区', '13900001111', ''], 'refused no-name'],
  [['新城社区', '=1+1', ''], 'refused no-name'],
  [['新城社区', '二组', '河\n滩片'], 'refused several-lines'],
  [['新城社区', '\u200b', ''], 'refused unreadable-characters'],
  [['新城社区', '二 组', '河　滩 片'], 'created 02二组 0201河滩片'],
])('不像名称的不收：%j', (row, expected) => {
  expect(told(inTown(row))).toEqual([expected]);
});
