/**
 * 不留痕的衙门: the same server over the same store, which answers as ever while every transaction comes to nothing at its end.
 * So every act can be asked for on every matter without changing one.
 */
import { sql } from 'kysely';
import pg from 'pg';
import { openApp } from '../../server/app.ts';
import { ask, type Database, type Tx } from '../../server/kit/database.ts';
import type { SmallCounty } from './county.ts';

/** A promise to nothing, which PostgreSQL looks at when it is to commit, and not before. */
const COME_TO_NOTHING = `
  create table nothing (n int primary key);
  create table undone (n int constraint undone references nothing (n) deferrable initially deferred);
  create function come_to_nothing() returns void language sql security definer
    as 'insert into public.undone values (1)';
  grant execute on function come_to_nothing to xiezhi_app`;

/** A county whose app keeps nothing, once for each store. Close it before the county it looks at. */
export async function undone(county: SmallCounty): Promise<SmallCounty> {
  await county.god.query(COME_TO_NOTHING);
  const { database } = county.house;
  const forgetful: Database = {
    ...database,
    transaction: (sight, work) => forgotten((run) => database.transaction(sight, run), work),
    longWriting: (sight, work) => forgotten((run) => database.longWriting(sight, run), work),
  };
  // Settings are read anew as the county changes them, so the house is looked through, not copied.
  const house = new Proxy(county.house, {
    get: (target, name) => (name === 'database' ? forgetful : Reflect.get(target, name)),
  });
  const app = await openApp(house);
  return { ...county, app, house, close: () => app.close() };
}

/** Everything is done and asked as ever, up to the commit; what failed before that, fails as ever. */
async function forgotten<T>(
  transaction: (run: (tx: Tx) => Promise<T>) => Promise<T>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  let answer: { readonly told: T } | undefined;
  try {
    return await transaction(async (tx) => {
      answer = undefined;
      ask(tx, sql`select come_to_nothing()`).catch(() => {});
      const told = await work(tx);
      answer = { told };
      return told;
    });
  } catch (error) {
    if (answer !== undefined && isUndoing(error)) return answer.told;
    throw error;
  }
}

const isUndoing = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.constraint === 'undone';
