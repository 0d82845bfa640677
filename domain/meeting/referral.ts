/**
 * 转交待列入: an item that a meeting referred is received by whoever holds the meetings of that body, or by the department: it waits, is taken
 * into a plan, or is returned with a reason; whoever sent it reads what became of it.
 */
import { z } from 'zod';
import type { Day } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { membersOf, type Office, toldAs } from '../people/office.ts';
import { ancestorAt, contains, levelOf, type PlaceCode } from '../place/code.ts';
import { levelAbove } from '../place/level.ts';
import type { MeetingRefusal } from './act.ts';
import type { Meeting, Outcome } from './meeting.ts';
import { hearsFor } from './runs.ts';
import type { Body, Subject } from './subject.ts';

export interface Referral {
  readonly id: string;
  readonly meetingId: string;
  readonly itemId: string;
  readonly from: PlaceCode;
  /** The place, the unit or the members' office that received it. */
  readonly to: string;
  /** Who hears what became of it: the place it comes from, or the members' office that referred it. */
  readonly answerTo: string;
  readonly body: Body;
  readonly sentOn: Day;
  readonly title: string;
  readonly subject: Subject;
  /** What was said of it where it comes from. */
  readonly words: string;
  /** The meeting it comes from, by its title. */
  readonly meeting: string;
  readonly listedIn: string | null;
  readonly ended: { readonly how: 'returned' | Outcome; readonly on: Day; readonly words: string } | null;
  readonly version: number;
}

/** 待列入 · 已列入 · 退回 · 有了结果. */
export type ReferralState = 'waiting' | 'listed' | 'returned' | 'settled';
export function referralStateOf({ listedIn, ended }: Pick<Referral, 'listedIn' | 'ended'>): ReferralState {
  if (ended !== null) return ended.how === 'returned' ? 'returned' : 'settled';
  return listedIn === null ? 'waiting' : 'listed';
}

/**
 * Who receives what a meeting refers, unless somebody is named: the bodies of a village sit in it, a department is asked through the place
 * above, the CPPCC through its office; a court receives nothing here. Undefined: it is referred as before, and told to nobody.
 */
export function receiverOf(place: PlaceCode, body: Body): string | undefined {
  if (body === 'court') return undefined;
  if (body === 'cppcc') return membersOf(ancestorAt(place, 'county') ?? place);
  const level = levelOf(place);
  if (level === undefined) return undefined;
  // 村民小组会议: a group its own; what a village refers to its groups waits in the village, which helps their heads to meet.
  if (body === 'group_meeting') return level === 'group' ? place : ancestorAt(place, 'village');
  if (body !== 'department') return ancestorAt(place, 'village');
  const above = levelAbove(level === 'group' ? 'village' : level);
  return above === undefined ? undefined : ancestorAt(place, above);
}

/** What a meeting referred just now; nobody receives it twice. */
export function referralOf(
  meeting: Meeting,
  itemId: string,
  { id, on, by }: { readonly id: string; readonly on: Day; readonly by: Pick<Office, 'post'> },
): Referral | undefined {
  const item = meeting.items.find((one) => one.id === itemId);
  const { to: body, receiver, words = '' } = item?.conclusion ?? {};
  if (item === undefined || body == null) return undefined;
  const to = (body === 'cppcc' ? undefined : receiver) ?? receiverOf(meeting.placeCode, body);
  if (to === undefined) return undefined;
  return {
    ...{ id, meetingId: meeting.id, itemId, from: meeting.placeCode, to, body, sentOn: on, words },
    answerTo: hearsFor(by, meeting),
    ...{ title: item.title, subject: item.subject, meeting: meeting.title },
    ...{ listedIn: null, ended: null, version: 0 },
  };
}

/** The unit itself, whoever acts for the place, the members' office, and the village for its groups. */
export const mayReceive = (by: Office, { to }: Pick<Referral, 'to'>): boolean =>
  toldAs(by) === to || (by.post === 'village_cadre' && contains(by.placeCode, to));

export const ReturnReferralRequest = z.strictObject({ why: prose({ min: 4, max: 500 }) });

export type ReturnReferralRefusal = 'referral-listed' | 'referral-ended';

/** 退回: with a reason, while it stands on no agenda. A department answers in the same way. */
export function returnReferral(
  referral: Referral,
  { why, on }: { readonly why: string; readonly on: Day },
): Decision<Referral, ReturnReferralRefusal> {
  if (referral.ended !== null) return refuse('referral-ended');
  if (referral.listedIn !== null) return refuse('referral-listed');
  return allow({ ...referral, ended: { how: 'returned', on, words: why }, version: referral.version + 1 });
}

/** What stands against items of an agenda that say they were referred here. What stands on it already stays, whoever changes it. */
export function listingRefusal(
  asked: readonly string[],
  found: readonly Referral[],
  { by, meetingId }: { readonly by: Office; readonly meetingId: string },
): MeetingRefusal | undefined {
  for (const id of asked) {
    const referral = found.find((one) => one.id === id);
    if (referral === undefined) return 'no-such-referral';
    if (referral.listedIn !== meetingId && !mayReceive(by, referral)) return 'no-such-referral';
    if (referral.ended !== null) return 'referral-gone';
    if (referral.listedIn !== null && referral.listedIn !== meetingId) return 'referral-gone';
  }
  return new Set(asked).size < asked.length ? 'id-taken' : undefined;
}

/** Referrals that a meeting holds, as they are after one of its steps. */
export function afterMeeting(
  { id, items, status }: Meeting,
  held: readonly Referral[],
  on: Day,
): readonly Referral[] {
  return held.map((it) => {
    const item = status === 'cancelled' ? undefined : items.find(({ referralId }) => referralId === it.id);
    const version = it.version + 1;
    if (item === undefined) return it.listedIn === id ? { ...it, listedIn: null, version } : it;
    if (item.conclusion === null || it.ended !== null)
      return it.listedIn === id ? it : { ...it, listedIn: id, version };
    const { outcome: how, words } = item.conclusion;
    return { ...it, listedIn: id, ended: { how, on, words }, version };
  });
}
