/** 哪些职务: a row says which posts are admitted at all; groups of posts that rows share. */

import type { Post } from '../../../domain/people/post.ts';

export type Row = 'everybody' | 'signed-in' | readonly Post[];

export const OWNERS = [
  'area_chief',
  'group_head',
  'village_cadre',
  'town_officer',
  'centre_officer',
  'unit_handler',
] as const;
export const READERS = [...OWNERS, 'supervisor', 'county_leader'] as const;

/** 县聘、镇管: whoever appoints and ends offices inside the own place. */
export const GRANTING = ['town_officer', 'centre_officer', 'system_admin'] as const;
/** The area's chief and the village above. */
export const NEAR = ['area_chief', 'village_cadre'] as const;
/** Who leads the way to safety: the area, its village and its town. */
export const ROSTER = ['area_chief', 'village_cadre', 'town_officer'] as const;
/** Whoever carries work on a phone; whoever looks after the phones of the own places. */
export const CARRYING = ['area_chief', 'group_head', 'village_cadre', 'supervisor', 'town_officer'] as const;
export const SYNC_DESK = ['village_cadre', 'town_officer', 'centre_officer'] as const;
/** Whoever stands above an owner. */
export const ABOVE = [...OWNERS, 'county_leader'] as const;
/** Whoever walks; and whoever reads how much of the points was seen. */
export const WALKERS = ['area_chief', 'group_head', 'village_cadre'] as const;
export const FROM_THE_VILLAGE_UP = [
  'village_cadre',
  'supervisor',
  'town_officer',
  'centre_officer',
  'county_leader',
] as const;
export const WATCHERS = ['area_chief', 'group_head', ...FROM_THE_VILLAGE_UP] as const;

/** Whoever holds meetings; whoever reads of them; whose roll it is. */
export const HOLDING = [
  'group_head',
  'village_cadre',
  'town_officer',
  'centre_officer',
  'cppcc_officer',
] as const;
export const RECEIVING = [
  'group_head',
  'village_cadre',
  'town_officer',
  'centre_officer',
  'unit_handler',
  'cppcc_officer',
] as const;
export const OF_MEETINGS = [...HOLDING, 'supervisor', 'county_leader'] as const;
export const OF_ROLLS = ['village_cadre', 'supervisor'] as const;
/** Whoever keeps rooms; sits in them; reads about them. */
export const ROOM_KEEPERS = ['village_cadre', 'town_officer'] as const;
export const ROOM_READERS = [...FROM_THE_VILLAGE_UP, 'cppcc_officer', 'cppcc_member'] as const;
export const ROOM_BOOKERS = ROOM_READERS.filter((post) => post !== 'county_leader');

/** Whoever works for people may bring a topic up; whoever acts for a place convenes. */
export const TALKERS = [...READERS, 'cppcc_member', 'cppcc_officer'] as const;
export const BODIES = [
  'village_cadre',
  'town_officer',
  'unit_handler',
  'centre_officer',
  'county_leader',
] as const;
export const PUTTERS = [
  'village_cadre',
  'town_officer',
  'centre_officer',
  'cppcc_member',
  'cppcc_officer',
] as const;
export const PARTIES = [...BODIES, 'cppcc_officer'] as const;
export const ASKERS = ['supervisor', 'county_leader', ...PUTTERS] as const;
export const OUTCOME_READERS = [
  'area_chief',
  'group_head',
  'supervisor',
  'cppcc_member',
  ...PARTIES,
] as const;
/** Those who put a result, or the members' office. */
export const OUTCOME_CONVENERS = [
  'village_cadre',
  'town_officer',
  'centre_officer',
  'cppcc_officer',
] as const;
export const CONVENERS = ['village_cadre', 'town_officer', 'centre_officer'] as const;
