/** 年度报告: a place and one year: what was published, counted; and, once the year is over, what was raised, where that is many. */
import { z } from 'zod';
import { STATUSES, VERDICTS } from '../domain/outcome/outcome.ts';
import { endpoint } from './endpoint.ts';
import { PlaceCodeText } from './place.ts';

const Counted = z.strictObject({ domain: z.string(), count: z.int() });

export const YearReport = z.strictObject({
  placeCode: z.string(),
  placeName: z.string(),
  year: z.int(),
  /** Of single things that everybody can read and count. */
  published: z.strictObject({
    results: z.array(Counted),
    /** Settled on the day, within a week, later. */
    sameDay: z.int(),
    withinWeek: z.int(),
    later: z.int(),
    topics: z.int(),
    /** Of those: with consensus. */
    agreedTopics: z.int(),
    outcomes: z.array(z.strictObject({ status: z.enum(STATUSES), count: z.int() })),
    points: z.array(z.strictObject({ verdict: z.enum(VERDICTS), count: z.int() })),
    affairs: z.int(),
    disclosures: z.int(),
    /** Questions and objections that were answered. */
    questions: z.int(),
  }),
  /** Null until the year is long over; what is few is null in it. */
  raised: z
    .strictObject({
      total: z.int().nullable(),
      domains: z.array(z.strictObject({ domain: z.string(), count: z.int().nullable() })),
      inTime: z.int().nullable(),
    })
    .nullable(),
});
export type YearReport = z.infer<typeof YearReport>;

export const getYear = endpoint({
  name: 'centre.year',
  method: 'GET',
  path: '/api/public/year',
  summary:
    'The year of a county, town or village: what was published, counted; and after its end what was raised, few never shown',
  office: 'anyone',
  dataClass: 'P0',
  heavyWith: 'year',
  query: z.strictObject({
    place: PlaceCodeText.optional(),
    year: z
      .string()
      .regex(/^20\d\d$/)
      .optional(),
  }),
  answer: YearReport,
});
