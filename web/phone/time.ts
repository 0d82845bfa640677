/** 时间: days and limits as people say them, in Beijing time whatever the phone's zone is. */
import type { ClockView } from '../../contract/matter.ts';
import { DAY, dayOf, daysBetween, HOUR, type Moment } from '../../domain/kernel/day.ts';
import type { Lang } from './reading.ts';

const clockTime = (at: Moment): string => new Date(at + 8 * HOUR).toISOString().slice(11, 16);

/** 今天 14:05 · 昨天 14:05 · 11月20日 14:05 · 2025年12月31日. */
export function momentText(at: Moment, now: Moment, lang: Lang): string {
  const day = dayOf(at);
  const ago = daysBetween(day, dayOf(now));
  if (ago === 0 || ago === 1) {
    const word = lang === 'zh' ? ['今天', '昨天'][ago] : ['today', 'yesterday'][ago];
    return `${word} ${clockTime(at)}`;
  }
  return day.slice(0, 4) === dayOf(now).slice(0, 4) ? `${dayText(day, lang)} ${clockTime(at)}` : `${dayText(day, lang, true)}`;
}

/** 11月20日 or 20 Nov; with its year when asked. */
export function dayText(day: string, lang: Lang, withYear = false): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (lang === 'zh') return `${withYear ? `${year}年` : ''}${month}月${date}日`;
  return `${date} ${MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** How much is left of a clock, or by how much it is late: hours within a day, else days. */
export function leftText({ due }: Pick<ClockView, 'due'>, now: Moment, lang: Lang): string {
  const late = now > due;
  const span = Math.abs(due - now);
  const days = Math.abs(daysBetween(dayOf(now), dayOf(due)));
  const [count, unit] = span < DAY && days <= 1 ? [Math.max(1, Math.round(span / HOUR)), 'hour' as const] : [days, 'day' as const];
  if (lang === 'zh') return `${late ? '超期' : '还剩'} ${count} ${unit === 'hour' ? '小时' : '天'}`;
  return `${count} ${unit}${count === 1 ? '' : 's'} ${late ? 'late' : 'left'}`;
}
