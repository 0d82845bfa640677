/** All SQL by which papers, notes and files are erased: with the step that erases a matter, and the files after it. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { Tx } from '../kit/database.ts';
import type { FileName } from '../kit/files.ts';

/**
 * Erases papers, notes, clips and pictures of a matter whose row says that another body has it. The files go from `due` on, unless
 * another matter names them. The transaction must name the matter.
 */
export async function erasePapers(
  tx: Tx,
  county: string,
  { matterId, photos, due }: { matterId: string; photos: readonly FileName[]; due: Day },
): Promise<void> {
  await sql`
    insert into file_to_erase (county_code, file, due)
    select ${county}, named.file, ${due} from (
      select file from attachment where county_code = ${county} and matter_id = ${matterId}
      union select file from clip where county_code = ${county} and matter_id = ${matterId} and file is not null
      union select unnest(${[...photos]}::text[]) order by file) named
    on conflict (county_code, file) do update set due = excluded.due`.execute(tx);
  await sql`delete from attachment where county_code = ${county} and matter_id = ${matterId}`.execute(tx);
  await sql`delete from clip where county_code = ${county} and matter_id = ${matterId}`.execute(tx);
  await sql`delete from matter_note where county_code = ${county} and matter_id = ${matterId}`.execute(tx);
}

/**
 * Keeps files from being erased until this transaction ends, and those that were waiting for it are not erased then. To be
 * asked before a file is stored or named.
 */
export async function holdFiles(tx: Tx, county: string, files: readonly FileName[]): Promise<void> {
  if (files.length === 0) return;
  await lock(tx, county, files);
  await sql`delete from file_to_erase where county_code = ${county} and file = any(${[...files]})`.execute(
    tx,
  );
}

/** In one order, so that two who hold several wait for each other and neither for ever. */
async function lock(tx: Tx, county: string, files: readonly FileName[]): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended(${county} || file, 0))
    from (select unnest(${[...files].sort()}::text[]) as file) files`.execute(tx);
}

/** Files that may be due, locked. */
export async function lockDue(
  tx: Tx,
  county: string,
  { on, limit }: { on: Day; limit: number },
): Promise<FileName[]> {
  const due = sql<{ file: string }>`
    select file from file_to_erase where county_code = ${county} and due <= ${on} order by file limit ${limit}`;
  const found = (await due.execute(tx)).rows.map(({ file }) => file);
  await lock(tx, county, found);
  // Asked again: some were held, sent with a matter or erased meanwhile.
  const still = new Set((await due.execute(tx)).rows.map(({ file }) => file));
  return found.filter((file) => still.has(file));
}

/** Those of the files that no matter names, no room and no result. Needs the clock's sight. */
export async function unnamedOf(tx: Tx, county: string, files: readonly FileName[]): Promise<FileName[]> {
  const { rows } = await sql<{ file: string }>`
    select file from attachment where county_code = ${county} and file = any(${[...files]})
    union
    select file from clip where county_code = ${county} and file = any(${[...files]})
    union
    select photo from matter m cross join lateral unnest(m.photos) photo
    where m.county_code = ${county} and m.photos <> '{}' and photo = any(${[...files]})
    union
    select photo from outcome_shown s cross join lateral unnest(s.photos) photo
    where s.county_code = ${county} and photo = any(${[...files]})
    union
    select photo from room_picture where county_code = ${county} and photo = any(${[...files]})`.execute(tx);
  const named = new Set(rows.map(({ file }) => file));
  return files.filter((file) => !named.has(file));
}

/** They are erased, or somebody names them. */
export async function forgetDue(tx: Tx, county: string, files: readonly FileName[]): Promise<void> {
  await sql`delete from file_to_erase where county_code = ${county} and file = any(${[...files]})`.execute(
    tx,
  );
}

/** Files that belong to nothing are erased later, unless they are sent with a matter until then. */
export async function eraseLater(
  tx: Tx,
  county: string,
  { files, due }: { files: readonly FileName[]; due: Day },
): Promise<void> {
  await sql`
    insert into file_to_erase (county_code, file, due)
    select ${county}, file, ${due} from unnest(${[...files]}::text[]) file
    on conflict (county_code, file) do nothing`.execute(tx);
}
