/** 次序: what a county brings in first, and what is there already. */
import { INTAKE_KINDS, type IntakeBatch, type IntakeKind } from '../../../contract/intake.ts';

type Batches = readonly Pick<IntakeBatch, 'kind' | 'status'>[];

/** Without these nobody can work; the others can wait. */
export const NEEDED_KINDS: readonly IntakeKind[] = ['place', 'person'];

export const isBrought = (batches: Batches, kind: IntakeKind): boolean =>
  batches.some((it) => it.kind === kind && it.status === 'confirmed');

/** The first of the kinds that nothing was brought in of. */
export const firstMissing = (batches: Batches): IntakeKind =>
  NEEDED_KINDS.find((kind) => !isBrought(batches, kind)) ?? 'person';

/** What comes after a kind; undefined after the last. */
export const nextKind = (kind: IntakeKind): IntakeKind | undefined =>
  INTAKE_KINDS[INTAKE_KINDS.indexOf(kind) + 1];
