/** 找地方: a place by part of its name, by pinyin initials (xcsq → 新城社区) or by the start of its code. */
import { LEVELS } from './level.ts';
import { shortName } from './name.ts';
import type { Place } from './place.ts';

export type Findable = Pick<Place, 'code' | 'name' | 'level' | 'initials'>;

/** What is compared: no spaces, Latin letters small, full-width letters and digits narrow. */
export const placeQuery = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Whether a place answers a query. Nothing asked, nothing found. */
export const matchesPlace = (query: string, place: Findable): boolean =>
  closeness(placeQuery(query), place) !== undefined;

/**
 * The places that answer a query, the closest first: the whole name, its beginning, its middle; then the same
 * by initials; then by code. Among equals the higher level, the shorter name and the lower code come first.
 */
export function rankPlaces<P extends Findable>(query: string, places: readonly P[]): P[] {
  const asked = placeQuery(query);
  return places
    .map((place) => ({ place, distance: closeness(asked, place) }))
    .filter((found): found is { place: P; distance: number } => found.distance !== undefined)
    .sort((a, b) => a.distance - b.distance || inOrder(a.place, b.place))
    .map(({ place }) => place);
}

/** 0 is closest; undefined is no match. */
function closeness(asked: string, { code, name, initials }: Findable): number | undefined {
  if (asked === '') return undefined;
  if (/^\d{6,}$/.test(asked)) return code.startsWith(asked) ? 6 : undefined;

  const spoken = placeQuery(shortName(name));
  if (spoken === asked) return 0;
  if (spoken.startsWith(asked)) return 1;
  if (placeQuery(name).includes(asked)) return 2;

  const readings = initials.split(' ');
  if (readings.includes(asked)) return 3;
  if (readings.some((reading) => reading.startsWith(asked))) return 4;
  return readings.some((reading) => reading.includes(asked)) ? 5 : undefined;
}

const inOrder = (a: Findable, b: Findable): number =>
  LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) ||
  a.name.length - b.name.length ||
  (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
