/** 写日子: a day as people write it, in the reader's language: 2026年9月2日. */
import type { Day } from '../../domain/kernel/day.ts';
import { useLang } from './sentences.ts';
import { dayText } from './watch-terms.ts';

export function useDayText(): (day: Day) => string {
  const lang = useLang();
  return (day) => dayText(day, lang);
}
