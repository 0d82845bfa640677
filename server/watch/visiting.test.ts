import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Post } from '../../domain/people/post.ts';
import {
  ask,
  COUNTY,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import type { Given } from '../kit/admission.ts';
import { sightOf } from '../kit/session.ts';
import { visiting } from './visiting.ts';

let county: SmallCounty;
let chief: Someone;
let carer: Someone;
let cadre: Someone;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', AREA);
  // One of the two carers is the chief of the next area.
  carer = await county.who('area_chief', PLACES.areas[1] ?? '');
  cadre = await county.who('village_cadre', VILLAGE);
});
afterAll(() => county.close());

const [AREA = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;
const TODAY = '2026-09-07';
const TITLE = '柿树下张婆婆';

/** As the word of cards acts for somebody. */
const as = ({ office }: Someone, work: (given: Given) => Promise<void>): Promise<void> =>
  county.house.database.transaction(sightOf(county.house, office), (tx) =>
    work({ house: county.house, tx, office } as Given),
  );

async function wished(by = chief): Promise<{ pointId: string; cardId: string }> {
  const ids = { pointId: county.house.newId(), cardId: county.house.newId() };
  const carers = [carer.office.personId];
  await as(by, (given) =>
    visiting.wish(given, { ...ids, placeCode: AREA, title: TITLE, carers, until: null }),
  );
  return ids;
}

const get = async (url: string, who: Someone) => ask(county, 'GET', url, { as: who });

test('只有本片片长和照看的人看得到，别人列表、详情、导出、走访里都没有', async () => {
  const { pointId } = await wished();
  const everyone: [Post, string][] = [
    ['group_head', PLACES.groups[0] ?? ''],
    ['village_cadre', VILLAGE],
    ['supervisor', VILLAGE],
    ['town_officer', PLACES.towns[0]],
    ['centre_officer', COUNTY],
    ['county_leader', COUNTY],
    ['area_chief', PLACES.areas[2] ?? ''],
  ];
  for (const who of [chief, carer])
    expect((await get(`/api/watch-points/${pointId}`, who)).statusCode).toBe(200);
  for (const [post, place] of everyone) {
    const who = await county.who(post, place);
    expect((await get(`/api/watch-points/${pointId}`, who)).statusCode, post).toBe(404);
    for (const url of ['/api/watch-points', '/api/walk'])
      expect((await get(url, who)).body, `${post} ${url}`).not.toContain(TITLE);
    const look = await ask(county, 'POST', `/api/watch-points/${pointId}/look`, {
      as: who,
      body: commanded({ lookId: county.house.newId(), day: TODAY }),
    });
    expect(look.statusCode, post).toBe(404);
  }
});

test('照看的人的走访里有它，一周内去第一次；看过了，村里的覆盖里多一个数', async () => {
  const { cardId, pointId } = await wished();
  const coverage = async () => (await get('/api/watch-coverage', cadre)).json();
  const before = (await coverage()).whole;
  const walk = (await get('/api/walk', carer)).json();
  expect(walk.later.map((point: { pointId: string }) => point.pointId)).toContain(pointId);
  const look = commanded({ lookId: county.house.newId(), day: TODAY });
  const looked = await ask(county, 'POST', `/api/watch-points/${pointId}/look`, { as: carer, body: look });
  expect(looked.json()).toMatchObject({ nextLook: '2026-09-27' });
  expect((await coverage()).whole).toEqual({ ...before, in7: before.in7 + 1, in30: before.in30 + 1 });
  await as(chief, (given) => visiting.end(given, cardId));
  expect((await coverage()).whole.points).toBe(before.points - 1);
  const { rows } = await county.god.query('select 1 from watch_look where point_id = $1', [pointId]);
  expect(rows).toEqual([]);
});

test('卡改了，走访跟着改；换下来的人马上看不到', async () => {
  const { cardId, pointId } = await wished();
  await as(chief, (given) =>
    visiting.wish(given, {
      pointId: county.house.newId(),
      cardId,
      placeCode: AREA,
      title: '张婆婆',
      carers: [],
      until: null,
    }),
  );
  expect((await get(`/api/watch-points/${pointId}`, carer)).statusCode).toBe(404);
  expect((await get(`/api/watch-points/${pointId}`, chief)).json().point.title).toBe('张婆婆');
});

test('走访不能停用，也不能挪地方：要改卡', async () => {
  const { pointId } = await wished();
  const post = async (verb: string, body: Record<string, unknown>) =>
    (
      await ask(county, 'POST', `/api/watch-points/${pointId}/${verb}`, { as: chief, body: commanded(body) })
    ).json();
  expect(await post('retire', { why: '不用看了' })).toEqual({ reason: 'comes-from-a-card' });
  expect(await post('change', { version: 1, placeCode: PLACES.groups[0] })).toEqual({
    reason: 'no-such-place',
  });
});
