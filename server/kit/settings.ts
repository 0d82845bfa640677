/** 设置: the county's own settings, the newest version of each word. Old versions stay, so that every number can be traced. */
import { sql } from 'kysely';
import type { Tx } from './database.ts';

export async function readSettings(tx: Tx, county: string): Promise<ReadonlyMap<string, unknown>> {
  const { rows } = await sql<{ word: string; body: unknown }>`
    select distinct on (word) word, body from setting
    where county_code = ${county} order by word, version desc`.execute(tx);
  return new Map(rows.map(({ word, body }) => [word, body]));
}

/** Adds a version of one setting. */
export async function addSetting(
  tx: Tx,
  county: string,
  { word, body, at }: { word: string; body: unknown; at: Date },
): Promise<void> {
  await sql`
    insert into setting (county_code, word, version, body, since)
    select ${county}, ${word}, coalesce(max(version), 0) + 1, ${JSON.stringify(body)}::jsonb, ${at}::timestamptz
    from setting where county_code = ${county} and word = ${word}`.execute(tx);
}
