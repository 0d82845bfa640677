/**
 * 谁也没漏: eight chiefs write while five phones read, and each commit is held back in PostgreSQL for as long as the seed says, so
 * that transactions end in another order than they began. Every step that was acknowledged comes to every phone that carries
 * its matter, and no phone ever holds the steps of a matter in another order than they were written (B12).
 * The long one: READING=60 npx vitest run server/sync/cursor.test.ts
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MatterPage } from '../../contract/matter.ts';
import { holdingsOf } from '../../domain/sync/holdings.ts';
import { type Chance, chanceOf, idFrom } from '../../tests/simulation/chance.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { Phone } from '../../tests/support/phone.ts';
import { openApp } from '../app.ts';
import { openDatabase } from '../kit/database.ts';

const READING = Number(process.env.READING ?? 3);
const SEED = Number(process.env.SEED ?? 20261126);
/** Milliseconds a commit is held back at most; most of them far shorter. */
const LONGEST = 400;

let county: SmallCounty;
/** A server of their own for those who write: whoever waits for a commit keeps no connection from a reader. */
let writing: SmallCounty;
let closeWriting: () => Promise<void>;
beforeAll(async () => {
  county = await smallCounty();
  const database = openDatabase(county.databaseUrl, { size: 10 });
  const house = { ...county.house, database };
  const app = await openApp(house);
  writing = { ...county, house, app };
  closeWriting = async () => {
    await app.close();
    await database.close();
  };
  // At the very end of a transaction, when everything is written and its number is long given.
  await county.god.query(
    `create function held_back() returns trigger language plpgsql as $$
     begin
       perform pg_sleep(${LONGEST / 1000} * power(abs(hashtextextended(new.matter_id || ' ' || new.seq, ${SEED}) % 1000) / 1000.0, 4));
       return null;
     end $$;
     create constraint trigger held_back after insert on matter_step
       deferrable initially deferred for each row execute function held_back()`,
  );
});
afterAll(async () => {
  await closeWriting?.();
  await county?.close();
});

/** What was acknowledged of one matter: acts that were sent together came in either order. */
interface Written {
  readonly matterId: string;
  readonly place: string;
  readonly together: string[][];
}

async function done(as: Someone, address: string, body: Record<string, unknown>): Promise<void> {
  const reply = await ask(writing, 'POST', `/api/matters${address}`, { as, body: commanded(body) });
  if (reply.statusCode !== 200) throw new Error(`${address} ${reply.body}`);
}

/** Reports one matter after the other, and says of each what was tried: once, twice, or from two phones at one moment. */
async function write(as: Someone, { chance, until }: { chance: Chance; until: number }): Promise<Written[]> {
  const all: Written[] = [];
  while (Date.now() < until) {
    const matterId = idFrom(chance, county.house.now());
    const one: Written = { matterId, place: as.office.placeCode, together: [] };
    await done(as, '', {
      matterId,
      text: `第${all.length}件：路灯坏了`,
      category: 'infrastructure.lighting',
    });
    all.push(one);
    if (chance() < 0.4) continue;
    await done(as, `/${matterId}/accept`, {});
    for (let left = Math.floor(chance() * 3); left > 0; left -= 1) {
      const phones = chance() < 0.5 ? 1 : 2;
      const words = Array.from({ length: phones }, (_, phone) => `剩${left}回，手机${phone}：去看过`);
      await Promise.all(words.map((tried) => done(as, `/${matterId}/try`, { tried })));
      one.together.push(words);
    }
  }
  return all;
}

/** A phone that reads all the while, and what it found wrong in what came. */
class Reader {
  readonly wrong: string[] = [];
  pulls = 0;
  puts = 0;
  /** Readings after which it did not hold what the server said it should: something was kept while it was answered. */
  sums = 0;
  private differs = false;
  private readonly steps = new Map<string, readonly string[]>();
  readonly phone: Phone;

  constructor(as: Someone) {
    this.phone = new Phone(county, as);
  }

  async read(isOver: () => boolean): Promise<void> {
    while (!isOver()) await this.pull();
  }

