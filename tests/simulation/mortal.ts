/**
 * 会死的服务器: its process is killed at one of the next transactions: before it, after all of it was said but before it was kept, or
 * when it was kept and nobody has heard of it yet. From then on nothing comes of anything, until it is started again.
 */
import type { Database } from '../../server/kit/database.ts';
import { type SmallCounty, smallCounty } from '../support/county.ts';

export const MOMENTS = ['before', 'unkept', 'kept'] as const;
export type DyingMoment = (typeof MOMENTS)[number];

export interface MortalCounty extends SmallCounty {
  /** It dies at the transaction that comes so many after this one. */
  doom(transactions: number, moment: DyingMoment): void;
  /** Nothing happens to it any more. */
  spare(): void;
  /** True when it had died: then it was started again, and whoever asked heard nothing. */
  revived(): Promise<boolean>;
  /** What else happens when it starts; for planted faults. */
  whenStarted: () => Promise<void>;
  readonly deaths: number;
}

class Killed extends Error {}

export async function mortalCounty(): Promise<MortalCounty> {
  let dead = false;
  let deaths = 0;
  let left = Number.POSITIVE_INFINITY;
  let at: DyingMoment = 'before';
  const die = (): never => {
    dead = true;
    throw new Killed();
  };
  type Transaction = Database['transaction'];
  const mortal =
    (run: Transaction): Transaction =>
    async (sight, work) => {
      if (dead) throw new Killed();
      left -= 1;
      const last = left < 0;
      if (last && at === 'before') die();
      const result = await run(sight, async (tx) => {
        const done = await work(tx);
        if (last && at === 'unkept') die();
        return done;
      });
      return last ? die() : result;
    };
  const over = (database: Database): Database => ({
    transaction: mortal(database.transaction),
    atTheDoor: mortal(database.atTheDoor),
    longReading: mortal(database.longReading),
    longWriting: mortal(database.longWriting),
    close: database.close,
  });
  // Whoever is dead says nothing.
  const county = await smallCounty(over, (line) => dead || console.error(JSON.stringify(line)));
  const more = {
    doom: (transactions: number, moment: DyingMoment) => {
      left = transactions;
      at = moment;
    },
    spare: () => {
      left = Number.POSITIVE_INFINITY;
    },
    revived: async () => {
      if (!dead) return false;
      dead = false;
      deaths += 1;
      more.spare();
      await county.restart();
      await more.whenStarted();
      return true;
    },
    whenStarted: async () => {},
    get deaths() {
      return deaths;
    },
  };
  return Object.defineProperties(more, Object.getOwnPropertyDescriptors(county)) as MortalCounty;
}
