import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SayForm } from '../../contract/site.ts';
import { DAY } from '../../domain/kernel/day.ts';
import {
  ask,
  COUNTY,
  commanded,
  MONDAY,
  PLACES,
  type SmallCounty,
  smallCounty,
} from '../../tests/support/county.ts';
import { builtSite } from '../../tests/support/site.ts';
import { openApp } from '../app.ts';
import { newId } from '../kit/id.ts';
import { insertPublication } from '../publication/store.ts';

let county: SmallCounty;
let app: FastifyInstance;
beforeAll(async () => {
  county = await smallCounty();
  app = await openApp(county.house, { dist: '/nowhere', render: await builtSite() });
});
afterAll(async () => {
  await app.close();
  await county.close();
});

const [AREA = ''] = PLACES.areas;
const [TOWN = '', OTHER_TOWN = ''] = PLACES.towns;
const [VILLAGE = ''] = PLACES.villages;
const TEXT = '河堤那一排路灯坏了八盏，晚上走路看不见。';

const get = (url: string) => app.inject({ method: 'GET', url });

/** A form as a browser sends it; each visitor has an address of its own. */
let visitors = 0;
const post = (
  url: string,
  fields: Readonly<Record<string, string>>,
  remoteAddress = `10.0.0.${++visitors}`,
) =>
  app.inject({
    method: 'POST',
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'http://localhost',
      host: 'localhost',
    },
    payload: new URLSearchParams(fields).toString(),
    remoteAddress,
  });

const fieldIn = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** The form as it comes, with its two ids. */
async function blankForm(url = '/say'): Promise<Pick<SayForm, 'commandId' | 'matterId'>> {
  const { body } = await get(url);
  return { commandId: fieldIn(body, 'commandId'), matterId: fieldIn(body, 'matterId') };
}

const codeIn = (html: string): string => /<dd class="code">([^<]+)</.exec(html)?.[1] ?? '';

async function said(fields: Readonly<Record<string, string>> = {}) {
  const form = await blankForm();
  const { body, statusCode } = await post('/say', {
    ...form,
    text: TEXT,
    placeCode: AREA,
    name: '王大山',
    ...fields,
  });
  expect(statusCode, body).toBe(200);
  return { ...form, code: codeIn(body), no: /<dd>(XZ[^<]+)</.exec(body)?.[1] ?? '' };
}

/** A matter said by form and settled by its area chief. */
async function settled() {
  const it = await said();
  const as = await county.who('area_chief', AREA);
  const done = await ask(county, 'POST', `/api/matters/${it.matterId}/settle`, {
    as,
    body: commanded({ answer: '已换好八盏路灯，当晚全部亮了。' }),
  });
  expect(done.statusCode, done.body).toBe(200);
  return it;
}

test('every page is whole, small, without script and cookie, and its sheet is the one its policy names', async () => {
  for (const url of [
    '/',
    '/say',
    '/follow',
    '/results',
    '/privacy',
    '/about',
    '/say?lang=en',
    '/?size=large',
  ]) {
    const { statusCode, body, headers } = await get(url);
    expect(statusCode, url).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(Buffer.byteLength(body), url).toBeLessThanOrEqual(15 * 1024);
    expect(body).not.toMatch(/<script|\sstyle=/);
    expect(headers['set-cookie']).toBeUndefined();
    const style = /<style>(.*?)<\/style>/s.exec(body)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain(`style-src 'sha256-${hash}'`);
    expect(policy).not.toContain('unsafe');
    for (const rule of [
      "default-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(rule);
  }
});

test('forms are sent with their origin: the pages do not hide the referrer from their own site', async () => {
  expect((await get('/say')).headers['referrer-policy']).toBe('same-origin');
});

test('a sentence is enough: the slip shows number and follow code, and the code opens the matter', async () => {
  const { code, no } = await said({ placeCode: '' });
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-?){4}$/);
  const { body, headers } = await get(`/follow/${code}`);
  expect(body).toContain(no);
  expect(body).toContain(TEXT);
  expect(headers['cache-control']).toBe('no-store');
});

test('pressing twice raises one matter and shows the same slip', async () => {
  const form = { ...(await blankForm()), text: TEXT, placeCode: AREA };
  const [one, two] = [await post('/say', form), await post('/say', form)];
  expect(codeIn(two.body)).toBe(codeIn(one.body));
  const { rows } = await county.god.query('select count(*)::int as n from matter where id = $1', [
    form.matterId,
  ]);
  expect(rows[0].n).toBe(1);
});

