/** 快到期的卡片的话: by numbers and a day, never whose. */
import type { Sentence } from './sentences.ts';

export const CARDS_ENDING = {
  endingSoon: { zh: '快到期的卡片', en: 'Cards that end soon' },
  careEnding: { zh: '关爱卡 {n} 张，最早的到 {day}', en: '{n} care {n:card:cards}, the first until {day}' },
  careEndingLead: {
    zh: '问问本人还要不要。还要，点一下再管六个月；不问，到期自动清除。',
    en: 'Ask the person whether it is still wished. If so, it stands for six months more; if nobody asks, it is erased.',
  },
  awayEnding: {
    zh: '外出联系卡 {n} 张，最早的到 {day}',
    en: '{n} absence {n:card:cards}, the first until {day}',
  },
  awayEndingLead: {
    zh: '本人凭码再存一次，就再留十二个月；不存，到期自动清除。',
    en: 'Saved once more by its owner, a card stands for twelve months more; if not, it is erased.',
  },
} satisfies Record<string, Sentence>;
