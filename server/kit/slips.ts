/** 条子: the codes of slips that have a say once, of a topic or of a result; the house keeps their numbers, never who holds one. */
import { BALLOT_CHANCES, type BallotState, formatBallot, readBallot } from '../../domain/kernel/ballot.ts';
import type { House } from './house.ts';
import { keyedValues } from './keyed.ts';

export interface Slips {
  readonly use: 'ballot' | 'outcome ballot';
  /** Of the topic or of the result. */
  readonly id: string;
}

const codeOf = (house: House, { use, id }: Slips, no: number): string =>
  formatBallot(no, keyedValues(house, { use, text: `${id} ${no}`, count: BALLOT_CHANCES }));

/** To be printed, each with its address, in an order that tells nothing of their numbers. */
export const printed = (
  house: House,
  slips: Slips,
  { nos, path }: { readonly nos: readonly number[]; readonly path: string },
): { code: string; url: string }[] =>
  nos
    .map((no) => codeOf(house, slips, no))
    .sort((one, other) => (one.slice(2) < other.slice(2) ? -1 : 1))
    .map((code) => ({ code, url: `${house.publicUrl.origin}${path}?ballot=${code}` }));

/** What a slip is worth; a good one is used by asking: a refusal takes that back with everything else. */
export async function worthOf(
  house: House,
  slips: Slips,
  { text, spend }: { readonly text: string; readonly spend: (no: number) => Promise<boolean> },
): Promise<Exclude<BallotState, 'none'>> {
  const read = readBallot(text);
  if (read === undefined || read.code !== codeOf(house, slips, read.no)) return 'unknown';
  return (await spend(read.no)) ? 'good' : 'used';
}
