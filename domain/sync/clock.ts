/**
 * 何时记下: when something was saved, as far as it can be known from a phone whose clock may be wrong. Shown, never judged by:
 * deadlines, order and numbers go by the server's time of receipt.
 */
import type { Moment } from '../kernel/day.ts';

/** What the phone's clocks said: its own, and the ms since the app was opened. */
export interface PhoneTime {
  readonly at: Moment;
  readonly ticks: number;
  readonly opening: string;
}

export interface Receipt {
  readonly receivedAt: Moment;
  /** The phone's clocks when it sent. */
  readonly sent: PhoneTime;
  /** When the server last heard of this device; undefined at the first time. */
  readonly lastContact?: Moment | undefined;
}

/** Somebody is told that the phone's clock is wrong · very wrong. */
const OFF = { told: 10 * 60_000, flagged: 24 * 3_600_000 };

/** `offset` in ms, either way. */
export const isClockOff = (offset: number): boolean => Math.abs(offset) > OFF.told;

export interface Occurred {
  readonly at: Moment;
  /** How far the phone's clock was from the server's when it sent, ms. */
  readonly offset: number;
  readonly clock: 'right' | 'off' | 'far-off';
}

/**
 * By the clock of a phone that is right when it sends, set right by what it is off. When it is off, and the command was saved
 * since the app was last opened, counted back from the receipt instead: such ticks may stand still while a phone sleeps, so
 * they are the second choice. Never before the last contact, never after the receipt.
 */
export function occurredAt(saved: PhoneTime, { receivedAt, sent, lastContact }: Receipt): Occurred {
  const offset = receivedAt - sent.at;
  const byTicks = isClockOff(offset) && saved.opening === sent.opening && saved.ticks <= sent.ticks;
  const at = byTicks ? receivedAt - (sent.ticks - saved.ticks) : saved.at + offset;
  return {
    at: Math.min(receivedAt, Math.max(lastContact ?? Number.NEGATIVE_INFINITY, at)),
    offset,
    clock: Math.abs(offset) > OFF.flagged ? 'far-off' : isClockOff(offset) ? 'off' : 'right',
  };
}
