/**
 * 今日走访: the points that are due, on one way. Where they have spots, from each to the nearest; where they have none, group by
 * group, area by area and by name. A proposal: it has no beginning, no end and nobody checks it.
 */
import type { Day } from '../kernel/day.ts';
import { isDue } from './next-look.ts';
import type { Spot, WatchPoint } from './point.ts';

type Walked = Pick<WatchPoint, 'id' | 'title' | 'placeCode' | 'spot' | 'nextLook'>;

/** A point on the way, with the metres from the one before it, where both have a spot. */
export type Stop<P> = P & { readonly metres: number | null };

export interface Walk<P> {
  /** Due today or before. */
  readonly due: readonly Stop<P>[];
  /** The others, the next first. */
  readonly later: readonly P[];
}

export function walkOf<P extends Walked>(points: readonly P[], today: Day): Walk<P> {
  const due = points.filter((point) => isDue(point, today));
  const later = points.filter((point) => !isDue(point, today));
  return { due: wayThrough(due), later: [...later].sort(byNextLook) };
}

/** Begins with the point that has waited longest; those without a spot follow when all others are walked. */
function wayThrough<P extends Walked>(points: readonly P[]): Stop<P>[] {
  const spotted = points.filter(({ spot }) => spot !== null).sort(byNextLook);
  const others = points.filter(({ spot }) => spot === null).sort(byPlace);
  const way: Stop<P>[] = [];
  let at: Spot | undefined;
  for (const left = [...spotted]; left.length > 0; ) {
    const from = at;
    const index = from === undefined ? 0 : nearest(from, left);
    const [point] = left.splice(index, 1);
    if (point?.spot == null) continue;
    way.push({ ...point, metres: from === undefined ? null : metresBetween(from, point.spot) });
    at = point.spot;
  }
  return [...way, ...others.map((point) => ({ ...point, metres: null }))];
}

function nearest(from: Spot, points: readonly Walked[]): number {
  const far = points.map(({ spot }) =>
    spot === null ? Number.POSITIVE_INFINITY : metresBetween(from, spot),
  );
  return far.indexOf(Math.min(...far));
}

const EARTH = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Along the ground as the crow flies (haversine), in whole metres. */
export function metresBetween(one: Spot, other: Spot): number {
  const up = Math.sin(radians(other.lat - one.lat) / 2) ** 2;
  const along = Math.sin(radians(other.lon - one.lon) / 2) ** 2;
  const chord = up + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * along;
  return Math.round(2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord))));
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const byNextLook = (one: Walked, other: Walked): number =>
  order(one.nextLook, other.nextLook) || byPlace(one, other);

const byPlace = (one: Walked, other: Walked): number =>
  order(one.placeCode, other.placeCode) || order(one.title, other.title) || order(one.id, other.id);
