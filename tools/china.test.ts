import { expect, test } from 'vitest';
import { readCounty } from './china.ts';
import { demoPlaces } from './seed/areas.ts';
import { chooseCounty, type ListedCounty } from './seed/county-choice.ts';
import { countyPlaces, ZHENAN } from './seed/places.ts';

const placesOf = (asked: string) => {
  const read = readCounty(asked);
  if (!read.ok) throw new Error(read.why);
  return countyPlaces(read.source);
};
const whyNot = (asked: string): string => {
  const read = readCounty(asked);
  return read.ok ? 'accepted' : read.why;
};

test('镇安县不需要全国表，其他县没有全国表时说清楚', () => {
  expect(readCounty('611025', '/nowhere')).toEqual({ ok: true, source: ZHENAN });
  const read = readCounty('611024', '/nowhere');
  expect(read.ok ? '' : read.why).toContain('npm ci');
});

test('山阳县的镇办、村照国家统计用区划代码', () => {
  const places = placesOf('611024');
  expect(places[0]).toMatchObject({ code: '611024', name: '山阳县', level: 'county' });
  const villages = places.filter((place) => place.level === 'village');
  expect(places.filter((place) => place.level === 'town').length).toBeGreaterThan(15);
  expect(villages.length).toBeGreaterThan(200);

  const areas = demoPlaces(villages).filter((place) => place.level === 'area');
  expect(areas.length / villages.length).toBeCloseTo(22.6, 1);
});

test('东莞不设县区，以全市为一个县级单位，并说明', () => {
  const read = readCounty('441900');
  expect(read.ok && read.notice).toContain('东莞市不设县区');
  const places = placesOf('441900');
  expect(places.filter((place) => place.level === 'town').length).toBeGreaterThan(30);
  expect(places.filter((place) => place.level === 'village').length).toBeGreaterThan(500);
});

test('省直辖的县级市、嘉峪关、儋州都取得到', () => {
  for (const code of ['429004', '469001', '620201', '460400', '659001', '110101', '500101']) {
    expect([code, placesOf(code).length > 5]).toEqual([code, true]);
  }
});

test('不是县的代码被拒绝，并列出相近的县', () => {
  expect(whyNot('611027')).toMatch(
    /不在国家统计用区划代码表里。相近的有：611026 柞水县（商洛市）、611025 镇安县/,
  );
  expect(whyNot('611000')).toMatch(/是地级市代码.*611002 商州区/);
  expect(whyNot('610000')).toContain('是省级代码');
  expect(whyNot('4419')).toContain('441900 东莞市');
  expect(whyNot('镇安')).toMatch(/不是六位县级区划代码.*611025 镇安县/);
  expect(whyNot('陕西商洛')).toContain('商州区');
  expect(whyNot('611025001001')).toContain('611025 镇安县');
  expect(whyNot('710101')).toBe(
    '“710101”不在国家统计用区划代码表里。\n"710101" is not in the national list of codes for statistics.',
  );
});

test("写成 ' or 1=1 的代码只是一个写错的代码", () => {
  expect(whyNot("' or 1=1 --")).toContain('不是六位县级区划代码');
  expect(whyNot('')).toContain('不是六位县级区划代码');
});

test('相近的县最多列六个，最近的在前', () => {
  const counties: ListedCounty[] = Array.from({ length: 20 }, (_, i) => ({
    code: String(611020 + i),
    name: `第${i}县`,
    city: '商洛市',
    province: '陕西省',
  }));
  const choice = chooseCounty('611050', counties);
  expect(choice).toMatchObject({ ok: false, reason: 'not-in-the-list' });
  expect(choice.ok ? [] : choice.nearest.map((county) => county.code)).toEqual([
    '611039',
    '611038',
    '611037',
    '611036',
    '611035',
    '611034',
  ]);
});

test('连省份都对不上的代码，也说出相近的县', () => {
  expect(whyNot('999999')).toMatch(/相近的有：\d{6} /);
});
