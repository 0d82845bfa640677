/** 量版面: what is right is found right, and each fault by its name. */
import { expect, test } from 'vitest';
import { measured, type Sheet } from './measure.ts';

const A4 = { width: 595.3, height: 841.89 } as const;
const FULL = '字'.repeat(28);

/** A page of 22 full lines of 28 squares, its number below. */
function sheet(
  no: number,
  more: { first?: string; left?: number; closer?: number; number?: string } = {},
): Sheet {
  const { first = FULL, left = 79.5, closer = 15.75, number = `—${no}—` } = more;
  const lines = Array.from({ length: 22 }, (_, at) => {
    const text = at === 0 ? first : FULL;
    const bottom = 104.7 + 28.95 * (at + 1);
    return { text, left, right: left + text.length * closer, top: bottom - 20, bottom };
  });
  const edge = no % 2 === 1 ? 466 : 100;
  return {
    ...A4,
    lines: [...lines, { text: number, left: edge, right: edge + 42, top: 753, bottom: 771 }],
  };
}

test('一行二十八字、一页二十二行、边距和页码都对的，没有不合', () => {
  const { wrong, ...told } = measured([sheet(1, { first: '一、来由' }), sheet(2, { first: '二、建议' })]);
  expect(wrong).toEqual([]);
  expect(told).toMatchObject({ pages: 2, perLine: 28, perPage: 22, heads: 2 });
});

test('字数、边距、页码、层次序号，哪样不合说哪样', () => {
  const wrongOf = (...sheets: Sheet[]) => measured(sheets).wrong.join('；');
  expect(wrongOf(sheet(1, { left: 90 }))).toContain('订口31.7毫米');
  expect(wrongOf(sheet(1, { closer: 15 }))).toContain('切口');
  expect(wrongOf(sheet(1), sheet(2, { number: '' }))).toContain('第2页没有页码');
  expect(wrongOf(sheet(1), sheet(2, { number: '—3—' }))).toContain('第2页的页码是—3—');
  expect(wrongOf(sheet(1, { first: '一、来由' }), sheet(2, { first: '三、建议' }))).toBe(
    '层次序号不连：1、3',
  );
  const short = (line: Sheet['lines'][number]) =>
    line.text === FULL ? { ...line, text: FULL.slice(1) } : line;
  const page = sheet(1);
  expect(wrongOf({ ...page, lines: page.lines.map(short) })).toContain('一行27字');
});
