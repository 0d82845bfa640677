/** 功夫: the masker reads a text of any kind in time that grows with its length, counted in signs and not in seconds. */
import { expect, test, vi } from 'vitest';
import { proposeMasks } from './mask.ts';
import { KNOWN } from './mask-examples.ts';

const HOSTILE = [
  ...[
    '1',
    '1 ',
    '1a',
    '1-1-1-',
    '一',
    '①',
    '𝟏',
    '138 1234 ',
    '6222-',
    '0914',
    '62',
    '110105194912310',
    '1.',
    '1，',
    '1\u200b',
  ],
  ...[
    '王',
    '王某',
    '老王师',
    '王 ',
    '村民',
    '村民王',
    '甲方张三、',
    '张三、',
    '男,',
    '电话1',
    '账号',
    '微信:',
    'QQ1',
    '安山村3',
  ],
  ...['a@', '@', 'a.', 'E 1 ', '陕A-', '陕A1', '3栋1单元', '(', '\u200b', '㎡', '𠮷', '的'],
];

const times = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

/** Signs that patterns, searches and cuts go over while a text is read. */
function workOn(text: string): number {
  const { exec } = RegExp.prototype;
  const { indexOf, slice } = String.prototype;
  let work = 0;
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, input: string) {
    const from = this.global ? this.lastIndex : 0;
    const match = exec.call(this, input);
    work += 1 + (match ? match.index + match[0].length : input.length) - from;
    return match;
  });
  vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (
    this: string,
    passage: string,
    from = 0,
  ) {
    const at = indexOf.call(this, passage, from);
    work += 1 + (at === -1 ? this.length : at) - from;
    return at;
  });
  vi.spyOn(String.prototype, 'slice').mockImplementation(function (this: string, from?: number, to?: number) {
    const part = slice.call(this, from, to);
    work += 1 + part.length;
    return part;
  });
  proposeMasks(text, KNOWN);
  vi.restoreAllMocks();
  return work;
}

test.each(HOSTILE)('两倍长的 %j 是两倍的功夫', (unit) => {
  const text = times(unit, 1500);
  expect(workOn(text + text) / workOn(text)).toBeLessThan(2.3);
});

test('十万字节的任何一种都读得完', { timeout: 60_000 }, () => {
  for (const unit of HOSTILE) expect(proposeMasks(times(unit, 33_000), KNOWN)).toBeInstanceOf(Array);
});
