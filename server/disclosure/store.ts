/** SQL about disclosures: rows and steps, what was published and answered. What residents asked: question.store.ts. */
import { sql } from 'kysely';
import type { Demand } from '../../domain/disclosure/demand.ts';
import type { Disclosure, Version } from '../../domain/disclosure/disclosure.ts';
import type { Told } from '../../domain/disclosure/due.ts';
import type { Item } from '../../domain/disclosure/items.ts';
import { onRecord } from '../../domain/disclosure/on-record.ts';
import type { Question } from '../../domain/disclosure/question.ts';
import type { Day } from '../../domain/kernel/day.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import { namesAmong } from '../../domain/publication/names-gone.ts';
import { ask, send, type Tx } from '../kit/database.ts';
import { type FoldedStore, foldedIn } from '../kit/folded.store.ts';
import type { Recorded } from '../record/store.ts';

const folded = foldedIn<Disclosure>('disclosure');

/** What was published and what is asked goes along with the village. */
export const disclosures: FoldedStore<Disclosure> = {
  ...folded,
  move: async (tx, county, way) => {
    const { from, to } = way;
    await sql`update disclosure_demand set place_code = ${to} where county_code = ${county} and place_code = ${from}`.execute(
      tx,
    );
    await sql`update disclosure_version set place_code = ${to} where county_code = ${county} and place_code = ${from}`.execute(
      tx,
    );
    await sql`update disclosure_question set place_code = ${to} where county_code = ${county} and place_code = ${from}`.execute(
      tx,
    );
    return folded.move(tx, county, way);
  },
};

/** Whether something stands in a slot already. */
export async function isTaken(tx: Tx, county: string, slot: string): Promise<boolean> {
  const rows = await ask<{ one: number }>(
    tx,
    sql`select 1 as one from disclosure
      where county_code = ${county} and state ->> 'slot' = ${slot} and status <> 'dropped'`,
  );
  return rows.length > 0;
}

export type ToldOf = Told & { readonly placeCode: PlaceCode; readonly beganOn: Day };

/** What the due list is told, of a place and what lies in it, since a day. */
export async function toldIn(
  tx: Tx,
  county: string,
  { place, since }: { place: PlaceCode; since: Day },
): Promise<ToldOf[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<ToldOf>`
    select id, place_code as "placeCode", to_char(began_on, 'YYYY-MM-DD') as "beganOn", status,
      state ->> 'item' as item, state ->> 'period' as period, nullif(state -> 'about', 'null') as about,
      state #>> '{versions,0,from}' as "publishedOn"
    from disclosure
    where county_code = ${county} and place_code >= ${from} and place_code < ${before} and began_on >= ${since}
    order by began_on, id limit 20000`.execute(tx);
  return rows;
}

export interface Sheet {
  readonly content: Version['content'];
  readonly why: string | null;
  readonly board: string | null;
  /** Whoever was left standing on purpose; never told. */
  readonly names?: readonly string[] | undefined;
}

export function insertVersion(tx: Tx, county: string, it: Disclosure, version: Version): void {
  const { no, content, why, board, from, until } = version;
  const names = namesAmong(version.kept.map(({ passage }) => passage));
  const sheet: Sheet = { content, why, board, names };
  send(
    tx,
    sql`insert into disclosure_version
        (county_code, disclosure_id, version, place_code, item, period, title, from_on, until_on, sheet, named)
      values (${county}, ${it.id}, ${no}, ${it.placeCode}, ${it.item}, ${it.period}, ${it.title}, ${from}, ${until},
        ${JSON.stringify(sheet)}::jsonb, ${version.kept.length > 0})`,
  );
}

export interface StoredVersion {
  readonly id: string;
  readonly version: number;
  readonly placeCode: PlaceCode;
  readonly item: Item;
  readonly period: string;
  readonly title: string;
  readonly from: Day;
  readonly until: Day;
  readonly sheet: Sheet;
}

const VERSION = sql`disclosure_id as id, version, place_code as "placeCode", item, period, title,
  to_char(from_on, 'YYYY-MM-DD') as "from", to_char(until_on, 'YYYY-MM-DD') as until`;

/** Every version of one, the newest first. */
export async function versionsOf(tx: Tx, county: string, id: string): Promise<StoredVersion[]> {
  const { rows } = await sql<StoredVersion>`
    select ${VERSION}, sheet from disclosure_version
    where county_code = ${county} and disclosure_id = ${id} order by version desc`.execute(tx);
  return rows;
}

