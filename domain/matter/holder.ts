/** 责任方: who owns a matter at a moment: a place of some level, or a handling unit. Never a person. */
import { actsFor, type Office } from '../people/office.ts';
import type { PlaceCode } from '../place/code.ts';
import type { Level } from '../place/level.ts';

export interface Holder {
  readonly level: Level;
  readonly placeCode: PlaceCode;
  readonly unitCode?: string;
}

/** One text for a holder, for keys and comparison. */
export const holderKey = (holder: Holder): string => holder.unitCode ?? holder.placeCode;

/** Whether an office acts for this holder. */
export const holds = (office: Office, holder: Holder): boolean => actsFor(office) === holderKey(holder);
