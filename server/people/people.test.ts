import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, PASSWORD, PLACES, type SmallCounty, smallCounty } from '../../tests/support/county.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county.close());

const [TOWN = ''] = PLACES.towns;
const [VILLAGE = ''] = PLACES.villages;

const signIn = (account: string, password: string, headers: Record<string, string> = {}) =>
  county.app.inject({
    method: 'POST',
    url: '/api/sign-in',
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ account, password }),
  });

const cookieOf = (response: Awaited<ReturnType<typeof signIn>>, name: string): string =>
  `${name}=${response.cookies.find((cookie) => cookie.name === name)?.value}`;

test('账号口令都对，才进得来；进来后知道自己是谁、以什么身份', async () => {
  const response = await signIn(`town_officer-${TOWN}`, PASSWORD);
  expect(response.statusCode).toBe(200);
  expect(response.json()).toMatchObject({ office: { post: 'town_officer', placeCode: TOWN } });
  const me = await county.app.inject({ url: '/api/me', headers: { cookie: cookieOf(response, 'session') } });
  expect(me.json()).toEqual(response.json());
});

test('账号不存在和口令不对，答复一样', async () => {
  const [unknown, wrong] = [
    await signIn('nobody-here', PASSWORD),
    await signIn(`supervisor-${VILLAGE}`, 'wrong'),
  ];
  expect([unknown.statusCode, unknown.body]).toEqual([wrong.statusCode, wrong.body]);
  expect(unknown.statusCode).toBe(401);
});

test('会话令牌在库里只有哈希；脚本读不到它', async () => {
  const response = await signIn(`town_officer-${TOWN}`, PASSWORD);
  const session = response.cookies.find(({ name }) => name === 'session');
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
  const { rows } = await county.god.query('select * from session');
  expect(JSON.stringify(rows)).not.toContain(session?.value);
});

test('外人猜再多次，也锁不住本人：用过的设备照样进得来', async () => {
  const account = `village_cadre-${VILLAGE}`;
  const first = await signIn(account, PASSWORD);
  const device = cookieOf(first, 'device');
  const guesses = [];
  for (let guess = 0; guess < 12; guess += 1)
    guesses.push((await signIn(account, `guess ${guess}`)).statusCode);
  expect(guesses.filter((status) => status === 429).length).toBeGreaterThan(0);
  expect((await signIn(account, PASSWORD, { cookie: device })).statusCode).toBe(200);
});

/** From an address of its own, so that the counts of other tests do not mix in. */
const from = (address: string, cookie?: string) => ({
  'x-forwarded-for': address,
  ...(cookie === undefined ? {} : { cookie }),
});

async function guesses(
  count: number,
  account: (guess: number) => string,
  headers: (guess: number) => object,
) {
  const statuses = [];
  for (let guess = 0; guess < count; guess += 1)
    statuses.push((await signIn(account(guess), `guess ${guess}`, { ...headers(guess) })).statusCode);
  return statuses;
}

test('自己编一个设备、拿别人的设备来猜，都一样限次', async () => {
  const account = `village_cadre-${VILLAGE}`;
  const made = await guesses(
    12,
    () => account,
    (guess) => from('10.0.0.1', `device=made-up-${guess}.AAAA`),
  );
  expect(made).toEqual([...Array(10).fill(401), 429, 429]);
  const strangers = cookieOf(await signIn(`supervisor-${VILLAGE}`, PASSWORD), 'device');
  const borrowed = await guesses(
    12,
    () => account,
    () => from('10.0.0.2', strangers),
  );
  expect(borrowed).toEqual([...Array(10).fill(401), 429, 429]);
});

test('用账号猜和用手机号猜，算在同一个人头上', async () => {
  const account = `group_head-${PLACES.groups[1]}`;
  await county.god.query('update person set phone = $1 where account = $2', ['13500002222', account]);
  const statuses = await guesses(
    12,
    (guess) => (guess % 2 === 0 ? account : '13500002222'),
    () => from('10.0.0.3'),
  );
  expect(statuses).toEqual([...Array(10).fill(401), 429, 429]);
});

test('同一个网络里一百多人先后登录，个个进得来', async () => {
  for (let person = 0; person < 130; person += 1)
    expect((await signIn(`town_officer-${TOWN}`, PASSWORD, from('10.0.0.4'))).statusCode).toBe(200);
});

test('同一个网络里有人乱猜一百多次，猜的被挡住，用过的设备照样进得来', async () => {
  const account = `supervisor-${VILLAGE}`;
  const device = cookieOf(await signIn(account, PASSWORD, from('10.0.0.5')), 'device');
  const statuses = await guesses(
    130,
    (guess) => `nobody-${guess}`,
    () => from('10.0.0.5'),
  );
  expect(statuses.filter((status) => status === 401)).toHaveLength(100);
  expect((await signIn(account, PASSWORD, from('10.0.0.5', device))).statusCode).toBe(200);
});

