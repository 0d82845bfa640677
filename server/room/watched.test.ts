/** 监督的事: supervisors are named or drawn for one affair, look at that one, and step back by what was declared of them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../domain/kernel/day.ts';
import {
  ask,
  COUNTY,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { newId } from '../kit/id.ts';

const DAY = 86_400_000;
const [VILLAGE = '', SIBLING = ''] = PLACES.villages;
const AT = `/api/villages/${VILLAGE}`;

let county: SmallCounty;
let cadre: Someone;
let chief: Someone;
let neighbour: Someone;
beforeAll(async () => {
  county = await smallCounty();
  await everybody();
});
afterAll(() => county?.close());

/** Whoever waited signs in again. */
async function everybody(): Promise<void> {
  cadre = await county.who('village_cadre', VILLAGE);
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  neighbour = await county.who('village_cadre', SIBLING);
}

const get = async (url: string, as: Someone) => (await ask(county, 'GET', url, { as })).json();
const post = async (url: string, body: Record<string, unknown>, as = cadre) =>
  (await ask(county, 'POST', url, { as, body: commanded(body) })).json();
const today = () => dayOf(county.house.now());

/** A weighty affair of the village, begun. */
async function affair(title: string): Promise<{ kind: 'procedure'; id: string }> {
  const procedureId = newId();
  const said = { subject: 'public_welfare', authorised: true, onePerson: false, on: today() };
  await post('/api/procedures', {
    procedureId,
    placeCode: VILLAGE,
    title,
    text: '在村道装二十盏太阳能路灯。',
    ...said,
  });
  return { kind: 'procedure', id: procedureId };
}

const name = async (said: object) => {
  const advisorId = newId();
  const answer = await post(`${AT}/advisors`, {
    ...{ advisorId, kind: 'mediator', consent: 'spoken', until: '2028-12-31', ...said },
  });
  return { advisorId, answer };
};
const look = (advisorIds: readonly string[], said: object = {}) =>
  post(`${AT}/checks`, {
    ...{ checkId: newId(), subject: '不用这个', day: today(), advisorIds, doneBy: [] },
    ...{ found: '八盏都亮了。', ...said },
  });
const seen = async ({ kind, id }: { kind: string; id: string }, as = cadre) =>
  get(`${AT}/checks?kind=${kind}&id=${id}`, as);

test('专为一件事聘的，只看那件事；那件事的页面看得到，别的事的页面没有，也没有人名', async () => {
  const lamps = await affair('村道装路灯');
  const road = await affair('后沟修路');
  const { advisorId } = await name({ name: '章桂兰', looksAt: lamps });
  expect((await get(`${AT}/supervision`, cadre)).things).toMatchObject([
    { kind: 'procedure', title: '后沟修路' },
    { kind: 'procedure', title: '村道装路灯' },
  ]);
  expect(await look([advisorId], { lookedAt: road })).toEqual({ reason: 'for-something-else' });
  expect(await look([advisorId], { lookedAt: lamps })).toHaveProperty('checkId');
  const page = await seen(lamps);
  expect(page).toMatchObject({
    supervisors: 1,
    checks: [{ subject: '村道装路灯', kinds: ['mediator'], drawn: false, found: '八盏都亮了。' }],
  });
  expect(JSON.stringify(page)).not.toContain('章桂兰');
  expect(await seen(road)).toEqual({ checks: [], supervisors: 0 });
});

test('没有账号的监督员：近亲属在村里办事，申报了就要回避，说得出是谁', async () => {
  const lamps = await affair('桥头装路灯');
  const { advisorId } = await name({ name: '沈德明', kind: 'volunteer' });
  expect(await look([advisorId], { lookedAt: lamps })).toHaveProperty('checkId');
  const declare = (relatives: readonly string[]) =>
    post(`${AT}/advisors/${advisorId}/relatives`, { relatives });
  expect(await declare([newId()])).toEqual({ reason: 'holds-no-office' });
  expect(await declare([cadre.office.personId])).toEqual({ relatives: 1 });
  const refused = { reason: 'recused', now: { names: '沈德明' } };
  expect(await look([advisorId], { lookedAt: lamps })).toEqual(refused);
  expect(await look([advisorId], { doneBy: [cadre.office.id] })).toEqual(refused);
  expect(await look([advisorId])).toHaveProperty('checkId');
  const relatives = [cadre.office.personId];
  expect((await name({ name: '何秀英', looksAt: lamps, relatives })).answer).toEqual({
    ...{ reason: 'recused', now: { names: '何秀英' } },
  });
});

