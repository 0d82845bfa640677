/**
 * 语料: two thousand texts made by a seed, with the figures the masker has to reach; npm run mask:corpus makes ten times
 * as many, of another seed each time.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWellFormed } from '../kernel/text.ts';
import { placeCodesOf, proposeMasks } from './mask.ts';
import type { Known } from './mask-kind.ts';
import { applyMasks, MASK_WORDS_EN } from './mask-word.ts';

const SEED = Number(process.env.MASK_SEED ?? 1844);
const TIMES = Number(process.env.MASK_TIMES ?? 1);

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digitRow = (length: number) =>
  fc.array(digit, { minLength: length, maxLength: length }).map((it) => it.join(''));
const letterIn = (letters: string) => fc.constantFrom(...letters.split(''));
const two = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
const row = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((it) => it.join(''));
const said = (...words: string[]) => fc.constantFrom(...words);

const mobile = row(said('1'), letterIn('3456789'), digitRow(9));
const landline = row(said('0914'), letterIn('2345678'), digitRow(6));

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const birthday = row(fc.integer({ min: 1930, max: 2024 }).map(String), two(1, 12), two(1, 28));
const identityBody = row(said('611025', '610104', '420117', '510723'), birthday, digitRow(3));
const identity = identityBody.map((body) => {
  const sum = body.split('').reduce((total, sign, i) => total + Number(sign) * (WEIGHTS[i] ?? 0), 0);
  return body + '10X98765432'[sum % 11];
});
const wrongIdentity = row(identityBody, letterIn('0123456789X'));
const oldIdentity = row(said('611025', '610104'), two(30, 99), two(1, 12), two(1, 28), digitRow(3));

const bankCard = row(
  said('622202', '621700', '623052', '409670'),
  fc.constantFrom(9, 12).chain(digitRow),
).map((body) => {
  const sum = [...body].reverse().reduce((total, sign, i) => {
    const weighed = i % 2 === 0 ? Number(sign) * 2 : Number(sign);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
});
const passport = fc.oneof(
  row(letterIn('EG'), digitRow(8)),
  row(said('E'), letterIn('ABCDEFGHJKLM'), digitRow(7)),
);
const plate = fc.oneof(
  row(letterIn('陕豫鄂川京沪'), letterIn('ABCDEFGH'), digitRow(5)),
  row(letterIn('陕豫鄂川京沪'), letterIn('ABCDEFGH'), letterIn('DF'), digitRow(5)),
);

/** The ways in which people, or their keyboards, write the same number. */
const SIGN_BY_SIGN: Readonly<Record<string, (sign: string) => string>> = {
  fullWidth: (sign) => String.fromCharCode(sign.charCodeAt(0) + (/[0-9A-Za-z]/.test(sign) ? 0xfee0 : 0)),
  chinese: (sign) => '〇一二三四五六七八九'[Number(sign)] ?? sign,
  spoken: (sign) => '零幺二三四五六七八九'[Number(sign)] ?? sign,
  circled: (sign) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(sign)] ?? sign,
  invisible: (sign) => `${sign}\u200b`,
  spaced: (sign) => `${sign} `,
};

const variantOf = (number: fc.Arbitrary<string>, ...ways: (keyof typeof SIGN_BY_SIGN)[]) =>
  fc.tuple(number, fc.constantFrom(...ways)).map(([text, way]) =>
    [...text]
      .map(SIGN_BY_SIGN[way] ?? String)
      .join('')
      .trim(),
  );

const grouped = (number: fc.Arbitrary<string>, sizes: readonly number[]) =>
  fc.tuple(number, said(' ', '-', '－', '　', ' - ')).map(([text, joint]) => {
    const parts: string[] = [];
    let at = 0;
    for (const size of [...sizes, text.length]) {
      if (at < text.length) parts.push(text.slice(at, at + size));
      at += size;
    }
    return parts.join(joint);
  });

const PLAIN = fc.oneof(mobile, landline, identity, oldIdentity, bankCard, passport, plate);

const VARIANTS = fc.oneof(
  variantOf(mobile, 'fullWidth', 'chinese', 'spoken', 'circled', 'invisible', 'spaced'),
  variantOf(identity, 'fullWidth', 'chinese', 'circled', 'invisible', 'spaced'),
  variantOf(bankCard, 'fullWidth', 'chinese', 'circled', 'invisible', 'spaced'),
  variantOf(passport, 'fullWidth', 'chinese', 'invisible', 'spaced'),
  variantOf(plate, 'fullWidth', 'chinese', 'invisible', 'spaced'),
  wrongIdentity,
  grouped(mobile, [3, 4, 4]),
  grouped(landline, [4]),
  grouped(identity, [6, 8, 4]),
  grouped(bankCard, [4, 4, 4, 4]),
  row(said('+86', '86', '+86 ', '0086'), mobile),
);

