import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY, HOUR } from '../../domain/kernel/day.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { verifyCounty } from '../../tools/verify/verify.ts';
import { newId } from '../kit/id.ts';

let county: SmallCounty;
let cadre: Someone;
let chief: Someone;
beforeAll(async () => {
  county = await smallCounty();
  cadre = await county.who('village_cadre', VILLAGE);
  chief = await county.who('area_chief', AREA);
});
afterAll(() => county.close());

const [AREA = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;

const TEXT = '张桂兰家门口的入户路塌了约四米，请打13900001234联系。';

/** A matter that the village settled and its reporter confirmed. */
async function closed(more: Record<string, unknown> = {}): Promise<string> {
  const matterId = newId();
  const report = {
    text: TEXT,
    category: 'infrastructure.road',
    placeCode: VILLAGE,
    name: '张桂兰',
    phone: '13900001234',
    ...more,
  };
  const said = await ask(county, 'POST', '/api/public/matters', { body: commanded({ matterId, ...report }) });
  const { followCode } = said.json() as { followCode: string };
  await ask(county, 'POST', `/api/matters/${matterId}/settle`, {
    as: cadre,
    body: commanded({ answer: '张桂兰家门口的路已修好' }),
  });
  county.wait(2 * DAY);
  const confirmed = await ask(county, 'POST', `/api/public/follow/${followCode}/confirm`, {
    body: commanded({ satisfaction: 'satisfied' }),
  });
  expect(confirmed.statusCode, confirmed.body).toBe(200);
  return matterId;
}

const draft = async (matterId: string) =>
  (await ask(county, 'GET', `/api/matters/${matterId}/publication-draft`, { as: cadre })).json() as {
    refusal: string | null;
    draft: Record<
      'title' | 'text' | 'result',
      { original: string; masked: string; masks: { kind: string }[] }
    >;
  };

const publish = (matterId: string, wording: Record<string, unknown>, as = cadre) =>
  ask(county, 'POST', `/api/matters/${matterId}/publish`, { as, body: commanded({ kept: [], ...wording }) });

const read = async (id: string) =>
  (await ask(county, 'GET', `/api/publications/${id}`)).json() as Record<string, unknown>;

test('草稿来自事项自己的话；提出人的姓名电话被找出来，办的人看得到前后', async () => {
  const { refusal, draft: parts } = await draft(await closed());
  expect(refusal).toBeNull();
  expect(parts.text.original).toBe(TEXT);
  expect(parts.text.masks.map(({ kind }) => kind)).toEqual(['name', 'phone']);
  expect(parts.text.masked).not.toMatch(/桂兰|139/);
  expect(parts.result.masked).not.toContain('桂兰');
});

test('还有个人信息就不能公开；写明理由保留的除外', async () => {
  const matterId = await closed();
  const wording = { title: '入户路塌方', text: TEXT, result: '路已修好' };
  expect((await publish(matterId, wording)).json()).toEqual({ reason: 'personal-data-left' });
  const kept = [{ passage: '张桂兰', why: '本人同意公开' }];
  expect((await publish(matterId, { ...wording, kept })).json()).toEqual({ reason: 'personal-data-left' });
  const without = { ...wording, text: '张桂兰家门口的入户路塌了约四米', kept };
  expect((await publish(matterId, without)).statusCode).toBe(200);
});

test('公开只写到村；十五天在公示栏，之后在存档，一直可查', async () => {
  const matterId = await closed({ placeCode: VILLAGE });
  const { draft: parts } = await draft(matterId);
  const done = await publish(matterId, {
    title: '入户路塌方',
    text: parts.text.masked,
    result: parts.result.masked,
  });
  const { publicationId } = done.json() as { publicationId: string };
  const page = await read(publicationId);
  expect(page).toMatchObject({ placeCode: VILLAGE, version: 1, satisfaction: 'satisfied', days: 2 });
  expect(JSON.stringify(page)).not.toMatch(/桂兰|13900001234/);

  const shelf = async (name: string) =>
    (await ask(county, 'GET', `/api/publications?shelf=${name}`)).body.includes(publicationId);
  const under = async (category: string) =>
    (await ask(county, 'GET', `/api/publications?category=${category}`)).body.includes(publicationId);
  expect([await under('infrastructure'), await under('infrastructure.road')]).toEqual([true, true]);
  expect([await under('infrastructure.lighting'), await under('infrastructure.moon')]).toEqual([
    false,
    false,
  ]);
  expect([await shelf('front'), await shelf('archive')]).toEqual([true, false]);
  county.wait(16 * DAY);
  expect([await shelf('front'), await shelf('archive')]).toEqual([false, true]);
});

test('更正是新的一版，说明理由；旧的一版还在；列表里只有自己公开的可以更正', async () => {
  const matterId = await closed();
  const wording = { title: '入户路塌方', text: '入户路塌了约四米', result: '三天修好' };
  const done = await publish(matterId, wording);
  expect(done.statusCode, done.body).toBe(200);
  const { publicationId } = done.json() as { publicationId: string };
  const mine = async (as: Someone) =>
    (
      await ask(county, 'GET', `/api/publications/correctable?ids=${publicationId},${newId()}`, { as })
    ).json();
  expect(await mine(cadre)).toEqual({ publicationIds: [publicationId] });
  expect(await mine(chief)).toEqual({ publicationIds: [] });
  const correct = (request: Record<string, unknown>) =>
    ask(county, 'POST', `/api/publications/${publicationId}/correct`, {
      as: cadre,
      body: commanded({ kept: [], ...request }),
    });
  expect((await correct({ ...wording, why: '没有改动' })).json()).toEqual({ reason: 'nothing-changed' });
  expect((await correct({ ...wording, result: '两天修好', why: '天数写错了' })).statusCode).toBe(200);
  expect(await read(publicationId)).toMatchObject({
    version: 2,
    versions: [
      { version: 2, result: '两天修好', why: '天数写错了' },
      { version: 1, result: '三天修好', why: null },
    ],
  });
});

test('一件事只公开一次；没办结的、敏感的、只计数的都不公开', async () => {
  const wording = { title: '入户路塌方', text: '入户路塌了约四米', result: '已修好' };
  const matterId = await closed();
  expect((await publish(matterId, wording)).statusCode).toBe(200);
  expect((await publish(matterId, wording)).json()).toEqual({ reason: 'already-published' });

  const counted = await closed({ category: 'dispute.wage', text: '工地欠了三个月工钱' });
  expect((await publish(counted, wording)).json()).toEqual({ reason: 'not-publishable' });

  const open = newId();
  const report = {
    matterId: open,
    text: '路塌了请来看看',
    category: 'infrastructure.road',
    placeCode: VILLAGE,
  };
  await ask(county, 'POST', '/api/public/matters', { body: commanded(report) });
  expect((await publish(open, wording)).json()).toEqual({ reason: 'matter-not-closed' });
});

test('片长当场办好的事，由村里公开，片长没有这份差事', async () => {
  const matterId = newId();
  const report = {
    matterId,
    text: '路灯不亮了，请来看看',
    category: 'infrastructure.lighting',
    placeCode: AREA,
  };
  await ask(county, 'POST', '/api/matters', { as: chief, body: commanded(report) });
  await ask(county, 'POST', `/api/matters/${matterId}/settle`, {
    as: chief,
    body: commanded({ answer: '换了灯泡，亮了' }),
  });
  const waiting = async (as: Someone) =>
    JSON.stringify(
      ((await ask(county, 'GET', '/api/waiting', { as })).json() as { toPublish: unknown }).toPublish,
    );
  expect(await waiting(cadre)).toContain(matterId);
  expect(await waiting(chief)).not.toContain(matterId);
  const wording = { title: '路灯不亮', text: '路灯不亮', result: '换了灯泡' };
  expect((await publish(matterId, wording, chief)).json()).toEqual({ reason: 'not-the-publisher' });
  expect((await publish(matterId, wording)).statusCode).toBe(200);
  expect(await waiting(cadre)).not.toContain(matterId);
});

test('撤回的、转到别处的，没有办理结果，不公开', async () => {
  const matterId = newId();
  const report = { matterId, text: TEXT, category: 'infrastructure.road', placeCode: VILLAGE };
  const said = await ask(county, 'POST', '/api/public/matters', { body: commanded(report) });
  const { followCode } = said.json() as { followCode: string };
  const body = commanded({ why: '自己修好了' });
  await ask(county, 'POST', `/api/public/follow/${followCode}/withdraw`, { body });
  expect((await draft(matterId)).refusal).toBe('not-publishable');
  const wording = { title: '路塌方', text: '路塌了', result: '自己修好了' };
  expect((await publish(matterId, wording)).json()).toEqual({ reason: 'not-publishable' });
});

/** Everything public that could show a result, besides its own page. */
const shelves = async () =>
  Promise.all(
    ['/api/publications', '/api/publications?shelf=all', '/api/publications?shelf=archive'].map(
      async (path) => (await ask(county, 'GET', path)).body,
    ),
  );

test.each([
  ['redirect', { channel: 'labour', told: '请到县劳动监察大队投诉，带上工资条。' }, 'redirected'],
  ['classify', { category: 'safety.protection' }, 'sensitive'],
])('公开以后重新办理，又 %s：结果撤下，只留编号、日期和原因，不再更正', async (verb, words, why) => {
  cadre = await county.who('village_cadre', VILLAGE);
  const matterId = await closed();
  cadre = await county.who('village_cadre', VILLAGE);
  const wording = { title: '河堤撤下路', text: '河堤撤下路塌了四米', result: '河堤撤下路已修好' };
  const done = await publish(matterId, wording);
  expect(done.statusCode, done.body).toBe(200);
  const { publicationId } = done.json() as { publicationId: string };
  expect((await shelves()).join()).toContain('河堤撤下路');

  const act = async (as: Someone, name: string, body: Record<string, unknown>) => {
    const acted = await ask(county, 'POST', `/api/matters/${matterId}/${name}`, {
      as,
      body: commanded(body),
    });
    expect(acted.statusCode, acted.body).toBe(200);
  };
  const town = await county.who('town_officer', PLACES.towns[0]);
  await act(town, 'reopen', { why: '又塌了' });
  // It is worked on again, and what was published then stands.
  expect((await shelves()).join()).toContain('河堤撤下路');
  expect((await verifyCounty(county.house)).differences).toEqual([]);

  county.wait(HOUR);
  await act(cadre, verb, words);

  expect((await shelves()).join()).not.toContain('河堤撤下路');
  const page = await read(publicationId);
  expect(page).toMatchObject({ title: '', versions: [], withdrawn: { why, at: county.house.now() } });
  expect(JSON.stringify(page)).not.toContain('河堤撤下路');
  const correction = { ...wording, result: '另一句话', kept: [], why: '写错了' };
  const refused = await ask(county, 'POST', `/api/publications/${publicationId}/correct`, {
    as: cadre,
    body: commanded(correction),
  });
  expect([404, 409]).toContain(refused.statusCode);
  if (verb === 'classify') await act(cadre, 'hand-over', { to: 'police' });
  expect(await read(publicationId)).toEqual(page);
  expect((await verifyCounty(county.house)).differences).toEqual([]);
});

// The last: whoever was signed in is no more afterwards.
test('留下的姓名三十天后读不到，也从来搜不到；上了记录的照旧', async () => {
  const kept = [{ passage: '张桂兰', why: '本人同意公开' }];
  const wording = { title: '入户路塌方', text: '张桂兰家门口的入户路塌了约四米', result: '路已修好', kept };
  const { publicationId } = (await publish(await closed(), wording)).json() as { publicationId: string };
  const newest = async () => {
    const [version] = (await read(publicationId)).versions as {
      hash: string;
      text: string;
      namesGone: boolean;
    }[];
    return version;
  };
  const before = await newest();
  expect(before).toMatchObject({ namesGone: false, text: wording.text });
  const search = await ask(county, 'GET', `/api/public/search?q=${encodeURIComponent('张桂兰')}`);
  expect(search.json()).toMatchObject({ found: [] });
  county.wait(30 * DAY + HOUR);
  expect(await newest()).toEqual({ ...before, namesGone: true, text: '张某某家门口的入户路塌了约四米' });
});
