/** 审查: 村务监督委员会 looks at what is drafted before anybody reads it; it passes it, or sends it back with a reason. */
import { z } from 'zod';
import { type Day, dayOf, dueAfter, startOf } from '../kernel/day.ts';
import { allow, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { act, type DisclosureFacts } from './act.ts';
import { type Disclosure, doesFor, isOver, type Pending, type Review } from './disclosure.ts';

const Nothing = z.strictObject({});

const staged = (it: Disclosure, stage: Pending['stage'], since: Day): Disclosure => ({
  ...it,
  pending: it.pending && { ...it.pending, stage, since },
});

/** 送审. */
export const submit = act<typeof Nothing, { readonly on: Day }>({
  request: Nothing,
  decide: (it, _, { by, at }) => {
    if (!doesFor(by, it, 'drafts')) return refuse('not-yours');
    if (isOver(it)) return refuse('over');
    if (it.pending === null) return refuse('nothing-pending');
    if (it.pending.stage !== 'drafted') return refuse('submitted-already');
    return allow({ on: dayOf(at) });
  },
  after: (it, { on }) => staged(it, 'submitted', on),
});

const ReviewRequest = z.strictObject({ ok: z.boolean(), words: prose({ min: 2, max: 1000 }) });

export const review = act<typeof ReviewRequest, Review>({
  request: ReviewRequest,
  decide: (it, { ok, words }, { by, at }) => {
    if (!doesFor(by, it, 'reviews')) return refuse('not-yours');
    if (isOver(it)) return refuse('over');
    if (it.pending?.stage !== 'submitted') return refuse('not-submitted');
    return allow({ ok, words, on: dayOf(at) });
  },
  after: (it, said) => ({
    ...staged(it, said.ok ? 'passed' : 'sent-back', said.on),
    reviews: [...it.reviews, said],
  }),
});

/** Until when the committee answers; null when nothing waits for it. */
export function reviewDue(
  { pending }: Disclosure,
  { limits, calendar }: Pick<DisclosureFacts, 'limits' | 'calendar'>,
): Day | null {
  if (pending?.stage !== 'submitted') return null;
  const limit = { unit: 'workdays', count: limits.reviewWorkdays.n } as const;
  return dayOf(dueAfter(startOf(pending.since), limit, calendar).due);
}
