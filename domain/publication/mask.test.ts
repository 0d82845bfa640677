import { expect, test } from 'vitest';
import { proposeMasks } from './mask.ts';
import { KNOWN, TO_MASK } from './mask-examples.ts';
import { TO_KEEP } from './mask-lookalike-examples.ts';
import { applyMasks, MASK_WORDS_EN, MASK_WORDS_ZH } from './mask-word.ts';

const lines = (table: string) => table.split('\n').filter((line) => line.trim() !== '');

const toMask = lines(TO_MASK).map((line) => {
  const [kinds = '', marked = ''] = line.split(' | ');
  return [kinds, marked] as const;
});

const marked = (text: string) => {
  const masks = proposeMasks(text, KNOWN);
  const shown = [...masks]
    .reverse()
    .reduce(
      (rest, { from, to }) => `${rest.slice(0, from)}【${rest.slice(from, to)}】${rest.slice(to)}`,
      text,
    );
  return { kinds: masks.map(({ kind }) => kind).join(' '), shown };
};

test.each(toMask)('遮蔽 %s：%s', (kinds, text) => {
  expect(marked(text.replace(/[【】]/g, ''))).toEqual({ kinds, shown: text });
});

test.each(lines(TO_KEEP))('保留 %s', (text) => {
  expect(marked(text).shown).toBe(text);
});

test('遮蔽是取走，不是盖住', () => {
  const text = '王建国说老王的车陕H12345停着，电话一三八一二三四五六七八。';
  expect(applyMasks(text, proposeMasks(text, KNOWN))).toBe('王某某说王某的车〔车牌号〕停着，电话〔电话〕。');
  expect(applyMasks(text, proposeMasks(text, KNOWN), MASK_WORDS_EN)).toBe(
    '[name]说[name]的车[vehicle plate]停着，电话[phone]。',
  );
});

test.each([
  ['王建国', '王某某'],
  ['王 建 国', '王某某'],
  ['李强', '李某'],
  ['老陈', '陈某'],
  ['王师傅', '王某某'],
  ['欧阳小芳', '欧阳某某'],
  ['阿依古丽·买买提', '某某'],
])('%s 公开时写作 %s', (name, shown) => {
  expect(MASK_WORDS_ZH.name(name)).toBe(shown);
});

test('不是这段文字的遮蔽不能用', () => {
  expect(() => applyMasks('王建国', [{ from: 0, to: 9, kind: 'name' }])).toThrow(RangeError);
});
