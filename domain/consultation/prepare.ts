/** 协商准备: the form, who is concerned and how each is heard, when and where; and what was found by asking around. */
import { z } from 'zod';
import { addDays, type Day, dayOf, type Moment } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import { mustChoose } from './choose.ts';
import { type Consultation, convenes, FORMS, HEARINGS } from './consultation.ts';
import type { ConsultationLimits } from './limits.ts';
import type { Step } from './step.ts';

export const PlanRequest = z.strictObject({
  form: z.enum(FORMS),
  sides: z
    .array(
      z.strictObject({
        name: line({ min: 1, max: 40 }),
        directly: z.boolean(),
        heard: z.enum(HEARINGS),
      }),
    )
    .min(1)
    .max(20)
    .readonly(),
  invited: z
    .array(line({ min: 1, max: 40 }))
    .max(30)
    .readonly(),
  firstOn: DaySchema,
  where: line({ min: 1, max: 80 }),
});
export type PlanRequest = z.infer<typeof PlanRequest>;

export type PlanRefusal =
  | 'not-the-convener'
  | 'not-accepted'
  | 'side-twice'
  | 'nobody-affected'
  | 'notice-too-short';

/** The plan is published as it is made. It may be made anew until the first round. */
export function plan(
  it: Consultation,
  { form, sides, invited, firstOn, where }: PlanRequest,
  { by, at, limits }: { by: Office; at: Moment; limits: ConsultationLimits },
): Decision<Step, PlanRefusal> {
  if (!convenes(by, it)) return refuse('not-the-convener');
  if (it.status !== 'accepted' && it.status !== 'planned') return refuse('not-accepted');
  if (new Set(sides.map(({ name }) => name)).size < sides.length) return refuse('side-twice');
  if (!sides.some(({ directly }) => directly)) return refuse('nobody-affected');
  const today = dayOf(at);
  if (firstOn < earliestSession(today, limits)) return refuse('notice-too-short');
  return allow({
    kind: 'planned',
    plan: { form, sides, invited, firstOn, where, publishedOn: today },
  });
}

/** The first day on which a session may be that is announced today. */
export const earliestSession = (today: Day, { noticeDays }: ConsultationLimits): Day =>
  addDays(today, noticeDays);

export const ResearchRequest = z.strictObject({
  voices: z.int().min(1).max(100_000),
  found: prose({ min: 4, max: 4000 }),
  /** 更正: it takes the place of what was found before; otherwise it is added. */
  instead: z.boolean().optional(),
});
export type ResearchRequest = z.infer<typeof ResearchRequest>;

export type ResearchRefusal = 'not-yours' | 'not-before-a-round' | 'choice-due';

/**
 * 调研: by the convener or a member of the CPPCC; households and sides are counted, nobody is named. Several may ask around: what each found
 * stands one below the other, and nobody's takes the place of another's unless it is said to.
 */
export function research(
  it: Consultation,
  { voices, found, instead = false }: ResearchRequest,
  { by, at, limits }: { by: Office; at: Moment; limits: ConsultationLimits },
): Decision<Step, ResearchRefusal> {
  if (!convenes(by, it) && by.post !== 'cppcc_member') return refuse('not-yours');
  if (!['accepted', 'planned', 'undecided'].includes(it.status)) return refuse('not-before-a-round');
  if (mustChoose(it, dayOf(at), limits)) return refuse('choice-due');
  const on = dayOf(at);
  const { research: before } = it;
  if (before === undefined || instead) return allow({ kind: 'researched', research: { voices, found, on } });
  const both = { voices: before.voices + voices, found: `${before.found}\n${found}`, on };
  return allow({ kind: 'researched', research: both });
}
