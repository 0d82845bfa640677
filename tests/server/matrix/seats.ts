/**
 * 座位: who may come by, named by how they stand to one area: its own chief and those above, their neighbours in the group,
 * the village and the other town, the units, the county, the administrators. In this table nobody is called by a code.
 */
import type { Post } from '../../../domain/people/post.ts';
import { PLACES, type SmallCounty, type Someone } from '../../support/county.ts';

const [AREA = '', NEXT_AREA = '', VILLAGE_AREA = '', , FAR_AREA = ''] = PLACES.areas;
const [GROUP = '', OTHER_GROUP = '', FAR_GROUP = ''] = PLACES.groups;
const [VILLAGE = '', OTHER_VILLAGE = '', FAR_VILLAGE = ''] = PLACES.villages;
const [TOWN, FAR_TOWN] = PLACES.towns;

/** The places matters are about. */
export const AT = { area: AREA, village: VILLAGE, town: TOWN, county: PLACES.county } as const;

export const SEATS = {
  // 本片、本组、本村、本镇、本县
  chief: ['area_chief', AREA],
  head: ['group_head', GROUP],
  cadre: ['village_cadre', VILLAGE],
  supervisor: ['supervisor', VILLAGE],
  town: ['town_officer', TOWN],
  centre: ['centre_officer', PLACES.county],
  leader: ['county_leader', PLACES.county],
  // 邻片、别村、别镇
  'next chief': ['area_chief', NEXT_AREA],
  'chief of another village': ['area_chief', VILLAGE_AREA],
  'chief of another town': ['area_chief', FAR_AREA],
  'head of another village': ['group_head', OTHER_GROUP],
  'head of another town': ['group_head', FAR_GROUP],
  'cadre of another village': ['village_cadre', OTHER_VILLAGE],
  'cadre of another town': ['village_cadre', FAR_VILLAGE],
  'supervisor of another village': ['supervisor', OTHER_VILLAGE],
  'supervisor of another town': ['supervisor', FAR_VILLAGE],
  'another town': ['town_officer', FAR_TOWN],
  // 镇站所、别镇站所、县级单位
  station: ['unit_handler', `${TOWN}-shuili`],
  roads: ['unit_handler', `${TOWN}-jiaotong`],
  'station of another town': ['unit_handler', `${FAR_TOWN}-shuili`],
  bureau: ['unit_handler', '611025-shuili'],
  discipline: ['unit_handler', '611025-jiwei'],
  // 政协委员、三员
  member: ['cppcc_member', PLACES.county],
  'cppcc office': ['cppcc_officer', PLACES.county],
  system: ['system_admin', PLACES.county],
  security: ['security_admin', PLACES.county],
  audit: ['audit_admin', PLACES.county],
} as const satisfies Record<string, readonly [Post, string]>;

export type Seat = keyof typeof SEATS;
export const SEAT_NAMES = Object.keys(SEATS) as Seat[];

/** Whoever answers for the place or reads it, from the place itself upward. */
export const LINE: Readonly<Record<keyof typeof AT, readonly Seat[]>> = {
  area: ['chief', 'head', 'cadre', 'supervisor', 'town', 'centre', 'leader'],
  village: ['cadre', 'supervisor', 'town', 'centre', 'leader'],
  town: ['town', 'centre', 'leader'],
  county: ['centre', 'leader'],
};

export function sit({ who }: SmallCounty, seat: Seat): Promise<Someone> {
  const [post, place] = SEATS[seat];
  return who(post, place);
}
