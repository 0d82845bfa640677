/** 村务公开, as everybody reads it: by place, item and month; one with all its versions and answers; and what residents ask. */
import { z } from 'zod';
import { ARTICLES, ITEMS } from '../domain/disclosure/items.ts';
import { AskRequest } from '../domain/disclosure/question.ts';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { commanded } from './command.ts';
import { AnsweredView, DisclosureId, VersionView } from './disclosure.ts';
import { endpoint } from './endpoint.ts';
import { PlaceCodeText } from './place.ts';

export const OpenRow = z.strictObject({
  disclosureId: z.uuid(),
  title: z.string(),
  item: z.enum(ITEMS),
  period: z.string(),
  placeCode: z.string(),
  placeName: z.string(),
  /** Of the newest version. */
  version: z.int(),
  from: DaySchema,
  until: DaySchema,
});
export type OpenRow = z.infer<typeof OpenRow>;

export const listOpen = endpoint({
  name: 'disclosure.public-list',
  method: 'GET',
  path: '/api/public/disclosures',
  summary: 'Published disclosures by place, item, month and words, the newest first, 20 a page',
  office: 'anyone',
  dataClass: 'P0',
  query: z.strictObject({
    place: PlaceCodeText.optional(),
    item: z.enum(ITEMS).optional(),
    month: z
      .string()
      .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
      .optional(),
    q: z.string().trim().min(1).max(40).optional(),
    after: z.string().max(80).optional(),
  }),
  answer: z.strictObject({ disclosures: z.array(OpenRow), next: z.string().nullable() }),
});

export const OpenPage = z.strictObject({
  ...OpenRow.shape,
  law: z.enum(ARTICLES),
  /** The newest first. */
  versions: z.array(VersionView),
  answered: z.array(AnsweredView),
  /** How many questions wait, and the day of the next answer. */
  open: z.int(),
  nextDue: DaySchema.nullable(),
  /** It is archived: nothing is asked of it any more. */
  over: z.boolean(),
});
export type OpenPage = z.infer<typeof OpenPage>;

export const getOpen = endpoint({
  name: 'disclosure.public',
  method: 'GET',
  path: '/api/public/disclosures/:disclosureId',
  summary: 'One disclosure with every version and every answer',
  office: 'anyone',
  dataClass: 'P0',
  params: DisclosureId,
  answer: OpenPage,
});

export const askOpen = endpoint({
  name: 'disclosure.ask',
  method: 'POST',
  path: '/api/public/disclosures/:disclosureId/ask',
  summary: 'Ask or object without a name; the answer stands beside the disclosure by a day',
  office: 'anyone',
  dataClass: 'P2',
  trace: 'day',
  params: DisclosureId,
  body: commanded(AskRequest),
  answer: z.strictObject({ no: z.int(), due: DaySchema }),
});
