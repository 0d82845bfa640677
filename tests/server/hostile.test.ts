/** 恶意与畸形: whatever is sent, no fault, no stack trace, no change; and every answer carries its headers. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../../contract/endpoint.ts';
import { served } from '../../server/app.ts';
import { newId } from '../../server/kit/id.ts';
import { ask, commanded, PLACES, type SmallCounty, type Someone, smallCounty } from '../support/county.ts';

/** Requests to each endpoint; a longer run gives a larger number. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

let county: SmallCounty;
let endpoints: Endpoint[];
beforeAll(async () => {
  county = await smallCounty();
  endpoints = served(county.house).map(({ endpoint }) => endpoint);
});
afterAll(() => county.close());

const [AREA = ''] = PLACES.areas;
const [TOWN = ''] = PLACES.towns;

const NAUGHTY = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  "' or 1=1 --",
  '"; drop table matter; --',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  ['$', '{7*7}'].join(''),
  '{{7*7}}',
  '%00',
  '%ff',
  'NaN',
  '-1',
  '1e309',
  '9'.repeat(400),
  '\u202etxt',
  '＝1+1',
  '=cmd()',
  '𠮷'.repeat(50),
  'null',
  '__proto__',
  'constructor',
  '\r\nset-cookie: a=b',
  newId(),
  'XZ26-7KQ4-M9XJ',
  'a'.repeat(5000),
];

const naughty = fc.oneof(fc.constantFrom(...NAUGHTY), fc.string({ unit: 'binary', maxLength: 60 }));
const value: fc.Arbitrary<unknown> = fc.oneof(
  naughty,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, true, -1, 1.5, 1e300, [], {}, [null]),
);

const KEYS = [
  'commandId',
  'matterId',
  'text',
  'title',
  'placeCode',
  'category',
  'emergency',
  'photos',
  'name',
  'phone',
  'why',
  'answer',
  'tried',
  'unitCode',
  'satisfaction',
  'words',
  'account',
  'password',
  'officeId',
  'result',
  'kept',
  'role',
  'status',
  '__proto__',
  'county_code',
  'created_by',
  'scope',
];

const body = fc.oneof(
  fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 10 }),
  fc.record({
    commandId: fc.uuid(),
    matterId: fc.uuid(),
    text: fc.constant('路塌了请来看看'),
    placeCode: value,
    category: value,
  }),
  fc.record({
    commandId: fc.uuid(),
    why: naughty,
    answer: naughty,
    tried: naughty,
    satisfaction: value,
    unitCode: naughty,
  }),
  value,
);

const pathOf = (endpoint: Endpoint, part: string): string =>
  endpoint.path.replace(/:\w+/g, () => encodeURIComponent(part.replace(/\p{Cs}/gu, '?')) || 'x');

test.each(['area_chief', 'town_officer', 'centre_officer', 'audit_admin'] as const)(
  '每个接口各受三百次畸形请求（%s）：没有一次故障，没有一句内情',
  { timeout: 300_000 },
  async (post) => {
    const place = {
      area_chief: AREA,
      town_officer: TOWN,
      centre_officer: PLACES.county,
      audit_admin: PLACES.county,
    }[post];
    const someone = await county.who(post, place);
    for (const endpoint of endpoints) await fuzz(endpoint, someone);
  },
);

async function fuzz(endpoint: Endpoint, someone: Someone): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.uuid(), naughty),
      fc.dictionary(
        fc.constantFrom('place', 'q', 'before', 'status', 'parent', 'month', 'order', 'x'),
        naughty,
        { maxKeys: 3 },
      ),
      body,
      async (part, query, sent) => {
        const search = new URLSearchParams(query).toString();
        const response = await county.app.inject({
          method: endpoint.method,
          url: `${pathOf(endpoint, part)}${search === '' ? '' : `?${search}`}`,
          headers: {
            cookie: endpoint.name.includes('session') || endpoint.name.endsWith('out') ? '' : someone.cookie,
            ...(endpoint.method === 'POST' ? { 'content-type': 'application/json' } : {}),
          },
          ...(endpoint.method === 'POST' ? { payload: JSON.stringify(sent) ?? 'undefined' } : {}),
        });
        expect(response.statusCode, `${endpoint.name} ${response.body}`).toBeLessThan(500);
        if (response.statusCode >= 400)
          expect(response.body).not.toMatch(/select |insert |at \w+ \(|node_modules|postgres|relation /i);
      },
    ),
    { numRuns: Math.ceil(RUNS / 4) },
  );
}

test('坏 JSON、坏编码、太大、不是 JSON：各有说法（E4）', async () => {
  const send = (payload: string | Buffer, type = 'application/json') =>
    county.app.inject({
      method: 'POST',
      url: '/api/public/matters',
      headers: { 'content-type': type },
      payload,
    });
  for (const bad of [
    '',
    '{',
    '{"a":1,"a":2}',
    '[1,]',
    '{"t":"\\u0000"}',
    '{"t":"\\ud800"}',
    '['.repeat(50_000),
    Buffer.from([0x22, 0xff, 0x22]),
  ])
    expect((await send(bad)).statusCode).toBe(400);
  expect((await send(`{"text":"${'a'.repeat(1_100_000)}"}`)).statusCode).toBe(413);
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
  ])
    expect((await send('text=abc', type)).statusCode, type).toBe(415);
});

test('罕见字、组合字原样进，原样出（E4）', async () => {
  const text = '𠮷田家门口 䶮 字路牌 e\u0301 掉了\n第二行';
  const matterId = newId();
  const { statusCode, body: answer } = await ask(county, 'POST', '/api/public/matters', {
    body: commanded({ matterId, text, placeCode: AREA, name: '王大山' }),
  });
  expect(statusCode, answer).toBe(200);
  const chief = await county.who('area_chief', AREA);
  expect((await ask(county, 'GET', `/api/matters/${matterId}`, { as: chief })).json()).toMatchObject({
    text,
  });
});

test('不在合同里的页和不存在的页，也带着该带的头（E5）', async () => {
  const chief = await county.who('area_chief', AREA);
  for (const url of ['/nowhere', '/api/nowhere', '/openapi.json', '/routes.json']) {
    const { headers } = await ask(county, 'GET', url, { as: chief });
    const policy = String(headers['content-security-policy']);
    expect(policy, url).not.toMatch(/unsafe-(inline|eval)/);
    for (const part of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(policy, url).toContain(part);
    expect(headers['x-content-type-options'], url).toBe('nosniff');
    expect(headers['referrer-policy'], url).toBe('no-referrer');
    expect(headers['cross-origin-opener-policy'], url).toBe('same-origin');
    if (url.startsWith('/api')) expect(headers['cache-control'], url).toBe('no-store');
  }
});

test('长文本、大数组、长查询都有上限（F6）', async () => {
  const chief = await county.who('area_chief', AREA);
  const post = (request: Record<string, unknown>) =>
    ask(county, 'POST', '/api/matters', {
      as: chief,
      body: commanded({ matterId: newId(), text: '路塌了请来看看', ...request }),
    });
  expect((await post({ text: '路'.repeat(2001) })).statusCode).toBe(400);
  expect((await post({ photos: Array.from({ length: 10 }, () => '0'.repeat(64)) })).statusCode).toBe(400);
  expect((await ask(county, 'GET', `/api/places/search?q=${'a'.repeat(21)}`)).statusCode).toBe(400);
});
