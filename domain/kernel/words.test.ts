import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded, pairsOf, pairsWithin, termsOf } from './words.ts';

const ODD = ['水管', '𠮷', 'Ａ', 'ﬁ', 'İ', ' ', '\u3000', "'", '\\', '%', '_', '-', '：', '坪村', '9'];
const text = fc.array(fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', maxLength: 3 })), {
  maxLength: 12,
});

test('一段话里的任意一截，折叠后仍是折叠后那段话里的一截', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (parts, from, length) => {
      const characters = [...parts.join('')];
      const part = characters.slice(from % (characters.length + 1)).slice(0, length % 8);
      expect(folded(characters.join(''))).toContain(folded(part.join('')));
    }),
    { numRuns: 2000 },
  );
});

test('找得到的词，它的每一对字都在那段话的字对里', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (parts, from, length) => {
      const whole = folded(parts.join(''));
      const characters = [...whole];
      const part = characters.slice(from % (characters.length + 1)).slice(0, 1 + (length % 6));
      const pairs = new Set(pairsOf(whole));
      for (const term of termsOf(part.join('')))
        for (const pair of pairsWithin(term)) expect(pairs).toContain(pair);
    }),
    { numRuns: 2000 },
  );
});

test('单个字是某一对的开头；空格隔开的两边不成对；全角和大写不作区别', () => {
  expect(pairsOf('水管 破')).toEqual(['水管', '管 ', '破 ']);
  expect(termsOf(' 老槐坡　水管 ')).toEqual(['老槐坡', '水管']);
  expect(folded('ＸＺ２６－ａＢ')).toBe('xz26-ab');
});
