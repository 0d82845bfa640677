/**
 * 选出路: when the rounds are used up the convener must choose: put it to a vote of those who may decide, refer it (`refer`), set it
 * aside until a day, once, or give it up with the reason. Until then nothing else goes on with the topic.
 */
import { z } from 'zod';
import { addDays, type Day, dayOf, type Moment } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { isKindOf } from '../meeting/kind.ts';
import type { Office } from '../people/office.ts';
import { levelOf } from '../place/code.ts';
import { type Consultation, convenes, VOTING_BODIES, type VotingBody } from './consultation.ts';
import { type CountedVote, countedByBody, isAsCounted, takenFrom } from './counted.ts';
import type { ConsultationLimits } from './limits.ts';
import { isUsedUp } from './round.ts';
import type { Step } from './step.ts';

interface Facts {
  readonly by: Office;
  readonly at: Moment;
  readonly limits: ConsultationLimits;
}

/** No round is left, or the day has come until which it was set aside. */
export function mustChoose(it: Consultation, today: Day, limits: ConsultationLimits): boolean {
  if (it.status === 'set-aside') return it.setAside !== undefined && today >= it.setAside.until;
  return it.status === 'undecided' && (it.nextBy === undefined || isUsedUp(it, today, limits));
}

/** A way out is open: it must be chosen, or the day of the next round has passed, or it lies aside. */
export const mayChoose = (it: Consultation, today: Day, limits: ConsultationLimits): boolean =>
  mustChoose(it, today, limits) ||
  it.status === 'set-aside' ||
  (it.status === 'undecided' && it.nextBy !== undefined && today > it.nextBy);

/** By when it is chosen. */
export function chooseBy(
  { setAside, nextBy, rounds }: Consultation,
  { choiceDays }: ConsultationLimits,
): Day | undefined {
  if (setAside !== undefined) return setAside.until;
  const from = nextBy ?? rounds.at(-1)?.endedOn;
  return from === undefined ? undefined : addDays(from, choiceDays);
}

export type ChooseRefusal = 'not-the-convener' | 'not-undecided' | 'rounds-left';

function whyNot(it: Consultation, { by, at, limits }: Facts): ChooseRefusal | undefined {
  if (!convenes(by, it)) return 'not-the-convener';
  if (it.status !== 'undecided' && it.status !== 'set-aside') return 'not-undecided';
  return mayChoose(it, dayOf(at), limits) ? undefined : 'rounds-left';
}

const Why = prose({ min: 4, max: 1000 });

export const PutToVoteRequest = z.strictObject({ body: z.enum(VOTING_BODIES), by: DaySchema, why: Why });
export type PutToVoteRefusal = ChooseRefusal | 'no-such-body-here' | 'day-passed' | 'day-too-far';

/** The bodies that vote in a place: a village's or a community's; a town and the county have none. */
export const bodiesOf = (place: string): readonly VotingBody[] =>
  levelOf(place) === 'village' ? VOTING_BODIES.filter((body) => isKindOf(body, place)) : [];

/** 交表决: by the lawful meeting that may decide it, held by a day; what it decided is noted afterwards. */
export function putToVote(
  it: Consultation,
  { body, by: until, why }: z.infer<typeof PutToVoteRequest>,
  facts: Facts,
): Decision<Step, PutToVoteRefusal> {
  const reason = whyNot(it, facts);
  if (reason !== undefined) return refuse(reason);
  if (!bodiesOf(it.placeCode).includes(body)) return refuse('no-such-body-here');
  const on = dayOf(facts.at);
  if (until < on) return refuse('day-passed');
  if (until > addDays(on, facts.limits.setAsideDays)) return refuse('day-too-far');
  return allow({ kind: 'put-to-vote', vote: { body, by: until, why, on } });
}

export const SetAsideRequest = z.strictObject({ until: DaySchema, why: Why });
export type SetAsideRefusal = ChooseRefusal | 'set-aside-before' | 'day-passed' | 'day-too-far';

/** 放一放: until a day, and once: then it is chosen again. */
export function setAside(
  it: Consultation,
  { until, why }: z.infer<typeof SetAsideRequest>,
  facts: Facts,
): Decision<Step, SetAsideRefusal> {
  const reason = whyNot(it, facts);
  if (reason !== undefined) return refuse(reason);
  if (it.setAside !== undefined) return refuse('set-aside-before');
  const on = dayOf(facts.at);
  if (until <= on) return refuse('day-passed');
  if (until > addDays(on, facts.limits.setAsideDays)) return refuse('day-too-far');
  return allow({ kind: 'set-aside', until, why, on });
}

export const GiveUpRequest = z.strictObject({ why: Why });

/** 不再谈: with the reason, which everybody reads. */
export function giveUp(
  it: Consultation,
  { why }: z.infer<typeof GiveUpRequest>,
  facts: Facts,
): Decision<Step, ChooseRefusal> {
  const reason = whyNot(it, facts);
  return reason === undefined ? allow({ kind: 'given-up', why, on: dayOf(facts.at) }) : refuse(reason);
}

export const NoteVoteRequest = z.strictObject({
  passed: z.enum(['yes', 'no']),
  inFavour: z.int().min(0).max(100_000),
  of: z.int().min(1).max(100_000),
  text: prose({ min: 4, max: 1000 }),
});
export type NoteVoteRefusal =
  | 'not-the-convener'
  | 'not-put-to-vote'
  | 'votes-do-not-add-up'
  | 'not-as-counted';

/** 记表决结果: what the meeting decided, with its count: that of the linked meeting where there is one. No body decides with half or less. */
export function noteVote(
  it: Consultation,
  { passed, inFavour, of, text }: z.infer<typeof NoteVoteRequest>,
  { by, at, counted = [] }: Facts & { counted?: readonly CountedVote[] | undefined },
): Decision<Step, NoteVoteRefusal> {
  if (!convenes(by, it)) return refuse('not-the-convener');
  if (it.status !== 'voting') return refuse('not-put-to-vote');
  const isPassed = passed === 'yes';
  if (inFavour > of || (isPassed && inFavour * 2 <= of)) return refuse('votes-do-not-add-up');
  const votes = countedByBody(it, counted);
  if (!isAsCounted({ inFavour, of, passed: isPassed }, votes)) return refuse('not-as-counted');
  const said = { passed: isPassed, inFavour, of };
  return allow({ kind: 'vote-noted', result: { ...said, text, on: dayOf(at), ...takenFrom(said, votes) } });
}
