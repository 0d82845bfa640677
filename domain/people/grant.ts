/**
 * 谁来任命: who appoints and ends which posts. 县聘、镇管、村用: the county hires, the town manages, the village uses.
 * The security administrator grants nothing; nobody grants the post of an administrator to a person of the own choice alone:
 * the centre names the system administrator, who names the other two (三员分立).
 */
import { levelOf, type PlaceCode } from '../place/code.ts';
import { covers, type Office } from './office.ts';
import { LEVELS_OF_POST, type Post } from './post.ts';

/** A post at a place, whoever holds it. */
type Seat = Pick<Office, 'post' | 'placeCode'>;

const TOWN_MANAGES: readonly Post[] = [
  'area_chief',
  'group_head',
  'village_cadre',
  'supervisor',
  'unit_handler',
];

const GRANTS: Readonly<Partial<Record<Post, readonly Post[]>>> = {
  town_officer: TOWN_MANAGES,
  centre_officer: [
    ...TOWN_MANAGES,
    'town_officer',
    'cppcc_member',
    'cppcc_officer',
    'county_leader',
    'system_admin',
  ],
  system_admin: [
    ...TOWN_MANAGES,
    'town_officer',
    'centre_officer',
    'cppcc_member',
    'cppcc_officer',
    'county_leader',
    'security_admin',
    'audit_admin',
  ],
};

/** Whether an office may appoint to a post at a place, and hand over, substitute and end it. */
export const mayGrant = (by: Seat, post: Post, placeCode: PlaceCode): boolean =>
  covers(by, placeCode) && (GRANTS[by.post] ?? []).includes(post);

/** The posts an office may appoint to at a place. */
export const grantable = (by: Office, placeCode: PlaceCode): readonly Post[] =>
  (GRANTS[by.post] ?? []).filter((post) => mayGrant(by, post, placeCode) && isHeldAt(post, placeCode));

export const isHeldAt = (post: Post, placeCode: PlaceCode): boolean => {
  const level = levelOf(placeCode);
  return level !== undefined && LEVELS_OF_POST[post].includes(level);
};

/**
 * Whether an office may invite a person or correct the phone: only when it may grant every office that person holds,
 * so that nobody comes into a wider office through a narrower one.
 */
export const mayManage = (by: Seat, held: readonly Seat[]): boolean =>
  held.length > 0 && held.every(({ post, placeCode }) => mayGrant(by, post, placeCode));
