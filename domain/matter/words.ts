/**
 * 原话: what people wrote in a step, apart from what happened. A step is kept for ever; the words in it can be erased
 * when the law wants it (个人信息保护法 Art. 47), and the steps still tell the matter.
 */
import type { MatterStep } from './step.ts';

const PROSE = ['title', 'text', 'why', 'answer', 'tried', 'words', 'told', 'reference'] as const;

type Prose = (typeof PROSE)[number];

export type Words = Readonly<Partial<Record<Prose, string>>>;

const isProse = (key: string): key is Prose => (PROSE as readonly string[]).includes(key);

/** A step in its two parts. */
export function splitWords(step: MatterStep): { readonly body: object; readonly words: Words } {
  const entries = Object.entries(step);
  return {
    body: Object.fromEntries(entries.filter(([key]) => !isProse(key))),
    words: Object.fromEntries(entries.filter(([key]) => isProse(key))),
  };
}

const ERASED: Words = { title: '', text: '', why: '', answer: '', tried: '', words: '', told: '' };

/** The step again. Erased words are empty ones, so that every step still folds. */
export function joinWords(body: object, words: Words | null): MatterStep {
  return { ...(words === null && ERASED), ...body, ...words } as MatterStep;
}
