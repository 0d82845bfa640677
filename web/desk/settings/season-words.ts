/** 季节设置的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const SEASON_WORDS = {
  title: { zh: '防灾季节', en: 'Seasons of danger' },
  lead: {
    zh: '只有在这些日子里，片区才能记避险转移花名册；过了末日，一分钟内清除，只留各村人数。',
    en: 'Rosters for evacuation are kept on these days only; a minute after the last day they are erased, and counts of villages stay.',
  },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  dayHint: { zh: '月-日，例如 06-01', en: 'Month and day, for example 06-01' },
  basis: { zh: '依据', en: 'Basis' },
  wrongDay: { zh: '日期写成月-日，例如 06-01。', en: 'Write days as month and day, for example 06-01.' },
} satisfies Record<string, Sentence>;
