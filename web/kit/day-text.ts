/** 写日子: days as people write them, in the reader's language. */
import { type Day, startOf } from '../../domain/kernel/day.ts';
import { type Lang, useLang } from './sentences.ts';
import { dateOf } from './when.ts';

/** 2026年9月2日. */
export const dayText = (day: Day, lang: Lang): string => dateOf(startOf(day), lang);

/** 2026年9月, of `2026-09`. */
export const monthText = (month: string, lang: Lang): string =>
  lang === 'zh' ? `${month.slice(0, 4)}年${Number(month.slice(5))}月` : dayText(`${month}-01`, lang).slice(2);

/** 9月2日; with the year when it is another one than today's. */
export function shortDay(day: Day, today: Day, lang: Lang): string {
  const whole = dayText(day, lang);
  if (day.slice(0, 4) !== today.slice(0, 4)) return whole;
  return lang === 'zh' ? whole.slice(5) : whole.slice(0, -5);
}

/** `dayText` in the language of whoever reads. */
export function useDayText(): (day: Day) => string {
  const lang = useLang();
  return (day) => dayText(day, lang);
}
