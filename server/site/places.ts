/** 选地点: places for plain pages: one, those below it, those of a name. */
import type { PlaceRow } from '../../contract/place.ts';
import type { PlaceChoice, UnitChoice } from '../../contract/site.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { contains, levelOf } from '../../domain/place/code.ts';
import type { House } from '../kit/house.ts';
import { unitsAround } from '../matter/accusable.ts';
import { findPlace, placesBelow, searchPlaces } from '../place/store.ts';

const MOST_FOUND = 8;

/** The place of a code below the county, or null when there is none. */
export async function choiceOf(house: House, code: string): Promise<PlaceChoice | null> {
  if (levelOf(code) === undefined || code === house.county || !contains(house.county, code)) return null;
  const place = await house.database.transaction({ county: house.county }, (tx) =>
    findPlace(tx, house, code),
  );
  return place === undefined ? null : choice(place);
}

/** The places directly below one, or the towns. */
export async function choicesBelow(house: House, code: string = house.county): Promise<PlaceChoice[]> {
  const rows = await house.database.transaction({ county: house.county }, (tx) =>
    placesBelow(tx, house, code, dayOf(house.now())),
  );
  return rows.map(choice);
}

/** The places that answer to a name, the closest first. */
export async function choicesFor(house: House, text: string): Promise<PlaceChoice[]> {
  const q = text.trim().slice(0, 20);
  if (q === '') return [];
  const rows = await house.database.transaction({ county: house.county }, (tx) =>
    searchPlaces(tx, house, { q, within: house.county, day: dayOf(house.now()), limit: MOST_FOUND }),
  );
  return rows.map(choice).filter(({ code }) => code !== house.county);
}

/** The units a matter at a place can be about. */
export const unitsFor = (house: House, code: string = house.county): Promise<UnitChoice[]> =>
  house.database.transaction({ county: house.county }, (tx) => unitsAround(tx, house, code));

const choice = ({ code, name, within }: PlaceRow): PlaceChoice => ({ code, name, within });
