/** 文书: attachments, internal notes and reply templates of a matter. */
import { z } from 'zod';
import { ATTACHMENT_KINDS } from '../domain/matter/attachment.ts';
import { NoteRequest, TakeBackRequest } from '../domain/matter/note.ts';
import { TEMPLATE_ACTS, TemplateRequest } from '../domain/matter/template.ts';
import { ClipView } from './clip-view.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { HANDLING_POSTS, SEEING_POSTS } from './matter.ts';

const MatterId = z.strictObject({ matterId: z.uuid() });

/** Who did it, as people know them: post and place, and the person's name. */
const By = { byName: z.string(), byPost: z.string(), byPlace: z.string() } as const;

export const AttachmentView = z.strictObject({
  attachmentId: z.uuid(),
  name: z.string(),
  kind: z.enum(ATTACHMENT_KINDS),
  bytes: z.int(),
  at: z.int(),
});
export type AttachmentView = z.infer<typeof AttachmentView>;

export const addAttachment = endpoint({
  name: 'matter.attach',
  method: 'POST',
  path: '/api/matters/:matterId/attachments',
  summary:
    'Add a PDF, an Office file without macros or a picture, at most 20 MB and 20 to a matter; the same file again changes nothing',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  params: MatterId,
  query: z.strictObject({ name: z.string().min(1).max(300) }),
  takes: 'file',
  answer: AttachmentView,
});

export const listAttachments = endpoint({
  name: 'matter.attachments',
  method: 'GET',
  path: '/api/matters/:matterId/attachments',
  summary: 'The attachments of a matter this office may see, oldest first',
  office: SEEING_POSTS,
  dataClass: 'P1',
  params: MatterId,
  answer: z.strictObject({
    attachments: z.array(AttachmentView),
    /** What was said with it, for as long as it can be heard. */
    clips: z.array(ClipView),
    /** Why this office cannot add one now; null when it can. */
    refusal: z.string().nullable(),
  }),
});

export const getAttachment = endpoint({
  name: 'matter.attachment',
  method: 'GET',
  path: '/api/matters/:matterId/attachments/:attachmentId',
  summary: 'One attachment, to be saved and never shown inline',
  office: SEEING_POSTS,
  dataClass: 'P1',
  params: z.strictObject({ matterId: z.uuid(), attachmentId: z.uuid() }),
  gives: 'file',
});

export const NoteView = z.strictObject({
  noteId: z.uuid(),
  at: z.int(),
  ...By,
  /** Null when its author took it back. */
  text: z.string().nullable(),
  takenBackAt: z.int().nullable(),
  why: z.string().nullable(),
  /** Whether it is this person's own and still stands. */
  mayTakeBack: z.boolean(),
});
export type NoteView = z.infer<typeof NoteView>;

export const listNotes = endpoint({
  name: 'matter.notes',
  method: 'GET',
  path: '/api/matters/:matterId/notes',
  summary: 'Internal notes, oldest first; never for whoever only raised the matter',
  office: SEEING_POSTS,
  dataClass: 'P1',
  params: MatterId,
  answer: z.strictObject({
    notes: z.array(NoteView),
    /** Why nothing can be added now; null when it can. */
    refusal: z.string().nullable(),
  }),
});

export const addNote = endpoint({
  name: 'matter.add-note',
  method: 'POST',
  path: '/api/matters/:matterId/notes',
  summary: 'Add an internal note',
  office: SEEING_POSTS,
  dataClass: 'P1',
  params: MatterId,
  offline: 1,
  body: commanded(NoteRequest),
  answer: z.strictObject({ noteId: z.uuid() }),
});

export const takeBackNote = endpoint({
  name: 'matter.take-back-note',
  method: 'POST',
  path: '/api/matters/:matterId/notes/:noteId/take-back',
  summary: 'Take back my own note: its words are erased, that it stood there remains',
  office: SEEING_POSTS,
  dataClass: 'P1',
  params: z.strictObject({ matterId: z.uuid(), noteId: z.uuid() }),
  body: commanded(TakeBackRequest),
  answer: z.strictObject({ noteId: z.uuid() }),
});

export const TemplateView = z.strictObject({
  templateId: z.uuid(),
  ...TemplateRequest.shape,
  version: z.int(),
  /** The county's own, offered to everybody. */
  countyWide: z.boolean(),
  mine: z.boolean(),
});
export type TemplateView = z.infer<typeof TemplateView>;

export const listTemplates = endpoint({
  name: 'matter.templates',
  method: 'GET',
  path: '/api/templates',
  summary: 'Reply templates of this office’s place or unit, and the county’s, by title; at most 200',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  query: z.strictObject({ act: z.enum(TEMPLATE_ACTS).optional() }),
  answer: z.strictObject({ templates: z.array(TemplateView) }),
});

export const createTemplate = endpoint({
  name: 'matter.create-template',
  method: 'POST',
  path: '/api/templates',
  summary: 'Write a reply template for this place or unit; the governance centre writes the county’s',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  body: commanded(TemplateRequest),
  answer: z.strictObject({ templateId: z.uuid() }),
});

const TemplateId = z.strictObject({ templateId: z.uuid() });
const Version = { version: z.int().min(1).max(1_000_000) };

export const changeTemplate = endpoint({
  name: 'matter.change-template',
  method: 'POST',
  path: '/api/templates/:templateId',
  summary: 'Change a template of my own place or unit, from the version I saw',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  params: TemplateId,
  body: commanded(TemplateRequest.extend(Version)),
  answer: TemplateId,
});

export const retireTemplate = endpoint({
  name: 'matter.retire-template',
  method: 'POST',
  path: '/api/templates/:templateId/retire',
  summary: 'No longer offer a template',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  params: TemplateId,
  body: commanded(z.strictObject(Version)),
  answer: TemplateId,
});
