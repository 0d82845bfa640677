/** SQL of public pages of topics. A version is only ever added. */
import { sql } from 'kysely';
import type { CardShown } from '../../domain/consultation/agreement-shown.ts';
import type { Consultation } from '../../domain/consultation/consultation.ts';
import { sheetOnRecord } from '../../domain/publication/on-record.ts';
import type { Kept } from '../../domain/publication/publication.ts';
import { ask, send, type Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { type AskedOfShelf, shelfConditions } from '../kit/shelf.ts';
import { enter, type Recorded } from '../record/store.ts';

export interface Sheet {
  readonly version: number;
  readonly at: number;
  readonly steps: number;
  readonly sheet: Consultation;
  /** What is told of its cards, by their id. */
  readonly counts: Readonly<Record<string, CardShown>>;
  /** By what it stands on record, where its names are read no more. */
  readonly namesGone?: string | null | undefined;
}

const COLUMNS = sql`version, published_at as at, steps, sheet, counts, names_gone as "namesGone"`;
const SHELF = { id: sql`consultation_id`, text: sql`sheet ->> 'text'` };

export async function findSheet(tx: Tx, county: string, id: string): Promise<Sheet | undefined> {
  const rows = await ask<Sheet>(
    tx,
    sql`select ${COLUMNS} from topic_sheet where county_code = ${county} and consultation_id = ${id}`,
  );
  return rows[0];
}

export interface Approved extends Sheet {
  readonly over: boolean;
  readonly kept: readonly Kept[];
  readonly personId: string;
  readonly officeId: string;
}

/** The first version makes the page, a later one takes its place; all are kept. The topic is locked meanwhile, and each version is put on record. */
export function saveSheet(
  tx: Tx,
  house: House,
  { sheet, version, at, steps, over, counts, ...by }: Approved,
): void {
  const { county } = house;
  const body = JSON.stringify(sheet);
  const told = JSON.stringify(counts);
  send(
    tx,
    sql`insert into topic_sheet (county_code, consultation_id, place_code, title, over, proposed_on, published_at, version, steps, sheet,
        counts)
      values (${county}, ${sheet.id}, ${sheet.placeCode}, ${sheet.title}, ${over}, ${sheet.proposedOn}, ${new Date(at)},
        ${version}, ${steps}, ${body}, ${told})
      on conflict (county_code, consultation_id) do update set place_code = excluded.place_code, title = excluded.title,
        over = excluded.over, published_at = excluded.published_at, version = excluded.version, steps = excluded.steps,
        sheet = excluded.sheet, counts = excluded.counts, names_gone = null`,
  );
  send(
    tx,
    sql`insert into topic_sheet_version (county_code, consultation_id, version, at, steps, sheet, counts, kept, person_id,
        office_id)
      values (${county}, ${sheet.id}, ${version}, ${new Date(at)}, ${steps}, ${body}, ${told}, ${JSON.stringify(by.kept)},
        ${by.personId}, ${by.officeId})`,
  );
  enter(tx, house, onRecord({ id: sheet.id, version, at, sheet, counts }));
}

interface Version extends Pick<Sheet, 'version' | 'at' | 'sheet' | 'counts'> {
  readonly id: string;
}

/** With the counts of its cards, as everybody reads it. */
const onRecord = ({ sheet, counts, ...version }: Version) =>
  sheetOnRecord({ ...version, title: sheet.title, sheet: { ...sheet, counts } });

/** Every version, as it must stand in the public record. */
export const recordedTopicSheets: Recorded = async function* (tx, county) {
  const rows = await ask<Version>(
    tx,
    sql`select consultation_id as id, version, at, sheet, counts from topic_sheet_version
      where county_code = ${county} order by consultation_id, version`,
  );
  for (const row of rows) yield onRecord(row);
};

/** Pages of which something was left standing on purpose, and that have been read since before a moment; held until the transaction ends. */
export async function namedTopics(
  tx: Tx,
  county: string,
  { before, limit }: { before: Date; limit: number },
): Promise<(Sheet & Pick<Approved, 'kept'>)[]> {
  const { rows } = await sql<Sheet & Pick<Approved, 'kept'>>`
    select s.version, s.published_at as at, s.steps, s.sheet, s.counts, v.kept
    from topic_sheet s join topic_sheet_version v on v.county_code = s.county_code
      and v.consultation_id = s.consultation_id and v.version = s.version and v.kept <> '[]'
    where s.county_code = ${county} and s.published_at < ${before} and s.names_gone is null
    order by s.published_at limit ${limit} for update of s`.execute(tx);
  return rows;
}

/** The page as it is read from now on, and by what it stands on record. */
export async function renameTopic(
  tx: Tx,
  county: string,
  { sheet, namesGone }: { readonly sheet: Consultation; readonly namesGone: string },
): Promise<void> {
  await sql`
    update topic_sheet set title = ${sheet.title}, sheet = ${JSON.stringify(sheet)}, names_gone = ${namesGone}
    where county_code = ${county} and consultation_id = ${sheet.id}`.execute(tx);
}

/** What was published last first. */
export async function listSheets(tx: Tx, county: string, asked: AskedOfShelf): Promise<Sheet[]> {
  const { rows } = await sql<Sheet>`
    select ${COLUMNS} from topic_sheet where county_code = ${county} and ${shelfConditions(asked, SHELF)}
    order by published_at desc, consultation_id desc limit ${asked.limit}`.execute(tx);
  return rows;
}

/** Since when the plans of some topics are on their public pages as they stand; those that are not are left out. */
export async function plansAnnounced(
  tx: Tx,
  county: string,
  topics: readonly Pick<Consultation, 'id' | 'plan'>[],
): Promise<Map<string, string>> {
  const planned = topics.flatMap(({ id, plan }) => (plan === undefined ? [] : [{ id, plan }]));
  if (planned.length === 0) return new Map();
  const rows = await ask<{ id: string; day: string }>(
    tx,
    sql`select v.consultation_id as id, to_char(min(v.at) at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day
      from unnest(${planned.map(({ id }) => id)}::uuid[], ${planned.map(({ plan }) => plan.publishedOn)}::text[],
        ${planned.map(({ plan }) => plan.firstOn)}::text[]) asked (id, made_on, first_on)
      join topic_sheet_version v on v.county_code = ${county} and v.consultation_id = asked.id
        and v.sheet #>> '{plan,publishedOn}' = asked.made_on and v.sheet #>> '{plan,firstOn}' = asked.first_on
      group by v.consultation_id`,
  );
  return new Map(rows.map(({ id, day }) => [id, day]));
}
