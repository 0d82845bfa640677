/** Stands in for the database: commits are told before they are on the disk. */
import { sql } from 'kysely';
import type { Database } from '../../../server/kit/database.ts';
import * as real from '../../../server/kit/database.ts';

export * from '../../../server/kit/database.ts';

export function openDatabase(...how: Parameters<typeof real.openDatabase>): Database {
  const database = real.openDatabase(...how);
  return {
    ...database,
    transaction: (sight, work) =>
      database.transaction(sight, async (tx) => {
        await sql`set local synchronous_commit = off`.execute(tx);
        return work(tx);
      }),
  };
}
