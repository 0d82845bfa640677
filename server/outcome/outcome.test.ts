/** 成果转化走一遍: over HTTP, with real offices and a real store; and who must not. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_CONSULTATION_LIMITS } from '../../domain/consultation/limits.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { after, begun } from '../../domain/outcome/step.ts';
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
import { outcomeSteps } from './store.ts';

const DAY = 86_400_000;
const [VILLAGE = '', NEXT_VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;

let county: SmallCounty;
const as: Record<'cadre' | 'town' | 'committee' | 'member' | 'neighbour' | 'centre', Someone> = {} as never;
beforeAll(async () => {
  county = await smallCounty();
  await everybody();
});
afterAll(() => county.close());

/** Whoever waited signs in again. */
async function everybody(): Promise<void> {
  as.cadre = await county.who('village_cadre', VILLAGE);
  as.town = await county.who('town_officer', TOWN);
  as.committee = await county.who('supervisor', VILLAGE);
  as.member = await county.who('cppcc_member', COUNTY);
  as.neighbour = await county.who('village_cadre', NEXT_VILLAGE);
  as.centre = await county.who('centre_officer', COUNTY);
}
const wait = async (days: number): Promise<void> => {
  county.wait(days * DAY);
  await everybody();
};
const day = (days: number): string => dayOf(county.house.now() + days * DAY);

const page = async (id: string, by: Someone) =>
  (await ask(county, 'GET', `/api/outcomes/${id}`, { as: by })).json();
const post = async (url: string, body: Record<string, unknown>, by: Someone) => {
  const reply = await ask(county, 'POST', url, { as: by, body: commanded(body) });
  return { status: reply.statusCode, ...(reply.json() as Record<string, unknown>) };
};
const act = (id: string, name: string, body: Record<string, unknown>, by: Someone) =>
  post(`/api/outcomes/${id}/${name}`, body, by);
const SIDES = [
  { name: '跳舞的人', directly: true, heard: 'present' },
  { name: '广场边住户', directly: true, heard: 'present' },
];

/** A topic of the village that was agreed on. */
async function agreed(from: readonly { kind: 'matter'; id: string }[] = []): Promise<string> {
  const consultationId = county.house.newId();
  const { cadre } = as;
  const on = (name: string, body: Record<string, unknown> = {}) =>
    post(`/api/consultations/${consultationId}/${name}`, body, as.cadre);
  const topic = { consultationId, placeCode: VILLAGE, source: 'residents', from };
  await post('/api/consultations', { ...topic, title: '广场夜里太吵', text: '音响到晚上十点' }, cadre);
  await on('review', { verdict: 'accepted', why: '大家都关心', party: '支部同意', obstacles: [] });
  const { noticeDays } = DEFAULT_CONSULTATION_LIMITS;
  await on('plan', {
    form: 'council',
    sides: SIDES,
    invited: [],
    firstOn: day(noticeDays),
    where: '村委会二楼',
  });
  await on('research', { voices: 12, found: '九户嫌吵，三户无所谓。' });
  await wait(noticeDays);
  await on('open-round');
  const optionId = county.house.newId();
  await on('keep-option', { optionId, text: '晚上九点关音响' });
  const sides = SIDES.map(({ name }) => name);
  const attendance = { present: 20, stakeholders: 14, women: 8, members: 1, sides };
  expect(await on('agree', { attendance, optionId, agreed: 19, of: 20 })).toMatchObject({ status: 200 });
  return consultationId;
}

const saidOf = (sourceId: string) => ({
  ...{ outcomeId: county.house.newId(), source: 'consultation', sourceId, title: '广场九点关音响', to: TOWN },
  points: ['晚上九点关音响', '在河边另修一处小广场'],
  sides: SIDES.map(({ name }) => name),
  themes: ['rural-revitalisation'],
});

/** A matter of the village, as a resident tells it. */
async function raised(reporter: object): Promise<{ kind: 'matter'; id: string }> {
  // Of what has no name neither id holds the hour.
  const id = randomUUID();
  const said = { matterId: id, placeCode: VILLAGE, text: '广场夜里音响太吵', ...reporter };
  const path = `/api/public/${'name' in reporter ? 'matters' : 'anonymous'}`;
  const reply = await ask(county, 'POST', path, { body: { ...said, commandId: randomUUID() } });
  expect(reply.statusCode).toBe(200);
  return { kind: 'matter', id };
}

