/** 每个接口一样: what holds for one endpoint holds for all of them, taken from the list of what is served (C2, C3, E5, E6). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../../contract/endpoint.ts';
import { served } from '../../server/app.ts';
import { newId } from '../../server/kit/id.ts';
import { ask, commanded, PLACES, type SmallCounty, smallCounty } from '../support/county.ts';
import { request, somebodyFor } from './requests.ts';

let county: SmallCounty;
let endpoints: Endpoint[];
beforeAll(async () => {
  county = await smallCounty();
  endpoints = served(county.house).map(({ endpoint }) => endpoint);
});
afterAll(() => county.close());

const [AREA = ''] = PLACES.areas;
const [, SIBLING = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;
const NOT_THERE = '404 {"problem":"not-found"}';

async function raised(placeCode: string, category = 'infrastructure.road') {
  const matterId = newId();
  const body = commanded({ matterId, placeCode, text: '请来看看这件事情', category, name: '王大山' });
  const { statusCode, body: answer } = await ask(county, 'POST', '/api/public/matters', { body });
  expect(statusCode, answer).toBe(200);
  return { matterId, no: (JSON.parse(answer) as { no: string }).no };
}

/** Bytes of the kind an endpoint takes, or the body it was given. */
const sent = ({ takes }: Endpoint, body: unknown) =>
  takes === undefined
    ? { body }
    : {
        bytes: Buffer.from('%PDF-1.7'),
        type: takes === 'picture' ? 'image/jpeg' : 'application/octet-stream',
      };

test('凡是路径里写着事项的接口：邻片、邻村、别镇、封存、撤销、从没有过的，答复一字不差（C2）', async () => {
  const withdrawn = await raised(AREA);
  for (const table of ['follow_code', 'matter_reporter', 'matter_words', 'matter_step'])
    await county.god.query(`delete from ${table} where matter_id = $1`, [withdrawn.matterId]);
  await county.god.query('delete from matter where id = $1', [withdrawn.matterId]);
  const foreign = [
    await raised(SIBLING),
    await raised(PLACES.areas.at(-1) ?? ''),
    await raised(TOWN, 'hardship.temporary_aid'),
    await raised(AREA, 'hardship.temporary_aid'),
    withdrawn,
    { matterId: newId(), no: 'XZ26-7KQ4-M9XJ' },
  ];
  const naming = endpoints.filter(
    ({ path, office }) => office !== 'anyone' && (path.includes(':matterId') || path.includes(':no')),
  );
  expect(naming.length).toBeGreaterThan(15);
  for (const endpoint of naming)
    for (const matter of foreign) {
      const as = await somebodyFor(county, endpoint);
      // A town sees the areas next door.
      if (as.office.post === 'town_officer' && [foreign[0], foreign[2]].includes(matter)) continue;
      const { url, body: asked } = request(endpoint, matter);
      const { statusCode, body } = await ask(county, endpoint.method, url, { as, ...sent(endpoint, asked) });
      expect(`${statusCode} ${body}`, `${endpoint.name} ${JSON.stringify(matter)}`).toBe(NOT_THERE);
    }
});

test('凡是收 JSON 的接口：多一个字段就拒绝，什么也没有改变（C3）', async () => {
  const { rows } = await county.god.query<{ name: string }>(
    `select distinct column_name as name from information_schema.columns where table_schema = 'public'`,
  );
  const extras = [...rows.map(({ name }) => name), 'role', 'scope', 'created_by', 'officeId', 'constructor'];
  for (const endpoint of endpoints.filter(({ body }) => body !== undefined)) {
    const as = await somebodyFor(county, endpoint);
    const before = await everything();
    const { url, body } = request(endpoint);
    const known = Object.keys((endpoint.body as { shape?: object } | undefined)?.shape ?? {});
    // The schema is what the server checks by; some of it through the door itself.
    const more = extras.filter((name) => !known.includes(name));
    for (const extra of more)
      expect(
        endpoint.body?.safeParse({ ...(body as object), [extra]: 'x' }).success,
        `${endpoint.name} ${extra}`,
      ).toBe(false);
    for (const extra of more.slice(-5)) {
      const { statusCode } = await ask(county, endpoint.method, url, {
        as,
        body: { ...(body as object), [extra]: 'x' },
      });
      expect(statusCode, `${endpoint.name} ${extra}`).toBe(400);
    }
    const polluted = JSON.stringify(body).replace('{', '{"__proto__":{"role":"x"},');
    const answer = await county.app.inject({
      method: 'POST',
      url,
      headers: { cookie: as.cookie, 'content-type': 'application/json' },
      payload: polluted,
    });
    expect(answer.statusCode, `${endpoint.name} __proto__`).toBe(400);
    expect(await everything(), endpoint.name).toEqual(before);
    // Without them it is well formed, so that nothing else was the reason.
    expect((await ask(county, endpoint.method, url, { as, body })).statusCode, endpoint.name).not.toBe(400);
  }
});

/** How many rows each table holds, and which state each matter is in. */
async function everything(): Promise<unknown> {
  const tables = await county.god.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  const counted = tables.rows.map(
    ({ name }) => `select '${name}' as name, count(*)::int as n from "${name}"`,
  );
  const { rows: counts } = await county.god.query(`${counted.join(' union all ')} order by name`);
  return { counts, matters: (await county.god.query('select * from matter order by id')).rows };
}

test('每个接口、每种答复，都带着该带的头；个人数据不留在任何缓存里（E5）', async () => {
  for (const endpoint of endpoints)
    for (const as of [undefined, await somebodyFor(county, endpoint)]) {
      const { url, body } = request(endpoint, await raised(AREA));
      const { headers } = await ask(county, endpoint.method, url, { as, body });
      const policy = String(headers['content-security-policy']);
      expect(policy, endpoint.name).not.toMatch(/unsafe-(inline|eval)/);
      for (const part of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
        if (!policy.includes('sandbox')) expect(policy, endpoint.name).toContain(part);
      expect(headers['x-content-type-options'], endpoint.name).toBe('nosniff');
      expect(headers['referrer-policy'], endpoint.name).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy'], endpoint.name).toBe('same-origin');
      expect(headers['cache-control'], endpoint.name).toContain('no-store');
    }
});

test('每个会改变什么的接口：别的网站发来的、不是它要的内容类型的，都不起作用（E6）', async () => {
  const before = await everything();
  for (const endpoint of endpoints.filter(({ method }) => method === 'POST')) {
    const as = await somebodyFor(county, endpoint);
    const { url, body } = request(endpoint);
    const send = (headers: Record<string, string>) =>
      county.app.inject({
        method: 'POST',
        url,
        headers: { cookie: as.cookie, host: 'localhost', 'content-type': 'application/json', ...headers },
        payload: JSON.stringify(body ?? {}),
      });
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost.evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ])
      expect((await send(headers)).statusCode, endpoint.name).toBe(403);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await send({ 'content-type': type })).statusCode, `${endpoint.name} ${type}`).toBe(415);
  }
  expect(await everything()).toEqual(before);
});
