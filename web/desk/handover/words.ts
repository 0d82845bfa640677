/** 交接清单在纸上的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const HANDOVER_SHEET = {
  of: { zh: '交接清单：{name}', en: 'Handover list: {name}' },
  lead: {
    zh: '手上没办完的事，按今天的情况算出来的。事情跟着地方走，接任的人登录就接着办，谁也不用签收。',
    en: 'What is open, computed of today. Work stays with the place: whoever takes over signs in and goes on, and nobody has to confirm anything.',
  },
  nothingLead: {
    zh: '敏感的和封存的事不在清单上，接任的人登录后在“待办”里看。',
    en: 'What is sensitive or sealed stands on no list: whoever takes over finds it in the inbox after signing in.',
  },
  more: { zh: '另有 {n} 件，登录后看', en: '{n} more, after signing in' },
  kept: { zh: '由本人接着管的', en: 'To be kept on' },
  keptLead: {
    zh: '只写数目。名字、电话和内容不上纸，接任的人登录后看。',
    en: 'Numbers only. Names, phones and words stand on no paper; whoever takes over reads them after signing in.',
  },
  foot: {
    zh: '{day}打印。敏感的和封存的事不在上面，接任的人登录后在“待办”里看。',
    en: 'Printed on {day}. What is sensitive or sealed is not on it: whoever takes over finds it in the inbox.',
  },
} satisfies Record<string, Sentence>;
