/** 恶意与畸形: what is broken, too large or of another kind is refused in words, and every answer carries its headers. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../server/kit/id.ts';
import { ask, commanded, PLACES, type SmallCounty, smallCounty } from '../support/county.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county.close());

const [AREA = ''] = PLACES.areas;

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
