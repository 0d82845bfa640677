/** 会议日历: meetings as anybody may know of them, once notice was given. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { ANNOUNCED_STATES } from '../domain/meeting/calendar.ts';
import { MEETING_KINDS } from '../domain/meeting/kind.ts';
import { SUBJECTS } from '../domain/meeting/subject.ts';
import { endpoint } from './endpoint.ts';
import { MeetingId } from './meeting.ts';
import { PlaceCodeText } from './place.ts';

export const AnnouncedMeeting = z.strictObject({
  meetingId: z.uuid(),
  kind: z.enum(MEETING_KINDS),
  placeCode: z.string(),
  placeName: z.string(),
  starts: z.number(),
  venue: z.string(),
  /** The room whose hours it takes; else the open room of that name in its place. */
  roomId: z.uuid().nullable(),
  state: z.enum(ANNOUNCED_STATES),
  subjects: z.array(z.enum(SUBJECTS)),
});
export type AnnouncedMeeting = z.infer<typeof AnnouncedMeeting>;

export const listAnnounced = endpoint({
  name: 'meeting.public-list',
  method: 'GET',
  path: '/api/public/meetings',
  summary: 'Meetings that were called, by place and days, the earliest first, 15 a page; no title, no name',
  office: 'anyone',
  dataClass: 'P0',
  query: z.strictObject({
    place: PlaceCodeText.optional(),
    /** From this day on; before that one. */
    from: DaySchema.optional(),
    before: DaySchema.optional(),
    after: z.string().max(80).optional(),
  }),
  answer: z.strictObject({ meetings: z.array(AnnouncedMeeting), next: z.string().nullable() }),
});

/** A published thing that belongs to another. */
export const Linked = z.strictObject({ id: z.uuid(), title: z.string() });
export type Linked = z.infer<typeof Linked>;

export const AnnouncedPage = z.strictObject({
  ...AnnouncedMeeting.shape,
  /** Published topics that are talked over there. */
  topics: z.array(Linked),
});
export type AnnouncedPage = z.infer<typeof AnnouncedPage>;

export const getAnnounced = endpoint({
  name: 'meeting.public',
  method: 'GET',
  path: '/api/public/meetings/:meetingId',
  summary: 'One meeting that was called, and the published topics that are talked over there',
  office: 'anyone',
  dataClass: 'P0',
  params: MeetingId,
  answer: AnnouncedPage,
});
