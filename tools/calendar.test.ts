import { expect, test } from 'vitest';
import { type Day, isWorkday } from '../domain/kernel/day.ts';
import { calendarFrom, readDayList, seedCalendar } from './calendar.ts';

const calendar = seedCalendar();

/** Every change of the ordinary week in the notices of 2024, 2025 and 2026, copied by hand as 'MM-DD'. */
const NOTICES: Record<number, { rest: string; work: string }> = {
  2024: {
    rest:
      '01-01 02-12 02-13 02-14 02-15 02-16 04-04 04-05 05-01 05-02 05-03 06-10 09-16 09-17 ' +
      '10-01 10-02 10-03 10-04 10-07',
    work: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  2025: {
    rest:
      '01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 ' +
      '10-01 10-02 10-03 10-06 10-07 10-08',
    work: '01-26 02-08 04-27 09-28 10-11',
  },
  2026: {
    rest:
      '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 ' +
      '10-01 10-02 10-05 10-06 10-07',
    work: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
};

const within = (year: number, days: readonly Day[]): string =>
  days
    .filter((day) => day.startsWith(`${year}`))
    .map((day) => day.slice(5))
    .join(' ');

test.each([2024, 2025, 2026])('种子日历与国务院办公厅 %i 年放假通知一天不差', (year) => {
  expect({ rest: within(year, calendar.rest), work: within(year, calendar.work) }).toEqual(NOTICES[year]);
  expect(calendar.published).toContain(year);
});

test('种子日历就是工具写出来的那一份', () => {
  expect(calendarFrom(readDayList())).toEqual(calendar);
});

test('没有通知的年份不算已公布', () => {
  expect(calendar.published).not.toContain(2027);
  const list = readDayList();
  const decemberOnly = { ...list, holidays: { ...list.holidays, '2027-12-31': '元旦' } };
  expect(calendarFrom(decemberOnly).published).not.toContain(2027);
});

test('2018年末由2019年的通知调休', () => {
  expect(isWorkday('2018-12-29', calendar)).toBe(true);
  expect(isWorkday('2018-12-31', calendar)).toBe(false);
});
