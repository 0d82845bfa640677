/**
 * 不留痕的衙门: the same server over the same store, which answers as ever and takes back every transaction at its end. So
 * every act can be asked for on every matter without changing one.
 */
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { openApp } from '../../server/app.ts';
import type { Database } from '../../server/kit/database.ts';
import type { SmallCounty } from './county.ts';

/** What ends a transaction that went well. */
class Undone extends Error {}

/** A county whose app keeps nothing. Close it before the county it looks at. */
export async function undone(county: SmallCounty): Promise<SmallCounty> {
  const database = takingBack(county.house.database);
  // Settings are read anew as the county changes them, so the house is looked through, not copied.
  const house = new Proxy(county.house, {
    get: (target, name) => (name === 'database' ? database : Reflect.get(target, name)),
  });
  const app: FastifyInstance = await openApp(house);
  return { ...county, app, house, close: () => app.close() };
}

const takingBack = (database: Database): Database => ({
  ...database,
  transaction: (sight, work) => takenBack((run) => database.transaction(sight, run), work),
  longWriting: (sight, work) => takenBack((run) => database.longWriting(sight, run), work),
});

/** Runs the work to its end, asks the database whether all of it could be done, and then throws it away. */
async function takenBack<T, Tx extends Parameters<ReturnType<typeof sql>['execute']>[0]>(
  transaction: (run: (tx: Tx) => Promise<never>) => Promise<never>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  let answer: T | undefined;
  try {
    return await transaction(async (tx) => {
      answer = await work(tx);
      // What was sent without waiting has failed by now, if it fails at all.
      await sql`select 1`.execute(tx);
      throw new Undone();
    });
  } catch (error) {
    if (error instanceof Undone) return answer as T;
    throw error;
  }
}
