/** 该开几次: which meetings a village or a community must hold in a year, and in which periods of the year one is missing. */
import type { Day } from '../kernel/day.ts';
import { quarterOf } from './conference.ts';
import { isKindOf, type MeetingKind } from './kind.ts';
import { bookOn, type MeetingRule } from './rules.ts';

/** Meetings of everybody or of the representatives; councils and conferences have pages of their own. */
export const DUE_KINDS = [
  'villager_assembly',
  'villager_rep_meeting',
  'resident_rep_meeting',
] as const satisfies readonly MeetingKind[];
export type DueKind = (typeof DUE_KINDS)[number];

/** Of one kind in one year: the days it was held on, and the periods (2026, 2026-H1, 2026-Q3) up to today without one. */
export interface Due {
  readonly kind: DueKind;
  readonly held: readonly Day[];
  readonly missing: readonly string[];
}

export function dueIn(
  village: string,
  { year, today, held }: { year: string; today: Day; held: readonly { kind: MeetingKind; day: Day }[] },
): readonly Due[] {
  const { rules } = bookOn(today);
  return DUE_KINDS.filter((kind) => isKindOf(kind, village)).flatMap((kind) => {
    const rhythm = rules.find((rule) => rule.kind === kind)?.rhythm ?? null;
    if (rhythm === null) return [];
    const days = held.flatMap((it) => (it.kind === kind && it.day.startsWith(year) ? [it.day] : [])).sort();
    return [{ kind, held: days, missing: missingIn(rhythm, { year, today, days }) }];
  });
}

/** The period that runs is among them until one was held: it is told as not yet. */
function missingIn(
  rhythm: NonNullable<MeetingRule['rhythm']>,
  { year, today, days }: { year: string; today: Day; days: readonly Day[] },
): string[] {
  const periodOf = PERIODS[rhythm.in === 'year' && rhythm.times === 2 ? 'half' : rhythm.in];
  const there = new Set(days.map(periodOf));
  const begun = MONTHS.map((month) => `${year}-${month}-01`).filter((day) => day <= today);
  return [...new Set(begun.map(periodOf))].filter((period) => !there.has(period));
}

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
const PERIODS: Record<'year' | 'half' | 'quarter' | 'month', (day: Day) => string> = {
  year: (day) => day.slice(0, 4),
  half: (day) => `${day.slice(0, 4)}-H${day.slice(5, 7) <= '06' ? 1 : 2}`,
  quarter: quarterOf,
  month: (day) => day.slice(0, 7),
};
