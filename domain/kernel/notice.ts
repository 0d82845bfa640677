/** 放假通知: what the State Council's notice of one year changes; the year counts as published from then on. */
import { z } from 'zod';
import { type Calendar, type Day, weekdayOf, yearOf } from './day.ts';
import { DaySchema } from './day-schema.ts';
import { allow, type Decision, refuse } from './decision.ts';
import { line } from './text.ts';

export const YearNotice = z.strictObject({
  year: z.int().min(2000).max(2099),
  rest: z.array(DaySchema).max(60),
  work: z.array(DaySchema).max(20),
  /** 国办发明电〔2026〕…号. */
  source: line({ min: 4, max: 80 }),
});
export type YearNotice = z.infer<typeof YearNotice>;

export type NoticeRefusal =
  | 'other-year'
  | 'weekend-rests-anyway'
  | 'weekday-works-anyway'
  | 'day-twice'
  | 'no-rest-days';

/** The calendar with this year's days as the notice says, instead of what was known of it. */
export function withNotice(
  calendar: Calendar,
  { year, rest, work }: { year: number; rest: readonly Day[]; work: readonly Day[] },
): Decision<Calendar, NoticeRefusal> {
  if (rest.length === 0) return refuse('no-rest-days');
  if ([...rest, ...work].some((day) => !belongsTo(day, year))) return refuse('other-year');
  if (rest.some(isWeekend)) return refuse('weekend-rests-anyway');
  if (work.some((day) => !isWeekend(day))) return refuse('weekday-works-anyway');
  if (new Set(rest).size < rest.length || new Set(work).size < work.length) return refuse('day-twice');
  const others = (days: readonly Day[], own: readonly Day[]) =>
    [...days.filter((day) => yearOf(day) !== year && !own.includes(day)), ...own].sort();
  return allow({
    published: [...new Set([...calendar.published, year])].sort((a, b) => a - b),
    rest: others(calendar.rest, rest),
    work: others(calendar.work, work),
  });
}

/** New Year's holiday may reach back to 29 December. */
const belongsTo = (day: Day, year: number): boolean =>
  yearOf(day) === year || (yearOf(day) === year - 1 && day.slice(5) >= '12-29');

const isWeekend = (day: Day): boolean => weekdayOf(day) % 6 === 0;
