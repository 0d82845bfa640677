import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DisclosureStep, fold } from '../../domain/disclosure/acts.ts';
import { addDays, DAY, dayOf } from '../../domain/kernel/day.ts';
import { ask, COUNTY, commanded, PLACES, type SmallCounty, smallCounty } from '../../tests/support/county.ts';
import { heldMeeting } from '../../tests/support/held-meeting.ts';
import { disclosures } from './store.ts';

let county: SmallCounty;
const [VILLAGE = '', NEXT_VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;

beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county.close());

type Reply = Record<string, unknown> & { readonly code: number };
type Post = Parameters<SmallCounty['who']>[0];
const today = () => dayOf(county.house.now());

async function get(url: string, post: Post = 'village_cadre', place = VILLAGE): Promise<Reply> {
  const reply = await ask(county, 'GET', url, { as: await county.who(post, place) });
  return { ...(reply.json() as Record<string, unknown>), code: reply.statusCode };
}
async function send(
  url: string,
  body: Record<string, unknown>,
  post: Post = 'village_cadre',
  place = VILLAGE,
) {
  const reply = await ask(county, 'POST', `/api/disclosures${url}`, {
    ...{ as: await county.who(post, place), body: commanded(body) },
  });
  return { ...(reply.json() as Record<string, unknown>), code: reply.statusCode };
}
const openly = async (url: string, body?: Record<string, unknown>) => {
  const reply = await ask(
    county,
    body ? 'POST' : 'GET',
    `/api/public/disclosures${url}`,
    body && { body: commanded(body) },
  );
  return { ...(reply.json() as Record<string, unknown>), code: reply.statusCode };
};

const row = (name: string, money: { income?: number; expense?: number }, told = '') => ({
  ...{ name, told, people: null, source: null },
  ...{ income: money.income ?? null, expense: money.expense ?? null },
});
const FINANCE = {
  ...{ text: '二季度收支如下。', opening: 120_000 },
  rows: [row('林地承包费', { income: 500_000 }), row('修水渠', { expense: 230_050 }, '三组水渠')],
};

async function drafted(period: string, content: object = FINANCE, place = VILLAGE) {
  const disclosureId = county.house.newId();
  const said = { placeCode: place, item: 'finance', about: null, title: `${period} 财务收支`, content };
  expect(await send('', { disclosureId, period, ...said }, 'village_cadre', place)).toMatchObject({
    code: 200,
  });
  return disclosureId;
}
async function published(
  period: string,
  content: object = FINANCE,
  kept: readonly object[] = [],
  place = VILLAGE,
) {
  const id = await drafted(period, content, place);
  const done = { code: 200 };
  expect(await send(`/${id}/submit`, {}, 'village_cadre', place)).toMatchObject(done);
  const word = { ok: true, words: '账实相符' };
  expect(await send(`/${id}/review`, word, 'supervisor', place)).toMatchObject(done);
  expect(await send(`/${id}/publish`, { ...publishing(), kept }, 'village_cadre', place)).toMatchObject(done);
  return id;
}
const publishing = (days = 15) => ({
  until: addDays(today(), days),
  board: '村委会院墙公开栏',
  reworded: [],
  kept: [],
});

test('该公开的列出来；起草、监委会退回再通过、公布，谁都看得到，账是算出来的', async () => {
  const due = await get(`/api/villages/${VILLAGE}/disclosures-due`);
  expect(due).toMatchObject({ code: 200, open: 0 });
  expect(due.rows).toContainEqual(
    expect.objectContaining({
      item: 'finance',
      period: '2026-Q2',
      state: 'due',
      late: true,
      due: '2026-07-15',
    }),
  );
  const id = await drafted('2026-Q2');
  expect(
    await send('', {
      ...{ disclosureId: county.house.newId(), period: '2026-Q2' },
      ...{ placeCode: VILLAGE, item: 'finance', about: null, title: '再来一份', content: FINANCE },
    }),
  ).toMatchObject({ reason: 'drafted-before' });
  expect(await send(`/${id}/publish`, publishing())).toMatchObject({ reason: 'not-passed' });
  await send(`/${id}/submit`, {});
  expect(await send(`/${id}/review`, { ok: true, words: '同意' })).toMatchObject({ code: 404 });
  await send(`/${id}/review`, { ok: false, words: '修水渠差一张票' }, 'supervisor');
  expect(await get(`/api/disclosures/${id}`)).toMatchObject({
    status: 'sent_back',
    acts: ['redraft', 'drop'],
  });
  await send(`/${id}/redraft`, { content: { ...FINANCE, text: '二季度收支，票据已补。' } });
  await send(`/${id}/submit`, {});
  await send(`/${id}/review`, { ok: true, words: '票据齐了' }, 'supervisor');
  expect((await openly(`/${id}`)).code).toBe(404);
  expect(await send(`/${id}/publish`, publishing(14))).toMatchObject({ reason: 'too-short' });
  expect(await send(`/${id}/publish`, { ...publishing(), board: null })).toMatchObject({
    reason: 'paper-too',
  });
  expect(await send(`/${id}/publish`, publishing())).toMatchObject({ code: 200 });
  expect(await openly(`/${id}`)).toMatchObject({
    ...{ code: 200, open: 0, over: false, version: 1 },
    versions: [{ no: 1, sums: { income: 500_000, expense: 230_050, balance: 389_950 } }],
  });
  expect(await openly(`?place=${TOWN}&item=finance&month=2026-09`)).toMatchObject({
    disclosures: [{ disclosureId: id }],
  });
  expect(await openly('?month=2026-08')).toMatchObject({ disclosures: [] });
});

