/**
 * 本月话题: what a village raised this month, by domain. Topics, not people: fewer than ten are hidden, and so is what could be
 * told from the rest (domain.md part 5).
 */

import { shownCells } from '../matter/small-cells.ts';
import type { PlaceCode } from '../place/code.ts';

/** How many matters of a domain the village raised. */
export interface TopicCount {
  readonly domain: string;
  readonly count: number;
}

export interface Topics {
  /** Null when there are too few to say. */
  readonly total: number | null;
  readonly topics: readonly TopicCount[];
  /** Whether there are some that are too few to show. */
  readonly more: boolean;
}

/** The largest first. */
export function topicsOf(village: PlaceCode, counts: readonly TopicCount[]): Topics {
  const raised = counts.filter(({ count }) => count > 0);
  const shown = shownCells(
    raised.map(({ domain, count }) => ({ placeCode: village, key: domain, count })),
    [village],
  );
  const topics = raised
    .filter(({ domain }) => shown.keys.has(domain))
    .sort((a, b) => b.count - a.count || (a.domain < b.domain ? -1 : 1));
  return {
    total: shown.total ? raised.reduce((all, { count }) => all + count, 0) : null,
    topics,
    more: topics.length < raised.length,
  };
}
