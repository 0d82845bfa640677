/**
 * 条子: a slip with a code that has a say once, on anybody's phone. It is handed out from a shuffled pile: the house knows which slips were
 * used, and neither who held one nor what was said with it. A topic asks with 表态条, a result with 验收条.
 */
import { z } from 'zod';
import { checked, inFours, lettersOf, valuesOf } from './letters.ts';

/** Two characters number it, six are made of the house's secret. */
export const BALLOT_CHANCES = 6;
export const MOST_BALLOTS = 1000;

/** How many more are to be handed out. */
export const IssueBallotsRequest = z.strictObject({ count: z.int().min(1).max(MOST_BALLOTS) });
export type IssueBallotsRequest = z.infer<typeof IssueBallotsRequest>;

/** 'A1B2-C3D4'; `no` from 1 to `MOST_BALLOTS`. Throws a RangeError when given anything else. */
export function formatBallot(no: number, chances: readonly number[]): string {
  if (!Number.isInteger(no) || no < 1 || no > MOST_BALLOTS) throw new RangeError(`no ballot: ${no}`);
  return inFours(lettersOf([no >> 5, no & 31, ...checked(chances, BALLOT_CHANCES)]));
}

/** A code as people write it, or the address that its picture holds; undefined when it is neither. */
export function readBallot(text: string): { readonly no: number; readonly code: string } | undefined {
  const [, inAddress] = /[?&]ballot=([^&#\s]+)/.exec(text) ?? [];
  const values = valuesOf(inAddress ?? text, /^([0-9A-HJKMNP-TV-Z]{8})$/);
  if (values === undefined) return undefined;
  const [high = 0, low = 0] = values;
  const no = (high << 5) | low;
  return no < 1 || no > MOST_BALLOTS ? undefined : { no, code: inFours(lettersOf(values)) };
}

/** What is known of the slip that came with a say: none came, it is not one of ours, it was used, it is good. */
export const BALLOT_STATES = ['none', 'unknown', 'used', 'good'] as const;
export type BallotState = (typeof BALLOT_STATES)[number];

export type BallotRefusal = 'ballot-needed' | 'ballot-unknown' | 'ballot-used';

/** Why a say does not count for its slip; `issued`: how many were handed out for the topic. */
export function ballotRefusal(state: BallotState, issued: number): BallotRefusal | undefined {
  if (state === 'none') return issued > 0 ? 'ballot-needed' : undefined;
  if (state === 'good') return undefined;
  return state === 'used' ? 'ballot-used' : 'ballot-unknown';
}
