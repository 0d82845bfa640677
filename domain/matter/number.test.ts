import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FOLLOW_CHANCES,
  formatFollowCode,
  matterNumber,
  NUMBER_CHANCES,
  readFollowCode,
  readMatterNumber,
} from './number.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const chances = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 31 }), { minLength: count, maxLength: count });
const number = fc
  .tuple(fc.integer({ min: 0, max: 99 }), chances(NUMBER_CHANCES))
  .map(([year, chance]) => matterNumber(year, chance));

const SAMPLES = [
  matterNumber(26, [7, 19, 22, 4, 20, 9, 29]),
  matterNumber(26, [0, 0, 0, 0, 0, 0, 0]),
  matterNumber(30, [31, 31, 31, 31, 31, 31, 31]),
  matterNumber(99, [1, 2, 3, 4, 5, 6, 7]),
];

const withAt = (text: string, at: number, letter: string) => text.slice(0, at) + letter + text.slice(at + 1);

/** Where the characters that may be mistaken stand: after XZ, without the dashes. */
const places = (no: string): number[] =>
  [...no].flatMap((letter, at) => (at >= 2 && letter !== '-' ? [at] : []));

test('一件事一个号：年份、随机、校验', () => {
  expect(SAMPLES[0]).toMatch(/^XZ26-7KP4-M9X.$/);
  for (const no of SAMPLES) expect(no).toMatch(/^XZ\d\d-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(matterNumber(5, [0, 0, 0, 0, 0, 0, 1])).toMatch(/^XZ05-0000-001/);
});

test('写错任何一个字符都看得出来', () => {
  for (const no of SAMPLES) {
    for (const at of places(no)) {
      for (const letter of ALPHABET) {
        const wrong = withAt(no, at, letter);
        expect([wrong, readMatterNumber(wrong)]).toEqual([wrong, wrong === no ? no : undefined]);
      }
    }
  }
});

test('任何两个字符写颠倒都看得出来', () => {
  for (const no of SAMPLES) {
    for (const a of places(no)) {
      for (const b of places(no)) {
        const swapped = withAt(withAt(no, a, no[b] ?? ''), b, no[a] ?? '');
        expect([swapped, readMatterNumber(swapped)]).toEqual([swapped, swapped === no ? no : undefined]);
      }
    }
  }
});

test('无论抽到什么，错一个、颠倒两个都看得出来', () => {
  const place = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(number, place, place, fc.constantFrom(...ALPHABET), (no, i, j, letter) => {
      const at = places(no)[i] ?? 0;
      const other = places(no)[j] ?? 0;
      const wrong = withAt(no, at, letter);
      expect(readMatterNumber(wrong)).toBe(wrong === no ? no : undefined);
      const swapped = withAt(withAt(no, at, no[other] ?? ''), other, no[at] ?? '');
      expect(readMatterNumber(swapped)).toBe(swapped === no ? no : undefined);
    }),
  );
});

test('怎么写都认得：小写、全角、空格、没有横线、没有前缀、O 当 0、I 和 L 当 1', () => {
  const no = matterNumber(10, [0, 1, 10, 11, 12, 1, 0]);
  const full = [...no].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('');
  const ways = [
    no.toLowerCase(),
    full,
    full.toLowerCase(),
    ` ${no.replace(/-/g, '')} `,
    no.replace(/-/g, ' '),
    no.replace(/-/g, '—'),
    no.replace(/-/g, '－'),
    no.slice(2),
    no.replace(/0/g, 'O'),
    no.replace(/0/g, 'o').replace(/1/g, 'l'),
    no.replace(/1/g, 'I'),
  ];
  for (const way of ways) expect([way, readMatterNumber(way)]).toEqual([way, no]);
});

test('不是编号的，不认', () => {
  const no = SAMPLES[0] ?? '';
  for (const text of [
    '',
    'XZ',
    '13800138000',
    '6222021234567890123',
    no.slice(0, -1),
    `${no}0`,
    `YZ${no.slice(2)}`,
  ]) {
    expect([text, readMatterNumber(text)]).toEqual([text, undefined]);
  }
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      expect(readMatterNumber(text)).toBeUndefined();
    }),
  );
});

test('编号读回来还是它自己，从不像银行卡、身份证或手机号', () => {
  fc.assert(
    fc.property(number, (no) => {
      expect(readMatterNumber(no)).toBe(no);
      expect(no).not.toMatch(/\d{11,}/);
      expect(no.replace(/\D/g, '').length).toBeLessThanOrEqual(10);
      expect(no.replace(/-/g, '')).toMatch(/^[A-Z]/);
    }),
  );
});

test('查询码八十位随机，怎么写都认得', () => {
  expect(formatFollowCode(Array.from({ length: 16 }, (_, i) => i + 10))).toBe('ABCD-EFGH-JKMN-PQRS');
  fc.assert(
    fc.property(chances(FOLLOW_CHANCES), (values) => {
      const code = formatFollowCode(values);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
      for (const way of [code, code.toLowerCase(), code.replace(/-/g, ''), ` ${code.replace(/-/g, ' ')}`]) {
        expect(readFollowCode(way)).toBe(code);
      }
    }),
  );
  for (const text of ['', 'ABCD', 'UUUU-UUUU-UUUU-UUUU', 'ABCD-EFGH-JKMN-PQR', 'ABCD-EFGH-JKMN-PQRSS']) {
    expect(readFollowCode(text)).toBeUndefined();
  }
});

test('抽签的数不对，是程序的错', () => {
  expect(() => matterNumber(26, [1, 2, 3])).toThrow(RangeError);
  expect(() => matterNumber(26, [1, 2, 3, 4, 5, 6, 32])).toThrow(RangeError);
  expect(() => matterNumber(2026, [1, 2, 3, 4, 5, 6, 7])).toThrow(RangeError);
  expect(() => formatFollowCode([0.5, ...Array<number>(15).fill(0)])).toThrow(RangeError);
});
