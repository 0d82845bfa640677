import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Findable, matchesPlace, rankPlaces } from './search.ts';

const county: Findable = { code: '611025', name: '镇安县', level: 'county', initials: 'zax' };
const xincheng: Findable = {
  code: '611025001001',
  name: '新城社区居委会',
  level: 'village',
  initials: 'xcsq',
};
const beicheng: Findable = {
  code: '611025001006',
  name: '北城社区居委会',
  level: 'village',
  initials: 'bcsq',
};
const changpo: Findable = {
  code: '611025107226',
  name: '长坡村委会',
  level: 'village',
  initials: 'cpc zpc',
};
const huilongTown: Findable = { code: '611025101', name: '回龙镇', level: 'town', initials: 'hlz' };
const huilong: Findable = { code: '611025101001', name: '回龙社区', level: 'village', initials: 'hlsq' };
const slope: Findable = { code: '6110251010010101', name: '龙王庙片', level: 'area', initials: 'lwmp' };
const everywhere = [slope, huilong, changpo, beicheng, xincheng, huilongTown, county];

const found = (query: string): string[] => rankPlaces(query, everywhere).map((place) => place.name);

test('按名字的一部分找得到', () => {
  expect(found('城社')).toEqual(['新城社区居委会', '北城社区居委会']);
  expect(found('居委会')).toHaveLength(2);
  expect(matchesPlace('新城', xincheng)).toBe(true);
  expect(matchesPlace('新城', beicheng)).toBe(false);
});

test('按拼音首字母找得到，大小写、全角、空格都可以', () => {
  for (const query of ['xcsq', 'XCSQ', 'ｘｃｓｑ', ' xc sq ', 'csq', 'x']) {
    expect([query, matchesPlace(query, xincheng)]).toEqual([query, true]);
  }
});

test('多音字的几种读法都找得到', () => {
  expect(matchesPlace('zpc', changpo)).toBe(true);
  expect(matchesPlace('cpc', changpo)).toBe(true);
  expect(matchesPlace('cz', changpo)).toBe(false);
});

test('按代码的开头找得到', () => {
  expect(found('611025101')).toEqual(['回龙镇', '回龙社区', '龙王庙片']);
  expect(found('025101')).toEqual([]);
});

test('最像的在前，一样像的先大后小', () => {
  expect(found('回龙')).toEqual(['回龙镇', '回龙社区']);
  expect(found('龙')).toEqual(['龙王庙片', '回龙镇', '回龙社区']);
  expect(found('hl')).toEqual(['回龙镇', '回龙社区']);
});

test('什么都没问，什么都不给', () => {
  expect(found('')).toEqual([]);
  expect(found('   ')).toEqual([]);
});

test('排出来的正是匹配的那些，与输入的次序无关', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('龙', '城', 'sq', 'z', 'p', '镇', '6110250', '%', '_', '\\', '.*'),
      fc.shuffledSubarray(everywhere),
      (query, places) => {
        const ranked = rankPlaces(query, places);
        expect(new Set(ranked)).toEqual(new Set(places.filter((place) => matchesPlace(query, place))));
        expect(ranked).toEqual(rankPlaces(query, [...places].reverse()));
      },
    ),
  );
});
