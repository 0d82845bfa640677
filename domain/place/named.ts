/** 按名找地: the place somebody means by its code, or by the names of the places around it. Names alike are never chosen between. */
import { ancestorAt, contains, type PlaceCode } from './code.ts';
import { LEVELS, type Level, levelBelow } from './level.ts';
import { shortName } from './name.ts';
import { numberOf } from './numbered.ts';
import type { Place } from './place.ts';
import { placeQuery } from './search.ts';

export type Known = Pick<Place, 'code' | 'name' | 'level'>;

/** The places of a county that are in force, ready to be asked by code or name. */
export interface PlaceIndex {
  readonly county: PlaceCode;
  readonly byCode: ReadonlyMap<PlaceCode, Known>;
  /** By level and compared name. */
  readonly byName: ReadonlyMap<string, readonly Known[]>;
  /** Groups and areas by level and number: 3组 is 三组, where no other bears the name as it is written. */
  readonly byNumber: ReadonlyMap<string, readonly Known[]>;
}

/** What people write for a place: 永乐街道, 新城社区, 三组, 老槐坡片. */
export type WrittenPlace = Readonly<Partial<Record<Exclude<Level, 'county'>, string>>>;

export type FoundPlace =
  | { readonly kind: 'found'; readonly place: Known }
  | { readonly kind: 'none'; readonly level: Exclude<Level, 'county'> }
  | { readonly kind: 'several'; readonly level: Exclude<Level, 'county'>; readonly places: readonly Known[] };

export function placeIndex(county: PlaceCode, places: readonly Known[]): PlaceIndex {
  const byName = new Map<string, Known[]>();
  const byNumber = new Map<string, Known[]>();
  const put = (index: Map<string, Known[]>, key: string, place: Known): void => {
    const there = index.get(key);
    if (there === undefined) index.set(key, [place]);
    else there.push(place);
  };
  for (const place of places) {
    for (const name of new Set([spoken(place.name), placeQuery(place.name)]))
      put(byName, `${place.level} ${name}`, place);
    const number = numberOf(place.level, place.name);
    if (number !== undefined) put(byNumber, `${place.level} ${number}`, place);
  }
  return { county, byCode: new Map(places.map((place) => [place.code, place])), byName, byNumber };
}

/** A street and its office are one: 永乐街道办, 永乐街道办事处 is 永乐街道. */
const spoken = (name: string): string => placeQuery(shortName(name)).replace(/街道办(事处)?$/, '街道');

/** Walks from the town down. A level that is not written is passed over; then its names must be alone in what is above. */
export function findWritten(written: WrittenPlace, index: PlaceIndex): FoundPlace | undefined {
  let inside = index.byCode.get(index.county);
  if (inside === undefined) return undefined;
  for (let level = levelBelow('county'); level !== undefined; level = levelBelow(level)) {
    if (level === 'county') continue;
    const name = written[level];
    if (name === undefined) continue;
    const places = called(level, name, inside.code, index);
    const [only] = places;
    if (only === undefined) return { kind: 'none', level };
    if (places.length > 1) return { kind: 'several', level, places };
    inside = only;
  }
  return { kind: 'found', place: inside };
}

/** The places of that name inside another: as people say it, as it is written, or by its number. */
function called(
  level: Level,
  name: string,
  within: PlaceCode,
  { byName, byNumber }: PlaceIndex,
): readonly Known[] {
  const inside = (places: readonly Known[] = []) => places.filter(({ code }) => contains(within, code));
  for (const written of [spoken(name), placeQuery(name)]) {
    const found = inside(byName.get(`${level} ${written}`));
    if (found.length > 0) return found;
  }
  return inside(byNumber.get(`${level} ${numberOf(level, name)}`));
}

/** Names from the town down to a place: 永乐街道 新城社区 三组. */
export const pathName = (code: PlaceCode, { byCode }: PlaceIndex): string =>
  [...LEVELS]
    .reverse()
    .filter((level) => level !== 'county')
    .flatMap((level) => byCode.get(ancestorAt(code, level) ?? '')?.name ?? [])
    .map(shortName)
    .join(' ');
