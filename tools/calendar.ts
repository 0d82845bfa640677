/**
 * 日历: writes tools/seed/calendar.json from the npm package chinese-days, the yearly notices of the State Council.
 *
 *   node tools/calendar.ts          print
 *   node tools/calendar.ts --write  write the seed
 *
 * It reads the package's list of days as text. Its functions are not used: they take a `Date` in the machine's
 * time zone, and answer for a year without a notice as if it had no holidays.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Calendar, calendarTag, type Day, weekdayOf, yearOf } from '../domain/kernel/day.ts';
import { CalendarSchema } from '../domain/kernel/day-schema.ts';

const LIST = new URL('../node_modules/chinese-days/dist/chinese-days.json', import.meta.url);
const SEED = new URL('./seed/calendar.json', import.meta.url);

interface DayList {
  readonly holidays: Readonly<Record<Day, string>>;
  readonly workdays: Readonly<Record<Day, string>>;
}

/**
 * The calendar in a list of holidays (weekends among them) and worked weekend days. A year counts as published
 * when its National Day is listed: days at the end of December come with the notice of the next year.
 */
export function calendarFrom({ holidays, workdays }: DayList): Calendar {
  const off = Object.keys(holidays).sort();
  const years = [...new Set(off.map(yearOf))].filter((year) => `${year}-10-01` in holidays);
  return CalendarSchema.parse({
    published: years,
    rest: off.filter((day) => weekdayOf(day) % 6 !== 0),
    work: Object.keys(workdays).sort(),
  });
}

export const readDayList = (): DayList => JSON.parse(readFileSync(LIST, 'utf8'));

/** The calendar a new county starts with. */
export const seedCalendar = (): Calendar => CalendarSchema.parse(JSON.parse(readFileSync(SEED, 'utf8')));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const calendar = calendarFrom(readDayList());
  const text = `${JSON.stringify(calendar, null, 2)}\n`;
  if (process.argv.includes('--write')) writeFileSync(SEED, text);
  else process.stdout.write(text);
  console.error(
    `${calendarTag(calendar)}: ${calendar.rest.length} rest days, ${calendar.work.length} worked`,
  );
}
