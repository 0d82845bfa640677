/** 回访与短信: over HTTP on a real database. */
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { openApp } from '../app.ts';
import { newId } from '../kit/id.ts';
import { sharedSecret } from '../kit/keyed.ts';

const SEED = 'a seed of the gateway’s secret';
const DAY = 86_400_000;

let county: SmallCounty;
let chief: Someone;
let cadre: Someone;
beforeAll(async () => {
  county = await smallCounty();
  (county.house.settings as Map<string, unknown>).set('sms.secret', SEED);
  chief = await county.who('area_chief', AREA);
  cadre = await county.who('village_cadre', VILLAGE);
});
afterAll(() => county.close());

const [AREA = ''] = PLACES.areas;
const [VILLAGE = '', OTHER_VILLAGE = ''] = PLACES.villages;

const post = (as: Someone | undefined, url: string, body = {}) =>
  ask(county, 'POST', url, { as, body: commanded(body) });

/** A matter of somebody with this phone, answered by the area chief. */
async function answered(phone: string, category = 'infrastructure.road'): Promise<string> {
  const matterId = newId();
  const said = { matterId, placeCode: AREA, text: '路塌了请来看看', category, name: '王小明', phone };
  expect((await post(undefined, '/api/public/matters', said)).statusCode).toBe(200);
  expect((await post(chief, `/api/matters/${matterId}/accept`)).statusCode).toBe(200);
  expect((await post(chief, `/api/matters/${matterId}/answer`, { answer: '已经修好' })).statusCode).toBe(200);
  return matterId;
}

const statusOf = async (matterId: string) =>
  (await county.god.query('select status, satisfaction from matter where id = $1', [matterId])).rows[0];

function incoming(
  message: { phone: string; text: string; at?: number },
  secret = sharedSecret(county.house, SEED),
  app = county.app,
) {
  const payload = JSON.stringify({ at: county.house.now(), ...message });
  const signature = createHmac('sha256', secret).update(payload).digest('hex');
  return app.inject({
    method: 'POST',
    url: '/api/sms/inbound',
    headers: { 'content-type': 'application/json', 'x-signature': signature },
    payload,
  });
}

test('回访单：上一级看得到等着的，一次看一个电话，看了就记下；别处的看不到', async () => {
  const matterId = await answered('13700000001');
  const listed = await ask(county, 'GET', '/api/call-backs', { as: cadre });
  expect(listed.json().matters).toMatchObject([{ matterId, answer: '已经修好', sms: null }]);
  expect(listed.body).not.toMatch(/13700000001|王小明/);

  const told = await ask(county, 'POST', `/api/matters/${matterId}/call-back`, { as: cadre, body: {} });
  expect(told.json()).toEqual({ phone: '13700000001' });
  const { rows } = await county.god.query('select purpose from matter_access where matter_id = $1', [
    matterId,
  ]);
  expect(rows).toEqual([{ purpose: 'call-back' }]);

  const other = await county.who('village_cadre', OTHER_VILLAGE);
  expect((await ask(county, 'GET', '/api/call-backs', { as: other })).json()).toEqual({ matters: [] });
  const refused = await ask(county, 'POST', `/api/matters/${matterId}/call-back`, { as: other, body: {} });
  expect(refused.statusCode).toBe(404);

  const heard = { satisfaction: 'satisfied', heard: 'phone' };
  expect((await post(cadre, `/api/matters/${matterId}/record-satisfaction`, heard)).statusCode).toBe(200);
  expect((await ask(county, 'GET', '/api/call-backs', { as: cadre })).json()).toEqual({ matters: [] });
});

