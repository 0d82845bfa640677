/** 指挥中心: figures of a place, by status, clock and category, for it and the places directly below. */
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { PlaceCodeText } from './place.ts';

const Counts = z.strictObject({
  reported: z.int(),
  accepted: z.int(),
  answered: z.int(),
  closed: z.int(),
  yellow: z.int(),
  red: z.int(),
});

export const getFigures = endpoint({
  name: 'centre.figures',
  method: 'GET',
  path: '/api/figures',
  summary:
    'Counts of the matters reported in a month, for a place inside the office’s own and the places directly below',
  office: ['village_cadre', 'supervisor', 'town_officer', 'centre_officer', 'county_leader'],
  dataClass: 'P1',
  query: z.strictObject({
    place: PlaceCodeText.optional(),
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .optional(),
  }),
  answer: z.strictObject({
    placeCode: z.string(),
    placeName: z.string(),
    month: z.string(),
    total: Counts,
    below: z.array(z.strictObject({ placeCode: z.string(), placeName: z.string(), counts: Counts })),
    categories: z.array(z.strictObject({ category: z.string(), count: z.int() })),
    /** Closed matters: how the reporters rated, and the median days from report to close. */
    satisfied: z.int(),
    basicallySatisfied: z.int(),
    dissatisfied: z.int(),
    medianDays: z.number().nullable(),
  }),
});
