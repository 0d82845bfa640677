/** 会话: how long one lives, what ends it, and that it is worth nothing on another device (E7). */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROOF_HEADER } from '../../contract/people.ts';
import { proofText, writeProof } from '../../domain/people/proof.ts';
import { ask, PASSWORD, PLACES, type SmallCounty, smallCounty } from '../../tests/support/county.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county.close());

const [TOWN = ''] = PLACES.towns;
const OFFICER = `town_officer-${TOWN}`;

/** A device with a key, as a browser keeps one. */
interface Device {
  readonly deviceKey: string;
  readonly key: KeyObject;
}

function device(): Device {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  return { deviceKey: point.toString('base64url'), key: privateKey };
}

async function signIn(account: string, { deviceKey }: Partial<Device> = {}, headers = {}) {
  const answer = await county.app.inject({
    method: 'POST',
    url: '/api/sign-in',
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ account, password: PASSWORD, ...(deviceKey && { deviceKey }) }),
  });
  expect(answer.statusCode, answer.body).toBe(200);
  const cookie = answer.cookies.find(({ name }) => name === 'session');
  return { token: cookie?.value ?? '', maxAge: cookie?.maxAge };
}

interface Signed {
  readonly by?: Device;
  readonly at?: number;
  readonly method?: 'GET' | 'POST';
  /** What is signed, when it is not what is asked. */
  readonly path?: string;
}

const proofOf = ({ by, at = county.house.now(), method = 'GET', path = '' }: Signed) =>
  by === undefined
    ? {}
    : {
        [PROOF_HEADER]: writeProof({
          at,
          signature: sign('sha256', Buffer.from(proofText({ method, path }, at)), {
            key: by.key,
            dsaEncoding: 'ieee-p1363',
          }).toString('base64url'),
        }),
      };

/** Asks with a token, signed or not. */
const asked = (token: string, url = '/api/me', signed: Signed = {}) =>
  county.app.inject({
    method: signed.method ?? 'GET',
    url,
    headers: {
      cookie: `session=${token}`,
      ...proofOf({ path: url, ...signed }),
      ...(signed.method === 'POST' && { 'content-type': 'application/json' }),
    },
    ...(signed.method === 'POST' && { payload: '{}' }),
  });

const statusOf = async (token: string, url?: string, signed?: Signed) =>
  (await asked(token, url, signed)).statusCode;

test('令牌有 256 位，每次登录都是新的；同一个浏览器再登录，旧的当即失效', async () => {
  const tokens = [];
  for (let times = 0; times < 20; times += 1) tokens.push((await signIn(OFFICER)).token);
  expect(new Set(tokens).size).toBe(20);
  for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);

  const [first = ''] = tokens;
  const again = await signIn(OFFICER, {}, { cookie: `session=${first}` });
  expect(again.token).not.toBe(first);
  expect([await statusOf(first), await statusOf(again.token)]).toEqual([401, 200]);
});

test('退出之后一秒之内就失效：退出一答复，下一次请求就是 401', async () => {
  const { token } = await signIn(OFFICER);
  expect(await statusOf(token, '/api/sign-out', { method: 'POST' })).toBe(200);
  expect(await statusOf(token)).toBe(401);
});

test.each(['system_admin', 'security_admin', 'audit_admin'])(
  '%s 闲置十五分钟以内还在，过了十五分钟就要重新登录',
  async (post) => {
    const { token } = await signIn(`${post}-${PLACES.county}`, device());
    const account = `${post}-${PLACES.county}`;
    expect(await statusOf(token)).toBe(401);
    const here = device();
    const bound = (await signIn(account, here)).token;
    for (let minutes = 0; minutes < 60; minutes += 14) {
      county.wait(14 * MINUTE);
      expect(await statusOf(bound, '/api/me', { by: here })).toBe(200);
    }
    county.wait(15 * MINUTE + 1000);
    expect(await statusOf(bound, '/api/me', { by: here })).toBe(401);
  },
);

test('管理员再忙，满八小时也要重新登录', async () => {
  const here = device();
  const { token, maxAge } = await signIn(`audit_admin-${PLACES.county}`, here);
  expect(maxAge).toBe(8 * 3600);
  for (let minutes = 10; minutes < 8 * 60; minutes += 10) {
    county.wait(10 * MINUTE);
    expect(await statusOf(token, '/api/me', { by: here })).toBe(200);
  }
  county.wait(10 * MINUTE);
  expect(await statusOf(token, '/api/me', { by: here })).toBe(401);
});

