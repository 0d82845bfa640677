/** All SQL about publications. A version is only ever added. */

import { sql } from 'kysely';
import type { PublishedPage, PublishedRow } from '../../contract/publication.ts';
import { sha256Hex } from '../../domain/kernel/sha256.ts';
import { rangeOf } from '../../domain/place/code.ts';
import { namesGone, withoutNames } from '../../domain/publication/names-gone.ts';
import type { KeptMask, Publication, Version, WithdrawnFor } from '../../domain/publication/publication.ts';
import type { Withdrawn } from '../../domain/publication/withdraw.ts';
import { canonical } from '../../domain/record/entry.ts';
import { containing } from '../kit/containing.ts';
import type { Cursor } from '../kit/cursor.ts';
import type { Tx } from '../kit/database.ts';
import { sendChanged } from '../matter/store.ts';

export interface Row {
  readonly id: string;
  readonly matter_id: string;
  readonly no: string;
  readonly place_code: string;
  readonly category: string;
  readonly level: string;
  readonly settled_by: string;
  readonly days: number | null;
  readonly satisfaction: string | null;
  readonly published_at: number;
  readonly front_until: number;
  readonly version: number;
  readonly title: string;
  readonly withdrawn_at: number | null;
  readonly withdrawn_why: WithdrawnFor | null;
}

export interface VersionRow {
  readonly version: number;
  readonly at: number;
  readonly title: string;
  readonly text: string;
  readonly result: string;
  readonly why: string | null;
}

/** A version as it is written. */
export interface NewVersion extends VersionRow {
  readonly kept: readonly KeptMask[];
  readonly personId: string;
  readonly officeId: string;
}

export async function insertPublication(
  tx: Tx,
  county: string,
  row: Row,
  version: NewVersion,
): Promise<void> {
  await sql`
    insert into publication (county_code, id, matter_id, no, place_code, category, level, settled_by, days, satisfaction,
      published_at, front_until, version, title)
    values (${county}, ${row.id}, ${row.matter_id}, ${row.no}, ${row.place_code}, ${row.category}, ${row.level},
      ${row.settled_by}, ${row.days}, ${row.satisfaction}, ${new Date(row.published_at)}, ${new Date(row.front_until)},
      ${row.version}, ${row.title})`.execute(tx);
  await insertVersion(tx, county, row.id, version);
  sendChanged(tx, county, row.matter_id);
}

/** A correction: the newest version's number and title move on; the versions before it stay. */
export async function addVersion(tx: Tx, county: string, id: string, version: NewVersion): Promise<void> {
  await sql`
    update publication set version = ${version.version}, title = ${version.title}
    where county_code = ${county} and id = ${id}`.execute(tx);
  await insertVersion(tx, county, id, version);
}

async function insertVersion(tx: Tx, county: string, id: string, version: NewVersion): Promise<void> {
  await sql`
    insert into publication_version (county_code, publication_id, version, at, title, text, result, why, kept, person_id, office_id)
    values (${county}, ${id}, ${version.version}, ${new Date(version.at)}, ${version.title}, ${version.text},
      ${version.result}, ${version.why}, ${JSON.stringify(version.kept)}, ${version.personId}, ${version.officeId})`.execute(
    tx,
  );
}

export async function findPublication(tx: Tx, county: string, id: string): Promise<Row | undefined> {
  const { rows } =
    await sql<Row>`select * from publication where county_code = ${county} and id = ${id}`.execute(tx);
  return rows[0];
}

/** Shown no more; its versions stay in their table. */
export async function withdrawPublication(
  tx: Tx,
  county: string,
  { publicationId, at, why }: Withdrawn,
): Promise<void> {
  await sql`
    update publication set withdrawn_at = ${new Date(at)}, withdrawn_why = ${why}
    where county_code = ${county} and id = ${publicationId}`.execute(tx);
}

/** The number of the version that stands now; 0 when it was withdrawn. */
export async function versionsNow(
  tx: Tx,
  county: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; version: number }>`
    select id, case when withdrawn_at is null then version else 0 end as version from publication
    where county_code = ${county} and id = any(${[...ids]})`.execute(tx);
  return new Map(rows.map(({ id, version }) => [id, version]));
}

export async function lockPublication(tx: Tx, county: string, id: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select * from publication where county_code = ${county} and id = ${id} for update`.execute(tx);
  return rows[0];
}

export async function publicationOf(tx: Tx, county: string, matterId: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select * from publication where county_code = ${county} and matter_id = ${matterId}`.execute(tx);
  return rows[0];
}

/** The publications of many matters: ids by matter. */
export async function publicationsAmong(
  tx: Tx,
  county: string,
  matterIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ matter_id: string; id: string }>`
    select matter_id, id from publication
    where county_code = ${county} and matter_id = any(${[...matterIds]})`.execute(tx);
  return new Map(rows.map(({ matter_id, id }) => [matter_id, id]));
}

/** Newest first. */
export async function versionsOf(tx: Tx, county: string, id: string): Promise<NewVersion[]> {
  const { rows } = await sql<VersionRow & { kept: KeptMask[]; person_id: string; office_id: string }>`
    select version, at, title, text, result, why, kept, person_id, office_id from publication_version
    where county_code = ${county} and publication_id = ${id} order by version desc`.execute(tx);
  return rows.map(({ person_id, office_id, ...row }) => ({
    ...row,
    personId: person_id,
    officeId: office_id,
  }));
}

