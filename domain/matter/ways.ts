/**
 * 旁路: what happens to a matter beside its main road: others help, somebody above asks, time is given, it waits. Most
 * matters have nothing of it.
 */
import type { Limit, Moment } from '../kernel/day.ts';
import type { ClockPurpose } from './clock.ts';
import type { Holder } from './holder.ts';

/** 协办: a unit that helps the one that answers (主办). It says its part; the answer stays one. */
export interface Assist {
  readonly to: Holder;
  readonly why: string;
  readonly due: Moment;
  /** Its part, once said. */
  readonly words?: string;
  readonly doneAt?: Moment;
}

/** 督办: a level above asks for a reply by a day. The matter's own clock runs on. */
export interface Supervision {
  readonly from: string;
  readonly why: string;
  readonly due: Moment;
  readonly provisional: boolean;
  /** Whether the day has passed without a reply; recorded once. */
  readonly late: boolean;
  readonly repliedAt?: Moment;
}

/** 中止 or 挂账: waiting for something outside, or too hard for now; looked at again on a day. */
export const ASIDE_KINDS = ['suspended', 'long-listed'] as const;
export type AsideKind = (typeof ASIDE_KINDS)[number];

export interface Aside {
  readonly kind: AsideKind;
  readonly since: Moment;
  /** The owner's clock as it stood. */
  readonly paused: PausedClock;
}

/** A clock that does not run: what it was for, and how much of its time was left, in hours or working days. */
export interface PausedClock {
  readonly purpose: ClockPurpose;
  readonly left: Limit;
}

export interface Ways {
  readonly assists?: readonly Assist[];
  readonly supervision?: Supervision;
  /** How often more time was taken since the owner took it. */
  readonly extensions?: number;
  readonly aside?: Aside;
  readonly remindedAt?: Moment;
  readonly reopenedAt?: Moment;
}
