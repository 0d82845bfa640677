/** 随迁: what hangs on a place and must go to its successor in the same act. Each word brings its own; `app.ts` wires them. */
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Given } from './admission.ts';

export interface Carrier {
  /** How much of it is open or in force in a place, so that the place cannot simply be abolished. */
  readonly standing: (given: Given, code: PlaceCode) => Promise<number>;
  /** Takes everything to the successors, and answers how much that was. */
  readonly carry: (given: Given, heirs: ReadonlyMap<PlaceCode, PlaceCode>) => Promise<number>;
}

export interface Carriers {
  readonly matters: Carrier;
  readonly offices: Carrier;
  /** What is looked at there. */
  readonly points: Carrier;
  /** What people of an area keep there. */
  readonly areas: Carrier;
  /** Where people talk things through. */
  readonly rooms: Carrier;
}

/** Several words that hang on places in the same way. */
export const together = (...carriers: readonly Carrier[]): Carrier => ({
  standing: async (given, code) => {
    let standing = 0;
    for (const carrier of carriers) standing += await carrier.standing(given, code);
    return standing;
  },
  carry: async (given, heirs) => {
    let carried = 0;
    for (const carrier of carriers) carried += await carrier.carry(given, heirs);
    return carried;
  },
});
