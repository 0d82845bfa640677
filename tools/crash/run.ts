/**
 * 断电演练: many hands write to the real server while its process, one connection or all of PostgreSQL is killed again
 * and again; then everything that was acknowledged is looked for, once and whole.
 */
import { cp } from 'node:fs/promises';
import { setTimeout as after } from 'node:timers/promises';
import { openStore } from '../../server/open.ts';
import { between, chanceFrom } from '../seed/chance.ts';
import { withHouse } from '../seed/state.ts';
import { settleDemonstration } from '../seed/store.ts';
import { verifyCounty } from '../verify/verify.ts';
import { Book, request } from './book.ts';
import { checkBook, type Findings } from './check.ts';
import { FAULTS, type Fault } from './faults.ts';
import { Openings } from './openings.ts';
import { KILLED, type Killed, test } from './server.ts';
import { readStored } from './store.ts';
import { live, signIn } from './work.ts';

export interface Plan {
  /** A prepared store; it is used up. */
  readonly folder: string;
  readonly kills: number;
  /** More kills, until so many were acknowledged. */
  readonly writes?: number;
  /** Asked to stop (SIGTERM) instead of killed. */
  readonly politely?: boolean;
  /** Milliseconds of work before each kill, at least and at most. */
  readonly between: readonly [least: number, most: number];
  readonly hands: number;
  readonly seed: string;
  readonly fault?: Fault | undefined;
  readonly say: (line: string) => void;
}

export interface Outcome {
  readonly acknowledged: number;
  readonly refused: number;
  readonly kinds: readonly string[];
  readonly kills: Readonly<Record<Killed, number>>;
  /** Milliseconds from a kill to the next answer, the longest. */
  readonly slowest: number;
  /** Milliseconds a stop took, the longest. */
  readonly slowestStop: number;
  /** Acknowledged commands sent again at the end, and answered the same. */
  readonly replayed: number;
  /** How often name or phone was told. */
  readonly opened: number;
  readonly findings: Findings;
}

const COUNTY = '611025';
const REPLAYS = 300;
/** Acknowledged before each kill, however slow the machine is: else hardly anything is under way that a kill could break. */
const LEAST = 10;

/** A store with the people of the demonstration, before anything was said. */
export async function prepare(folder: string): Promise<void> {
  const store = await openStore({ folder, databaseUrl: undefined, log: () => {} });
  try {
    await withHouse(store, COUNTY, (house) => settleDemonstration(house, () => {}));
  } finally {
    await store.close();
  }
}

/** A copy of a prepared store that is not in use. */
export const copyOf = (prepared: string, folder: string): Promise<void> =>
  cp(prepared, folder, { recursive: true });

export async function crash(plan: Plan): Promise<Outcome> {
  const chance = chanceFrom(plan.seed);
  const tested = await test(plan.folder, plan.fault);
  const alive = async () => (await request(`${tested.url}/api/places`, {})).status === 200;
  try {
    await tested.back(alive);
    const cast = await signIn(tested.url);
    const book = new Book(tested.url);
    const openings = new Openings(tested.url);
    let over = false;
    const hands = Array.from({ length: plan.hands }, (_, i) =>
      live({ book, openings, cast, chance: chanceFrom(`${plan.seed} ${i}`), over: () => over }),
    );
    const choice = plan.fault === undefined ? KILLED : [FAULTS[plan.fault].kill];
    const kills = { node: 0, backend: 0, postgres: 0 };
    let slowest = 0;
    let slowestStop = 0;
    const { writes = 0 } = plan;
    for (let done = 0; done < plan.kills || book.acknowledged < writes; done += 1) {
      await Promise.all([after(between(chance, ...plan.between)), book.more(LEAST)]);
      // A rare act: what is planted in it shows only in the moment after.
      if (plan.fault === 'opening-apart') await openings.another();
      const what = choice[between(chance, 0, choice.length - 1)] ?? 'node';
      if (plan.politely) {
        slowestStop = Math.max(slowestStop, await tested.stop());
        tested.start();
      } else {
        await tested.kill(what, chance);
        kills[what] += 1;
      }
      const took = await tested.back(alive);
      slowest = Math.max(slowest, took);
      plan.say(
        `${done + 1}/${plan.kills} ${what}: back after ${Math.round(took)} ms, ${book.acknowledged} acknowledged`,
      );
    }
    over = true;
    await Promise.all(hands);
    const again = await replay(book, chance);
    await tested.stop();
    const findings = await check(plan.folder, book, openings);
    findings.twice.push(...again.otherwise);
    return {
      acknowledged: book.acknowledged,
      refused: book.entries.filter(({ state }) => state === 'refused').length,
      kinds: [
        ...new Set(book.entries.flatMap((one) => (one.state === 'acknowledged' ? one.endpoint : []))),
      ].sort(),
      kills,
      slowest,
      slowestStop,
      replayed: again.replayed,
      opened: openings.told,
      findings,
    };
  } finally {
    await tested.end();
  }
}

/** Asks again what was acknowledged: the same answer must come, and nothing must happen. */
async function replay(book: Book, chance: () => number): Promise<{ replayed: number; otherwise: string[] }> {
  const answered = book.entries.filter(({ state }) => state === 'acknowledged');
  const otherwise: string[] = [];
  const replayed = Math.min(REPLAYS, answered.length);
  for (let n = 0; n < replayed; n += 1) {
    const entry = answered[between(chance, 0, answered.length - 1)];
    if (entry === undefined) continue;
    const { status, text } = await book.send(entry);
    if (status !== 200 || text !== entry.answer)
      otherwise.push(`${entry.endpoint} ${entry.commandId} asked again: ${status} ${text.slice(0, 80)}`);
  }
  return { replayed, otherwise };
}

async function check(folder: string, book: Book, openings: Openings): Promise<Findings> {
  const store = await openStore({ folder, databaseUrl: undefined, log: () => {} });
  try {
    return await withHouse(store, COUNTY, async (house) => {
      const stored = await house.database.longReading({ county: COUNTY, duty: 'archive' }, (tx) =>
        readStored(tx, COUNTY),
      );
      const { differences } = await verifyCounty(house);
      const found = checkBook(book, stored);
      const opened = openings.check(stored);
      return {
        ...found,
        half: [...found.half, ...opened.half],
        twice: [...found.twice, ...opened.twice],
        odd: [...found.odd, ...openings.odd],
        drift: [...differences],
      };
    });
  } finally {
    await store.close();
  }
}