test('the same form with other words is asked about, and becomes a matter of its own', async () => {
  const form = { ...(await blankForm()), text: TEXT };
  await post('/say', form);
  const again = await post('/say', { ...form, text: '另外，桥头的护栏也松了。' });
  expect(again.statusCode).toBe(422);
  expect(again.body).toContain('另外，桥头的护栏也松了。');
  expect(fieldIn(again.body, 'commandId')).not.toBe(form.commandId);
});

test('what was typed stays when something is missing', async () => {
  const { statusCode, body } = await post('/say', {
    ...(await blankForm()),
    text: '水',
    name: '张桂兰',
    phone: '12',
  });
  expect(statusCode).toBe(400);
  expect(body).toContain('>水</textarea>');
  expect(body).toContain('value="张桂兰"');
  expect(body).toContain('href="#text"');
  expect(body).toContain('href="#phone"');
});

test('a place is chosen step by step, and words stay on the way', async () => {
  const form = { ...(await blankForm()), text: TEXT };
  const inTown = await post('/say', { ...form, step: 'below', below: TOWN });
  expect(inTown.body).toContain(`name="placeCode" value="${TOWN}"`);
  expect(inTown.body).toContain(`<option value="${VILLAGE}"`);
  expect(inTown.body).toContain(`>${TEXT}</textarea>`);
  expect(inTown.body).toContain(`value="${form.commandId}"`);
  const again = await post('/say', { ...form, step: 'again', placeCode: TOWN });
  expect(again.body).not.toContain('name="placeCode"');
  const { rows } = await county.god.query('select count(*)::int as n from matter where id = $1', [
    form.matterId,
  ]);
  expect(rows[0].n).toBe(0);
});

test('a place is found by name', async () => {
  const form = { ...(await blankForm()), text: TEXT, find: `地方${VILLAGE.slice(6)}` };
  const { body } = await post('/say', form);
  expect(body).toContain(`type="radio" name="placeCode" value="${VILLAGE}"`);
});

test('a code on a card chooses the place', async () => {
  expect((await get(`/say?place=${VILLAGE}`)).body).toContain(`name="placeCode" value="${VILLAGE}"`);
});

test('a phone number in the text is asked about once', async () => {
  const form = { ...(await blankForm()), text: `${TEXT}我的电话 139 0000 1234` };
  const asked = await post('/say', form);
  expect(codeIn(asked.body)).toBe('');
  expect(fieldIn(asked.body, 'asItIs')).toBe('yes');
  expect(codeIn((await post('/say', { ...form, asItIs: 'yes' })).body)).not.toBe('');
});

test('a phone number is read as people write it', async () => {
  const { matterId } = await said({ name: '张桂兰', phone: '+86 139-0000-1234' });
  const { rows } = await county.god.query('select phone from matter_reporter where matter_id = $1', [
    matterId,
  ]);
  expect(rows[0].phone).toBe('13900001234');
});

test('too many forms from one address are held off with the words kept', async () => {
  const last = { statusCode: 0, body: '' };
  for (let sent = 0; sent <= 30; sent += 1)
    Object.assign(last, await post('/say', { ...(await blankForm()), text: TEXT }, '10.1.0.1'));
  expect(last.statusCode).toBe(429);
  expect(last.body).toContain(TEXT);
});

test('forms from another site and bodies that are no form are refused', async () => {
  const foreign = await app.inject({
    method: 'POST',
    url: '/say',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'http://evil.example',
      host: 'localhost',
    },
    payload: 'text=1234',
  });
  expect(foreign.statusCode).toBe(403);
  expect((await app.inject({ method: 'POST', url: '/say', payload: { text: TEXT } })).statusCode).toBe(415);
});

test('what cannot be stored is told as a page, wherever it stands', async () => {
  const form = await blankForm();
  for (const field of ['text', 'name', 'placeCode', 'place', 'find', 'matterId'])
    expect((await post('/say', { ...form, text: TEXT, [field]: `${TEXT}\u0000` })).statusCode, field).toBe(
      400,
    );
  for (const url of [
    '/say?place=%00',
    '/results?place=%00',
    '/follow?code=%00',
    '/follow/%00',
    '/results/%00',
  ])
    expect((await get(url)).statusCode, url).toBe(400);
});