test('绑定了设备的会话三十天，闲置也不掉；没有密钥的浏览器只有十二小时', async () => {
  const here = device();
  const [bound, unbound] = [await signIn(OFFICER, here), await signIn(OFFICER)];
  expect([bound.maxAge, unbound.maxAge]).toEqual([30 * 24 * 3600, 12 * 3600]);
  county.wait(12 * HOUR - MINUTE);
  expect(await statusOf(unbound.token)).toBe(200);
  county.wait(MINUTE);
  expect(await statusOf(unbound.token)).toBe(401);
  county.wait(29 * DAY);
  expect(await statusOf(bound.token, '/api/me', { by: here })).toBe(200);
  county.wait(DAY);
  expect(await statusOf(bound.token, '/api/me', { by: here })).toBe(401);
});

test('令牌被偷到别的设备上：没有证明、别的设备的证明、别的请求的证明、过时的证明，都是 401', async () => {
  const [here, elsewhere] = [device(), device()];
  const { token } = await signIn(OFFICER, here);
  const now = county.house.now();
  const url = '/api/matters?status=open';
  expect(await statusOf(token, url, { by: here })).toBe(200);
  const stolen: Signed[] = [
    {},
    { by: elsewhere },
    { by: here, path: '/api/matters' },
    { by: here, at: now - 5 * MINUTE - 1 },
    { by: here, at: now + 5 * MINUTE + 1 },
  ];
  for (const signed of stolen) expect(await statusOf(token, url, signed)).toBe(401);
  const posted = { cookie: `session=${token}`, 'content-type': 'application/json' };
  const acts = ['/api/sign-out', '/api/sessions/end-others'];
  for (const act of acts) {
    const headers = { ...posted, ...proofOf({ by: here, path: act }) };
    expect((await county.app.inject({ method: 'POST', url: act, headers, payload: '{}' })).statusCode).toBe(
      401,
    );
  }
  expect(await statusOf(token, '/api/me', { by: here })).toBe(200);
});

test('手机的钟不准：答复里有我们的时间，照它再签一次就行', async () => {
  const here = device();
  const { token } = await signIn(OFFICER, here);
  const wrong = await asked(token, '/api/me', { by: here, at: county.house.now() - 3 * DAY });
  expect(wrong.statusCode).toBe(401);
  expect(wrong.json()).toEqual({ problem: 'unproved', at: county.house.now() });
  expect(await statusOf(token, '/api/me', { by: here, at: wrong.json().at })).toBe(200);
});

test('不是曲线上的点，不是密钥，登录就说哪一栏不对', async () => {
  const off = Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 7)]).toString('base64url');
  for (const deviceKey of [off, 'short', `C${'A'.repeat(86)}`]) {
    const body = { account: OFFICER, password: PASSWORD, deviceKey };
    const answer = await ask(county, 'POST', '/api/sign-in', { body });
    expect([answer.statusCode, answer.json().field]).toEqual([400, 'body/deviceKey']);
  }
});

test('自己登录着的设备都列得出来，能退出一台，也能一次退出其他所有；别人的碰不到', async () => {
  await county.god.query('delete from session');
  const stranger = await signIn(`supervisor-${PLACES.villages[0]}`);
  const mine = [await signIn(OFFICER), await signIn(OFFICER), await signIn(OFFICER), await signIn(OFFICER)];
  const [here, one, ...others] = mine.map(({ token }) => token);
  const listed = async () =>
    (await asked(here ?? '', '/api/sessions')).json().sessions as { sessionId: string; current: boolean }[];
  expect(await listed()).toHaveLength(4);

  const [other] = (await asked(one ?? '', '/api/sessions'))
    .json()
    .sessions.filter(({ current }: { current: boolean }) => current);
  expect(await statusOf(here ?? '', `/api/sessions/${other.sessionId}/end`, { method: 'POST' })).toBe(200);
  expect(await statusOf(one ?? '')).toBe(401);

  const ended = await asked(here ?? '', '/api/sessions/end-others', { method: 'POST' });
  expect(ended.json()).toEqual({ ended: 2 });
  for (const token of others) expect(await statusOf(token)).toBe(401);
  expect(await statusOf(here ?? '')).toBe(200);
  expect(await statusOf(stranger.token)).toBe(200);
  expect((await listed()).map(({ current }) => current)).toEqual([true]);
});