const creditBody = row(said('91611025', '12611025', '52611025', '11611025'), letterIn('0137M'), digitRow(7));
const upToNow = fc.integer({ min: 1, max: 99_999_999 });
const LOOK_ALIKES = fc.oneof(
  row(
    said('611025'),
    two(0, 15).map((n) => `0${n}`),
    said('', '001', '200', '20001', '2001203'),
  ),
  row(
    said('XZ26-'),
    fc
      .array(letterIn('0123456789ABCDEFGHJKMNPQRSTVWXYZ'), { minLength: 8, maxLength: 8 })
      .map((it) => `${it.slice(0, 4).join('')}-${it.slice(4).join('')}`),
  ),
  row(creditBody, letterIn('ABCDEFGH'), letterIn('0123456789ABCDEFGHJKLMNPQRTUWXY')),
  upToNow.map((n) => `${n}元`),
  upToNow.map((n) => `${n.toLocaleString('en')}.00元`),
  fc
    .tuple(said('2025', '2026'), two(1, 12), two(1, 28))
    .chain(([year, month, day]) =>
      said(
        `${year}-${month}-${day}`,
        `${year}年${Number(month)}月${Number(day)}日`,
        `${year}.${month}.${day}`,
        `${year}-${month}-${day} 09:30`,
      ),
    ),
  fc
    .integer({ min: 1, max: 999 })
    .chain((n) => said(`镇政发〔2026〕${n}号`, `国办函〔2026〕${n}号`, `${n}户`, `${n}%`, `${n / 10}米`)),
  row(said('400-', '400', '800 '), digitRow(3), said('-', '', ' '), digitRow(4)),
  said('12345', '110', '119', '120', '122', '12348', '12315', '95598', '12333', '96110'),
  said('0914-5322000', '5322000', '09145322000'),
  row(said('东经109.', '北纬33.', '海拔'), digitRow(6)),
  row(said('SN', 'HT', 'DD'), digitRow(11)),
);

const BEFORE = said(
  '请联系',
  '第3组',
  '他说',
  '电话',
  '登记为',
  '（',
  '已核实：',
  '2026年11月3日，',
  '3.',
  '其中一',
  '张三',
  '',
);
const AFTER = said('。', '，一直打不通', '已办结', '）', '、二组', ' 3户', '，2026-11-03', '');

const known: Known = {
  names: ['王建国', '欧阳小芳', '李强'],
  phones: [],
  publicPhones: ['0914-5322000'],
  ownCodes: placeCodesOf('611025'),
};

interface Sample {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const samples = (passage: fc.Arbitrary<string>, count: number, seed: number): Sample[] =>
  fc.sample(
    fc.tuple(BEFORE, passage, AFTER).map(([before, it, after]) => ({
      text: before + it + after,
      from: before.length,
      to: before.length + it.length,
    })),
    { numRuns: count * TIMES, seed },
  );

const isWhollyMasked = ({ text, from, to }: Sample) =>
  proposeMasks(text, known).some(
    (mask) => mask.from <= from && mask.to >= to - 1 && !/[\dX]/i.test(text.slice(mask.to, to)),
  );

const isUntouched = ({ text, from, to }: Sample) =>
  proposeMasks(text, known).every((mask) => mask.to <= from || mask.from >= to);

const missed = (all: readonly Sample[], reached: (sample: Sample) => boolean) =>
  all.filter((sample) => !reached(sample)).map(({ text }) => text);

test('平常写法的号码全部找到', () => {
  expect(missed(samples(PLAIN, 600, SEED), isWhollyMasked)).toEqual([]);
});

test('变换写法的号码找到百分之九十九以上', () => {
  const all = samples(VARIANTS, 600, SEED + 1);
  const not = missed(all, isWhollyMasked);
  expect(not.length / all.length, not.join('\n')).toBeLessThanOrEqual(0.01);
});

test('相像而不是个人信息的，百分之九十九点五以上不动', () => {
  const all = samples(LOOK_ALIKES, 800, SEED + 2);
  const touched = missed(all, isUntouched);
  expect(touched.length / all.length, touched.join('\n')).toBeLessThanOrEqual(0.005);
});

test('事项里的姓名，无论怎样隔开、怎样称呼，都找到', () => {
  const forms = said(
    '王建国',
    '王 建 国',
    '王\u200b建国',
    '王·建·国',
    '老王',
    '小王',
    '王师傅',
    '王大爷',
    '建国叔',
    '欧阳小芳',
    '欧阳女士',
    '李强',
    '李　强',
    '小李',
  );
  const missing = missed(samples(forms, 300, SEED + 3), ({ text, from, to }) =>
    proposeMasks(text, known).some((mask) => mask.from <= from && mask.to >= to),
  );
  expect(missing).toEqual([]);
});

const anyText = fc
  .array(
    fc.oneof(
      PLAIN,
      VARIANTS,
      LOOK_ALIKES,
      BEFORE,
      AFTER,
      said('王建国', '老王', '王', '户主', '村民', '李强', '叔', '：', '某', '\n', '-', '微信', 'QQ', 'a'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test('遮蔽过的文字不再有要遮蔽的', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const words of [undefined, MASK_WORDS_EN]) {
        const masked = applyMasks(text, proposeMasks(text, known), words);
        expect(proposeMasks(masked, known).map(({ from, to }) => masked.slice(from, to))).toEqual([]);
      }
    }),
    { numRuns: 1000, seed: SEED },
  );
});

test('遮蔽处有先后、不重叠、在原文之内，不从半个字开始', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
      let done = 0;
      for (const { from, to } of proposeMasks(text, known)) {
        expect(from).toBeGreaterThanOrEqual(done);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(isWellFormed(text.slice(from, to))).toBe(true);
        done = to;
      }
    }),
    { numRuns: 1000, seed: SEED },
  );
});
