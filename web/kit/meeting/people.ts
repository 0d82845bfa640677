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

/** As a Chinese keyboard writes digits, too: １２ is 12. */
const plain = (text: string): string => text.normalize('NFKC').trim();

/** `1-20 25，30`: undefined when it is none of that, or names more than fit. */
export function numbersIn(text: string): number[] | undefined {
  const parts = plain(text)
    .split(/[\s,，、;；]+/)
    .filter((part) => part !== '');
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

/** One number as it is typed: `12`, `来3`. Where nobody is on a list everybody is 来: there `3` is enough. */
export function numberIn(text: string, voters: readonly unknown[]): number | undefined {
  const [, guest, digits] = /^(来)?(\d{1,5})$/.exec(plain(text)) ?? [];
  if (digits === undefined || Number(digits) < 1) return undefined;
  return guest === undefined && voters.length > 0 ? Number(digits) : GUESTS + Number(digits) - 1;
}

/** A count as it is typed: nothing is none; undefined when it is no count, so that no vote is ever counted as none. */
export function countIn(text: string): number | undefined {
  const digits = plain(text);
  if (digits === '') return 0;
  return /^\d{1,5}$/.test(digits) ? Number(digits) : undefined;
}

interface Typed {
  readonly for: string;
  readonly against: string;
  readonly abstain: string;
}

/** The three counts of a vote; undefined when one cannot be read. */
export function countsIn(typed: Typed): { for: number; against: number; abstain: number } | undefined {
  const [yes, no, neither] = [countIn(typed.for), countIn(typed.against), countIn(typed.abstain)];
  if (yes === undefined || no === undefined || neither === undefined) return undefined;
  return { for: yes, against: no, abstain: neither };
}

/** Whether nobody's count was entered at all: that is no vote. */
export const isBlank = (typed: Typed): boolean =>
  [typed.for, typed.against, typed.abstain].every((text) => text.trim() === '');
