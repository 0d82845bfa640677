/**
 * 告知的接口: a later word hears of each step as it is written, in the same transaction, and sends the texts that ask how satisfied
 * somebody is. `app.ts` says who; a matter knows of nobody.
 */
import type { Moment } from '../../domain/kernel/day.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import type { MatterStep } from '../../domain/matter/step.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';

/** A step, the matter after it, and which of its steps it is. */
interface HeardStep {
  readonly matter: Matter;
  readonly step: MatterStep;
  readonly seq: number;
}

export interface Hearing {
  readonly step: (tx: Tx, heard: HeardStep) => void;
  /** Whether a gateway sends it by itself; otherwise an operator does. */
  readonly asking: (tx: Tx, house: House, asked: { readonly matter: Matter; readonly at: Moment }) => boolean;
}

let hearing: Hearing = { step: () => {}, asking: () => false };

export const hearMatters = (one: Hearing): void => {
  hearing = one;
};

/** Whoever hears now. */
export const heard = (): Hearing => hearing;
