/** 会议: through HTTP, on a real database: lawful from notice to archive, frozen lists, and what the rule does not let through. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, addMonths, DAY, dayOf, HOUR, startOf } from '../../domain/kernel/day.ts';
import { fold } from '../../domain/meeting/acts.ts';
import type { MeetingKind } from '../../domain/meeting/kind.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { onRecord, recordDifferences } from '../../tests/support/record.ts';
import { enteredRoll } from '../../tests/support/roll.ts';
import { newId } from '../kit/id.ts';
import { keepDigests } from './keep-digest.ts';
import { findMeeting, stepsOf } from './store.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county?.close());

const [VILLAGE = '', NEXT = ''] = PLACES.villages;
const [GROUP = ''] = PLACES.groups;
const cadre = () => county.who('village_cadre', VILLAGE);

const item = (more: object = {}) => ({
  ...{
    id: newId(),
    title: '垃圾桶放哪里',
    subject: 'shared_life',
    authorised: false,
    minutes: 20,
    matterId: null,
  },
  ...more,
});

async function planned(kind: MeetingKind, basis: string, more: object = {}, as?: Someone) {
  const meetingId = newId();
  const body = commanded({
    ...{ meetingId, kind, placeCode: VILLAGE, title: '九月的会', venue: '村委会二楼', basis, declared: null },
    ...{ starts: county.house.now() + 12 * DAY, items: [item()] },
    ...more,
  });
  const answer = await ask(county, 'POST', '/api/meetings', { as: as ?? (await cadre()), body });
  expect(answer.statusCode, answer.body).toBe(200);
  return meetingId;
}

async function tried(meetingId: string, act: string, body: Record<string, unknown> = {}, as?: Someone) {
  const url = `/api/meetings/${meetingId}/${act}`;
  return ask(county, 'POST', url, { as: as ?? (await cadre()), body: commanded(body) });
}
async function did(meetingId: string, act: string, body: Record<string, unknown> = {}, as?: Someone) {
  const answer = await tried(meetingId, act, body, as);
  expect(answer.statusCode, `${act} ${answer.body}`).toBe(200);
  return answer.json() as { status: string; steps: number };
}
const why = async (
  meetingId: string,
  act: string,
  body: Record<string, unknown> = {},
  as?: Someone,
): Promise<string> => (await tried(meetingId, act, body, as)).json().reason;
const read = async (meetingId: string, as?: Someone) =>
  (await ask(county, 'GET', `/api/meetings/${meetingId}`, { as: as ?? (await cadre()) })).json();

const OPENING = { chair: '王主任', recorder: '李文书' };
const EARLY = { ...OPENING, earlyWhy: '大家都在村里，等不到那天' };
const arriving = (numbers: readonly number[], more: object = {}) => ({
  ...{ numbers, how: 'number', speaksFor: [], guest: null },
  ...more,
});

test('村民代表会议：通知时冻结名单，之后名册怎么改都不算；人数不够不能表决；办完归档，步骤叠得回来', async () => {
  const entered = await enteredRoll(county, await cadre(), GROUP, 6);
  const meetingId = await planned('villager_rep_meeting', 'representatives');
  await did(meetingId, 'notice', { shortWhy: null });
  const before = await read(meetingId);
  expect(before.meeting.list).toMatchObject({
    voters: 6,
    households: 6,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });

  // Struck off, and somebody new: the list stands as it was.
  const struck = entered[0]?.entryId;
  const gone = await ask(county, 'POST', `/api/roll/${struck}/strike`, {
    as: await cadre(),
    body: commanded(),
  });
  expect(gone.statusCode).toBe(200);
  await enteredRoll(county, await cadre(), VILLAGE, 1);
  const after = await read(meetingId);
  expect(after.meeting.list).toEqual(before.meeting.list);
  expect(after.voters).toEqual(before.voters);

  expect(await why(meetingId, 'open', EARLY)).toBe('before-its-day');
  county.wait(12 * DAY);
  await did(meetingId, 'open', OPENING);
  await did(meetingId, 'arrive', arriving([1, 2, 3]));
  const motionId = newId();
  const { id: itemId } = before.meeting.items[0];
  await did(meetingId, 'move', { motionId, itemId, text: '垃圾桶放三个点', amends: null });
  const vote = { motionId, against: 0, abstain: 0, tellers: [1, 2] };
  expect(await why(meetingId, 'vote-by-hands', { ...vote, for: 3 })).toBe('no-quorum');
  await did(meetingId, 'arrive', arriving([4]));
  expect((await read(meetingId)).gauges).toMatchObject([{ base: 6, needed: 4, present: 4, met: true }]);
  expect(await why(meetingId, 'vote-by-hands', { ...vote, for: 5 })).toBe('more-than-present');
  await did(meetingId, 'vote-by-hands', { ...vote, for: 3 });
  const tasks = [{ what: '定点位', owner: '村委会', due: '2026-12-01' }];
  await did(meetingId, 'conclude', { itemId, outcome: 'decided', to: null, words: null, tasks });
  await did(meetingId, 'close');
  expect(await why(meetingId, 'minutes', { text: '开了一个会，大家都同意。' })).toBe('leaves-out-a-decision');
  await did(meetingId, 'minutes', { text: '会议决定：垃圾桶放三个点。' });
  const names: string[] = before.voters.map(({ name }: { name: string }) => name);
  expect(await why(meetingId, 'sign', { as: 'witness', name: names[5] })).toBe('witness-not-there');
  await did(meetingId, 'sign', { as: 'chair', name: '王主任' });
  await did(meetingId, 'sign', { as: 'recorder', name: '李文书' });
  await did(meetingId, 'sign', { as: 'witness', name: names[0] });
  expect(await did(meetingId, 'sign', { as: 'witness', name: names[1] })).toMatchObject({ status: 'signed' });
  expect(await did(meetingId, 'archive')).toMatchObject({ status: 'archived' });

  const sight = { county: PLACES.county, scope: VILLAGE };
  const [row, steps] = await county.house.database.transaction(sight, async (tx) => [
    await findMeeting(tx, PLACES.county, meetingId),
    await stepsOf(tx, PLACES.county, meetingId),
  ]);
  expect(fold(steps)).toEqual(row);
});

test('集体茶园在月度议事会上：能议不能定，只能转成员大会', async () => {
  const tea = item({ title: '集体茶园到期怎么包', subject: 'collective_asset' });
  const meetingId = await planned('council_session', 'invited', { items: [tea] });
  expect((await read(meetingId)).meeting.items[0].standing).toBe('refers');
  await did(meetingId, 'notice', { shortWhy: null });
  expect((await read(meetingId)).meeting.concerned).toEqual({ over: 1, of: 2, strict: false });
  await did(meetingId, 'open', EARLY);
  for (const name of ['张大爷', '刘大妈', '陈会计'])
    await did(meetingId, 'arrive', arriving([], { guest: { name, side: '一组' } }));
  const motionId = newId();
  await did(meetingId, 'move', { motionId, itemId: tea.id, text: '续包给原来的人', amends: null });
  await did(meetingId, 'vote-by-hands', {
    motionId,
    for: 3,
    against: 0,
    abstain: 0,
    tellers: [100_001, 100_002],
  });
  const conclude = { itemId: tea.id, to: null, words: '建议重新招标', tasks: [] };
  expect(await why(meetingId, 'conclude', { ...conclude, outcome: 'decided' })).toBe('not-this-body');
  expect(await why(meetingId, 'conclude', { ...conclude, outcome: 'recommended' })).toBe('must-be-referred');
  await did(meetingId, 'conclude', { ...conclude, outcome: 'referred', to: 'coop_assembly' });
  expect((await read(meetingId)).meeting.items[0].conclusion).toMatchObject({
    outcome: 'referred',
    to: 'coop_assembly',
  });
});

test('没有信号时会上的时间照会上的记：不早于上一步，不晚于收到的时候', async () => {
  const meetingId = await planned('council_session', 'invited');
  await did(meetingId, 'notice', { shortWhy: null });
  county.wait(3 * HOUR);
  const now = county.house.now();
  await did(meetingId, 'open', { ...EARLY, at: now - HOUR });
  await did(meetingId, 'arrive', arriving([], { guest: { name: '张大爷', side: null }, at: now - 2 * HOUR }));
  await did(meetingId, 'arrive', arriving([], { guest: { name: '刘大妈', side: null }, at: now + DAY }));
  const { meeting } = await read(meetingId);
  expect(meeting.opened).toBe(now - HOUR);
  expect(meeting.presences.map(({ came }: { came: number }) => came)).toEqual([now - HOUR, now]);
});

test('通知过的会改期、取消，同一个群都听到；没通知过的不打扰人', async () => {
  const told = async (meetingId: string) =>
    (await county.god.query('select to_key, kind from notice where of_id = $1 order by seq', [meetingId]))
      .rows;
  const later = { starts: county.house.now() + 20 * DAY, why: '下大雨' };
  const called = await planned('council_session', 'invited');
  await did(called, 'notice', { shortWhy: null });
  await did(called, 'postpone', later);
  await did(called, 'cancel', { why: '并到下个月' });
  expect(await told(called)).toEqual(
    ['meeting-called', 'meeting-put-off', 'meeting-given-up'].map((kind) => ({
      ...{ to_key: `group:${VILLAGE}`, kind },
    })),
  );
  const quiet = await planned('council_session', 'invited');
  await did(quiet, 'postpone', later);
  await did(quiet, 'cancel', { why: '不开了' });
  expect(await told(quiet)).toEqual([]);
});

test('同一个动作发两次只算一次', async () => {
  const meetingId = await planned('council_session', 'invited');
  const url = `/api/meetings/${meetingId}/notice`;
  const body = commanded({ shortWhy: null });
  const first = await ask(county, 'POST', url, { as: await cadre(), body });
  const again = await ask(county, 'POST', url, { as: await cadre(), body });
  expect(again.json()).toEqual(first.json());
  expect((await read(meetingId)).meeting.steps).toBe(2);
});

test('名字只给开会的人看：镇里和监督看得到结果看不到人，别的村没有这回事', async () => {
  const meetingId = await planned('council_session', 'invited');
  await did(meetingId, 'notice', { shortWhy: null });
  await did(meetingId, 'open', EARLY);
  await did(meetingId, 'arrive', arriving([], { guest: { name: '不该看见的人', side: null } }));
  for (const [post, place] of [
    ['town_officer', PLACES.towns[0]],
    ['supervisor', VILLAGE],
  ] as const) {
    const seen = await ask(county, 'GET', `/api/meetings/${meetingId}`, {
      as: await county.who(post, place),
    });
    expect(seen.json()).toMatchObject({
      mayRun: false,
      voters: [],
      meeting: { presences: [{ no: 100_001 }] },
    });
    expect(seen.body).not.toContain('不该看见的人');
    expect(await why(meetingId, 'close', {}, await county.who('town_officer', PLACES.towns[0]))).toBe(
      'not-yours-to-run',
    );
  }
  const other = await county.who('village_cadre', NEXT);
  expect((await ask(county, 'GET', `/api/meetings/${meetingId}`, { as: other })).statusCode).toBe(404);
  expect((await tried(meetingId, 'close', {}, other)).statusCode).toBe(404);
});

test('小组会议由组长开；联席会议在镇上开，村里开不了', async () => {
  const head = await county.who('group_head', GROUP);
  const meetingId = await planned('group_meeting', 'households', { placeCode: GROUP }, head);
  expect(await did(meetingId, 'notice', { shortWhy: null }, head)).toMatchObject({ status: 'noticed' });
  expect((await read(meetingId, head)).meeting.list.voters).toBeGreaterThan(5);
  const body = commanded({
    ...{
      meetingId: newId(),
      kind: 'joint_conference',
      placeCode: VILLAGE,
      title: '联席会议',
      venue: '会议室',
    },
    ...{ basis: 'invited', declared: null, starts: county.house.now() + DAY, items: [item()] },
  });
  expect((await ask(county, 'POST', '/api/meetings', { as: await cadre(), body })).json()).toEqual({
    reason: 'not-yours-to-run',
  });
  const town = await county.who('town_officer', PLACES.towns[0]);
  await planned('joint_conference', 'invited', { placeCode: PLACES.towns[0] }, town);
});

test('一个会列得出来', async () => {
  const list = (await ask(county, 'GET', '/api/meetings?kind=council_session', { as: await cadre() })).json();
  expect(list.meetings.length).toBeGreaterThan(2);
});

test('月度汇总自己写出来：同一组同一类并成一行，敏感的和别的村的没有', async () => {
  const area = PLACES.areas[0] ?? '';
  const chief = await county.who('area_chief', area);
  const report = async (text: string, category: string) => {
    const body = commanded({ matterId: newId(), text, category, placeCode: area });
    const answer = await ask(county, 'POST', '/api/matters', { as: chief, body });
    expect(answer.statusCode, answer.body).toBe(200);
  };
  await report('垃圾桶放在路口，气味大', 'environment.sanitation');
  await report('垃圾三天没人清运了', 'environment.sanitation');
  await report('家里主要劳力住院，能不能申请救助', 'hardship.temporary_aid');
  const url = `/api/meeting-digests/${VILLAGE}`;
  // August was complete, and its council is planned already: September runs.
  const digest = (await ask(county, 'GET', url, { as: await cadre() })).json();
  expect(digest).toMatchObject({ month: '2026-09', complete: false });
  expect(digest.lines).toMatchObject([{ category: 'environment.sanitation', proposed: true, forced: false }]);
  expect(digest.lines[0].matters).toHaveLength(2);
  county.wait(40 * DAY);
  const later = (await ask(county, 'GET', `${url}?month=2026-10`, { as: await cadre() })).json();
  expect(later.lines).toMatchObject([{ forced: true }]);
  expect((await ask(county, 'GET', url, { as: await county.who('village_cadre', NEXT) })).statusCode).toBe(
    404,
  );
});

test('一个月的汇总完了就留底：数和行不再变，抹掉的话留底里也没有', async () => {
  expect(await keepDigests(county.house)).toBeGreaterThan(1);
  expect(await keepDigests(county.house)).toBe(0);
  const { rows } = await county.god.query('select distinct month from meeting_digest');
  const url = `/api/meeting-digests/${VILLAGE}?month=${rows[0].month}`;
  const asKept = async () => (await ask(county, 'GET', url, { as: await cadre() })).json();
  const before = await asKept();
  expect(before).toMatchObject({
    complete: true,
    keptOn: dayOf(county.house.now()),
    lines: [{ proposed: true }],
  });
  const [first, second] = before.lines[0].matters;
  // Settled, and one of them made sensitive: what was counted is still counted, and its words are gone.
  await county.god.query(`update matter set status = 'closed' where id = $1`, [first.matterId]);
  await county.god.query(`update matter set data_class = 'P3' where id = $1`, [second.matterId]);
  const after = await asKept();
  expect(after).toEqual({ ...before, lines: [{ ...before.lines[0], matters: [first] }] });
});

test('表决和签完的纪要都在公开记录里，一条不多，一条不少', async () => {
  expect(await onRecord(county, 'minutes')).toBeGreaterThan(0);
  expect(await onRecord(county, 'vote')).toBeGreaterThan(0);
  expect(await recordDifferences(county)).toEqual([]);
});

test('会占议事室：撞了说出撞着谁，改期跟着走，取消就空出来；日历上有这个会，不能从日历里取消', async () => {
  const [roomId, as] = [newId(), await cadre()];
  const card = {
    name: '协商议事室',
    address: '村委会一楼',
    hours: '周一至周五',
    signs: ['deliberation'],
    week: [],
  };
  const opened = commanded({ roomId, placeCode: VILLAGE, ...card });
  expect((await ask(county, 'POST', '/api/rooms', { as, body: opened })).statusCode).toBe(200);
  const starts = startOf(addDays(dayOf(county.house.now()), 12)) + 9 * HOUR;
  const there = async () => {
    const url = `/api/rooms/${roomId}/calendar?month=${dayOf(starts).slice(0, 7)}`;
    const next = `/api/rooms/${roomId}/calendar?month=${addMonths(dayOf(starts), 1).slice(0, 7)}`;
    const months = [await ask(county, 'GET', url, { as }), await ask(county, 'GET', next, { as })];
    return months.flatMap((one) => one.json().bookings);
  };
  const body = (meetingId: string, more: object = {}) => ({
    ...{ meetingId, kind: 'council_session', placeCode: VILLAGE, title: '议事会', venue: '协商议事室' },
    ...{ basis: 'invited', declared: null, starts, items: [item()], heldIn: { roomId, halves: 3 }, ...more },
  });
  const plan = async (more: object = {}) => {
    const meetingId = newId();
    const answer = await ask(county, 'POST', '/api/meetings', { as, body: commanded(body(meetingId, more)) });
    return { meetingId, status: answer.statusCode, told: answer.json() };
  };
  const first = await plan();
  expect(first.status, JSON.stringify(first.told)).toBe(200);
  expect(await there()).toMatchObject([
    { from: '09:00', to: '10:30', title: '议事会', meetingId: first.meetingId, mayCancel: false },
  ]);
  const bookingId = (await there())[0].bookingId;
  const url = `/api/rooms/${roomId}/bookings/${bookingId}/cancel`;
  const cancelled = await ask(county, 'POST', url, { as, body: commanded({ why: '不用了' }) });
  expect(cancelled.json()).toMatchObject({ reason: 'held-by-a-meeting' });

  const second = await plan({ starts: starts + HOUR });
  expect(second).toMatchObject({
    status: 409,
    told: { reason: 'taken', now: { from: '09:00', to: '10:30' } },
  });
  const later = await plan({ starts: starts + 2 * HOUR });
  expect(later.status).toBe(200);
  // Its own hours do not stand in its way; those of the other do.
  const {
    meetingId: _,
    kind: __,
    placeCode: ___,
    ...longer
  } = body(first.meetingId, {
    heldIn: { roomId, halves: 4 },
  });
  await did(first.meetingId, 'change-plan', longer);
  expect(await why(first.meetingId, 'postpone', { starts: starts + 2 * HOUR, why: '下雨' })).toBe('taken');
  await did(later.meetingId, 'cancel', { why: '不开了' });
  await did(first.meetingId, 'postpone', { starts: starts + 2 * HOUR, why: '下雨' });
  expect((await there()).filter((one) => one.cancelledWhy === null)).toMatchObject([
    { from: '11:00', to: '13:00', meetingId: first.meetingId },
  ]);
  await did(first.meetingId, 'change-plan', { ...longer, heldIn: null, venue: '学校操场' });
  expect((await there()).every((one) => one.cancelledWhy !== null)).toBe(true);
  // Opened on an earlier day, its hours of that other day are free.
  const early = await plan({ starts: starts + 6 * HOUR });
  await did(early.meetingId, 'notice', { shortWhy: null });
  await did(early.meetingId, 'open', EARLY);
  expect((await there()).filter((one) => one.cancelledWhy === null)).toEqual([]);
  const sight = { county: PLACES.county, scope: VILLAGE };
  const steps = await county.house.database.transaction(sight, (tx) =>
    stepsOf(tx, PLACES.county, first.meetingId),
  );
  expect(fold(steps)).toMatchObject({ venue: '学校操场', status: 'postponed' });
});
