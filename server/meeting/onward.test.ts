/** 会议之后: what is referred is received, listed and told back; what is asked of a unit is answered by it; through HTTP, on a real database. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, DAY, dayOf } from '../../domain/kernel/day.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { newId } from '../kit/id.ts';
import { tellLateTasks } from './tasks.ts';

let county: SmallCounty;
let as: Record<'cadre' | 'next' | 'town' | 'unit' | 'cppcc' | 'centre', Someone>;
const [VILLAGE = '', NEXT = ''] = PLACES.villages;
const TOWN = VILLAGE.slice(0, 9);
const GROUP = `${VILLAGE}01`;
const COUNTY = TOWN.slice(0, 6);
const UNIT = `${TOWN}-jiaotong`;

beforeAll(async () => {
  county = await smallCounty();
  await everybody();
});
afterAll(() => county?.close());

/** Whoever waited signs in again. */
async function everybody(): Promise<void> {
  as = {
    cadre: await county.who('village_cadre', VILLAGE),
    next: await county.who('village_cadre', NEXT),
    town: await county.who('town_officer', TOWN),
    unit: await county.who('unit_handler', UNIT),
    cppcc: await county.who('cppcc_officer', COUNTY),
    centre: await county.who('centre_officer', COUNTY),
  };
}

const get = async (url: string, by: Someone) => (await ask(county, 'GET', url, { as: by })).json();
const post = async (url: string, body: Record<string, unknown>, by: Someone) => {
  const reply = await ask(county, 'POST', url, { as: by, body: commanded(body) });
  return { ...(reply.json() as { reason?: string }), code: reply.statusCode };
};
const received = async (by: Someone) => (await get('/api/meeting-referrals', by)).referrals;
const sent = async (by: Someone, meetingId: string) =>
  (await get(`/api/meeting-referrals?side=sent&meeting=${meetingId}`, by)).referrals;
const told = async (to: string) => {
  const { rows } = await county.god.query('select kind from notice where to_key = $1 order by at, kind', [
    to,
  ]);
  return rows.map(({ kind }) => kind as string);
};

/** Of a kind of notice, how many were told. */
const times = async (to: string, kind: string) => (await told(to)).filter((one) => one === kind).length;

async function plan(kind: string, by: Someone, more: object = {}): Promise<string> {
  const meetingId = newId();
  const item = { id: newId(), title: '通村公路修补', subject: 'department_power', authorised: false };
  const body = {
    ...{ meetingId, kind, placeCode: by.office.placeCode, title: '九月的会', venue: '会议室' },
    ...{ starts: county.house.now() + 6 * DAY, basis: 'invited', declared: null },
    items: [{ ...item, minutes: 20, matterId: null, ...more }],
  };
  expect(await post('/api/meetings', body, by)).toMatchObject({ code: 200 });
  return meetingId;
}

/** In session today, with its first item. */
async function opened(meetingId: string, by: Someone): Promise<string> {
  const act = (name: string, body: object) => post(`/api/meetings/${meetingId}/${name}`, { ...body }, by);
  await act('name-conference', { kind: 'units', needs: ['department'] });
  expect(await act('notice', { shortWhy: null })).toMatchObject({ code: 200 });
  const opening = { chair: '王主任', recorder: '李文书', earlyWhy: '各方今天都在' };
  expect(await act('open', opening)).toMatchObject({ code: 200 });
  return (await get(`/api/meetings/${meetingId}`, by)).meeting.items[0].id;
}
const concluding = (more: object) => ({ outcome: 'noted', to: null, words: '都听到了', tasks: [], ...more });

