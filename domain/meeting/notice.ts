/** 通知: given so many days before, as the rule says; those eligible are frozen with it, and the rule's version too. */
import { z } from 'zod';
import { type Day, dayOf, daysBetween, type Moment } from '../kernel/day.ts';
import { allow, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { householdsIn, listText } from '../roll/list.ts';
import { act, type MeetingRefusal } from './act.ts';
import { circleOf } from './kind.ts';
import type { Meeting } from './meeting.ts';
import { bookOn, type MeetingRule, ruleOf } from './rules.ts';

const Request = z.strictObject({
  /** Why notice is shorter than the rule's, where the rule allows that. */
  shortWhy: prose({ min: 4, max: 200 }).nullable(),
});

/** Whole days between the day of the notice and the day of the meeting. */
export const noticeDays = (noticed: Moment, starts: Moment): number =>
  daysBetween(dayOf(noticed), dayOf(starts));

/** The last day on which notice is in time. */
export const isInTime = (
  { notice }: MeetingRule,
  noticed: Moment,
  starts: Moment,
  days = notice.days,
): boolean => noticeDays(noticed, starts) >= days;

export interface Noticed {
  readonly shortWhy: string | null;
  readonly ruleVersion: string;
  readonly list: Meeting['list'];
  readonly carried?: Meeting['carried'];
  readonly concerned?: Meeting['concerned'];
}

export const giveNotice = act<typeof Request, Noticed>({
  request: Request,
  decide: (meeting, { shortWhy }, { at, list, hash, open = [], noticeDays: days, concerned }) => {
    const stage = stageRefusal(meeting);
    if (stage !== undefined) return refuse(stage);
    if (meeting.items.length === 0) return refuse('no-items');
    if (meeting.kind === 'joint_conference' && meeting.conference === undefined)
      return refuse('conference-unnamed');
    if (meeting.starts < at) return refuse('starts-passed');
    const { version } = bookOn(dayOf(at) satisfies Day);
    const rule = ruleOf(meeting.kind, version);
    const inTime = isInTime(rule, at, meeting.starts, days);
    if (!inTime && !(rule.notice.short && shortWhy !== null)) return refuse('notice-too-short');
    const voters = list?.voters ?? [];
    const asksRoll = circleOf(meeting.basis) !== undefined;
    if (asksRoll && voters.length === 0) return refuse('nobody-on-the-roll');
    return allow({
      shortWhy: inTime ? null : shortWhy,
      ruleVersion: version,
      list:
        asksRoll && list !== undefined
          ? { hash: hash(listText(list)), voters: voters.length, households: householdsIn(voters) }
          : null,
      ...(open.length > 0 && { carried: open }),
      ...(concerned !== undefined && { concerned }),
    });
  },
  after: (meeting, { shortWhy, ruleVersion, list, carried, concerned }, at) => ({
    ...meeting,
    ...(carried !== undefined && { carried }),
    ...(concerned !== undefined && { concerned }),
    ...{ status: 'noticed', ruleVersion, list, notice: { at, shortWhy } },
  }),
});

function stageRefusal({ status }: Meeting): MeetingRefusal | undefined {
  if (status === 'planned' || status === 'postponed') return undefined;
  return status === 'cancelled' || status === 'archived' ? 'over' : 'already-noticed';
}
