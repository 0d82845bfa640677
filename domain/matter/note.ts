/**
 * 内部备注: what those who work on a matter tell each other. Never the reporter's to read, never published, never in the
 * reporter's copy. A note is only added; its author may take its words back with a reason, and the trace stays.
 */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import { isEmptied } from './ending.ts';
import type { Matter } from './matter.ts';
import { isReporter } from './reporter.ts';
import { isHandling, maySee } from './sight.ts';

export const NoteRequest = z.strictObject({ text: prose({ min: 2, max: 1000 }) });
export type NoteRequest = z.infer<typeof NoteRequest>;

export const TakeBackRequest = z.strictObject({ why: prose({ min: 2, max: 200 }) });
export type TakeBackRequest = z.infer<typeof TakeBackRequest>;

export interface Note {
  readonly personId: string;
  readonly takenBackAt?: Moment;
}

export interface NoteTakenBack {
  readonly at: Moment;
  readonly why: string;
}

export type NoteRefusal = 'emptied';
export type TakeBackRefusal = 'not-the-author' | 'taken-back-before';

/** Whoever sees the matter as an office; whoever only raised it does not, even when he or she holds an office. */
export function maySeeNotes(office: Office, matter: Matter): boolean {
  if (isHandling(office, matter)) return true;
  return maySee(office, matter) && !isReporter(matter, { kind: 'office', office });
}

/** Nothing is written beside a matter of which nothing is kept; undefined when it may be. */
export const noteRefusal = (matter: Matter): NoteRefusal | undefined =>
  isEmptied(matter) ? 'emptied' : undefined;

export function takeBack(
  note: Note,
  { by, at, why }: { by: Office } & NoteTakenBack,
): Decision<NoteTakenBack, TakeBackRefusal> {
  if (note.personId !== by.personId) return refuse('not-the-author');
  if (note.takenBackAt !== undefined) return refuse('taken-back-before');
  return allow({ at, why });
}