test('没有账号的监督员，与办的人同名，或与其申报过的近亲属同名，也要回避', async () => {
  const lamps = await affair('坡上装路灯');
  const same = await name({ name: '某village_cadre', kind: 'villager_rep' });
  expect(await look([same.advisorId], { lookedAt: lamps })).toMatchObject({ reason: 'recused' });
  const near = await name({ name: '某area_chief', kind: 'cluster_lead' });
  expect(await look([near.advisorId], { lookedAt: lamps })).toHaveProperty('checkId');
  await post('/api/me/relations', { otherId: cadre.office.personId, kind: 'sibling' }, chief);
  expect(await look([near.advisorId], { lookedAt: lamps })).toMatchObject({ reason: 'recused' });
});

test('抽签专为一件事抽：抽中答应来的聘上，名字照名单，只看那件事，看过的记着是抽签产生', async () => {
  const lamps = await affair('河堤装路灯');
  const drawId = newId();
  const draw = {
    ...{ drawId, title: '路灯监督员', seats: 1, traits: [], looksAt: lamps },
    people: ['吴小满', '郑大年'].map((one, n) => ({ name: one, household: `${n}`, values: [] })),
    ...{ numberFrom: '当天的福彩双色球', numberDay: dayOf(county.house.now() + 2 * DAY) },
  };
  const nowhere = { ...draw, drawId: newId(), looksAt: { kind: 'outcome', id: newId() } };
  expect((await ask(county, 'POST', `${AT}/draws`, { as: cadre, body: commanded(nowhere) })).statusCode).toBe(
    404,
  );
  await post(`${AT}/draws`, draw);
  county.wait(2 * DAY);
  await everybody();
  const { seated } = await post(`/api/draws/${drawId}/settle`, { number: '0102' });
  const drawn = { drawId, no: seated[0] };
  expect((await name({ name: '随便', kind: 'villager_rep', drawn })).answer).toEqual({
    reason: 'not-drawn',
  });
  await post(`/api/draws/${drawId}/answer`, { no: seated[0], comes: true });
  const { comers } = await get(`${AT}/supervision`, cadre);
  expect(comers).toMatchObject([{ ...drawn, title: '路灯监督员', looksAt: lamps }]);
  const { advisorId } = await name({ name: '随便', kind: 'villager_rep', drawn });
  const after = await get(`${AT}/supervision`, cadre);
  expect(after.comers).toEqual([]);
  expect(after.advisors).toContainEqual(
    expect.objectContaining({ advisorId, name: comers[0].name, drawn: true, looksAt: lamps }),
  );
  expect(await look([advisorId])).toEqual({ reason: 'for-something-else' });
  await look([advisorId], { lookedAt: lamps });
  expect(await seen(lamps)).toMatchObject({ checks: [{ drawn: true, kinds: ['villager_rep'] }] });
});

test('邻村的看不到，也申报不了；不管名单的人看不到申报了几位', async () => {
  const lamps = await affair('村口装路灯');
  const { advisorId } = await name({ name: '许平', kind: 'volunteer', relatives: [chief.office.personId] });
  const url = `${AT}/checks?kind=procedure&id=${lamps.id}`;
  expect((await ask(county, 'GET', url, { as: neighbour })).statusCode).toBe(404);
  const declared = commanded({ relatives: [] });
  const path = `${AT}/advisors/${advisorId}/relatives`;
  expect((await ask(county, 'POST', path, { as: neighbour, body: declared })).statusCode).toBe(404);
  const of = async (as: Someone) =>
    (await get(`${AT}/supervision`, as)).advisors.find(
      (one: { advisorId: string }) => one.advisorId === advisorId,
    );
  expect(await of(cadre)).toMatchObject({ relatives: 1 });
  expect(await of(await county.who('centre_officer', COUNTY))).toMatchObject({ relatives: null });
});
