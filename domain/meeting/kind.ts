/** 会议种类: which bodies meet, what each may do at most, and by whom its quorum and its majority are counted. */
import { isCommunity } from '../place/code.ts';
import type { Circle } from '../roll/list.ts';

export const MEETING_KINDS = [
  'villager_assembly',
  'villager_rep_meeting',
  'group_meeting',
  'council_session',
  'coop_assembly',
  'coop_rep_assembly',
  'resident_assembly',
  'resident_rep_meeting',
  'party_member_meeting',
  'joint_conference',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** 只能提意见 · 可以作决定. What a government decides is no meeting's. */
export const BINDING_POWERS = ['advisory', 'decision'] as const;
export type BindingPower = (typeof BINDING_POWERS)[number];

/**
 * 按人 · 按户 · 按代表 · 按成员: counted from the roll. 按应到人数: a body whose members are on no roll of ours; the number is
 * said with the notice. 不计: nobody has to come, nothing is decided.
 */
export const BASES = ['adults', 'households', 'representatives', 'members', 'declared', 'invited'] as const;
export type Basis = (typeof BASES)[number];

/** Whom of the roll a basis counts; undefined where no roll is asked. */
export const circleOf = (basis: Basis): Circle | undefined =>
  basis === 'households' ? 'adults' : basis === 'declared' || basis === 'invited' ? undefined : basis;

/** 居民会议 is held in a community, 村民会议 in a village; the others in both. */
export function isKindOf(kind: MeetingKind, villageCode: string): boolean {
  const community = isCommunity(villageCode);
  if (kind.startsWith('resident')) return community;
  return !kind.startsWith('villager') || !community;
}
