import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY } from '../../domain/kernel/day.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { newId } from '../kit/id.ts';
import { sweep } from './sweep.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county.close());

const [AREA = '', OTHER_AREA = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;
const SAID = { name: '张桂兰', phone: '13900001234' };

async function said(more: Record<string, unknown> = {}) {
  const matterId = newId();
  const body = commanded({ text: '村口的路又塌了一块', matterId, placeCode: TOWN, ...SAID, ...more });
  const response = await ask(county, 'POST', '/api/public/matters', { body });
  expect(response.statusCode, response.body).toBe(200);
  return { matterId, ...(response.json() as { no: string; followCode: string }) };
}

async function act(as: Someone, matterId: string, verb: string, request: object = {}): Promise<string> {
  const body = commanded({ ...request });
  const response = await ask(county, 'POST', `/api/matters/${matterId}/${verb}`, { as, body });
  const { status, reason } = response.json() as { status?: string; reason?: string };
  return status ?? reason ?? `${response.statusCode}`;
}

interface Page {
  readonly status: string;
  readonly title: string;
  readonly text: string;
  readonly holder: { readonly unitCode: string | null; readonly placeCode: string };
  readonly clock: { readonly due: number; readonly purpose: string } | null;
  readonly ways: {
    readonly assists: readonly { readonly words: string | null }[];
    readonly supervision: { readonly repliedAt: number | null } | null;
    readonly followers: number;
    readonly along: readonly { readonly no: string }[];
    readonly parts: readonly { readonly matterId: string }[];
    readonly mergedInto: { readonly matterId: string } | null;
  };
}

const page = async (as: Someone, matterId: string): Promise<Page> =>
  (await ask(county, 'GET', `/api/matters/${matterId}`, { as })).json() as Page;

const followed = async (code: string) =>
  (await ask(county, 'GET', `/api/public/follow/${code}`)).json() as Page & {
    readonly answer: string | null;
    readonly ending: string | null;
    readonly goesAlongWith: string | null;
    readonly parts: readonly { readonly no: string; readonly code: string }[];
    readonly openings: readonly { readonly post: string; readonly purpose: string }[];
    readonly steps: readonly { readonly kind: string; readonly words: string | null }[];
  };

const officer = () => county.who('town_officer', TOWN);
const leader = () => county.who('county_leader', PLACES.county);
const roads = () => county.who('unit_handler', '611025001-jiaotong');

/** A town's matter in the hands of its officer. */
async function taken(more: Record<string, unknown> = {}) {
  const raised = await said(more);
  expect(await act(await officer(), raised.matterId, 'accept')).toBe('accepted');
  return raised;
}

test('联合办理：协办单位说了自己那部分，主办才统一答复；协办单位看得到这件事', async () => {
  const { matterId } = await taken();
  const station = await roads();
  expect((await ask(county, 'GET', `/api/matters/${matterId}`, { as: station })).statusCode).toBe(404);
  const asked = { unitCode: '611025001-jiaotong', why: '请派人看路基' };
  expect(await act(await officer(), matterId, 'assist', asked)).toBe('accepted');
  expect(await act(await officer(), matterId, 'assist', asked)).toBe('assisting-already');
  expect(await act(await officer(), matterId, 'answer', { answer: '已经修好' })).toBe('assist-awaited');

  const waiting = (await ask(county, 'GET', '/api/waiting', { as: station })).json() as {
    toAssist: { matterId: string }[];
  };
  expect(waiting.toAssist.map((row) => row.matterId)).toContain(matterId);
  expect(await act(station, matterId, 'contribute', { words: '路基已加固' })).toBe('accepted');
  expect(await act(station, matterId, 'contribute', { words: '再说一遍' })).toBe('assisted-already');
  expect((await page(await officer(), matterId)).ways.assists).toMatchObject([{ words: '路基已加固' }]);
  expect(await act(await officer(), matterId, 'answer', { answer: '已经修好' })).toBe('answered');
});

test('协办单位过了期限还没有说，主办可以先答复', async () => {
  const { matterId } = await taken();
  await act(await officer(), matterId, 'assist', { unitCode: '611025001-jiaotong', why: '请看路基' });
  county.wait(9 * DAY);
  expect(await act(await officer(), matterId, 'answer', { answer: '已经修好' })).toBe('answered');
});

test('督办：上级要求回复，逾期未回复记一次；答复了就算回复', async () => {
  const { matterId } = await taken();
  expect(await act(await leader(), matterId, 'supervise', { why: '请说明进展' })).toBe('accepted');
  expect(await act(await leader(), matterId, 'supervise', { why: '请说明进展' })).toBe('supervised-already');
  expect(await act(await officer(), matterId, 'supervise', { why: '自己督自己' })).toBe('not-above');
  county.wait(9 * DAY);
  await Promise.all([sweep(county.house), sweep(county.house)]);
  const { rows } = await county.god.query(
    `select count(*)::int as n from matter_step where matter_id = $1 and body->>'purpose' = 'supervision'`,
    [matterId],
  );
  expect(rows).toEqual([{ n: 1 }]);
  expect(await act(await officer(), matterId, 'answer', { answer: '已经修好' })).toBe('answered');
  expect((await page(await officer(), matterId)).ways.supervision?.repliedAt).not.toBeNull();
  expect(await act(await officer(), matterId, 'reply', { words: '办好了' })).toBe('already-answered');
});

test('催办：上级随时可以催，一天一次；提出人要等超期', async () => {
  const { matterId, followCode } = await taken();
  const byCode = async () => {
    const body = commanded({ why: '请抓紧' });
    const response = await ask(county, 'POST', `/api/public/follow/${followCode}/remind`, { body });
    return response.statusCode === 200 ? 'ok' : (response.json() as { reason: string }).reason;
  };
  expect(await byCode()).toBe('not-late-yet');
  expect(await act(await leader(), matterId, 'remind', { why: '请抓紧' })).toBe('accepted');
  county.wait(40 * DAY);
  expect(await byCode()).toBe('ok');
  expect(await byCode()).toBe('reminded-today');
});

test('延期最多两次，用完才能挂账；中止时钟停住，恢复后接着走剩下的工作日', async () => {
  const { matterId } = await taken();
  const town = await officer();
  const before = (await page(town, matterId)).clock?.due ?? 0;
  const review = new Date(county.house.now() + 20 * DAY).toISOString().slice(0, 10);
  expect(await act(town, matterId, 'set-aside', { as: 'long-listed', review, why: '没有资金' })).toBe(
    'extend-first',
  );
  expect(await act(town, matterId, 'set-aside', { as: 'suspended', review, why: '等鉴定' })).toBe('accepted');
  expect((await page(town, matterId)).clock?.purpose).toBe('review');
  expect(await act(town, matterId, 'answer', { answer: '已经修好' })).toBe('set-aside');
  county.wait(14 * DAY);
  expect(await act(town, matterId, 'take-up', { why: '鉴定出来了' })).toBe('accepted');
  const after = (await page(town, matterId)).clock;
  expect(after?.purpose).toBe('answer');
  expect((after?.due ?? 0) - before).toBeGreaterThanOrEqual(13 * DAY);

  expect(await act(town, matterId, 'extend', { why: '材料未到' })).toBe('accepted');
  expect(await act(town, matterId, 'extend', { why: '材料未到' })).toBe('accepted');
  expect(await act(town, matterId, 'extend', { why: '材料未到' })).toBe('extended-enough');
  const later = new Date(county.house.now() + 30 * DAY).toISOString().slice(0, 10);
  expect(await act(town, matterId, 'set-aside', { as: 'long-listed', review: later, why: '没有资金' })).toBe(
    'accepted',
  );
});

test('并案：链条拉平，不成圈；每个提出人都得到答复，各自确认', async () => {
  const [first, second, third] = [await taken(), await taken(), await taken()];
  const town = await officer();
  expect(await act(town, first.matterId, 'merge', { into: second.matterId, why: '同一处' })).toBe('merged');
  expect(await act(town, second.matterId, 'merge', { into: third.matterId, why: '同一处' })).toBe('merged');
  expect((await page(town, first.matterId)).ways.mergedInto?.matterId).toBe(third.matterId);
  expect(await act(town, third.matterId, 'merge', { into: first.matterId, why: '同一处' })).toBe(
    'same-matter',
  );
  const { ways } = await page(town, third.matterId);
  expect(ways.followers).toBe(2);
  expect(ways.along.map(({ no }) => no).sort()).toEqual([first.no, second.no].sort());
  expect((await followed(first.followCode)).goesAlongWith).toBe(third.no);

  expect(await act(town, third.matterId, 'answer', { answer: '整段路都修好了' })).toBe('answered');
  for (const { followCode } of [first, second, third]) {
    expect((await followed(followCode)).answer).toBe('整段路都修好了');
    const body = commanded({ satisfaction: 'satisfied' });
    const confirmed = await ask(county, 'POST', `/api/public/follow/${followCode}/confirm`, { body });
    expect(confirmed.json()).toMatchObject({ status: 'closed' });
  }
});

test('上级督办着的，先回复才能并入别的', async () => {
  const [lead, other] = [await taken(), await taken()];
  const centre = await county.who('centre_officer', PLACES.county);
  expect(await act(centre, other.matterId, 'supervise', { why: '请说明进展' })).toBe('accepted');
  const into = { into: lead.matterId, why: '同一处' };
  expect(await act(await officer(), other.matterId, 'merge', into)).toBe('reply-first');
  expect(await act(await officer(), other.matterId, 'reply', { words: '正在修，三天通' })).toBe('accepted');
  expect(await act(await officer(), other.matterId, 'merge', into)).toBe('merged');
});

test('并入的那件被撤回，随同的恢复单独办理，没有一件没人管', async () => {
  const [lead, other] = [await taken(), await taken()];
  await act(await officer(), other.matterId, 'merge', { into: lead.matterId, why: '同一处' });
  const body = commanded({ why: '自己修了' });
  await ask(county, 'POST', `/api/public/follow/${lead.followCode}/withdraw`, { body });
  expect(await page(await officer(), other.matterId)).toMatchObject({
    status: 'accepted',
    holder: { placeCode: TOWN },
  });
});

test('拆分：新的一件有自己的编号和时钟，提出人凭原来的码找得到', async () => {
  const { matterId, followCode } = await taken();
  const request = { partId: newId(), title: '路灯不亮', text: '村口路灯也不亮', why: '说了两件事' };
  expect(await act(await officer(), matterId, 'split', request)).toBe('accepted');
  const [part] = (await followed(followCode)).parts;
  expect(part?.no).toMatch(/^XZ/);
  expect((await followed(part?.code ?? '')).text).toBe('村口路灯也不亮');
  const opened = await ask(county, 'POST', `/api/matters/${request.partId}/open`, {
    as: await officer(),
    body: { what: 'reporter', purpose: 'handle' },
  });
  expect(opened.json()).toEqual(SAID);
});

test('讨薪转劳动监察：告诉提出人去哪里，内容和联系方式清除，只留编号', async () => {
  const marker = '马家沟工地三个月工钱';
  const { matterId, followCode, no } = await taken({ text: `${marker}没有给`, category: 'dispute.wage' });
  const told = '请到县劳动监察大队投诉，也可以申请劳动仲裁，一年内提出。';
  const request = { channel: 'labour', reference: '镇劳监2026-17', told };
  expect(await act(await officer(), matterId, 'redirect', request)).toBe('closed');
  const seen = await followed(followCode);
  expect(seen).toMatchObject({ no, title: '', text: '', ending: 'redirected' });
  expect(seen.steps.find(({ kind }) => kind === 'redirected')?.words).toBe(told);
  for (const table of ['matter', 'matter_step', 'matter_reporter']) {
    const { rows } = await county.god.query(`select row_to_json(t)::text as row from ${table} t`);
    expect(rows.filter(({ row }) => row.includes(marker) || row.includes('马家沟'))).toEqual([]);
  }
  const { rows } = await county.god.query('select 1 from matter_reporter where matter_id = $1', [matterId]);
  expect(rows).toEqual([]);
});

test('家里有人动手：移交之后只留编号；别的险情移交之后还要办到有结果', async () => {
  const centre = await county.who('centre_officer', PLACES.county);
  const home = await said({ text: '家里有人动手，有点怕', placeCode: AREA });
  expect(await act(centre, home.matterId, 'hand-over', { to: 'police', reference: '110-0317' })).toBe(
    'closed',
  );
  expect((await followed(home.followCode)).text).toBe('');
  const fire = await said({ text: '后坡冒烟，有人烧玉米秆，风大', placeCode: AREA, emergency: true });
  expect(await act(centre, fire.matterId, 'hand-over', { to: 'fire' })).toBe('reported');

  // A crack in a wall, and now the wall leans: it is urgent from then on, and stays with whoever had it.
  const wall = await taken();
  expect(await page(await officer(), wall.matterId)).toMatchObject({ emergency: false });
  expect(await act(await officer(), wall.matterId, 'hand-over', { to: 'fire' })).toBe('accepted');
  expect(await page(await officer(), wall.matterId)).toMatchObject({ emergency: true, status: 'accepted' });
});

test('归在别的类别、没有标紧急，说的是家里打人：一样移交，只留编号', async () => {
  const said = { text: '她又被丈夫打了，脸上有伤', category: 'dispute.neighbour', emergency: false };
  const { matterId, followCode } = await taken(said);
  expect(await act(await officer(), matterId, 'hand-over', { to: 'women-federation' })).toBe('closed');
  expect(await followed(followCode)).toMatchObject({ title: '', text: '', ending: 'handed-over' });
});

test('办结三十天内又坏了，提出人可以重开一次', async () => {
  const { matterId, followCode } = await taken();
  await act(await officer(), matterId, 'answer', { answer: '已经修好' });
  const body = () => commanded({ satisfaction: 'satisfied' });
  await ask(county, 'POST', `/api/public/follow/${followCode}/confirm`, { body: body() });
  const reopen = async () => {
    const response = await ask(county, 'POST', `/api/public/follow/${followCode}/reopen`, {
      body: commanded({ why: '又塌了' }),
    });
    return response.json() as { status?: string; reason?: string };
  };
  expect(await reopen()).toMatchObject({ status: 'accepted' });
  await act(await officer(), matterId, 'answer', { answer: '重新修好' });
  await ask(county, 'POST', `/api/public/follow/${followCode}/confirm`, { body: body() });
  expect(await reopen()).toEqual({ reason: 'reopened-before' });
});

test('回访由上级登记，承办的不给自己打分', async () => {
  const { matterId } = await taken();
  await act(await officer(), matterId, 'answer', { answer: '已经修好' });
  const heard = { satisfaction: 'basically_satisfied', heard: 'phone', words: '比原来好' };
  expect(await act(await officer(), matterId, 'record-satisfaction', heard)).toBe('not-above');
  const centre = await county.who('centre_officer', PLACES.county);
  expect(await act(centre, matterId, 'record-satisfaction', heard)).toBe('closed');
});

test('替人登记要先征得同意', async () => {
  const chief = await county.who('area_chief', AREA);
  const body = commanded({ matterId: newId(), text: '门口的灯不亮', placeCode: AREA, ...SAID });
  const asked = await ask(county, 'POST', '/api/matters', { as: chief, body });
  expect(asked.json()).toEqual({ reason: 'consent-not-asked' });
  const agreed = await ask(county, 'POST', '/api/matters', {
    as: chief,
    body: { ...body, consent: 'spoken' },
  });
  expect(agreed.statusCode).toBe(200);
});

test('照纸质登记表登记的，表号跟着事项；居民自己在网上提的没有表号', async () => {
  const cadre = await county.who('village_cadre', VILLAGE);
  const matterId = newId();
  const sheet = { matterId, text: '卫生室门口的台阶断了', consent: 'written', paper: '4829-1370' };
  const recorded = await ask(county, 'POST', '/api/matters', { as: cadre, body: commanded(sheet) });
  expect(recorded.statusCode, recorded.body).toBe(200);
  const { steps } = (await ask(county, 'GET', `/api/matters/${matterId}`, { as: cadre })).json();
  expect(steps).toMatchObject([{ kind: 'reported', reference: '4829-1370' }]);
  const body = commanded({ ...sheet, matterId: newId(), placeCode: VILLAGE, consent: undefined });
  expect((await ask(county, 'POST', '/api/public/matters', { body })).json()).toMatchObject({
    problem: 'malformed',
  });
});

test('同一张登记表只登记一次：再登记的看到先前的编号，两个人同时登记也一样', async () => {
  const cadre = await county.who('village_cadre', VILLAGE);
  const chief = await county.who('area_chief', AREA);
  const record = (as: Someone, paper: string, more: object = {}) =>
    ask(county, 'POST', '/api/matters', {
      as,
      body: commanded({ matterId: newId(), text: '水渠堵了', consent: 'written', paper, ...more }),
    });
  const first = (await record(cadre, '4829-1371')).json() as { no: string };
  const again = await record(chief, '4829-1371');
  expect([again.statusCode, again.json()]).toEqual([
    409,
    { reason: 'paper-recorded-before', now: { no: first.no } },
  ]);
  expect((await record(chief, '4829-1372')).statusCode).toBe(200);

  const both = await Promise.all([record(cadre, '4829-1373'), record(chief, '4829-1373')]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  const [told] = both
    .filter(({ statusCode }) => statusCode === 200)
    .map((one) => one.json() as { no: string });
  expect(both.find(({ statusCode }) => statusCode === 409)?.json()).toEqual({
    reason: 'paper-recorded-before',
    now: { no: told?.no },
  });
});

test('反映干部的登记表不留表号：拿着表的人试不出有没有人登记过', async () => {
  const cadre = await county.who('village_cadre', VILLAGE);
  const chief = await county.who('area_chief', AREA);
  const record = (as: Someone, more: object) =>
    ask(county, 'POST', '/api/matters', {
      as,
      body: commanded({
        matterId: newId(),
        text: '说话不算话',
        consent: 'written',
        paper: '4829-1374',
        ...more,
      }),
    });
  const sealed = await record(cadre, { placeCode: AREA, about: { post: 'area_chief' } });
  expect(sealed.statusCode, sealed.body).toBe(200);
  expect((await county.god.query(`select 1 from paper_form where form_no = '4829-1374'`)).rows).toEqual([]);
  expect((await record(chief, {})).statusCode).toBe(200);
});

test('五件以上一样的，成为议题线索；附近还没办完的先给看', async () => {
  const cadre = await county.who('village_cadre', VILLAGE);
  for (let n = 0; n < 5; n += 1)
    await said({ text: '垃圾桶放在路口气味大', category: 'environment.sanitation', placeCode: OTHER_AREA });
  const { candidates } = (await ask(county, 'GET', '/api/topic-candidates', { as: cadre })).json() as {
    candidates: { category: string; count: number; placeCode: string; matters: string[] }[];
  };
  expect(candidates).toContainEqual(
    expect.objectContaining({ category: 'environment.sanitation', count: 5, placeCode: VILLAGE }),
  );
  // What is proposed from it comes from those matters.
  const { matters } = candidates.find(({ category }) => category === 'environment.sanitation') ?? {};
  const consultationId = county.house.newId();
  const topic = {
    consultationId,
    title: '垃圾桶',
    text: '五件一样的',
    source: 'matters',
    placeCode: VILLAGE,
  };
  const from = matters?.map((id) => ({ kind: 'matter', id }));
  const proposed = await ask(county, 'POST', '/api/consultations', {
    as: cadre,
    body: commanded({ ...topic, from }),
  });
  expect(proposed.statusCode, proposed.body).toBe(200);
  const { rows } = await county.god.query(
    'select target from consultation_link where consultation_id = $1 order by 1',
    [consultationId],
  );
  expect(rows.map(({ target }) => target)).toEqual([...(matters ?? [])].sort());
  expect(rows).toHaveLength(5);
  const near = (
    await ask(county, 'GET', `/api/similar?place=${AREA}&text=${encodeURIComponent('垃圾桶气味大')}`, {
      as: cadre,
    })
  ).json() as { matters: unknown[] };
  expect(near.matters).toHaveLength(5);
});

test('片长看不到的邻片的事，只听到有这么一类、在哪里、到哪一步；写的话、编号、敏感的一点没有', async () => {
  const chief = await county.who('area_chief', AREA);
  const secret = '阮家门前';
  const raised = [
    { text: `${secret}水管爆了`, category: 'utilities.water' },
    { text: `${secret}水管又爆了`, category: 'utilities.water' },
    { text: `${secret}要救助`, category: 'hardship.temporary_aid' },
    { text: `${secret}有合同纠纷`, category: 'dispute.contract' },
  ];
  const numbers: string[] = [];
  for (const one of raised) numbers.push((await said({ ...one, placeCode: OTHER_AREA })).no);
  const alike = async (as: Someone, category: string, place = AREA) =>
    ask(county, 'GET', `/api/similar?place=${place}&category=${category}`, { as });

  const heard = await alike(chief, 'utilities.water');
  const row = { category: 'utilities.water', placeName: expect.any(String), status: 'reported' };
  expect(heard.json()).toEqual({ matters: [], beside: [row, row] });
  for (const kept of [secret, ...numbers]) expect(heard.body).not.toContain(kept);
  for (const category of ['hardship.temporary_aid', 'dispute.contract'])
    expect((await alike(chief, category)).json()).toEqual({ matters: [], beside: [] });

  // Nobody hears of another village, and whoever sees them sees them as always.
  const stranger = await county.who('area_chief', PLACES.areas.at(-1) ?? '');
  expect((await alike(stranger, 'utilities.water')).json()).toEqual({ matters: [], beside: [] });
  const cadre = await county.who('village_cadre', VILLAGE);
  expect((await alike(cadre, 'utilities.water')).json()).toMatchObject({ matters: [{}, {}], beside: [] });
});
