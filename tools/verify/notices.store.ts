/** All SQL of the verification of notices: what was told, and every letter. Needs the sight of notices. */
import { sql } from 'kysely';
import { ask, type Tx } from '../../server/kit/database.ts';

export interface StoredNotice {
  readonly seq: number;
  readonly to: string;
  readonly kind: string;
  readonly tail: string | null;
}

/** By id of the matter, what was told of it; and since when anything is kept, undefined when nothing is. */
export async function noticesOfMatters(
  tx: Tx,
  county: string,
): Promise<{ readonly since: number | undefined; readonly told: ReadonlyMap<string, StoredNotice[]> }> {
  const rows = await ask<StoredNotice & { of_id: string; at: number }>(
    tx,
    sql`select of_id, seq, to_key as "to", kind, tail, at from notice
      where county_code = ${county} and word = 'matter' order by at`,
  );
  const told = new Map<string, StoredNotice[]>();
  for (const { of_id, at: _, ...notice } of rows) {
    const of = told.get(of_id) ?? [];
    of.push(notice);
    told.set(of_id, of);
  }
  return { since: rows[0]?.at, told };
}

export interface StoredLetter {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly spread: boolean;
  readonly done: boolean;
  /** Whether it is kept to which address it went, as a keyed hash. */
  readonly addressed: boolean;
  readonly said: string | null;
  /** How many letters of this notice went to the same address by the same channel. */
  readonly copies: number;
}

export const everyLetter = (tx: Tx, county: string): Promise<StoredLetter[]> =>
  ask<StoredLetter>(
    tx,
    sql`select l.id, n.kind, l.status, n.spread, l.done_at is not null as done, l.address is not null as addressed, l.said,
        count(*) filter (where l.status = 'sent')
          over (partition by l.of_id, l.seq, l.to_key, l.channel, l.address)::int as copies
      from letter l
      join notice n on n.county_code = l.county_code and n.of_id = l.of_id and n.seq = l.seq and n.to_key = l.to_key
      where l.county_code = ${county} order by l.id`,
  );
