import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApp } from '../../server/app.ts';
import {
  ask,
  COUNTY,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';

let county: SmallCounty;
let officer: Someone;
beforeAll(async () => {
  county = await smallCounty();
  officer = await county.who('town_officer', TOWN);
});
afterAll(() => county.close());

const [TOWN = '', OTHER_TOWN = ''] = PLACES.towns;
const [VILLAGE = ''] = PLACES.villages;
const [AREA = '', SECOND_AREA = ''] = PLACES.areas;
const PASSWORD = 'lao huai po 2026';

let phones = 13_900_000_000;
const newPerson = (name = '周新来') => {
  phones += 1;
  return { name, phone: String(phones) };
};

const post = (url: string, body: Record<string, unknown>, as: Someone = officer) =>
  ask(county, 'POST', url, { as, body: commanded(body) });

const appoint = (request: Record<string, unknown>, as?: Someone) =>
  post('/api/offices', { person: newPerson(), ...request }, as);

/** A chief of the area who was invited and has signed in. */
async function signedIn(personId: string) {
  const { code } = (await post(`/api/people/${personId}/invite`, {})).json();
  const taken = await ask(county, 'POST', '/api/invitations/take', { body: { code, password: PASSWORD } });
  const token = taken.cookies.find(({ name }) => name === 'session')?.value;
  return { taken, code: code as string, headers: { cookie: `session=${token}` } };
}

const me = (headers: { cookie: string }) => county.app.inject({ url: '/api/me', headers });

test('镇里任命片长，发邀请码，本人设密码后就登录了；库里没有邀请码', async () => {
  await freeArea(AREA);
  const done = await appoint({ post: 'area_chief', placeCode: AREA });
  expect(done.statusCode, done.body).toBe(200);
  const { personId, officeId } = done.json();
  const { taken, code, headers } = await signedIn(personId);
  expect(taken.statusCode, taken.body).toBe(200);
  expect(taken.json()).toMatchObject({ personName: '周新来', office: { officeId, post: 'area_chief' } });
  expect((await me(headers)).statusCode).toBe(200);
  for (const table of ['invitation', 'command', 'office_step', 'audit'])
    expect(JSON.stringify((await county.god.query(`select * from ${table}`)).rows)).not.toContain(code);
});

/** Whoever is chief there is let go. */
async function freeArea(area: string): Promise<void> {
  const chief = await county.who('area_chief', area);
  const ended = await post(`/api/offices/${chief.office.id}/end`, { why: '腾出位置' });
  expect(ended.statusCode, ended.body).toBe(200);
}

test('邀请码只能用一次；没有的、用过的、作废的、过期的，答复一字不差', async () => {
  const { personId } = (await appoint({ post: 'village_cadre', placeCode: VILLAGE })).json();
  const { code: used } = await signedIn(personId);
  const revoked = (await post(`/api/people/${personId}/invite`, {})).json().code;
  const late = (await post(`/api/people/${personId}/invite`, {})).json().code;
  const other = (await appoint({ post: 'village_cadre', placeCode: VILLAGE })).json().personId;
  const expired = (await post(`/api/people/${other}/invite`, {})).json().code;
  expect((await ask(county, 'POST', '/api/invitations/open', { body: { code: late } })).statusCode).toBe(200);
  county.wait(14 * 24 * 3_600_000);
  officer = await county.who('town_officer', TOWN);
  const answers = [];
  for (const code of ['A1B2-C3D4-E5F6', used, revoked, expired, 'nonsense!'])
    for (const [url, body] of [
      ['/api/invitations/open', { code }],
      ['/api/invitations/take', { code, password: PASSWORD }],
    ] as const)
      answers.push(await ask(county, 'POST', url, { body }));
  expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`))).toEqual(
    new Set(['404 {"problem":"not-found"}']),
  );
});

test('同一个邀请码同时用两次，只有一个进得来', async () => {
  const { personId } = (await appoint({ post: 'village_cadre', placeCode: VILLAGE })).json();
  const { code } = (await post(`/api/people/${personId}/invite`, {})).json();
  const both = await Promise.all(
    [1, 2].map(() => ask(county, 'POST', '/api/invitations/take', { body: { code, password: PASSWORD } })),
  );
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 404]);
});

test('邀请命令重发一次，给的是同一个码', async () => {
  const { personId } = (await appoint({ post: 'village_cadre', placeCode: VILLAGE })).json();
  const body = commanded();
  const url = `/api/people/${personId}/invite`;
  const [one, two] = [
    await ask(county, 'POST', url, { as: officer, body }),
    await ask(county, 'POST', url, { as: officer, body }),
  ];
  expect(two.json()).toEqual(one.json());
});

test('猜邀请码猜得太多，要等', async () => {
  const app = await openApp({ ...county.house, publicWrites: 3 });
  const guess = () =>
    app.inject({
      method: 'POST',
      url: '/api/invitations/take',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ code: 'A1B2-C3D4-E5F6', password: PASSWORD }),
    });
  const statuses = [];
  for (let tries = 0; tries < 5; tries += 1) statuses.push((await guess()).statusCode);
  await app.close();
  expect(statuses).toEqual([404, 404, 404, 429, 429]);
});

test('忘了密码：再发一个邀请码，旧的会话全部结束', async () => {
  const { personId } = (await appoint({ post: 'village_cadre', placeCode: VILLAGE })).json();
  const before = await signedIn(personId);
  const after = await signedIn(personId);
  expect((await me(before.headers)).statusCode).toBe(401);
  expect((await me(after.headers)).statusCode).toBe(200);
});

test('密码太短、全是数字、大家都用的、带着自己手机号的，都不行', async () => {
  const { personId } = (await appoint({ post: 'village_cadre', placeCode: VILLAGE })).json();
  const { code, phone } = (await post(`/api/people/${personId}/invite`, {})).json();
  const take = async (password: string) =>
    (await ask(county, 'POST', '/api/invitations/take', { body: { code, password } })).json().reason;
  expect(await take('short')).toBe('password-short');
  expect(await take('2026112400')).toBe('password-digits');
  expect(await take('P@ssw0rd123')).toBe('password-common');
  expect(await take(`x${phone}`)).toBe('password-own');
});

test('卸任马上生效：每一个打开着的会话下一次请求就失效（C5）', async () => {
  const { personId, officeId } = (await appoint({ post: 'village_cadre', placeCode: VILLAGE })).json();
  const { headers } = await signedIn(personId);
  const again = await county.app.inject({
    method: 'POST',
    url: '/api/sign-in',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ account: String(phones), password: PASSWORD }),
  });
  const second = { cookie: `session=${again.cookies.find(({ name }) => name === 'session')?.value}` };
  expect((await me(second)).statusCode).toBe(200);
  expect((await post(`/api/offices/${officeId}/end`, { why: '本人辞任' })).statusCode).toBe(200);
  for (const session of [headers, second]) expect((await me(session)).statusCode).toBe(401);
  expect((await county.god.query('select 1 from session where person_id = $1', [personId])).rows).toEqual([]);
});

test('说了最后一天的，那天过完才失效', async () => {
  const { personId, officeId } = (await appoint({ post: 'village_cadre', placeCode: VILLAGE })).json();
  const { headers } = await signedIn(personId);
  const lastDay = today();
  await post(`/api/offices/${officeId}/end`, { why: '届满', lastDay });
  expect((await me(headers)).statusCode).toBe(200);
  county.wait(24 * 3_600_000);
  expect((await me(headers)).statusCode).toBe(401);
  expect((await post(`/api/offices/${officeId}/end`, { why: '再来一次' })).json()).toEqual({
    reason: 'already-ended',
  });
});

const today = (ahead = 0) =>
  new Date(county.house.now() + (8 + 24 * ahead) * 3_600_000).toISOString().slice(0, 10);

test('交接：旧人马上退出，新人接上，没办完的事留在片区', async () => {
  const chief = await county.who('area_chief', SECOND_AREA);
  const raised = await ask(county, 'POST', '/api/matters', {
    as: chief,
    body: commanded({ matterId: county.house.newId(), text: '路灯坏了两盏' }),
  });
  const { matterId } = raised.json();
  const done = await post(`/api/offices/${chief.office.id}/hand-over`, { to: newPerson('吴接班') });
  expect(done.statusCode, done.body).toBe(200);
  expect((await ask(county, 'GET', '/api/me', { as: chief })).statusCode).toBe(401);
  const { headers } = await signedIn(done.json().personId);
  const waiting = await county.app.inject({ url: '/api/waiting', headers });
  expect(waiting.json().toTake).toMatchObject([{ matterId }]);
});

test('代班的人和本人一样办事，到期自己结束；不能自己替自己', async () => {
  const area = PLACES.areas[2] ?? '';
  const chief = await county.who('area_chief', area);
  const url = `/api/offices/${chief.office.id}/substitute`;
  const days = { from: today(), to: today(2) };
  const self = await post(url, { person: { personId: chief.office.personId }, ...days });
  expect(self.json()).toEqual({ reason: 'holds-it-already' });
  const reversed = await post(url, { person: newPerson(), from: today(2), to: today() });
  expect(reversed.json()).toEqual({ reason: 'days-reversed' });
  const done = await post(url, { person: newPerson('郑代班'), ...days });
  const { headers } = await signedIn(done.json().personId);
  expect((await me(headers)).json()).toMatchObject({ office: { placeCode: area, post: 'area_chief' } });
  expect((await ask(county, 'GET', '/api/me', { as: chief })).statusCode).toBe(200);
  county.wait(3 * 24 * 3_600_000);
  expect((await me(headers)).statusCode).toBe(401);
});

test('没有片长的片区列得出来，各看各的辖区；任命以后就不在了', async () => {
  const vacant = async (as: Someone) =>
    (await ask(county, 'GET', '/api/vacant-areas', { as }))
      .json()
      .areas.map(({ code }: { code: string }) => code);
  const filed = async (as: Someone) => {
    const body = commanded({ list: 'vacant', format: 'csv', filter: {}, words: {} });
    const { exportId } = (await ask(county, 'POST', '/api/exports', { as, body })).json();
    return (await ask(county, 'GET', `/api/exports/${exportId}/file`, { as })).body;
  };
  const area = PLACES.areas[3] ?? '';
  expect(await vacant(officer)).not.toContain(area);
  await freeArea(area);
  const [village] = PLACES.villages.slice(1);
  expect(await vacant(await county.who('village_cadre', village ?? ''))).toEqual([area]);
  expect(await vacant(await county.who('village_cadre', VILLAGE))).not.toContain(area);
  expect(await vacant(await county.who('town_officer', OTHER_TOWN))).toEqual([]);
  const centre = await county.who('centre_officer', COUNTY);
  expect(await vacant(centre)).toContain(area);
  expect(await filed(centre)).toContain(area);
  expect(await filed(await county.who('village_cadre', VILLAGE))).not.toContain(area);
  await appoint({ post: 'area_chief', placeCode: area });
  expect(await vacant(officer)).not.toContain(area);
});

test('一个片只有一个片长；两个镇干部同时任命，成一个', async () => {
  const area = PLACES.areas[2] ?? '';
  expect((await appoint({ post: 'area_chief', placeCode: area })).json()).toEqual({ reason: 'post-taken' });
  await freeArea(area);
  const both = await Promise.all([1, 2].map(() => appoint({ post: 'area_chief', placeCode: area })));
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
});

test('村干部不能当村务监督委员会成员，反过来也不行', async () => {
  const cadre = await county.who('village_cadre', VILLAGE);
  const supervisor = await county.who('supervisor', VILLAGE);
  const refused = { reason: 'cadre-cannot-supervise' };
  const seat = (personId: string, as: string) =>
    appoint({ person: { personId }, post: as, placeCode: VILLAGE });
  expect((await seat(cadre.office.personId, 'supervisor')).json()).toEqual(refused);
  expect((await seat(supervisor.office.personId, 'village_cadre')).json()).toEqual(refused);
});

test('村干部申报过的近亲属，进不了本村的村务监督委员会；别村的可以；满五人就不再任', async () => {
  const cadre = await county.who('village_cadre', VILLAGE);
  const head = await county.who('group_head', PLACES.groups[0] ?? '');
  const declared = { otherId: head.office.personId, kind: 'sibling' };
  expect((await post('/api/me/relations', declared, cadre)).statusCode).toBe(200);
  const person = { personId: head.office.personId };
  expect((await appoint({ person, post: 'supervisor', placeCode: VILLAGE })).json()).toEqual({
    reason: 'relative-of-cadre',
  });
  const [, elsewhere = ''] = PLACES.villages;
  expect((await appoint({ person, post: 'supervisor', placeCode: elsewhere })).statusCode).toBe(200);
  const answers = [];
  for (let n = 0; n < 4; n += 1)
    answers.push((await appoint({ post: 'supervisor', placeCode: elsewhere })).json());
  expect(answers.filter(({ officeId }) => officeId !== undefined)).toHaveLength(3);
  expect(answers[3]).toEqual({ reason: 'committee-full' });
});

test('镇只管镇里的；县里的职务镇里任不了；管理员不能自己任命自己这一职', async () => {
  const elsewhere = await appoint({ post: 'supervisor', placeCode: `${OTHER_TOWN}200` });
  expect(elsewhere.statusCode).toBe(404);
  expect((await appoint({ post: 'town_officer', placeCode: TOWN })).json()).toEqual({
    reason: 'not-yours-to-grant',
  });
  const system = await county.who('system_admin', COUNTY);
  const another = await appoint({ post: 'system_admin', placeCode: COUNTY }, system);
  expect(another.json()).toEqual({ reason: 'not-yours-to-grant' });
  const level = await appoint({ post: 'area_chief', placeCode: VILLAGE });
  expect(level.json()).toEqual({ reason: 'not-at-this-level' });
});

test('最后一个系统管理员不能卸任', async () => {
  const centre = await county.who('centre_officer', COUNTY);
  const system = await county.who('system_admin', COUNTY);
  const ended = await post(`/api/offices/${system.office.id}/end`, { why: '换人' }, centre);
  expect(ended.json()).toEqual({ reason: 'last-administrator' });
});

test('同名同号是同一个人；同号不同名不认', async () => {
  const person = newPerson('孙同名');
  const first = (await appoint({ person, post: 'village_cadre', placeCode: VILLAGE })).json();
  const again = (await appoint({ person, post: 'group_head', placeCode: `${TOWN}20101` })).json();
  expect(again).toEqual({ reason: 'post-taken' });
  const unit = { post: 'unit_handler', placeCode: TOWN, unitCode: `${TOWN}-shuili` };
  expect((await appoint({ person, ...unit })).json().personId).toBe(first.personId);
  const wrong = await appoint({ person: { ...person, name: '李别人' }, ...unit });
  expect(wrong.json()).toEqual({ reason: 'phone-of-another' });
});

test('还担任县里职务的人，镇里改不了电话，也发不了邀请码', async () => {
  const leader = await county.who('county_leader', COUNTY);
  const person = { personId: leader.office.personId };
  expect((await appoint({ person, post: 'village_cadre', placeCode: VILLAGE })).statusCode).toBe(200);
  const url = `/api/people/${leader.office.personId}`;
  expect((await post(`${url}/invite`, {})).statusCode).toBe(404);
  expect((await post(`${url}/phone`, { phone: '13800000001' })).statusCode).toBe(404);
});

test('安全管理员什么都不授，只能马上关掉一个人的会话和账号', async () => {
  const security = await county.who('security_admin', COUNTY);
  const { personId } = (await appoint({ post: 'village_cadre', placeCode: VILLAGE })).json();
  const { headers } = await signedIn(personId);
  expect((await post(`/api/people/${personId}/end-sessions`, {}, security)).json()).toEqual({ ended: 1 });
  expect((await me(headers)).statusCode).toBe(401);
  expect((await post(`/api/people/${personId}/close-account`, {}, security)).statusCode).toBe(200);
  const { rows } = await county.god.query('select password_hash from person where id = $1', [personId]);
  expect(rows).toEqual([{ password_hash: null }]);
});

test('任职页说得出现在能做什么，经过谁的手', async () => {
  const { officeId } = (await appoint({ post: 'village_cadre', placeCode: VILLAGE })).json();
  const page = await ask(county, 'GET', `/api/offices/${officeId}`, { as: officer });
  expect(page.json()).toMatchObject({
    personName: '周新来',
    account: 'none',
    acts: { 'hand-over': null, substitute: null, end: null, invite: null, 'correct-phone': null },
    steps: [{ kind: 'appointed', byPost: 'town_officer' }],
  });
});
