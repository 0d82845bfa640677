/**
 * 会议日历: what anybody may know of a meeting: that it is held, when, where and about which kind of thing; no title, no name, not who
 * came. A Party meeting is the Party's own; a meeting held in private is never told of.
 */
import type { MeetingKind } from './kind.ts';
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
