/** 智囊库: who agreed to be asked, until when, and who was invited to what is booked. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { BOOKING_POSTS } from '../domain/room/book.ts';
import { AddExpertRequest, EXPERT_KEEPERS, EXPERT_KINDS, RenewExpertRequest } from '../domain/room/expert.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';

const ExpertId = z.strictObject({ expertId: z.uuid() });

const ExpertView = z.strictObject({
  expertId: z.uuid(),
  placeCode: z.string(),
  placeName: z.string(),
  kind: z.enum(EXPERT_KINDS),
  name: z.string(),
  field: z.string(),
  phone: z.string().nullable(),
  /** The last day on which he or she may be invited. */
  until: DaySchema,
  lapsed: z.boolean(),
  mayKeep: z.boolean(),
});
export type ExpertView = z.infer<typeof ExpertView>;

export const listExperts = endpoint({
  name: 'room.experts',
  method: 'GET',
  path: '/api/experts',
  summary: 'Experts of the own place and of those above, by kind; lapsed consents are shown as lapsed',
  office: BOOKING_POSTS,
  dataClass: 'P2',
  query: z.strictObject({ kind: z.enum(EXPERT_KINDS).optional() }),
  answer: z.strictObject({ experts: z.array(ExpertView) }),
});

export const addExpert = endpoint({
  name: 'room.add-expert',
  method: 'POST',
  path: '/api/experts',
  summary: 'Name an expert who agreed to be asked, in the pool of the own place',
  office: EXPERT_KEEPERS,
  dataClass: 'P2',
  body: commanded(AddExpertRequest),
  answer: ExpertId,
});

export const renewExpert = endpoint({
  name: 'room.renew-expert',
  method: 'POST',
  path: '/api/experts/:expertId/renew',
  summary: 'The expert agreed for another year',
  office: EXPERT_KEEPERS,
  dataClass: 'P2',
  params: ExpertId,
  body: commanded(RenewExpertRequest),
  answer: z.strictObject({ until: DaySchema }),
});

export const withdrawExpert = endpoint({
  name: 'room.withdraw-expert',
  method: 'POST',
  path: '/api/experts/:expertId/withdraw',
  summary: 'The expert no longer wants to be asked; everything about him or her is erased',
  office: EXPERT_KEEPERS,
  dataClass: 'P2',
  params: ExpertId,
  body: commanded(z.strictObject({})),
  answer: z.strictObject({}),
});

export const inviteExpert = endpoint({
  name: 'room.invite',
  method: 'POST',
  path: '/api/rooms/:roomId/bookings/:bookingId/invite',
  summary: 'Invite an expert to what is booked; refused when the consent will have lapsed by then',
  office: BOOKING_POSTS,
  dataClass: 'P2',
  params: z.strictObject({ roomId: z.uuid(), bookingId: z.uuid() }),
  body: commanded(z.strictObject({ expertId: z.uuid() })),
  answer: z.strictObject({ bookingId: z.uuid() }),
});
