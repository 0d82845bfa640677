import { expect, test } from 'vitest';
import { ancestorAt } from '../../domain/place/code.ts';
import { shortName } from '../../domain/place/name.ts';
import { rankPlaces } from '../../domain/place/search.ts';
import { initialsOf } from '../../server/kit/initials.ts';
import { demoPlaces } from './areas.ts';
import { countyPlaces, ZHENAN } from './places.ts';

const places = countyPlaces(ZHENAN);
const villages = places.filter((place) => place.level === 'village');
const below = demoPlaces(villages);
const areas = below.filter((place) => place.level === 'area');
const groups = below.filter((place) => place.level === 'group');
const average = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

test('镇安县有 15 个镇办、156 个村和社区，名字和代码照名单', () => {
  expect(places.filter((place) => place.level === 'county').map((place) => place.name)).toEqual(['镇安县']);
  expect(places.filter((place) => place.level === 'town')).toHaveLength(15);
  expect(villages).toHaveLength(156);
  expect(places.find((place) => place.code === '611025001001')).toEqual({
    code: '611025001001',
    name: '新城社区居委会',
    level: 'village',
    parentCode: '611025001',
    initials: 'xcsq',
    demo: false,
    validFrom: '2023-01-01',
  });
  expect(places[0]).not.toHaveProperty('parentCode');
});

test('林场、苗圃不是镇', () => {
  expect(places.filter((place) => Number(ancestorAt(place.code, 'town')?.slice(6) ?? 0) >= 400)).toEqual([]);
});

test('每个地方的上级都在，代码不重复', () => {
  const all = [...places, ...below];
  const codes = new Set(all.map((place) => place.code));
  expect(codes.size).toBe(all.length);
  expect(all.slice(1).filter((place) => !codes.has(place.parentCode ?? ''))).toEqual([]);
});

test('全县正好 3523 个片区，都标明是演示数据', () => {
  expect(areas).toHaveLength(3523);
  expect(below.every((place) => place.demo)).toBe(true);
  expect(places.some((place) => place.demo)).toBe(false);
});

test('同样的村得到同样的片区，与次序无关', () => {
  expect(demoPlaces([...villages].reverse())).toEqual(below);
});

test('一个村里片名不重复，组名按一二三排', () => {
  for (const village of villages) {
    const names = areas.filter((area) => area.code.startsWith(village.code)).map((area) => area.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[^第].*片$/.test(name))).toBe(true);
    const groupNames = groups.filter((group) => group.parentCode === village.code).map((group) => group.name);
    const ordinals = [
      '一组',
      '二组',
      '三组',
      '四组',
      '五组',
      '六组',
      '七组',
      '八组',
      '九组',
      '十组',
      '十一组',
    ];
    expect(groupNames).toEqual(ordinals.slice(0, groupNames.length));
  }
});

test('村的片区不多不少，组里至少一个片区，户数相加得上', () => {
  for (const village of villages) {
    const count = areas.filter((area) => area.code.startsWith(village.code)).length;
    expect(count).toBeGreaterThanOrEqual(12);
    expect(count).toBeLessThanOrEqual(45);
  }
  for (const group of groups) {
    const inGroup = areas.filter((area) => area.parentCode === group.code);
    expect(inGroup.length).toBeGreaterThanOrEqual(1);
    expect(inGroup.reduce((sum, area) => sum + area.households, 0)).toBe(group.households);
  }
});

test('城里的社区片区大，山里的村片区小', () => {
  const inTown = areas.filter((area) => /^6110250010\d/.test(area.code)).map((area) => area.households);
  const rural = areas.filter((area) => /^611025\d{3}2/.test(area.code)).map((area) => area.households);
  expect(average(inTown)).toBeGreaterThan(90);
  expect(average(rural)).toBeGreaterThan(24);
  expect(average(rural)).toBeLessThan(31);
});

test('输入 xcsq 就找到新城社区', () => {
  expect(rankPlaces('xcsq', places).map((place) => shortName(place.name))[0]).toBe('新城社区');
});

test.each([
  ['安山村', 'asc'],
  ['长坡村', 'cpc zpc'],
  ['永乐街道', 'yljd yyjd'],
  ['A1小区', 'a1xq'],
  ['㘵村', 'c'],
])('%s 的首字母是 %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('代码不在上级之内的名单不被接受', () => {
  const wrong = { ...ZHENAN, towns: [{ code: '611024001', name: '别县的镇', villages: [] }] };
  expect(() => countyPlaces(wrong)).toThrow('611024001');
});
