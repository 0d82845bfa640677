/** All SQL that lists matters. Every query names the county and the bounds of what the office may see. */
import { type RawBuilder, sql } from 'kysely';
import type { ClockColour } from '../../domain/matter/clock.ts';
import type { Matter, MatterStatus } from '../../domain/matter/matter.ts';
import { rangeOf } from '../../domain/place/code.ts';
import type { Cursor } from '../kit/cursor.ts';
import type { Tx } from '../kit/database.ts';
import { matterOf, type Row } from './row.ts';

export interface Filter {
  /** What the office may read at all, and what it asked for inside that. */
  readonly place: string | undefined;
  readonly holder: string | undefined;
  readonly raisedBy: string | undefined;
  readonly status: MatterStatus | 'open' | undefined;
  readonly category: string | undefined;
  readonly colour: ClockColour | undefined;
  readonly words: string | undefined;
}

export interface Page {
  readonly order: 'newest' | 'due';
  readonly before: Cursor | undefined;
  readonly at: Date;
  readonly limit: number;
}

/** One page of matters; `order` decides what the cursor's moment means. */
export async function listMatters(
  tx: Tx,
  county: string,
  filter: Filter,
  { order, before, at, limit }: Page,
): Promise<Matter[]> {
  const byDue = order === 'due';
  const page =
    before === undefined
      ? sql`true`
      : byDue
        ? sql`(clock_due, id) > (${before.at}, ${before.id})`
        : sql`(reported_at, id) < (${before.at}, ${before.id})`;
  const { rows } = await sql<Row>`
    select * from matter
    where county_code = ${county} and ${sql.join([...conditions(filter, at), page], sql` and `)}
      ${byDue ? sql`and clock_due is not null order by clock_due, id` : sql`order by reported_at desc, id desc`}
    limit ${limit}`.execute(tx);
  return rows.map(matterOf);
}

function conditions(filter: Filter, at: Date): RawBuilder<unknown>[] {
  const all: RawBuilder<unknown>[] = [];
  if (filter.place !== undefined) {
    const { from, before } = rangeOf(filter.place);
    all.push(sql`place_code >= ${from} and place_code < ${before}`);
  }
  if (filter.holder !== undefined)
    all.push(sql`(holder_key = ${filter.holder} or offer_key = ${filter.holder})`);
  if (filter.raisedBy !== undefined) all.push(sql`reporter_person = ${filter.raisedBy}`);
  if (filter.status === 'open') all.push(sql`status <> 'closed'`);
  else if (filter.status !== undefined) all.push(sql`status = ${filter.status}`);
  if (filter.category !== undefined) all.push(inCategory(filter.category));
  if (filter.colour !== undefined) all.push(inColour(filter.colour, at));
  if (filter.words !== undefined) {
    const like = `%${filter.words.replaceAll(/[\\%_]/g, '\\$&')}%`;
    all.push(sql`(title like ${like} or text like ${like} or no like ${like.toUpperCase()})`);
  }
  return all.length === 0 ? [sql`true`] : all;
}

/** A whole domain (`flood`) or one of its kinds (`flood.facility`). */
const inCategory = (category: string): RawBuilder<unknown> =>
  category.includes('.') ? sql`category = ${category}` : sql`split_part(category, '.', 1) = ${category}`;

/** By the time now, not by what the sweep has recorded so far. The reporter's window has no colour. */
const inColour = (colour: ClockColour, at: Date): RawBuilder<unknown> => {
  if (colour === 'red') return sql`clock_purpose <> 'confirm' and clock_due < ${at}`;
  if (colour === 'yellow')
    return sql`clock_purpose <> 'confirm' and clock_yellow <= ${at} and clock_due >= ${at}`;
  return sql`(clock_purpose = 'confirm' or clock_yellow > ${at})`;
};

/** Open matters offered to a holder, the first due first. */
export const offeredTo = (tx: Tx, county: string, holder: string, limit: number) =>
  waiting(tx, county, sql`offer_key = ${holder}`, limit);

/** Open matters a holder owns and has neither handed on nor answered, the first due first. */
export const ownedBy = (tx: Tx, county: string, holder: string, limit: number) =>
  waiting(
    tx,
    county,
    sql`holder_key = ${holder} and status in ('reported', 'accepted') and offer_key is null`,
    limit,
  );

/** Open matters a unit was asked to help with and has not said its part, the first due first. */
export const assistedBy = (tx: Tx, county: string, holder: string, limit: number) =>
  waiting(
    tx,
    county,
    sql`assist_keys <> '{}' and status in ('reported', 'accepted') and ${holder} = any(assist_keys)
      and exists (select 1 from jsonb_array_elements(ways -> 'assists') one
        where one #>> '{to,unitCode}' = ${holder} and not one ? 'doneAt')`,
    limit,
  );

/** Answered matters a person saw and reported, waiting for that person's word. */
export const toConfirmBy = (tx: Tx, county: string, personId: string, limit: number) =>
  waiting(
    tx,
    county,
    sql`reporter_person = ${personId} and reporter_kind = 'office' and status = 'answered'`,
    limit,
  );

async function waiting(tx: Tx, county: string, which: RawBuilder<unknown>, limit: number): Promise<Matter[]> {
  const { rows } = await sql<Row>`
    select * from matter where county_code = ${county} and ${which} and status <> 'closed'
    order by clock_due nulls last, id limit ${limit}`.execute(tx);
  return rows.map(matterOf);
}
