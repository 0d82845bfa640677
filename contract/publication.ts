/** 公开: preparing a result, approving it masked, correcting it, and reading what is published. */
import { z } from 'zod';
import { CATEGORY_TEXT } from '../domain/matter/category-schema.ts';
import { CorrectRequest } from '../domain/publication/correct.ts';
import { MASK_KINDS } from '../domain/publication/mask-kind.ts';
import { WITHDRAWN_FOR, Wording } from '../domain/publication/publication.ts';
import { PublishRequest } from '../domain/publication/publish.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { HANDLING_POSTS } from './matter.ts';
import { PlaceCodeText } from './place.ts';

const MatterId = z.strictObject({ matterId: z.uuid() });
const PublicationId = z.strictObject({ publicationId: z.uuid() });

/** A passage the masker would hide, by offsets in the text it was found in. */
export const MaskView = z.strictObject({ from: z.int(), to: z.int(), kind: z.enum(MASK_KINDS) });
export type MaskView = z.infer<typeof MaskView>;

/** One part before and after masking. */
export const MaskedPart = z.strictObject({
  original: z.string(),
  masked: z.string(),
  masks: z.array(MaskView),
});
export type MaskedPart = z.infer<typeof MaskedPart>;

const MaskedWording = z.strictObject({ title: MaskedPart, text: MaskedPart, result: MaskedPart });

export const draftPublication = endpoint({
  name: 'publication.draft',
  method: 'GET',
  path: '/api/matters/:matterId/publication-draft',
  summary:
    'A draft from the matter’s own words with what the masker would hide; why it cannot be published, if so',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  params: MatterId,
  answer: z.strictObject({ refusal: z.string().nullable(), draft: MaskedWording }),
});

export const checkWording = endpoint({
  name: 'publication.check',
  method: 'POST',
  path: '/api/matters/:matterId/publication-check',
  summary: 'What the masker would hide in a wording; nothing is stored',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  params: MatterId,
  body: Wording,
  answer: MaskedWording,
});

export const publishMatter = endpoint({
  name: 'publication.publish',
  method: 'POST',
  path: '/api/matters/:matterId/publish',
  summary: 'Publish the approved wording; refused while it holds personal data not kept on purpose',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  params: MatterId,
  body: commanded(PublishRequest),
  answer: z.strictObject({ publicationId: z.uuid(), version: z.int() }),
});

export const correctPublication = endpoint({
  name: 'publication.correct',
  method: 'POST',
  path: '/api/publications/:publicationId/correct',
  summary: 'A new version that says that it corrects the one before, and why',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  params: PublicationId,
  body: commanded(CorrectRequest),
  answer: z.strictObject({ publicationId: z.uuid(), version: z.int() }),
});

const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** As many as a page shows. */
const UUIDS = new RegExp(`^${UUID}(,${UUID}){0,19}$`);

/** The list itself is everybody's and says nothing of who asks. */
export const listCorrectable = endpoint({
  name: 'publication.correctable',
  method: 'GET',
  path: '/api/publications/correctable',
  summary: 'Which of these published results this office may correct',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  query: z.strictObject({ ids: z.string().regex(UUIDS) }),
  answer: z.strictObject({ publicationIds: z.array(z.uuid()) }),
});

export const PublishedRow = z.strictObject({
  publicationId: z.uuid(),
  no: z.string(),
  title: z.string(),
  category: z.string(),
  placeCode: z.string(),
  /** The village and the town; never more exact than the village. */
  placeName: z.string(),
  publishedAt: z.int(),
  /** The last moment on the front list. */
  frontUntil: z.int(),
  version: z.int(),
});
export type PublishedRow = z.infer<typeof PublishedRow>;

export const listPublished = endpoint({
  name: 'publication.list',
  method: 'GET',
  path: '/api/publications',
  summary: 'Published results, newest first, 20 a page: the front list or the archive',
  office: 'anyone',
  dataClass: 'P0',
  query: z.strictObject({
    place: PlaceCodeText.optional(),
    /** A domain, a category or a county's own; old codes and those below it are meant too. */
    category: z.string().regex(CATEGORY_TEXT).max(60).optional(),
    q: z.string().trim().min(1).max(40).optional(),
    shelf: z.enum(['front', 'archive', 'all']).optional(),
    before: z.string().max(80).optional(),
  }),
  answer: z.strictObject({ publications: z.array(PublishedRow), older: z.string().nullable() }),
});

export const PublishedVersion = z.strictObject({
  version: z.int(),
  at: z.int(),
  ...Wording.shape,
  /** Why this version corrects the one before; null for the first. */
  why: z.string().nullable(),
  /** Of the text as it was put on record. */
  hash: z.string(),
  /** Names that were left standing on purpose were taken out since. */
  namesGone: z.boolean(),
});

export const PublishedPage = z.strictObject({
  ...PublishedRow.shape,
  level: z.string(),
  days: z.number().nullable(),
  satisfaction: z.string().nullable(),
  settledBy: z.string(),
  /** Shown no more, since when and what became of its matter; then nothing else is told of it. */
  withdrawn: z.strictObject({ at: z.int(), why: z.enum(WITHDRAWN_FOR) }).nullable(),
  /** Newest first. */
  versions: z.array(PublishedVersion),
});
export type PublishedPage = z.infer<typeof PublishedPage>;

export const getPublished = endpoint({
  name: 'publication.get',
  method: 'GET',
  path: '/api/publications/:publicationId',
  summary: 'One published result with all its versions',
  office: 'anyone',
  dataClass: 'P0',
  params: PublicationId,
  answer: PublishedPage,
});
