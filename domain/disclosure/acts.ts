/** 公开的动作: every act by its name, what an office may do now, and the fold of what happened. */
import type { Act, StepOf } from '../kernel/acts.ts';
import type { Day } from '../kernel/day.ts';
import { type Decision, refuse } from '../kernel/decision.ts';
import type { Office } from '../people/office.ts';
import type { DisclosureAct, DisclosureFacts, DisclosureRefusal } from './act.ts';
import { type Disclosure, doesFor, isOver, newestVersion } from './disclosure.ts';
import { correct, type Drafted, drafted, drop, redraft } from './draft.ts';
import { answer, archive, publish } from './publish.ts';
import { review, submit } from './review.ts';

export const DISCLOSURE_ACTS = {
  ...{ redraft, submit, review, publish, answer, correct, archive, drop },
} as const satisfies Record<DisclosureAct, unknown>;

export type DisclosureStep = StepOf<DisclosureAct | 'draft'>;

type AnyAct = Act<Disclosure, DisclosureFacts, DisclosureRefusal, never, unknown>;
const actOf = (name: DisclosureAct): AnyAct => DISCLOSURE_ACTS[name] as unknown as AnyAct;

/** What an office may do with it now, so many questions being open; what an act says is judged when it is done. */
export function actsOn(
  it: Disclosure,
  office: Office,
  { today, open }: { readonly today: Day; readonly open: number },
): readonly DisclosureAct[] {
  const [writes, reviews] = [doesFor(office, it, 'drafts'), doesFor(office, it, 'reviews')];
  const may: DisclosureAct[] = [];
  const { pending } = it;
  if (reviews && !isOver(it) && pending?.stage === 'submitted') may.push('review');
  if (!writes) return may;
  if (open > 0) may.push('answer');
  if (isOver(it)) return may;
  if (pending?.stage === 'drafted') may.push('submit');
  if (pending?.stage === 'passed') may.push('publish');
  if (pending !== null) may.push('redraft', 'drop');
  const shown = newestVersion(it);
  if (shown !== undefined && pending === null) may.push('correct');
  if (shown !== undefined && pending === null && open === 0 && today > shown.until) may.push('archive');
  return may;
}

export function decideAct(
  it: Disclosure,
  name: DisclosureAct,
  request: unknown,
  facts: DisclosureFacts,
): Decision<DisclosureStep, DisclosureRefusal> {
  const decision = actOf(name).decide(it, request as never, facts);
  return decision.ok ? { ok: true, step: { act: name, body: decision.step } } : refuse(decision.reason);
}

/** The disclosure after a step. */
export const afterStep = (it: Disclosure, { act, body }: DisclosureStep): Disclosure =>
  act === 'draft'
    ? drafted(body as Drafted)
    : { ...actOf(act).after(it, body as never), steps: it.steps + 1 };

/** The disclosure that its steps make. */
export function fold([first, ...rest]: readonly DisclosureStep[]): Disclosure {
  if (first?.act !== 'draft') throw new RangeError('a disclosure that was never drafted');
  return rest.reduce(afterStep, drafted(first.body as Drafted));
}
