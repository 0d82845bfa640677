/**
 * 人与任职 (演示): who holds which office in every place of a county. All of them are made up. The accounts of the story,
 * one for every post, can be signed in to; nobody else has a password.
 */
import { type Moment, startOf } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import type { HandlingUnit } from '../../domain/people/unit.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Level } from '../../domain/place/level.ts';
import type { Place } from '../../domain/place/place.ts';
import { between, chanceFrom } from './chance.ts';
import { drawnId, drawnName, phoneOf } from './ids.ts';
import { type Story, storyOf } from './story.ts';
import { unitCode, unitsOf } from './units.ts';

export interface SeedPerson {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly phone: string;
  /** Offered on the sign-in page, with the demonstration's password. */
  readonly shown: boolean;
}

export interface Staff {
  readonly units: readonly HandlingUnit[];
  readonly persons: readonly SeedPerson[];
  readonly offices: readonly Office[];
}

/** Every term begins here: the first day of the places, so that no day of the demonstration is without officers. */
const TERM_FROM = '2023-01-01';
const MADE_AT: Moment = startOf(TERM_FROM);

const CPPCC_MEMBERS = 20;
/** The share of group heads who are also chief of an area of their group (一人多岗). */
const ALSO_CHIEF = 0.1;

/** The officers of a county with groups and areas. The same places give the same people. */
export function staffOf(places: readonly Place[]): Staff {
  const county = places.find(({ level }) => level === 'county');
  if (county === undefined) throw new Error('no county among the places');
  const office = register(chanceFrom(`people ${county.code}`));
  const story = storyOf(places);
  const at = (level: Level): Place[] => places.filter((place) => place.level === level);

  const units = [county, ...at('town')].flatMap(unitsOf);
  const heads = at('group').map(({ code }) => office.give(office.person(), 'group_head', code));
  appointChiefs(office, { areas: at('area'), heads, story });
  const cadres = at('village').flatMap(({ code }) => appointVillage(office, code));
  for (const { code } of at('town')) office.several(3, 'town_officer', code);
  const handlers = units.flatMap((unit) => appointHandlers(office, unit, county.code));
  appointCounty(office, county.code, { alsoMembers: [...handlers.slice(10, 12), ...cadres.slice(20, 21)] });
  return { units, ...office.named(accountsOf(story, county.code)) };
}

function appointChiefs(
  office: Register,
  { areas, heads, story }: { areas: readonly Place[]; heads: readonly Office[]; story: Story },
): void {
  const headOf = new Map(heads.map((head) => [head.placeCode, head]));
  const doubled = new Set<PlaceCode>();
  for (const { code, parentCode = '' } of areas) {
    const head = headOf.get(parentCode);
    const drawn = office.chance() < ALSO_CHIEF && !doubled.has(parentCode) && parentCode !== story.group;
    if (head !== undefined && (drawn || (code === story.nextArea && code !== story.area))) {
      doubled.add(parentCode);
      office.give(head.personId, 'area_chief', code);
    } else office.give(office.person(), 'area_chief', code);
  }
}

/** Two cadres and a supervision committee of three to five, on which no cadre sits (村民委员会组织法 Art. 37). */
function appointVillage(office: Register, code: PlaceCode): Office[] {
  const cadres = office.several(2, 'village_cadre', code);
  office.several(between(office.chance, 3, 5), 'supervisor', code);
  return cadres;
}

function appointHandlers(office: Register, { code, placeCode }: HandlingUnit, county: PlaceCode): Office[] {
  const count = placeCode === county ? between(office.chance, 1, 2) : 1;
  return office.several(count, 'unit_handler', placeCode, code);
}

function appointCounty(
  office: Register,
  county: PlaceCode,
  { alsoMembers }: { alsoMembers: readonly Office[] },
): void {
  office.several(4, 'centre_officer', county);
  office.several(2, 'county_leader', county);
  office.several(CPPCC_MEMBERS - alsoMembers.length, 'cppcc_member', county);
  for (const { personId } of alsoMembers) office.give(personId, 'cppcc_member', county);
  for (const post of ['system_admin', 'security_admin', 'audit_admin'] as const)
    office.several(1, post, county);
  office.several(2, 'cppcc_officer', county);
}

/** 演示账号: one for every post, and two stations, along the chain above one area. */
const accountsOf = (story: Story, county: PlaceCode): [account: string, post: Post, at: string][] => [
  ['pianzhang', 'area_chief', story.area],
  ['zuzhang', 'group_head', story.group],
  ['cunganbu', 'village_cadre', story.village],
  ['jiandu', 'supervisor', story.village],
  ['zhenganbu', 'town_officer', story.town],
  ['shuilizhan', 'unit_handler', unitCode(story.town, 'shuili')],
  ['minzhengzhan', 'unit_handler', unitCode(story.town, 'minzheng')],
  ['zongzhi', 'centre_officer', county],
  ['linyeju', 'unit_handler', unitCode(county, 'linye')],
  ['xianlingdao', 'county_leader', county],
  ['weiyuan', 'cppcc_member', county],
  ['zhengxieban', 'cppcc_officer', county],
  ['xitong', 'system_admin', county],
  ['anquan', 'security_admin', county],
  ['shenji', 'audit_admin', county],
];

interface Register {
  readonly chance: () => number;
  /** A new person's id. */
  person(): string;
  give(personId: string, post: Post, placeCode: PlaceCode, unit?: string): Office;
  /** So many new persons in one post. */
  several(count: number, post: Post, placeCode: PlaceCode, unit?: string): Office[];
  /** Everybody with the first holder of each account's post named by it. */
  named(accounts: readonly [account: string, post: Post, at: string][]): Omit<Staff, 'units'>;
}

function register(chance: () => number): Register {
  const persons: Omit<SeedPerson, 'account' | 'shown'>[] = [];
  const offices: Office[] = [];

  const person = (): string => {
    const id = drawnId(chance, MADE_AT);
    persons.push({ id, name: drawnName(chance), phone: phoneOf(persons.length + 1) });
    return id;
  };
  const give: Register['give'] = (personId, post, placeCode, unit) => {
    const id = drawnId(chance, MADE_AT);
    const office = {
      id,
      personId,
      post,
      placeCode,
      from: TERM_FROM,
      ...(unit === undefined ? {} : { unitCode: unit }),
    };
    offices.push(office);
    return office;
  };
  return {
    chance,
    person,
    give,
    several: (count, post, placeCode, unit) =>
      Array.from({ length: count }, () => give(person(), post, placeCode, unit)),
    named: (accounts) => {
      const accountOf = new Map(
        accounts.map(([account, post, at]) => [
          offices.find((one) => one.post === post && (one.unitCode ?? one.placeCode) === at)?.personId,
          account,
        ]),
      );
      return {
        offices,
        persons: persons.map((one, i) => {
          const account = accountOf.get(one.id);
          return {
            ...one,
            account: account ?? `p${String(i + 1).padStart(5, '0')}`,
            shown: account !== undefined,
          };
        }),
      };
    },
  };
}

/** A resident who raises a matter in the demonstration: a made-up name and a number nobody has. */
export const drawnResident = (chance: () => number): { name: string; phone: string } => ({
  name: drawnName(chance),
  phone: phoneOf(90_000_000 + between(chance, 0, 9_999_999)),
});
