/** 会上的人: names and numbers as people read them, and numbers as they are typed. */
import { GUESTS, type Meeting } from '../../../domain/meeting/meeting.ts';
import type { Voter } from '../../../domain/roll/list.ts';

interface Known {
  readonly meeting: Pick<Meeting, 'presences'>;
  readonly voters: readonly Voter[];
}

/** 王大山; of somebody whose name is not told: 12号, 来宾3. */
export function nameOf({ meeting, voters }: Known, no: number): string {
  if (no < GUESTS) return voters.find((voter) => voter.no === no)?.name ?? `${no}号`;
  return meeting.presences.find((it) => it.no === no)?.name || `来宾${no - GUESTS + 1}`;
}

/** 12 王大山; guests are counted from 来1. */
export const labelOf = (known: Known, no: number): string => `${shownNo(no)} ${nameOf(known, no)}`;

export const shownNo = (no: number): string => (no < GUESTS ? String(no) : `来${no - GUESTS + 1}`);

/** `1-20 25，30`, `来3`: undefined when it is none of that, or names more than fit. */
export function numbersIn(text: string): number[] | undefined {
  const parts = text.split(/[\s,，、;；]+/).filter((part) => part !== '');
  const numbers: number[] = [];
  for (const part of parts) {
    const [, from, to] = /^(\d{1,5})(?:[-－~](\d{1,5}))?$/.exec(part) ?? [];
    const first = Number(from);
    const last = Number(to ?? from);
    if (from === undefined || first < 1 || last < first || numbers.length + last - first >= 200)
      return undefined;
    for (let no = first; no <= last; no += 1) numbers.push(no);
  }
  return numbers.length === 0 ? undefined : [...new Set(numbers)];
}

/** One number as it is typed: `12`, `来3`. */
export function numberIn(text: string): number | undefined {
  const [, guest, digits] = /^\s*(来)?(\d{1,5})\s*$/.exec(text) ?? [];
  if (digits === undefined || Number(digits) < 1) return undefined;
  return guest === undefined ? Number(digits) : GUESTS + Number(digits) - 1;
}
