/** 附件: stored by content, listed with the matter, and given out only to be saved. */
import * as api from '../../contract/paper.ts';
import { type AttachmentKind, attach, MOST_ATTACHMENT_BYTES } from '../../domain/matter/attachment.ts';
import { record } from '../kit/audit.ts';
import { download } from '../kit/download.ts';
import { fileNameOf } from '../kit/files.ts';
import { paperKind } from '../kit/papers.ts';
import { cleanPicture } from '../kit/pictures.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { clipsOfMatter, clipView } from './clip.store.ts';
import { holdFiles } from './erasing.store.ts';
import { type AttachmentRow, attachmentsOf, insertAttachment } from './papers.store.ts';
import { isTextOpen, readMatter, seenMatter } from './see.ts';
import { lockMatter } from './store.ts';

const TYPES: Readonly<Record<AttachmentKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  jpg: 'image/jpeg',
};

interface Content {
  readonly kind: AttachmentKind;
  readonly bytes: Uint8Array;
}

/** Pictures are drawn anew without their metadata; papers are kept as they are. Throws RefusedError for anything else. */
async function contentOf(bytes: unknown): Promise<Content> {
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) throw new RefusedError('broken');
  if (bytes.length > MOST_ATTACHMENT_BYTES) throw new RefusedError('too-many-bytes');
  const paper = paperKind(bytes);
  if (paper.ok) return { kind: paper.kind, bytes };
  if (paper.reason !== 'kind-not-allowed') throw new RefusedError(paper.reason);
  const picture = await cleanPicture(bytes);
  if (picture.ok) return { kind: 'jpg', bytes: picture.bytes };
  throw new RefusedError(picture.reason === 'not-a-picture' ? 'kind-not-allowed' : picture.reason);
}

export const addAttachment = query(api.addAttachment, async (ask, { tx, house, office }) => {
  const { params, query: asked, request } = ask;
  const { matter } = await seenMatter(tx, house, office, params.matterId);
  const already = await attachmentsOf(tx, house.county, matter.id);
  const may = attach(matter, { by: office, name: asked.name, kind: 'pdf', already: already.length });
  if (!may.ok) throw new RefusedError(may.reason);

  const { kind, bytes } = await contentOf(request.body);
  // Locked: it may be handed on at this moment, and nothing is added to what was erased.
  const now = must(await lockMatter(tx, house.county, matter.id));
  const decision = attach(now, { by: office, name: asked.name, kind, already: already.length });
  if (!decision.ok) throw new RefusedError(decision.reason);
  await holdFiles(tx, house.county, [fileNameOf(bytes)]);
  const file = await house.files.put(bytes);
  const same = already.find((one) => one.file === file);
  if (same !== undefined) return viewOf(same);

  const row: AttachmentRow = {
    ...{ id: house.newId(), matter_id: matter.id, file, kind, name: decision.step.name },
    ...{ bytes: bytes.length, person_id: office.personId, office_id: office.id, at: house.now() },
  };
  await insertAttachment(tx, house.county, row);
  record(tx, house, { act: api.addAttachment.name, office, matterId: matter.id });
  return viewOf(row);
});

const viewOf = ({ id, name, kind, bytes, at }: AttachmentRow): api.AttachmentView => ({
  attachmentId: id,
  name,
  kind,
  bytes,
  at,
});

export const listAttachments = query(api.listAttachments, async ({ params }, { tx, house, office }) => {
  const { matter, as } = await seenMatter(tx, house, office, params.matterId);
  const rows = await attachmentsOf(tx, house.county, matter.id);
  const may = attach(matter, { by: office, name: '', kind: 'pdf', already: rows.length });
  // A name can tell as much as a text.
  const open = await isTextOpen(tx, house, as, matter);
  return {
    attachments: open ? rows.map(viewOf) : [],
    clips: open ? (await clipsOfMatter(tx, house.county, matter.id)).map(clipView) : [],
    refusal: may.ok ? null : may.reason,
  };
});

export const getAttachment = query(api.getAttachment, async ({ params, reply }, { tx, house, office }) => {
  const matter = await readMatter(tx, house, office, params.matterId);
  const rows = await attachmentsOf(tx, house.county, matter.id);
  const row = must(rows.find(({ id }) => id === params.attachmentId));
  const bytes = must(await house.files.get(row.file));
  download(reply, { name: row.name, type: TYPES[row.kind] });
  return Buffer.from(bytes) as never;
});