const NO = { point: 2, verdict: 'not-adopted', why: '今年没有列入预算' };

test('谈成的报镇里，逐条答复，办完验收，反馈，三个月回头看；每一步都在账上', async () => {
  const sourceId = await agreed();
  const said = saidOf(sourceId);
  const id = said.outcomeId;
  expect(await post('/api/outcomes', said, as.neighbour)).toMatchObject({
    status: 409,
    reason: 'not-the-convener',
  });
  expect(await post('/api/outcomes', said, as.cadre)).toMatchObject({ status: 200, outcomeId: id });
  expect(await post('/api/outcomes', { ...said, outcomeId: county.house.newId() }, as.cadre)).toMatchObject({
    ...{ status: 409, reason: 'put-before' },
  });
  // Everybody reads it; only its body answers.
  expect(await page(id, as.neighbour)).toMatchObject({ status: 'put', waits: 'answer', acts: [] });
  expect(
    await act(id, 'answer', { answers: [{ point: 1, verdict: 'adopted' }, NO] }, as.centre),
  ).toMatchObject({
    ...{ status: 409, reason: 'not-the-body' },
  });
  expect(await act(id, 'answer', { answers: [{ point: 1, verdict: 'adopted' }, NO] }, as.town)).toMatchObject(
    {
      status: 200,
    },
  );
  const taskId = county.house.newId();
  const task = { taskId, text: '装定时开关', owner: VILLAGE, due: day(10), weight: 1 };
  expect(await act(id, 'keep-task', { ...task, owner: '999999999' }, as.town)).toMatchObject({
    reason: 'no-such-body',
  });
  await act(id, 'keep-task', task, as.town);
  const told = { taskId, progress: 100, note: '开关装好，试了三晚' };
  expect(await act(id, 'tell-progress', { ...told, note: '找 13800000000 王师傅' }, as.cadre)).toMatchObject({
    reason: 'names-somebody',
  });
  expect(await act(id, 'tell-progress', told, as.cadre)).toMatchObject({ status: 200 });
  expect(
    await act(id, 'check', { stage: 'end', finding: 'in-order', text: '晚上去看过' }, as.cadre),
  ).toMatchObject({
    status: 404,
  });
  await act(id, 'check', { stage: 'end', finding: 'in-order', text: '晚上去看过' }, as.committee);
  await act(id, 'finish', { text: '九点自动关' }, as.town);
  const sides = SIDES.map(({ name }) => ({ side: name, accepts: true }));
  expect(await act(id, 'accept', { sides }, as.town)).toMatchObject({ status: 409, reason: 'recused' });
  expect(await act(id, 'accept', { sides }, as.committee)).toMatchObject({ status: 200 });
  await act(id, 'feed-back', { text: '广场音响九点自动关' }, as.cadre);
  await act(id, 'rate', { satisfied: 18, fairly: 3, dissatisfied: 0 }, as.committee);
  expect(await act(id, 'look-back', { holds: true, found: '还是九点关' }, as.committee)).toMatchObject({
    reason: 'too-early',
  });
  await wait(93);
  expect(await act(id, 'look-back', { holds: true, found: '还是九点关' }, as.committee)).toMatchObject({
    status: 200,
  });
  expect(await page(id, as.cadre)).toMatchObject({
    ...{ status: 'kept', progress: 100, waits: 'publication', reworks: 0 },
    owed: [
      { what: 'publication', by: [{ as: 'body' }], overdue: true },
      { what: 'look-back', by: [{ as: 'committee' }], overdue: false, task: null },
    ],
    tasks: [{ taskId, hasParts: false, ownerName: expect.any(String), depth: 1 }],
    lookBacks: [{ holds: true }],
  });
  // What stands in its row is what its steps make of it.
  const { rows } = await county.god.query('select state, steps from outcome where id = $1', [id]);
  const steps = await county.house.database.transaction({ county: COUNTY, duty: 'clock' }, (tx) =>
    outcomeSteps(tx, COUNTY, id),
  );
  const [first, ...others] = steps;
  if (first?.kind !== 'put') throw new Error('begins otherwise');
  expect(others.reduce(after, begun(first.outcome))).toEqual(rows[0].state);
  expect(rows[0].steps).toBe(steps.length);
  // Answer, acceptance, feedback and look back stand in the public record.
  const sealed = await county.god.query('select kind from record_opening where of_id = $1', [id]);
  expect(sealed.rows.map(({ kind }) => kind).sort()).toEqual([
    'acceptance',
    'acceptance',
    'adoption',
    'feedback',
  ]);
  const figures = (await ask(county, 'GET', '/api/outcome-figures', { as: as.town })).json();
  const counted = { put: 1, answered: 1, inTime: 1, adopted: 1, done: 1, accepted: 1, reworked: 0 };
  const rowsBy = figures.rows as { by: string }[];
  expect(rowsBy.find(({ by }) => by === 'all')).toEqual({ by: 'all', ...counted });
  expect(rowsBy.find(({ by }) => by === 'rural-revitalisation')).toMatchObject(counted);
});

