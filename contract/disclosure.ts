/** 村务公开: what is due, drafted and read at the desk, with every act on it. What everybody reads: disclosure-public.ts. */
import { z } from 'zod';
import { DISCLOSURE_ACT_NAMES } from '../domain/disclosure/act.ts';
import { Content, HungContent, ROW_SOURCES, Row } from '../domain/disclosure/content.ts';
import { DemandRequest } from '../domain/disclosure/demand.ts';
import { DISCLOSURE_POSTS, STATUSES } from '../domain/disclosure/disclosure.ts';
import { DraftRequest } from '../domain/disclosure/draft.ts';
import { ARTICLES, ITEMS } from '../domain/disclosure/items.ts';
import { DisclosureLimits } from '../domain/disclosure/limits.ts';
import { Period } from '../domain/disclosure/period.ts';
import { QUESTION_KINDS } from '../domain/disclosure/question.ts';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { PlaceCodeText } from './place.ts';
import { MaskedPart } from './publication.ts';

export const DisclosureId = z.strictObject({ disclosureId: z.uuid() });
const Village = z.strictObject({ code: PlaceCodeText });
const About = z.strictObject({ kind: z.enum([...ROW_SOURCES, 'demand']), id: z.uuid() }).nullable();

const LawOf = { law: z.enum(ARTICLES), paper: z.boolean() };

export const DUE_STATES = ['due', 'drafted', 'sent_back', 'with_committee', 'passed', 'published'] as const;
export const DueRow = z.strictObject({
  item: z.enum(ITEMS),
  period: z.string(),
  about: About,
  title: z.string().nullable(),
  due: DaySchema,
  state: z.enum(DUE_STATES),
  late: z.boolean(),
  disclosureId: z.uuid().nullable(),
  publishedOn: DaySchema.nullable(),
  ...LawOf,
});
export type DueRow = z.infer<typeof DueRow>;

export const getDue = endpoint({
  name: 'disclosure.due',
  method: 'GET',
  path: '/api/villages/:code/disclosures-due',
  summary:
    'What a village owes its board: every item of the last periods, with the article and what stands of it',
  office: DISCLOSURE_POSTS,
  dataClass: 'P1',
  params: Village,
  answer: z.strictObject({
    placeName: z.string(),
    rows: z.array(DueRow),
    /** Questions that wait for an answer. */
    open: z.int(),
    limits: DisclosureLimits,
  }),
});

export const listGaps = endpoint({
  name: 'disclosure.gaps',
  method: 'GET',
  path: '/api/disclosure-gaps',
  summary:
    'Village by village what is due, late and published, and how many questions wait: of places, not of persons',
  office: ['town_officer', 'centre_officer', 'county_leader'],
  dataClass: 'P1',
  query: z.strictObject({ place: PlaceCodeText.optional() }),
  answer: z.strictObject({
    placeName: z.string(),
    villages: z.array(
      z.strictObject({
        placeCode: z.string(),
        placeName: z.string(),
        due: z.int(),
        late: z.int(),
        published: z.int(),
        /** Questions past their day. */
        unanswered: z.int(),
      }),
    ),
  }),
});

const DisclosureRow = z.strictObject({
  disclosureId: z.uuid(),
  title: z.string(),
  placeCode: z.string(),
  placeName: z.string(),
  item: z.enum(ITEMS),
  period: z.string(),
  beganOn: DaySchema,
  status: z.enum(STATUSES),
  /** A correction is on its way. */
  correcting: z.boolean(),
  reviewDue: DaySchema.nullable(),
  /** How many objections wait, and how many were answered. */
  objections: z.strictObject({ waiting: z.int(), answered: z.int() }),
});
export type DisclosureRow = z.infer<typeof DisclosureRow>;

export const listDisclosures = endpoint({
  name: 'disclosure.list',
  method: 'GET',
  path: '/api/disclosures',
  summary: 'Disclosures inside this office’s place, 20 a page, the newest first',
  office: DISCLOSURE_POSTS,
  dataClass: 'P1',
  query: z.strictObject({
    /** `objected`: somebody objected, whether or not it is over. */
    state: z.enum(['now', 'objected', 'ended']).optional(),
    after: z.string().max(80).optional(),
  }),
  answer: z.strictObject({ disclosures: z.array(DisclosureRow), next: z.string().nullable() }),
});

