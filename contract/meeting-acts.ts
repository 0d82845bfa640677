/** 会上动作: one endpoint for each act of a meeting, made from the table of acts. */
import { z } from 'zod';
import { MEETING_ACTS, type MeetingAct } from '../domain/meeting/acts.ts';
import { RUNNING_POSTS } from '../domain/meeting/runs.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { Acted, MeetingId } from './meeting.ts';

const actOn = <const N extends MeetingAct, S extends z.ZodRawShape>(
  name: N,
  request: z.ZodObject<S, z.core.$strict>,
) =>
  ({
    name: `meeting.${name}`,
    method: 'POST',
    path: `/api/meetings/:meetingId/${name}`,
    summary: SUMMARIES[name],
    office: RUNNING_POSTS,
    dataClass: 'P2',
    params: MeetingId,
    // When it happened, by the clock of whoever was in the room; never before the step before it, never after now.
    body: commanded(request).extend({ at: z.int().min(0).optional() }),
    answer: Acted,
  }) as const;

/** What happens in the room may be saved on a phone without a signal. */
const inRoom = <const N extends MeetingAct, S extends z.ZodRawShape>(
  name: N,
  request: z.ZodObject<S, z.core.$strict>,
) => ({ ...actOn(name, request), offline: 1 }) as const;

const SUMMARIES: Readonly<Record<MeetingAct, string>> = {
  'change-plan': 'Set the plan anew, until notice is given',
  'name-conference': 'Say which of the three conferences it is, and which classes of people the topic needs',
  invite: 'Ask an office or a group to come, for one of the classes',
  'answer-invite': 'They come, or do not and why; or were not to be asked',
  demand: 'Note that enough villagers, houses or representatives asked for it, with the arithmetic',
  notice: 'Give notice: the days are checked, and those eligible are frozen from the roll',
  postpone: 'Put it off to another day, with the reason; notice is given anew',
  cancel: 'Give it up, with the reason',
  open: 'Open it: chair and recorder are named',
  arrive:
    'Somebody came: by list, number or code, from afar or with written proxies where the rule allows it',
  leave: 'Somebody left',
  recuse: 'Somebody has an interest in an item and leaves its base',
  'replace-chair': 'Another chair, when more than half think that the chair has an interest',
  'ask-to-speak': 'Somebody wants to speak about an item',
  heard: 'The first in the queue has spoken',
  move: 'A motion, or an amendment of one, word for word',
  'take-back-motion': 'A motion is taken back',
  'vote-by-hands': 'Hands as two tellers counted them; refused outside the quorum',
  'enter-bundle': 'A bundle of ballots, entered by one of two people',
  'count-ballots': 'All bundles agree: the ballots are counted',
  'open-phone-vote': 'A vote by phone of those in the room is open; refused outside the quorum',
  'close-phone-vote':
    'It is closed: phones, and hands as two tellers counted them, are counted; who said what is gone',
  'call-off-phone-vote': 'It is called off without a count',
  object: 'An objection, with what would resolve it',
  'answer-objection': 'An objection is withdrawn, taken in, or overruled by a majority',
  agree: 'Nobody objects any more',
  conclude: 'What became of an item; a body decides only what is its own',
  close: 'Close it: nothing on the agenda is left without a word',
  minutes: 'The minutes; refused when they leave out a decision or an objection that was overruled',
  sign: 'Chair, recorder or a witness signs',
  archive: 'Lay it into the archive',
  'answer-task': 'What became of a task; until it is done it stands on the next agendas',
};

/** Every act by its name. */
export const ACT_ENDPOINTS = {
  'change-plan': endpoint(actOn('change-plan', MEETING_ACTS['change-plan'].request)),
  'name-conference': endpoint(actOn('name-conference', MEETING_ACTS['name-conference'].request)),
  invite: endpoint(actOn('invite', MEETING_ACTS.invite.request)),
  'answer-invite': endpoint(actOn('answer-invite', MEETING_ACTS['answer-invite'].request)),
  demand: endpoint(actOn('demand', MEETING_ACTS.demand.request)),
  notice: endpoint(actOn('notice', MEETING_ACTS.notice.request)),
  postpone: endpoint(actOn('postpone', MEETING_ACTS.postpone.request)),
  cancel: endpoint(actOn('cancel', MEETING_ACTS.cancel.request)),
  open: endpoint(inRoom('open', MEETING_ACTS.open.request)),
  arrive: endpoint(inRoom('arrive', MEETING_ACTS.arrive.request)),
  leave: endpoint(inRoom('leave', MEETING_ACTS.leave.request)),
  recuse: endpoint(inRoom('recuse', MEETING_ACTS.recuse.request)),
  'replace-chair': endpoint(inRoom('replace-chair', MEETING_ACTS['replace-chair'].request)),
  'ask-to-speak': endpoint(inRoom('ask-to-speak', MEETING_ACTS['ask-to-speak'].request)),
  heard: endpoint(inRoom('heard', MEETING_ACTS.heard.request)),
  move: endpoint(inRoom('move', MEETING_ACTS.move.request)),
  'take-back-motion': endpoint(inRoom('take-back-motion', MEETING_ACTS['take-back-motion'].request)),
  'vote-by-hands': endpoint(inRoom('vote-by-hands', MEETING_ACTS['vote-by-hands'].request)),
  'enter-bundle': endpoint(inRoom('enter-bundle', MEETING_ACTS['enter-bundle'].request)),
  'count-ballots': endpoint(inRoom('count-ballots', MEETING_ACTS['count-ballots'].request)),
  // These need a signal: what is said by phone comes in over it. It can be called off without one.
  'open-phone-vote': endpoint(actOn('open-phone-vote', MEETING_ACTS['open-phone-vote'].request)),
  'close-phone-vote': endpoint(actOn('close-phone-vote', MEETING_ACTS['close-phone-vote'].request)),
  'call-off-phone-vote': endpoint(inRoom('call-off-phone-vote', MEETING_ACTS['call-off-phone-vote'].request)),
  object: endpoint(inRoom('object', MEETING_ACTS.object.request)),
  'answer-objection': endpoint(inRoom('answer-objection', MEETING_ACTS['answer-objection'].request)),
  agree: endpoint(inRoom('agree', MEETING_ACTS.agree.request)),
  conclude: endpoint(inRoom('conclude', MEETING_ACTS.conclude.request)),
  close: endpoint(inRoom('close', MEETING_ACTS.close.request)),
  minutes: endpoint(inRoom('minutes', MEETING_ACTS.minutes.request)),
  sign: endpoint(inRoom('sign', MEETING_ACTS.sign.request)),
  archive: endpoint(actOn('archive', MEETING_ACTS.archive.request)),
  'answer-task': endpoint(actOn('answer-task', MEETING_ACTS['answer-task'].request)),
} as const satisfies Record<MeetingAct, unknown>;
