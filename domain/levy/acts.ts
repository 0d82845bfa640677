/** 筹资筹劳的动作: every act by its name, what an office may do now, and the fold of what happened. */
import type { Act, StepOf } from '../kernel/acts.ts';
import { type Decision, refuse } from '../kernel/decision.ts';
import type { Office } from '../people/office.ts';
import type { LevyFacts, LevyRefusal } from './act.ts';
import { announce, giveUp, publish, review } from './carry-out.ts';
import { actsAt, isOver, type Levy, type LevyStage, nextStage, standingDone } from './levy.ts';
import { changeScheme, type ProposeRequest, proposed } from './scheme.ts';
import { vote } from './vote.ts';

export const LEVY_ACTS = {
  announce,
  vote,
  review,
  publish,
  'change-scheme': changeScheme,
  'give-up': giveUp,
} as const;
export type LevyAct = keyof typeof LEVY_ACTS;
export const LEVY_ACT_NAMES = Object.keys(LEVY_ACTS) as readonly LevyAct[];

export type LevyStep = StepOf<LevyAct | 'propose'>;

type AnyAct = Act<Levy, LevyFacts, LevyRefusal, never, unknown>;
const actOf = (name: LevyAct): AnyAct => LEVY_ACTS[name] as unknown as AnyAct;

const ACT_OF: Readonly<Record<LevyStage, LevyAct>> = {
  ...{
    announce: 'announce',
    vote: 'vote',
    town: 'review',
    county: 'review',
    publish: 'publish',
    accounts: 'publish',
  },
};

/** What an office may do with it now; what an act says is judged when it is done. */
export function actsOn(it: Levy, office: Office): readonly LevyAct[] {
  const next = nextStage(it);
  if (next === undefined || isOver(it)) return [];
  const mine: LevyAct[] = actsAt(office, it, next) ? [ACT_OF[next]] : [];
  const changing: LevyAct[] =
    actsAt(office, it, 'announce') && standingDone(it, 'publish') === undefined
      ? ['change-scheme', 'give-up']
      : [];
  return [...mine, ...changing];
}

export function decideAct(
  it: Levy,
  name: LevyAct,
  request: unknown,
  facts: LevyFacts,
): Decision<LevyStep, LevyRefusal> {
  const decision = actOf(name).decide(it, request as never, facts);
  return decision.ok ? { ok: true, step: { act: name, body: decision.step } } : refuse(decision.reason);
}

/** The levy after a step. */
export const afterStep = (it: Levy, { act, body }: LevyStep): Levy =>
  act === 'propose'
    ? proposed(body as ProposeRequest)
    : { ...actOf(act).after(it, body), steps: it.steps + 1 };

/** The levy that its steps make. */
export function fold([first, ...rest]: readonly LevyStep[]): Levy {
  if (first?.act !== 'propose') throw new RangeError('a levy that was never proposed');
  return rest.reduce(afterStep, proposed(first.body as ProposeRequest));
}
