/** 刚接手的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const TAKEN_OVER = {
  title: { zh: '您刚接手这里', en: 'You have just taken over here' },
  part: { zh: '{part} {n} 件', en: '{part}: {n}' },
  look: { zh: '看交接清单', en: 'See what is open' },
  me: { zh: '手上没办完的事、点位和卡片', en: 'Matters, points and cards in your hands' },
  lead: {
    zh: '这里没办完的事，都在您手上接着办，谁也不用签收。敏感的和封存的事不在清单上，在“待办”里看。',
    en: 'What is open here is in your hands now, and nobody has to confirm anything. What is sensitive or sealed is not listed: it is under “To do”.',
  },
  nothingLead: {
    zh: '敏感的和封存的事不在清单上，在“待办”里看。',
    en: 'What is sensitive or sealed is not listed: it is under “To do”.',
  },
  kept: { zh: '由您接着管的', en: 'To be kept on by you' },
  more: { zh: '另有 {n} 件。', en: '{n} more.' },
  atDesk: { zh: '在指挥平台（电脑）上办。', en: 'At the desk.' },
} satisfies Record<string, Sentence>;
