/**
 * 年度协商计划 · 议题征集: what a place means to talk over in a year, and from when until when everybody is asked for topics. It is public as
 * it is set; every version stays. A plan promises nothing: a topic of it is proposed and reviewed like any other.
 */
import { z } from 'zod';
import { FORMS, holdsConsultations } from '../consultation/consultation.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { actsFor, type Office } from '../people/office.ts';
import type { PlaceCode } from '../place/code.ts';
import { masksLeft } from './approve.ts';
import type { Known } from './mask-kind.ts';

export const YearlyPlan = z.strictObject({
  topics: z
    .array(
      z.strictObject({
        title: line({ min: 2, max: 60 }),
        month: z.int().min(1).max(12),
        form: z.enum(FORMS),
      }),
    )
    .max(40)
    .readonly(),
  /** 征集: nothing, when nobody is asked this year. */
  call: z.strictObject({ from: DaySchema, until: DaySchema, words: prose({ min: 4, max: 500 }) }).nullable(),
});
export type YearlyPlan = z.infer<typeof YearlyPlan>;

export type SetPlanRefusal =
  | 'not-the-convener'
  | 'nothing-planned'
  | 'call-ends-first'
  | 'personal-data-left';

export function setYearlyPlan(
  plan: YearlyPlan,
  { by, placeCode, known }: { by: Office; placeCode: PlaceCode; known: Known },
): Decision<YearlyPlan, SetPlanRefusal> {
  if (!holdsConsultations(placeCode) || actsFor(by) !== placeCode) return refuse('not-the-convener');
  const { topics, call } = plan;
  if (topics.length === 0 && call === null) return refuse('nothing-planned');
  if (call !== null && call.until < call.from) return refuse('call-ends-first');
  const texts = [...topics.map(({ title }) => title), ...(call === null ? [] : [call.words])];
  return texts.every((text) => masksLeft(text, [], known).length === 0)
    ? allow({ ...plan, topics: [...topics].sort((a, b) => a.month - b.month) })
    : refuse('personal-data-left');
}
