/** 会上动作的样子: what every act of a meeting is given, and what it answers. */
import type { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { Office } from '../people/office.ts';
import type { FrozenList, Voter } from '../roll/list.ts';
import type { Eligible } from './demand.ts';
import type { Hall } from './held-in.ts';
import type { Meeting, MeetingStatus, Said } from './meeting.ts';
import type { Referral } from './referral.ts';
import type { Share } from './share.ts';
import type { OpenTask } from './task.ts';

export interface ActFacts {
  readonly by: Office;
  readonly at: Moment;
  /** The frozen list; nobody before there is one. */
  readonly voters: readonly Voter[];
  /** The roll as it stands, frozen for this meeting: only asked when notice is given. */
  readonly list?: FrozenList;
  /** What earlier meetings asked for and is not done: only asked when notice is given. */
  readonly open?: readonly OpenTask[];
  /** How many may ask for a meeting: only asked of a demand. */
  readonly eligible?: Eligible;
  /** Days of notice as the county set them, where the law names none. */
  readonly noticeDays?: number;
  /** Of a council, the share that has to come for a side: only asked when notice is given. */
  readonly concerned?: Share;
  /** What was said by phone, a seat once: only asked when such a vote is closed. */
  readonly said?: readonly Said[];
  /** The room that is asked for, with its calendar: only of a plan, its change and a new day. */
  readonly hall?: Hall | undefined;
  /** Referrals that the agenda names: only asked of a plan and its change. */
  readonly referrals?: readonly Referral[] | undefined;
  /** Of the places and units that are named, those there are: only asked when an item is concluded. */
  readonly bodies?: readonly string[] | undefined;
  /** SHA-256 of a text, in hexadecimal digits. */
  readonly hash: (text: string) => string;
}

export type MeetingRefusal =
  | 'not-yours-to-run'
  | 'already-noticed'
  | 'not-noticed'
  | 'not-open'
  | 'not-closed'
  | 'not-minuted'
  | 'not-signed'
  | 'over'
  | 'wrong-basis'
  | 'number-missing'
  | 'starts-passed'
  | 'before-its-day'
  | 'early-without-reason'
  | 'notice-too-short'
  | 'nobody-on-the-roll'
  | 'no-items'
  | 'no-such-item'
  | 'item-concluded'
  | 'item-open'
  | 'no-such-number'
  | 'not-in-the-room'
  | 'in-the-room'
  | 'named-here'
  | 'no-proxies'
  | 'not-of-the-house'
  | 'not-from-afar'
  | 'recused'
  | 'not-more-than-half'
  | 'same-chair'
  | 'in-the-queue'
  | 'not-the-turn'
  | 'no-such-motion'
  | 'motion-there'
  | 'id-taken'
  | 'motion-over'
  | 'amendment-first'
  | 'voting-begun'
  | 'no-amending-an-amendment'
  | 'no-quorum'
  | 'two-tellers'
  | 'more-than-present'
  | 'counted-by-the-same'
  | 'bundle-agreed'
  | 'bundles-differ'
  | 'no-bundles'
  | 'ballots-do-not-add-up'
  | 'objection-open'
  | 'no-such-objection'
  | 'objection-answered'
  | 'overruled-without-majority'
  | 'phone-vote-open'
  | 'no-phone-vote'
  | 'nothing-passed'
  | 'recused-since'
  | 'too-few-concerned'
  | 'advisory-only'
  | 'not-this-body'
  | 'must-be-referred'
  | 'no-one-to-refer-to'
  | 'leaves-out-a-decision'
  | 'leaves-out-an-objection'
  | 'signed-already'
  | 'not-that-name'
  | 'witness-not-there'
  | 'not-a-conference'
  | 'conference-unnamed'
  | 'too-many'
  | 'no-such-invitee'
  | 'why-missing'
  | 'no-such-task'
  | 'task-done'
  | 'not-theirs-to-demand'
  | 'too-few-demand'
  | 'no-such-room'
  | 'room-closed'
  | 'past-midnight'
  | 'too-far-ahead'
  | 'taken'
  | 'no-such-referral'
  | 'referral-gone'
  | 'no-such-body'
  | 'due-passed';

export interface Act<Z extends z.ZodType, Step> {
  readonly request: Z;
  readonly decide: (meeting: Meeting, request: z.infer<Z>, facts: ActFacts) => Decision<Step, MeetingRefusal>;
  /** The meeting after the step; `at`: when it happened. */
  readonly after: (meeting: Meeting, step: Step, at: Moment) => Meeting;
}

export const act = <Z extends z.ZodType, Step>(it: Act<Z, Step>): Act<Z, Step> => it;

/** An act whose step is what was asked. */
export const plainAct = <Z extends z.ZodType>(
  request: Z,
  refusalOf: (meeting: Meeting, request: z.infer<Z>, facts: ActFacts) => MeetingRefusal | undefined,
  after: (meeting: Meeting, step: z.infer<Z>, at: Moment) => Meeting,
): Act<Z, z.infer<Z>> => ({
  request,
  decide: (meeting, asked, facts) => {
    const reason = refusalOf(meeting, asked, facts);
    return reason === undefined ? allow(asked) : refuse(reason);
  },
  after,
});

const OVER: readonly MeetingStatus[] = ['cancelled', 'archived'];

/** What stands against an act that belongs to a stage. */
export function notAt(meeting: Meeting, status: MeetingStatus): MeetingRefusal | undefined {
  if (meeting.status === status) return undefined;
  if (OVER.includes(meeting.status)) return 'over';
  return STAGE[status] ?? 'over';
}

const STAGE: Readonly<Partial<Record<MeetingStatus, MeetingRefusal>>> = {
  noticed: 'not-noticed',
  opened: 'not-open',
  closed: 'not-closed',
  minuted: 'not-minuted',
  signed: 'not-signed',
};
