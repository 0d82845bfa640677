/** 计数: how many had to come, how many came, how many were for it, and whether that is enough; whole numbers, by the rule of the step. */
import { z } from 'zod';
import { type Day, dayOf } from '../kernel/day.ts';
import type { Basis } from '../meeting/kind.ts';
import type { Meeting, Motion, Vote } from '../meeting/meeting.ts';
import { bookOn, ruleOf } from '../meeting/rules.ts';
import { needed, type Share } from '../meeting/share.ts';
import type { ProcedureLimits } from './limits.ts';
import type { DecidingKind, Stage } from './procedure.ts';

const Heads = z.int().min(0).max(100_000);

/** What was counted on paper. */
export const Counted = z.strictObject({
  should: z.int().min(1).max(100_000),
  present: Heads,
  for: Heads,
  against: Heads,
  abstain: Heads,
});
export type Counted = z.infer<typeof Counted>;

/** 算式: what was counted beside what was needed. */
export interface Count extends Counted {
  readonly quorum: Share;
  readonly neededPresent: number;
  readonly majority: Share;
  readonly of: 'present' | 'all';
  readonly neededFor: number;
}

/** By which shares a step is counted. */
export interface Yardstick {
  readonly quorum: Share;
  readonly majority: Share;
  readonly of: 'present' | 'all';
}

const bare = ({ over, of, strict }: Share): Share => ({ over, of, strict });

/** Of a body that deliberates beforehand: what Party practice and the county say. */
export const yardstickBefore = (stage: Exclude<Stage, 'decide'>, limits: ProcedureLimits): Yardstick =>
  stage === 'review'
    ? { quorum: bare(limits.partyQuorum), majority: bare(limits.partyMajority), of: 'all' }
    : { quorum: bare(limits.committeeQuorum), majority: bare(limits.committeeMajority), of: 'present' };

/** Of the meeting that decides: the rule table. Undefined for a basis by which it is not held. */
export function yardstickOf(kind: DecidingKind, basis: Basis, on: string): Yardstick | undefined {
  const rule = ruleOf(kind, bookOn(on).version);
  const quorum = rule.quorums.find((one) => one.basis === basis);
  return quorum && { quorum: quorum.share, majority: rule.majority.share, of: rule.majority.of };
}

export function countOf(counted: Counted, { quorum, majority, of }: Yardstick): Count {
  const base = of === 'all' ? counted.should : counted.present;
  return {
    ...counted,
    ...{ quorum, majority, of },
    neededPresent: needed(quorum, counted.should),
    neededFor: needed(majority, base),
  };
}

export const hasQuorum = ({ present, neededPresent }: Count): boolean => present >= neededPresent;
export const hasMajority = (count: Count): boolean => count.for >= count.neededFor;

/** Nobody counts more hands than there are people, nor more people than should come. */
export const addsUp = (counted: Counted): boolean =>
  counted.present <= counted.should && counted.for + counted.against + counted.abstain <= counted.present;

/** 一次会的一项: a meeting of this house and what it voted on. */
export const VotedItem = z.strictObject({ meetingId: z.uuid(), itemId: z.uuid() });
export type VotedItem = z.infer<typeof VotedItem>;

/** The items of a meeting that were voted on, to choose from. */
export const votedItems = (meeting: Meeting): (VotedItem & { readonly title: string; readonly on: Day })[] =>
  meeting.items
    .filter(({ id }) => countedAt(meeting, id) !== undefined)
    .map(({ id: itemId, title }) => ({
      ...{ meetingId: meeting.id, itemId, title: `${meeting.title}：${title}` },
      on: heldOn(meeting),
    }));

export const heldOn = ({ opened, starts }: Meeting): Day => dayOf(opened ?? starts);

/** The last motion about an item that was voted on, and its vote. One that was taken back, or left with an objection open, came to nothing. */
export function votedMotion(
  { motions }: Meeting,
  itemId: string,
): { readonly motion: Motion; readonly vote: Vote } | undefined {
  const voted = motions.flatMap((motion) => {
    const { vote, amends, state } = motion;
    return motion.itemId === itemId && amends === null && state !== 'taken-back' && vote !== null
      ? [{ motion, vote }]
      : [];
  });
  return voted.slice(-1)[0];
}

/** What a meeting of this house counted about an item. */
export function countedAt(meeting: Meeting, itemId: string): Counted | undefined {
  const voted = votedMotion(meeting, itemId);
  if (voted === undefined) return undefined;
  const { counts, quorum } = voted.vote;
  return {
    ...{ should: quorum.base, present: quorum.present },
    ...{ for: counts.for, against: counts.against, abstain: counts.abstain },
  };
}
