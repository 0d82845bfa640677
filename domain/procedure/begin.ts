/** 启动: what it is about and its first text; refused when neither the villagers nor their representatives may decide it. */
import { z } from 'zod';
import { dayOf } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { bodyFor, SUBJECTS } from '../meeting/subject.ts';
import { levelOf } from '../place/code.ts';
import type { ProcedureFacts, ProcedureRefusal } from './act.ts';
import { conducts, type Procedure } from './procedure.ts';

export const ProcedureText = prose({ min: 10, max: 8000 });

export const BeginRequest = z.strictObject({
  procedureId: z.uuid(),
  placeCode: z.string().regex(/^\d{12}$/),
  title: line({ min: 2, max: 80 }),
  subject: z.enum(SUBJECTS),
  authorised: z.boolean(),
  onePerson: z.boolean(),
  text: ProcedureText,
  /** The day on which it was put forward. */
  on: DaySchema,
});
export type BeginRequest = z.infer<typeof BeginRequest>;

export function begin(
  request: BeginRequest,
  { by, at }: Pick<ProcedureFacts, 'by' | 'at'>,
): Decision<BeginRequest, ProcedureRefusal> {
  if (levelOf(request.placeCode) !== 'village' || !conducts(by, request)) return refuse('not-yours');
  const body = bodyFor(request.subject);
  if (body !== 'villager_assembly' && body !== 'council') return refuse('not-this-body');
  return request.on > dayOf(at) ? refuse('still-to-come') : allow(request);
}

/** The procedure as it began. */
export const begun = ({ procedureId: id, on, text, ...said }: BeginRequest): Procedure => ({
  ...{ id, placeCode: said.placeCode, title: said.title, subject: said.subject },
  ...{ authorised: said.authorised, onePerson: said.onePerson, beganOn: on },
  texts: [{ no: 1, text, on, why: null }],
  ...{ held: [], disclosures: [], endedWhy: null, endedOn: null, steps: 1 },
});
