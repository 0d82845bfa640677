/** 应公开的: which items of a village are due, what stands of each, and what is late. Of places, never of persons. */
import { addDays, type Calendar, type Day, dayOf, dueAfter, startOf } from '../kernel/day.ts';
import type { Disclosure, DisclosureStatus } from './disclosure.ts';
import { bookOn, type Item, type ItemRule, type Rhythm } from './items.ts';
import type { DisclosureLimits } from './limits.ts';
import { before, daysOf, type Period, periodOf } from './period.ts';

export interface Slot {
  readonly item: Item;
  readonly period: Period;
  /** What it is about, when it is not the only one of its item. */
  readonly about: Disclosure['about'];
  /** Of an event or a demand. */
  readonly title: string | null;
  /** The last day by which it is published. */
  readonly due: Day;
}

export interface DueFacts {
  readonly today: Day;
  /** The first day of which something is owed. */
  readonly since: Day;
  readonly limits: DisclosureLimits;
  readonly calendar: Calendar;
  /** 重大事项: what happened in the house that is told at once. */
  readonly events: readonly {
    readonly about: NonNullable<Disclosure['about']>;
    readonly title: string;
    readonly on: Day;
  }[];
  /** 群众要求增加的, each from its day on. */
  readonly demands: readonly { readonly id: string; readonly title: string; readonly since: Day }[];
}

/** How many ended periods are looked back on: what is older is found in the list of everything. */
const LOOK_BACK: Readonly<Record<Exclude<Rhythm, 'at-once'>, number>> = { quarter: 2, month: 3 };

const rhythmOfItem = ({ item, rhythm }: ItemRule, { financeMonths }: DisclosureLimits): Rhythm =>
  item === 'finance' && financeMonths.n < 3 ? 'month' : rhythm;

/** The ended periods of a rhythm, the newest first, none that began before `since`. */
function endedPeriods(rhythm: Exclude<Rhythm, 'at-once'>, today: Day, since: Day): Period[] {
  const found: Period[] = [];
  let period = before(periodOf(today, rhythm));
  for (let n = 0; n < LOOK_BACK[rhythm] && daysOf(period).to >= since; n += 1) {
    found.push(period);
    period = before(period);
  }
  return found;
}

/** What is owed on a day: every item of every period that ended, every event, everything that was demanded. */
export function slotsOn(facts: DueFacts): readonly Slot[] {
  const { today, limits, calendar, events } = facts;
  const ofPeriods = bookOn(today).items.flatMap((rule) => {
    const rhythm = rhythmOfItem(rule, limits);
    return rhythm === 'at-once' ? [] : slotsOf(rule.item, rhythm, facts);
  });
  const ofEvents = events.map(({ about, title, on }) => {
    const limit = { unit: 'workdays', count: limits.atOnceWorkdays.n } as const;
    const due = dayOf(dueAfter(startOf(on), limit, calendar).due);
    return { item: 'major', period: on, about, title, due } as const;
  });
  return [...ofEvents, ...ofPeriods];
}

function slotsOf(item: Item, rhythm: Exclude<Rhythm, 'at-once'>, facts: DueFacts): Slot[] {
  const { today, since, limits, demands } = facts;
  const slot = (period: Period, more: Pick<Slot, 'about' | 'title'>): Slot => ({
    ...{ item, period, ...more, due: addDays(daysOf(period).to, limits.afterPeriodDays.n) },
  });
  if (item !== 'demanded')
    return endedPeriods(rhythm, today, since).map((period) => slot(period, { about: null, title: null }));
  return demands.flatMap(({ id, title, since: from }) =>
    endedPeriods(rhythm, today, laterOf(from, since)).map((period) =>
      slot(period, { about: { kind: 'demand', id }, title }),
    ),
  );
}

const laterOf = (one: Day, other: Day): Day => (one < other ? other : one);

/** 应公开 · 已起草 · 退回 · 监委会审查 · 可公布 · 已公布. */
export type DueState = 'due' | Exclude<DisclosureStatus, 'archived' | 'dropped'>;

export interface DueRow extends Slot {
  readonly state: DueState;
  /** Its day has passed and it is not published. */
  readonly late: boolean;
  readonly disclosureId: string | null;
  readonly publishedOn: Day | null;
}

/** What the due list is told of a disclosure. */
export interface Told extends Pick<Disclosure, 'id' | 'item' | 'period' | 'about'> {
  readonly status: DisclosureStatus;
  /** The day of its first version. */
  readonly publishedOn: Day | null;
}

const stateOf = (status: DisclosureStatus): DueState | undefined =>
  status === 'dropped' ? undefined : status === 'archived' ? 'published' : status;

/** Every slot with what stands of it; late ones first, then by their day. */
export function dueRows(slots: readonly Slot[], told: readonly Told[], today: Day): readonly DueRow[] {
  const rows = slots.map((slot) => {
    const found = told.find((one) => one.status !== 'dropped' && answers(one, slot));
    const state = (found && stateOf(found.status)) ?? 'due';
    const late = state !== 'published' && today > slot.due;
    return { ...slot, state, late, publishedOn: found?.publishedOn ?? null, disclosureId: found?.id ?? null };
  });
  return rows.sort((a, b) => Number(b.late) - Number(a.late) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** A weighty event is told once, on whichever day it was drafted. */
const answers = (one: Told, { item, period, about }: Slot): boolean =>
  one.item === item && one.about?.id === about?.id && (item === 'major' || one.period === period);

/**
 * From when on a village owes something: the quarter before its first disclosure, so that a county that begins today is not late for
 * years; never before the village was there.
 */
export function owesSince(firstDraft: Day, validFrom: Day): Day {
  const { from } = daysOf(before(periodOf(firstDraft, 'quarter')));
  return laterOf(from, validFrom);
}
