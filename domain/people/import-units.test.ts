import { expect, test } from 'vitest';
import { placeIndex } from '../place/named.ts';
import { UNIT_COLUMNS, type UnitColumn, unitJudge } from './import-units.ts';

const places = placeIndex('611025', [
  { code: '611025', name: '镇安县', level: 'county' },
  { code: '611025001', name: '永乐街道', level: 'town' },
  { code: '611025001200', name: '新城社区', level: 'village' },
]);
const units = [{ code: '611025-shuili', name: '县水利局', placeCode: '611025', handles: ['flood'] }];
const DOMAINS: Readonly<Record<string, string>> = { 防汛救灾: 'flood', 农业水利: 'agri' };
const columns = new Map(UNIT_COLUMNS.map(({ key }, at) => [key, at]));

function judged(...rows: readonly Partial<Record<UnitColumn, string>>[]) {
  const facts = { places, units, domainNamed: (it: string) => DOMAINS[it], banned: [] };
  const judge = unitJudge({ columns }, facts, new Map());
  return rows.map((cells, at) =>
    judge({
      row: at + 2,
      hidden: false,
      cells: Object.fromEntries(
        Object.entries(cells).map(([key, text]) => [key, { kind: 'text' as const, text }]),
      ),
    }),
  );
}

test('没有写镇的是县级部门，写了镇的是镇上的站所', () => {
  expect(
    judged({ name: '县林业局' }, { name: '水利站', town: '永乐街道', handles: '防汛救灾、农业水利' }),
  ).toMatchObject([
    { verdict: 'created', plan: { placeCode: '611025', handles: [] } },
    { verdict: 'created', plan: { placeCode: '611025001', handles: ['flood', 'agri'] } },
  ]);
});

test('已有的单位改办理范围是变更，不写范围或写得一样是不变', () => {
  expect(
    judged({ name: '县水利局', handles: '农业水利' }, { name: '县林业局' }).map(({ verdict }) => verdict),
  ).toEqual(['changed', 'created']);
  expect(judged({ name: '县水利局' })[0]?.verdict).toBe('unchanged');
  expect(judged({ name: '县水利局', handles: '防汛救灾' })[0]?.verdict).toBe('unchanged');
});

test('村里不设单位，不认识的范围不收，同一单位两行不收', () => {
  const reasons = judged(
    { name: '水利站', code: '611025001200' },
    { name: '县林业局', handles: '护林' },
    { name: '县教育局' },
    { name: '县教育局' },
    { name: '重点人员管控办' },
  ).map((it) => it.reasons[0]?.reason);
  expect(reasons).toEqual(['unit-not-at-level', 'unknown-domain', undefined, 'same-as-row', 'banned-word']);
});
