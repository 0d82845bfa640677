/** 更正账号信息与注销账号: over HTTP on a real database; what is deleted stands in no table any more. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../domain/kernel/day.ts';
import {
  ask,
  COUNTY,
  commanded,
  PASSWORD,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { tablesHolding } from '../../tests/support/marked.ts';

let county: SmallCounty;
let officer: Someone;
beforeAll(async () => {
  county = await smallCounty();
  officer = await county.who('town_officer', TOWN);
});
afterAll(() => county?.close());

const [TOWN = '', OTHER_TOWN = ''] = PLACES.towns;
const [VILLAGE = ''] = PLACES.villages;

const post = (url: string, body: Record<string, unknown>, as: Someone) =>
  ask(county, 'POST', url, { as, body: commanded(body) });
const read = async (url: string, as: Someone) => (await ask(county, 'GET', url, { as })).json();
const listed = async (as: Someone): Promise<{ personId: string }[]> =>
  (await read('/api/corrections', as)).corrections;
const own = (as: Someone) => read('/api/me/own', as);
const answer = (it: Someone, body: object, as = officer) =>
  post(`/api/people/${it.office.personId}/correction`, { ...body }, as);

test('本人要求更正，任命的单位同意，账号跟着改；两边都看得到，导出里也有', async () => {
  const cadre = await county.who('village_cadre', VILLAGE);
  const before = await own(cadre);
  expect(before.correction).toBeNull();
  const asked = await post('/api/me/correction', { name: '周新莱', phone: '13911110001' }, cadre);
  expect(asked.statusCode, asked.body).toBe(200);
  const { askedAt } = asked.json();
  const [open] = await listed(officer);
  expect(open).toMatchObject({
    ...{ personId: cadre.office.personId, personName: before.name, name: '周新莱', phone: '13911110001' },
    offices: [{ post: 'village_cadre' }],
  });
  expect((await answer(cadre, { askedAt, agreed: true })).statusCode).toBe(200);
  expect(await own(cadre)).toMatchObject({
    ...{ name: '周新莱', phone: '13911110001' },
    correction: { askedAt, answer: { agreed: true, why: null, byPost: 'town_officer' } },
  });
  expect((await read('/api/me/export', cadre)).corrections).toHaveLength(1);
  expect(await listed(officer)).toEqual([]);
  const page = await read(`/api/offices/${cadre.office.id}`, officer);
  expect(page.steps[0]).toMatchObject({ kind: 'correction-agreed', byPost: 'town_officer' });
  expect((await answer(cadre, { askedAt, agreed: true })).statusCode).toBe(404);
});

test('不同意要说理由；又提一次，先前那条就不算了', async () => {
  const [area = ''] = PLACES.areas;
  const chief = await county.who('area_chief', area);
  const again = async (phone: string) => (await post('/api/me/correction', { phone }, chief)).json().askedAt;
  const first = await again('13911110002');
  const askedAt = await again('13911110003');
  expect(await listed(officer)).toMatchObject([{ name: null, phone: '13911110003' }]);
  expect((await answer(chief, { askedAt: first - 1, agreed: true })).json()).toMatchObject({
    reason: 'asked-anew',
  });
  expect((await answer(chief, { askedAt, agreed: false })).json()).toMatchObject({
    reason: 'reason-missing',
  });
  const why = '这个号码打不通，请核对';
  expect((await answer(chief, { askedAt, agreed: false, why })).statusCode).toBe(200);
  expect(await own(chief)).toMatchObject({ correction: { answer: { agreed: false, why } } });
  expect((await own(chief)).phone).not.toBe('13911110003');
});

test('有人要求更正，任命的单位有一条，只说是哪一类；答复前再提，不再告知；答复了本人有一条', async () => {
  const chief = await county.who('area_chief', PLACES.areas[2] ?? '');
  const told = async (as: Someone) =>
    (
      (await read('/api/notices', as)).notices as { kind: string; tail: string | null; ofId: string }[]
    ).filter(({ ofId }) => ofId === chief.office.personId);
  for (const phone of ['13911110004', '13911110005'])
    expect((await post('/api/me/correction', { phone }, chief)).statusCode).toBe(200);
  expect(await told(officer)).toMatchObject([{ kind: 'correction-asked', tail: null }]);
  expect(await told(await county.who('town_officer', OTHER_TOWN))).toEqual([]);
  expect(await told(await county.who('centre_officer', COUNTY))).toEqual([]);
  const { askedAt } = (await own(chief)).correction;
  expect((await answer(chief, { askedAt, agreed: true })).statusCode).toBe(200);
  expect(await told(chief)).toMatchObject([{ kind: 'correction-answered', tail: null }]);
  county.wait(1000);
  await post('/api/me/correction', { phone: '13911110006' }, chief);
  expect(await told(officer)).toHaveLength(2);
  const { rows } = await county.god.query(
    `select n::text as line from notice n where of_id = $1 and n::text ~ '1391111|要求|某'`,
    [chief.office.personId],
  );
  expect(rows).toEqual([]);
});

test('别人的号码不能改到自己名下；没有不一样的，不用提', async () => {
  const member = await county.who('supervisor', VILLAGE);
  const { name } = await own(member);
  expect((await post('/api/me/correction', { name }, member)).json()).toMatchObject({
    reason: 'nothing-wrong',
  });
  const { askedAt } = (await post('/api/me/correction', { phone: '13911110001' }, member)).json();
  expect((await answer(member, { askedAt, agreed: true })).json()).toMatchObject({
    reason: 'phone-of-another',
  });
});

test('只有能任命这个人全部职务的才看得到、答得了', async () => {
  const member = await county.who('supervisor', VILLAGE);
  const other = await county.who('town_officer', OTHER_TOWN);
  const { askedAt } = (await post('/api/me/correction', { phone: '13911110009' }, member)).json();
  expect(await listed(other)).toEqual([]);
  expect((await answer(member, { askedAt, agreed: true }, other)).statusCode).toBe(404);
  const asked = await post('/api/me/correction', { name: '镇上的人' }, officer);
  expect((await listed(officer)).map(({ personId }) => personId)).not.toContain(officer.office.personId);
  const centre = await county.who('centre_officer', COUNTY);
  expect((await listed(centre)).map(({ personId }) => personId)).toContain(officer.office.personId);
  expect((await answer(officer, { askedAt: asked.json().askedAt, agreed: true })).statusCode).toBe(404);
});

const appoint = async (person: object, more: object = {}) =>
  (
    await post('/api/offices', { person, post: 'village_cadre', placeCode: VILLAGE, ...more }, officer)
  ).json() as { officeId: string; personId: string };
const end = (officeId: string) => post(`/api/offices/${officeId}/end`, { why: '本人辞职' }, officer);
const forget = (personId: string) => post(`/api/people/${personId}/forget`, { why: '本人要求' }, officer);

test('卸任以后注销：手机号在哪张表里都没有了，任过职的名字留着', async () => {
  const phone = '13911117777';
  const { officeId, personId } = await appoint({ name: '印留名', phone });
  const { code } = (await post(`/api/people/${personId}/invite`, {}, officer)).json();
  const taken = await ask(county, 'POST', '/api/invitations/take', {
    body: { code, password: 'lao huai po 2026' },
  });
  const token = taken.cookies.find(({ name }) => name === 'session')?.value;
  const owner = { ...officer, cookie: `session=${token}` };
  const asked = await post('/api/me/correction', { phone: '13911118888' }, owner);
  expect(asked.statusCode, asked.body).toBe(200);
  expect((await forget(personId)).json()).toMatchObject({ reason: 'still-in-office' });
  await county.god.query(`update office set valid_from = '2024-01-01' where id = $1`, [officeId]);
  await end(officeId);
  expect((await read(`/api/offices/${officeId}`, officer)).acts.forget).toBeNull();
  const other = await county.who('town_officer', OTHER_TOWN);
  expect((await post(`/api/people/${personId}/forget`, { why: '本人要求' }, other)).statusCode).toBe(404);

  expect((await forget(personId)).statusCode).toBe(200);
  expect(await tablesHolding(county, [phone, '13911118888'])).toEqual([]);
  const page = await read(`/api/offices/${officeId}`, officer);
  expect(page).toMatchObject({ personName: '印留名', phone: null, account: 'none' });
  expect(page.steps[0]).toMatchObject({ kind: 'forgotten', why: '本人要求' });
  expect((await ask(county, 'GET', '/api/me', { as: owner })).statusCode).toBe(401);
  expect((await forget(personId)).json()).toMatchObject({ reason: 'nothing-kept' });
});

test('卸任的自己注销：在职的不行，卸了任还登得进来的几天里可以；注销了就登不进来', async () => {
  const place = PLACES.areas[3] ?? '';
  const chief = await county.who('area_chief', place);
  const mine = () => post('/api/me/forget', {}, chief);
  expect((await mine()).json()).toMatchObject({ reason: 'still-in-office' });
  await county.god.query(`update person set phone = '13911115555' where id = $1`, [chief.office.personId]);
  const yesterday = dayOf(county.house.now() - 86_400_000);
  await county.god.query(`update office set valid_to = $2 where id = $1`, [chief.office.id, yesterday]);
  await county.restart();
  expect((await ask(county, 'GET', '/api/me/own', { as: chief })).statusCode).toBe(401);
  const done = await mine();
  expect(done.statusCode, done.body).toBe(200);
  expect(await tablesHolding(county, ['13911115555', `area_chief-${place}`])).toEqual([]);
  expect((await mine()).statusCode).toBe(401);
  const body = { account: `area_chief-${place}`, password: PASSWORD };
  expect((await ask(county, 'POST', '/api/sign-in', { body })).statusCode).toBe(401);
});

test('没有上任过的，名字也删', async () => {
  const { officeId, personId } = await appoint({ name: '印误录', phone: '13911116666' });
  await end(officeId);
  expect((await forget(personId)).statusCode).toBe(200);
  expect(await tablesHolding(county, ['印误录', '13911116666'])).toEqual([]);
});
