/** 年度协商计划: set by whoever acts for a place, read by everybody. */
import { z } from 'zod';
import { YearlyPlan } from '../domain/publication/yearly-plan.ts';
import { commanded } from './command.ts';
import { CONVENING_POSTS } from './consultation.ts';
import { endpoint } from './endpoint.ts';
import { PlaceCodeText } from './place.ts';

const Year = z.string().regex(/^20\d\d$/);
const Which = z.strictObject({ code: PlaceCodeText });

export const YearlyPlanPage = z.strictObject({
  placeCode: z.string(),
  placeName: z.string(),
  year: z.int(),
  /** 0 before there is one. */
  version: z.int(),
  at: z.int().nullable(),
  ...YearlyPlan.shape,
});
export type YearlyPlanPage = z.infer<typeof YearlyPlanPage>;

export const getYearlyPlan = endpoint({
  name: 'consultation.yearly-plan',
  method: 'GET',
  path: '/api/public/consultation-plans/:code',
  summary: 'What a place means to talk over in a year, and until when topics are asked for',
  office: 'anyone',
  dataClass: 'P0',
  params: Which,
  /** This year unless another is asked for. */
  query: z.strictObject({ year: Year.optional() }),
  answer: YearlyPlanPage,
});

export const setYearlyPlan = endpoint({
  name: 'consultation.set-yearly-plan',
  method: 'POST',
  path: '/api/consultation-plans/:code',
  summary: 'Set the plan of a year anew; every version stays',
  office: CONVENING_POSTS,
  dataClass: 'P0',
  params: Which,
  body: commanded(YearlyPlan.extend({ year: z.int().min(2000).max(2099) })),
  answer: z.strictObject({ version: z.int() }),
});
