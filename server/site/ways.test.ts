import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FollowPage } from '../../contract/follow.ts';
import type { MatterPage } from '../../contract/matter.ts';
import { ask, commanded, PLACES, type SmallCounty, smallCounty } from '../../tests/support/county.ts';
import { builtSite } from '../../tests/support/site.ts';
import { openApp } from '../app.ts';

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
const [VILLAGE = ''] = PLACES.villages;
const TEXT = '村口的路灯坏了，晚上走路看不见。';

const get = (url: string) => app.inject({ method: 'GET', url });
const post = (url: string, fields: Readonly<Record<string, string>>) =>
  app.inject({
    method: 'POST',
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'http://localhost',
      host: 'localhost',
    },
    payload: new URLSearchParams(fields).toString(),
  });

const fieldIn = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

async function idsAt(url: string): Promise<{ commandId: string; matterId: string }> {
  const { body } = await get(url);
  return { commandId: fieldIn(body, 'commandId'), matterId: fieldIn(body, 'matterId') };
}

const codeIn = (html: string): string => /<dd class="code">([^<]+)</.exec(html)?.[1] ?? '';

async function said(url: '/say' | '/anonymous', fields: Readonly<Record<string, string>> = {}) {
  const { body, statusCode } = await post(url, {
    ...(await idsAt(url)),
    text: TEXT,
    placeCode: AREA,
    ...fields,
  });
  expect(statusCode, body).toBe(200);
  return codeIn(body);
}

const commandAt = async (code: string): Promise<string> =>
  fieldIn((await get(`/follow/${code}`)).body, 'commandId');

test('提出人撤回自己的事，页面写明是撤回的', async () => {
  const code = await said('/say');
  const short = await post(`/follow/${code}/withdraw`, { commandId: await commandAt(code), why: '好' });
  expect(short.statusCode).toBe(400);
  expect(short.body).toContain('<details open="">');
  const sent = await post(`/follow/${code}/withdraw`, {
    commandId: await commandAt(code),
    why: '灯已经亮了',
  });
  expect(sent.statusCode).toBe(303);
  const { body } = await get(`/follow/${code}`);
  expect(body).toContain('您已经撤回这件事。');
  expect(body).not.toContain('不用办了，撤回');
});

test('还在期限内不能催办，页面上也没有催办', async () => {
  const code = await said('/say');
  expect((await get(`/follow/${code}`)).body).not.toContain('催一催');
  const sent = await post(`/follow/${code}/remind`, { commandId: await commandAt(code), why: '请快一点' });
  expect(sent.statusCode).toBe(409);
  expect(sent.body).toContain('还在期限内，超期以后可以催办。');
});

test('反映片长的事，片长、组、村都看不到，镇上收到', async () => {
  const { body } = await post('/say', {
    ...(await idsAt('/say')),
    step: 'officer',
    placeCode: AREA,
    text: TEXT,
  });
  expect(body).toContain('<option value="post:area_chief">');
  expect(body).not.toContain('name="category"');
  const code = await said('/say', { officer: 'yes', about: 'post:area_chief' });
  const { holder } = (await get(`/api/public/follow/${code}`)).json() as FollowPage;
  expect(holder.level).toBe('town');
  for (const [who, place = ''] of [
    ['area_chief', AREA],
    ['group_head', PLACES.groups[0]],
    ['village_cadre', PLACES.villages[0]],
  ] as const) {
    const as = await county.who(who, place);
    for (const url of ['/api/matters', '/api/waiting'])
      expect((await ask(county, 'GET', url, { as })).body).not.toContain('conduct');
  }
});

test('匿名反映不设也不读 Cookie，不问姓名电话，地点只到村', async () => {
  const blank = await get('/anonymous');
  expect(blank.headers['set-cookie']).toBeUndefined();
  expect(blank.body).not.toMatch(/name="(name|phone)"/);
  const ids = await idsAt('/anonymous');
  const sent = await post('/anonymous', { ...ids, text: TEXT, placeCode: AREA });
  expect(sent.headers['set-cookie']).toBeUndefined();
  const as = await county.who('village_cadre', VILLAGE);
  const page = await ask(county, 'GET', `/api/matters/${ids.matterId}`, { as });
  expect((page.json() as MatterPage).placeCode).toBe(VILLAGE);
});

test('匿名的文字里写了姓名，先提醒一次', async () => {
  const fields = { ...(await idsAt('/anonymous')), placeCode: AREA, text: '我叫王建国，村口的路灯坏了。' };
  const asked = await post('/anonymous', fields);
  expect(asked.body).toContain('别人可能由此知道是谁');
  const sent = await post('/anonymous', { ...fields, asItIs: 'yes' });
  expect(codeIn(sent.body)).not.toBe('');
});

test('办结的事，提出人可以重新办理一次', async () => {
  const ids = await idsAt('/say');
  const { body } = await post('/say', { ...ids, text: TEXT, placeCode: AREA, name: '王大山' });
  const code = codeIn(body);
  const as = await county.who('area_chief', AREA);
  await ask(county, 'POST', `/api/matters/${ids.matterId}/settle`, {
    as,
    body: commanded({ answer: '灯换好了' }),
  });
  await post(`/follow/${code}/confirm`, { commandId: await commandAt(code), satisfaction: 'satisfied' });
  expect((await get(`/follow/${code}`)).body).toContain('又出现同样的问题，重新办理');
  const sent = await post(`/follow/${code}/reopen`, { commandId: await commandAt(code), why: '灯又灭了' });
  expect(sent.statusCode).toBe(303);
  expect((await get(`/follow/${code}`)).body).not.toContain('又出现同样的问题，重新办理');
});

test('更正填错了，填过的还在；没有改成。导出的表格里时间看得懂，JSON 给程序读', async () => {
  const code = await said('/say', { name: '王大山', phone: '13800002222' });
  const { commandId } = await idsAt(`/follow/${code}/own`);
  const wrong = await post(`/follow/${code}/correct`, { commandId, name: '王小山', phone: '12<3' });
  expect(wrong.statusCode).toBe(400);
  for (const kept of ['value="王小山"', 'value="12&lt;3"', 'role="alert"', '<details open="">'])
    expect(wrong.body).toContain(kept);
  const { body: json } = await get(`/follow/${code}/own.json`);
  expect(JSON.parse(json)).toMatchObject({ name: '王大山', phone: '13800002222' });
  expect(json).toMatch(/"reportedAt": 1\d{12}/);
  const { body: table } = await get(`/follow/${code}/own.csv`);
  expect(table).toContain('"matter.reportedAt","2026-09-07 09:00"');
  expect(table).not.toMatch(/"1[78]\d{11}"/);
});
