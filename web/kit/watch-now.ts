/** 现在的值: the fields of a point as they are now, after somebody else changed them, in words. */
import { isDay } from '../../domain/kernel/day.ts';
import { RISKS, WATCH_SEASONS } from '../../domain/watch/kind.ts';
import { dayText } from './day-text.ts';
import { type Lang, say } from './sentences.ts';
import { RISK_LABELS, WATCH_SEASON_LABELS } from './watch-terms.ts';

/** 高、2026年9月10日. Places and spots are shown by the page itself. */
export function nowTold(now: Readonly<Record<string, unknown>> | undefined, lang: Lang): string {
  const { title, risk, season, nextLook } = now ?? {};
  const known = RISKS.find((it) => it === risk);
  const seasonal = WATCH_SEASONS.find((it) => it === season);
  return [
    typeof title === 'string' && title,
    known !== undefined && say(RISK_LABELS[known], lang),
    seasonal !== undefined && say(WATCH_SEASON_LABELS[seasonal], lang),
    typeof nextLook === 'string' && isDay(nextLook) && dayText(nextLook, lang),
  ]
    .filter((it): it is string => typeof it === 'string')
    .join(lang === 'zh' ? '、' : ', ');
}
