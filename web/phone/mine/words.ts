/** 我的事项的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const MINE = {
  title: { zh: '我的', en: 'Mine' },
  which: { zh: '看哪些事', en: 'Which matters' },
} satisfies Record<string, Sentence>;

/** Two piles: what I raised, and what is with my office. */
export const PILES = {
  raised: {
    name: { zh: '我上报的', en: 'Raised by me' },
    none: { zh: '还没有上报过', en: 'Nothing raised yet' },
    more: {
      zh: '您上报的每件事都会列在这里，看得到办到哪一步、谁在办、哪天到期。',
      en: 'Everything you raise is listed here: where it is, who has it, and until when.',
    },
  },
  holding: {
    name: { zh: '在我这里的', en: 'With my office' },
    none: { zh: '没有事在您这里', en: 'Nothing is with your office' },
    more: {
      zh: '由您这里受理、还没转走的事会列在这里。',
      en: 'Matters your office has and has not passed on are listed here.',
    },
  },
} satisfies Record<string, Record<string, Sentence>>;
