/** 文稿的话. */
import type { Sentence } from '../../../kit/sentences.ts';

export const PAPER_WORDS = {
  title: { zh: '文稿（打印、Word）', en: 'Papers (print, Word)' },
  lead: {
    zh: '照记下来的写，公文版式；拿去核对、改写、盖章。',
    en: 'Written from what was kept, in the official layout; to be checked, reworded and sealed.',
  },
  reference: { zh: '决策参考', en: 'Decision reference' },
  brief: { zh: '社情民意信息稿', en: 'Opinion brief (draft)' },
  proposal: { zh: '提案稿', en: 'Proposal (draft)' },
  inWord: { zh: '存成 Word', en: 'Save as Word' },
  notYet: { zh: '还没有这份文稿', en: 'No such paper yet' },
  notYetLead: {
    zh: '协商开过一轮才有文稿可写，决策参考报送以后才有。',
    en: 'Papers are written once a round was held; a decision reference once it was sent.',
  },
  length: {
    zh: '社情民意信息现在 {n} 字，一般 {least} 到 {most} 字。',
    en: 'The brief has {n} characters; {least} to {most} are usual.',
  },
} satisfies Record<string, Sentence>;
