import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../domain/kernel/day.ts';
import { fold, type ProcedureStep } from '../../domain/procedure/acts.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { heldMeeting } from '../../tests/support/held-meeting.ts';
import { procedures } from './store.ts';

let county: SmallCounty;
let cadre: Someone;
let neighbour: Someone;
let town: Someone;
const [VILLAGE = '', NEXT_VILLAGE = ''] = PLACES.villages;

beforeAll(async () => {
  county = await smallCounty();
  cadre = await county.who('village_cadre', VILLAGE);
  neighbour = await county.who('village_cadre', NEXT_VILLAGE);
  town = await county.who('town_officer', PLACES.towns[0] ?? '');
});
afterAll(() => county.close());

const get = async (url: string, as: Someone) => ask(county, 'GET', url, { as });
const page = async (id: string, as = cadre) => (await get(`/api/procedures/${id}`, as)).json();
const post = async (url: string, body: Record<string, unknown>, as = cadre) => {
  const reply = await ask(county, 'POST', url, { as, body: commanded(body) });
  return { ...(reply.json() as Record<string, unknown>), status: reply.statusCode };
};
const act = (id: string, name: string, body: Record<string, unknown>, as = cadre) =>
  post(`/api/procedures/${id}/${name}`, body, as);

const ON = '2026-09-01';
const all = (n: number) => ({ should: n, present: n, for: n, against: 0, abstain: 0 });
const paper = (stage: string, count = all(9), deciding: object | null = null) => ({
  ...{ stage, meeting: null, paper: { on: ON, deciding, votes: count } },
});

async function begun(said: object = {}): Promise<string> {
  const procedureId = county.house.newId();
  const lamps = { title: '村道装路灯', subject: 'shared_life', authorised: false, onePerson: false };
  const body = {
    procedureId,
    placeCode: VILLAGE,
    ...lamps,
    text: '在村道装二十盏太阳能路灯。',
    on: ON,
    ...said,
  };
  expect(await post('/api/procedures', body)).toMatchObject({ status: 200 });
  return procedureId;
}

async function reviewed(): Promise<string> {
  const id = await begun();
  for (const stage of ['propose', 'discuss', 'review'])
    expect(await act(id, 'hold', paper(stage))).toMatchObject({ status: 200 });
  return id;
}

test('四步按次序，缺一步或人不够都收不下；上级看得到，别的村看不到', async () => {
  const id = await begun();
  expect(await act(id, 'hold', paper('discuss'))).toMatchObject({ status: 409, reason: 'not-next' });
  await act(id, 'hold', paper('propose'));
  await act(id, 'hold', paper('discuss'));
  const few = { ...all(30), present: 19, for: 19 };
  expect(await act(id, 'hold', paper('review', few))).toMatchObject({ status: 409, reason: 'no-quorum' });
  expect(await page(id, town)).toMatchObject({
    status: 'under_way',
    waits: 'review',
    next: 'review',
    acts: [],
  });
  expect((await get(`/api/procedures/${id}`, neighbour)).statusCode).toBe(404);
  expect(await act(id, 'hold', paper('review'), neighbour)).toMatchObject({ status: 404 });
  const list = (await get('/api/procedures', town)).json();
  expect(list.procedures.map((it: { procedureId: string }) => it.procedureId)).toContain(id);
});

test('决议连着平台上开过的代表会议，用它的票数；别村的会不算', async () => {
  const id = await reviewed();
  const item = { title: '村道装路灯', subject: 'shared_life', authorised: false };
  const choice = await heldMeeting(county, { cadre, place: VILLAGE, item });
  expect((await page(id)).meetings).toEqual([expect.objectContaining(choice)]);
  const from = (meeting: object) => act(id, 'hold', { stage: 'decide', meeting, paper: null });
  expect(await from({ ...choice, meetingId: county.house.newId() })).toMatchObject({
    reason: 'no-such-meeting',
  });
  expect(await from(choice)).toMatchObject({ status: 200 });
  const decided = await page(id);
  expect(decided).toMatchObject({ status: 'decided', waits: 'decision', next: null, acts: ['disclose'] });
  expect(decided.held.at(-1)).toMatchObject({
    ...{ stage: 'decide', meetingId: choice.meetingId, passed: true, counts: true },
    count: { should: 3, present: 3, for: 2, neededPresent: 2, neededFor: 2 },
  });
  const short = {
    what: 'decision',
    text: '代表会议决议：装二十盏路灯。',
    where: '公开栏',
    from: dayOf(county.house.now()),
  };
  expect(await act(id, 'disclose', { ...short, until: '2026-09-10' })).toMatchObject({ reason: 'too-short' });
  expect(await act(id, 'disclose', { ...short, until: '2026-12-31' })).toMatchObject({ status: 200 });
  expect(await act(id, 'disclose', { ...short, what: 'result', until: '2026-12-31' })).toMatchObject({
    status: 200,
  });
  expect(await page(id)).toMatchObject({ status: 'done', waits: 'nothing', acts: [] });
  expect((await get('/api/procedures?state=ended', cadre)).json().procedures).toHaveLength(1);
});

test('审议后改文本要重审；步骤重做一遍，得到同样的一行', async () => {
  const id = await reviewed();
  const change = { text: '改成十五盏，剩下的钱修水渠。', why: '钱不够', on: ON };
  expect(await act(id, 'change-text', change)).toMatchObject({ status: 200 });
  expect(await page(id)).toMatchObject({ waits: 'review', next: 'review' });
  const { steps, row } = await county.house.database.transaction(
    { county: county.house.county, duty: 'clock' },
    async (tx) => ({
      steps: await procedures.stepsOf(tx, county.house.county, id),
      row: await procedures.find(tx, county.house.county, id),
    }),
  );
  expect(fold(steps as ProcedureStep[])).toEqual(row);
  expect(await act(id, 'give-up', { why: '上级另有安排' })).toMatchObject({ status: 200 });
  expect(await act(id, 'change-text', change)).toMatchObject({ status: 409, reason: 'over' });
});

test('同时提交两次决议，只成一次', async () => {
  const id = await reviewed();
  const decide = paper('decide', all(9), { kind: 'villager_rep_meeting', basis: 'representatives' });
  const both = await Promise.all([act(id, 'hold', decide), act(id, 'hold', decide)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await page(id)).held).toHaveLength(4);
});
