/** 谁来开: whoever may plan and run a meeting of a place, and whoever may read what became of it. */
import { membersOf, type Office } from '../people/office.ts';
import type { Post } from '../people/post.ts';
import { contains, levelOf, type PlaceCode } from '../place/code.ts';
import type { Level } from '../place/level.ts';
import type { MeetingKind } from './kind.ts';

/** Where a kind of meeting is held. */
const HELD_AT: Readonly<Record<MeetingKind, readonly Level[]>> = {
  villager_assembly: ['village'],
  villager_rep_meeting: ['village'],
  group_meeting: ['group'],
  council_session: ['village'],
  coop_assembly: ['village'],
  coop_rep_assembly: ['village'],
  resident_assembly: ['village'],
  resident_rep_meeting: ['village'],
  party_member_meeting: ['village'],
  joint_conference: ['town', 'county'],
};

export const isHeldAt = (kind: MeetingKind, placeCode: PlaceCode): boolean => {
  const level = levelOf(placeCode);
  return level !== undefined && HELD_AT[kind].includes(level);
};

export const RUNNING_POSTS = [
  ...(['group_head', 'village_cadre', 'town_officer', 'centre_officer'] as const),
  // 政协办: the conferences of the county.
  'cppcc_officer',
] as const;
export const MEETING_POSTS = [
  ...RUNNING_POSTS,
  'supervisor',
  'county_leader',
] as const satisfies readonly Post[];

/** 村民小组会议由组长召集; the village holds the others, and a group's when its head asks for help. */
export function mayRun(
  { post, placeCode }: Office,
  meeting: { kind: MeetingKind; placeCode: PlaceCode },
): boolean {
  if (!isHeldAt(meeting.kind, meeting.placeCode)) return false;
  if (post === 'group_head') return meeting.kind === 'group_meeting' && meeting.placeCode === placeCode;
  if (post === 'village_cadre') return contains(placeCode, meeting.placeCode);
  return CONFERRING.includes(post) && meeting.placeCode === placeCode;
}

/**
 * 听回音的: under which key whoever holds a meeting hears what became of what it referred or asked: the place; the members' office of what it did
 * itself in a conference of the county, which has two hosts.
 */
export const hearsFor = ({ post }: Pick<Office, 'post'>, { placeCode }: { placeCode: PlaceCode }): string =>
  post === 'cppcc_officer' ? membersOf(placeCode) : placeCode;

const CONFERRING: readonly Post[] = ['town_officer', 'centre_officer', 'cppcc_officer'];

/** Inside the own place; and the groups of a village. The office of the CPPCC sees the county's conferences. */
export const maySee = (office: Office, meeting: { kind: MeetingKind; placeCode: PlaceCode }): boolean => {
  if (office.post === 'cppcc_officer') return mayRun(office, meeting);
  return (
    (MEETING_POSTS as readonly Post[]).includes(office.post) && contains(office.placeCode, meeting.placeCode)
  );
};
