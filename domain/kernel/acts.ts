/** 动作表: a thing that changes by acts is the fold of its steps; each act is a request, a rule and what becomes of the thing. */
import type { z } from 'zod';
import type { Decision } from './decision.ts';

export interface Act<State, Facts, Reason extends string, Z extends z.ZodType, Step> {
  readonly request: Z;
  readonly decide: (state: State, request: z.infer<Z>, facts: Facts) => Decision<Step, Reason>;
  /** The thing after the step. */
  readonly after: (state: State, step: Step) => State;
}

/** A step as it is kept: which act, and what the rule made of it. */
export interface StepOf<Name extends string> {
  readonly act: Name;
  readonly body: unknown;
}

/** Gives `act` its types: what it acts on, what it is told, and why it may refuse. */
export const actsOf =
  <State, Facts, Reason extends string>() =>
  <Z extends z.ZodType, Step>(it: Act<State, Facts, Reason, Z, Step>): Act<State, Facts, Reason, Z, Step> =>
    it;
