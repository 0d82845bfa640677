import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_CONSULTATION_LIMITS } from '../../domain/consultation/limits.ts';
import { after, begun } from '../../domain/consultation/step.ts';
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
import { onRecord, recordDifferences } from '../../tests/support/record.ts';
import { consultationSteps } from './store.ts';

let county: SmallCounty;
let cadre: Someone;
let town: Someone;
let chief: Someone;
let member: Someone;
let neighbour: Someone;
beforeAll(async () => {
  county = await smallCounty();
  await everybody();
});
afterAll(() => county.close());

/** Whoever waited signs in again. */
async function everybody(): Promise<void> {
  cadre = await county.who('village_cadre', VILLAGE);
  town = await county.who('town_officer', TOWN);
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  member = await county.who('cppcc_member', COUNTY);
  neighbour = await county.who('village_cadre', NEXT_VILLAGE);
}

const [VILLAGE = '', NEXT_VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;

const personOf = ({ office }: Someone) => `person:${office.personId}`;

const get = async (url: string, as: Someone) => ask(county, 'GET', url, { as });
const page = async (id: string, as = cadre) => (await get(`/api/consultations/${id}`, as)).json();
const post = async (url: string, body: Record<string, unknown>, as: Someone) => {
  const reply = await ask(county, 'POST', `/api/consultations${url}`, { as, body: commanded(body) });
  return { status: reply.statusCode, ...(reply.json() as Record<string, unknown>) };
};
const act = (id: string, name: string, body: Record<string, unknown> = {}, as = cadre) =>
  post(`/${id}/${name}`, body, as);

const DANCE = {
  title: '广场夜里太吵',
  text: '广场跳舞音响到晚上十点，家里有上学的娃。',
  source: 'residents',
};
const SIDES = [
  { name: '跳舞的人', directly: true, heard: 'present' },
  { name: '广场边住户', directly: true, heard: 'present' },
];
const ATTENDANCE = {
  ...{ present: 20, stakeholders: 14, women: 8, members: 1 },
  sides: ['跳舞的人', '广场边住户'],
};

async function proposed(as = chief, said: object = {}): Promise<string> {
  const consultationId = county.house.newId();
  await post('', { consultationId, placeCode: VILLAGE, ...DANCE, ...said }, as);
  return consultationId;
}

/** Up to the first round, with an option on the table. */
async function inRound(): Promise<{ id: string; optionId: string }> {
  const id = await proposed();
  await act(id, 'review', { verdict: 'accepted', why: '大家都关心', party: '支部同意', obstacles: [] });
  const firstOn = dayOf(county.house.now() + 3 * 86_400_000);
  await act(id, 'plan', {
    form: 'council',
    sides: SIDES,
    invited: ['派出所', '单位611025-shuili'],
    firstOn,
    where: '村委会二楼',
  });
  await act(id, 'research', { voices: 12, found: '九户嫌吵，三户无所谓。' }, member);
  county.wait(3 * 86_400_000);
  await everybody();
  expect(await act(id, 'open-round')).toMatchObject({ status: 200 });
  const optionId = county.house.newId();
  await act(id, 'keep-option', { optionId, text: '晚上九点关音响' });
  return { id, optionId };
}

test('片长提议题，村里审定，镇里看得到；还没公布的，别的村看不到', async () => {
  const id = await proposed();
  expect(await page(id, chief)).toMatchObject({
    ...{ title: DANCE.title, status: 'proposed', acts: ['speak', 'second'] },
  });
  expect((await get(`/api/consultations/${id}`, neighbour)).statusCode).toBe(404);
  expect((await get(`/api/consultations/${id}`, member)).statusCode).toBe(404);
  expect(await act(id, 'review', { verdict: 'accepted', why: '大家都关心', obstacles: [] })).toMatchObject({
    status: 409,
    reason: 'party-opinion-missing',
  });
  expect(
    await act(id, 'review', { verdict: 'accepted', why: '大家都关心', party: '同意', obstacles: [] }, town),
  ).toMatchObject({
    status: 404,
  });
  expect(
    await act(id, 'review', { verdict: 'declined', why: '已在月度会上办了', obstacles: [] }),
  ).toMatchObject({
    status: 200,
  });
  // The answer is for everybody to read.
  expect(await page(id, neighbour)).toMatchObject({ status: 'declined', endedWhy: '已在月度会上办了' });
});

test('委员也能提，提的人看得到自己提的，别人审定前看不到', async () => {
  const id = await proposed(member);
  expect(await page(id, member)).toMatchObject({ status: 'proposed' });
  expect((await get(`/api/consultations/${id}`, neighbour)).statusCode).toBe(404);
});

test('两轮谈成：第一轮的异议带进第二轮，回应了才有共识', async () => {
  const { id, optionId } = await inRound();
  const objectionId = county.house.newId();
  const objection = { objectionId, side: '跳舞的人', text: '九点太早', remedy: '农忙时九点半' };
  expect(await act(id, 'object', objection)).toMatchObject({ status: 200 });
  const agree = { attendance: ATTENDANCE, optionId, agreed: 14, of: 20 };
  expect(await act(id, 'agree', agree)).toMatchObject({ status: 409, reason: 'objection-open' });
  await act(id, 'end-round', { attendance: ATTENDANCE });
  expect(await page(id)).toMatchObject({ status: 'undecided', waits: 'next-round' });

  await act(id, 'open-round');
  expect((await page(id)).objections).toMatchObject([{ round: 1, answer: null }]);
  await act(id, 'keep-option', { optionId, text: '晚上九点关音响，农忙时九点半' });
  await act(id, 'answer-objection', { objectionId, how: 'integrated', why: '写进了方案' });
  expect(await act(id, 'agree', agree)).toMatchObject({ status: 200 });
  expect(await page(id, neighbour)).toMatchObject({
    status: 'consensus',
    agreement: { text: '晚上九点关音响，农忙时九点半', agreed: 14, of: 20 },
    roundsHeld: [{ number: 1 }, { number: 2 }],
    acts: [],
  });
  expect(await act(id, 'keep-option', { optionId, text: '改一改' })).toMatchObject({
    reason: 'no-open-round',
  });
});

test('议事室联系了委员，委员没到会，只听不议', async () => {
  const roomId = county.house.newId();
  const room = {
    name: '万寿村协商议事室',
    address: '村委会二楼',
    hours: '工作日',
    signs: ['deliberation'],
    week: [],
  };
  const office = await county.who('cppcc_officer', COUNTY);
  await ask(county, 'POST', '/api/rooms', {
    as: cadre,
    body: commanded({ roomId, placeCode: VILLAGE, ...room }),
  });
  const link = commanded({ personId: member.office.personId });
  expect(
    (await ask(county, 'POST', `/api/rooms/${roomId}/link`, { as: office, body: link })).statusCode,
  ).toBe(200);
  const { id, optionId } = await inRound();
  const agreeing = (members: number) =>
    act(id, 'agree', { attendance: { ...ATTENDANCE, members }, optionId, agreed: 14, of: 20 });
  expect(await agreeing(0)).toMatchObject({ status: 409, reason: 'no-member-present' });
  expect(await agreeing(1)).toMatchObject({ status: 200 });
});

test('谈不拢的送镇里参考，镇里回执、答复，大家看得到', async () => {
  const { id } = await inRound();
  await act(id, 'end-round', { attendance: ATTENDANCE });
  await act(id, 'refer', { law: '噪声污染防治法', advice: '请镇里划定时段' });
  expect((await page(id, town)).acts).toEqual(['receive']);
  expect(await act(id, 'reply', { text: '已划定时段。' }, town)).toMatchObject({ reason: 'not-received' });
  await act(id, 'receive', { number: '镇收 12' }, town);
  expect(await act(id, 'reply', { text: '已划定广场活动时段，即日起执行。' }, town)).toMatchObject({
    status: 200,
  });
  expect(await page(id, neighbour)).toMatchObject({
    status: 'replied',
    reference: { receipt: { number: '镇收 12' }, reply: { text: '已划定广场活动时段，即日起执行。' } },
  });
  const told = await county.god.query(
    `select kind, to_key from notice where of_id = $1 and kind in ('reference-came', 'reference-received', 'topic-answered')
      order by seq, to_key`,
    [id],
  );
  const answered = [VILLAGE, '611025-shuili', `group:${VILLAGE}`, ...[chief, member].map(personOf)].sort();
  expect(told.rows).toEqual([
    { kind: 'reference-came', to_key: TOWN },
    { kind: 'reference-received', to_key: VILLAGE },
    ...answered.map((to_key) => ({ kind: 'topic-answered', to_key })),
  ]);
});

test('列表最新的在前，一页二十条，办着的和结束的分开', async () => {
  const made: string[] = [];
  for (let n = 0; n < 22; n += 1) made.push(await proposed(chief, { title: `议题 ${n}` }));
  const list = async (query: string, as = chief) => (await get(`/api/consultations${query}`, as)).json();
  const first = await list(`?place=${VILLAGE}`);
  expect(first.consultations).toHaveLength(20);
  const second = await list(`?place=${VILLAGE}&after=${first.next}`);
  const seen = [...first.consultations, ...second.consultations].map(
    (row: { consultationId: string }) => row.consultationId,
  );
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(expect.arrayContaining(made));
  const ended = await list('?state=ended');
  expect(ended.consultations.every(({ waits }: { waits: string }) => waits === 'nothing')).toBe(true);
  expect(
    (await list(`?place=${VILLAGE}`, neighbour)).consultations.map(({ title }: { title: string }) => title),
  ).not.toContain('议题 3');
});

test('同时结束一轮的两个人，只有一个做成；步骤重做一遍就是那一行', async () => {
  const { id, optionId } = await inRound();
  const both = await Promise.all([
    act(id, 'end-round', { attendance: ATTENDANCE }),
    act(id, 'agree', { attendance: ATTENDANCE, optionId, agreed: 14, of: 20 }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const { rows } = await county.god.query('select state, steps from consultation where id = $1', [id]);
  const steps = await county.house.database.transaction(
    { county: county.house.county, scope: VILLAGE },
    (tx) => consultationSteps(tx, county.house.county, id),
  );
  expect(steps).toHaveLength(rows[0].steps);
  const [first, ...rest] = steps;
  if (first?.kind !== 'proposed') throw new Error('a topic begins with its proposal');
  expect(JSON.parse(JSON.stringify(rest.reduce(after, begun(first.topic))))).toEqual(rows[0].state);
});

test('县里改了门槛，下一次就按新的算', async () => {
  const { id, optionId } = await inRound();
  const admin = await county.who('system_admin', COUNTY);
  const consultation = {
    ...DEFAULT_CONSULTATION_LIMITS,
    consensus: { least: 3, of: 4 },
    source: '县委办〔2026〕9 号',
  };
  const set = { as: admin, body: commanded({ consultation, why: '县里发文' }) };
  expect((await ask(county, 'POST', '/api/settings/consultation', set)).statusCode).toBe(200);
  const agreeing = (agreed: number) => act(id, 'agree', { attendance: ATTENDANCE, optionId, agreed, of: 20 });
  expect(await agreeing(14)).toMatchObject({ reason: 'share-not-reached' });
  expect(await agreeing(15)).toMatchObject({ status: 200 });
  expect(await page(id)).toMatchObject({ limits: { source: '县委办〔2026〕9 号' } });
});

const WAYS_OUT = ['refer', 'put-to-vote', 'set-aside', 'give-up', 'speak'];

test('到期未办的、等选出路的：和规则说的是同样几件，拖得最久的在前，一页接一页', async () => {
  type Row = { consultationId: string; due: string; overdue: boolean; waits: string };
  const all = async (state: string): Promise<Row[]> => {
    const rows: Row[] = [];
    let after = '';
    for (let next: string | null = ''; next !== null; after = `&after=${next}`) {
      const answer = (await get(`/api/consultations?state=${state}${after}`, cadre)).json();
      rows.push(...answer.consultations);
      next = answer.next;
    }
    return rows;
  };
  const idsOf = (rows: readonly Row[]) => rows.map(({ consultationId }) => consultationId);
  const { id: undecided } = await inRound();
  await act(undecided, 'end-round', { attendance: ATTENDANCE });
  const { id: referred } = await inRound();
  await act(referred, 'end-round', { attendance: ATTENDANCE });
  await act(referred, 'refer', { law: '噪声污染防治法', advice: '请镇里划定时段' });
  const planned = await proposed();
  await act(planned, 'review', { verdict: 'accepted', why: '大家都关心', party: '同意', obstacles: [] });
  const firstOn = dayOf(county.house.now() + 3 * 86_400_000);
  await act(planned, 'plan', { form: 'council', sides: SIDES, invited: [], firstOn, where: '村委会' });
  const fresh = [await proposed(), undecided, referred, planned];
  expect(idsOf(await all('due'))).not.toContain(fresh[0]);

  county.wait(40 * 86_400_000);
  await everybody();
  const due = await all('due');
  expect(due.length).toBeGreaterThan(20);
  expect(idsOf(due)).toEqual(expect.arrayContaining(fresh));
  expect(due.map((row) => row.due)).toEqual(due.map((row) => row.due).toSorted());
  const overdue = (await all('now')).filter((row) => row.overdue);
  expect(idsOf(due).toSorted()).toEqual(idsOf(overdue).toSorted());

  // Ninety days after its first round the convener has to choose.
  county.wait(60 * 86_400_000);
  await everybody();
  expect(await page(undecided)).toMatchObject({ waits: 'choice', overdue: true, acts: WAYS_OUT });
  expect(idsOf(await all('due'))).toEqual(expect.arrayContaining([undecided, referred]));
  const waiting = (await all('now')).filter(({ waits }) => waits === 'choice');
  const choices = await all('choice');
  expect(idsOf(choices).toSorted()).toEqual(idsOf(waiting).toSorted());
  expect(choices.map((row) => row.due)).toEqual(choices.map((row) => row.due).toSorted());

  const later = (days: number) => dayOf(county.house.now() + days * 86_400_000);
  const why = '两次都没有谈拢，各方都说不能再拖';
  expect(await act(undecided, 'open-round')).toMatchObject({ status: 409, reason: 'rounds-used-up' });
  await act(undecided, 'set-aside', { until: later(20), why });
  expect(await page(undecided, neighbour)).toMatchObject({
    status: 'set-aside',
    waits: 'day',
    setAside: { why },
  });
  expect(idsOf(await all('choice'))).not.toContain(undecided);
  county.wait(20 * 86_400_000);
  await everybody();
  expect(idsOf(await all('choice'))).toContain(undecided);
  await act(undecided, 'put-to-vote', { body: 'villager_rep_meeting', by: later(30), why });
  expect(await page(undecided)).toMatchObject({ waits: 'vote', acts: ['note-vote', 'speak'] });
  const decided = { passed: 'yes', inFavour: 24, of: 31, text: '晚上九点关音响' };
  expect(await act(undecided, 'note-vote', decided)).toMatchObject({ status: 200 });
  expect(await page(undecided, neighbour)).toMatchObject({
    status: 'voted',
    vote: { result: { inFavour: 24 } },
  });
});

test('不存在的、写错的，说得明白', async () => {
  expect((await get(`/api/consultations/${county.house.newId()}`, cadre)).statusCode).toBe(404);
  const consultationId = county.house.newId();
  const placeCode = PLACES.areas[0];
  expect(await post('', { consultationId, placeCode, ...DANCE }, chief)).toMatchObject({ status: 400 });
  expect(await post('', { consultationId, placeCode: '611025999', ...DANCE }, chief)).toMatchObject({
    status: 409,
    reason: 'no-such-place',
  });
});

test('协商的结局都在公开记录里，一条不多，一条不少', async () => {
  expect(await onRecord(county, 'ending')).toBeGreaterThan(0);
  expect(await recordDifferences(county)).toEqual([]);
});
