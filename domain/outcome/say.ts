/**
 * 群众说办好没有: those affected say with a slip, on their own phone or on its paper, whether the work is done and how satisfied they are,
 * with a reason chosen from a few. Only counts are kept. They advise whoever accepts; what most of them deny has to be answered.
 */
import { z } from 'zod';
import {
  type BallotRefusal,
  type BallotState,
  ballotRefusal,
  type IssueBallotsRequest,
  MOST_BALLOTS,
} from '../kernel/ballot.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { FEWEST } from '../matter/small-cells.ts';
import type { Office } from '../people/office.ts';
import { isDoer, type Outcome, SAY_REASONS, type Said, watchesAs } from './outcome.ts';
import { mayPut } from './put.ts';

/** Whoever asks those affected has not done the work: the supervision committee, a level above, or a convener who did none of it. */
export const asks = (by: Office, it: Outcome): boolean => watchesAs(by, it) !== undefined || mayPut(by, it);

export type IssueRefusal = 'not-yours' | 'recused' | 'not-done' | 'page-behind' | 'too-many-ballots';

/**
 * How many slips there are afterwards; `published` is the page that residents read now, if there is one. Whoever is asked must be able to
 * read there what was done.
 */
export function issueSays(
  it: Outcome,
  { count }: IssueBallotsRequest,
  { by, issued, published }: { by: Office; issued: number; published: Outcome | undefined },
): Decision<number, IssueRefusal> {
  if (!asks(by, it)) return refuse('not-yours');
  if (isDoer(by, it)) return refuse('recused');
  if (it.status !== 'done') return refuse('not-done');
  if (published?.status !== 'done' || published.reworks !== it.reworks) return refuse('page-behind');
  return issued + count > MOST_BALLOTS ? refuse('too-many-ballots') : allow(issued + count);
}

export const SATISFIED = ['satisfied', 'fairly', 'dissatisfied'] as const;

export const SayRequest = z.strictObject({
  /** The slip it is said with, and something of chance, so that what is kept of the request can be guessed by nobody. */
  ballot: z.strictObject({ code: z.string().max(200), blind: z.uuid() }),
  done: z.boolean(),
  satisfied: z.enum(SATISFIED),
  /** Of whoever says that it is not done, or is dissatisfied. */
  why: z.enum(SAY_REASONS).optional(),
});
export type SayRequest = z.infer<typeof SayRequest>;

export type SayRefusal = 'not-asked' | 'reason-missing' | 'reason-of-nothing' | BallotRefusal;

/** Nothing of it is kept but the counts; so it is no step of the outcome. */
export function sayOf(
  it: Outcome,
  { done, satisfied, why }: SayRequest,
  { ballot, issued }: { ballot: BallotState; issued: number },
): Decision<Said, SayRefusal> {
  if (it.status !== 'done' || issued === 0) return refuse('not-asked');
  const objects = !done || satisfied === 'dissatisfied';
  if (objects && why === undefined) return refuse('reason-missing');
  if (!objects && why !== undefined) return refuse('reason-of-nothing');
  const slip = ballotRefusal(ballot, issued);
  if (slip !== undefined) return refuse(slip);
  return allow({
    ...NONE_SAID,
    [done ? 'done' : 'notDone']: 1,
    [satisfied]: 1,
    reasons: why === undefined ? {} : { [why]: 1 },
  });
}

export const NONE_SAID: Said = { done: 0, notDone: 0, satisfied: 0, fairly: 0, dissatisfied: 0, reasons: {} };

export const saidBy = ({ done, notDone }: Said): number => done + notDone;

export const andSaid = (one: Said, other: Said): Said => ({
  done: one.done + other.done,
  notDone: one.notDone + other.notDone,
  satisfied: one.satisfied + other.satisfied,
  fairly: one.fairly + other.fairly,
  dissatisfied: one.dissatisfied + other.dissatisfied,
  reasons: Object.fromEntries(
    SAY_REASONS.map((why) => [why, (one.reasons[why] ?? 0) + (other.reasons[why] ?? 0)] as const).filter(
      ([, n]) => n > 0,
    ),
  ),
});

/** Before so many said something nothing is told of it, and then only so many more at once (our own numbers). */
export const LEAST_SAID = FEWEST;
export const SAID_AT_ONCE = 5;

/** 数怎么换新: what is told changes by enough voices at once; else whoever reads it before and after a neighbour knows what was said. */
export function toldOfSaid(told: Said | null, now: Said): Said | null {
  const more = saidBy(now) - (told === null ? 0 : saidBy(told));
  return more >= (told === null ? LEAST_SAID : SAID_AT_ONCE) ? now : told;
}

/** More than half say that it is not done. */
export const mostDeny = (said: Pick<Said, 'done' | 'notDone'> | null): boolean =>
  said !== null && said.notDone > said.done;
