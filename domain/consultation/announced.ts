/** 会前公示: a plan is announced by its public page alone, and so many days before the first session as the rule asks. */
import { type Day, daysBetween } from '../kernel/day.ts';
import type { ConsultationLimits } from './limits.ts';

export interface Announcement {
  /** 没有公示 · 天数不够 · 够了. */
  readonly state: 'none' | 'short' | 'enough';
  readonly days: number;
  readonly needed: number;
}

export function announcementOf(
  firstOn: Day,
  announcedOn: Day | null,
  { noticeDays: needed }: Pick<ConsultationLimits, 'noticeDays'>,
): Announcement {
  if (announcedOn === null) return { state: 'none', days: 0, needed };
  const days = Math.max(0, daysBetween(announcedOn, firstOn));
  return { state: days < needed ? 'short' : 'enough', days, needed };
}
