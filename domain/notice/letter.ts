/** 发信: whether a letter may go now, and what becomes of it when the gateway answered, or did not. */
import { addDays, dayOf, HOUR, MINUTE, type Moment, startOf } from '../kernel/day.ts';
import type { NoticeLimits } from './limits.ts';

const SECOND: Moment = 1000;

export type DropReason = 'withdrawn' | 'channel-off' | 'kept-shut' | 'overtaken' | 'enough-today';

export type Going =
  | { readonly go: 'now' }
  | { readonly go: 'later'; readonly at: Moment }
  | { readonly go: 'never'; readonly why: DropReason };

export interface Facts {
  readonly at: Moment;
  /** Whether its channel is switched on. */
  readonly isOn: boolean;
  /** Whether somebody still wants it there. */
  readonly isWanted: boolean;
  /** Whether of what it is about anything may be told now. */
  readonly mayTell: boolean;
  /** What it asks for was done meanwhile. */
  readonly isOvertaken: boolean;
  /** Letters that went to this address today. */
  readonly sentToday: number;
  /** When each of this robot's last messages went, in the last minute; empty for other channels. */
  readonly lastMinute: readonly Moment[];
  readonly isRobot: boolean;
}

/** Asked each time just before it would go, under the letter's lock. */
export function going(facts: Facts, limits: NoticeLimits): Going {
  const { at, lastMinute } = facts;
  if (!facts.isOn) return { go: 'never', why: 'channel-off' };
  if (!facts.isWanted) return { go: 'never', why: 'withdrawn' };
  if (!facts.mayTell) return { go: 'never', why: 'kept-shut' };
  if (facts.isOvertaken) return { go: 'never', why: 'overtaken' };
  const loud = endOfQuiet(at, limits);
  if (loud > at) return { go: 'later', at: loud };
  if (!facts.isRobot && facts.sentToday >= limits.mostADay.n) return { go: 'never', why: 'enough-today' };
  const oldest = Math.min(...lastMinute);
  if (facts.isRobot && lastMinute.length >= limits.robotAMinute.n)
    return { go: 'later', at: oldest + MINUTE };
  return { go: 'now' };
}

/** The moment itself when it is not quiet, else when the quiet hours are over. */
export function endOfQuiet(at: Moment, { quietFrom, quietUntil }: NoticeLimits): Moment {
  const day = dayOf(at);
  const since = at - startOf(day);
  if (since < quietUntil.n * HOUR) return startOf(day) + quietUntil.n * HOUR;
  return since < quietFrom.n * HOUR ? at : startOf(addDays(day, 1)) + quietUntil.n * HOUR;
}

/** 回执: what a gateway made of a request. `unsent`: it was never reached; `silent`: nobody knows whether it went. */
export type Receipt =
  | { readonly kind: 'sent'; readonly said: string }
  | { readonly kind: 'later'; readonly said: string; readonly wait?: Moment }
  | { readonly kind: 'refused'; readonly said: string }
  | { readonly kind: 'unsent'; readonly said: string }
  | { readonly kind: 'silent'; readonly said: string };

export type LetterStatus = 'waiting' | 'sending' | 'sent' | 'dropped' | 'dead';

export interface Afterwards {
  readonly status: Extract<LetterStatus, 'waiting' | 'sending' | 'sent' | 'dead'>;
  /** When it is looked at again. */
  readonly next: Moment;
}

/**
 * What becomes of a letter. Whoever gave no answer is asked again only where the same request acts once (`repeats`: for how
 * long); elsewhere it is given up and shown, because a text that comes twice is worse than one an operator looks after.
 * `chance`: 0 to 999.
 */
export function afterReceipt(
  receipt: Receipt,
  {
    at,
    tries,
    askedAt,
    repeats,
    chance,
    most,
  }: {
    readonly at: Moment;
    readonly tries: number;
    readonly askedAt: Moment;
    readonly repeats: Moment;
    readonly chance: number;
    readonly most: number;
  },
): Afterwards {
  if (receipt.kind === 'sent') return { status: 'sent', next: at };
  if (receipt.kind === 'refused' || tries >= most) return { status: 'dead', next: at };
  const wait =
    receipt.kind === 'later'
      ? Math.max(receipt.wait ?? 0, pauseAfter(tries, chance))
      : pauseAfter(tries, chance);
  if (receipt.kind !== 'silent') return { status: 'waiting', next: at + wait };
  return at + SILENT_PAUSE - askedAt < repeats
    ? { status: 'sending', next: at + SILENT_PAUSE }
    : { status: 'dead', next: at };
}

/** A request whose answer did not come is made again soon, while the gateway still knows it. */
const SILENT_PAUSE = 30 * SECOND;
const LONGEST = HOUR;

/** Twice as long each time, an hour at most, and up to half of it more, so that what failed together does not come back together. */
export const pauseAfter = (tries: number, chance: number): Moment => {
  const pause = Math.min(30 * SECOND * 2 ** (tries - 1), LONGEST);
  return pause + Math.floor((pause * chance) / 2000);
};

/** How long a claimed letter is left to whoever claimed it, until its answer counts as lost. */
export const CLAIM: Moment = 30 * SECOND;
