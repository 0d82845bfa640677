/** 小县里有谁: a county small enough to name everyone: two towns, two villages each, one group, two areas, every post. */
import type pg from 'pg';
import type { Calendar } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import { levelOf, parentOf } from '../../domain/place/code.ts';
import { newId } from '../../server/kit/id.ts';
import { hashPassword } from '../../server/kit/password.ts';

export const COUNTY = '611025';
export const PASSWORD = 'a password for tests';

const CALENDAR: Calendar = {
  published: [2025, 2026],
  rest: ['2026-10-01', '2026-10-02'],
  work: ['2026-10-10'],
};

const TOWNS = ['611025001', '611025101'] as const;
const VILLAGES = TOWNS.flatMap((town) => [`${town}200`, `${town}201`]);
const GROUPS = VILLAGES.map((village) => `${village}01`);
const AREAS = GROUPS.flatMap((group) => [`${group}01`, `${group}02`]);

export const PLACES = {
  county: COUNTY,
  towns: TOWNS,
  villages: VILLAGES,
  groups: GROUPS,
  areas: AREAS,
} as const;

/** Departments of the county and a station of each town. */
const UNITS: readonly { code: string; place: string; handles?: string }[] = [
  { code: '611025-shuili', place: COUNTY },
  // Looks into conduct, outside of everybody's chain.
  { code: '611025-jiwei', place: COUNTY, handles: '{conduct}' },
  { code: '611025-renshe', place: COUNTY },
  { code: '611025001-shuili', place: TOWNS[0] },
  { code: '611025001-jiaotong', place: TOWNS[0], handles: '{infrastructure}' },
  { code: '611025101-shuili', place: TOWNS[1] },
];

/** Places, units, one person for every post, and a calendar. */
export async function settle(god: pg.Client): Promise<void> {
  for (const code of [COUNTY, ...TOWNS, ...VILLAGES, ...GROUPS, ...AREAS])
    await god.query(
      `insert into place (county_code, code, name, level, parent_code, initials, valid_from)
       values ($1, $2, $3, $4, $5, $6, '2020-01-01')`,
      [COUNTY, code, `地方${code.slice(6)}`, levelOf(code), parentOf(code) ?? null, `df${code.slice(6)}`],
    );
  for (const { code, place, handles = '{utilities,flood}' } of UNITS)
    await god.query(
      `insert into unit (county_code, code, name, place_code, handles) values ($1, $2, $3, $4, $5)`,
      [COUNTY, code, `单位${code}`, place, handles],
    );

  const password = await hashPassword(PASSWORD);
  for (const office of posts().map(officeOf)) {
    const { post, placeCode, unitCode } = office;
    await god.query(
      `insert into person (county_code, id, name, account, password_hash) values ($1, $2, $3, $4, $5)`,
      [COUNTY, office.personId, `某${post}`, `${post}-${unitCode ?? placeCode}`, password],
    );
    await god.query(
      `insert into office (county_code, id, person_id, post, place_code, unit_code, valid_from)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [COUNTY, office.id, office.personId, post, placeCode, unitCode ?? null, office.from],
    );
  }
  await god.query(
    `insert into setting (county_code, word, version, body, since) values ($1, 'calendar', 1, $2, '2020-01-01')`,
    [COUNTY, JSON.stringify(CALENDAR)],
  );
}

/** Who holds which post in a settled county. */
export async function officesOf(god: pg.Client): Promise<readonly Office[]> {
  const { rows } = await god.query<Omit<Office, 'unitCode'> & { unitCode: string | null }>(
    `select id, person_id as "personId", post, place_code as "placeCode", unit_code as "unitCode",
            valid_from::text as "from" from office order by id`,
  );
  return rows.map(({ unitCode, ...office }) => (unitCode === null ? office : { ...office, unitCode }));
}

interface Seat {
  readonly post: Post;
  readonly place: string;
  readonly unit?: string;
}

const officeOf = ({ post, place, unit }: Seat): Office => ({
  id: newId(),
  personId: newId(),
  post,
  placeCode: place,
  from: '2026-01-01',
  ...(unit === undefined ? {} : { unitCode: unit }),
});

const COUNTY_POSTS: readonly Post[] = [
  'centre_officer',
  'county_leader',
  'cppcc_member',
  'cppcc_officer',
  'system_admin',
  'security_admin',
  'audit_admin',
];

const posts = (): Seat[] => [
  ...AREAS.map((place): Seat => ({ post: 'area_chief', place })),
  ...GROUPS.map((place): Seat => ({ post: 'group_head', place })),
  ...VILLAGES.flatMap((place): Seat[] => [
    { post: 'village_cadre', place },
    { post: 'supervisor', place },
  ]),
  ...TOWNS.map((place): Seat => ({ post: 'town_officer', place })),
  ...UNITS.map(({ code, place }): Seat => ({ post: 'unit_handler', place, unit: code })),
  ...COUNTY_POSTS.map((post): Seat => ({ post, place: COUNTY })),
];
