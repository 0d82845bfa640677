/** 一步一步: announced, looked at by the town, reviewed by the county, published, accounted for; its order. How it is voted: `vote.ts`. */
import { z } from 'zod';
import { addDays, type Day, dayOf, daysBetween, dueAfter, startOf } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { act, type LevyFacts, type LevyRefusal } from './act.ts';
import {
  actsAt,
  type Done,
  isOver,
  type Levy,
  type LevyStage,
  nextStage,
  schemeNow,
  standingDone,
} from './levy.ts';
import type { LevyLimits } from './limits.ts';

export const words = (min: number) => prose({ min, max: 2000 });

export const after = (it: Levy, done: Done): Levy => ({ ...it, done: [...it.done, done] });

/** What stands against a stage: whose turn it is, its order, its day. */
export function stageRefusal(
  it: Levy,
  stage: LevyStage,
  on: Day,
  { by, at, limits }: LevyFacts,
): LevyRefusal | undefined {
  if (!actsAt(by, it, stage)) return 'not-yours';
  if (isOver(it)) return 'over';
  if (nextStage(it) !== stage) return 'not-next';
  if (on > dayOf(at)) return 'still-to-come';
  if (on < schemeNow(it).on || it.done.some((done) => done.on > on)) return 'before-the-last';
  return stage === 'vote' && on < votableFrom(it, limits) ? 'too-early' : undefined;
}

/** The first day of the vote: so many days after the scheme was announced. */
export const votableFrom = (it: Levy, { announceDays }: LevyLimits): Day =>
  addDays(standingDone(it, 'announce')?.on ?? schemeNow(it).on, announceDays.n);

export const doneNow = (
  it: Levy,
  stage: LevyStage,
  more: Pick<Done, 'on' | 'words'> & Partial<Done>,
): Done => ({
  ...{ stage, schemeNo: schemeNow(it).no, ok: true, count: null, until: null },
  ...more,
});

const Announce = z.strictObject({ on: DaySchema, words: words(2) });

/** 公告: the scheme is on the board, and households are asked about it. */
export const announce = act<typeof Announce, Done>({
  request: Announce,
  decide: (it, { on, words: said }, facts) => {
    const reason = stageRefusal(it, 'announce', on, facts);
    return reason === undefined ? allow(doneNow(it, 'announce', { on, words: said })) : refuse(reason);
  },
  after,
});

const Review = z.strictObject({
  stage: z.enum(['town', 'county']),
  ok: z.boolean(),
  words: words(2),
  /** Compared with the province's ceiling: must be said where the county entered none. */
  ceilingChecked: z.boolean(),
});

/** 镇初审、县审核: on the day it is done; sent back, the scheme is changed and begins anew. */
export const review = act<typeof Review, Done>({
  request: Review,
  decide: (it, { stage, ok, words: said, ceilingChecked }, facts) => {
    const on = dayOf(facts.at);
    const reason = stageRefusal(it, stage, on, facts);
    if (reason !== undefined) return refuse(reason);
    if (ok && !ceilingChecked && hasOpenCeiling(it, facts.limits)) return refuse('ceiling-not-checked');
    return allow(doneNow(it, stage, { on, ok, words: said }));
  },
  after,
});

/** Money or work is asked for, and nobody entered how much may be. */
export function hasOpenCeiling(it: Levy, { moneyCeiling, labourCeiling }: LevyLimits): boolean {
  const { money, days } = schemeNow(it);
  return (money > 0 && moneyCeiling.n === null) || (days > 0 && labourCeiling.n === null);
}

const Publish = z.strictObject({
  stage: z.enum(['publish', 'accounts']),
  words: words(10),
  from: DaySchema,
  until: DaySchema,
});

/** 公开: the scheme with its reviews; afterwards what came in, what was spent, what was built. */
export const publish = act<typeof Publish, Done>({
  request: Publish,
  decide: (it, { stage, words: said, from, until }, facts) => {
    const reason = stageRefusal(it, stage, from, facts);
    if (reason !== undefined) return refuse(reason);
    if (daysBetween(from, until) + 1 < facts.limits.publicationDays.n) return refuse('too-short');
    return allow(doneNow(it, stage, { on: from, words: said, until }));
  },
  after,
});

const GiveUp = z.strictObject({ why: words(2) });

export const giveUp = act<typeof GiveUp, { readonly why: string; readonly on: Day }>({
  request: GiveUp,
  decide: (it, { why }, { by, at }) => {
    if (!actsAt(by, it, 'announce')) return refuse('not-yours');
    if (isOver(it)) return refuse('over');
    if (standingDone(it, 'publish') !== undefined) return refuse('published-already');
    return allow({ why, on: dayOf(at) });
  },
  after: (it, { why, on }) => ({ ...it, endedWhy: why, endedOn: on }),
});

/** Until when the town or the county answers: working days after the stage before. */
export function reviewDue(
  it: Levy,
  { limits, calendar }: Pick<LevyFacts, 'limits' | 'calendar'>,
): Day | null {
  const next = nextStage(it);
  if (isOver(it) || (next !== 'town' && next !== 'county')) return null;
  const before = standingDone(it, next === 'town' ? 'vote' : 'town');
  if (before === undefined) return null;
  const count = next === 'town' ? limits.townWorkdays.n : limits.countyWorkdays.n;
  return dayOf(dueAfter(startOf(before.on), { unit: 'workdays', count }, calendar).due);
}