test('会上定的事，公开页看得到是哪次会，会的页看得到公开；没有进日历的会不说', async () => {
  const cadre = await county.who('village_cadre', NEXT_VILLAGE);
  const item = { title: '修三组的水渠', subject: 'public_welfare', authorised: true };
  const { meetingId } = await heldMeeting(county, { cadre, place: NEXT_VILLAGE, item });
  const told = { ...row('修水渠', { expense: 100 }), source: { kind: 'meeting', id: meetingId } };
  const id = await published('2026-Q2', { ...FINANCE, rows: [told] }, [], NEXT_VILLAGE);
  const related = async (of: string, place = NEXT_VILLAGE) =>
    (await ask(county, 'GET', `/api/public/related?id=${of}&place=${place}`)).json() as { found: unknown };
  expect(await related(id)).toMatchObject({
    found: [{ kind: 'meeting', id: meetingId, title: null, meetingKind: 'villager_rep_meeting' }],
  });
  expect(await related(meetingId)).toMatchObject({ found: [{ kind: 'disclosure', id }] });
  expect(await related(meetingId, VILLAGE)).toEqual({ found: [] });
  await county.god.query(`update meeting set state = state || '{"inPrivate": "涉及个人"}' where id = $1`, [
    meetingId,
  ]);
  expect(await related(id)).toEqual({ found: [] });
});

test('群众不用登录就能问；原话只有村里看得到，答复过目以后大家才看得到，原话就没了', async () => {
  const id = await published('2026-Q1');
  const questionId = county.house.newId();
  const said = { questionId, kind: 'objection', text: '修水渠的钱找王大山 13912345678 问不清' };
  expect(await openly(`/${id}/ask`, said)).toMatchObject({ code: 200, no: 1, due: addDays(today(), 15) });
  expect(await openly(`/${county.house.newId()}/ask`, said)).toMatchObject({ code: 404 });
  expect(JSON.stringify(await openly(`/${id}`))).not.toContain('王大山');
  expect(await openly(`/${id}`)).toMatchObject({ open: 1, nextDue: addDays(today(), 15) });
  expect(await get(`/api/disclosures/${id}`, 'town_officer', TOWN)).toMatchObject({
    questions: [{ text: null }],
  });
  const page = await get(`/api/disclosures/${id}`);
  expect(page).toMatchObject({
    questions: [{ no: 1, text: { masked: expect.stringContaining('〔电话〕') } }],
  });
  const text = '票据在村委会，可以来看。';
  expect(await send(`/${id}/answer`, { questionId, shown: said.text, text, kept: [] })).toMatchObject({
    reason: 'personal-data-left',
  });
  const neighbour = await send(
    `/${id}/answer`,
    { questionId, shown: null, text, kept: [] },
    'village_cadre',
    NEXT_VILLAGE,
  );
  expect(neighbour.code).toBe(404);
  const shown = '修水渠的钱问不清';
  expect(await send(`/${id}/answer`, { questionId, shown, text, kept: [] })).toMatchObject({ code: 200 });
  expect(await openly(`/${id}`)).toMatchObject({ open: 0, answered: [{ no: 1, shown, text }] });
  const { rows } = await county.god.query('select text from disclosure_question where id = $1', [questionId]);
  expect(rows).toEqual([{ text: null }]);
});

test('更正是新的一版，旧的一版和理由都在；步骤重做得到同样的一行；两份同时起草只成一份', async () => {
  const both = await Promise.all(
    [1, 2].map(() =>
      send('', {
        ...{
          disclosureId: county.house.newId(),
          placeCode: VILLAGE,
          item: 'relief',
          period: '2026-Q2',
          about: null,
        },
        ...{ title: '救助资金', content: { text: '二季度没有救助款物。', opening: null, rows: [] } },
      }),
    ),
  );
  expect(both.map(({ code }) => code).sort()).toEqual([200, 409]);
  const id = await published('2026-06');
  const content = { ...FINANCE, rows: [...FINANCE.rows, row('误工补贴', { expense: 30_000 })] };
  expect(await send(`/${id}/correct`, { content, why: '漏了误工补贴' })).toMatchObject({ code: 200 });
  expect(await openly(`/${id}`)).toMatchObject({ version: 1 });
  await send(`/${id}/submit`, {});
  await send(`/${id}/review`, { ok: true, words: '核对过' }, 'supervisor');
  await send(`/${id}/publish`, publishing());
  expect(await openly(`/${id}`)).toMatchObject({
    version: 2,
    versions: [{ no: 2, why: '漏了误工补贴' }, { no: 1 }],
  });
  expect(await send(`/${id}/archive`, {})).toMatchObject({ reason: 'still-on-board' });
  county.wait(16 * DAY);
  expect(await send(`/${id}/archive`, {})).toMatchObject({ code: 200 });
  expect(
    await openly(`/${id}/ask`, { questionId: county.house.newId(), kind: 'question', text: '还能问吗' }),
  ).toMatchObject({
    reason: 'archived',
  });
  const { steps, it } = await county.house.database.transaction(
    { county: county.house.county, duty: 'clock' },
    async (tx) => ({
      steps: await disclosures.stepsOf(tx, county.house.county, id),
      it: await disclosures.find(tx, county.house.county, id),
    }),
  );
  expect(fold(steps as DisclosureStep[])).toEqual(it);
});

