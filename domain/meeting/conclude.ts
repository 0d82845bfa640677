/** 议定: what became of an item. Only a body that may decide it decides; what belongs elsewhere is routed there, with its opinion. */
import { z } from 'zod';
import { dayOf } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { act, type MeetingRefusal, notAt, plainAct } from './act.ts';
import { isOpen } from './consent.ts';
import {
  type Conclusion,
  type Item,
  itemOf,
  type Meeting,
  type Motion,
  OUTCOMES,
  withItem,
} from './meeting.ts';
import { chosenGauge, concernedIn, type Room, ruleFor } from './presence.ts';
import { BODIES } from './subject.ts';

/** A place of ours by its code, or a handling unit by its own. */
const BodyKey = line({ min: 2, max: 40 });

const Request = z.strictObject({
  itemId: z.uuid(),
  outcome: z.enum(OUTCOMES),
  to: z.enum(BODIES).nullable(),
  /** The place or unit that receives it; without it, whoever holds the meetings of that body. */
  receiver: BodyKey.optional(),
  /** An opinion, a reason; what was decided is taken from the motion. */
  words: prose({ min: 2, max: 2000 }).nullable(),
  tasks: z
    .array(
      z.strictObject({
        what: prose({ min: 2, max: 300 }),
        owner: line({ min: 2, max: 40 }),
        ownerKey: BodyKey.optional(),
        due: DaySchema,
      }),
    )
    .max(20),
});

export const conclude = act<typeof Request, { readonly itemId: string; readonly conclusion: Conclusion }>({
  request: Request,
  decide: (meeting, { itemId, outcome, to, receiver, words, tasks }, facts) => {
    const item = itemOf(meeting, itemId);
    const reason =
      notAt(meeting, 'opened') ?? outcomeRefusal({ meeting, voters: facts.voters }, item, outcome, to);
    if (reason !== undefined) return refuse(reason);
    const lateBy = tasks.find(({ due }) => due < dayOf(facts.at));
    if (lateBy !== undefined) return refuse('due-passed');
    const named = [outcome === 'referred' ? receiver : undefined, ...tasks.map(({ ownerKey }) => ownerKey)];
    if (named.some((key) => key !== undefined && facts.bodies?.includes(key) === false))
      return refuse('no-such-body');
    const text = carried(meeting, itemId)?.text;
    const taken = outcome === 'decided' || outcome === 'recommended' ? text : undefined;
    return allow({
      itemId,
      conclusion: {
        ...{ outcome, to: outcome === 'referred' ? to : null, words: taken ?? words ?? '', tasks },
        ...(outcome === 'referred' && receiver !== undefined && { receiver }),
      },
    });
  },
  after: (meeting, { itemId, conclusion }) => ({
    ...withItem(meeting, itemId, (item) => ({ ...item, conclusion })),
    motions: meeting.motions.map((it) =>
      it.itemId === itemId && it.state === 'open' ? { ...it, state: 'taken-back' as const } : it,
    ),
    queue: meeting.queue.filter((it) => it.itemId !== itemId),
  }),
});

/** The last motion of an item that passed, or that all agreed to. */
export const carried = ({ motions }: Meeting, itemId: string): Motion | undefined =>
  motions
    .filter(
      (it) => it.itemId === itemId && it.amends === null && (it.state === 'passed' || it.state === 'agreed'),
    )
    .slice(-1)[0];

function outcomeRefusal(
  room: Room,
  item: Item | undefined,
  outcome: Conclusion['outcome'],
  to: Conclusion['to'],
): MeetingRefusal | undefined {
  const { meeting } = room;
  if (item === undefined) return 'no-such-item';
  if (item.conclusion !== null) return 'item-concluded';
  if (meeting.motions.some(({ itemId, phone }) => itemId === item.id && phone !== undefined))
    return 'phone-vote-open';
  if (outcome === 'decided') return decidingRefusal(room, item);
  if (item.standing === 'refers' && outcome === 'recommended') return 'must-be-referred';
  if (outcome === 'referred') return to === null ? 'no-one-to-refer-to' : undefined;
  if (outcome !== 'recommended') return undefined;
  return (
    openObjection(meeting, item.id) ??
    (carried(meeting, item.id) === undefined ? 'nothing-passed' : undefined) ??
    listening(meeting)
  );
}

/** 只听不议: without those concerned in the room nothing is advised; what was said is kept, and it can be put off or referred. */
const listening = (meeting: Meeting): MeetingRefusal | undefined =>
  concernedIn(meeting)?.enough === false ? 'too-few-concerned' : undefined;

/** 没有权力的会不能作决定: an advisory body decides nothing, and no body decides what is another's. */
function decidingRefusal(room: Room, item: Item): MeetingRefusal | undefined {
  const { meeting } = room;
  if (item.standing === 'refers') return 'not-this-body';
  if (ruleFor(meeting).power === 'advisory' || item.standing === 'advises') return 'advisory-only';
  const open = openObjection(meeting, item.id);
  if (open !== undefined) return open;
  const vote = carried(meeting, item.id)?.vote;
  if (vote?.tally.passed !== true) return 'nothing-passed';
  // Whoever stepped back after the vote was counted in it.
  return chosenGauge(room, item.recused).recused > vote.quorum.recused ? 'recused-since' : undefined;
}

const openObjection = ({ motions }: Meeting, itemId: string): MeetingRefusal | undefined =>
  motions.some((it) => it.itemId === itemId && it.state !== 'taken-back' && it.objections.some(isOpen))
    ? 'objection-open'
    : undefined;

/** 散会: nothing on the agenda is left without a word about it. */
export const close = plainAct(
  z.strictObject({}),
  (meeting) =>
    notAt(meeting, 'opened') ??
    (meeting.items.some(({ conclusion }) => conclusion === null) ? 'item-open' : undefined),
  (meeting, _, at) => ({
    ...meeting,
    ...{ status: 'closed', closed: at, queue: [] },
    presences: meeting.presences.map((it) => (it.left === null ? { ...it, left: at } : it)),
  }),
);