export interface AskedOpen {
  readonly place: PlaceCode;
  readonly item: Item | undefined;
  /** 'YYYY-MM'. */
  readonly month: string | undefined;
  readonly words: string | undefined;
  readonly after: { readonly day: Day; readonly id: string } | undefined;
  readonly limit: number;
}

/** The newest version of each, the newest first. */
export async function listPublished(tx: Tx, county: string, asked: AskedOpen): Promise<StoredVersion[]> {
  const { place, item, month, words, after, limit } = asked;
  const { from, before } = rangeOf(place);
  const { rows } = await sql<StoredVersion>`
    select ${VERSION}, sheet from disclosure_version v
    where v.county_code = ${county} and v.place_code >= ${from} and v.place_code < ${before}
      and not exists (select 1 from disclosure_version n
        where n.county_code = ${county} and n.disclosure_id = v.disclosure_id and n.version > v.version)
      and ${item === undefined ? sql`true` : sql`v.item = ${item}`}
      and ${
        month === undefined
          ? sql`true`
          : sql`v.from_on >= ${`${month}-01`}::date and v.from_on < ${`${month}-01`}::date + interval '1 month'`
      }
      and ${words === undefined ? sql`true` : sql`position(${words} in v.title) > 0`}
      and ${after === undefined ? sql`true` : sql`(v.from_on, v.disclosure_id) < (${after.day}::date, ${after.id}::uuid)`}
    order by v.from_on desc, v.disclosure_id desc limit ${limit}`.execute(tx);
  return rows;
}

export interface StoredAnswer {
  readonly no: number;
  readonly kind: Question['kind'];
  readonly askedOn: Day;
  readonly due: Day;
  readonly on: Day;
  readonly shown: string | null;
  readonly text: string;
  /** Whoever was left standing on purpose; never told. */
  readonly names: readonly string[];
}

export async function answersOf(tx: Tx, county: string, id: string): Promise<StoredAnswer[]> {
  const { rows } = await sql<StoredAnswer>`
    select no, kind, to_char(asked_on, 'YYYY-MM-DD') as "askedOn", to_char(due, 'YYYY-MM-DD') as due,
      to_char(answered_on, 'YYYY-MM-DD') as "on", shown, answer as text, names
    from disclosure_answer where county_code = ${county} and disclosure_id = ${id} order by no`.execute(tx);
  return rows;
}

/** The answer stands for everybody; what was written before it was looked at is gone. */
export function insertAnswer(tx: Tx, county: string, it: Disclosure): void {
  const [answered] = it.answered.slice(-1);
  if (answered === undefined) throw new RangeError('a disclosure without an answer');
  const { questionId, no, kind, askedOn, due, on, shown, text, names = [] } = answered;
  send(
    tx,
    sql`insert into disclosure_answer (county_code, disclosure_id, no, kind, asked_on, due, answered_on, shown, answer, names)
      values (${county}, ${it.id}, ${no}, ${kind}, ${askedOn}, ${due}, ${on}, ${shown}, ${text}, ${[...names]})`,
  );
  send(
    tx,
    sql`update disclosure_question set text = null, answered_on = ${on}
      where county_code = ${county} and id = ${questionId}`,
  );
}

/** What is demanded in a place and what lies in it, the first first. */
export async function demandsIn(
  tx: Tx,
  county: string,
  place: PlaceCode,
): Promise<{ id: string; placeCode: PlaceCode; title: string; since: Day }[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<{ id: string; placeCode: PlaceCode; title: string; since: Day }>`
    select id, place_code as "placeCode", title, to_char(since, 'YYYY-MM-DD') as since from disclosure_demand
    where county_code = ${county} and place_code >= ${from} and place_code < ${before}
    order by since, id limit 5000`.execute(tx);
  return rows;
}

/** Whether it was added; an id that is taken adds nothing. */
export async function insertDemand(tx: Tx, county: string, it: Demand, officeId: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into disclosure_demand (county_code, id, place_code, title, proposer, signed, of_all, since, office_id)
    values (${county}, ${it.demandId}, ${it.placeCode}, ${it.title}, ${it.by}, ${it.signed}, ${it.of}, ${it.since}, ${officeId})
    on conflict (county_code, id) do nothing returning id`.execute(tx);
  return rows.length === 1;
}

/** Every version and every answer, as it must stand on the public record. */
export const recordedDisclosures: Recorded = async function* (tx, county) {
  const rows = await ask<{ id: string; place_code: string; steps: number; state: object }>(
    tx,
    sql`select id, place_code, steps, state from disclosure where county_code = ${county} order by id`,
  );
  for (const { id, place_code: placeCode, steps, state } of rows)
    yield* onRecord({ ...state, id, placeCode, steps } as Disclosure);
};
