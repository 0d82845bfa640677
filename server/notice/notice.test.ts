/** 告知: over HTTP on a real database, against servers that speak the gateways' interfaces. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../domain/kernel/day.ts';
import { DEFAULT_CHANNELS } from '../../domain/notice/channel.ts';
import {
  ask,
  COUNTY,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import {
  aliyunServer,
  CODE,
  plainServer,
  robot,
  type Standin,
  serviceAccount,
} from '../../tests/support/gateways.ts';
import { verifyCounty } from '../../tools/verify/verify.ts';
import { localHanded } from '../kit/handed.ts';
import type { House } from '../kit/house.ts';
import { unseal } from '../kit/sealing.ts';
import { ADDRESS } from './deliver.ts';
import { authorizeAddress, grantFor, readGrant } from './wechat-link.ts';
import { dropAfterRestore, forgetNotices, sendNotices } from './work.ts';

let county: SmallCounty;
let house: House;
let chief: Someone;
let admin: Someone;
let group: Standin;
let texts: Standin;
let aliyun: Standin;
let shared = '';
const [AREA = ''] = PLACES.areas;
const [GROUP = ''] = PLACES.groups;
const ROBOT = '01a00000-0000-7000-8000-000000000001';
const KEY = '693axxx6-7aoc-4bc4-97a0-0ec2sifa5aaa';
const ACCOUNT = { keyId: 'LTAI1', secret: 'a secret of ours' };
const WECOM = {
  ...{ on: true, frame: '{kind}（尾号 {no}）' },
  robots: [{ id: ROBOT, name: '组里的群', of: GROUP }],
};
const PLAIN = { ...DEFAULT_CHANNELS.sms, on: true, provider: 'plain', frame: '{kind}，尾号 {no}' } as const;

beforeAll(async () => {
  county = await smallCounty();
  ({ house } = county);
  const at = () => house.now();
  [group, texts, aliyun] = await Promise.all([
    robot(KEY, at),
    plainServer(() => shared),
    aliyunServer(ACCOUNT, at),
  ]);
  const gateways = house.gateways as Map<string, URL>;
  for (const [name, { url }] of Object.entries({ wecom: group, plain: texts, aliyun }))
    gateways.set(name, url);
  chief = await county.who('area_chief', AREA);
  admin = await county.who('system_admin', COUNTY);
  shared = (await setting('sms/renew', {})).secret;
  await setting('notices/wecom', { wecom: WECOM, keys: [{ id: ROBOT, key: KEY }] });
  await setting('notices/sms', { sms: PLAIN });
});
afterAll(async () => {
  await Promise.all([group, texts, aliyun].map((one) => one?.close()));
  await county.close();
});

const post = async (url: string, body: Record<string, unknown>, as?: Someone, code = 200) => {
  const reply = await ask(county, 'POST', url, { as, body: commanded(body) });
  expect([url, reply.statusCode, reply.body]).toEqual([url, code, expect.anything()]);
  return reply.json();
};
const setting = (name: string, body: Record<string, unknown>) =>
  post(`/api/settings/${name}`, { ...body, why: '接通网关' }, admin);
const settings = async () => (await ask(county, 'GET', '/api/settings/notices', { as: admin })).json();
const follow = async (code: string, what: string) =>
  (await ask(county, 'GET', `/api/public/follow/${code}/${what}`)).json();
const rows = async (text: string) => (await county.god.query(text)).rows;

/** Somebody's matter, with a phone left; taken by the chief of the area. */
async function raised(more: object = { name: '王大山', phone: '13800002222' }) {
  const matterId = house.newId();
  const said = {
    matterId,
    placeCode: AREA,
    text: '路塌了请来看看',
    category: 'infrastructure.road',
    ...more,
  };
  const { no, followCode: code } = await post('/api/public/matters', said);
  return { matterId, no: no as string, tail: (no as string).slice(-4), code: code as string };
}
const act = (matterId: string, name: string, body: Record<string, unknown> = {}, as = chief) =>
  post(`/api/matters/${matterId}/${name}`, body, as);

test('一步办下来，群里只收到一条：哪一类、编号尾号，没有别的；再转一遍也不多发', async () => {
  const { matterId, tail } = await raised();
  await act(matterId, 'accept');
  await act(matterId, 'try', { tried: '去看过，一家人弄不动' });
  await act(matterId, 'escalate', { why: '要组里出工，13800001111' });
  await Promise.all([sendNotices(house), sendNotices(house)]);
  await sendNotices(house);
  expect(group.got).toEqual([{ to: KEY, text: `有新到的事待签收（尾号 ${tail}）` }]);
});

