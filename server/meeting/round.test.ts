import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_MEETING_NUMBERS } from '../../domain/meeting/numbers.ts';
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

let county: SmallCounty;
let cppcc: Someone;
let cadre: Someone;
let town: Someone;
const [VILLAGE = ''] = PLACES.villages;
const DAY = 86_400_000;

beforeAll(async () => {
  county = await smallCounty();
  await everybody();
});
afterAll(() => county.close());

/** Whoever waited signs in again. */
async function everybody(): Promise<void> {
  cppcc = await county.who('cppcc_officer', COUNTY);
  cadre = await county.who('village_cadre', VILLAGE);
  town = await county.who('town_officer', PLACES.towns[0] ?? '');
}

const get = async (url: string, as: Someone) => (await ask(county, 'GET', url, { as })).json();
const post = async (url: string, body: Record<string, unknown>, as: Someone) => {
  const reply = await ask(county, 'POST', url, { as, body: commanded(body) });
  return { ...(reply.json() as { reason?: string }), code: reply.statusCode };
};
const act = (id: string, name: string, body: Record<string, unknown>, as: Someone) =>
  post(`/api/meetings/${id}/${name}`, body, as);

const itemId = () => newId();
async function planned(kind: string, as: Someone, more: object = {}): Promise<string> {
  const meetingId = newId();
  const item = { id: itemId(), title: '后沟通信号', subject: 'department_power', authorised: false };
  const body = {
    ...{ meetingId, kind, placeCode: as.office.placeCode, title: '第三季度联席会议', venue: '县政协会议室' },
    ...{ starts: county.house.now() + 12 * DAY, basis: 'invited', declared: null },
    items: [{ ...item, minutes: 30, matterId: null }],
    ...more,
  };
  expect(await post('/api/meetings', body, as)).toMatchObject({ code: 200 });
  return meetingId;
}

/** Held and closed, with one task. */
async function conferenceWithTask(as: Someone): Promise<{ id: string; item: string }> {
  const id = await planned('joint_conference', as);
  const item = (await get(`/api/meetings/${id}`, as)).meeting.items[0].id as string;
  await act(id, 'name-conference', { kind: 'units', needs: ['leader', 'department'] }, as);
  const inviteeId = newId();
  await act(id, 'invite', { inviteeId, as: 'department', who: '县工信局' }, as);
  await act(id, 'answer-invite', { inviteeId, comes: true, why: null }, as);
  expect(await act(id, 'notice', { shortWhy: null }, as)).toMatchObject({ code: 200 });
  const earlyWhy = '各方今天都在';
  await act(id, 'open', { chair: '陈副主席', recorder: '刘干事', earlyWhy }, as);
  await act(
    id,
    'arrive',
    { numbers: [], how: 'list', speaksFor: [], guest: { name: '王局长', side: '县工信局' } },
    as,
  );
  const tasks = [{ what: '配应急对讲机', owner: '县工信局', due: '2026-10-31' }];
  await act(id, 'conclude', { itemId: item, outcome: 'noted', to: null, words: '短期建不了站', tasks }, as);
  expect(await act(id, 'close', {}, as)).toMatchObject({ code: 200 });
  return { id, item };
}

test('政协办开县里的联席会议，任务带到下一次通知，办完才不带；那一季算开了', async () => {
  const { id, item } = await conferenceWithTask(cppcc);
  expect(await get('/api/meeting-tasks', cppcc)).toMatchObject({
    tasks: [{ what: '配应急对讲机', last: null }],
  });
  const next = await planned('joint_conference', cppcc);
  await act(next, 'name-conference', { kind: 'committee', needs: ['delegate'] }, cppcc);
  await act(next, 'notice', { shortWhy: null }, cppcc);
  expect((await get(`/api/meetings/${next}`, cppcc)).meeting.carried).toMatchObject([{ owner: '县工信局' }]);
  const answer = { itemId: item, task: 0, words: '配了二十台', done: true };
  expect(await act(id, 'answer-task', answer, cppcc)).toMatchObject({ code: 200 });
  expect(await get('/api/meeting-tasks', cppcc)).toEqual({ tasks: [] });
  expect(await act(id, 'answer-task', answer, cppcc)).toMatchObject({ code: 409, reason: 'task-done' });

  // Conferences are held when they are due; the clock of this county says September.
  const quarters = await get('/api/conference-quarters?year=2026', cppcc);
  expect(quarters).toMatchObject({ year: '2026', until: '2026-Q2' });
  expect(quarters.kinds).toEqual([
    { kind: 'units', quarters: ['2026-Q3'] },
    { kind: 'committee', quarters: [] },
    { kind: 'sector', quarters: [] },
  ]);
});

test('政协办只看县里的联席会议：村里的会、镇里的联席会议看不到，也列不出', async () => {
  const council = await planned('council_session', cadre);
  const ofTown = await planned('joint_conference', town);
  for (const id of [council, ofTown])
    expect((await ask(county, 'GET', `/api/meetings/${id}`, { as: cppcc })).statusCode).toBe(404);
  const { meetings } = await get('/api/meetings', cppcc);
  expect(meetings.map(({ kind }: { kind: string }) => kind)).not.toContain('council_session');
  expect(meetings.map(({ placeCode }: { placeCode: string }) => placeCode)).not.toContain(PLACES.towns[0]);
  expect(await act(council, 'cancel', { why: '不开了' }, cppcc)).toMatchObject({ code: 404 });
});

