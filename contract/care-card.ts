/** 关爱卡: kept by the area's chief, read and reviewed by its two carers. Nobody else is told that there is one. */
import { z } from 'zod';
import { ASKED_BY, CareChange, CareRequest, CareReview, HELPS } from '../domain/area/care-card.ts';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { CONSENTS } from '../domain/matter/report.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';

export const CareView = z.strictObject({
  cardId: z.uuid(),
  placeName: z.string(),
  called: z.string(),
  askedBy: z.enum(ASKED_BY),
  guardianWhy: z.string().nullable(),
  consent: z.enum(CONSENTS),
  consentDay: z.string(),
  helps: z.array(z.enum(HELPS)),
  words: z.string(),
  carers: z.array(z.strictObject({ name: z.string(), personId: z.uuid().nullable() })),
  /** The last day on which it stands, and whether its carers are asked now. */
  reviewDue: z.string(),
  due: z.boolean(),
  /** Whether I keep it; carers review it and can end it. */
  mine: z.boolean(),
  version: z.int(),
});
export type CareView = z.infer<typeof CareView>;

const CardId = z.strictObject({ cardId: z.uuid() });
const Kept = z.strictObject({ cardId: z.uuid(), version: z.int() });

export const listCareCards = endpoint({
  name: 'area.care-cards',
  method: 'GET',
  path: '/api/care-cards',
  summary: 'Care cards of my own area, and those of which I am a carer; each reading is recorded',
  office: 'signed-in',
  dataClass: 'P3',
  answer: z.strictObject({ cards: z.array(CareView) }),
});

const Soon = z.strictObject({ count: z.int(), soonest: DaySchema.nullable() });

export const getEnding = endpoint({
  name: 'area.ending',
  method: 'GET',
  path: '/api/cards-ending',
  summary:
    'How many care cards and absence cards that I keep or care for end within a month, and the first day',
  office: 'signed-in',
  dataClass: 'P1',
  answer: z.strictObject({ care: Soon, away: Soon }),
});

export const addCareCard = endpoint({
  name: 'area.add-care',
  method: 'POST',
  path: '/api/care-cards',
  summary: 'Write down what somebody asked for, with two named carers',
  office: ['area_chief'],
  dataClass: 'P3',
  offline: 1,
  body: commanded(CareRequest),
  answer: Kept,
});

export const changeCareCard = endpoint({
  name: 'area.change-care',
  method: 'POST',
  path: '/api/care-cards/:cardId',
  summary:
    'Change what is wished or who cares; refused with the present version when it was changed meanwhile',
  office: ['area_chief'],
  dataClass: 'P3',
  offline: 1,
  params: CardId,
  body: commanded(CareChange),
  answer: Kept,
});

export const reviewCareCard = endpoint({
  name: 'area.review-care',
  method: 'POST',
  path: '/api/care-cards/:cardId/review',
  summary: 'Say, with the person, that it still holds: it stands for six months more',
  office: 'signed-in',
  dataClass: 'P3',
  offline: 1,
  params: CardId,
  body: commanded(CareReview),
  answer: z.strictObject({ ...Kept.shape, reviewDue: z.string() }),
});

export const endCareCard = endpoint({
  name: 'area.end-care',
  method: 'POST',
  path: '/api/care-cards/:cardId/end',
  summary: 'The person does not want it any more: everything kept of it is erased',
  office: 'signed-in',
  dataClass: 'P3',
  offline: 1,
  params: CardId,
  body: commanded(z.strictObject({})),
  answer: z.strictObject({}),
});
