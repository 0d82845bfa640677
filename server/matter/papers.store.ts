/** All SQL about attachments, internal notes and reply templates. */
import { sql } from 'kysely';
import type { AttachmentKind } from '../../domain/matter/attachment.ts';
import type { TemplateAct } from '../../domain/matter/template.ts';
import type { Post } from '../../domain/people/post.ts';
import type { Tx } from '../kit/database.ts';

export interface AttachmentRow {
  readonly id: string;
  readonly matter_id: string;
  readonly file: string;
  readonly kind: AttachmentKind;
  readonly name: string;
  readonly bytes: number;
  readonly person_id: string;
  readonly office_id: string;
  readonly at: number;
}

export async function attachmentsOf(tx: Tx, county: string, matterId: string): Promise<AttachmentRow[]> {
  const { rows } = await sql<AttachmentRow>`
    select id, matter_id, file, kind, name, bytes, person_id, office_id, at from attachment
    where county_code = ${county} and matter_id = ${matterId} order by at, id`.execute(tx);
  return rows;
}

export async function insertAttachment(tx: Tx, county: string, row: AttachmentRow): Promise<void> {
  await sql`
    insert into attachment (county_code, matter_id, id, file, kind, name, bytes, person_id, office_id, at)
    values (${county}, ${row.matter_id}, ${row.id}, ${row.file}, ${row.kind}, ${row.name}, ${row.bytes},
      ${row.person_id}, ${row.office_id}, ${new Date(row.at)})`.execute(tx);
}

export interface NoteRow {
  readonly id: string;
  readonly text: string | null;
  readonly person_id: string;
  readonly person_name: string;
  readonly post: Post;
  readonly place_code: string;
  readonly unit_code: string | null;
  readonly at: number;
  readonly taken_back_at: number | null;
  readonly why: string | null;
}

export async function notesOf(tx: Tx, county: string, matterId: string): Promise<NoteRow[]> {
  const { rows } = await sql<NoteRow>`
    select n.id, n.text, n.person_id, p.name as person_name, o.post, o.place_code, o.unit_code, n.at,
      n.taken_back_at, n.why
    from matter_note n
    join person p on p.county_code = n.county_code and p.id = n.person_id
    join office o on o.county_code = n.county_code and o.id = n.office_id
    where n.county_code = ${county} and n.matter_id = ${matterId} order by n.at, n.id limit 500`.execute(tx);
  return rows;
}

export interface NewNote {
  readonly id: string;
  readonly matterId: string;
  readonly text: string;
  readonly personId: string;
  readonly officeId: string;
  readonly at: Date;
}

export async function insertNote(tx: Tx, county: string, note: NewNote): Promise<void> {
  await sql`
    insert into matter_note (county_code, matter_id, id, text, person_id, office_id, at)
    values (${county}, ${note.matterId}, ${note.id}, ${note.text}, ${note.personId}, ${note.officeId}, ${note.at})`.execute(
    tx,
  );
}

export async function lockNote(
  tx: Tx,
  county: string,
  matterId: string,
  id: string,
): Promise<{ person_id: string; taken_back_at: number | null } | undefined> {
  const { rows } = await sql<{ person_id: string; taken_back_at: number | null }>`
    select person_id, taken_back_at from matter_note
    where county_code = ${county} and matter_id = ${matterId} and id = ${id}`.execute(tx);
  return rows[0];
}

/** Its words are gone for good; false when somebody was faster. */
export async function eraseNote(
  tx: Tx,
  county: string,
  { matterId, id, at, why }: { matterId: string; id: string; at: Date; why: string },
): Promise<boolean> {
  const { rows } = await sql`
    update matter_note set text = null, taken_back_at = ${at}, why = ${why}
    where county_code = ${county} and matter_id = ${matterId} and id = ${id} and taken_back_at is null
    returning id`.execute(tx);
  return rows.length > 0;
}

export interface TemplateRow {
  readonly id: string;
  readonly holder_key: string;
  readonly title: string;
  readonly text: string;
  readonly acts: TemplateAct[];
  readonly version: number;
  readonly retired: boolean;
}

const MOST_TEMPLATES = 200;

/** Those of a holder and the county's own, still offered. */
export async function templatesFor(tx: Tx, county: string, holder: string): Promise<TemplateRow[]> {
  const { rows } = await sql<TemplateRow>`
    select id, holder_key, title, text, acts, version, retired from reply_template
    where county_code = ${county} and holder_key in (${holder}, ${county}) and not retired
    order by title, id limit ${MOST_TEMPLATES}`.execute(tx);
  return rows;
}

export async function findTemplate(tx: Tx, county: string, id: string): Promise<TemplateRow | undefined> {
  const { rows } = await sql<TemplateRow>`
    select id, holder_key, title, text, acts, version, retired from reply_template
    where county_code = ${county} and id = ${id}`.execute(tx);
  return rows[0];
}

export async function insertTemplate(tx: Tx, county: string, row: TemplateRow, at: Date): Promise<void> {
  await sql`
    insert into reply_template (county_code, id, holder_key, title, text, acts, version, retired, at)
    values (${county}, ${row.id}, ${row.holder_key}, ${row.title}, ${row.text}, ${row.acts}, ${row.version},
      ${row.retired}, ${at})`.execute(tx);
}

/** The next version, written over the one it was made from; false when that one is no longer the newest. */
export async function updateTemplate(tx: Tx, county: string, row: TemplateRow, at: Date): Promise<boolean> {
  const { rows } = await sql`
    update reply_template set title = ${row.title}, text = ${row.text}, acts = ${row.acts}, version = ${row.version},
      retired = ${row.retired}, at = ${at}
    where county_code = ${county} and id = ${row.id} and version = ${row.version - 1} returning id`.execute(
    tx,
  );
  return rows.length > 0;
}
