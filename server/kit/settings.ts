/** 设置: the county's own settings, the newest version of each word. Old versions stay, so that every number can be traced. */
import { sql } from 'kysely';
import type { Office } from '../../domain/people/office.ts';
import type { Tx } from './database.ts';
import type { House } from './house.ts';

const read = new WeakMap<House['settings'], Map<string, unknown>>();

/** One setting as a word understands it, understood once for all requests until the settings are read again. */
export function settingOf<T>(
  { settings }: Pick<House, 'settings'>,
  word: string,
  understand: (stored: unknown) => T,
): T {
  const known = read.get(settings) ?? new Map<string, unknown>();
  read.set(settings, known);
  if (!known.has(word)) known.set(word, understand(settings.get(word)));
  return known.get(word) as T;
}

export async function readSettings(tx: Tx, county: string): Promise<ReadonlyMap<string, unknown>> {
  const { rows } = await sql<{ word: string; body: unknown }>`
    select distinct on (word) word, body from setting
    where county_code = ${county} order by word, version desc`.execute(tx);
  return new Map(rows.map(({ word, body }) => [word, body]));
}

/** Adds a version of one setting; answers its number. The seed sets without an office. */
export async function addSetting(
  tx: Tx,
  county: string,
  { word, body, at, by, why }: { word: string; body: unknown; at: Date; by?: Office; why?: string },
): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    insert into setting (county_code, word, version, body, since, person_id, office_id, why)
    select ${county}, ${word}, coalesce(max(version), 0) + 1, ${JSON.stringify(body)}::jsonb, ${at}::timestamptz,
      ${by?.personId ?? null}::uuid, ${by?.id ?? null}::uuid, ${why ?? null}
    from setting where county_code = ${county} and word = ${word}
    returning version`.execute(tx);
  return rows[0]?.version ?? 0;
}
