/** 县镇村: the real places of a county, from the national list of codes for statistics. */
import type { Day } from '../../domain/kernel/day.ts';
import { levelOf, type PlaceCode, parentOf } from '../../domain/place/code.ts';
import { shortName } from '../../domain/place/name.ts';
import type { Place } from '../../domain/place/place.ts';
import { initialsOf } from '../../server/kit/initials.ts';
import zhenanPlaces from './zhenan-places.json' with { type: 'json' };

export interface NamedPlace {
  readonly code: PlaceCode;
  readonly name: string;
}

/** A county as a list gives it, and which list. */
export interface CountySource {
  readonly source: string;
  readonly county: NamedPlace;
  readonly towns: readonly (NamedPlace & { readonly villages: readonly NamedPlace[] })[];
}

/** 镇安县: 15 towns and 156 villages and communities. Left out: forest farms and the nursery (400–402), no towns. */
export const ZHENAN: CountySource = zhenanPlaces;

/** The year of the list (2023). What was before is not known, so places are taken to exist from here on. */
export const LISTED_FROM: Day = '2023-01-01';

/** County, towns and villages in the order of their codes. Throws when a code does not lie in its parent. */
export function countyPlaces({ county, towns }: CountySource): Place[] {
  const villages = towns.flatMap((town) => town.villages);
  for (const town of towns) checkInside(county, town);
  for (const town of towns) for (const village of town.villages) checkInside(town, village);
  return [county, ...towns, ...villages].map(realPlace).sort((a, b) => (a.code < b.code ? -1 : 1));
}

function realPlace({ code, name }: NamedPlace): Place {
  return placeNamed({ code, name, demo: false, validFrom: LISTED_FROM });
}

/** A place with what follows from its code and name: level, parent, initials. */
export function placeNamed(given: NamedPlace & { readonly demo: boolean; readonly validFrom: Day }): Place {
  const level = levelOf(given.code);
  if (!level) throw new Error(`${given.code} ${given.name}: no place has a code like this`);
  const parentCode = parentOf(given.code);
  return {
    ...given,
    level,
    ...(parentCode === undefined ? {} : { parentCode }),
    initials: initialsOf(shortName(given.name)),
  };
}

function checkInside(outer: NamedPlace, inner: NamedPlace): void {
  if (parentOf(inner.code) !== outer.code) {
    throw new Error(`${inner.code} ${inner.name} does not lie in ${outer.code} ${outer.name}`);
  }
}
