/** 我的事项的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const MINE = {
  title: { zh: '我的', en: 'Mine' },
  which: { zh: '看哪些事', en: 'Which matters' },
  carried: { zh: '手机里的', en: 'On this phone' },
  carriedAll: {
    zh: '{place}没办完的、{days} 天内办结的都在手机里，没有信号也打得开：共 {n} 件，{at}读到。敏感的和反映干部的不上手机。',
    en: 'What is open in {place} or was closed within {days} days is on this phone and opens without a signal: {n}, read {at}. Nothing sensitive, and nothing about officers.',
  },
  carriedPinned: {
    zh: '镇里选了“随身带”的、您自己上报的在手机里，没有信号也打得开：共 {n} 件，{at}读到。敏感的和反映干部的不上手机。',
    en: 'What the town chose to keep on its phones, and what you raised, opens without a signal: {n}, read {at}. Nothing sensitive, and nothing about officers.',
  },
  notYet: {
    zh: '还没有读到手机里，有信号时自己会读。',
    en: 'Nothing is on this phone yet. It is read by itself when there is a signal.',
  },
  find: { zh: '在手机里找', en: 'Find on this phone' },
  findHint: {
    zh: '标题、内容、编号或地点里的字',
    en: 'Words of the title, the text, the number or the place',
  },
  open: { zh: '没办完的', en: 'Open' },
  closed: { zh: '已办结的', en: 'Closed' },
  none: { zh: '手机里没有事项', en: 'No matter is on this phone' },
  notFound: { zh: '手机里没有这样的事项', en: 'No such matter is on this phone' },
  more: { zh: '再看 {n} 件', en: 'Show {n} more' },
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
