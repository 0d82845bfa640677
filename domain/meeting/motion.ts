/** 动议: what is to be decided, word for word; an amendment is settled before what it changes. */
import { z } from 'zod';
import { prose } from '../kernel/text.ts';
import { type MeetingRefusal, notAt, plainAct } from './act.ts';
import { itemOf, type Meeting, type Motion, motionOf, withMotion } from './meeting.ts';

export const move = plainAct(
  z.strictObject({
    motionId: z.uuid(),
    itemId: z.uuid(),
    text: prose({ min: 4, max: 2000 }),
    amends: z.uuid().nullable(),
  }),
  (meeting, { motionId, itemId, amends }) => {
    const stage = notAt(meeting, 'opened');
    if (stage !== undefined) return stage;
    const item = itemOf(meeting, itemId);
    if (item === undefined) return 'no-such-item';
    if (item.conclusion !== null) return 'item-concluded';
    if (motionOf(meeting, motionId) !== undefined) return 'id-taken';
    if (amends === null) return openMain(meeting, itemId) === undefined ? undefined : 'motion-there';
    const changed = motionOf(meeting, amends);
    if (changed === undefined || changed.itemId !== itemId) return 'no-such-motion';
    if (changed.amends !== null) return 'no-amending-an-amendment';
    if (changed.state !== 'open') return 'motion-over';
    // What was voted on, or is being counted on paper, was so in these words.
    if (changed.vote !== null || changed.bundles.length > 0) return 'voting-begun';
    return changed.phone === undefined ? undefined : 'phone-vote-open';
  },
  (meeting, { motionId: id, itemId, text, amends }) => ({
    ...meeting,
    motions: [
      ...meeting.motions,
      { id, itemId, text, amends, state: 'open', bundles: [], vote: null, objections: [] },
    ],
  }),
);

/** The motion of an item that is being dealt with; one at a time. */
export const openMain = ({ motions }: Meeting, itemId: string): Motion | undefined =>
  motions.find((it) => it.itemId === itemId && it.amends === null && it.state === 'open');

export const takeBackMotion = plainAct(
  z.strictObject({ motionId: z.uuid() }),
  (meeting, { motionId }) => notAt(meeting, 'opened') ?? motionRefusal(meeting, motionId),
  (meeting, { motionId }) => ({
    ...meeting,
    motions: meeting.motions.map((it) =>
      it.id === motionId || (it.amends === motionId && it.state === 'open')
        ? { ...it, state: 'taken-back' }
        : it,
    ),
  }),
);

/** Why a motion cannot be dealt with now. */
export function motionRefusal(meeting: Meeting, motionId: string): MeetingRefusal | undefined {
  const motion = motionOf(meeting, motionId);
  if (motion === undefined) return 'no-such-motion';
  if (motion.state !== 'open') return 'motion-over';
  if (motion.phone !== undefined) return 'phone-vote-open';
  return itemOf(meeting, motion.itemId)?.conclusion === null ? undefined : 'item-concluded';
}

/** The same, when it is to be put to the vote. */
export const votingRefusal = (meeting: Meeting, motionId: string): MeetingRefusal | undefined =>
  motionRefusal(meeting, motionId) ??
  (meeting.motions.some((it) => it.amends === motionId && it.state === 'open')
    ? 'amendment-first'
    : undefined);

/** A motion that passed; an amendment becomes the words of what it changes. */
export function settled(meeting: Meeting, motionId: string, state: 'passed' | 'failed' | 'agreed'): Meeting {
  const motion = motionOf(meeting, motionId);
  const next = withMotion(meeting, motionId, (it) => ({ ...it, state }));
  if (motion?.amends == null || state === 'failed') return next;
  return withMotion(next, motion.amends, (it) => ({ ...it, text: motion.text }));
}
