/** 三率: how work went in a quarter, by unit and by category; cells that could tell of one family are left empty. */
import { z } from 'zod';
import type { Level } from '../domain/place/level.ts';
import { getFigures } from './centre.ts';
import { endpoint } from './endpoint.ts';
import { PlaceCodeText } from './place.ts';

/** Below the village everybody knows whose matter it was. */
export const RATED_LEVELS: readonly Level[] = ['village', 'town', 'county'];

const Rate = z.strictObject({ of: z.int(), part: z.number() }).nullable();
const Rates = { response: Rate, solution: Rate, satisfaction: Rate } as const;

export const getRates = endpoint({
  name: 'centre.rates',
  method: 'GET',
  path: '/api/rates',
  summary:
    'Response, solution and satisfaction rates of a quarter with their arithmetic, by unit and by category',
  office: getFigures.office,
  dataClass: 'P1',
  query: z.strictObject({
    place: PlaceCodeText.optional(),
    /** One quarter; longer periods would tell by subtraction what a quarter hides. */
    quarter: z
      .string()
      .regex(/^20\d{2}-Q[1-4]$/)
      .optional(),
  }),
  answer: z.strictObject({
    placeCode: z.string(),
    placeName: z.string(),
    quarter: z.string(),
    total: z.strictObject(Rates),
    byUnit: z.array(z.strictObject({ name: z.string(), ...Rates })),
    byDomain: z.array(z.strictObject({ domain: z.string(), ...Rates })),
  }),
});
