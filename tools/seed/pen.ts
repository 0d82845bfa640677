/** 时间笔 (演示): writes the lines of a script one after another, each at an hour at which its speaker is at work. */
import {
  addDays,
  type Calendar,
  type Day,
  dayOf,
  HOUR,
  isWorkday,
  type Moment,
  startOf,
} from '../../domain/kernel/day.ts';
import type { Act, Line, Seat } from './script.ts';

export interface Pen {
  readonly lines: readonly Line[];
  /** Writes a line so many hours after the last, moved on to the speaker's next working hour. */
  write(by: Seat, act: Act, hours: readonly [least: number, most: number], words?: string): void;
}

export function penFrom(
  begins: Moment,
  { chance, calendar }: { chance: () => number; calendar: Calendar },
): Pen {
  const lines: Line[] = [];
  let last = begins;
  return {
    lines,
    write: (by, act, [least, most], words) => {
      last = atWork(last + (least + chance() * (most - least)) * HOUR, by, { chance, calendar });
      lines.push({ at: Math.floor(last), by, act, words });
    },
  };
}

/** From and to which hour of the day; offices of town and county keep the calendar. */
function hoursOf(by: Seat): { from: number; to: number; workdaysOnly: boolean } {
  if (by === 'reporter' || by === 'area' || by === 'group')
    return { from: 6.5, to: 21.5, workdaysOnly: false };
  if (by === 'village') return { from: 8, to: 19, workdaysOnly: false };
  return { from: 8.5, to: 17.7, workdaysOnly: true };
}

/** The moment itself, or shortly after the next opening. */
export function atWork(
  moment: Moment,
  by: Seat,
  { chance, calendar }: { chance: () => number; calendar: Calendar },
): Moment {
  const { from, to, workdaysOnly } = hoursOf(by);
  const open = (day: Day): boolean => !workdaysOnly || isWorkday(day, calendar);
  const today = dayOf(moment);
  const hour = (moment - startOf(today)) / HOUR;
  if (open(today) && hour >= from && hour <= to) return moment;

  let day = hour < from ? today : addDays(today, 1);
  while (!open(day)) day = addDays(day, 1);
  return startOf(day) + (from + chance()) * HOUR;
}
