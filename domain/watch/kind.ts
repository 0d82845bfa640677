/** 关注点位的种类、风险和季节: what needs eyes, how much, and when. Places and duties, never persons. */

/**
 * 河道水位 · 危旧房 · 隐患坡体 · 老桥 · 林缘 · 要求走访的老人 · 其他. `visit` is made by a care card only: it carries what that
 * person agreed to, and nothing more.
 */
export const WATCH_KINDS = ['gauge', 'house', 'slope', 'bridge', 'forest_edge', 'visit', 'other'] as const;
export type WatchKind = (typeof WATCH_KINDS)[number];

/** What people add themselves. */
export const ADDED_KINDS = [
  'gauge',
  'house',
  'slope',
  'bridge',
  'forest_edge',
  'other',
] as const satisfies readonly WatchKind[];
export type AddedKind = (typeof ADDED_KINDS)[number];

/** 高 · 中 · 低. */
export const RISKS = ['high', 'middle', 'low'] as const;
export type Risk = (typeof RISKS)[number];

/** 汛期 · 防火期 · 全年一样. */
export const WATCH_SEASONS = ['flood', 'forest_fire', 'all_year'] as const;
export type WatchSeason = (typeof WATCH_SEASONS)[number];

const USUAL_SEASON: Readonly<Record<WatchKind, WatchSeason>> = {
  gauge: 'flood',
  house: 'flood',
  slope: 'flood',
  bridge: 'flood',
  forest_edge: 'forest_fire',
  visit: 'all_year',
  other: 'all_year',
};

/** The season in which a kind is looked at more often, unless somebody says otherwise. */
export const usualSeason = (kind: WatchKind): WatchSeason => USUAL_SEASON[kind];
