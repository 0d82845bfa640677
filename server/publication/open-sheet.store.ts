/** SQL of public pages that a person approved. A version is only ever added. */
import { sql } from 'kysely';
import type { Office } from '../../domain/people/office.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import { sheetOnRecord } from '../../domain/publication/on-record.ts';
import type { Kept } from '../../domain/publication/publication.ts';
import { ask, send, type Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { type AskedOfShelf, shelfConditions } from '../kit/shelf.ts';
import { enter, type Recorded } from '../record/store.ts';

/** Which word's thing it is. */
export type SheetKind = 'outcome' | 'procedure' | 'levy';

export interface OpenSheet<State> {
  readonly id: string;
  readonly kind: SheetKind;
  readonly version: number;
  readonly at: number;
  readonly steps: number;
  readonly sheet: State;
  /** By what it stands on record, where its names are read no more. */
  readonly namesGone: string | null;
}

const COLUMNS = sql`subject_id as id, kind, version, published_at as at, steps, sheet, names_gone as "namesGone"`;
const SHELF = { id: sql`subject_id`, text: sql`sheet ->> 'points'` };

export async function findOpenSheet<State>(
  tx: Tx,
  county: string,
  kind: SheetKind,
  id: string,
): Promise<OpenSheet<State> | undefined> {
  const rows = await ask<OpenSheet<State>>(
    tx,
    sql`select ${COLUMNS} from open_sheet where county_code = ${county} and kind = ${kind} and subject_id = ${id}`,
  );
  return rows[0];
}

/** The version everybody reads; null before the first. */
export async function versionRead(
  tx: Tx,
  county: string,
  kind: SheetKind,
  id: string,
): Promise<Pick<OpenSheet<unknown>, 'version' | 'at' | 'steps'> | null> {
  const found = await findOpenSheet(tx, county, kind, id);
  return found === undefined ? null : { version: found.version, at: found.at, steps: found.steps };
}

export interface Approved<State> {
  readonly kind: SheetKind;
  readonly sheet: State;
  readonly steps: number;
  readonly over: boolean;
  readonly kept: readonly Kept[];
  /** Who approved it. */
  readonly by: Pick<Office, 'id' | 'personId'>;
}

/**
 * The first version makes the page, a later one takes its place; all are kept, and each is put on record. The thing is locked
 * meanwhile. Answers the version.
 */
export async function publishSheet<
  State extends { readonly id: string; readonly placeCode: PlaceCode; readonly title: string },
>(tx: Tx, house: House, { kind, sheet, steps, over, kept, by }: Approved<State>): Promise<number> {
  const { county } = house;
  const { id, placeCode, title } = sheet;
  const version = ((await versionRead(tx, county, kind, id))?.version ?? 0) + 1;
  const [body, now] = [JSON.stringify(sheet), house.now()];
  const at = new Date(now);
  send(
    tx,
    sql`insert into open_sheet (county_code, kind, subject_id, place_code, title, over, published_at, version, steps, sheet)
      values (${county}, ${kind}, ${id}, ${placeCode}, ${title}, ${over}, ${at}, ${version}, ${steps}, ${body})
      on conflict (county_code, kind, subject_id) do update set place_code = excluded.place_code, title = excluded.title,
        over = excluded.over, published_at = excluded.published_at, version = excluded.version, steps = excluded.steps,
        sheet = excluded.sheet, names_gone = null`,
  );
  send(
    tx,
    sql`insert into open_sheet_version (county_code, kind, subject_id, version, at, steps, sheet, kept, person_id, office_id)
      values (${county}, ${kind}, ${id}, ${version}, ${at}, ${steps}, ${body}, ${JSON.stringify(kept)}, ${by.personId}, ${by.id})`,
  );
  enter(tx, house, sheetOnRecord({ id, version, at: now, title, sheet }));
  return version;
}

/** What was published last first, of one kind or of several. */
export async function listOpenSheets<State>(
  tx: Tx,
  county: string,
  kinds: readonly SheetKind[],
  asked: AskedOfShelf,
): Promise<OpenSheet<State>[]> {
  const { rows } = await sql<OpenSheet<State>>`
    select ${COLUMNS} from open_sheet
    where county_code = ${county} and kind = any(${[...kinds]}) and ${shelfConditions(asked, SHELF)}
    order by published_at desc, subject_id desc limit ${asked.limit}`.execute(tx);
  return rows;
}

/** Pages of which something was left standing on purpose, and that have been read since before a moment; held until the transaction ends. */
export async function namedSheets<State>(
  tx: Tx,
  county: string,
  { before, limit }: { before: Date; limit: number },
): Promise<(OpenSheet<State> & { readonly kept: readonly Kept[] })[]> {
  const { rows } = await sql<OpenSheet<State> & { readonly kept: readonly Kept[] }>`
    select s.subject_id as id, s.kind, s.version, s.published_at as at, s.steps, s.sheet, s.names_gone as "namesGone", v.kept
    from open_sheet s join open_sheet_version v on v.county_code = s.county_code and v.kind = s.kind
      and v.subject_id = s.subject_id and v.version = s.version and v.kept <> '[]'
    where s.county_code = ${county} and s.published_at < ${before} and s.names_gone is null
    order by s.published_at limit ${limit} for update of s`.execute(tx);
  return rows;
}

/** The page as it is read from now on, and by what it stands on record. */
export async function renameSheet(
  tx: Tx,
  county: string,
  {
    kind,
    id,
    sheet,
    namesGone,
  }: Pick<OpenSheet<{ readonly title: string }>, 'kind' | 'id' | 'sheet' | 'namesGone'>,
): Promise<void> {
  await sql`
    update open_sheet set title = ${sheet.title}, sheet = ${JSON.stringify(sheet)}, names_gone = ${namesGone}
    where county_code = ${county} and kind = ${kind} and subject_id = ${id}`.execute(tx);
}

/** Every version, as it must stand in the public record. */
export const recordedSheets: Recorded = async function* (tx, county) {
  const rows = await ask<{ id: string; version: number; at: number; sheet: object; title: string }>(
    tx,
    sql`select subject_id as id, version, at, sheet, sheet ->> 'title' as title from open_sheet_version
      where county_code = ${county} order by kind, subject_id, version`,
  );
  for (const row of rows) yield sheetOnRecord(row);
};