test('村里转部门的事到镇上待列入，列进联席会议；有了结果村里看得到，别的村什么也看不到', async () => {
  const council = await plan('council_session', as.cadre);
  const itemId = await opened(council, as.cadre);
  const body = concluding({ itemId, outcome: 'referred', to: 'department', words: '请镇里协调' });
  expect(await post(`/api/meetings/${council}/conclude`, body, as.cadre)).toMatchObject({ code: 200 });
  const [waits] = await received(as.town);
  expect(waits).toMatchObject({
    title: '通村公路修补',
    words: '请镇里协调',
    state: 'waiting',
    mayReturn: true,
  });
  expect(await told(TOWN)).toEqual(['item-referred']);
  expect([await received(as.next), await received(as.cadre), await sent(as.next, council)]).toEqual([
    [],
    [],
    [],
  ]);

  const { referralId } = waits;
  const back = `/api/meeting-referrals/${referralId}/return`;
  expect(await post(back, { why: '不是我们的' }, as.next)).toMatchObject({ code: 404 });
  const conference = await plan('joint_conference', as.town, { referralId });
  expect(await received(as.town)).toMatchObject([{ state: 'listed', listedIn: conference }]);
  expect(await post(back, { why: '不归镇里管' }, as.town)).toMatchObject({ reason: 'referral-listed' });
  const taken = {
    ...{ meetingId: newId(), kind: 'joint_conference', placeCode: TOWN, title: '又一个会', venue: '会议室' },
    ...{ starts: county.house.now() + 9 * DAY, basis: 'invited', declared: null },
    items: [
      {
        id: newId(),
        title: '通村公路修补',
        subject: 'department_power',
        authorised: false,
        minutes: 20,
        matterId: null,
        referralId,
      },
    ],
  };
  expect(await post('/api/meetings', taken, as.town)).toMatchObject({ reason: 'referral-gone' });
  // Given up, it waits again; another plan takes it.
  await post(`/api/meetings/${conference}/cancel`, { why: '不开了' }, as.town);
  expect(await received(as.town)).toMatchObject([{ state: 'waiting' }]);
  expect(await post('/api/meetings', taken, as.town)).toMatchObject({ code: 200 });
  const there = await opened(taken.meetingId, as.town);
  const noted = concluding({ itemId: there, words: '交通站下月来修' });
  expect(await post(`/api/meetings/${taken.meetingId}/conclude`, noted, as.town)).toMatchObject({
    code: 200,
  });
  expect(await sent(as.cadre, council)).toMatchObject([
    { state: 'settled', ended: { how: 'noted', words: '交通站下月来修' }, listed: null },
  ]);
  expect(await told(VILLAGE)).toEqual(['onward-answered']);
});

test('指名转给单位的，单位退回要写理由；没有这个单位的收不下', async () => {
  const council = await plan('council_session', as.cadre);
  const itemId = await opened(council, as.cadre);
  const refer = (receiver: string) =>
    post(
      `/api/meetings/${council}/conclude`,
      concluding({ itemId, outcome: 'referred', to: 'department', receiver }),
      as.cadre,
    );
  expect(await refer('no-such-unit')).toMatchObject({ reason: 'no-such-body' });
  expect(await refer(UNIT)).toMatchObject({ code: 200 });
  const [waits] = await received(as.unit);
  const back = `/api/meeting-referrals/${waits.referralId}/return`;
  expect(await post(back, { why: '已经列入明年计划' }, as.unit)).toMatchObject({ code: 200 });
  expect(await post(back, { why: '再退一次看看' }, as.unit)).toMatchObject({ reason: 'referral-ended' });
  expect(await sent(as.cadre, council)).toMatchObject([
    { state: 'returned', ended: { how: 'returned', words: '已经列入明年计划' } },
  ]);
});

test('会上交办给单位：它看得到、带着凭据答复；期限不能早于今天；过期说一次', async () => {
  const conference = await plan('joint_conference', as.town);
  const itemId = await opened(conference, as.town);
  const today = dayOf(county.house.now());
  const asking = (due: string) =>
    concluding({ itemId, tasks: [{ what: '换三盏路灯', owner: '交通站', ownerKey: UNIT, due }] });
  const conclude = (due: string) => post(`/api/meetings/${conference}/conclude`, asking(due), as.town);
  expect(await conclude(addDays(today, -1))).toMatchObject({ reason: 'due-passed' });
  expect(await conclude(addDays(today, 3))).toMatchObject({ code: 200 });
  expect(await post(`/api/meetings/${conference}/close`, {}, as.town)).toMatchObject({ code: 200 });
  const owned = async () => (await get('/api/owned-tasks', as.unit)).tasks;
  expect(await owned()).toMatchObject([{ what: '换三盏路灯', done: false, late: false }]);
  const url = `/api/owned-tasks/${conference}/answer`;
  const answer = { itemId, task: 0, words: '灯已经买了', proof: '采购单 2026-17 号', done: false };
  expect(await post(url, answer, as.next)).toMatchObject({ code: 404 });
  expect(await post(url, answer, as.unit)).toMatchObject({ code: 200 });
  const { meeting } = await get(`/api/meetings/${conference}`, as.town);
  expect(meeting.items[0].conclusion.tasks[0].answers).toMatchObject([
    { words: '灯已经买了', proof: '采购单 2026-17 号', done: false },
  ]);

  expect(await tellLateTasks(county.house)).toBe(0);
  county.wait(4 * DAY);
  await everybody();
  expect([await tellLateTasks(county.house), await tellLateTasks(county.house)]).toEqual([1, 0]);
  expect((await told(UNIT)).filter((kind) => kind.startsWith('task'))).toEqual(['task-given', 'task-late']);
  expect(await owned()).toMatchObject([{ late: true }]);
  expect(await post(url, { ...answer, words: '都装好了', done: true }, as.unit)).toMatchObject({ code: 200 });
  expect(await owned()).toMatchObject([{ done: true, late: false }]);
  expect(await post(url, answer, as.unit)).toMatchObject({ reason: 'task-done' });
});

