import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type Calendar,
  calendarTag,
  DAY,
  type Day,
  dayOf,
  daysBetween,
  dueAfter,
  endOf,
  HOUR,
  isDay,
  isWorkday,
  type Limit,
  type Moment,
  startOf,
  weekdayOf,
} from './day.ts';
import { CalendarSchema, LimitSchema } from './day-schema.ts';

/** 国办发明电〔2024〕12号 (2025) and 国办发明电〔2025〕7号 (2026), copied by hand: weekdays off, weekends worked. */
const NOTICES: Calendar = {
  published: [2025, 2026],
  rest: [
    ...['2025-01-01', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-02-03', '2025-02-04'],
    ...['2025-04-04', '2025-05-01', '2025-05-02', '2025-05-05', '2025-06-02'],
    ...['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-06', '2025-10-07', '2025-10-08'],
    ...['2026-01-01', '2026-01-02', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
    ...['2026-02-23', '2026-04-06', '2026-05-01', '2026-05-04', '2026-05-05', '2026-06-19', '2026-09-25'],
    ...['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  ],
  work: [
    ...['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
    ...['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  ],
};

/** Begins (Beijing) | limit: h hours, d days, w working days | last day | '?' provisional | what it shows */
const BY_HAND = `
2025-01-24 10:00 | 1w  | 2025-01-26 |   | 春节前周五，周日调休上班
2025-01-24 10:00 | 2w  | 2025-01-27 |   |
2025-01-24 10:00 | 3w  | 2025-02-05 |   | 跨春节
2025-01-26 09:00 | 1w  | 2025-01-27 |   | 调休的周日收到
2025-01-27 17:59 | 1w  | 2025-02-05 |   | 节前最后一天
2025-01-28 12:00 | 1w  | 2025-02-05 |   | 除夕收到
2025-02-04 23:59 | 1w  | 2025-02-05 |   | 假期最后一分钟
2025-02-05 08:00 | 4w  | 2025-02-10 |   | 周六调休也算
2025-02-07 08:00 | 1w  | 2025-02-08 |   |
2025-02-08 08:00 | 1w  | 2025-02-10 |   |
2025-01-20 08:00 | 10w | 2025-02-08 |   |
2025-01-25 08:00 | 3d  | 2025-02-05 |   | 最后一日在春节，顺延到节后
2025-01-23 08:00 | 3d  | 2025-01-26 |   | 最后一日是调休上班的周日，不顺延
2025-01-22 08:00 | 3d  | 2025-01-26 |   | 周六顺延到上班的周日
2025-01-06 08:00 | 30d | 2025-02-05 |   |
2025-01-05 08:00 | 30d | 2025-02-05 |   |
2025-02-06 08:00 | 3d  | 2025-02-10 |   |
2025-02-05 08:00 | 3d  | 2025-02-08 |   |
2025-04-03 08:00 | 1w  | 2025-04-07 |   | 清明
2025-04-01 08:00 | 3d  | 2025-04-07 |   |
2025-04-02 08:00 | 5w  | 2025-04-10 |   |
2025-04-25 08:00 | 1w  | 2025-04-27 |   | 劳动节前调休周日
2025-04-26 08:00 | 1w  | 2025-04-27 |   |
2025-04-30 08:00 | 1w  | 2025-05-06 |   |
2025-04-24 08:00 | 3d  | 2025-04-27 |   |
2025-04-28 08:00 | 5w  | 2025-05-08 |   |
2025-04-02 08:00 | 30d | 2025-05-06 |   |
2025-05-30 08:00 | 1w  | 2025-06-03 |   | 端午
2025-05-30 08:00 | 3d  | 2025-06-03 |   |
2025-05-16 08:00 | 15d | 2025-06-03 |   | 公示十五日
2025-07-07 00:00 | 1w  | 2025-07-08 |   | 平常的一周
2025-07-11 23:59 | 1w  | 2025-07-14 |   |
2025-07-12 08:00 | 1w  | 2025-07-14 |   | 周六收到
2025-07-13 08:00 | 1w  | 2025-07-14 |   | 周日收到
2025-07-07 08:00 | 5w  | 2025-07-14 |   |
2025-07-09 08:00 | 3d  | 2025-07-14 |   |
2025-09-26 08:00 | 1w  | 2025-09-28 |   | 国庆前调休周日
2025-09-30 08:00 | 1w  | 2025-10-09 |   | 国庆中秋八天
2025-09-30 08:00 | 2w  | 2025-10-10 |   |
2025-09-30 08:00 | 3w  | 2025-10-11 |   | 节后周六上班
2025-09-30 08:00 | 4w  | 2025-10-13 |   |
2025-09-30 16:00 | 5w  | 2025-10-14 |   | 节前退回重办
2025-09-28 08:00 | 10w | 2025-10-17 |   |
2025-09-28 08:00 | 3d  | 2025-10-09 |   |
2025-10-08 08:00 | 3d  | 2025-10-11 |   |
2025-10-09 08:00 | 3d  | 2025-10-13 |   |
2025-09-07 08:00 | 30d | 2025-10-09 |   |
2025-12-31 08:00 | 1w  | 2026-01-04 |   | 跨年，两年都已公布
2025-12-30 08:00 | 2w  | 2026-01-04 |   |
2025-12-31 08:00 | 3d  | 2026-01-04 |   |
2025-12-02 08:00 | 30d | 2026-01-04 |   |
2026-01-03 08:00 | 1w  | 2026-01-04 |   |
2026-01-04 08:00 | 1w  | 2026-01-05 |   |
2026-02-13 08:00 | 1w  | 2026-02-14 |   | 春节前周六上班
2026-02-13 08:00 | 2w  | 2026-02-24 |   |
2026-02-14 08:00 | 1w  | 2026-02-24 |   |
2026-02-13 08:00 | 10w | 2026-03-05 |   |
2026-02-11 08:00 | 3d  | 2026-02-14 |   |
2026-02-12 08:00 | 3d  | 2026-02-24 |   |
2026-01-16 08:00 | 30d | 2026-02-24 |   |
2026-02-27 08:00 | 1w  | 2026-02-28 |   |
2026-02-28 08:00 | 1w  | 2026-03-02 |   |
2026-02-26 08:00 | 3d  | 2026-03-02 |   |
2026-04-03 08:00 | 1w  | 2026-04-07 |   |
2026-04-03 08:00 | 3d  | 2026-04-07 |   |
2026-04-30 08:00 | 1w  | 2026-05-06 |   |
2026-05-08 08:00 | 1w  | 2026-05-09 |   |
2026-05-06 08:00 | 3d  | 2026-05-09 |   |
2026-05-07 08:00 | 3d  | 2026-05-11 |   |
2026-04-30 08:00 | 5w  | 2026-05-11 |   |
2026-06-18 08:00 | 1w  | 2026-06-22 |   |
2026-09-18 08:00 | 1w  | 2026-09-20 |   | 中秋国庆之间
2026-09-24 08:00 | 1w  | 2026-09-28 |   |
2026-09-24 08:00 | 5w  | 2026-10-09 |   |
2026-09-30 08:00 | 3w  | 2026-10-10 |   |
2026-09-30 08:00 | 4w  | 2026-10-12 |   |
2026-10-07 08:00 | 3d  | 2026-10-10 |   |
2026-11-24 08:00 | 30d | 2026-12-24 |   |
2026-11-27 08:00 | 30d | 2026-12-28 |   | 周日顺延，仍在已公布的年度
2026-12-24 08:00 | 2w  | 2026-12-28 |   |
2026-12-28 08:00 | 1w  | 2026-12-29 | ? | 元旦调休可能早到十二月二十九日
2026-12-30 08:00 | 3w  | 2027-01-04 | ? | 下一年尚未公布：暂按周一至周五
2026-12-25 08:00 | 30d | 2027-01-25 | ? |
2027-09-30 08:00 | 1w  | 2027-10-01 | ? | 未公布的国庆看不出放假，所以标为暂定
2024-02-27 08:00 | 2d  | 2024-02-29 | ? | 闰日；表里没有这一年
2028-02-28 08:00 | 1d  | 2028-02-29 | ? |
`;

const UNITS: Record<string, Limit['unit']> = { h: 'hours', d: 'days', w: 'workdays' };

const limitOf = (text: string): Limit => {
  const unit = UNITS[text.slice(-1)];
  if (!unit) throw new Error(`no unit in ${text}`);
  return { unit, count: Number(text.slice(0, -1)) };
};

const beijing = (text: string): Moment => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);

const byHand = BY_HAND.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, Day, string, string]);

test('手算的期限表不少于六十行（38）', () => {
  expect(byHand.length).toBeGreaterThanOrEqual(60);
});

test.each(byHand)('%s 起 %s 到 %s 为止 %s %s', (at, limit, lastDay, mark) => {
  const answer = dueAfter(beijing(at), limitOf(limit), NOTICES);
  expect({ ...answer, due: dayOf(answer.due) }).toEqual({ due: lastDay, provisional: mark === '?' });
  expect(answer.due).toBe(beijing(`${lastDay} 23:59`) + 59_999);
});

test('按小时计算的期间从那一刻起算，节假日不停', () => {
  const answer = dueAfter(beijing('2025-09-30 16:00'), limitOf('24h'), NOTICES);
  expect(answer).toEqual({ due: beijing('2025-10-01 16:00'), provisional: false });
  expect(dueAfter(beijing('2026-12-31 23:00'), limitOf('2h'), NOTICES).provisional).toBe(false);
});

test('日子按北京时间算，不问机器在哪个时区', () => {
  const lastMinute = Date.UTC(2025, 8, 29, 15, 59);
  const midnight = Date.UTC(2025, 8, 29, 16, 0);
  expect([dayOf(lastMinute), dayOf(midnight)]).toEqual(['2025-09-29', '2025-09-30']);
  expect(dayOf(dueAfter(lastMinute, limitOf('1w'), NOTICES).due)).toBe('2025-09-30');
  expect(dayOf(dueAfter(midnight, limitOf('1w'), NOTICES).due)).toBe('2025-10-09');
});

test('公布下一年的放假通知以后，暂定的期限成为确定的期限', () => {
  const at = beijing('2026-12-28 08:00');
  const known: Calendar = {
    ...NOTICES,
    published: [2025, 2026, 2027],
    rest: [...NOTICES.rest, '2027-01-01'],
  };
  expect(dueAfter(at, limitOf('4w'), NOTICES)).toEqual({ due: endOf('2027-01-01'), provisional: true });
  expect(dueAfter(at, limitOf('4w'), known)).toEqual({ due: endOf('2027-01-04'), provisional: false });
});

test('调休的周末上班，放假的平日休息', () => {
  expect(isWorkday('2025-01-26', NOTICES)).toBe(true);
  expect(isWorkday('2025-01-25', NOTICES)).toBe(false);
  expect(isWorkday('2025-10-08', NOTICES)).toBe(false);
  expect(isWorkday('2025-10-09', NOTICES)).toBe(true);
});

const moment = fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2090, 0, 1) });
const busyMoment = fc.integer({ min: Date.UTC(2024, 10, 1), max: Date.UTC(2027, 2, 1) });
const limit = fc.record({
  unit: fc.constantFrom('hours', 'days', 'workdays'),
  count: fc.integer({ min: 1, max: 60 }),
}) satisfies fc.Arbitrary<Limit>;

test('日历算法与公历一致', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: -5000, max: 5000 }), (at, n) => {
      const shifted = new Date(at + 8 * HOUR);
      const day = shifted.toISOString().slice(0, 10);
      expect(dayOf(at)).toBe(day);
      expect(weekdayOf(day)).toBe(shifted.getUTCDay());
      expect(startOf(day)).toBeLessThanOrEqual(at);
      expect(endOf(day)).toBeGreaterThanOrEqual(at);
      expect(endOf(day) + 1).toBe(startOf(addDays(day, 1)));
      expect(addDays(day, n)).toBe(new Date(shifted.getTime() + n * DAY).toISOString().slice(0, 10));
      expect(daysBetween(day, addDays(day, n))).toBe(n);
    }),
  );
});

