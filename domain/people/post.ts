/** 职务: the posts a person may hold, and at which level of place each is held. */
import type { Level } from '../place/level.ts';

export const POSTS = [
  'area_chief',
  'group_head',
  'village_cadre',
  'supervisor',
  'town_officer',
  'unit_handler',
  'centre_officer',
  'county_leader',
  'cppcc_member',
  'cppcc_officer',
  'system_admin',
  'security_admin',
  'audit_admin',
] as const;

export type Post = (typeof POSTS)[number];

/** Where each is held; a handler works for a department of the county or a station of a town. */
export const LEVELS_OF_POST: Readonly<Record<Post, readonly Level[]>> = {
  area_chief: ['area'],
  group_head: ['group'],
  village_cadre: ['village'],
  supervisor: ['village'],
  town_officer: ['town'],
  unit_handler: ['town', 'county'],
  centre_officer: ['county'],
  county_leader: ['county'],
  cppcc_member: ['county'],
  cppcc_officer: ['county'],
  system_admin: ['county'],
  security_admin: ['county'],
  audit_admin: ['county'],
};

/** The post that owns matters for a place of each level; the others read, advise or administer. */
export const OWNING_POST: Readonly<Record<Level, Post>> = {
  area: 'area_chief',
  group: 'group_head',
  village: 'village_cadre',
  town: 'town_officer',
  county: 'centre_officer',
};

/** Posts that may read ordinary work inside their own place. Members of the CPPCC read what is published. */
const READING_POSTS: readonly Post[] = [...Object.values(OWNING_POST), 'supervisor', 'county_leader'];

export const readsItsPlace = (post: Post): boolean => READING_POSTS.includes(post);

/** Posts that need a second factor and a short session: they see or administer more than one village. */
export const isAdministrator = (post: Post): boolean => post.endsWith('_admin');

/** Posts a resident may complain about by name of the post alone. */
export const ACCUSABLE_POSTS = [
  'area_chief',
  'group_head',
  'village_cadre',
  'supervisor',
  'town_officer',
  'centre_officer',
  'county_leader',
] as const satisfies readonly Post[];