test('凭码选了短信：受理、答复各一条；停了就不发，还没发的也不发；号码在库里看不见', async () => {
  const { matterId, tail, code } = await raised();
  expect(await follow(code, 'own')).toMatchObject({
    name: '王**',
    phone: '138****2222',
    choice: null,
    cannotChoose: null,
  });
  await post(`/api/public/follow/${code}/choose`, { phone: '13800003333' });
  expect((await follow(code, 'own')).choice).toMatchObject({ channel: 'sms', shown: '138****3333' });
  const [{ address }] = await rows('select address from notice_choice');
  expect(address).not.toContain('3333');
  expect(unseal(house, ADDRESS, address)).toBe('13800003333');
  const before = texts.got.length;
  await act(matterId, 'accept');
  await sendNotices(house);
  expect(texts.got.slice(before)).toEqual([{ to: '13800003333', text: `已受理，尾号 ${tail}` }]);

  await act(matterId, 'answer', { answer: '修好了' });
  await post(`/api/public/follow/${code}/stop`, {});
  await sendNotices(house);
  expect(texts.got.slice(before)).toHaveLength(1);
  expect((await follow(code, 'own')).choice).toBeNull();
});

test('匿名的、敏感的：选不了，一条也不写；回答说得清为什么', async () => {
  const unnamed = await raised({});
  expect(
    (await post(`/api/public/follow/${unnamed.code}/choose`, { phone: '13800003333' }, undefined, 409))
      .reason,
  ).toBe('no-trace');
  const kept = await raised({ name: '李四', phone: '13800004444', category: 'hardship.temporary_aid' });
  expect((await follow(kept.code, 'own')).cannotChoose).toBe('kept-shut');
  await act(kept.matterId, 'accept');
  expect(await rows(`select 1 from notice where of_id = '${kept.matterId}'`)).toEqual([]);
});

test('等着发的时候事情办了：不发，记下是办了', async () => {
  const ofId = house.newId();
  await county.god.query(
    `insert into notice (county_code, word, of_id, seq, to_key, kind, at)
     values ($1, 'outcome', $2, 0, $3, 'due-answer', $4)`,
    [COUNTY, ofId, GROUP, new Date(house.now())],
  );
  const before = group.got.length;
  await sendNotices(house, async (_, __, { of_id }) => of_id === ofId);
  expect(group.got).toHaveLength(before);
  expect(await rows(`select status, said from letter where of_id = '${ofId}'`)).toEqual([
    { status: 'dropped', said: 'overtaken' },
  ]);
});

test('选了以后才变敏感：已经写好的也不发', async () => {
  const { matterId, code } = await raised();
  await post(`/api/public/follow/${code}/choose`, { phone: '13800005555' });
  await act(matterId, 'accept');
  await act(matterId, 'classify', { category: 'hardship.temporary_aid' });
  const before = texts.asked();
  await sendNotices(house);
  expect(texts.asked()).toBe(before);
  expect(await rows(`select said from letter where of_id = '${matterId}'`)).toEqual([{ said: 'kept-shut' }]);
});

test('夜里不发，早上八点发；一个号码一天三条，多的不补', async () => {
  const phone = '13800006666';
  const many = [await raised(), await raised(), await raised(), await raised()];
  for (const { code } of many) await post(`/api/public/follow/${code}/choose`, { phone });
  county.wait(13 * HOUR);
  chief = await county.who('area_chief', AREA);
  for (const { matterId } of many) await act(matterId, 'accept');
  await sendNotices(house);
  const to = () => texts.got.filter((one) => one.to === phone).length;
  expect(to()).toBe(0);
  county.wait(9 * HOUR + 59 * MINUTE);
  await sendNotices(house);
  expect(to()).toBe(0);
  county.wait(MINUTE);
  await sendNotices(house);
  expect(to()).toBe(3);
  county.wait(MINUTE);
  await sendNotices(house);
  expect(to()).toBe(3);
  expect(await rows(`select count(*)::int as n from letter where said = 'enough-today'`)).toEqual([{ n: 1 }]);
});

