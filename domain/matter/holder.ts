/** 责任方: who owns a matter at a moment: a place of some level, or a handling unit. Never a person. */
import type { Office } from '../people/office.ts';
import { OWNING_POST } from '../people/post.ts';
import { levelOf, type PlaceCode } from '../place/code.ts';
import type { Level } from '../place/level.ts';

export interface Holder {
  readonly level: Level;
  readonly placeCode: PlaceCode;
  readonly unitCode?: string;
}

/** One text for a holder, for keys and comparison. Unit codes never look like place codes. */
export const holderKey = (holder: Holder): string => holder.unitCode ?? holder.placeCode;

export const sameHolder = (one: Holder, other: Holder): boolean => holderKey(one) === holderKey(other);

/** Whether an office acts for this holder: the unit's handler, or the owning post of the place. */
export const actsFor = (office: Office, holder: Holder): boolean =>
  holder.unitCode === undefined
    ? office.placeCode === holder.placeCode && office.post === OWNING_POST[holder.level]
    : office.post === 'unit_handler' && office.unitCode === holder.unitCode;

/** The holder an office acts for, or undefined for posts that own no matters. */
export function holderOf(office: Office): Holder | undefined {
  const level = levelOf(office.placeCode);
  if (level === undefined) return undefined;
  const holder: Holder = {
    level,
    placeCode: office.placeCode,
    ...(office.unitCode === undefined ? {} : { unitCode: office.unitCode }),
  };
  return actsFor(office, holder) ? holder : undefined;
}
