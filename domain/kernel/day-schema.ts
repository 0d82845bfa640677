/** 日期与期限的格式: how days, limits and the calendar of rest days are read from settings and requests. */
import { z } from 'zod';
import { type Calendar, isDay, type Limit, startOf, weekdayOf } from './day.ts';

export const DaySchema = z.string().refine(isDay, 'not-a-day');

/** A moment that has a day of four digits a year. */
export const MomentSchema = z.int().min(0).max(startOf('9999-12-31'));

export const LimitSchema = z.strictObject({
  unit: z.enum(['hours', 'days', 'workdays']),
  count: z.int().min(1).max(366),
}) satisfies z.ZodType<Limit>;

const isWeekend = (day: string): boolean => weekdayOf(day) % 6 === 0;

/** Rest days are Mondays to Fridays, worked days Saturdays and Sundays; a year is published or not, once. */
export const CalendarSchema = z.strictObject({
  published: z.array(z.int().min(1991).max(9999)).refine(isUnique, 'year-twice'),
  rest: z
    .array(DaySchema.refine((day) => !isWeekend(day), 'weekend-rests-anyway'))
    .refine(isUnique, 'day-twice'),
  work: z
    .array(DaySchema.refine((day) => isWeekend(day), 'weekday-works-anyway'))
    .refine(isUnique, 'day-twice'),
}) satisfies z.ZodType<Calendar>;

function isUnique(items: readonly (string | number)[]): boolean {
  return new Set(items).size === items.length;
}
