/**
 * 权限总表: who may call what, written down by hand. An endpoint without a row fails; so does a row without an endpoint.
 * The rows say which posts are admitted at all; what an admitted post sees of a single matter is checked below for every
 * office of the small county, every place, and both classes of data.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../../contract/endpoint.ts';
import { POSTS, type Post } from '../../domain/people/post.ts';
import { served } from '../../server/app.ts';
import { newId } from '../../server/kit/id.ts';
import { ask, commanded, PLACES, type SmallCounty, type Someone, smallCounty } from '../support/county.ts';
import { NAMES_NOTHING } from './permissions/names-nothing.ts';
import { OWNERS, READERS, type Row } from './permissions/posts.ts';
import { TABLE } from './permissions/table.ts';
import { request } from './requests.ts';

let county: SmallCounty;
let endpoints: Endpoint[];
let everyone: Someone[];

beforeAll(async () => {
  county = await smallCounty();
  endpoints = served(county.house).map(({ endpoint }) => endpoint);
  everyone = await allOffices();
});
afterAll(() => county.close());

const [VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;

/** One person for each post, at the first place that has it. */
const onePerPost = async (): Promise<[Post, Someone][]> => {
  const seen = new Map<Post, Someone>();
  for (const someone of everyone) if (!seen.has(someone.office.post)) seen.set(someone.office.post, someone);
  return POSTS.map((post) => [post, seen.get(post) as Someone]);
};

async function allOffices(): Promise<Someone[]> {
  const { rows } = await county.god.query<{ post: Post; at: string }>(
    'select post, coalesce(unit_code, place_code) as at from office order by place_code, post',
  );
  return Promise.all(rows.map(({ post, at }) => county.who(post, at)));
}

const admits = (row: Row, post: Post | undefined): boolean =>
  row === 'everybody' || (post !== undefined && (row === 'signed-in' || row.includes(post)));

/** Signing in and out is tested where sessions are. */
const SESSION_ITSELF = ['people.sign-in', 'people.sign-out'];

test('每个接口都有一行，每一行都有接口', () => {
  expect(endpoints.map(({ name }) => name).sort()).toEqual(Object.keys(TABLE).sort());
});

test('没有登录的人只到得了公开的接口，其余一律先请登录', async () => {
  for (const endpoint of endpoints.filter(({ takes }) => takes === undefined)) {
    const { url, body } = request(endpoint);
    const { statusCode } = await ask(county, endpoint.method, url, { body });
    if (TABLE[endpoint.name] === 'everybody' && endpoint.name !== 'people.sign-in')
      expect(statusCode, endpoint.name).not.toBe(401);
    else expect(statusCode, endpoint.name).toBe(401);
  }
});

test('每个职务对每个接口：不该到的，答复和不存在一样', { timeout: 120_000 }, async () => {
  for (const [post, someone] of await onePerPost())
    for (const endpoint of endpoints.filter(
      ({ takes, name }) => takes === undefined && !SESSION_ITSELF.includes(name),
    )) {
      const { url, body } = request(endpoint);
      const { statusCode, body: answer } = await ask(county, endpoint.method, url, { as: someone, body });
      const where = `${post} ${endpoint.name} ${answer}`;
      const row = TABLE[endpoint.name] ?? [];
      if (!admits(row, post)) expect([statusCode, answer], where).toEqual([404, '{"problem":"not-found"}']);
      else if (NAMES_NOTHING.includes(endpoint.name)) expect(statusCode, where).toBe(200);
      else expect([200, 401, 404, 409], where).toContain(statusCode);
    }
});

/** What the table of data classes says, in its own words (domain.md part 5): written apart from the rule it checks. */
function shouldSee({ office }: Someone, placeCode: string, dataClass: string, holderKey: string): boolean {
  const acting = office.unitCode ?? office.placeCode;
  const owning = (OWNERS as readonly Post[]).includes(office.post);
  if (owning && acting === holderKey) return true;
  if (dataClass === 'P3' || office.unitCode !== undefined) return false;
  return (READERS as readonly Post[]).includes(office.post) && placeCode.startsWith(office.placeCode);
}

