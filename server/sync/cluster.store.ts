/** 时代: which history of the database this is, and how far it has come. */
import { sql } from 'kysely';
import { ask, type Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';

export interface Cluster {
  /** Changes when the database was put back from a backup: phones then send again what they had sent since. */
  readonly epoch: string;
  /** Every transaction before this one is over and seen. */
  readonly horizon: bigint;
  /** No transaction has this number yet. */
  readonly ahead: bigint;
}

/**
 * The identity and time line of the cluster (another one after a dump was restored or a log was replayed), and the count that
 * is raised when files were copied back.
 */
export async function clusterOf(tx: Tx, { county }: House): Promise<Cluster> {
  const [row] = await ask<{ epoch: string; horizon: string; ahead: string }>(
    tx,
    sql`
    select (select system_identifier from pg_control_system())::text || '.'
        || (select timeline_id from pg_control_checkpoint())::text || '.'
        || coalesce((select count from sync_epoch where county_code = ${county}), 0)::text as epoch,
      pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
      pg_snapshot_xmax(pg_current_snapshot())::text as ahead`,
  );
  if (row === undefined) throw new Error('the database says nothing of itself');
  return { epoch: row.epoch, horizon: BigInt(row.horizon), ahead: BigInt(row.ahead) };
}

/** The files of the cluster were copied back: from now on it is another history. Once, however many phones notice. */
export async function raiseEpoch(tx: Tx, { county }: House, from: string): Promise<void> {
  const count = Number(from.split('.')[2] ?? 0);
  await sql`
    insert into sync_epoch (county_code, count) values (${county}, ${count + 1})
    on conflict (county_code) do update set count = excluded.count where sync_epoch.count = ${count}`.execute(
    tx,
  );
}

/** After files of the store were copied back: phones read anew and send again. Answers what the history is called now. */
export const otherHistory = (house: House): Promise<string> =>
  house.database.transaction({ county: house.county }, async (tx) => {
    await raiseEpoch(tx, house, (await clusterOf(tx, house)).epoch);
    return (await clusterOf(tx, house)).epoch;
  });
