import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Office } from '../people/office.ts';
import { POSTS } from '../people/post.ts';
import { isNewInOffice, LINES, PARTS, partsOf, readsHandover, sharesOf } from './list.ts';

const office = (post: Office['post'], placeCode: string, id: string = post): Office => ({
  ...{ id, personId: `p-${id}`, post, placeCode },
  from: '2026-01-01',
});
const chief = office('area_chief', '6110250012000101');

test('本人看得到自己的清单；任命他、又管着这个地方的看得到；别处的、平级的看不到', () => {
  expect(readsHandover(chief, chief)).toBe(true);
  expect(readsHandover(office('town_officer', '611025001'), chief)).toBe(true);
  expect(readsHandover(office('centre_officer', '611025'), chief)).toBe(true);
  expect(readsHandover(office('town_officer', '611025101'), chief)).toBe(false);
  expect(readsHandover(office('village_cadre', '611025001200'), chief)).toBe(false);
  expect(readsHandover(office('area_chief', '6110250012000101', 'other'), chief)).toBe(false);
});

test('系统管理员能任命，看不到手上的事', () => {
  expect(readsHandover(office('system_admin', '611025'), chief)).toBe(false);
});

test('读的、议的、管理的职务手上没有归口的事；每一样都有人管', () => {
  for (const post of ['supervisor', 'county_leader', 'cppcc_member', 'audit_admin'] as const)
    expect(partsOf(post)).toEqual([]);
  expect(new Set(POSTS.flatMap(partsOf))).toEqual(new Set(PARTS));
});

test('接手一个月内算刚接手；老片长不再提示', () => {
  const from = '2026-09-01';
  expect(isNewInOffice({ from, on: from })).toBe(true);
  expect(isNewInOffice({ from, on: '2026-10-01' })).toBe(true);
  expect(isNewInOffice({ from, on: '2026-10-02' })).toBe(false);
});

test('一页放得下：每样轮着各占一行，少的让给多的', () => {
  expect(sharesOf([2, 0, 40], 10)).toEqual([2, 0, 8]);
  expect(sharesOf([40, 40], 5)).toEqual([3, 2]);
  expect(sharesOf([1, 2], 10)).toEqual([1, 2]);
  fc.assert(
    fc.property(fc.array(fc.nat(200), { maxLength: PARTS.length }), (counts) => {
      const shares = sharesOf(counts);
      const all = counts.reduce((sum, n) => sum + n, 0);
      expect(shares.every((share, at) => share <= (counts[at] ?? 0))).toBe(true);
      expect(shares.reduce((sum, n) => sum + n, 0)).toBe(Math.min(LINES, all));
      // What is there at all is named, while there is room.
      if (counts.length <= LINES)
        expect(shares.every((share, at) => share > 0 || counts[at] === 0)).toBe(true);
    }),
  );
});