test('谁能要求开村民会议，按名册算；不够数收不下，够了就记下', async () => {
  for (let n = 1; n <= 21; n += 1)
    await post(
      '/api/roll',
      {
        ...{ entryId: newId(), placeCode: VILLAGE, household: `${Math.ceil(n / 3)}`, name: `村民${n}` },
        ...{
          birthYear: 1970,
          cameOfAge: false,
          headsHousehold: n % 3 === 1,
          represents: n <= 4,
          member: null,
        },
      },
      cadre,
    );
  const { kinds } = await get('/api/meeting-demands', cadre);
  expect(kinds[0]).toMatchObject({
    kind: 'villager_assembly',
    lines: [
      { of: 'adults', base: 21, needed: 3 },
      { of: 'representatives', base: 4, needed: 2 },
    ],
  });
  expect(kinds.map(({ kind }: { kind: string }) => kind)).not.toContain('resident_assembly');
  const id = await planned('villager_assembly', cadre, { basis: 'adults' });
  expect(await act(id, 'demand', { of: 'adults', signed: 2 }, cadre)).toMatchObject({
    reason: 'too-few-demand',
  });
  expect(await act(id, 'demand', { of: 'adults', signed: 3 }, cadre)).toMatchObject({ code: 200 });
  expect((await get(`/api/meetings/${id}`, cadre)).meeting.demanded).toMatchObject({
    signed: 3,
    base: 21,
    needed: 3,
  });
});

test('够数的要求，没有筹备的会也立起来，监督的人也能登记，村里收到；不够数的立不起来', async () => {
  const supervisor = await county.who('supervisor', VILLAGE);
  const asked = (signed: number) => ({
    ...{
      meetingId: newId(),
      kind: 'villager_assembly',
      title: '村民会议',
      itemId: newId(),
      about: '修路的钱怎么花',
    },
    ...{ starts: county.house.now() + 12 * DAY, venue: '村委会', of: 'adults', signed },
  });
  const few = await post('/api/meeting-demands', asked(2), supervisor);
  expect(few).toMatchObject({ code: 409, reason: 'too-few-demand' });
  const enough = asked(3);
  expect(await post('/api/meeting-demands', enough, supervisor)).toMatchObject({ code: 200 });
  const { meeting } = await get(`/api/meetings/${enough.meetingId}`, cadre);
  expect(meeting).toMatchObject({
    status: 'planned',
    steps: 2,
    demanded: { signed: 3, base: 21, needed: 3 },
  });
  expect(meeting.items).toMatchObject([{ title: '修路的钱怎么花' }]);
  const { rows } = await county.god.query('select to_key, kind from notice where of_id = $1', [
    enough.meetingId,
  ]);
  expect(rows).toEqual([{ to_key: VILLAGE, kind: 'meeting-demanded' }]);
  expect(await act(enough.meetingId, 'notice', { shortWhy: null }, cadre)).toMatchObject({ code: 200 });
});

test('县里改了截止日和提前几天，汇总和通知就按新的算', async () => {
  const admin = await county.who('system_admin', COUNTY);
  const council = await planned('council_session', cadre, { starts: county.house.now() + 4 * DAY });
  const source = '县委办〔2026〕5号';
  const meetings = {
    ...{ ...DEFAULT_MEETING_NUMBERS, cutOff: { n: 20, source } },
    notice: { ...DEFAULT_MEETING_NUMBERS.notice, council_session: { n: 6, source } },
  };
  expect(await post('/api/settings/meetings', { meetings, why: '县里发文' }, admin)).toMatchObject({
    code: 200,
  });
  expect(await get('/api/settings/meeting.rules', town)).toMatchObject({ meetings: { cutOff: { n: 20 } } });
  const digest = await get(`/api/meeting-digests/${VILLAGE}?month=2026-09`, cadre);
  expect(digest).toMatchObject({ from: '2026-08-21', to: '2026-09-20' });
  expect(await act(council, 'notice', { shortWhy: null }, cadre)).toMatchObject({
    reason: 'notice-too-short',
  });
});

test('一边离场一边表决：要么人够才算，要么收不下，没有中间的（A7）', async () => {
  await everybody();
  for (let round = 0; round < 8; round += 1) {
    const id = await planned('villager_rep_meeting', cadre, { basis: 'representatives' });
    await act(id, 'notice', { shortWhy: null }, cadre);
    county.wait(12 * DAY);
    cadre = await county.who('village_cadre', VILLAGE);
    await act(id, 'open', { chair: '王主任', recorder: '李文书' }, cadre);
    const { meeting } = await get(`/api/meetings/${id}`, cadre);
    const [item, motionId] = [meeting.items[0].id as string, newId()];
    await act(id, 'arrive', { numbers: [1, 2, 3], how: 'number', speaksFor: [], guest: null }, cadre);
    await act(id, 'move', { motionId, itemId: item, text: '请县里来看', amends: null }, cadre);
    // Three of four are there, three have to be: whoever leaves first leaves too few.
    const hands = { motionId, for: 3, against: 0, abstain: 0, tellers: [1, 2] };
    const [voted, left] = await Promise.all([
      act(id, 'vote-by-hands', hands, cadre),
      act(id, 'leave', { no: 3 }, cadre),
    ]);
    expect(left).toMatchObject({ code: 200 });
    const after = (await get(`/api/meetings/${id}`, cadre)).meeting.motions[0].vote;
    if (voted.code === 200) expect(after.quorum).toMatchObject({ base: 4, needed: 3, present: 3, met: true });
    else expect([voted.reason, after]).toEqual([expect.stringMatching(/no-quorum|more-than-present/), null]);
  }
});
