/**
 * 语料: two thousand texts made by a seed, with the figures the masker has to reach; npm run mask:corpus makes ten times
 * as many, of another seed each time.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWellFormed } from '../kernel/text.ts';
import { placeCodesOf, proposeMasks } from './mask.ts';
import type { Known } from './mask-kind.ts';
import { LOOK_ALIKES, PLAIN, said, VARIANTS } from './mask-number-examples.ts';
import { applyMasks, MASK_WORDS_EN } from './mask-word.ts';

const SEED = Number(process.env.MASK_SEED ?? 1844);
const TIMES = Number(process.env.MASK_TIMES ?? 1);

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
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 40 })), (text) => {
      let done = 0;
      for (const { from, to } of proposeMasks(text, known)) {
        expect(from).toBeGreaterThanOrEqual(done);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(isWellFormed(text.slice(from, to))).toBe(true);
        done = to;
      }
    }),
    { numRuns: 500, seed: SEED },
  );
});
