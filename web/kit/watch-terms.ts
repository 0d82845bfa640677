/** 点位的说法: kinds, risks and seasons; and days, as people write them. */
import { type Day, startOf } from '../../domain/kernel/day.ts';
import type { Risk, WatchKind, WatchSeason } from '../../domain/watch/kind.ts';
import type { Lang, Sentence } from './sentences.ts';
import { dateOf } from './when.ts';

export const WATCH_KIND_LABELS: Record<WatchKind, Sentence> = {
  gauge: { zh: '河道水位', en: 'River gauge' },
  house: { zh: '危旧房', en: 'Weak house' },
  slope: { zh: '隐患坡体', en: 'Slope' },
  bridge: { zh: '老桥', en: 'Old bridge' },
  forest_edge: { zh: '林缘', en: 'Forest edge' },
  visit: { zh: '走访老人', en: 'Visit that was asked for' },
  other: { zh: '其他', en: 'Other' },
};

export const RISK_LABELS: Record<Risk, Sentence> = {
  high: { zh: '高', en: 'High' },
  middle: { zh: '中', en: 'Middle' },
  low: { zh: '低', en: 'Low' },
};

export const WATCH_SEASON_LABELS: Record<WatchSeason, Sentence> = {
  flood: { zh: '汛期多看', en: 'More often in the flood season' },
  forest_fire: { zh: '防火期多看', en: 'More often in the fire season' },
  all_year: { zh: '全年一样', en: 'The same all year' },
};

/** 2026年9月2日. */
export const dayText = (day: Day, lang: Lang): string => dateOf(startOf(day), lang);

/** 9月2日; with the year when it is another one than today's. */
export function shortDay(day: Day, today: Day, lang: Lang): string {
  const whole = dayText(day, lang);
  if (day.slice(0, 4) !== today.slice(0, 4)) return whole;
  return lang === 'zh' ? whole.slice(5) : whole.slice(0, -5);
}
