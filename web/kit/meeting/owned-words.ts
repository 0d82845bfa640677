/** 会上交办的话: what a meeting asked of a place or unit, and what became of it. */
import type { Sentence } from '../sentences.ts';

export const OWNED_WORDS = {
  owned: { zh: '会上交办的任务', en: 'Tasks from meetings' },
  noneOwned: { zh: '没有交办的任务', en: 'No tasks' },
  by: { zh: '{day}前', en: 'by {day}' },
  overdue: { zh: '已过期', en: 'overdue' },
  answer: { zh: '说说办得怎样', en: 'Say how it stands' },
  answerWords: { zh: '办得怎样', en: 'How it stands' },
  proof: { zh: '凭据', en: 'What shows it' },
  proofHint: {
    zh: '文号、照片放在哪里、验收单编号，一行一件',
    en: 'A document number, where the pictures are; one to a line',
  },
  proofIs: { zh: '凭据：{proof}', en: 'shown by: {proof}' },
  isDone: { zh: '已经办完', en: 'It is done' },
  answered: { zh: '已记下。', en: 'Kept.' },
} satisfies Record<string, Sentence>;

/** Several things that show it, in one line. */
export const proofLine = (proof: string): string => proof.split('\n').join('；');
