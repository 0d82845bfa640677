/**
 * 会议日历: what anybody may know of a meeting: that it is held, when, where and about which kind of thing; no title, no name, not who
 * came. A Party meeting is the Party's own; a meeting held in private is never told of.
 */
import { MEETING_KINDS, type MeetingKind } from './kind.ts';
import type { Meeting, MeetingStatus } from './meeting.ts';
import { SUBJECTS, type Subject } from './subject.ts';

/** 要开 · 改期 · 开过 · 不开了. */
export const ANNOUNCED_STATES = ['called', 'put-off', 'held', 'given-up'] as const;
export type AnnouncedState = (typeof ANNOUNCED_STATES)[number];

/** Kinds that are nobody's business but their own. */
const NEVER: readonly MeetingKind[] = ['party_member_meeting'];
/** What would tell of somebody's case, were it only named. */
const UNTOLD: readonly Subject[] = ['legal_claim', 'assistance_list'];

type Told = Pick<Meeting, 'kind' | 'status' | 'notice' | 'inPrivate'>;

/** Whether everybody may know of it: the same rule stands in the policy `public` of its table. */
export const isAnnounced = ({ kind, status, notice, inPrivate = null }: Told): boolean =>
  !NEVER.includes(kind) &&
  inPrivate === null &&
  (status === 'postponed' || (status !== 'planned' && notice !== null));

export const announcedStateOf = (status: MeetingStatus): AnnouncedState => {
  if (status === 'postponed') return 'put-off';
  if (status === 'cancelled') return 'given-up';
  return status === 'noticed' ? 'called' : 'held';
};

/** 议程: by the kind of thing, never in the words of an item, which may name somebody. */
export const subjectsTold = (subjects: readonly Subject[]): Subject[] =>
  SUBJECTS.filter((one) => subjects.includes(one) && !UNTOLD.includes(one));

/** 叫什么会: by which words a meeting is looked for, as the laws call it. */
const CALLED: Readonly<Record<MeetingKind, string>> = {
  villager_assembly: '村民会议',
  villager_rep_meeting: '村民代表会议',
  group_meeting: '村民小组会议',
  council_session: '村民议事会议',
  coop_assembly: '集体经济组织成员大会',
  coop_rep_assembly: '成员代表大会',
  resident_assembly: '居民会议',
  resident_rep_meeting: '居民代表会议',
  party_member_meeting: '',
  joint_conference: '联席会议',
};

/** The kinds of meetings that a word of two or more characters calls. */
export const kindsCalled = (word: string): MeetingKind[] =>
  [...word].length < 2 ? [] : MEETING_KINDS.filter((kind) => CALLED[kind].includes(word));
