/** 按名找地: the place somebody means by its code, or by the names of the places around it. Names alike are never chosen between. */
import { ancestorAt, contains, type PlaceCode } from './code.ts';
import { LEVELS, type Level, levelBelow } from './level.ts';
import { shortName } from './name.ts';
import type { Place } from './place.ts';
import { placeQuery } from './search.ts';

export type Known = Pick<Place, 'code' | 'name' | 'level'>;

/** The places of a county that are in force, ready to be asked by code or name. */
export interface PlaceIndex {
  readonly county: PlaceCode;
  readonly byCode: ReadonlyMap<PlaceCode, Known>;
  /** By level and compared name. */
  readonly byName: ReadonlyMap<string, readonly Known[]>;
}

/** What people write for a place: 永乐街道, 新城社区, 三组, 老槐坡片. */
export type WrittenPlace = Readonly<Partial<Record<Exclude<Level, 'county'>, string>>>;

export type FoundPlace =
  | { readonly kind: 'found'; readonly place: Known }
  | { readonly kind: 'none'; readonly level: Exclude<Level, 'county'> }
  | { readonly kind: 'several'; readonly level: Exclude<Level, 'county'>; readonly places: readonly Known[] };

export function placeIndex(county: PlaceCode, places: readonly Known[]): PlaceIndex {
  const byName = new Map<string, Known[]>();
  for (const place of places)
    for (const name of new Set([spoken(place.name), placeQuery(place.name)])) {
      const key = `${place.level} ${name}`;
      byName.set(key, [...(byName.get(key) ?? []), place]);
    }
  return { county, byCode: new Map(places.map((place) => [place.code, place])), byName };
}

const spoken = (name: string): string => placeQuery(shortName(name));

/** Walks from the town down. A level that is not written is passed over; then its names must be alone in what is above. */
export function findWritten(
  written: WrittenPlace,
  { county, byCode, byName }: PlaceIndex,
): FoundPlace | undefined {
  let inside = byCode.get(county);
  if (inside === undefined) return undefined;
  for (let level = levelBelow('county'); level !== undefined; level = levelBelow(level)) {
    if (level === 'county') continue;
    const name = written[level];
    if (name === undefined) continue;
    const within: PlaceCode = inside.code;
    const places = (
      byName.get(`${level} ${spoken(name)}`) ??
      byName.get(`${level} ${placeQuery(name)}`) ??
      []
    ).filter(({ code }) => contains(within, code));
    const [only] = places;
    if (only === undefined) return { kind: 'none', level };
    if (places.length > 1) return { kind: 'several', level, places };
    inside = only;
  }
  return { kind: 'found', place: inside };
}

/** Names from the town down to a place: 永乐街道 新城社区 三组. */
export const pathName = (code: PlaceCode, { byCode }: PlaceIndex): string =>
  [...LEVELS]
    .reverse()
    .filter((level) => level !== 'county')
    .flatMap((level) => byCode.get(ancestorAt(code, level) ?? '')?.name ?? [])
    .map(shortName)
    .join(' ');
