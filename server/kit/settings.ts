/**
 * 设置: the county's own settings, the newest version of each word. Old versions stay, so that every number can be traced. A
 * house reads them again after a change of its own, and each minute for the changes of others.
 */
import { sql } from 'kysely';
import type { Calendar } from '../../domain/kernel/day.ts';
import { CalendarSchema } from '../../domain/kernel/day-schema.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Database, Tx } from './database.ts';

export interface Settled {
  /** The county's own settings by name; a word that finds none uses its defaults. */
  readonly settings: ReadonlyMap<string, unknown>;
  readonly calendar: Calendar;
}

const read = new WeakMap<Settled['settings'], Map<string, unknown>>();

/** One setting as a word understands it, understood once for all requests until the settings are read again. */
export function settingOf<T>(
  { settings }: Pick<Settled, 'settings'>,
  word: string,
  understand: (stored: unknown) => T,
): T {
  const known = read.get(settings) ?? new Map<string, unknown>();
  read.set(settings, known);
  if (!known.has(word)) known.set(word, understand(settings.get(word)));
  return known.get(word) as T;
}

export interface LivingSettings {
  readonly now: () => Settled;
  readonly reread: () => Promise<void>;
}

/** No calendar was ever stored: every year counts as unpublished, so every deadline is marked provisional. */
const NO_CALENDAR: Calendar = { published: [], rest: [], work: [] };

/** Reads them now, and whenever it is asked to. Throws when a stored calendar is none. */
export async function openSettings(database: Database, county: string): Promise<LivingSettings> {
  const read = async (): Promise<Settled> => {
    const settings = await database.transaction({ county }, (tx) => readSettings(tx, county));
    const stored = settings.get('calendar');
    return { settings, calendar: stored === undefined ? NO_CALENDAR : CalendarSchema.parse(stored) };
  };
  let settled = await read();
  return {
    now: () => settled,
    reread: async () => {
      settled = await read();
    },
  };
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