export const Sums = z.strictObject({ income: z.int(), expense: z.int(), balance: z.int() }).nullable();

export const VersionView = z.strictObject({
  no: z.int(),
  content: HungContent,
  sums: Sums,
  why: z.string().nullable(),
  from: DaySchema,
  until: DaySchema,
  board: z.string().nullable(),
});
export type VersionView = z.infer<typeof VersionView>;

export const QuestionView = z.strictObject({
  questionId: z.uuid(),
  no: z.int(),
  kind: z.enum(QUESTION_KINDS),
  askedOn: DaySchema,
  due: DaySchema,
  overdue: z.boolean(),
  /** As it was written, and with what the masker would hide taken out. The committee reads an objection without that; others read nothing. */
  text: MaskedPart.nullable(),
});
export type QuestionView = z.infer<typeof QuestionView>;

export const AnsweredView = z.strictObject({
  no: z.int(),
  kind: z.enum(QUESTION_KINDS),
  askedOn: DaySchema,
  due: DaySchema,
  on: DaySchema,
  shown: z.string().nullable(),
  text: z.string(),
});
export type AnsweredView = z.infer<typeof AnsweredView>;

export const DisclosurePage = z.strictObject({
  ...DisclosureRow.shape,
  ...LawOf,
  book: z.int(),
  pending: z
    .strictObject({
      content: Content,
      sums: Sums,
      why: z.string().nullable(),
      stage: z.enum(['drafted', 'submitted', 'passed', 'sent-back']),
      since: DaySchema,
      /** Texts in which the masker found something; empty for those who do not publish it. */
      found: z.array(MaskedPart),
    })
    .nullable(),
  reviews: z.array(z.strictObject({ ok: z.boolean(), words: z.string(), on: DaySchema })),
  versions: z.array(VersionView),
  answered: z.array(AnsweredView),
  questions: z.array(QuestionView),
  dropped: z.string().nullable(),
  limits: DisclosureLimits,
  acts: z.array(z.enum(DISCLOSURE_ACT_NAMES)),
});
export type DisclosurePage = z.infer<typeof DisclosurePage>;

export const getDisclosure = endpoint({
  name: 'disclosure.get',
  method: 'GET',
  path: '/api/disclosures/:disclosureId',
  summary:
    'One disclosure: what is on its way, what the committee said, what hangs, what is asked, what may be done',
  office: DISCLOSURE_POSTS,
  dataClass: 'P1',
  params: DisclosureId,
  answer: DisclosurePage,
});

/** What a row would say; of counted matters the category, of a task how far it is. */
export const MaterialRow = z.strictObject({
  ...Row.shape,
  category: z.string().nullable(),
  progress: z.int().nullable(),
});
export type MaterialRow = z.infer<typeof MaterialRow>;

export const getMaterial = endpoint({
  name: 'disclosure.material',
  method: 'GET',
  path: '/api/disclosure-material',
  summary: 'What the house already holds for an item of a period of this village, as rows for a draft',
  office: ['village_cadre'],
  dataClass: 'P1',
  query: z.strictObject({
    item: z.enum(ITEMS),
    period: Period,
    aboutKind: z.enum([...ROW_SOURCES, 'demand']).optional(),
    aboutId: z.uuid().optional(),
  }),
  answer: z.strictObject({ rows: z.array(MaterialRow), opening: z.int().nullable(), ...LawOf }),
});

export const draftDisclosure = endpoint({
  name: 'disclosure.draft',
  method: 'POST',
  path: '/api/disclosures',
  summary: 'Draft an item of a period that ended, once',
  office: ['village_cadre'],
  dataClass: 'P1',
  body: commanded(DraftRequest),
  answer: DisclosureId,
});

export const demandMore = endpoint({
  name: 'disclosure.demand',
  method: 'POST',
  path: '/api/disclosure-demands',
  summary:
    'Enter that residents demand more: from now on it is owed each quarter; refused when too few signed',
  office: ['village_cadre', 'supervisor'],
  dataClass: 'P1',
  body: commanded(DemandRequest),
  answer: z.strictObject({ demandId: z.uuid() }),
});