test('回音丢了：认得同一个请求的，再问一遍，人只收到一条；不认得的不再发，列出来由人再发', async () => {
  chief = await county.who('area_chief', AREA);
  admin = await county.who('system_admin', COUNTY);
  const { matterId, code } = await raised();
  await post(`/api/public/follow/${code}/choose`, { phone: '13800007777' });
  await act(matterId, 'accept');
  texts.next('silent');
  await sendNotices(house);
  county.wait(MINUTE);
  await sendNotices(house);
  expect(texts.got.filter(({ to }) => to === '13800007777')).toHaveLength(1);
  expect(await rows(`select status from letter where of_id = '${matterId}'`)).toEqual([{ status: 'sent' }]);

  chief = await county.who('area_chief', AREA);
  admin = await county.who('system_admin', COUNTY);
  await act(matterId, 'try', { tried: '看过了' });
  group.next('silent');
  await act(matterId, 'escalate', { why: '要组里出工' });
  const before = group.got.length;
  await sendNotices(house);
  county.wait(MINUTE);
  await sendNotices(house);
  expect(group.got).toHaveLength(before + 1);
  admin = await county.who('system_admin', COUNTY);
  const { failed } = await settings();
  expect(failed[0]).toMatchObject({
    channel: 'wecom',
    kind: 'came',
    said: expect.stringMatching(/^no-answer/),
  });
  await post('/api/settings/notices/again', { letterId: failed[0].letterId }, admin);
  await sendNotices(house);
  expect(group.got).toHaveLength(before + 2);
});

test('发到一半被杀：认领过期以后，按同一个请求接着办', async () => {
  chief = await county.who('area_chief', AREA);
  const { matterId, code } = await raised();
  await post(`/api/public/follow/${code}/choose`, { phone: '13800008888' });
  await act(matterId, 'accept');
  const dying: House = Object.create(house, {
    chance: {
      value: () => {
        throw new Error('killed');
      },
    },
  });
  await expect(sendNotices(dying)).rejects.toThrow('killed');
  expect(await rows(`select status from letter where of_id = '${matterId}'`)).toEqual([
    { status: 'sending' },
  ]);
  await sendNotices(house);
  county.wait(MINUTE);
  await sendNotices(house);
  expect(texts.got.filter(({ to }) => to === '13800008888')).toHaveLength(1);
  expect(await rows(`select status from letter where of_id = '${matterId}'`)).toEqual([{ status: 'sent' }]);
});

test('网关不收的列出来，带着它的原话；连不上的隔一阵再试，越隔越久', async () => {
  admin = await county.who('system_admin', COUNTY);
  chief = await county.who('area_chief', AREA);
  const sms = { ...PLAIN, provider: 'aliyun', keyId: ACCOUNT.keyId, sign: '别家', template: 'SMS_1' };
  await setting('notices/sms', { sms, secret: ACCOUNT.secret });
  const { matterId, code } = await raised();
  await post(`/api/public/follow/${code}/choose`, { phone: '13800009999' });
  await act(matterId, 'accept');
  aliyun.next('down');
  await sendNotices(house);
  expect(await rows(`select status, tries from letter where of_id = '${matterId}'`)).toMatchObject([
    { tries: 1 },
  ]);
  county.wait(2 * MINUTE);
  await sendNotices(house);
  admin = await county.who('system_admin', COUNTY);
  const { failed, counts, has } = await settings();
  expect(failed[0]).toMatchObject({
    channel: 'sms',
    said: expect.stringContaining('isv.SMS_SIGNATURE_ILLEGAL'),
  });
  expect(counts.find(({ channel }: { channel: string }) => channel === 'sms').dead).toBe(1);
  expect(has).toEqual({ sms: true, wechat: false, robots: [ROBOT] });
});

