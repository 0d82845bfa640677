/** 村里大事公开页: nobody reads an affair before its village published it, nor what was done since; counts and no meetings of the house. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, DAY, dayOf } from '../../domain/kernel/day.ts';
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
import { verifyCounty } from '../../tools/verify/verify.ts';
import { checkProof } from '../../web/verify/proof.mjs';
import { openApp } from '../app.ts';
import { merging } from '../record/merge.ts';
import { RECORDED } from '../recorded.ts';
import { forgetNames } from './forget-names.ts';

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
const today = () => dayOf(county.house.now());

const read = async (url: string, as?: Someone): Promise<Record<string, unknown>> => {
  const reply = await ask(county, 'GET', url, { ...(as && { as }) });
  return { status: reply.statusCode, ...(reply.json() as Record<string, unknown>) };
};
const post = async (url: string, body: Record<string, unknown>, as = cadre) => {
  const reply = await ask(county, 'POST', url, { as, body: commanded(body) });
  return { status: reply.statusCode, ...(reply.json() as Record<string, unknown>) };
};
const publish = (affair: string, said: object = {}, as = cadre) =>
  post(`/api/affairs/${affair}/publish-sheet`, { steps: 1, reworded: [], kept: [], ...said }, as);

const TEXT = '村道装二十盏路灯，联系王师傅13987650321。';
const MASKED = '村道装二十盏路灯，联系王师傅〔电话〕。';

async function begun(title: string): Promise<string> {
  const procedureId = county.house.newId();
  const said = { subject: 'public_welfare', authorised: true, onePerson: false, on: today() };
  await post('/api/procedures', { procedureId, placeCode: VILLAGE, title, text: TEXT, ...said });
  return procedureId;
}

test('公布之前谁也读不到；电话要隐去；之后办的，再公布才读得到；邻村公布不了', async () => {
  const id = await begun('村道装路灯');
  const affair = `procedure/${id}`;
  const url = `/api/public/affairs/${affair}`;
  expect(await read(url)).toMatchObject({ status: 404 });
  const draft = await read(`/api/affairs/${affair}/sheet-draft`, cadre);
  expect(draft).toMatchObject({ steps: 1, published: null });
  expect(draft.texts).toContainEqual(expect.objectContaining({ original: TEXT, masked: MASKED }));
  expect(await publish(affair)).toMatchObject({ status: 409, reason: 'personal-data-left' });
  const reworded = [{ text: TEXT, as: MASKED }];
  const neighbour = await county.who('village_cadre', NEXT_VILLAGE);
  expect(await publish(affair, { reworded }, neighbour)).toMatchObject({ status: 404 });
  expect(await publish(affair, { reworded })).toMatchObject({ status: 200, version: 1 });
  const page = await read(url);
  expect(page).toMatchObject({ title: '村道装路灯', status: 'under_way', next: 'propose', version: 1 });
  expect(JSON.stringify(page)).not.toContain('13987650321');

  const votes = { should: 5, present: 5, for: 5, against: 0, abstain: 0 };
  await post(`/api/procedures/${id}/hold`, {
    ...{ stage: 'propose', meeting: null },
    paper: { on: today(), deciding: null, votes },
  });
  expect(await read(url)).toMatchObject({ held: [] });
  expect(await publish(affair, { reworded })).toMatchObject({ reason: 'changed-since' });
  expect(await publish(affair, { steps: 2, reworded })).toMatchObject({ version: 2 });
  expect(await read(url)).toMatchObject({ held: [{ stage: 'propose', meetingId: null, passed: true }] });
  const { rows } = await county.god.query(
    'select version from open_sheet_version where subject_id = $1 order by version',
    [id],
  );
  expect(rows.map(({ version }) => version)).toEqual([1, 2]);
});

test('筹资筹劳公开算式和人数，没有一户的名字；按地方、种类和词找；网页上读得到', async () => {
  const levyId = county.house.newId();
  const scheme = {
    ...{
      purpose: '三组入户路铺碎石',
      money: 20,
      payers: 300,
      days: 0,
      labourers: 0,
      on: addDays(today(), -1),
    },
    exempt: [{ ground: 'student', payers: 40, labourers: 0 }],
  };
  const said = { title: '修三组的路', proposer: 'committee', signed: null, scheme };
  await post('/api/levies', { levyId, placeCode: VILLAGE, ...said });
  await publish(`levy/${levyId}`);
  expect(await read(`/api/public/affairs/levy/${levyId}`)).toMatchObject({
    sums: { payers: 260, money: 5200 },
    status: 'proposed',
  });
  expect(await read(`/api/public/affairs/procedure/${levyId}`)).toMatchObject({ status: 404 });
  const id = await begun('河堤加固');
  await publish(`procedure/${id}`, { reworded: [{ text: TEXT, as: MASKED }] });
  const titles = async (query: string) =>
    ((await read(`/api/public/affairs?${query}`)).affairs as { title: string }[]).map(({ title }) => title);
  expect(await titles(`place=${COUNTY}&kind=levy`)).toEqual(['修三组的路']);
  expect(await titles(`q=${encodeURIComponent('河堤')}`)).toEqual(['河堤加固']);
  expect(await titles(`place=${NEXT_VILLAGE}`)).toEqual([]);

  const page = (await app.inject({ url: `/affairs/levy/${levyId}` })).body;
  expect(page).toContain('(300 − 免 40) × 20 元 = 5200 元');
  expect((await app.inject({ url: `/affairs/procedure/${id}` })).body).toContain('村党组织提议');
  const list = (await app.inject({ url: '/affairs' })).body;
  expect(list).toContain('河堤加固');
  // The way there stands on every page.
  expect(list).toContain('href="/talks"');
  expect((await app.inject({ url: '/' })).body).toContain('href="/affairs"');
});

test('村里大事的页面和张贴的一张都带验真；下载的证明断网也验得过，里面是公布的那一版', async () => {
  const id = await begun('村道装护栏');
  const url = `/affairs/procedure/${id}`;
  await publish(`procedure/${id}`, { reworded: [{ text: TEXT, as: MASKED }] });
  expect((await app.inject({ url })).body).toContain('刚刚公开');
  expect((await app.inject({ url: `${url}/proof.json` })).statusCode).toBe(404);
  await merging(RECORDED)(county.house);
  for (const shown of [url, `${url}/poster`]) {
    const { body } = await app.inject({ url: shown });
    expect(body, shown).toContain('扫码验真');
    expect(body, shown).toContain('公开记录 ');
  }
  const { body } = await app.inject({ url });
  expect(body).toContain('封存的是这一版公布时的全部内容');
  const proof = await app.inject({ url: `${url}/proof.json` });
  expect(proof.statusCode, proof.body).toBe(200);
  const keys = (await app.inject({ url: '/log/keys' })).body;
  expect(checkProof(proof.json(), keys)).toMatchObject({ problem: null });
  expect(JSON.parse((proof.json() as { enclosed: string }).enclosed)).toMatchObject({
    id,
    title: '村道装护栏',
  });
});

// The last: whoever was signed in is no more afterwards.
test('留下的姓名三十天后读不到、搜不到：列表、页面、订阅里都没有；再公布的另算三十天；记录照旧', async () => {
  const title = '给村民李大山家门口修路';
  const id = await begun(title);
  const kept = [{ passage: '李大山', why: '本人同意公开' }];
  const affair = `procedure/${id}`;
  const said = { reworded: [{ text: TEXT, as: MASKED }], kept };
  expect(await publish(affair, said)).toMatchObject({ status: 200 });
  const bodies = async () => {
    const urls = ['/affairs', `/affairs/${affair}`, `/api/public/search?q=${encodeURIComponent('门口修路')}`];
    return Promise.all(urls.map(async (url) => (await app.inject({ url })).body));
  };
  for (const body of await bodies()) expect(body).toContain(title);
  county.wait(30 * DAY);
  expect(await forgetNames(county.house)).toBe(0);
  county.wait(1);
  expect(await forgetNames(county.house)).toBe(1);
  expect(await forgetNames(county.house)).toBe(0);
  for (const body of await bodies()) {
    expect(body).toContain('给村民李某某家门口修路');
    expect(body).not.toContain('大山');
  }
  expect(await read(`/api/public/search?q=${encodeURIComponent('李大山')}`)).toMatchObject({ found: [] });
  cadre = await county.who('village_cadre', VILLAGE);
  expect(await publish(affair, said)).toMatchObject({ version: 2 });
  expect((await bodies())[1]).toContain(title);
  expect(await forgetNames(county.house)).toBe(0);
  await merging(RECORDED)(county.house);
  expect((await verifyCounty(county.house)).differences).toEqual([]);
});
