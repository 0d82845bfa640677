/** 内部备注: read, added and taken back by those who see the matter as an office. */
import * as api from '../../contract/paper.ts';
import { maySeeNotes, noteRefusal, takeBack } from '../../domain/matter/note.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query } from '../kit/serve.ts';
import { eraseNote, insertNote, lockNote, type NoteRow, notesOf } from './papers.store.ts';
import { isTextOpen, type Seen, seenMatter } from './see.ts';
import { lockMatter } from './store.ts';

async function notedMatter(tx: Tx, house: House, office: Office, matterId: string): Promise<Seen> {
  const seen = await seenMatter(tx, house, office, matterId);
  if (!maySeeNotes(office, seen.matter)) throw new NotFoundError();
  return seen;
}

export const listNotes = query(api.listNotes, async ({ params }, { tx, house, office }) => {
  const { matter, as } = await notedMatter(tx, house, office, params.matterId);
  // A note tells as much as the text.
  const rows = (await isTextOpen(tx, house, as, matter)) ? await notesOf(tx, house.county, matter.id) : [];
  return {
    notes: rows.map((row) => viewOf(row, office, house.names(row.unit_code ?? row.place_code))),
    refusal: noteRefusal(matter) ?? null,
  };
});

const viewOf = (row: NoteRow, office: Office, byPlace: string): api.NoteView => ({
  noteId: row.id,
  at: row.at,
  byName: row.person_name,
  byPost: row.post,
  byPlace,
  text: row.text,
  takenBackAt: row.taken_back_at,
  why: row.why,
  mayTakeBack: row.person_id === office.personId && row.taken_back_at === null,
});

export const addNote = command(api.addNote, async ({ params, body }, { tx, house, office }) => {
  const { id: matterId } = (await notedMatter(tx, house, office, params.matterId)).matter;
  // Locked: it may be handed on at this moment, and nothing is added to what was erased.
  const no = noteRefusal(must(await lockMatter(tx, house.county, matterId)));
  if (no !== undefined) throw new RefusedError(no);
  const noteId = house.newId();
  const by = { personId: office.personId, officeId: office.id };
  await insertNote(tx, house.county, {
    id: noteId,
    matterId,
    text: body.text,
    ...by,
    at: new Date(house.now()),
  });
  return { noteId };
});

export const takeBackNote = command(api.takeBackNote, async ({ params, body }, { tx, house, office }) => {
  const { id: matterId } = (await notedMatter(tx, house, office, params.matterId)).matter;
  const note = must(await lockNote(tx, house.county, matterId, params.noteId));
  const decision = takeBack(
    {
      personId: note.person_id,
      ...(note.taken_back_at === null ? {} : { takenBackAt: note.taken_back_at }),
    },
    { by: office, at: house.now(), why: body.why },
  );
  if (!decision.ok) throw new RefusedError(decision.reason);
  const { at, why } = decision.step;
  const erased = await eraseNote(tx, house.county, { matterId, id: params.noteId, at: new Date(at), why });
  if (!erased) throw new RefusedError('taken-back-before');
  return { noteId: params.noteId };
});
