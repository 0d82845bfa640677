/** 时间: moments (ms since 1970) as people in Beijing (UTC+8, whatever the device says) write them. */
import { DAY, HOUR, type Moment } from '../../domain/kernel/day.ts';
import { type Lang, type Sentence, say } from './sentences.ts';

const MINUTE = 60_000;
const BEIJING_AHEAD = 8 * HOUR;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 2026年11月24日 · 24 Nov 2026 */
export function dateOf(moment: Moment, lang: Lang): string {
  const { year, month, day } = partsOf(moment);
  return lang === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1]} ${year}`;
}

/** 2026年11月24日 09:05 · 24 Nov 2026, 09:05 */
export const dateTimeOf = (moment: Moment, lang: Lang): string =>
  `${dateOf(moment, lang)}${lang === 'zh' ? ' ' : ', '}${timeOf(moment)}`;

/** 09:05 */
export function timeOf(moment: Moment): string {
  const { hour, minute } = partsOf(moment);
  return `${two(hour)}:${two(minute)}`;
}

/** As short as it is clear on that day: 今天 09:05, 昨天 09:05, 11月20日 09:05, 2025年11月20日. */
export function shortOf(moment: Moment, now: Moment, lang: Lang): string {
  const daysAgo = dayNumber(now) - dayNumber(moment);
  const time = timeOf(moment);
  const near = NEAR_DAYS[daysAgo];
  if (near !== undefined) return `${near[lang]} ${time}`;
  const { year, month, day } = partsOf(moment);
  if (year !== partsOf(now).year) return dateOf(moment, lang);
  return lang === 'zh' ? `${month}月${day}日 ${time}` : `${day} ${MONTHS[month - 1]}, ${time}`;
}

const NEAR_DAYS: Readonly<Record<number, Sentence>> = {
  [-1]: { zh: '明天', en: 'tomorrow' },
  0: { zh: '今天', en: 'today' },
  1: { zh: '昨天', en: 'yesterday' },
};

/** 2026-11-24T09:05+08:00, for the attribute `dateTime`. */
export function machineOf(moment: Moment): string {
  const { year, month, day } = partsOf(moment);
  return `${year}-${two(month)}-${two(day)}T${timeOf(moment)}+08:00`;
}

/** 还剩 2 天 · 已超时 3 小时. Rounded so that nobody is promised more time, or blamed for more, than there is. */
export const remaining = (due: Moment, now: Moment, lang: Lang): string =>
  say(now > due ? LATE : LEFT, lang, { span: spanOf(Math.abs(due - now), lang) });

const LEFT: Sentence = { zh: '还剩 {span}', en: '{span} left' };
const LATE: Sentence = { zh: '已超时 {span}', en: '{span} overdue' };

/** A length of time in its largest unit, rounded down: 2 天, 3 小时, 5 分钟, 不到 1 分钟. */
export function spanOf(length: number, lang: Lang): string {
  if (length >= DAY) return say(DAYS, lang, { n: Math.floor(length / DAY) });
  if (length >= HOUR) return say(HOURS, lang, { n: Math.floor(length / HOUR) });
  if (length >= MINUTE) return say(MINUTES, lang, { n: Math.floor(length / MINUTE) });
  return say(MOMENTS, lang);
}

const DAYS: Sentence = { zh: '{n} 天', en: '{n} {n:day:days}' };
const HOURS: Sentence = { zh: '{n} 小时', en: '{n} {n:hour:hours}' };
const MINUTES: Sentence = { zh: '{n} 分钟', en: '{n} {n:minute:minutes}' };
const MOMENTS: Sentence = { zh: '不到 1 分钟', en: 'less than a minute' };

function partsOf(moment: Moment) {
  const it = new Date(moment + BEIJING_AHEAD);
  return {
    year: it.getUTCFullYear(),
    month: it.getUTCMonth() + 1,
    day: it.getUTCDate(),
    hour: it.getUTCHours(),
    minute: it.getUTCMinutes(),
  };
}

const dayNumber = (moment: Moment): number => Math.floor((moment + BEIJING_AHEAD) / DAY);

const two = (n: number): string => String(n).padStart(2, '0');
