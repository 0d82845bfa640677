/** 时钟牌: what is due and how much of its time is left; said in words, and in colour besides. */
import type { ClockView } from '../../contract/matter.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { colourAt } from '../../domain/matter/clock.ts';
import { CLOCK_PURPOSE_LABELS } from '../kit/terms.ts';
import { useReading, useSay } from './reading.ts';
import { dayText, leftText } from './time.ts';

export function ClockBadge({ clock, full = false }: { readonly clock: ClockView; readonly full?: boolean }) {
  const { lang } = useReading();
  const say = useSay();
  const now = Date.now();
  return (
    <span className={`clock ${clock.purpose === 'confirm' ? 'green' : colourAt(clock, now)}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" />
        <path d="M8 4.5V8l2.5 1.5" />
      </svg>
      {say(CLOCK_PURPOSE_LABELS[clock.purpose])} {leftText(clock, now, lang)}
      {full ? <small>{dueDay(clock, lang)}</small> : null}
    </span>
  );
}

function dueDay({ due, provisional }: ClockView, lang: 'zh' | 'en'): string {
  const day = dayText(dayOf(due), lang);
  if (lang === 'zh') return provisional ? `（${day}前，放假安排公布后可能调整）` : `（${day}前）`;
  return provisional ? ` (by ${day}, until the holidays are announced)` : ` (by ${day})`;
}
