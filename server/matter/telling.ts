/** 告知的接口: a later word hears of each step as it is written, in the same transaction. `app.ts` says who; a matter knows of nobody. */
import type { Matter } from '../../domain/matter/matter.ts';
import type { MatterStep } from '../../domain/matter/step.ts';
import type { Tx } from '../kit/database.ts';

/** A step, the matter after it, and which of its steps it is. */
export interface HeardStep {
  readonly matter: Matter;
  readonly step: MatterStep;
  readonly seq: number;
}

export type Hearing = (tx: Tx, heard: HeardStep) => void;

let hearing: Hearing = () => {};

export const hearSteps = (one: Hearing): void => {
  hearing = one;
};

export const tell: Hearing = (tx, heard) => hearing(tx, heard);
