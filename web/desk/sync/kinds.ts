/** 是什么: what a command from a phone is called, and by which sentences taking it in can be refused. */
import { REPORT_REFUSALS } from '../../kit/refusals.ts';
import type { Sentence } from '../../kit/sentences.ts';
import { AUDITED_ACTS } from '../people/act-labels.ts';
import { SYNC_WORDS } from './words.ts';

const KINDS: Readonly<Record<string, Sentence>> = {
  ...AUDITED_ACTS,
  'matter.report': SYNC_WORDS.report,
  'matter.add-photo': SYNC_WORDS.photo,
};

/** One that this desk does not know yet has a plain name. */
export const kindLabel = (kind: string): Sentence =>
  Object.keys(KINDS).includes(kind) ? (KINDS[kind] ?? SYNC_WORDS.other) : SYNC_WORDS.other;

export const HELD_REFUSALS = {
  ...REPORT_REFUSALS,
  'decided-before': SYNC_WORDS.decidedBefore,
  'not-understood': SYNC_WORDS.notUnderstood,
} satisfies Record<string, Sentence>;
