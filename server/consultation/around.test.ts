/** 议题的周围: what people of the areas say, back and stand for; where a topic comes from; what was done in the room without a signal. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../domain/kernel/day.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';

let county: SmallCounty;
let cadre: Someone;
let chief: Someone;
let stranger: Someone;
beforeAll(async () => {
  county = await smallCounty();
  await everybody();
});
afterAll(() => county.close());

const [VILLAGE = ''] = PLACES.villages;
const [AREA = '', , FAR_AREA = ''] = PLACES.areas;

async function everybody(): Promise<void> {
  cadre = await county.who('village_cadre', VILLAGE);
  chief = await county.who('area_chief', AREA);
  stranger = await county.who('area_chief', FAR_AREA);
}

const get = async (url: string, as = cadre) => (await ask(county, 'GET', url, { as })).json();
const page = (id: string, as = cadre) => get(`/api/consultations/${id}`, as);
const post = async (url: string, body: Record<string, unknown>, as = cadre) => {
  const reply = await ask(county, 'POST', `/api/consultations${url}`, { as, body: commanded(body) });
  return { status: reply.statusCode, ...(reply.json() as Record<string, unknown>) };
};
const act = (id: string, name: string, body: Record<string, unknown> = {}, as = cadre) =>
  post(`/${id}/${name}`, body, as);

async function proposed(said: object = {}, as = chief): Promise<string> {
  const consultationId = county.house.newId();
  const topic = { consultationId, title: '水渠清淤', text: '一家出一个工还是按地亩出', source: 'residents' };
  expect(await post('', { ...topic, placeCode: VILLAGE, ...said }, as)).toMatchObject({ status: 200 });
  return consultationId;
}

async function reviewed(): Promise<string> {
  const id = await proposed();
  await act(id, 'review', { verdict: 'accepted', why: '大家都关心', party: '同意', obstacles: [] });
  return id;
}

test('审定前，片长附议、带话；邻镇的片长不行', async () => {
  const id = await proposed();
  expect(await act(id, 'second', { households: 9 }, chief)).toMatchObject({ status: 200 });
  const voiceId = county.house.newId();
  expect(await act(id, 'speak', { voiceId, side: '下渠的', text: '按地亩公道' }, chief)).toMatchObject({
    status: 200,
  });
  expect(await act(id, 'second', { households: 9 }, stranger)).toMatchObject({ status: 404 });
  expect(await page(id)).toMatchObject({
    support: { households: 9, of: null },
    voices: [{ side: '下渠的', text: '按地亩公道', answer: null }],
  });
  await act(id, 'answer-voice', { voiceId, how: 'in-map', why: '写进意见图第一条' });
  expect(await page(id, chief)).toMatchObject({ voices: [{ answer: { how: 'in-map' } }] });
});

test('表态只数人数：人少不显示，够了才显示，库里没有一行是一个人的', async () => {
  const id = await reviewed();
  const cardId = county.house.newId();
  await act(id, 'show-card', { cardId, text: '按地亩出工' });
  const tally = (stance: string, as = chief) => act(id, 'tally', { answers: [{ cardId, stance }] }, as);
  for (let n = 0; n < 19; n += 1) await tally(n < 15 ? 'agree' : 'disagree');
  expect((await page(id)).cards).toMatchObject([{ shown: null }]);
  await tally('pass');
  expect((await page(id)).cards).toMatchObject([{ shown: { all: { agree: 15, disagree: 4, pass: 1 } } }]);
  const { rows } = await county.god.query('select * from statement_tally where consultation_id = $1', [id]);
  expect(rows).toHaveLength(1);
  expect(await tally('agree', stranger)).toMatchObject({ reason: 'not-from-here' });
});

test('同时数两遍，一遍也不少', async () => {
  const id = await reviewed();
  const cards = [county.house.newId(), county.house.newId()];
  for (const cardId of cards) await act(id, 'show-card', { cardId, text: '按地亩出工' });
  const both = [cards, [...cards].reverse()].flatMap((order) =>
    Array.from({ length: 5 }, () =>
      act(id, 'tally', { answers: order.map((cardId) => ({ cardId, stance: 'agree' })) }, chief),
    ),
  );
  expect((await Promise.all(both)).every(({ status }) => status === 200)).toBe(true);
  const { rows } = await county.god.query('select agree from statement_tally where consultation_id = $1', [
    id,
  ]);
  expect(rows).toEqual([{ agree: 10 }, { agree: 10 }]);
});

test('从一件事提的议题，两头都找得到；看不到的事连不上', async () => {
  const matterId = county.house.newId();
  const said = { matterId, placeCode: AREA, text: '渠里淤了半截', category: 'agri.irrigation' };
  await ask(county, 'POST', '/api/matters', { as: chief, body: commanded(said) });
  const id = await proposed({ from: [{ kind: 'matter', id: matterId }] });
  expect((await page(id, chief)).links).toMatchObject([{ kind: 'matter', id: matterId }]);
  const back = await get(`/api/consultations?matter=${matterId}`, chief);
  expect(back.consultations).toMatchObject([{ consultationId: id }]);
  const unseen = [{ kind: 'matter', id: county.house.newId() }];
  const topic = {
    consultationId: county.house.newId(),
    title: '别的',
    text: '别的事情',
    source: 'residents',
  };
  expect(await post('', { ...topic, placeCode: VILLAGE, from: unseen }, chief)).toMatchObject({
    reason: 'source-not-seen',
  });
});

test('没有信号时在屋里做的，按当时的先后和日子收下；写在以前、以后的，不作数', async () => {
  const id = await reviewed();
  const sides = [{ name: '上渠的', directly: true, heard: 'present' }];
  const firstOn = dayOf(county.house.now() + 3 * 86_400_000);
  await act(id, 'plan', { form: 'council', sides, invited: [], firstOn, where: '村委会' });
  await act(id, 'research', { voices: 12, found: '十二户都问了' });
  county.wait(3 * 86_400_000);
  await everybody();
  const there = county.house.now();
  county.wait(2 * 86_400_000);
  await everybody();
  expect(await act(id, 'open-round', { at: there })).toMatchObject({ status: 200 });
  expect((await page(id)).roundsHeld).toMatchObject([{ number: 1, on: dayOf(there) }]);
  await act(id, 'keep-option', { at: 0, optionId: county.house.newId(), text: '按地亩出工' });
  await act(id, 'keep-option', {
    at: there + 99 * 86_400_000,
    optionId: county.house.newId(),
    text: '一家一个',
  });
  const { rows } = await county.god.query(
    `select extract(epoch from at) * 1000 as at from consultation_step where consultation_id = $1 order by seq`,
    [id],
  );
  const times = rows.map(({ at }) => Number(at));
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(times.at(-1)).toBeLessThanOrEqual(county.house.now());
});

test('出了表态条：一条表一次，两个人同时用同一条只算一个；库里看不出哪条表了什么态', async () => {
  const id = await reviewed();
  const cardId = county.house.newId();
  await act(id, 'show-card', { cardId, text: '按地亩出工' });
  const answers = [{ cardId, stance: 'agree' }];
  expect(await act(id, 'issue-ballots', { count: 3 }, chief)).toMatchObject({ status: 404 });
  expect(await act(id, 'issue-ballots', { count: 3 })).toMatchObject({ issued: 3 });
  expect((await page(id)).ballots).toEqual({ issued: 3, used: 0 });
  const { ballots } = await get(`/api/consultations/${id}/ballots`);
  const [first, second, third] = ballots.map(({ code }: { code: string }) => code);
  const blind = county.house.newId();
  const say = (code: string, as = chief) => act(id, 'tally', { answers, ballot: { code, blind } }, as);
  expect(await act(id, 'tally', { answers }, chief)).toMatchObject({ reason: 'ballot-needed' });
  expect(await say('ZZZZ-ZZZZ')).toMatchObject({ reason: 'ballot-unknown' });
  const both = await Promise.all([say(first), say(first, cadre)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  // Refused for another reason, a slip is still good.
  const nowhere = { cardId: county.house.newId(), stance: 'agree' };
  expect(
    await act(id, 'tally', { answers: [nowhere], ballot: { code: second, blind } }, chief),
  ).toMatchObject({ reason: 'no-such-card' });
  expect(await say(second)).toMatchObject({ status: 200 });

  const openly = (code: string) =>
    ask(county, 'POST', `/api/public/consultations/${id}/tally`, {
      body: commanded({ answers, ballot: { code, blind } }),
    });
  expect((await openly(third)).statusCode).toBe(404);
  await act(id, 'publish-sheet', { steps: 3, reworded: [], kept: [] });
  expect((await openly(first)).json()).toMatchObject({ reason: 'ballot-used' });
  expect((await openly(third)).statusCode).toBe(200);
  const { rows } = await county.god.query('select agree from statement_tally where consultation_id = $1', [
    id,
  ]);
  expect(rows.reduce((sum, { agree }) => sum + agree, 0)).toBe(3);
  expect((await get(`/api/consultations/${id}/ballots`)).ballots).toEqual([]);
  const { fields } = await county.god.query('select * from statement_ballot limit 0');
  expect(fields.map(({ name }) => name)).toEqual(['county_code', 'consultation_id', 'no', 'used']);
});

test('群众读到的数攒够一批才换新，不跟着一个人动', async () => {
  const id = await reviewed();
  const cardId = county.house.newId();
  await act(id, 'show-card', { cardId, text: '按地亩出工' });
  const say = async (times: number) => {
    for (let n = 0; n < times; n += 1)
      await act(id, 'tally', { answers: [{ cardId, stance: 'agree' }] }, chief);
  };
  const publish = () => act(id, 'publish-sheet', { steps: 3, reworded: [], kept: [] });
  const shown = async () => (await get(`/api/public/consultations/${id}`)).cards[0].shown?.all.agree;
  await say(20);
  await publish();
  expect(await shown()).toBe(20);
  await say(1);
  expect((await get(`/api/consultations/${id}/sheet-draft`)).counts).toBe(false);
  await publish();
  expect(await shown()).toBe(20);
  await say(7);
  expect((await get(`/api/consultations/${id}/sheet-draft`)).counts).toBe(true);
  await publish();
  expect(await shown()).toBe(28);
});
