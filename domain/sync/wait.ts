/** 等一等: when a phone tries again: 10 s, doubling to 10 min, each with its own chance, so that a valley does not call at once. */

const FIRST = 10_000;
const LONGEST = 10 * 60_000;

/**
 * Milliseconds until the next try after `failures` in a row (1 or more); `chance` from 0 to 1 takes up to half of it away.
 * What the server asked for is never undercut. A tap, the network's return and the app's coming to the front begin anew.
 */
export function waitAfter(failures: number, chance: number, asked = 0): number {
  const full = Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
  return Math.max(asked, Math.round(full * (1 - chance / 2)));
}