test('公布了群众才读得到；之后记的，再公布才读得到；每一版都在公开记录里', async () => {
  const { rows } = await county.god.query("select id, steps from outcome where source = 'consultation'");
  const [{ id, steps }] = rows as [{ id: string; steps: number }];
  const open = async () => (await ask(county, 'GET', `/api/public/outcomes/${id}`)).json();
  const list = async (query: string) =>
    (await ask(county, 'GET', `/api/public/outcomes?${query}`)).json().outcomes as { outcomeId: string }[];
  expect(await open()).toMatchObject({ problem: 'not-found' });
  const draft = await ask(county, 'GET', `/api/outcomes/${id}/sheet-draft`, { as: as.cadre });
  expect(draft.json()).toMatchObject({ steps, published: null });
  const hidden = await ask(county, 'GET', `/api/outcomes/${id}/sheet-draft`, { as: as.neighbour });
  expect(hidden.statusCode).toBe(404);
  const publish = (said: object, by = as.cadre) =>
    act(id, 'publish-sheet', { steps, reworded: [], kept: [], ...said }, by);
  expect(await publish({}, as.neighbour)).toMatchObject({ status: 409, reason: 'not-yours-to-publish' });
  expect(await publish({ reworded: [{ text: '广场九点关音响', as: '广场夜里安静' }] })).toMatchObject({
    ...{ status: 200, version: 1 },
  });
  // What was fed back is told to all: it is owed no more.
  expect(await page(id, as.cadre)).toMatchObject({ waits: 'look-back' });
  expect(await open()).toMatchObject({
    ...{ title: '广场夜里安静', version: 1, lookBacks: [{ holds: true }] },
    owed: [{ what: 'look-back', by: [{ as: 'committee' }], overdue: false, task: null }],
  });
  expect(await list(`place=${VILLAGE}&q=${encodeURIComponent('安静')}`)).toMatchObject([{ outcomeId: id }]);
  expect(await list(`place=${NEXT_VILLAGE}`)).toEqual([]);
  expect(await list('state=ended')).toEqual([]);

  await act(id, 'tag', { themes: ['peace-building'] }, as.town);
  expect(await open()).toMatchObject({ themes: ['rural-revitalisation'] });
  expect(await publish({})).toMatchObject({ reason: 'changed-since' });
  expect(await publish({ steps: steps + 1 })).toMatchObject({ version: 2 });
  expect(await open()).toMatchObject({ title: '广场九点关音响', themes: ['peace-building'], version: 2 });
  expect(await onRecord(county, 'sheet')).toBe(2);
  const kept = await county.god.query('select version from open_sheet_version order by version');
  expect(kept.rows.map(({ version }) => version)).toEqual([1, 2]);
  // What was published stays; what is owed is today's, or whoever has done it since would be blamed.
  const stands = (status: string) =>
    county.god.query(`update outcome set state = state || '{"status": "${status}"}' where id = $1`, [id]);
  await stands('closed');
  expect(await open()).toMatchObject({ status: 'kept', owed: [] });
  await stands('kept');
});

test('反映的事后来谈成了：凭查询码看得到成果的公开页和办到哪里', async () => {
  const matterId = county.house.newId();
  const said = { matterId, text: '广场夜里太吵', placeCode: VILLAGE, category: 'dispute.neighbour_noise' };
  const raised = await ask(county, 'POST', '/api/public/matters', { body: commanded(said) });
  const { followCode } = raised.json();
  const outcomes = async () => (await ask(county, 'GET', `/api/public/follow/${followCode}`)).json().outcomes;
  expect(await outcomes()).toEqual([]);
  const { rows } = await county.god.query(
    `insert into consultation_link (county_code, consultation_id, kind, target)
     select county_code, source_id, 'matter', $1 from outcome where source = 'consultation' returning consultation_id`,
    [matterId],
  );
  expect(rows).toHaveLength(1);
  const outcomeId = await county.god.query("select id from outcome where source = 'consultation'");
  expect(await outcomes()).toEqual([{ id: outcomeId.rows[0].id, title: '广场九点关音响', status: 'kept' }]);
});

