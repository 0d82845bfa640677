import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersHash, lettersIn, linesOf } from './letters.ts';

const TEXT =
  '老槐坡村议事会议于2026年9月7日在村委会召开。\n应到12人，先后到会9人。\n一、垃圾桶放在三个路口。\n议定：形成意见：每周一三五清运。';

/** As it comes out of a printed page: the title, lines where the paper ended, page numbers, the signatures. */
const printed = (text: string, width: number): string => {
  const lines = text.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);
  const pages = [...lines.slice(0, 3), '— 1 —', ...lines.slice(3), '', '- 2 -'];
  return ['村民议事会议', '纪要', ...pages, '主持人 王支书', '记录人　李文书', '原文校验码 ab12'].join('\n');
};

test('从打印件里抄出来的，断行、页码、标题、签名都不碍事', () => {
  for (const width of [7, 16, 28, 99])
    expect(lettersIn(linesOf(printed(TEXT, width), lettersHash(TEXT))?.join('') ?? '')).toBe(lettersIn(TEXT));
  expect(linesOf(printed(`${TEXT}\n3`, 28), lettersHash(`${TEXT}\n3`))).toBeUndefined();
  expect(linesOf(`${TEXT}\n3`, lettersHash(`${TEXT}\n3`))).toHaveLength(5);
  expect(lettersIn('赞 成　１２，')).toBe('赞成12,');
});

test('改一个字、少一个字、多一个字，都对不上', () => {
  const letters = [...lettersIn(TEXT)];
  fc.assert(
    fc.property(fc.nat(letters.length - 1), fc.constantFrom('', '九', '不'), (at, by) => {
      fc.pre(letters[at] !== by);
      const changed = [...TEXT].map((one) => one);
      const place = [...TEXT].findIndex(
        (_, n) => lettersIn([...TEXT].slice(0, n + 1).join('')).length === at + 1,
      );
      changed[place] = by;
      expect(linesOf(printed(changed.join(''), 28), lettersHash(TEXT))).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});