test('村里开会能指名交给本村的组：组长收到、答复，村里听回音', async () => {
  const head = await county.who('group_head', GROUP);
  const council = await plan('council_session', as.cadre);
  const { bodies } = await get(`/api/meetings/${council}`, as.cadre);
  const keys = bodies.map(({ key }: { key: string }) => key);
  expect(keys).toEqual(expect.arrayContaining([COUNTY, TOWN, VILLAGE, GROUP, UNIT]));
  expect(keys).not.toContain(NEXT);
  expect((await get(`/api/meetings/${council}`, as.town)).bodies).toBeUndefined();
  const itemId = await opened(council, as.cadre);
  const due = addDays(dayOf(county.house.now()), 3);
  const tasks = [{ what: '清水渠', owner: '一组', ownerKey: GROUP, due }];
  const ending = concluding({ itemId, tasks });
  expect(await post(`/api/meetings/${council}/conclude`, ending, as.cadre)).toMatchObject({ code: 200 });
  expect(await post(`/api/meetings/${council}/close`, {}, as.cadre)).toMatchObject({ code: 200 });
  expect((await get(`/api/meetings/${council}`, as.cadre)).bodies).toBeUndefined();
  expect(await told(GROUP)).toEqual(['task-given']);
  const before = await times(VILLAGE, 'onward-answered');
  expect((await get('/api/owned-tasks', head)).tasks).toMatchObject([{ what: '清水渠', done: false }]);
  const answer = { itemId, task: 0, words: '清了一半', proof: null, done: false };
  const reply = await post(`/api/owned-tasks/${council}/answer`, answer, head);
  expect(reply).toMatchObject({ code: 200 });
  expect(await times(VILLAGE, 'onward-answered')).toBe(before + 1);
});

test('转县政协的由政协办收下、列进县里的联席会议，有了结果村里看得到；会上交给政协办的任务它自己答', async () => {
  const council = await plan('council_session', as.cadre, { subject: 'shared_life' });
  const itemId = await opened(council, as.cadre);
  const body = concluding({ itemId, outcome: 'referred', to: 'cppcc', words: '想请委员帮忙商量' });
  expect(await post(`/api/meetings/${council}/conclude`, body, as.cadre)).toMatchObject({ code: 200 });
  const [waits] = await received(as.cppcc);
  expect(waits).toMatchObject({
    state: 'waiting',
    body: 'cppcc',
    words: '想请委员帮忙商量',
    mayReturn: true,
  });
  expect(await told(`members:${COUNTY}`)).toEqual(['item-referred']);
  expect([await received(as.centre), await received(as.town)].flat()).not.toContainEqual(
    expect.objectContaining({ referralId: waits.referralId }),
  );

  const conference = await plan('joint_conference', as.cppcc, { referralId: waits.referralId });
  expect(await received(as.cppcc)).toMatchObject([{ state: 'listed', listedIn: conference }]);
  // The other office that holds the county’s conferences changes the plan, and what was referred stays.
  const { meeting } = await get(`/api/meetings/${conference}`, as.centre);
  const changed = {
    title: '改了题目的会',
    venue: '二楼',
    starts: meeting.starts,
    basis: 'invited',
    declared: null,
  };
  const items = meeting.items.map((it: Record<string, unknown>) => ({
    ...{ id: it.id, title: it.title, subject: it.subject, authorised: false },
    ...{ minutes: 30, matterId: null, referralId: waits.referralId },
  }));
  const url = `/api/meetings/${conference}/change-plan`;
  expect(await post(url, { ...changed, items }, as.centre)).toMatchObject({ code: 200 });
  expect(await received(as.cppcc)).toMatchObject([{ state: 'listed', listedIn: conference }]);

  const there = await opened(conference, as.cppcc);
  const due = addDays(dayOf(county.house.now()), 5);
  const asked = { what: '联系交通局', owner: '县政协办', ownerKey: `members:${COUNTY}`, due };
  const ending = concluding({ itemId: there, words: '委员下周去看', tasks: [asked] });
  expect(await post(`/api/meetings/${conference}/conclude`, ending, as.centre)).toMatchObject({ code: 200 });
  expect(await post(`/api/meetings/${conference}/close`, {}, as.centre)).toMatchObject({ code: 200 });
  expect(await sent(as.cadre, council)).toMatchObject([
    { state: 'settled', ended: { how: 'noted', words: '委员下周去看' } },
  ]);
  expect(await told(`members:${COUNTY}`)).toEqual(['item-referred', 'task-given']);
  expect((await get('/api/owned-tasks', as.cppcc)).tasks).toMatchObject([
    { what: '联系交通局', done: false },
  ]);
  const answer = { itemId: there, task: 0, words: '已经约好', proof: null, done: true };
  expect(await post(`/api/owned-tasks/${conference}/answer`, answer, as.cppcc)).toMatchObject({ code: 200 });
});