test('期限总在开始之后，到期日总是工作日', () => {
  fc.assert(
    fc.property(busyMoment, limit, (at, given) => {
      const { due } = dueAfter(at, given, NOTICES);
      expect(due).toBeGreaterThan(at);
      if (given.unit === 'hours') return;
      expect(due).toBe(endOf(dayOf(due)));
      expect(isWorkday(dayOf(due), NOTICES)).toBe(true);
    }),
  );
});

test('晚开始的不会早到期，期限长的不会早到期', () => {
  fc.assert(
    fc.property(busyMoment, fc.nat({ max: 20 * DAY }), limit, (at, later, given) => {
      const { due } = dueAfter(at, given, NOTICES);
      expect(dueAfter(at + later, given, NOTICES).due).toBeGreaterThanOrEqual(due);
      const longer = { ...given, count: given.count + 1 };
      expect(dueAfter(at, longer, NOTICES).due).toBeGreaterThanOrEqual(due);
    }),
  );
});

test('恰好有那么多个工作日在开始与到期之间', () => {
  fc.assert(
    fc.property(busyMoment, fc.integer({ min: 1, max: 40 }), (at, count) => {
      const last = dayOf(dueAfter(at, { unit: 'workdays', count }, NOTICES).due);
      let worked = 0;
      for (let day = addDays(dayOf(at), 1); day <= last; day = addDays(day, 1)) {
        if (isWorkday(day, NOTICES)) worked += 1;
      }
      expect(worked).toBe(count);
    }),
  );
});

