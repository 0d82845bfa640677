/** 议题公开页: nobody reads a topic before its convener published it, nor what was added since, nor what the masker hides. */
import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, DAY, dayOf } from '../../domain/kernel/day.ts';
import { PUT } from '../../domain/outcome/examples.ts';
import {
  ask,
  COUNTY,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { builtSite } from '../../tests/support/site.ts';
import { openApp } from '../app.ts';
import { forgetNames } from '../publication/forget-names.ts';
import { merging } from '../record/merge.ts';
import { RECORDED } from '../recorded.ts';

let county: SmallCounty;
let app: FastifyInstance;
let cadre: Someone;
beforeAll(async () => {
  county = await smallCounty();
  app = await openApp(county.house, { dist: '/nowhere', render: await builtSite() });
  cadre = await county.who('village_cadre', VILLAGE);
});
afterAll(async () => {
  await app.close();
  await county.close();
});

const [VILLAGE = '', NEXT_VILLAGE = ''] = PLACES.villages;

const read = async (url: string, as?: Someone): Promise<Record<string, unknown>> => {
  const reply = await ask(county, 'GET', url, { ...(as && { as }) });
  return { status: reply.statusCode, ...(reply.json() as Record<string, unknown>) };
};
const post = async (url: string, body: Record<string, unknown>, as = cadre) => {
  const reply = await ask(county, 'POST', `/api/consultations${url}`, { as, body: commanded(body) });
  return { status: reply.statusCode, ...(reply.json() as Record<string, unknown>) };
};

const TEXT = '音响到晚上十点，请给王师傅打电话13987650321。';
const MASKED = '音响到晚上十点，请给王师傅打电话〔电话〕。';

async function reviewed(title: string): Promise<string> {
  const consultationId = county.house.newId();
  const topic = { consultationId, title, text: TEXT, source: 'residents', placeCode: VILLAGE };
  await post('', topic);
  await post(`/${consultationId}/review`, {
    verdict: 'accepted',
    why: '大家都关心',
    party: '同意',
    obstacles: [],
  });
  return consultationId;
}

const publish = (id: string, said: object = {}, as = cadre) =>
  post(`/${id}/publish-sheet`, { steps: 2, reworded: [{ text: TEXT, as: MASKED }], kept: [], ...said }, as);

test('公布之前谁也读不到；公布时电话要隐去，村党组织的意见不公开', async () => {
  const id = await reviewed('广场夜里太吵');
  const url = `/api/public/consultations/${id}`;
  expect(await read(url)).toMatchObject({ status: 404 });
  const draft = await read(`/api/consultations/${id}/sheet-draft`, cadre);
  expect(draft).toMatchObject({ steps: 2, published: null });
  expect(draft.texts).toContainEqual(expect.objectContaining({ original: TEXT, masked: MASKED }));
  expect(await publish(id, { reworded: [] })).toMatchObject({ status: 409, reason: 'personal-data-left' });
  expect(await publish(id)).toMatchObject({ status: 200, version: 1 });
  const page = await read(url);
  expect(page).toMatchObject({ title: '广场夜里太吵', text: MASKED, status: 'accepted', version: 1 });
  expect(JSON.stringify(page)).not.toContain('13987650321');
  expect(page).toMatchObject({ review: { party: null } });
});

test('之后记的，再公布才读得到；看过之后又记了的，要再看一遍', async () => {
  const id = await reviewed('垃圾桶放谁家门口');
  await publish(id);
  await post(`/${id}/support`, { households: 12, of: 100 });
  const url = `/api/public/consultations/${id}`;
  expect(await read(url)).toMatchObject({ support: null });
  expect(await publish(id)).toMatchObject({ reason: 'changed-since' });
  expect(await publish(id, { steps: 3 })).toMatchObject({ version: 2 });
  expect(await read(url)).toMatchObject({ support: { households: 12 }, version: 2 });
  const { rows } = await county.god.query(
    'select version from topic_sheet_version where consultation_id = $1 order by version',
    [id],
  );
  expect(rows.map(({ version }) => version)).toEqual([1, 2]);
});

test('议题的页面带验真，要公布了才有；证明里是公布的那一版，连同表态的数', async () => {
  const id = await reviewed('井边的坡');
  expect((await app.inject({ url: `/talks/${id}/proof.json` })).statusCode).toBe(404);
  await publish(id);
  await merging(RECORDED)(county.house);
  const { body } = await app.inject({ url: `/talks/${id}` });
  for (const said of ['封存的是这一版公布时的全部内容', '扫码验真', `/talks/${id}/proof.json`])
    expect(body).toContain(said);
  const proof = (await app.inject({ url: `/talks/${id}/proof.json` })).json() as { enclosed: string };
  expect(JSON.parse(proof.enclosed)).toMatchObject({ id, text: MASKED, counts: {} });
});

test('议题、成果、村务公开都认得案中的人：提出人、那一片的住户、事项里说到的人和门牌', async () => {
  const matterId = county.house.newId();
  const [area = ''] = PLACES.areas;
  const report = {
    text: '户主赵德发家住三组12号，水渠从他家院坝过。',
    category: 'infrastructure.road',
    placeCode: area,
  };
  await ask(county, 'POST', '/api/public/matters', {
    body: commanded({ matterId, ...report, name: '张桂兰', phone: '13900001234' }),
  });
  const chief = await county.who('area_chief', area);
  const house = {
    householdId: county.house.newId(),
    placeCode: area,
    label: '老槐树下第二家',
    consent: 'spoken',
  };
  await ask(county, 'POST', '/api/households', { as: chief, body: commanded(house) });

  const told = '水渠从老槐树下第二家修到三组12号，张婶和赵德发都愿意让地。';
  const hidden = '水渠从〔住址〕修到〔住址〕，张某和赵某某都愿意让地。';
  const consultationId = county.house.newId();
  const topic = { consultationId, title: '三组水渠', text: told, source: 'residents', placeCode: VILLAGE };
  expect(await post('', topic)).toMatchObject({ status: 200 });
  const draftOf = async (url: string) => (await read(url, cadre)).texts;
  const before = await draftOf(`/api/consultations/${consultationId}/sheet-draft`);
  expect(before).toContainEqual(expect.objectContaining({ original: told, masked: told }));
  await post(`/${consultationId}/link`, { kind: 'matter', id: matterId });
  const after = await draftOf(`/api/consultations/${consultationId}/sheet-draft`);
  expect(after).toContainEqual(expect.objectContaining({ original: told, masked: hidden }));

  const rows = [
    {
      name: '水渠',
      told,
      people: null,
      income: null,
      expense: null,
      source: { kind: 'consultation', id: consultationId },
    },
  ];
  const disclosureId = county.house.newId();
  const drafted = await ask(county, 'POST', '/api/disclosures', {
    as: cadre,
    body: commanded({
      ...{
        disclosureId,
        placeCode: VILLAGE,
        item: 'consulted',
        period: '2026-Q2',
        about: null,
        title: '二季度协商事项',
      },
      content: { text: '', opening: null, rows },
    }),
  });
  expect(drafted.statusCode, drafted.body).toBe(200);
  const page = await read(`/api/disclosures/${disclosureId}`, cadre);
  expect(page).toMatchObject({ pending: { found: [{ original: told, masked: hidden }] } });

  const outcomeId = county.house.newId();
  const state = {
    ...PUT,
    id: outcomeId,
    placeCode: VILLAGE,
    sourceId: consultationId,
    points: [{ number: 1, text: told }],
  };
  await county.god.query(
    `insert into outcome (county_code, id, place_code, source, source_id, title, status, put_on, announced, proposer, holders, state, steps)
     values ($1, $2, $3, 'consultation', $4, '三组水渠', 'put', '2026-06-15', true,
       (select id from person limit 1), '{}', $5, 1)`,
    [COUNTY, outcomeId, VILLAGE, consultationId, JSON.stringify(state)],
  );
  const points = await draftOf(`/api/outcomes/${outcomeId}/sheet-draft`);
  expect(points).toContainEqual(expect.objectContaining({ original: told, masked: hidden }));
});

test('群众在网页上提议题：村里收到，提成议题公布了，凭码看得到在哪里谈', async () => {
  const form = await app.inject(`/say?category=proposal.topic&place=${VILLAGE}`);
  expect(form.body).toMatch(/<option[^>]*value="proposal.topic"[^>]*selected/);
  expect((await app.inject(`/talks?town=${VILLAGE.slice(0, 9)}&village=${VILLAGE}`)).body).toContain(
    `/say?category=proposal.topic&amp;place=${VILLAGE}`,
  );
  const matterId = county.house.newId();
  const wish = { text: '想请大家谈谈戏台边几点放广播', category: 'proposal.topic', placeCode: VILLAGE };
  const raised = await ask(county, 'POST', '/api/public/matters', { body: commanded({ matterId, ...wish }) });
  expect(raised.statusCode, raised.body).toBe(200);
  const { followCode } = raised.json() as { followCode: string };
  const follow = async () => (await app.inject(`/follow/${followCode}`)).body;

  const consultationId = county.house.newId();
  const from = [{ kind: 'matter', id: matterId }];
  const topic = { consultationId, title: '戏台广播什么时候响', text: TEXT, source: 'residents', from };
  expect(await post('', { ...topic, placeCode: VILLAGE })).toMatchObject({ status: 200 });
  const verdict = { verdict: 'accepted', why: '戏台边的住户提了几次', party: '同意', obstacles: [] };
  await post(`/${consultationId}/review`, verdict);
  // What the convener has not yet approved is told to nobody.
  expect(await follow()).not.toContain(`/talks/${consultationId}`);
  expect(await publish(consultationId)).toMatchObject({ status: 200 });
  expect(await follow()).toContain(`/talks/${consultationId}`);
});

test('方案在公众页上了才算公示：发布以前没有，发布那天起，改了方案要再发布', async () => {
  const id = await reviewed('路灯装在哪里');
  const announced = async () => (await read(`/api/consultations/${id}`, cadre)).announcedOn;
  const planFor = (days: number) =>
    post(`/${id}/plan`, {
      ...{ form: 'council', sides: [{ name: '二组', directly: true, heard: 'present' }], invited: [] },
      ...{ firstOn: addDays(dayOf(county.house.now()), days), where: '村委会' },
    });
  expect(await planFor(9)).toMatchObject({ status: 200 });
  expect(await announced()).toBeNull();
  expect(await publish(id, { steps: 3 })).toMatchObject({ status: 200 });
  expect(await announced()).toBe(dayOf(county.house.now()));
  expect(await planFor(12)).toMatchObject({ status: 200 });
  expect(await announced()).toBeNull();
});

test('没审定的不公布；邻村的人、镇里的人公布不了', async () => {
  const consultationId = county.house.newId();
  const topic = { consultationId, title: '路灯', text: TEXT, source: 'residents', placeCode: VILLAGE };
  await post('', topic);
  expect(await publish(consultationId, { steps: 1 })).toMatchObject({ reason: 'not-reviewed' });
  const id = await reviewed('水渠清淤');
  const neighbour = await county.who('village_cadre', NEXT_VILLAGE);
  expect(await publish(id, {}, neighbour)).toMatchObject({ reason: 'not-the-convener' });
  expect(await read(`/api/consultations/${id}/sheet-draft`, neighbour)).toMatchObject({ status: 404 });
});

test('按地方、现状和词找，一页二十条；网页上读得到', async () => {
  const made = [];
  for (let n = 0; n < 21; n += 1) {
    const id = await reviewed(`助餐点 ${n}`);
    await publish(id);
    made.push(id);
  }
  const list = async (query: string) =>
    (await read(`/api/public/consultations?${query}`)) as unknown as {
      topics: { consultationId: string }[];
      older: string | null;
    };
  const first = await list(`place=${COUNTY}&q=${encodeURIComponent('助餐点')}`);
  const second = await list(`q=${encodeURIComponent('助餐点')}&before=${first.older}`);
  const ids = [...first.topics, ...second.topics].map(({ consultationId }) => consultationId);
  expect(first.topics).toHaveLength(20);
  expect([...ids].sort()).toEqual([...made].sort());
  expect((await list(`place=${NEXT_VILLAGE}`)).topics).toEqual([]);
  expect((await list('state=ended')).topics).toEqual([]);
  const [id = ''] = made;
  const page = await app.inject({ url: `/talks/${id}` });
  expect(page.body).toContain('助餐点 0');
  expect((await app.inject({ url: `/talks?q=${encodeURIComponent('助餐点 20')}` })).body).toContain(made[20]);
});

test('凭表态条在网页上表态：一张表单，没选全的不收，用过的说出来', async () => {
  const id = await reviewed('门前的路灯');
  const cardId = county.house.newId();
  await post(`/${id}/show-card`, { cardId, text: '换成太阳能的' });
  await publish(id, { steps: 3 });
  const url = `/talks/${id}/cards`;
  expect((await app.inject({ url })).body).toContain('现在不凭条表态');
  await post(`/${id}/issue-ballots`, { count: 1 });
  const { ballots } = (await read(`/api/consultations/${id}/ballots`, cadre)) as unknown as {
    ballots: { code: string; url: string }[];
  };
  const [{ code, url: own } = { code: '', url: '' }] = ballots;
  const cards = await app.inject({ url: own.slice(own.indexOf('/talks')) });
  expect(cards.body).toContain(code);
  // What reads the cards aloud is the one script of the site, named by its hash; no other page lets any run.
  const [, script = ''] = /<script>(.+?)<\/script>/.exec(cards.body) ?? [];
  const hash = createHash('sha256').update(script).digest('base64');
  expect(cards.headers['content-security-policy']).toContain(`script-src 'sha256-${hash}'`);
  const other = await app.inject({ url: `/talks/${id}` });
  expect(other.headers['content-security-policy']).not.toContain('script-src');
  const send = (stance: string) =>
    app.inject({
      ...{ method: 'POST', url },
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'http://localhost',
        host: 'localhost',
      },
      payload: new URLSearchParams({
        ...{ commandId: county.house.newId(), blind: county.house.newId(), ballot: code },
        ...(stance !== '' && { [`card ${cardId}`]: stance }),
      }).toString(),
    });
  expect((await send('')).body).toContain('每句话都选一个');
  const counted = await send('agree');
  expect(counted.statusCode).toBe(303);
  expect((await app.inject({ url: String(counted.headers.location) })).body).toContain('数上了');
  expect((await send('disagree')).body).toContain('用过了');
});

// The last: whoever was signed in is no more afterwards.
test('题目里留下的姓名，三十天后列表、页面都读不到', async () => {
  const id = await reviewed('村民李大山家门口装灯');
  await publish(id, { kept: [{ passage: '李大山', why: '本人同意公开' }] });
  const bodies = async () =>
    Promise.all(['/talks', `/talks/${id}`].map(async (url) => (await app.inject({ url })).body));
  for (const body of await bodies()) expect(body).toContain('李大山');
  county.wait(30 * DAY + 1);
  expect(await forgetNames(county.house)).toBe(1);
  for (const body of await bodies()) {
    expect(body).toContain('村民李某某家门口装灯');
    expect(body).not.toContain('大山');
  }
});