test('政协办的联席会议转出去、交办下去的，回音到政协办，不到县综治中心；过期也告诉它', async () => {
  const conference = await plan('joint_conference', as.cppcc);
  const itemId = await opened(conference, as.cppcc);
  const due = addDays(dayOf(county.house.now()), 3);
  const tasks = [{ what: '现场看一次', owner: '交通站', ownerKey: UNIT, due }];
  const refer = concluding({ itemId, outcome: 'referred', to: 'department', receiver: UNIT, tasks });
  expect(await post(`/api/meetings/${conference}/conclude`, refer, as.cppcc)).toMatchObject({ code: 200 });
  expect(await sent(as.cppcc, conference)).toMatchObject([{ state: 'waiting', body: 'department' }]);
  // Without a meeting: what the own place sent, and nothing of the towns and villages below it.
  const own = (await get('/api/meeting-referrals?side=sent', as.cppcc)).referrals;
  expect(own).toMatchObject([{ meetingId: conference }]);
  const ofVillage = (await get('/api/meeting-referrals?side=sent', as.cadre)).referrals;
  expect(ofVillage.length).toBeGreaterThan(0);
  expect(ofVillage.map(({ body }: { body: string }) => body)).not.toContain('group_meeting');
  expect(await sent(as.cppcc, ofVillage[0].meetingId)).toEqual([]);
  expect(await sent(as.town, ofVillage[0].meetingId)).toHaveLength(1);

  const members = `members:${COUNTY}`;
  const before = await times(members, 'onward-answered');
  const atCentre = await told(COUNTY);
  const [waits] = (await received(as.unit)).filter(({ state }: { state: string }) => state === 'waiting');
  const back = `/api/meeting-referrals/${waits.referralId}/return`;
  expect(await post(back, { why: '已经列入明年计划' }, as.unit)).toMatchObject({ code: 200 });
  expect(await times(members, 'onward-answered')).toBe(before + 1);
  expect(await post(`/api/meetings/${conference}/close`, {}, as.cppcc)).toMatchObject({ code: 200 });
  const answer = { itemId, task: 0, words: '约在下周', proof: null, done: false };
  const url = `/api/owned-tasks/${conference}/answer`;
  expect(await post(url, answer, as.unit)).toMatchObject({ code: 200 });
  expect(await times(members, 'onward-answered')).toBe(before + 2);
  county.wait(4 * DAY);
  await everybody();
  await tellLateTasks(county.house);
  expect(await times(members, 'task-late')).toBe(1);
  expect(await told(COUNTY)).toEqual(atCentre);
});

test('转县政协的事，政协办也可以直接答复退回', async () => {
  const council = await plan('council_session', as.next, { subject: 'shared_life' });
  const item = await opened(council, as.next);
  const toCppcc = concluding({ itemId: item, outcome: 'referred', to: 'cppcc' });
  expect(await post(`/api/meetings/${council}/conclude`, toCppcc, as.next)).toMatchObject({ code: 200 });
  const waits = (await received(as.cppcc)).find((it: { state: string }) => it.state === 'waiting');
  const back = `/api/meeting-referrals/${waits.referralId}/return`;
  expect(await post(back, { why: '镇里的联席会议更合适' }, as.cppcc)).toMatchObject({ code: 200 });
  expect(await sent(as.next, council)).toMatchObject([
    { state: 'returned', ended: { words: '镇里的联席会议更合适' } },
  ]);
});
