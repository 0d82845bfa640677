/** 网关: each adapter against a server that speaks its documented interface, and against the documentation's own examples of signatures. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../domain/kernel/day.ts';
import {
  aliyunServer,
  plainServer,
  robot,
  type Standin,
  serviceAccount,
  tencentServer,
} from '../../tests/support/gateways.ts';
import * as ali from './aliyun.ts';
import type { Outbound } from './gateway.ts';
import { readGateways } from './gateways-file.ts';
import { plain } from './plain.ts';
import * as ten from './tencent.ts';
import { wechat } from './wechat.ts';
import { wecom } from './wecom.ts';

const AT = Date.UTC(2026, 8, 7, 1);
let now = AT;
const at = () => now;
const PHONE = '13800001111';
const letter = (more: Partial<Outbound> = {}): Outbound => ({
  ...{ requestId: 'L1-0', to: PHONE, kind: 'answered', tail: '7K2M' },
  ...more,
});
const ACCOUNT = { keyId: 'LTAI1', secret: 'a secret', sign: '镇安协治', template: 'SMS_1', asking: 'SMS_2' };

let aliyun: Standin;
let tencent: Standin;
let group: Standin;
let account: Awaited<ReturnType<typeof serviceAccount>>;
let own: Standin;
beforeAll(async () => {
  aliyun = await aliyunServer(ACCOUNT, at);
  tencent = await tencentServer(ACCOUNT, at);
  group = await robot('key-1', at);
  account = await serviceAccount({ appId: 'wx1', secret: 's1', openid: 'o1' }, at);
  own = await plainServer(() => 'shared');
});
afterAll(() => Promise.all([aliyun, tencent, group, account, own].map((one) => one.close())));

test('签名与阿里云、腾讯云文档里的例子一个字不差', () => {
  const query = ali.canonicalQuery({
    RegionId: 'cn-shanghai',
    ImageId: 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd',
  });
  const { authorization } = ali.signed(
    {
      host: 'ecs.cn-shanghai.aliyuncs.com',
      action: 'RunInstances',
      version: '2014-05-26',
      query,
      at: Date.parse('2023-10-26T10:22:32Z'),
      nonce: '3156853299f313e23d1673dc12e1703d',
    },
    { keyId: 'YourAccessKeyId', secret: 'YourAccessKeySecret' },
  );
  expect(authorization).toContain('06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0');

  const asked = 1_551_113_065_000;
  const key = ten.signingKey('*'.repeat(32), 'cvm', asked);
  expect(key.toString('hex')).toBe('b596b923aad85185e2d1f6659d2a062e0a86731226e021e61bfe06f7ed05f5af');
  const body = '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}';
  const request = {
    host: 'cvm.tencentcloudapi.com',
    service: 'cvm',
    action: 'DescribeInstances',
    body,
    at: asked,
  };
  expect(ten.signed(request, { keyId: 'AKID', key }).authorization).toContain(
    '10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f',
  );
});

test('阿里云：发得出去；没听到回音再发同一个请求，人只收到一条', async () => {
  const gateway = ali.aliyun({ url: aliyun.url, ...ACCOUNT });
  aliyun.next('silent');
  const told = letter({ requestId: 'A1-0' });
  expect((await gateway.send(told, at())).kind).toBe('silent');
  expect(await gateway.send(told, at())).toEqual({ kind: 'sent', said: 'SignatureNonceUsed' });
  expect(aliyun.got).toEqual([{ to: PHONE, text: '已答复，请确认 7K2M' }]);
  const asking = letter({ requestId: 'A2-0', kind: 'satisfaction' });
  expect((await gateway.send(asking, at())).said).toMatch(/^OK/);
  expect(aliyun.got.at(-1)).toEqual({ to: PHONE, text: '7K2M' });
});

test('阿里云：密钥错、时钟差太多、签名没审过，都不再试；流控等一个钟头，号码不留在答复里', async () => {
  const at1 = (more: object) => ali.aliyun({ url: aliyun.url, ...ACCOUNT, ...more });
  const send = (more: object, requestId: string, when = at()) => at1(more).send(letter({ requestId }), when);
  expect(await send({ secret: 'another' }, 'A3')).toMatchObject({
    kind: 'refused',
    said: expect.stringMatching(/SignatureDoesNotMatch/),
  });
  expect(await send({ keyId: 'LTAI2' }, 'A4')).toMatchObject({ kind: 'refused' });
  expect(await send({}, 'A5', at() - 16 * MINUTE)).toMatchObject({
    kind: 'refused',
    said: expect.stringMatching(/InvalidTimeStamp.Expired/),
  });
  expect(await send({ sign: '别家' }, 'A6')).toMatchObject({
    kind: 'refused',
    said: expect.stringMatching(/isv.SMS_SIGNATURE_ILLEGAL/),
  });
  for (let n = 0; n < 8; n += 1) await send({}, `A7-${n}`);
  expect(await send({}, 'A8')).toMatchObject({
    kind: 'later',
    wait: HOUR,
    said: expect.stringMatching(/isv.BUSINESS_LIMIT_CONTROL/),
  });
  aliyun.next({ status: 503, answer: { Code: 'ServiceUnavailable', Message: `busy with ${PHONE}` } });
  expect(await send({}, 'A9')).toEqual({ kind: 'later', said: 'ServiceUnavailable busy with …' });
  aliyun.next({ status: 502, answer: '<html>bad gateway</html>' });
  expect(await send({}, 'A10')).toMatchObject({ kind: 'later', said: expect.stringMatching(/HTTP 502/) });
});

test('腾讯云：发得出去；签名过期、余额不足、号码不对，各是各的', async () => {
  const gateway = ten.tencent({ url: tencent.url, ...ACCOUNT, appId: '1400000001' });
  expect(await gateway.send(letter(), at())).toMatchObject({ kind: 'sent' });
  expect(tencent.got).toEqual([{ to: `+86${PHONE}`, text: '已答复，请确认 7K2M' }]);
  expect(await gateway.send(letter({ kind: 'satisfaction' }), at())).toMatchObject({ kind: 'sent' });
  expect(await gateway.send(letter(), at() - 6 * MINUTE)).toMatchObject({
    kind: 'refused',
    said: expect.stringMatching(/SignatureExpire/),
  });
  expect(await gateway.send(letter({ to: '138' }), at())).toMatchObject({
    kind: 'refused',
    said: expect.stringMatching(/IncorrectPhoneNumber/),
  });
  const poor = {
    Response: { SendStatusSet: [{ Code: 'FailedOperation.InsufficientBalanceInSmsPackage', Message: 'no' }] },
  };
  tencent.next({ answer: poor });
  expect(await gateway.send(letter(), at())).toMatchObject({ kind: 'later', wait: HOUR });
  const other = ten.tencent({ url: tencent.url, ...ACCOUNT, secret: 'x', appId: '1400000001' });
  expect(await other.send(letter(), at())).toMatchObject({
    kind: 'refused',
    said: expect.stringMatching(/SignatureFailure/),
  });
});

test('群机器人：每分钟第二十一条要等；钥匙不对不再试', async () => {
  const gateway = wecom({ url: group.url, frame: '{kind}（尾号 {no}）' });
  for (let n = 0; n < 20; n += 1)
    expect((await gateway.send(letter({ to: 'key-1', kind: 'came' }), at())).kind).toBe('sent');
  expect(await gateway.send(letter({ to: 'key-1' }), at())).toMatchObject({
    kind: 'later',
    wait: MINUTE,
    said: expect.stringMatching(/45009/),
  });
  now += MINUTE + 1;
  expect((await gateway.send(letter({ to: 'key-1' }), at())).kind).toBe('sent');
  expect(await gateway.send(letter({ to: 'key-2' }), at())).toMatchObject({
    kind: 'refused',
    said: expect.stringMatching(/93000/),
  });
  expect(group.got[0]?.text).toBe('有新到的事待签收（尾号 7K2M）');
});

test('服务号：令牌用到快过期才换，中途作废也换；同一条消息只到一次；没关注的人不再试', async () => {
  const made = { url: account.url, appId: 'wx1', secret: 's1', template: 'TM1' };
  const fields = { kindField: 'thing1', noField: 'character_string2', link: 'https://county.example/follow' };
  const gateway = wechat({ ...made, ...fields });
  const told = letter({ to: 'o1', requestId: 'W1-0' });
  expect((await gateway.send(told, at())).kind).toBe('sent');
  expect((await gateway.send(told, at())).kind).toBe('sent');
  expect(account.got).toEqual([{ to: 'o1', text: '已答复，请确认 7K2M' }]);
  expect(account.asked()).toBe(3);
  now += 2 * HOUR;
  expect((await gateway.send(letter({ to: 'o1', requestId: 'W2-0' }), at())).kind).toBe('sent');
  account.endToken();
  expect((await gateway.send(letter({ to: 'o1', requestId: 'W3-0' }), at())).kind).toBe('sent');
  expect(account.got).toHaveLength(3);
  expect(await gateway.send(letter({ to: 'o2' }), at())).toMatchObject({
    kind: 'refused',
    said: expect.stringMatching(/40003/),
  });
  const wrong = wechat({ ...made, ...fields, secret: 's2' });
  expect(await wrong.send(told, at())).toMatchObject({
    kind: 'refused',
    said: expect.stringMatching(/40125/),
  });
});

test('普通网关：签名的 JSON；同一个请求只发一次；连不上就是没发', async () => {
  const gateway = plain({ url: own.url, secret: 'shared', frame: '【镇安】{kind}，尾号 {no}' });
  own.next('silent');
  expect((await gateway.send(letter(), at())).kind).toBe('silent');
  expect((await gateway.send(letter(), at())).kind).toBe('sent');
  expect(own.got).toEqual([{ to: PHONE, text: '【镇安】已答复，请确认，尾号 7K2M' }]);
  expect((await plain({ url: own.url, secret: 'x', frame: '' }).send(letter(), at())).kind).toBe('refused');
  const nobody = await plainServer(() => '');
  await nobody.close();
  expect((await plain({ url: nobody.url, secret: '', frame: '' }).send(letter(), at())).kind).toBe('unsent');
});

test('网关的地址只从操作员的文件来；写错了，启动时就说', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'xiezhi-gateways-')), 'gateways');
  expect((await readGateways(path)).get('wecom')?.href).toBe('https://qyapi.weixin.qq.com/');
  await writeFile(path, '# 县里的短信平台\ngateway plain https://sms.county.example/send\n');
  expect((await readGateways(path)).get('plain')?.href).toBe('https://sms.county.example/send');
  for (const bad of [
    'gateway nobody https://x/',
    'gateway plain ftp://x/',
    'plain https://x/',
    'gateway plain',
  ]) {
    await writeFile(path, bad);
    await expect(readGateways(path)).rejects.toThrow('is no gateway');
  }
});
