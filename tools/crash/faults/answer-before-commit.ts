/** Stands in for the database: the caller hears of it a moment before the commit. */
import { setTimeout as after } from 'node:timers/promises';
import type { Database } from '../../../server/kit/database.ts';
import * as real from '../../../server/kit/database.ts';

export * from '../../../server/kit/database.ts';

const MOMENT = 30;

export function openDatabase(...how: Parameters<typeof real.openDatabase>): Database {
  const database = real.openDatabase(...how);
  return {
    ...database,
    transaction: (sight, work) =>
      new Promise((answer, fail) => {
        database
          .transaction(sight, async (tx) => {
            answer(await work(tx));
            await after(MOMENT);
          })
          .catch(fail);
      }),
  };
}
