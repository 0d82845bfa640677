/** 第二道墙: the first wall, the limits written in every query, is left out here; row-level security stands alone (C4). */
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Post } from '../../domain/people/post.ts';
import type { Given } from '../../server/kit/admission.ts';
import type { Sight } from '../../server/kit/database.ts';
import { newId } from '../../server/kit/id.ts';
import { sightOf } from '../../server/kit/session.ts';
import { visiting } from '../../server/watch/visiting.ts';
import { ask, COUNTY, commanded, PLACES, type SmallCounty, smallCounty } from '../support/county.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
  for (const placeCode of [...PLACES.areas, ...PLACES.villages, ...PLACES.towns])
    for (const category of ['infrastructure.road', 'hardship.temporary_aid'])
      await ask(county, 'POST', '/api/public/matters', {
        body: commanded({
          matterId: newId(),
          placeCode,
          category,
          text: '请来看看这件事',
          name: '赵六',
          phone: '13600001111',
        }),
      });
});
afterAll(() => county.close());

interface Seen {
  readonly id: string;
  readonly place_code: string;
  readonly data_class: string;
  readonly holder_key: string;
}

/** Every row of a table that this sight shows, with no condition at all. */
const everything = <R>(sight: Sight, table: string): Promise<R[]> =>
  county.house.database.transaction(
    sight,
    async (tx) => (await sql<R>`select * from ${sql.table(table)}`.execute(tx)).rows,
  );

const [TOWN = ''] = PLACES.towns;
const [VILLAGE = ''] = PLACES.villages;

test.each([
  ['area_chief', PLACES.areas[0] ?? ''],
  ['village_cadre', VILLAGE],
  ['supervisor', VILLAGE],
  ['town_officer', TOWN],
] as const)('不写任何条件，%s 也只看到自己辖区的普通事项和自己经办的敏感事项', async (post, place) => {
  const { office } = await county.who(post, place);
  const seen = await everything<Seen>(sightOf(county.house, office), 'matter');
  expect(seen.length).toBeGreaterThan(0);
  const owns = (row: Seen) => row.holder_key === place && post !== 'supervisor';
  expect(seen.filter((row) => !row.place_code.startsWith(place))).toEqual([]);
  expect(seen.filter((row) => row.data_class === 'P3' && !owns(row))).toEqual([]);
});

test('步骤和提出人跟着事项走，一行也不多', async () => {
  const { office } = await county.who('village_cadre', VILLAGE);
  const sight = sightOf(county.house, office);
  const ids = new Set((await everything<Seen>(sight, 'matter')).map(({ id }) => id));
  const steps = await everything<{ matter_id: string }>(sight, 'matter_step');
  expect(steps.length).toBe(ids.size);
  expect(steps.filter(({ matter_id }) => !ids.has(matter_id))).toEqual([]);
  const mine = new Set(
    (await everything<Seen>(sight, 'matter')).filter((row) => row.holder_key === VILLAGE).map(({ id }) => id),
  );
  const reporters = await everything<{ matter_id: string }>(sight, 'matter_reporter');
  expect(new Set(reporters.map(({ matter_id }) => matter_id))).toEqual(mine);
});

test('点位：不写任何条件，也只看到自己辖区的；关爱卡要求的走访，只有片长和照看的人看得到', async () => {
  const [area = '', next = ''] = PLACES.areas;
  const chief = await county.who('area_chief', area);
  const carer = await county.who('town_officer', TOWN);
  for (const place of PLACES.areas) {
    const as = await county.who('area_chief', place);
    const point = commanded({ pointId: newId(), kind: 'gauge', title: '老桥下水位' });
    await ask(county, 'POST', '/api/watch-points', { as, body: point });
  }
  const wish = { pointId: newId(), cardId: newId(), placeCode: area, title: '柿树下', until: null };
  await county.house.database.transaction(sightOf(county.house, chief.office), (tx) =>
    visiting.wish({ house: county.house, tx, office: chief.office } as Given, {
      ...wish,
      carers: [carer.office.personId],
    }),
  );
  interface Point {
    readonly id: string;
    readonly place_code: string;
  }
  const pointsOf = async (post: Post, place: string): Promise<Point[]> =>
    everything<Point>(sightOf(county.house, (await county.who(post, place)).office), 'watch_point');
  const visits = (points: readonly Point[]) => points.filter(({ id }) => id === wish.pointId).length;
  for (const [post, place, sees] of [
    ['area_chief', area, 1],
    ['town_officer', TOWN, 1],
    ['area_chief', next, 0],
    ['village_cadre', VILLAGE, 0],
    ['supervisor', VILLAGE, 0],
    ['centre_officer', COUNTY, 0],
    ['county_leader', COUNTY, 0],
  ] as const) {
    const points = await pointsOf(post, place);
    expect(points.filter((point) => !point.place_code.startsWith(place))).toEqual([]);
    expect(points.length - visits(points)).toBeGreaterThan(0);
    expect(visits(points), post).toBe(sees);
  }
  for (const post of [
    'system_admin',
    'security_admin',
    'audit_admin',
    'cppcc_member',
    'cppcc_officer',
  ] as const)
    expect(await pointsOf(post, COUNTY), post).toEqual([]);
});

test('什么都没说明，就什么都看不见；别的县也看不见', async () => {
  for (const sight of [
    { county: COUNTY },
    { county: '611024', scope: '611024' },
    { county: '611024', scope: COUNTY },
  ])
    for (const table of [
      'matter',
      'matter_step',
      'matter_reporter',
      'audit',
      'watch_point',
      'watch_look',
      'clip',
      'campaign',
      'campaign_part',
    ])
      expect(await everything(sight, table), `${sight.county} ${table}`).toEqual([]);
});

test('管理员、政协委员看不到事项；审计内容只有审计管理员看得到', async () => {
  for (const post of [
    'system_admin',
    'security_admin',
    'audit_admin',
    'cppcc_member',
    'cppcc_officer',
  ] as const) {
    const { office } = await county.who(post, COUNTY);
    expect(await everything(sightOf(county.house, office), 'matter')).toEqual([]);
    const lines = await everything(sightOf(county.house, office), 'audit');
    if (post === 'audit_admin') expect(lines.length).toBeGreaterThan(0);
    else expect(lines).toEqual([]);
  }
});

test.each([
  `update matter_step set kind = 'lapsed'`,
  'delete from matter_step',
  'delete from matter',
  'delete from audit',
  `update audit set act = 'x'`,
  'drop table matter',
  'create table mine (a int)',
  'alter table matter disable row level security',
  `update publication_version set text = 'x'`,
])('应用的角色做不到：%s', async (statement) => {
  const { office } = await county.who('centre_officer', COUNTY);
  const attempt = county.house.database.transaction(sightOf(county.house, office), (tx) =>
    sql.raw(statement).execute(tx),
  );
  await expect(attempt).rejects.toThrow(/permission denied|must be owner/);
});