/** A version of the rules as a row, and back. */
export const versionRow = (version: Version): NewVersion => ({
  version: version.version,
  at: version.at,
  ...version.wording,
  why: version.why ?? null,
  kept: version.keptMasks,
  ...version.by,
});

const versionOf = ({ title, text, result, why, kept, personId, officeId, ...row }: NewVersion): Version => ({
  ...row,
  by: { personId, officeId },
  wording: { title, text, result },
  keptMasks: kept,
  ...(why === null ? {} : { why }),
});

/** The publication of a row and its versions, newest first as they are read. */
export function publicationFrom(row: Row, versions: readonly NewVersion[]): Publication | undefined {
  const [first, ...later] = versions.toReversed().map(versionOf);
  if (first === undefined) return undefined;
  return {
    publicationId: row.id,
    matterId: row.matter_id,
    placeCode: row.place_code,
    category: row.category,
    publishedAt: row.published_at,
    frontUntil: row.front_until,
    ...withdrawnOf(row),
    versions: [first, ...later],
  };
}

const withdrawnOf = ({
  withdrawn_at: at,
  withdrawn_why: why,
}: Pick<Row, 'withdrawn_at' | 'withdrawn_why'>): Pick<Publication, 'withdrawn'> =>
  at === null || why === null ? {} : { withdrawn: { at, why } };

export interface Shelf {
  readonly place: string | undefined;
  readonly categories: readonly string[] | undefined;
  readonly words: string | undefined;
  readonly shelf: 'front' | 'archive' | 'all';
  readonly at: Date;
  readonly before: Cursor | undefined;
  readonly limit: number;
}

/** Published results that were not withdrawn, newest first. */
export async function listPublications(tx: Tx, county: string, asked: Shelf): Promise<Row[]> {
  const conditions = [sql`withdrawn_at is null`];
  if (asked.place !== undefined) {
    const { from, before } = rangeOf(asked.place);
    conditions.push(sql`place_code >= ${from} and place_code < ${before}`);
  }
  if (asked.categories !== undefined) conditions.push(sql`category = any(${asked.categories})`);
  if (asked.words !== undefined) {
    const like = containing(asked.words);
    conditions.push(sql`title like ${like}`);
  }
  if (asked.shelf === 'front') conditions.push(sql`front_until >= ${asked.at}`);
  if (asked.shelf === 'archive') conditions.push(sql`front_until < ${asked.at}`);
  if (asked.before !== undefined)
    conditions.push(sql`(published_at, id) < (${asked.before.at}, ${asked.before.id})`);
  const { rows } = await sql<Row>`
    select * from publication where county_code = ${county} and ${sql.join(conditions, sql` and `)}
    order by published_at desc, id desc limit ${asked.limit}`.execute(tx);
  return rows;
}

export interface Publishable {
  /** The holder the office acts for. */
  readonly holder: string;
  /** A village also publishes what its areas and groups settled. */
  readonly village: string | undefined;
  readonly categories: readonly string[];
  readonly limit: number;
}

/** Ids of closed matters of these categories that nobody has published yet. */
export async function unpublished(
  tx: Tx,
  county: string,
  { holder, village, categories, limit }: Publishable,
): Promise<string[]> {
  const { from, before } = rangeOf(village ?? '-');
  const { rows } = await sql<{ id: string }>`
    select m.id from matter m
    where m.county_code = ${county} and m.status = 'closed' and m.ending is null and m.expired is distinct from 'content' and m.category = any(${categories}) and m.data_class <> 'P3'
      and (m.holder_key = ${holder} and m.holder_level not in ('area', 'group')
        or m.holder_level in ('area', 'group') and m.place_code >= ${from} and m.place_code < ${before})
      and not exists (select 1 from publication p where p.county_code = m.county_code and p.matter_id = m.id)
    order by m.closed_at limit ${limit}`.execute(tx);
  return rows.map(({ id }) => id);
}

export const publishedRow = (row: Row, placeName: string): PublishedRow => ({
  publicationId: row.id,
  no: row.no,
  title: row.title,
  category: row.category,
  placeCode: row.place_code,
  placeName,
  publishedAt: row.published_at,
  frontUntil: row.front_until,
  version: row.version,
});

/** Of one that was withdrawn, what is left: number, place and dates. */
export const publishedPage = (
  row: Row,
  placeName: string,
  versions: readonly (VersionRow & { readonly kept: readonly KeptMask[] })[],
  now: number,
): PublishedPage => ({
  ...publishedRow(row, placeName),
  level: row.level,
  days: row.days,
  satisfaction: row.satisfaction,
  settledBy: row.settled_by,
  withdrawn: withdrawnOf(row).withdrawn ?? null,
  versions: versions.map(({ version, at, kept, title, text, result, why }) => {
    const parts = { title, text, result, why };
    const gone = namesGone(kept, at, now);
    return {
      ...{ version, at, namesGone: gone, hash: sha256Hex(canonical(parts)) },
      ...(gone ? withoutNames(parts, kept) : parts),
    };
  }),
});