test('试发：网关怎么答就怎么说；密钥不回显，库里哪里都没有', async () => {
  const trial = async (channel: string, to: string) =>
    (await ask(county, 'POST', '/api/settings/notices/try', { as: admin, body: { channel, to } })).json();
  expect(await trial('sms', '13800001111')).toMatchObject({
    kind: 'refused',
    said: expect.stringContaining('isv.SMS_SIGNATURE'),
  });
  expect(await trial('wecom', ROBOT)).toEqual({ kind: 'sent', said: 'ok' });
  expect(await trial('wechat', 'o1234')).toEqual({ kind: 'not-ready', said: '' });
  expect(await trial('wecom', '__proto__')).toEqual({ kind: 'not-ready', said: '' });
  expect((await ask(county, 'GET', '/api/settings/notices', { as: admin })).body).not.toMatch(
    /a secret of ours|693axxx6/,
  );
  const tables = await rows(
    "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  for (const { table_name } of tables)
    expect([
      table_name,
      await rows(`select 1 from "${table_name}" t where t::text ~ 'a secret of ours|693axxx6|13800003333'`),
    ]).toEqual([table_name, []]);
});

test('回访满意度走同一条路：网关发，人回 1，事情办结；操作员那里不再列', async () => {
  await setting('notices/sms', { sms: PLAIN });
  chief = await county.who('area_chief', AREA);
  const { matterId, tail } = await raised({ name: '赵六', phone: '13811112222' });
  await act(matterId, 'accept');
  await act(matterId, 'answer', { answer: '修好了' });
  await act(matterId, 'ask-by-sms');
  await sendNotices(house);
  expect(texts.got.at(-1)).toEqual({ to: '13811112222', text: expect.stringContaining(`尾号 ${tail}`) });
  const taken = await ask(county, 'POST', '/api/sms/take', { as: chief, body: {} });
  expect(taken.json()).toEqual({ texts: [] });
});

test('从备份恢复以后，簿也没了的，备份里等着的一条也不再发；簿在的，等着的照发', async () => {
  const { matterId, code } = await raised();
  await post(`/api/public/follow/${code}/choose`, { phone: '13833334444' });
  await act(matterId, 'accept');
  const asked = texts.asked();
  const lost = localHanded(join(tmpdir(), house.newId()));
  await dropAfterRestore(Object.create(house, { handed: { value: lost } }));
  await sendNotices(house);
  expect(texts.asked()).toBe(asked);

  await act(matterId, 'answer', { answer: '修好了' });
  await dropAfterRestore(house);
  await sendNotices(house);
  expect(texts.asked()).toBe(asked + 1);
});

test('更正、导出、删除：导出是全的；删了就没有了，提醒也停', async () => {
  const { matterId, code } = await raised();
  await post(`/api/public/follow/${code}/choose`, { phone: '13800003333' });
  await post(`/api/public/follow/${code}/correct`, { name: '王小山' });
  expect(await follow(code, 'export')).toMatchObject({
    ...{ name: '王小山', phone: '13800002222' },
    choice: { channel: 'sms', address: '13800003333' },
  });
  await post(`/api/public/follow/${code}/erase`, {});
  expect(await follow(code, 'export')).toMatchObject({ name: null, phone: null, choice: null });
  expect(await rows(`select 1 from matter_reporter where matter_id = '${matterId}'`)).toEqual([]);
  expect((await post(`/api/public/follow/${code}/correct`, { name: '王大山' }, undefined, 409)).reason).toBe(
    'nothing-kept',
  );
});

test('有账号的：看自己的、导出自己的；选了短信，到片区的事有一条；停了就没有', async () => {
  // What came before the consent is not sent after it.
  county.wait(1);
  await post('/api/me/notices', { phone: '13822223333' }, chief);
  const mine = await ask(county, 'GET', '/api/me/own', { as: chief });
  expect(mine.json()).toMatchObject({ choice: { shown: '138****3333' }, canChoose: true });
  const { tail } = await raised();
  await sendNotices(house);
  expect(texts.got.at(-1)).toEqual({ to: '13822223333', text: `有新到的事待签收，尾号 ${tail}` });
  const all = (await ask(county, 'GET', '/api/me/export', { as: chief })).json();
  expect(all).toMatchObject({ offices: [{ post: 'area_chief' }], choice: { address: '13822223333' } });
  expect(all.letters).toHaveLength(1);
  const { notices } = (await ask(county, 'GET', '/api/notices', { as: chief })).json();
  expect(notices[0]).toMatchObject({ kind: 'came', tail });
  await post('/api/me/notices/stop', {}, chief);
  const before = texts.asked();
  await raised();
  await sendNotices(house);
  expect(texts.asked()).toBe(before);
});

test('核对：该告知的都告知了，发过的只发一次，只有类别和尾号；动一处，查出一处', async () => {
  const differences = async () => (await verifyCounty(house)).differences;
  expect(await differences()).toEqual([]);
  const [notice] = await rows(
    `select of_id, seq, to_key, kind, tail from notice where word = 'matter' and seq > 0 and to_key not like '%:%' order by at desc limit 1`,
  );
  const here = `of_id = '${notice.of_id}' and seq = ${notice.seq} and to_key = '${notice.to_key}'`;
  const [letter] = await rows(`select id from letter where status = 'sent' and address is not null limit 1`);
  const planted = async (harm: string, undo: string) => {
    await county.god.query(harm);
    const found = await differences();
    await county.god.query(undo);
    return found;
  };
  const told = await planted(
    `update notice set kind = 'ended' where ${here}`,
    `update notice set kind = '${notice.kind}' where ${here}`,
  );
  expect(told).toEqual([expect.stringMatching(/^XZ.*: notices told: should be/)]);
  const tail = await planted(
    `update notice set tail = '塌方' where ${here}`,
    `update notice set tail = '${notice.tail}' where ${here}`,
  );
  expect(tail).toEqual([expect.stringMatching(/^XZ.*: notices tails: should be \[\], is \["塌方"\]/)]);
  const extra = await planted(
    `insert into notice select (jsonb_populate_record(n, '{"to_key": "nobody"}')).* from notice n where ${here}`,
    `delete from notice where to_key = 'nobody'`,
  );
  expect(extra).toEqual([expect.stringContaining('nobody')]);
  const twice = await planted(
    `insert into letter select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'target', 'again'))).*
      from letter l where id = '${letter.id}'`,
    `delete from letter where target = 'again'`,
  );
  expect(twice.map((line) => line.replace(/^letter [^:]*: /, ''))).toEqual(
    Array.from({ length: 2 }, () => 'went 2 times to one address'),
  );
  const phone = await planted(
    `update letter set said = 'OK 13800138000' where id = '${letter.id}'`,
    `update letter set said = null where id = '${letter.id}'`,
  );
  expect(phone).toEqual([`letter ${letter.id}: keeps what may be a phone`]);
  expect(await differences()).toEqual([]);
});

test('过了留存的天数，告知和发信都没有了；办结的事，收提醒的号码也没有了', async () => {
  county.wait(31 * DAY);
  await forgetNotices(house);
  expect(await rows('select 1 from notice union all select 1 from letter')).toEqual([]);
});

test('自己的微信：取一个只用一次的链接，微信说是谁，本人点了头才接通；收得到，停了就删；别人的链接、过期的、用过的都不行', async () => {
  const who = { appId: 'wx1', secret: 'a secret of WeChat', openid: 'oABCDEFGHIJKLMN' };
  const service = await serviceAccount(who, () => house.now());
  try {
    (house.gateways as Map<string, URL>).set('wechat', service.url);
    admin = await county.who('system_admin', COUNTY);
    const wechat = { ...DEFAULT_CHANNELS.wechat, on: true, appId: who.appId, template: 'TM1' };
    await setting('notices/wechat', { wechat, secret: who.secret });
    chief = await county.who('area_chief', AREA);
    const { matterId, code, tail } = await raised();
    const stateOf = async (): Promise<string> => (await follow(code, 'own')).wechat.split('/').at(-1);
    const state = await stateOf();
    expect(state).toMatch(/^[0-9a-f]{1,128}$/);
    expect(authorizeAddress(house, state)).toMatch(/^https:\/\/open\.weixin\.qq\.com\/.*#wechat_redirect$/);

    expect(await grantFor(house, 'f'.repeat(120), CODE)).toBeUndefined();
    expect(await grantFor(house, state, 'somebody else')).toBeUndefined();
    const grant = (await grantFor(house, state, CODE)) ?? '';
    expect(readGrant(house, grant)).toMatchObject({ owner: `matter:${matterId}`, openid: who.openid });
    expect(await grantFor(house, state, CODE)).toBeUndefined();
    expect((await follow(code, 'own')).choice).toBeNull();

    await post('/api/public/wechat', { grant });
    expect((await follow(code, 'own')).choice).toMatchObject({ channel: 'wechat', shown: '' });
    expect(await post('/api/public/wechat', { grant }, undefined, 409)).toMatchObject({
      reason: 'link-ended',
    });
    const [{ address }] = await rows(`select address from notice_choice where owner = 'matter:${matterId}'`);
    expect(address).not.toContain(who.openid);

    county.wait(1);
    await act(matterId, 'accept');
    await sendNotices(house);
    expect(service.got).toEqual([{ to: who.openid, text: `已受理 ${tail}` }]);
    await post(`/api/public/follow/${code}/stop`, {});
    expect(await rows(`select 1 from notice_choice where owner = 'matter:${matterId}'`)).toEqual([]);

    const late = await stateOf();
    county.wait(16 * MINUTE);
    expect(await grantFor(house, late, CODE)).toBeUndefined();
    const unnamed = await raised({});
    expect((await follow(unnamed.code, 'own')).wechat).toBeNull();
  } finally {
    await service.close();
  }
});
