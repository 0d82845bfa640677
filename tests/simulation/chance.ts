/** 机缘: chance that comes out the same for the same seed, so that whatever was found can be played again. */

/** 0 to below 1. */
export type Chance = () => number;

/** mulberry32: 32 bits of state, good enough to choose what happens next. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list that is not empty. */
export const oneOf = <T>(chance: Chance, list: readonly T[]): T => {
  const one = list[Math.floor(chance() * list.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
};

/** A UUIDv7-like id from chance alone. */
export function idFrom(chance: Chance, at: number): string {
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => Math.floor(chance() * 16).toString(16)).join('');
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-a${hex(3)}-${hex(12)}`;
}
