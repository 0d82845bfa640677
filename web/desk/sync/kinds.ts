/** 是什么: what a command from a phone is called, and by which sentences taking it in can be refused. */
import { HOUSEHOLD_REFUSALS } from '../../kit/area-words.ts';
import { REPORT_REFUSALS } from '../../kit/refusals.ts';
import type { Sentence } from '../../kit/sentences.ts';
import { ADD_POINT_REFUSALS, CHANGE_POINT_REFUSALS, LOOK_REFUSALS } from '../../kit/watch-refusals.ts';
import { AUDITED_ACTS } from '../people/act-labels.ts';
import { SYNC_WORDS } from './words.ts';

const KINDS: Readonly<Record<string, Sentence>> = {
  ...AUDITED_ACTS,
  'matter.report': SYNC_WORDS.report,
  'matter.add-photo': SYNC_WORDS.photo,
  'area.add-household': SYNC_WORDS.household,
  'area.change-household': SYNC_WORDS.householdChanged,
  'area.withdraw-household': SYNC_WORDS.householdWithdrawn,
};

/** One that this desk does not know yet has a plain name. */
export const kindLabel = (kind: string): Sentence =>
  Object.keys(KINDS).includes(kind) ? (KINDS[kind] ?? SYNC_WORDS.other) : SYNC_WORDS.other;

export const HELD_REFUSALS = {
  ...LOOK_REFUSALS,
  ...CHANGE_POINT_REFUSALS,
  ...ADD_POINT_REFUSALS,
  ...HOUSEHOLD_REFUSALS,
  ...REPORT_REFUSALS,
  'decided-before': SYNC_WORDS.decidedBefore,
  'not-understood': SYNC_WORDS.notUnderstood,
} satisfies Record<string, Sentence>;
