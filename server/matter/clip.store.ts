/** All SQL about clips: announced with their words, brought, heard, taken back and forgotten. */
import { sql } from 'kysely';
import type { ClipKind, ClipMark } from '../../domain/kernel/clip.ts';
import type { Day } from '../../domain/kernel/day.ts';
import { ask, type Tx } from '../kit/database.ts';
import type { FileName } from '../kit/files.ts';

export interface ClipRow {
  readonly id: string;
  readonly look_id: string | null;
  readonly seconds: number;
  readonly file: FileName | null;
  readonly kind: ClipKind | null;
}

/** As pages show it. */
export const clipView = ({ id, seconds, file }: Pick<ClipRow, 'id' | 'seconds' | 'file'>) => ({
  clipId: id,
  seconds,
  here: file !== null,
});

export type ClipOf = { readonly matterId: string } | { readonly pointId: string; readonly lookId: string };

/** Announced twice, it is there once. */
export async function announceClip(
  tx: Tx,
  county: string,
  { clipId, seconds, on, ...of }: ClipMark & { on: Day } & ClipOf,
): Promise<void> {
  const [matter, point, look] = 'matterId' in of ? [of.matterId, null, null] : [null, of.pointId, of.lookId];
  await ask(
    tx,
    sql`
    insert into clip (county_code, id, matter_id, point_id, look_id, said_on, seconds)
    values (${county}, ${clipId}, ${matter}, ${point}, ${look}, ${on}, ${seconds})
    on conflict (county_code, id) do nothing`,
  );
}

export const clipsOfMatter = (tx: Tx, county: string, matterId: string): Promise<ClipRow[]> =>
  ask<ClipRow>(
    tx,
    sql`
    select id, look_id, seconds, file, kind from clip
    where county_code = ${county} and matter_id = ${matterId} order by id`,
  );

export const clipsOfPoint = (tx: Tx, county: string, pointId: string): Promise<ClipRow[]> =>
  ask<ClipRow>(
    tx,
    sql`
    select id, look_id, seconds, file, kind from clip
    where county_code = ${county} and point_id = ${pointId} order by id`,
  );

/** Its bytes have come; the first that came stay. */
export async function keepClip(
  tx: Tx,
  county: string,
  { id, file, kind }: { id: string; file: FileName; kind: ClipKind },
): Promise<void> {
  await ask(
    tx,
    sql`update clip set file = ${file}, kind = ${kind} where county_code = ${county} and id = ${id} and file is null`,
  );
}

/** The look was a mistake: what was said at it goes from `due` on. */
export async function forgetClipsOfLook(
  tx: Tx,
  county: string,
  { lookId, due }: { lookId: string; due: Day },
): Promise<void> {
  await ask(
    tx,
    sql`
    with gone as (delete from clip where county_code = ${county} and look_id = ${lookId} returning file)
    insert into file_to_erase (county_code, file, due)
    select ${county}, file, ${due} from gone where file is not null
    on conflict (county_code, file) do update set due = excluded.due`,
  );
}

/** What has been heard long enough: its matter was closed before, or its look was made before. Needs the clock's sight. */
export async function forgetHeardClips(
  tx: Tx,
  county: string,
  { closedBefore, lookedBefore, due }: { closedBefore: Date; lookedBefore: Day; due: Day },
): Promise<number> {
  const rows = await ask(
    tx,
    sql`
    with gone as (
      delete from clip c where c.county_code = ${county} and (
        (c.look_id is not null and c.said_on < ${lookedBefore})
        or exists (select 1 from matter m
          where m.county_code = c.county_code and m.id = c.matter_id and m.closed_at < ${closedBefore}))
      returning c.id, c.file),
    waiting as (
      insert into file_to_erase (county_code, file, due)
      select distinct ${county}, file, ${due}::date from gone where file is not null
      on conflict (county_code, file) do nothing)
    select id from gone`,
  );
  return rows.length;
}