test('不存在的日子不是日子', () => {
  for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-4-1', '', '2026-04-01 ']) {
    expect([text, isDay(text)]).toEqual([text, false]);
  }
  expect(isDay('2028-02-29')).toBe(true);
});

test('日历的标记随内容变，不随次序变', () => {
  const shuffled = { ...NOTICES, rest: [...NOTICES.rest].reverse() };
  expect(calendarTag(shuffled)).toBe(calendarTag(NOTICES));
  expect(calendarTag(NOTICES)).toMatch(/^2025-2026\.[0-9a-z]+$/);
  expect(calendarTag({ ...NOTICES, work: NOTICES.work.slice(1) })).not.toBe(calendarTag(NOTICES));
  expect(calendarTag({ published: [], rest: [], work: [] })).toMatch(/^none-none\./);
});

test('设置里的日历写错星期或重复，不被接受', () => {
  expect(CalendarSchema.safeParse(NOTICES).success).toBe(true);
  const wrong = [
    { ...NOTICES, rest: ['2025-01-25'] },
    { ...NOTICES, work: ['2025-01-27'] },
    { ...NOTICES, rest: ['2025-02-30'] },
    { ...NOTICES, work: ['2025-01-26', '2025-01-26'] },
    { ...NOTICES, published: [2025, 2025] },
  ];
  for (const calendar of wrong) expect(CalendarSchema.safeParse(calendar).success).toBe(false);
  expect(LimitSchema.safeParse({ unit: 'workdays', count: 0 }).success).toBe(false);
  expect(LimitSchema.safeParse({ unit: 'weeks', count: 1 }).success).toBe(false);
});

test('几个月后的同一天；短的月份到月底', () => {
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
  expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
  expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(addMonths('2026-09-07', 12)).toBe('2027-09-07');
});