async function raised(placeCode: string, dataClass: 'P1' | 'P3') {
  const matterId = newId();
  const category = dataClass === 'P3' ? 'hardship.temporary_aid' : 'infrastructure.road';
  const body = commanded({
    matterId,
    placeCode,
    text: '请来看看这件事情',
    category,
    name: '王五',
    phone: '13700001111',
  });
  const { statusCode, body: answer } = await ask(county, 'POST', '/api/public/matters', { body });
  expect(statusCode, answer).toBe(200);
  return { matterId, holderKey: placeCode, marker: (JSON.parse(answer) as { no: string }).no };
}

test('每个任职 × 每个地方 × 两类数据：看得到的和该看到的一样，一格不差', { timeout: 120_000 }, async () => {
  const places = [
    PLACES.county,
    TOWN,
    VILLAGE,
    ...PLACES.groups.slice(0, 1),
    ...PLACES.areas.slice(0, 3),
    PLACES.areas.at(-1) ?? '',
  ];
  for (const placeCode of places)
    for (const dataClass of ['P1', 'P3'] as const) {
      const { matterId, holderKey, marker } = await raised(placeCode, dataClass);
      for (const someone of everyone) {
        const where = `${someone.office.post}@${someone.office.unitCode ?? someone.office.placeCode} ${dataClass} ${placeCode}`;
        const sees = shouldSee(someone, placeCode, dataClass, holderKey);
        const got = await ask(county, 'GET', `/api/matters/${matterId}`, { as: someone });
        expect(got.statusCode, where).toBe(sees ? 200 : 404);
        const byNumber = await ask(county, 'GET', `/api/matters/by-number/${marker}`, { as: someone });
        expect(byNumber.statusCode, where).toBe(sees ? 200 : 404);
        const listed = await ask(county, 'GET', '/api/matters', { as: someone });
        if (listed.statusCode === 200 && !sees) expect(listed.body, where).not.toContain(marker);
        const owns =
          (OWNERS as readonly Post[]).includes(someone.office.post) &&
          (someone.office.unitCode ?? someone.office.placeCode) === holderKey;
        const asked = await ask(county, 'POST', `/api/matters/${matterId}/open`, {
          as: someone,
          body: { what: 'reporter', purpose: 'handle' },
        });
        expect(asked.statusCode, where).toBe(owns ? 200 : 404);
      }
    }
});

test('别人的编号、别处的编号、从没有过的编号，答复一字不差', async () => {
  const { matterId } = await raised(PLACES.areas.at(-1) ?? '', 'P1');
  const sealed = await raised(PLACES.areas[0] ?? '', 'P3');
  const cadre = await county.who('village_cadre', VILLAGE);
  const answers = await Promise.all(
    [matterId, sealed.matterId, newId()].flatMap((id) => [
      ask(county, 'GET', `/api/matters/${id}`, { as: cadre }),
      ask(county, 'GET', `/api/matters/${id}/units`, { as: cadre }),
      ask(county, 'POST', `/api/matters/${id}/accept`, { as: cadre, body: commanded() }),
      ask(county, 'POST', `/api/matters/${id}/answer`, {
        as: cadre,
        body: commanded({ answer: '已经办好了' }),
      }),
    ]),
  );
  expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`))).toEqual(
    new Set(['404 {"problem":"not-found"}']),
  );
});

test('列表筛选、数据、别处的区域都不能越过自己的辖区', async () => {
  const cadre = await county.who('village_cadre', VILLAGE);
  const [, otherTown = ''] = PLACES.towns;
  for (const url of [
    `/api/matters?place=${otherTown}`,
    `/api/figures?place=${otherTown}`,
    `/api/figures?place=${TOWN}`,
  ])
    expect((await ask(county, 'GET', url, { as: cadre })).statusCode, url).toBe(404);
});
