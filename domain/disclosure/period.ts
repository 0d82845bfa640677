/** 期: the quarter, the month or the day that a disclosure is about: 2026-Q3, 2026-09, 2026-09-07. */
import { z } from 'zod';
import { addDays, addMonths, type Day, isDay } from '../kernel/day.ts';
import type { Rhythm } from './items.ts';

export const Period = z.string().refine((text) => isPeriod(text), 'no-period');
export type Period = string;

const QUARTER = /^(20\d\d)-Q([1-4])$/;
const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;

const isPeriod = (text: string): boolean => QUARTER.test(text) || MONTH.test(text) || isDay(text);

export const rhythmOf = (period: Period): Rhythm =>
  QUARTER.test(period) ? 'quarter' : MONTH.test(period) ? 'month' : 'at-once';

/** The first and the last day. */
export function daysOf(period: Period): { readonly from: Day; readonly to: Day } {
  const [, year, quarter] = QUARTER.exec(period) ?? [];
  const months = quarter === undefined ? 1 : 3;
  if (quarter === undefined && !MONTH.test(period)) return { from: period, to: period };
  const from =
    quarter === undefined ? `${period}-01` : `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, months), -1) };
}

/** The period of this kind in which a day lies. */
export function periodOf(day: Day, rhythm: Rhythm): Period {
  if (rhythm === 'at-once') return day;
  const month = day.slice(0, 7);
  return rhythm === 'month' ? month : `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The one before. */
export const before = (period: Period): Period =>
  periodOf(addDays(daysOf(period).from, -1), rhythmOf(period));