test('够数的群众要求增加公开，从这一季起就欠着；监委会登记也行，少一个人不行', async () => {
  const as = await county.who('supervisor', VILLAGE);
  const demanded = async (signed: number) => {
    const said = { placeCode: VILLAGE, title: '村集体合同', by: 'villagers', signed, of: 300 };
    const body = commanded({ demandId: county.house.newId(), ...said });
    const reply = await ask(county, 'POST', '/api/disclosure-demands', { as, body });
    return reply.json() as unknown;
  };
  expect(await demanded(29)).toMatchObject({ reason: 'too-few-demand' });
  expect(await demanded(30)).toMatchObject({ demandId: expect.any(String) });
  expect(await demanded(30)).toMatchObject({ reason: 'demanded-before' });
  county.wait(30 * DAY);
  const { rows } = await get(`/api/villages/${VILLAGE}/disclosures-due`);
  expect(rows).toContainEqual(
    expect.objectContaining({ item: 'demanded', title: '村集体合同', period: '2026-Q3', state: 'due' }),
  );
});

test('镇县看得到哪个村缺；缺的是村，不是人', async () => {
  const gaps = await get('/api/disclosure-gaps', 'centre_officer', COUNTY);
  expect(gaps.villages).toHaveLength(4);
  const [first] = gaps.villages as { placeCode: string; late: number }[];
  expect(Object.keys(first ?? {}).sort()).toEqual([
    'due',
    'late',
    'placeCode',
    'placeName',
    'published',
    'unanswered',
  ]);
  expect((await get(`/api/disclosure-gaps?place=${PLACES.towns[1]}`, 'town_officer', TOWN)).code).toBe(404);
});

test('留下的姓名三十天后读不到，从来搜不到；挂过的那一版不动，验真照旧', async () => {
  const kept = [{ passage: '李大山', why: '本人同意公开' }];
  const content = { ...FINANCE, rows: [row('修水渠', { expense: 230_050 }, '由村民李大山牵头')] };
  const id = await published('2025-Q4', content, kept);
  const hung = async () =>
    (await county.god.query('select sheet from disclosure_version where disclosure_id = $1', [id])).rows[0];
  const before = await hung();
  const found = () => ask(county, 'GET', `/api/public/search?q=${encodeURIComponent('李大山')}`);
  expect((await found()).json()).toMatchObject({ found: [] });
  expect(JSON.stringify(await openly(`/${id}`))).toContain('由村民李大山牵头');
  county.wait(31 * DAY);
  const read = JSON.stringify(await openly(`/${id}`));
  expect(read).toContain('由村民李某某牵头');
  expect(read).not.toContain('大山');
  expect(await hung()).toEqual(before);
});

test('答复里：提问的人报过的姓名，换一种叫法也盖得住；有意留下的，三十天后读不到', async () => {
  const id = await published('2025-Q3', FINANCE, []);
  const questionId = county.house.newId();
  const asked = { questionId, kind: 'question', text: '户主贺长青问：修水渠的钱怎么没发到户？' };
  const reply = await ask(county, 'POST', `/api/public/disclosures/${id}/ask`, { body: commanded(asked) });
  expect(reply.statusCode, reply.body).toBe(200);
  const said = { questionId, shown: '修水渠的钱怎么没发', text: '钱已发给长青叔，牵头的是邹大山。' };
  expect(await send(`/${id}/answer`, { ...said, kept: [] })).toMatchObject({ reason: 'personal-data-left' });
  const kept = [{ passage: '邹大山', why: '本人同意公开' }];
  const answered = await send(`/${id}/answer`, { ...said, text: '钱已发下去，牵头的是邹大山。', kept });
  expect(answered).toMatchObject({ disclosureId: id });
  expect(JSON.stringify(await openly(`/${id}`))).toContain('牵头的是邹大山');
  county.wait(31 * DAY);
  const read = JSON.stringify(await openly(`/${id}`));
  expect(read).not.toContain('邹大山');
  expect(read).toContain('牵头的是邹某某');
});