test('委员的意见，答复告诉大家以前，别的地方看不到；催办要过了期限', async () => {
  const outcomeId = county.house.newId();
  const opinion = {
    source: 'opinion',
    title: '给河口修路灯',
    points: ['今年装二十盏'],
    sides: ['沿河住户'],
    themes: [],
  };
  expect(await post('/api/outcomes', { outcomeId, ...opinion, to: VILLAGE }, as.member)).toMatchObject({
    status: 200,
  });
  expect(await page(outcomeId, as.member)).toMatchObject({ status: 'put' });
  expect(await page(outcomeId, as.cadre)).toMatchObject({ status: 'put', acts: ['answer', 'tag'] });
  expect(await page(outcomeId, as.neighbour)).toMatchObject({ problem: 'not-found' });
  expect(await act(outcomeId, 'remind', {}, as.member)).toMatchObject({ status: 404 });
  const officer = await county.who('cppcc_officer', COUNTY);
  expect(await act(outcomeId, 'remind', {}, officer)).toMatchObject({ reason: 'not-due' });
  expect(await page(outcomeId, officer)).toMatchObject({ status: 'put' });
  await act(
    outcomeId,
    'answer',
    { answers: [{ point: 1, verdict: 'not-adopted', why: '村里没有这笔钱' }] },
    as.cadre,
  );
  await act(outcomeId, 'feed-back', { text: '今年没有钱，明年报镇里' }, as.cadre);
  expect(await page(outcomeId, as.neighbour)).toMatchObject({
    status: 'closed',
    feedback: { text: '今年没有钱，明年报镇里' },
  });
});

test('可以报给谁：本地、上级、下一级和这些地方的单位', async () => {
  const bodies = async (by: Someone) =>
    ((await ask(county, 'GET', '/api/outcome-bodies', { as: by })).json().bodies as { key: string }[]).map(
      ({ key }) => key,
    );
  expect(await bodies(as.cadre)).toEqual(expect.arrayContaining([VILLAGE, TOWN, COUNTY]));
  expect(await bodies(as.cadre)).not.toContain(NEXT_VILLAGE);
  expect(await bodies(as.town)).toEqual(expect.arrayContaining([VILLAGE, NEXT_VILLAGE, COUNTY]));
});

test('采纳的答复都在公开记录里，一条不多，一条不少', async () => {
  expect(await onRecord(county, 'adoption')).toBeGreaterThan(0);
  expect(await recordDifferences(county)).toEqual([]);
});

test('提过相关事项的人听得到议题和成果的进展：只有哪一类和事项的尾号；没留名的、敏感的不告诉', async () => {
  const named = await raised({ name: '王大娘', phone: '13800001111' });
  const unnamed = await raised({});
  const sensitive = await raised({ name: '李大爷', phone: '13800002222' });
  const sourceId = await agreed([named, unnamed, sensitive]);
  const { outcomeId: id, ...said } = saidOf(sourceId);
  await county.god.query("update matter set data_class = 'P3' where id = $1", [sensitive.id]);
  await post('/api/outcomes', { outcomeId: id, ...said }, as.cadre);
  await act(id, 'answer', { answers: [{ point: 1, verdict: 'adopted' }, NO] }, as.town);
  const { rows } = await county.god.query(
    `select n.word, n.kind, n.tail = right(m.no, 4) as own from notice n join matter m on m.id = $1
     where n.to_key = 'matter:' || m.id and n.word <> 'matter' order by n.word desc, n.seq`,
    [named.id],
  );
  expect(rows).toEqual([
    { word: 'topic', kind: 'topic-moved', own: true },
    { word: 'topic', kind: 'topic-agreed', own: true },
    { word: 'outcome', kind: 'outcome-answered', own: true },
  ]);
  const others = await county.god.query('select to_key, kind from notice where to_key = any($1)', [
    [`matter:${unnamed.id}`],
  ]);
  expect(others.rows).toEqual([]);
  const told = await county.god.query('select kind from notice where of_id = $1 and to_key = $2', [
    id,
    `matter:${sensitive.id}`,
  ]);
  expect(told.rows).toEqual([]);
});
