/**
 * 限速: slows guessing and flooding without letting an outsider lock anybody out. Guesses are counted for an account from one address;
 * a device that signed in before has a count of its own, so its owner still gets in during an attack.
 */
import type { Moment } from '../../domain/kernel/day.ts';

export interface Throttle {
  /** Seconds to wait, or 0 when one more try is allowed; a try is counted at once. */
  take(key: string): number;
  /** A success clears the count. */
  clear(key: string): void;
  /** Takes one try back: it was no guess. */
  giveBack(key: string): void;
}

/** At most `tries` within `window` milliseconds for each key; keys are forgotten when their window has passed. */
export function throttle({
  tries,
  window,
  now,
}: {
  tries: number;
  window: number;
  now: () => Moment;
}): Throttle {
  const seen = new Map<string, { count: number; until: Moment }>();
  return {
    take(key) {
      const at = now();
      if (seen.size > 50_000) for (const [old, { until }] of seen) if (until <= at) seen.delete(old);
      const entry = seen.get(key);
      if (entry === undefined || entry.until <= at) {
        seen.set(key, { count: 1, until: at + window });
        return 0;
      }
      entry.count += 1;
      return entry.count <= tries ? 0 : Math.ceil((entry.until - at) / 1000);
    },
    clear: (key) => {
      seen.delete(key);
    },
    giveBack: (key) => {
      const entry = seen.get(key);
      if (entry !== undefined) entry.count -= 1;
    },
  };
}