test('a follow code is read however it is typed; an unknown one is told so', async () => {
  const { code } = await said();
  const typed = encodeURIComponent(code.toLowerCase().replaceAll('-', ' '));
  const found = await get(`/follow?code=${typed}&lang=en`);
  expect(found.statusCode).toBe(303);
  expect(found.headers.location).toBe(`/follow/${code}?lang=en`);
  for (const url of ['/follow/0000-0000-0000-0000', '/follow/x', '/follow?code=x']) {
    const { statusCode, body } = await get(url);
    expect(statusCode).toBe(404);
    expect(body).toContain('没有这个查询码');
  }
});

test('the one who raised it confirms, once, and the page says so', async () => {
  const { code } = await settled();
  const { body } = await get(`/follow/${code}`);
  expect(body).toContain('已换好八盏路灯');
  const commandId = fieldIn(body, 'commandId');
  const form = { commandId, satisfaction: 'satisfied', words: '' };

  const unrated = await post(`/follow/${code}/confirm`, { commandId, words: '谢谢大家' });
  expect(unrated.statusCode).toBe(400);
  expect(unrated.body).toContain('谢谢大家');

  for (const sent of [
    await post(`/follow/${code}/confirm?size=large`, form),
    await post(`/follow/${code}/confirm?size=large`, form),
  ]) {
    expect(sent.statusCode).toBe(303);
    expect(sent.headers.location).toBe(`/follow/${code}?size=large`);
  }
  const late = await post(`/follow/${code}/confirm`, { ...form, commandId: newId() });
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain('已经办结');
});

test('what is not done is sent back once, with the words kept when they are too few', async () => {
  const { code } = await settled();
  const { body } = await get(`/follow/${code}`);
  const commandId = fieldIn(body, 'commandId');
  const short = await post(`/follow/${code}/send-back`, { commandId, why: '没' });
  expect(short.statusCode).toBe(400);
  expect(short.body).toContain('<details open="">');
  expect((await post(`/follow/${code}/send-back`, { commandId, why: '还有两盏不亮。' })).statusCode).toBe(
    303,
  );
  expect((await get(`/follow/${code}`)).body).toContain('还有两盏不亮。');
});

async function published(): Promise<string> {
  const { matterId, no } = await settled();
  const id = newId();
  const words = { title: '八盏路灯不亮', text: TEXT, result: '已换好八盏路灯。', why: null };
  await county.house.database.transaction({ county: COUNTY }, (tx) =>
    insertPublication(
      tx,
      COUNTY,
      {
        id,
        matter_id: matterId,
        no,
        place_code: VILLAGE,
        category: 'infrastructure.lighting',
        level: 'village',
        settled_by: '第一村',
        days: 0.4,
        satisfaction: 'satisfied',
        published_at: MONDAY - DAY,
        front_until: MONDAY + 14 * DAY,
        version: 1,
        title: words.title,
        withdrawn_at: null,
        withdrawn_why: null,
      },
      { ...words, version: 1, at: MONDAY - DAY, kept: [], personId: newId(), officeId: newId() },
    ),
  );
  return id;
}

test('a published result stands on the home page, in its lists, in the feed and on its own page', async () => {
  const id = await published();
  for (const url of ['/', `/results?town=${TOWN}&village=${VILLAGE}&category=infrastructure`, '/rss.xml'])
    expect((await get(url)).body, url).toContain(`/results/${id}`);
  for (const url of [`/results?town=${OTHER_TOWN}`, '/results?category=flood', '/results?shelf=archive'])
    expect((await get(url)).body, url).not.toContain(`/results/${id}`);

  const { body, headers } = await get(`/results/${id}`);
  expect(body).toContain('<h1>八盏路灯不亮</h1>');
  expect(body).toContain('当天');
  expect(headers['cache-control']).toBe('public, max-age=60');
  const packed = await app.inject({ url: `/results/${id}`, headers: { 'accept-encoding': 'gzip, br' } });
  expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
  expect(String(gunzipSync(packed.rawPayload))).toBe(body);
  expect(packed.headers.etag).toBe(headers.etag);
  expect((await get('/rss.xml')).headers['content-type']).toBe('application/rss+xml; charset=utf-8');
});

test('what is not there, or makes no sense, is told as a page', async () => {
  for (const [url, status] of [
    [`/results/${newId()}`, 404],
    ['/results/nonsense', 400],
    ['/results?before=nonsense', 400],
  ] as const) {
    const { statusCode, body } = await get(url);
    expect(statusCode, url).toBe(status);
    expect(body).toContain('<h1>');
  }
});
