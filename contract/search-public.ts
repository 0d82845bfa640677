/** 查找: one search over everything that is public. */
import { z } from 'zod';
import { MEETING_KINDS } from '../domain/meeting/kind.ts';
import { endpoint } from './endpoint.ts';
import { PlaceCodeText } from './place.ts';

/** 结果 · 议题 · 成果 · 四议两公开 · 筹资筹劳 · 村务公开 · 会议. */
export const FOUND_KINDS = [
  'result',
  'topic',
  'outcome',
  'procedure',
  'levy',
  'disclosure',
  'meeting',
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

export const FoundOpen = z.strictObject({
  kind: z.enum(FOUND_KINDS),
  id: z.uuid(),
  /** A meeting has no title that everybody reads: it is called by what it is. */
  title: z.string().nullable(),
  meetingKind: z.enum(MEETING_KINDS).nullable(),
  placeCode: z.string(),
  placeName: z.string(),
  /** When it was published last; of a meeting, when it begins. */
  at: z.number(),
});
export type FoundOpen = z.infer<typeof FoundOpen>;

export const searchOpen = endpoint({
  name: 'publication.search',
  method: 'GET',
  path: '/api/public/search',
  summary:
    'Everything published by words (of two characters or pinyin initials of a place) and place, the newest first, 15 a page',
  office: 'anyone',
  dataClass: 'P0',
  heavyWith: 'q',
  query: z.strictObject({
    place: PlaceCodeText.optional(),
    q: z.string().trim().min(1).max(40).optional(),
    /** Only of this kind. */
    kind: z.enum(FOUND_KINDS).optional(),
    before: z.string().max(80).optional(),
  }),
  answer: z.strictObject({ found: z.array(FoundOpen), older: z.string().nullable() }),
});
