/** 议题公开页: prepared and approved by the convener, read by everybody. */
import { z } from 'zod';
import { PublishTopicRequest } from '../domain/publication/topic-sheet.ts';
import { commanded } from './command.ts';
import {
  CONSULTATION_STATES,
  CONVENING_POSTS,
  ConsultationId,
  ConsultationRow,
  ConsultationTold,
} from './consultation.ts';
import { endpoint } from './endpoint.ts';
import { SheetDraft } from './open-sheet.ts';
import { PlaceCodeText } from './place.ts';

export const draftSheet = endpoint({
  name: 'consultation.draft-sheet',
  method: 'GET',
  path: '/api/consultations/:consultationId/sheet-draft',
  summary: 'Every text of a topic with what the masker would hide, and how far the public page is behind',
  office: CONVENING_POSTS,
  dataClass: 'P1',
  params: ConsultationId,
  answer: z.strictObject({
    ...SheetDraft.shape,
    /** Enough had a say since: the counts that everybody reads can be told anew. */
    counts: z.boolean(),
  }),
});

export const publishSheet = endpoint({
  name: 'consultation.publish-sheet',
  method: 'POST',
  path: '/api/consultations/:consultationId/publish-sheet',
  summary: 'Publish a topic as it stands; refused while it holds personal data not kept on purpose',
  office: CONVENING_POSTS,
  dataClass: 'P1',
  params: ConsultationId,
  body: commanded(PublishTopicRequest),
  answer: z.strictObject({ consultationId: z.uuid(), version: z.int() }),
});

export const PublicTopicRow = z.strictObject({
  ...ConsultationRow.shape,
  /** The town of a village, and what lies above. */
  placeName: z.string(),
  publishedAt: z.int(),
});
export type PublicTopicRow = z.infer<typeof PublicTopicRow>;

export const listPublicTopics = endpoint({
  name: 'consultation.public-list',
  method: 'GET',
  path: '/api/public/consultations',
  summary: 'Published topics by place and words, what was published last first, 20 a page',
  office: 'anyone',
  dataClass: 'P0',
  query: z.strictObject({
    state: z.enum(CONSULTATION_STATES).optional(),
    place: PlaceCodeText.optional(),
    q: z.string().trim().min(1).max(40).optional(),
    before: z.string().max(80).optional(),
  }),
  answer: z.strictObject({ topics: z.array(PublicTopicRow), older: z.string().nullable() }),
});

export const PublicTopic = z.strictObject({
  ...ConsultationTold.shape,
  publishedAt: z.int(),
  version: z.int(),
  /** Whoever holds a slip can have a say on its cards. */
  byBallot: z.boolean(),
});
export type PublicTopic = z.infer<typeof PublicTopic>;

export const getPublicTopic = endpoint({
  name: 'consultation.public',
  method: 'GET',
  path: '/api/public/consultations/:consultationId',
  summary: 'One topic as its convener published it',
  office: 'anyone',
  dataClass: 'P0',
  params: ConsultationId,
  answer: PublicTopic,
});
