/**
 * 表决: by hands, counted by two tellers; by paper, each bundle entered by two people who must agree. No vote outside the quorum:
 * it is counted again at every vote, because people leave. Who raised a hand is nowhere: only how many.
 */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { type ActFacts, act, type MeetingRefusal, notAt, plainAct } from './act.ts';
import { type Bundle, itemOf, type Meeting, motionOf, type Vote, withMotion } from './meeting.ts';
import { settled, votingRefusal } from './motion.ts';
import { chosenGauge, inRoom, numbersPresent, ruleFor, tallyOf } from './presence.ts';

const Number0 = z.int().min(0).max(100_000);
export const Count = z.strictObject({ for: Number0, against: Number0, abstain: Number0 });
export const Teller = z.int().min(1);

export interface Voted {
  readonly motionId: string;
  readonly vote: Omit<Vote, 'at'>;
}

const Hands = Count.extend({ motionId: z.uuid(), tellers: z.tuple([Teller, Teller]) });

export const voteByHands = act<typeof Hands, Voted>({
  request: Hands,
  decide: (meeting, { motionId, tellers, ...counts }, facts) => {
    const reason =
      notAt(meeting, 'opened') ?? votingRefusal(meeting, motionId) ?? tellerRefusal(meeting, tellers);
    if (reason !== undefined) return refuse(reason);
    return counted(meeting, { motionId, way: 'hands', tellers, counts: { ...counts, invalid: 0 } }, facts);
  },
  after: (meeting, step, at) => voted(meeting, step, at),
});

export function tellerRefusal(meeting: Meeting, tellers: readonly number[]): MeetingRefusal | undefined {
  const [one, other] = tellers;
  if (one === other) return 'two-tellers';
  return tellers.every((no) => inRoom(meeting).some((it) => it.no === no)) ? undefined : 'not-in-the-room';
}

/** Quorum and majority at this moment, without those who are recused. */
export function counted(
  meeting: Meeting,
  { motionId, ...vote }: { motionId: string } & Pick<Vote, 'way' | 'tellers' | 'counts' | 'byHand'>,
  { voters, hash }: ActFacts,
): Decision<Voted, MeetingRefusal> {
  const recused = itemOf(meeting, motionOf(meeting, motionId)?.itemId ?? '')?.recused ?? [];
  const room = { meeting, voters };
  const quorum = chosenGauge(room, recused);
  if (!quorum.met) return refuse('no-quorum');
  const { counts } = vote;
  if (counts.for + counts.against + counts.abstain + counts.invalid > quorum.present)
    return refuse('more-than-present');
  const numbers = numbersPresent(room).filter((no) => !recused.includes(no));
  return allow({
    motionId,
    vote: {
      ...vote,
      quorum,
      tally: tallyOf(ruleFor(meeting), quorum, counts),
      presentHash: hash(numbers.join(' ')),
    },
  });
}

export const voted = (meeting: Meeting, { motionId, vote }: Voted, at: Moment): Meeting => {
  const next = withMotion(meeting, motionId, ({ phone: _, ...it }) => ({ ...it, vote: { ...vote, at } }));
  // A vote on an objection leaves the consent round to its end.
  const consenting = motionOf(meeting, motionId)?.objections.some(({ answer }) => answer === null) ?? false;
  if (consenting && vote.tally.passed) return next;
  return settled(next, motionId, vote.tally.passed ? 'passed' : 'failed');
};

/** 录一扎: the same bundle is entered twice, by two people; whoever entered it may not enter it again. */
export const enterBundle = plainAct(
  Count.extend({ motionId: z.uuid(), bundleNo: z.int().min(1).max(500), teller: Teller, invalid: Number0 }),
  (meeting, { motionId, bundleNo, teller }) => {
    const reason = notAt(meeting, 'opened') ?? votingRefusal(meeting, motionId);
    if (reason !== undefined) return reason;
    if (!inRoom(meeting).some(({ no }) => no === teller)) return 'not-in-the-room';
    const bundle = motionOf(meeting, motionId)?.bundles.find(({ no }) => no === bundleNo);
    if (bundle === undefined) return undefined;
    if (isAgreed(bundle)) return 'bundle-agreed';
    return bundle.entries.length === 1 && bundle.entries[0]?.teller === teller
      ? 'counted-by-the-same'
      : undefined;
  },
  (meeting, { motionId, bundleNo: no, ...entry }) =>
    withMotion(meeting, motionId, (motion) => {
      const before = motion.bundles.find((it) => it.no === no)?.entries ?? [];
      // Two that differ are both counted anew, by whoever was not the other one.
      const kept = before.filter(({ teller }) => teller !== entry.teller).slice(-1);
      const bundle = { no, entries: [...kept, entry] };
      return {
        ...motion,
        bundles: [...motion.bundles.filter((it) => it.no !== no), bundle].sort((a, b) => a.no - b.no),
      };
    }),
);

export const isAgreed = ({ entries }: Bundle): boolean => {
  const [one, other] = entries;
  if (one === undefined || other === undefined) return false;
  return (['for', 'against', 'abstain', 'invalid'] as const).every((it) => one[it] === other[it]);
};

const Closing = z.strictObject({ motionId: z.uuid(), issued: Number0 });

/** 计票结束: every bundle agreed, and no more ballots than were given out. */
export const countBallots = act<typeof Closing, Voted>({
  request: Closing,
  decide: (meeting, { motionId, issued }, facts) => {
    const reason = notAt(meeting, 'opened') ?? votingRefusal(meeting, motionId);
    if (reason !== undefined) return refuse(reason);
    const bundles = motionOf(meeting, motionId)?.bundles ?? [];
    if (bundles.length === 0) return refuse('no-bundles');
    if (!bundles.every(isAgreed)) return refuse('bundles-differ');
    const sum = (of: 'for' | 'against' | 'abstain' | 'invalid') =>
      bundles.reduce((total, { entries }) => total + (entries[0]?.[of] ?? 0), 0);
    const counts = {
      for: sum('for'),
      against: sum('against'),
      abstain: sum('abstain'),
      invalid: sum('invalid'),
    };
    if (counts.for + counts.against + counts.abstain + counts.invalid > issued)
      return refuse('ballots-do-not-add-up');
    const tellers = [...new Set(bundles.flatMap(({ entries }) => entries.map(({ teller }) => teller)))];
    return counted(meeting, { motionId, way: 'paper', tellers, counts }, facts);
  },
  after: (meeting, step, at) => voted(meeting, step, at),
});
