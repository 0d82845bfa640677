/** 四议两公开的动作: every act by its name, what an office may do now, and the fold of what happened. */
import type { Act, StepOf } from '../kernel/acts.ts';
import { type Decision, refuse } from '../kernel/decision.ts';
import type { Office } from '../people/office.ts';
import type { ProcedureFacts, ProcedureRefusal } from './act.ts';
import { type BeginRequest, begun } from './begin.ts';
import { disclose } from './disclose.ts';
import { giveUp } from './end.ts';
import { hold } from './hold.ts';
import { conducts, isOver, nextStage, type Procedure } from './procedure.ts';
import { changeText } from './text.ts';

export const PROCEDURE_ACTS = { hold, 'change-text': changeText, disclose, 'give-up': giveUp } as const;
export type ProcedureAct = keyof typeof PROCEDURE_ACTS;
export const PROCEDURE_ACT_NAMES = Object.keys(PROCEDURE_ACTS) as readonly ProcedureAct[];

export type ProcedureStep = StepOf<ProcedureAct | 'begin'>;

type AnyAct = Act<Procedure, ProcedureFacts, ProcedureRefusal, never, unknown>;
const actOf = (name: ProcedureAct): AnyAct => PROCEDURE_ACTS[name] as unknown as AnyAct;

/** What an office may do with it now; what an act says is judged when it is done. */
export function actsOn(it: Procedure, office: Office): readonly ProcedureAct[] {
  if (!conducts(office, it) || isOver(it)) return [];
  return nextStage(it) === undefined ? ['disclose'] : ['hold', 'change-text', 'give-up'];
}

export function decideAct(
  it: Procedure,
  name: ProcedureAct,
  request: unknown,
  facts: ProcedureFacts,
): Decision<ProcedureStep, ProcedureRefusal> {
  const decision = actOf(name).decide(it, request as never, facts);
  return decision.ok ? { ok: true, step: { act: name, body: decision.step } } : refuse(decision.reason);
}

/** The procedure after a step. */
export const afterStep = (it: Procedure, { act, body }: ProcedureStep): Procedure =>
  act === 'begin' ? begun(body as BeginRequest) : { ...actOf(act).after(it, body), steps: it.steps + 1 };

/** The procedure that its steps make. */
export function fold([first, ...rest]: readonly ProcedureStep[]): Procedure {
  if (first?.act !== 'begin') throw new RangeError('a procedure that never began');
  return rest.reduce(afterStep, begun(first.body as BeginRequest));
}
