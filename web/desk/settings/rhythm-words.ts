/** 看点时限的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const RHYTHM_WORDS = {
  title: { zh: '看点时限', en: 'Looking at points' },
  lead: {
    zh: '点位多少天看一次。改了以后，下次看的日子跟着变；有人专门定过日子的，不变。汛期、防火期从哪天到哪天，全县只定一次，哪里都用它。',
    en: 'How many days from one look to the next. The next looks move with it, but for days that somebody named. When the seasons are is set once, for everything.',
  },
  risk: { zh: '风险{risk}的点位', en: 'Points of {risk} risk' },
  usual: { zh: '平时', en: 'Usually' },
  inSeason: { zh: '在它的季节里', en: 'In its season' },
} satisfies Record<string, Sentence>;
