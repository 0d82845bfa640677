/** 点位的说法: kinds, risks and seasons. */
import type { Risk, WatchKind, WatchSeason } from '../../domain/watch/kind.ts';
import type { Sentence } from './sentences.ts';

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
