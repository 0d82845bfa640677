/** 一致同意: each objection has a reason and what would resolve it, and each is answered before anybody says that all agree. */
import { z } from 'zod';
import { line, prose } from '../kernel/text.ts';
import { notAt, plainAct } from './act.ts';
import { motionOf, type Objection, withMotion } from './meeting.ts';
import { motionRefusal, settled, votingRefusal } from './motion.ts';

export const object = plainAct(
  z.strictObject({
    motionId: z.uuid(),
    objectionId: z.uuid(),
    /** For whom: a group, a house by the road; nobody has to be named. */
    side: line({ min: 1, max: 40 }).nullable(),
    reason: prose({ min: 4, max: 500 }),
    remedy: prose({ min: 2, max: 500 }),
  }),
  (meeting, { motionId, objectionId }) =>
    notAt(meeting, 'opened') ??
    motionRefusal(meeting, motionId) ??
    (meeting.motions.some(({ objections }) => objections.some(({ id }) => id === objectionId))
      ? 'id-taken'
      : undefined),
  (meeting, { motionId, objectionId: id, side, reason, remedy }) =>
    withMotion(meeting, motionId, (motion) => ({
      ...motion,
      objections: [...motion.objections, { id, side, reason, remedy, answer: null }],
    })),
);

/** 撤回 · 吸收 · 按多数决定不采纳: the last one only after a majority voted for the motion; its reason stays in the minutes. */
export const answerObjection = plainAct(
  z.strictObject({
    motionId: z.uuid(),
    objectionId: z.uuid(),
    how: z.enum(['withdrawn', 'integrated', 'overruled']),
    words: prose({ min: 2, max: 500 }),
    /** The words of the motion with the objection taken in. */
    text: prose({ min: 4, max: 2000 }).nullable(),
  }),
  (meeting, { motionId, objectionId, how }) => {
    const reason = notAt(meeting, 'opened') ?? motionRefusal(meeting, motionId);
    if (reason !== undefined) return reason;
    const motion = motionOf(meeting, motionId);
    const objection = motion?.objections.find(({ id }) => id === objectionId);
    if (objection === undefined) return 'no-such-objection';
    if (objection.answer !== null) return 'objection-answered';
    return how === 'overruled' && motion?.vote?.tally.passed !== true
      ? 'overruled-without-majority'
      : undefined;
  },
  (meeting, { motionId, objectionId, how, words, text }) =>
    withMotion(meeting, motionId, (motion) => ({
      ...motion,
      // A motion whose words changed is not the one that was voted on.
      ...(how === 'integrated' && text !== null && { text, vote: null, bundles: [] }),
      objections: motion.objections.map((it) =>
        it.id === objectionId ? { ...it, answer: { how, words } } : it,
      ),
    })),
);

export const isOpen = ({ answer }: Objection): boolean => answer === null;

/** 达成一致: no objection is left without an answer, and none is overruled but by a majority for the words as they stand. */
export const agree = plainAct(
  z.strictObject({ motionId: z.uuid() }),
  (meeting, { motionId }) => {
    const reason = notAt(meeting, 'opened') ?? votingRefusal(meeting, motionId);
    if (reason !== undefined) return reason;
    if (meeting.presences.every(({ left }) => left !== null)) return 'not-in-the-room';
    const motion = motionOf(meeting, motionId);
    if (motion?.objections.some(isOpen)) return 'objection-open';
    // The majority that overruled was one for other words: these are voted on first.
    const isOverruled = motion?.objections.some(({ answer }) => answer?.how === 'overruled') ?? false;
    return isOverruled && motion?.vote?.tally.passed !== true ? 'overruled-without-majority' : undefined;
  },
  (meeting, { motionId }) =>
    settled(
      meeting,
      motionId,
      motionOf(meeting, motionId)?.vote?.tally.passed === true ? 'passed' : 'agreed',
    ),
);
