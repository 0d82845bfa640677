/** 村务公开, as everybody reads it: by place, item and month; one with all its versions and answers; and what residents ask. */
import { z } from 'zod';
import { ARTICLES, ITEMS } from '../domain/disclosure/items.ts';
import { AskRequest, QUESTION_KINDS } from '../domain/disclosure/question.ts';
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
  summary:
    'Ask or object without a name; the answer stands beside the disclosure by a day, and is found again by the code',
  office: 'anyone',
  dataClass: 'P2',
  trace: 'day',
  params: DisclosureId,
  body: commanded(AskRequest),
  answer: z.strictObject({ no: z.int(), due: DaySchema, code: z.string() }),
});

const Code = z.strictObject({ code: z.string().min(8).max(40) });

export const AskedPage = z.strictObject({
  disclosureId: z.uuid(),
  title: z.string(),
  placeName: z.string(),
  no: z.int(),
  kind: z.enum(QUESTION_KINDS),
  askedOn: DaySchema,
  due: DaySchema,
  late: z.boolean(),
  /** As it was written; null once it is answered: what everybody reads of it stands with the answer. */
  text: z.string().nullable(),
  answer: AnsweredView.nullable(),
  /** The day of a version that was published since it was asked. */
  correctedOn: DaySchema.nullable(),
  /** Where a text goes when it is answered, as its owner knows it. */
  phone: z.string().nullable(),
});
export type AskedPage = z.infer<typeof AskedPage>;

export const getAsked = endpoint({
  name: 'disclosure.asked',
  method: 'GET',
  path: '/api/public/asked/:code',
  summary: 'What was asked of a disclosure, by its code: until when it is answered, and the answer',
  office: 'anyone',
  dataClass: 'P2',
  trace: 'day',
  params: Code,
  answer: AskedPage,
});

export const stopAsked = endpoint({
  name: 'disclosure.stop',
  method: 'POST',
  path: '/api/public/asked/:code/stop',
  summary: 'Delete the phone that was left with a question: no text goes',
  office: 'anyone',
  dataClass: 'P2',
  trace: 'day',
  params: Code,
  body: commanded(z.strictObject({})),
  answer: z.strictObject({}),
});
