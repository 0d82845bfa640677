import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../domain/kernel/day.ts';
import { fold, type LevyStep } from '../../domain/levy/acts.ts';
import { DEFAULT_LEVY_LIMITS } from '../../domain/levy/limits.ts';
import {
  ask,
  COUNTY,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { heldMeeting } from '../../tests/support/held-meeting.ts';
import { levies } from './store.ts';

let county: SmallCounty;
let cadre: Someone;
let town: Someone;
let centre: Someone;
const [VILLAGE = '', NEXT_VILLAGE = ''] = PLACES.villages;
const [TOWN = '', FAR_TOWN = ''] = PLACES.towns;

beforeAll(async () => {
  county = await smallCounty();
  cadre = await county.who('village_cadre', VILLAGE);
  town = await county.who('town_officer', TOWN);
  centre = await county.who('centre_officer', COUNTY);
});
afterAll(() => county.close());

const page = async (id: string, as = cadre) => (await ask(county, 'GET', `/api/levies/${id}`, { as })).json();
const post = async (url: string, body: Record<string, unknown>, as = cadre) => {
  const reply = await ask(county, 'POST', `/api/levies${url}`, { as, body: commanded(body) });
  return { ...(reply.json() as Record<string, unknown>), code: reply.statusCode };
};
const act = (id: string, name: string, body: Record<string, unknown>, as = cadre) =>
  post(`/${id}/${name}`, body, as);

const SCHEME = {
  ...{ purpose: '修三组入户路四百米', money: 20, payers: 320, days: 3, labourers: 150, on: '2026-08-01' },
  exempt: [{ ground: 'student', payers: 40, labourers: 0 }],
};
const VOTE = {
  ...{ meeting: null, words: '逐户征求意见并签字' },
  paper: {
    ...{ on: '2026-08-12', kind: 'villager_assembly', basis: 'households' },
    votes: { should: 90, present: 60, for: 40, against: 10, abstain: 0 },
  },
};
const SAID = { title: '修入户路', proposer: 'committee', signed: null, scheme: SCHEME };

async function voted(): Promise<string> {
  const levyId = county.house.newId();
  expect(await post('', { levyId, placeCode: VILLAGE, ...SAID })).toMatchObject({ code: 200 });
  expect(await act(levyId, 'announce', { on: '2026-08-02', words: '贴在公开栏' })).toMatchObject({
    code: 200,
  });
  expect(await act(levyId, 'vote', VOTE)).toMatchObject({ code: 200 });
  return levyId;
}

test('村里提出、公告、表决，镇里初审、县里审核，再公开；算式都在页上', async () => {
  const id = await voted();
  const review = { words: '已对照省定上限', ceilingChecked: true, ok: true };
  expect(await act(id, 'review', { ...review, stage: 'county' }, centre)).toMatchObject({
    reason: 'not-next',
  });
  const far = await county.who('town_officer', FAR_TOWN);
  expect(await act(id, 'review', { ...review, stage: 'town' }, far)).toMatchObject({ code: 404 });
  const unchecked = { ...review, stage: 'town', ceilingChecked: false };
  expect(await act(id, 'review', unchecked, town)).toMatchObject({ reason: 'ceiling-not-checked' });
  expect(await page(id, town)).toMatchObject({ next: 'town', acts: ['review'], ceilingOpen: true });
  expect(await act(id, 'review', { ...review, stage: 'town' }, town)).toMatchObject({ code: 200 });
  expect(await act(id, 'review', { ...review, stage: 'county' }, centre)).toMatchObject({ code: 200 });
  const from = dayOf(county.house.now());
  const shown = { stage: 'publish', words: '方案与审核意见公开如下', from };
  expect(await act(id, 'publish', { ...shown, until: from })).toMatchObject({ reason: 'too-short' });
  expect(await act(id, 'publish', { ...shown, until: '2026-12-31' })).toMatchObject({ code: 200 });
  expect(await page(id)).toMatchObject({
    ...{ status: 'published', next: 'accounts', acts: ['publish'] },
    sums: { payers: 280, money: 5_600, labourers: 150, days: 450 },
  });
});

test('退回的改了从头来；两个人同时改，只成一个；步骤重做得到同样的一行', async () => {
  const id = await voted();
  const back = { stage: 'town', ok: false, words: '标准偏高', ceilingChecked: false };
  expect(await act(id, 'review', back, town)).toMatchObject({ code: 200 });
  const on = dayOf(county.house.now());
  const change = { scheme: { ...SCHEME, money: 15, on }, why: '镇里说高了' };
  const both = await Promise.all([act(id, 'change-scheme', change), act(id, 'change-scheme', change)]);
  expect(both.map(({ code }) => code).sort()).toEqual([200, 409]);
  expect(await page(id)).toMatchObject({ next: 'announce', status: 'proposed' });
  const { steps, row } = await county.house.database.transaction(
    { county: county.house.county, duty: 'clock' },
    async (tx) => ({
      steps: await levies.stepsOf(tx, county.house.county, id),
      row: await levies.find(tx, county.house.county, id),
    }),
  );
  expect(fold(steps as LevyStep[])).toEqual(row);
  const neighbour = await county.who('village_cadre', NEXT_VILLAGE);
  expect((await ask(county, 'GET', `/api/levies/${id}`, { as: neighbour })).statusCode).toBe(404);
});

test('表决连着平台上开过的会，用它的票数；没有授权的代表会议不算', async () => {
  const levyId = county.house.newId();
  await post('', { levyId, placeCode: VILLAGE, ...SAID });
  await act(levyId, 'announce', { on: '2026-08-02', words: '贴在公开栏' });
  const item = { title: '修入户路', subject: 'public_welfare', authorised: true };
  const choice = await heldMeeting(county, { cadre, place: VILLAGE, item });
  expect((await page(levyId)).meetings).toEqual([expect.objectContaining(choice)]);
  expect((await page(levyId, town)).meetings).toEqual([]);
  const from = (meeting: object) => act(levyId, 'vote', { meeting, paper: null, words: '逐户签字' });
  const unknown = { ...choice, meetingId: county.house.newId() };
  expect(await from(unknown)).toMatchObject({ reason: 'no-such-meeting' });
  expect(await from(choice)).toMatchObject({ code: 200 });
  const voted = await page(levyId);
  expect(voted).toMatchObject({ status: 'voted', next: 'town', meetings: [] });
  expect(voted.done.at(-1)).toMatchObject({
    ...{ stage: 'vote', meetingId: choice.meetingId, ok: true },
    count: { should: 3, present: 3, for: 2, neededPresent: 2, neededFor: 2 },
  });
});

test('县里填了省定上限，超过的就提不出来', async () => {
  const admin = await county.who('system_admin', COUNTY);
  const levy = { ...DEFAULT_LEVY_LIMITS, moneyCeiling: { n: 10, source: '省里文件' } };
  const body = commanded({ levy, why: '省里发文' });
  expect((await ask(county, 'POST', '/api/settings/levy', { as: admin, body })).statusCode).toBe(200);
  expect(await post('', { levyId: county.house.newId(), placeCode: VILLAGE, ...SAID })).toMatchObject({
    reason: 'over-the-ceiling',
  });
});