test('两个人共用一台设备，各有各的印记', async () => {
  const [one, two] = [`supervisor-${VILLAGE}`, `village_cadre-${VILLAGE}`];
  const first = cookieOf(await signIn(one, PASSWORD, from('10.0.0.6')), 'device');
  const both = cookieOf(await signIn(two, PASSWORD, from('10.0.0.7', first)), 'device');
  for (const account of [one, two]) {
    await guesses(
      11,
      () => account,
      () => from('10.0.0.8'),
    );
    expect((await signIn(account, PASSWORD, from('10.0.0.8', both))).statusCode).toBe(200);
  }
});

test('自己的会话自己能看、能结束；结束之后立刻失效', async () => {
  const account = `group_head-${PLACES.groups[0]}`;
  const [one, two] = [await signIn(account, PASSWORD), await signIn(account, PASSWORD)];
  const mine = { cookie: cookieOf(one, 'session') };
  const { sessions } = (await county.app.inject({ url: '/api/sessions', headers: mine })).json() as {
    sessions: { sessionId: string; current: boolean }[];
  };
  expect(sessions).toHaveLength(2);
  const other = sessions.find(({ current }) => !current)?.sessionId;
  const ended = await county.app.inject({
    method: 'POST',
    url: `/api/sessions/${other}/end`,
    headers: { ...mine, 'content-type': 'application/json' },
    payload: '{}',
  });
  expect(ended.statusCode).toBe(200);
  const after = await county.app.inject({ url: '/api/me', headers: { cookie: cookieOf(two, 'session') } });
  expect(after.statusCode).toBe(401);
});

test('别人的会话结束不了', async () => {
  const stranger = await county.who('town_officer', TOWN);
  const { rows } = await county.god.query<{ id: string }>(
    'select id from session where person_id <> $1 limit 1',
    [stranger.office.personId],
  );
  const response = await ask(county, 'POST', `/api/sessions/${rows[0]?.id}/end`, { as: stranger, body: {} });
  expect(response.statusCode).toBe(404);
});

test('一人多职可以换身份，别人的职务换不了', async () => {
  const someone = await county.who('area_chief', PLACES.areas[1] ?? '');
  const { rows } = await county.god.query<{ id: string }>(
    `insert into office (county_code, id, person_id, post, place_code, valid_from)
     values ('611025', gen_random_uuid(), $1, 'group_head', $2, '2026-01-01') returning id`,
    [someone.office.personId, PLACES.groups[0]],
  );
  const taken = await ask(county, 'POST', '/api/me/office', { as: someone, body: { officeId: rows[0]?.id } });
  expect(taken.json()).toMatchObject({ office: { post: 'group_head' } });
  const other = await county.who('centre_officer', PLACES.county);
  const refused = await ask(county, 'POST', '/api/me/office', {
    as: someone,
    body: { officeId: other.office.id },
  });
  expect(refused.statusCode).toBe(404);
});

test('任期满了，会话跟着失效', async () => {
  const someone = await county.who('supervisor', PLACES.villages[3] ?? '');
  expect((await ask(county, 'GET', '/api/me', { as: someone })).statusCode).toBe(200);
  await county.god.query(`update office set valid_to = '2026-09-01' where id = $1`, [someone.office.id]);
  expect((await ask(county, 'GET', '/api/matters', { as: someone })).statusCode).toBe(401);
  // 三十天内，只为把卸任前存下的送上来。
  expect((await ask(county, 'GET', '/api/me', { as: someone })).json()).toMatchObject({ former: true });
  await county.god.query(`update office set valid_to = '2026-08-01' where id = $1`, [someone.office.id]);
  expect((await ask(county, 'GET', '/api/me', { as: someone })).statusCode).toBe(401);
});

test('管理员闲置十五分钟要重新登录', async () => {
  const admin = await county.who('audit_admin', PLACES.county);
  expect((await ask(county, 'GET', '/api/audit', { as: admin })).statusCode).toBe(200);
  county.wait(16 * 60_000);
  expect((await ask(county, 'GET', '/api/audit', { as: admin })).statusCode).toBe(401);
});

test('换成管理员身份，会话也只剩八小时', async () => {
  const someone = await county.who('area_chief', PLACES.areas[2] ?? '');
  const { rows } = await county.god.query<{ id: string }>(
    `insert into office (county_code, id, person_id, post, place_code, valid_from)
     values ('611025', gen_random_uuid(), $1, 'security_admin', '611025', '2026-01-01') returning id`,
    [someone.office.personId],
  );
  await ask(county, 'POST', '/api/me/office', { as: someone, body: { officeId: rows[0]?.id } });
  for (let minutes = 10; minutes < 8 * 60; minutes += 10) {
    county.wait(10 * 60_000);
    expect((await ask(county, 'GET', '/api/me', { as: someone })).statusCode).toBe(200);
  }
  county.wait(10 * 60_000);
  expect((await ask(county, 'GET', '/api/me', { as: someone })).statusCode).toBe(401);
});

test('不是演示就没有演示账号', async () => {
  expect((await ask(county, 'GET', '/api/demo-accounts')).statusCode).toBe(404);
});
