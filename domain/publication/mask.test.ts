import { expect, test } from 'vitest';
import { proposeMasks } from './mask.ts';
import { KNOWN, TO_KEEP, TO_MASK } from './mask-examples.ts';
import { applyMasks } from './mask-word.ts';

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