test('短信：队列里没有名字和电话；回一个数字就办结，再回一次什么也不变', async () => {
  const matterId = await answered('13700000002');
  const asked = await post(chief, `/api/matters/${matterId}/ask-by-sms`);
  expect(asked.json()).toEqual({ tail: expect.stringMatching(/^[0-9A-Z]{4}$/) });
  expect((await post(chief, `/api/matters/${matterId}/ask-by-sms`)).json()).toEqual({
    reason: 'asked-before',
  });
  const { rows } = await county.god.query('select * from sms_out where matter_id = $1', [matterId]);
  expect(JSON.stringify(rows)).not.toMatch(/13700000002|王小明|路塌/);

  const taken = await ask(county, 'POST', '/api/sms/take', { as: chief, body: {} });
  expect(taken.json().texts).toEqual([{ phone: '13700000002', tail: asked.json().tail }]);
  expect((await ask(county, 'POST', '/api/sms/take', { as: cadre, body: {} })).json()).toEqual({ texts: [] });

  expect((await incoming({ phone: '+8613700000002', text: ' 2。' })).json()).toEqual({});
  expect(await statusOf(matterId)).toEqual({ status: 'closed', satisfaction: 'basically_satisfied' });
  expect((await incoming({ phone: '13700000002', text: '3' })).json()).toEqual({});
  expect(await statusOf(matterId)).toEqual({ status: 'closed', satisfaction: 'basically_satisfied' });
});

test('不认识的号码、说不清的话、两件分不清、没问过、过了十五天：答复都一样，什么也不变', async () => {
  const [one, two] = [await answered('13700000003'), await answered('13700000003')];
  const late = await answered('13700000004');
  const unasked = await answered('13700000005');
  for (const id of [one, two, late]) await post(chief, `/api/matters/${id}/ask-by-sms`);
  const answers = [
    await incoming({ phone: '13700009999', text: '1' }),
    await incoming({ phone: '13700000003', text: '1' }),
    await incoming({ phone: '13700000004', text: '修好了谢谢' }),
    await incoming({ phone: '13700000005', text: '1' }),
  ];
  county.wait(15 * DAY + 1);
  answers.push(await incoming({ phone: '13700000004', text: '1' }));
  expect(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).toEqual(Array(5).fill('200 {}'));
  for (const id of [one, two, late, unasked]) expect((await statusOf(id)).status).toBe('answered');
});

test('签名不对、没有签名、时间差五分钟以上，都不受理；没有设密钥就没有这个接口', async () => {
  expect((await incoming({ phone: '13700000005', text: '1' }, 'another secret of mine')).statusCode).toBe(
    404,
  );
  expect(
    (await ask(county, 'POST', '/api/sms/inbound', { body: { phone: '13700000005', text: '1', at: 0 } }))
      .statusCode,
  ).toBe(404);
  const old = { phone: '13700000005', text: '1', at: county.house.now() - 301_000 };
  expect((await incoming(old)).json()).toEqual({ reason: 'too-late' });
  (county.house.settings as Map<string, unknown>).delete('sms.secret');
  expect((await incoming({ phone: '13700000005', text: '1' })).statusCode).toBe(404);
});

test('一个县的短信都从网关一个地址来：不占居民每小时的次数', async () => {
  (county.house.settings as Map<string, unknown>).set('sms.secret', SEED);
  const narrow = await openApp({ ...county.house, publicWrites: 2 });
  const statuses = [];
  for (let text = 0; text < 5; text += 1)
    statuses.push((await incoming({ phone: '13700009998', text: '1' }, undefined, narrow)).statusCode);
  expect(statuses).toEqual(Array(5).fill(200));
  await narrow.close();
});

test('敏感事项不在回访单上，也不发短信', async () => {
  const matterId = await answered('13700000006', 'hardship.temporary_aid');
  expect((await ask(county, 'GET', '/api/call-backs', { as: chief })).body).not.toContain(matterId);
});

test('三率：算式随数字给出，村以下不给，别处的不给', async () => {
  for (let n = 0; n < 12; n += 1) await answered(`1380000${1000 + n}`);
  const rates = (await ask(county, 'GET', '/api/rates', { as: cadre })).json();
  expect(rates.total.response.of).toBeGreaterThanOrEqual(12);
  expect(rates.total.response.part).toBe(rates.total.response.of);
  expect(rates.total.satisfaction).toBeNull();
  const town = await county.who('town_officer', PLACES.towns[0] ?? '');
  for (const place of [AREA, PLACES.towns[1] ?? ''])
    expect((await ask(county, 'GET', `/api/rates?place=${place}`, { as: town })).statusCode).toBe(404);
});
