/** 到期告知: what is owed is told some days before its day, and once more when the day has passed. */
import { addDays, type Day } from '../kernel/day.ts';
import type { NoticeKind } from '../notice/kind.ts';
import { OWED, type Owed } from './dues.ts';

export interface TellingOf {
  readonly day: Day;
  /** How far it was told. */
  readonly told: 'no' | 'soon' | 'late';
}

/** From which day on the next word of it goes out; undefined after the last. */
export function nextTelling({ day, told }: TellingOf, aheadDays: number): Day | undefined {
  if (told === 'late') return undefined;
  return told === 'soon' ? addDays(day, 1) : addDays(day, -aheadDays);
}

/** How far it is told once it is told today: what nobody heard of before its day is told once, as late. */
export const toldOn = ({ day }: Pick<TellingOf, 'day'>, today: Day): 'soon' | 'late' =>
  today > day ? 'late' : 'soon';

/** As what it is told; undefined of what has no day. */
export const kindOf = (owed: Owed, told: 'soon' | 'late'): NoticeKind | undefined =>
  told === 'late' ? 'outcome-late' : SOON[owed];

/** What has to be owed still, and told so far, for a notice to be worth sending; undefined of kinds that no day brings. */
export function standsFor(
  kind: NoticeKind,
): { readonly owed: readonly Owed[]; readonly told: 'soon' | 'late' } | undefined {
  if (kind === 'outcome-late') return { owed: OWED, told: 'late' };
  const owed = OWED.filter((one) => SOON[one] === kind);
  return owed.length === 0 ? undefined : { owed, told: 'soon' };
}

const SOON: Readonly<Record<Owed, NoticeKind | undefined>> = {
  answer: 'due-answer',
  planned: 'due-planned',
  task: 'due-task',
  supervision: 'due-supervision',
  review: 'due-review',
  acceptance: 'due-acceptance',
  feedback: 'due-feedback',
  publication: 'due-feedback',
  'look-back': 'due-look-back',
  tasks: undefined,
  finish: undefined,
};