  /** What was there before a reading began is held when it ends. */
  async pull(): Promise<void> {
    const due = this.differs ? await this.missing() : [];
    const came = new Set<string>();
    for (let more = true; more; ) {
      const page = await this.phone.pull();
      expect(page.status, page.reason).toBe(200);
      for (const { kind, id, record } of page.puts) {
        came.add(`${kind} ${id}`);
        if (kind === 'matter') this.compare(id, record as unknown as MatterPage);
      }
      more = page.more;
      this.puts += page.puts.length;
      const held = holdingsOf(this.phone.held.values());
      this.differs = page.holds !== null && JSON.stringify(held) !== JSON.stringify(page.holds);
    }
    for (const name of due) if (!came.has(name)) this.wrong.push(`${name} was there and did not come`);
    this.pulls += 1;
    if (this.differs) this.sums += 1;
  }

  /** Names of what the sums differ by; a phone would be given it here, and this one waits for its next reading. */
  private async missing(): Promise<string[]> {
    const { as } = this.phone;
    const held = [...this.phone.held.values()].map(({ kind, id, version }) => ({ kind, id, version }));
    const reply = await ask(county, 'POST', '/api/sync/compare', { as, body: { held } });
    const { drop, puts } = reply.json() as { drop: unknown[]; puts: { kind: string; id: string }[] };
    if (drop.length > 0) this.wrong.push(`to be dropped: ${JSON.stringify(drop)}`);
    return puts.map(({ kind, id }) => `${kind} ${id}`);
  }

  /** What came of a matter goes on where it stood: nothing before it is new, gone or elsewhere. */
  private compare(id: string, { steps }: MatterPage): void {
    const now = steps.map(({ seq, kind, words }) => `${seq} ${kind} ${words}`);
    const before = this.steps.get(id) ?? [];
    if (before.some((step, at) => now[at] !== step)) this.wrong.push(`${id}: ${before} became ${now}`);
    this.steps.set(id, now);
  }

  tried(matterId: string): string[] | undefined {
    const page = this.phone.held.get(`matter ${matterId}`)?.record as MatterPage | undefined;
    return page?.steps.filter(({ kind }) => kind === 'tried').map(({ words }) => String(words));
  }
}

/** What a reader should hold of a matter and does not, or in another order than it was acknowledged. */
function missed(reader: Reader, { matterId, together }: Written): string[] {
  const seen = reader.tried(matterId);
  if (seen === undefined) return [`${matterId} never came`];
  let from = 0;
  return together.flatMap((words) => {
    const here = seen.slice(from, from + words.length);
    from += words.length;
    return here.sort().join() === words.join() ? [] : [`${matterId}: ${words} came as ${here}`];
  });
}

test(
  '八位片长写、五部手机读、提交随意耽搁：哪一条都没漏，一件事的先后不乱（18、B12）',
  async () => {
    const chiefs = await Promise.all(PLACES.areas.map((area) => county.who('area_chief', area)));
    const cadres = await Promise.all(PLACES.villages.map((village) => county.who('village_cadre', village)));
    const readers = [...cadres, ...chiefs.slice(0, 1)].map((as) => new Reader(as));
    for (const reader of readers) await reader.pull();
    const until = Date.now() + READING * 1000;
    let over = false;
    const reading = Promise.all(readers.map((reader) => reader.read(() => over)));
    const written = await Promise.all(
      chiefs.map((as, at) => write(as, { chance: chanceOf(SEED + at), until })),
    ).finally(() => (over = true));
    await reading;
    for (const reader of readers) await reader.pull();

    const all = written.flat();
    for (const reader of readers) {
      const place = reader.phone.as.office.placeCode;
      const carried = all.filter((one) => one.place.startsWith(place));
      expect(carried.length).toBeGreaterThan(0);
      expect([...reader.wrong, ...carried.flatMap((one) => missed(reader, one))]).toEqual([]);
    }
    if (process.env.READING === undefined) return;
    const sum = (counts: number[]) => counts.reduce((one, other) => one + other, 0);
    const tries = all.flatMap(({ together }) => together.flat()).length;
    const pulls = sum(readers.map((one) => one.pulls));
    const puts = sum(readers.map((one) => one.puts));
    const sums = sum(readers.map((one) => one.sums));
    console.log({ seed: SEED, seconds: READING, matters: all.length, tries, pulls, puts, sums });
  },
  READING * 1000 + 60_000,
);
