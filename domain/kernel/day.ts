/**
 * 日期与期限: moments, Beijing days, working days and when a limit runs out.
 * A day is a date in Beijing (UTC+8). No clock and no time zone of the machine is asked.
 */

/** Milliseconds since 1970-01-01T00:00Z. */
export type Moment = number;

/** 'YYYY-MM-DD' in Beijing. Days compare as text. */
export type Day = string;

/** 0 Sunday … 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** 放假调休: what the State Council's yearly notices change in the ordinary week. */
export interface Calendar {
  /** Years whose notice has been published. */
  readonly published: readonly number[];
  /** Mondays to Fridays off. */
  readonly rest: readonly Day[];
  /** Saturdays and Sundays worked (调休). */
  readonly work: readonly Day[];
}

/** 时限: `count` of hours, calendar days or working days; at least 1. */
export type Limit = { readonly unit: 'hours' | 'days' | 'workdays'; readonly count: number };

/** `due` is the last moment in time; later is late. `provisional`: a notice still to come may move it. */
export interface Due {
  readonly due: Moment;
  readonly provisional: boolean;
}

export const MINUTE: Moment = 60_000;
export const HOUR: Moment = 3_600_000;
export const DAY: Moment = 24 * HOUR;
const BEIJING_AHEAD = 8 * HOUR;

/** The Beijing day a moment falls on. */
export const dayOf = (moment: Moment): Day => dayAt(Math.floor((moment + BEIJING_AHEAD) / DAY));

/** 00:00 of a day in Beijing. */
export const startOf = (day: Day): Moment => ordinalOf(day) * DAY - BEIJING_AHEAD;

/** The last millisecond before 24:00 of a day in Beijing, so that `dayOf(endOf(day))` is the day itself. */
export const endOf = (day: Day): Moment => startOf(day) + DAY - 1;

export const addDays = (day: Day, n: number): Day => dayAt(ordinalOf(day) + n);

/** The same day of the month so many months later, or the last day of a shorter month. */
export function addMonths(day: Day, n: number): Day {
  const months = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + n;
  const first = `${digits(Math.floor(months / 12), 4)}-${digits((months % 12) + 1, 2)}-01`;
  const last = addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1);
  return addDays(first, Math.min(Number(day.slice(8)), Number(last.slice(8))) - 1);
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => ordinalOf(to) - ordinalOf(from);

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): Weekday => ((((ordinalOf(day) + 4) % 7) + 7) % 7) as Weekday;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Whether text is a day that exists: '2026-02-29' is none. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && addDays(text, 0) === text;

/** Whether offices work on a day. In a year without a published notice: Monday to Friday. */
export function isWorkday(day: Day, calendar: Calendar): boolean {
  const { rest, work } = indexOf(calendar);
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6 ? work.has(day) : !rest.has(day);
}

/**
 * When a limit that begins at `at` runs out.
 *
 * Hours run exactly from the moment (民法典 Art. 201). For days and working days the day of beginning is not
 * counted (Art. 201) and the period ends at 24:00 of its last day (Art. 203); a last day that is a rest day
 * moves to the next working day (Art. 203). `provisional` tells that one of the days that decided lies in a
 * year whose notice is not published.
 */
export function dueAfter(at: Moment, limit: Limit, calendar: Calendar): Due {
  if (limit.unit === 'hours') return { due: at + limit.count * HOUR, provisional: false };

  let day = dayOf(at);
  let provisional = false;
  const works = (): boolean => {
    provisional ||= !isSettled(day, calendar);
    return isWorkday(day, calendar);
  };

  if (limit.unit === 'days') {
    day = addDays(day, limit.count);
    while (!works()) day = addDays(day, 1);
  } else {
    for (let counted = 0; counted < limit.count; ) {
      day = addDays(day, 1);
      if (works()) counted += 1;
    }
  }
  return { due: endOf(day), provisional };
}

/**
 * Whether no notice to come can change a day. New Year's holiday may reach back to 29 December, by the notice
 * of the following year (2018-12-29 was worked and 2018-12-31 off by the notice of 2019).
 */
function isSettled(day: Day, calendar: Calendar): boolean {
  const { published } = indexOf(calendar);
  const year = yearOf(day);
  return published.has(year) && (day.slice(5) < '12-29' || published.has(year + 1));
}

/** A short mark of a calendar's content: '2004-2026.1k3f9za'. Deadlines carry it, to be found when it changes. */
export function calendarTag(calendar: Calendar): string {
  const years = [...calendar.published].sort((a, b) => a - b);
  const text = [years, [...calendar.rest].sort(), [...calendar.work].sort()].join('|');
  return `${years[0] ?? 'none'}-${years[years.length - 1] ?? 'none'}.${fnv1a(text).toString(36)}`;
}

interface CalendarIndex {
  readonly published: ReadonlySet<number>;
  readonly rest: ReadonlySet<Day>;
  readonly work: ReadonlySet<Day>;
}

const indexes = new WeakMap<Calendar, CalendarIndex>();

function indexOf(calendar: Calendar): CalendarIndex {
  const known = indexes.get(calendar);
  if (known) return known;

  const built = {
    published: new Set(calendar.published),
    rest: new Set(calendar.rest),
    work: new Set(calendar.work),
  };
  indexes.set(calendar, built);
  return built;
}

/** Days since 1970-01-01 of a Gregorian date (Howard Hinnant, chrono-compatible low-level date algorithms). */
function ordinalOf(day: Day): number {
  const month = Number(day.slice(5, 7));
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function dayAt(ordinal: number): Day {
  const shifted = ordinal + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`;
}

const digits = (n: number, width: number): string => String(n).padStart(width, '0');

/** FNV-1a, 32 bits, over UTF-16 units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
