/**
 * 手机表决: each seat in the room says it once on an own phone, with the code of its slip and without an account; whoever has no
 * phone raises a hand, which two tellers count. What was said can be changed until the chair closes; then only the counts are kept.
 */
import { z } from 'zod';
import { refuse } from '../kernel/decision.ts';
import { checked, inFours, lettersOf, valuesOf } from '../kernel/letters.ts';
import { act, type MeetingRefusal, notAt, plainAct } from './act.ts';
import { itemOf, type Meeting, type Motion, motionOf, type Said, withMotion } from './meeting.ts';
import { votingRefusal } from './motion.ts';
import { chosenGauge, type Room, seatsIn } from './presence.ts';
import { Count, counted, Teller, tellerRefusal, type Voted, voted } from './vote.ts';

export const SAYINGS = ['for', 'against', 'abstain'] as const satisfies readonly Said['stance'][];

/** The one vote by phone that is open: whoever has a code is never asked which. */
export const phoneVoteOf = ({ motions }: Pick<Meeting, 'motions'>): Motion | undefined =>
  motions.find(({ phone }) => phone !== undefined);

/** Seats that have a vote on a motion at this moment. */
export const seatsOn = (room: Room, { itemId }: Motion): readonly number[] =>
  seatsIn(room, itemOf(room.meeting, itemId)?.recused);

export const openPhoneVote = plainAct(
  z.strictObject({ motionId: z.uuid() }),
  (meeting, { motionId }, { voters }) => {
    const reason = notAt(meeting, 'opened') ?? votingRefusal(meeting, motionId);
    if (reason !== undefined) return reason;
    if (phoneVoteOf(meeting) !== undefined) return 'phone-vote-open';
    const recused = itemOf(meeting, motionOf(meeting, motionId)?.itemId ?? '')?.recused;
    return chosenGauge({ meeting, voters }, recused).met ? undefined : 'no-quorum';
  },
  (meeting, { motionId }, at) => withMotion(meeting, motionId, (it) => ({ ...it, phone: { opened: at } })),
);

const Closing = z.strictObject({
  motionId: z.uuid(),
  hands: Count,
  /** Who counted the hands; nobody where none was raised. */
  tellers: z.tuple([Teller, Teller]).nullable(),
});

/** 结束: whoever left or is recused by now is not counted; phones and hands together are never more than are present. */
export const closePhoneVote = act<typeof Closing, Voted>({
  request: Closing,
  decide: (meeting, { motionId, hands, tellers }, facts) => {
    const reason = notAt(meeting, 'opened') ?? notByPhone(meeting, motionId);
    if (reason !== undefined) return refuse(reason);
    const byHand = hands.for + hands.against + hands.abstain;
    const unwatched = tellers === null ? undefined : tellerRefusal(meeting, tellers);
    if (unwatched !== undefined) return refuse(unwatched);
    if (byHand > 0 && tellers === null) return refuse('two-tellers');
    const motion = motionOf(meeting, motionId) as Motion;
    const seats = seatsOn({ meeting, voters: facts.voters }, motion);
    const said = (facts.said ?? []).filter(({ seat }) => seats.includes(seat));
    const sum = (stance: Said['stance']) => hands[stance] + said.filter((it) => it.stance === stance).length;
    const counts = { for: sum('for'), against: sum('against'), abstain: sum('abstain'), invalid: 0 };
    return counted(meeting, { motionId, way: 'phone', tellers: tellers ?? [], byHand, counts }, facts);
  },
  after: (meeting, step, at) => voted(meeting, step, at),
});

/** 作罢: without a count; the motion can be voted on by hands or on paper. */
export const callOffPhoneVote = plainAct(
  z.strictObject({ motionId: z.uuid() }),
  (meeting, { motionId }) => notAt(meeting, 'opened') ?? notByPhone(meeting, motionId),
  (meeting, { motionId }) => withMotion(meeting, motionId, ({ phone: _, ...it }) => it),
);

function notByPhone(meeting: Meeting, motionId: string): MeetingRefusal | undefined {
  const motion = motionOf(meeting, motionId);
  if (motion === undefined) return 'no-such-motion';
  return motion.phone === undefined ? 'no-phone-vote' : undefined;
}

export type SayingRefusal = 'no-vote-now' | 'not-counted';

/** Why a seat cannot say anything now: no vote by phone is open, or it is not in the room, or has left the base. */
export function sayingRefusal(room: Room, seat: number): SayingRefusal | undefined {
  const motion = room.meeting.status === 'opened' ? phoneVoteOf(room.meeting) : undefined;
  if (motion === undefined) return 'no-vote-now';
  return seatsOn(room, motion).includes(seat) ? undefined : 'not-counted';
}

/** Four characters number the seat, eight are made of the house's secret. */
export const VOTE_CODE_CHANCES = 8;
const SEAT_LETTERS = 4;

/** 表决码: 'A1B2-C3D4-E5F6', the same for every vote of a meeting. Throws a RangeError when given what is no seat. */
export function formatVoteCode(seat: number, chances: readonly number[]): string {
  if (!Number.isInteger(seat) || seat < 1 || seat >= 32 ** SEAT_LETTERS)
    throw new RangeError(`no seat: ${seat}`);
  const number = Array.from(
    { length: SEAT_LETTERS },
    (_, at) => (seat >> (5 * (SEAT_LETTERS - 1 - at))) & 31,
  );
  return inFours(lettersOf([...number, ...checked(chances, VOTE_CODE_CHANCES)]));
}

/** A code as people write it; undefined when it is none. */
export function readVoteCode(text: string): { readonly seat: number; readonly code: string } | undefined {
  const values = valuesOf(text, /^([0-9A-HJKMNP-TV-Z]{12})$/);
  if (values === undefined) return undefined;
  const seat = values.slice(0, SEAT_LETTERS).reduce((no, value) => no * 32 + value, 0);
  return seat < 1 ? undefined : { seat, code: inFours(lettersOf(values)) };
}
