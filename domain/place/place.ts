/** 地方: a county, town, village, group or area, from the day it exists until the day it is replaced. */
import type { Day } from '../kernel/day.ts';
import type { PlaceCode } from './code.ts';
import type { Level } from './level.ts';

export interface Place {
  readonly code: PlaceCode;
  /** The full name, as in the official list: 新城社区居委会. `shortName` gives what people say. */
  readonly name: string;
  readonly level: Level;
  /** None for a county. */
  readonly parentCode?: PlaceCode;
  /** Pinyin initials of the short name in small letters, e.g. 'xcsq'; further readings after a space. */
  readonly initials: string;
  /** Made up for the demonstration: nothing below the village is public. */
  readonly demo: boolean;
  /** The first day it exists. */
  readonly validFrom: Day;
  /** The first day it no longer exists (撤销、合并). */
  readonly validTo?: Day;
  /** The place that took over when this one ended. */
  readonly replacedBy?: PlaceCode;
}

export type Validity = Pick<Place, 'validFrom' | 'validTo'>;

/** Whether a place exists on a day: from `validFrom`, and before `validTo`. */
export const inForceOn = (place: Validity, day: Day): boolean =>
  place.validFrom <= day && (place.validTo === undefined || day < place.validTo);

/**
 * The place that answers for `code` on a day: itself, or the last of those that replaced it.
 * Undefined when the code is unknown, or nothing in force took over.
 */
export function answeringFor(
  code: PlaceCode,
  day: Day,
  find: (code: PlaceCode) => Place | undefined,
): Place | undefined {
  const seen = new Set<PlaceCode>();
  let place = find(code);
  while (place && !inForceOn(place, day) && !seen.has(place.code)) {
    seen.add(place.code);
    place = place.replacedBy === undefined ? undefined : find(place.replacedBy);
  }
  return place && inForceOn(place, day) ? place : undefined;
}
