/** 验收条走一遍: slips over HTTP with real offices and a real store, in the hands of people who have no account. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BOTH, DONE } from '../../domain/outcome/examples.ts';
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
import { insertOutcome } from './store.ts';

const [VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;

let county: SmallCounty;
let app: FastifyInstance;
const as: Record<'cadre' | 'town' | 'committee', Someone> = {} as never;
let id = '';
beforeAll(async () => {
  county = await smallCounty();
  as.cadre = await county.who('village_cadre', VILLAGE);
  as.town = await county.who('town_officer', TOWN);
  as.committee = await county.who('supervisor', VILLAGE);
  id = county.house.newId();
  const done = {
    ...DONE,
    id,
    placeCode: VILLAGE,
    to: TOWN,
    tasks: DONE.tasks.map((one) => ({ ...one, owner: TOWN })),
  };
  app = await openApp(county.house, { dist: '/nowhere', render: await builtSite() });
  await county.house.database.transaction({ county: COUNTY, duty: 'clock' }, (tx) =>
    insertOutcome(tx, COUNTY, done, as.cadre.office.personId),
  );
});
afterAll(async () => {
  await app?.close();
  await county?.close();
});

const post = async (url: string, body: Record<string, unknown>, by?: Someone) => {
  const reply = await ask(county, 'POST', url, { as: by, body: commanded(body) });
  return { status: reply.statusCode, ...(reply.json() as Record<string, unknown>) };
};
const act = (name: string, body: Record<string, unknown>, by: Someone) =>
  post(`/api/outcomes/${id}/${name}`, body, by);
const page = async () => (await ask(county, 'GET', `/api/outcomes/${id}`, { as: as.committee })).json();
const open = async () => (await ask(county, 'GET', `/api/public/outcomes/${id}`)).json();
const ballots = async (by = as.committee) =>
  (await ask(county, 'GET', `/api/outcomes/${id}/ballots`, { as: by })).json() as {
    problem?: string;
    issued: number;
    ballots: { code: string; url: string }[];
  };
const codes = async () => (await ballots()).ballots.map(({ code }) => code);
const publish = async () => {
  const { steps } = (await ask(county, 'GET', `/api/outcomes/${id}/sheet-draft`, { as: as.cadre })).json();
  return act('publish-sheet', { steps, reworded: [], kept: [] }, as.cadre);
};
const say = (code: string, said: object) =>
  post(`/api/public/outcomes/${id}/say`, { ballot: { code, blind: randomUUID() }, ...said });
const YES = { done: true, satisfied: 'satisfied' };
const NO = { done: false, satisfied: 'dissatisfied', why: 'unfinished' };

test('公布了才出条；出条的没有办过这件事；条是打乱的，别人列不出', async () => {
  expect(await act('issue-ballots', { count: 20 }, as.committee)).toMatchObject({ reason: 'page-behind' });
  expect(await publish()).toMatchObject({ status: 200 });
  expect(await open()).toMatchObject({ status: 'done', takesSlips: false });
  expect(await act('issue-ballots', { count: 20 }, as.town)).toMatchObject({ reason: 'recused' });
  expect(await act('issue-ballots', { count: 16 }, as.committee)).toMatchObject({ status: 200, issued: 16 });
  expect(await open()).toMatchObject({ takesSlips: true });
  expect(await ballots(as.town)).toMatchObject({ problem: 'not-found' });
  const all = await ballots();
  expect(all).toMatchObject({ issued: 16 });
  expect(new Set(all.ballots.map(({ code }) => code)).size).toBe(16);
  expect(all.ballots[0]?.url).toContain(`/outcomes/${id}/say?ballot=`);
});

test('一条说一次，多人同时用同一条也只数一次；不满十人什么也不说', async () => {
  const [first = '', ...others] = await codes();
  expect(await say('0000-0000', YES)).toMatchObject({ status: 409, reason: 'ballot-unknown' });
  expect(await say(first, { ...NO, why: undefined })).toMatchObject({ reason: 'reason-missing' });
  const racing = await Promise.all(Array.from({ length: 5 }, () => say(first, NO)));
  expect(racing.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
  for (const code of others.slice(0, 8)) expect(await say(code, NO)).toMatchObject({ status: 200 });
  expect(await page()).toMatchObject({ slips: { issued: 16, said: null, asks: true } });
  expect(await say(others[8] ?? '', YES)).toMatchObject({ status: 200 });
  const told = { done: 1, notDone: 9, satisfied: 1, dissatisfied: 9, reasons: [{ why: 'unfinished', n: 9 }] };
  expect(await page()).toMatchObject({ slips: { said: told } });
  // One more neighbour changes nothing that is told.
  expect(await say(others[9] ?? '', NO)).toMatchObject({ status: 200 });
  expect(await page()).toMatchObject({ slips: { said: told } });
  expect(await codes()).toHaveLength(5);
});

test('库里没有谁、没有时间、没有一条说了什么', async () => {
  const columns = async (table: string) =>
    (
      await county.god.query('select column_name from information_schema.columns where table_name = $1', [
        table,
      ])
    ).rows.map((row) => row.column_name as string);
  expect((await columns('outcome_ballot')).sort()).toEqual(['county_code', 'no', 'outcome_id', 'used_in']);
  expect((await columns('outcome_said')).sort()).toEqual([
    'county_code',
    'outcome_id',
    'round',
    'said',
    'told',
  ]);
  const { rows } = await county.god.query('select count(*)::int as n from outcome_said');
  expect(rows).toEqual([{ n: 1 }]);
});

test('公众页上用条：错了照样留着填的，对了说数上了', async () => {
  const [code = ''] = await codes();
  const at = `/outcomes/${id}/say`;
  const read = async (url: string) => (await app.inject({ url, headers: { accept: 'text/html' } })).body;
  const html = await read(`${at}?ballot=${code}`);
  expect(html).toContain(`value="${code}"`);
  const send = (said: Record<string, string>) =>
    app.inject({
      ...{ method: 'POST', url: at, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      payload: new URLSearchParams({
        commandId: randomUUID(),
        blind: randomUUID(),
        ballot: code,
        ...said,
      }).toString(),
    });
  const silent = await send({ done: 'no', satisfied: 'dissatisfied', why: '' });
  expect([silent.statusCode, silent.body.includes('选一个原因')]).toEqual([409, true]);
  const unfit = await send({ done: '', satisfied: 'satisfied', why: '' });
  expect([unfit.statusCode, unfit.body.includes('每一项都选一个')]).toEqual([409, true]);
  const taken = await send({ done: 'no', satisfied: 'fairly', why: 'poor' });
  expect([taken.statusCode, taken.headers.location]).toEqual([303, `${at}?counted=1`]);
  expect(await read(`${at}?counted=1`)).toContain('数上了');
});

test('多数说没办好，不答复不能验收；数和答复公布在成果页上，验收以后条不收了', async () => {
  expect(await act('accept', { sides: BOTH }, as.committee)).toMatchObject({
    ...{ status: 409, reason: 'denial-unanswered' },
  });
  const answer = '开关都装好了，响的是另一处';
  expect(await act('accept', { sides: BOTH, answer: '问 13800000000' }, as.committee)).toMatchObject({
    reason: 'names-somebody',
  });
  expect(await act('accept', { sides: BOTH, answer }, as.committee)).toMatchObject({ status: 200 });
  expect(await page()).toMatchObject({
    ...{ status: 'kept', slips: { said: null, asks: false } },
    acceptance: { answer, said: { done: 1, notDone: 9 } },
  });
  await publish();
  expect(await open()).toMatchObject({ takesSlips: false, acceptance: { answer, said: { notDone: 9 } } });
  const html = (await app.inject({ url: `/outcomes/${id}`, headers: { accept: 'text/html' } })).body;
  expect(html).toContain('办好了 1，没办好 9');
  expect(html).toContain(answer);
  const [code = ''] = await codes();
  expect(await say(code, YES)).toMatchObject({ status: 409, reason: 'not-asked' });
});

test('返工再验收，旧条还能说一次，数从头数', async () => {
  await county.god.query(
    `update outcome set status = 'done', state = state || '{"status":"done","reworks":1}' where id = $1`,
    [id],
  );
  await publish();
  expect(await codes()).toHaveLength(16);
  expect(await page()).toMatchObject({ slips: { said: null, asks: true } });
  for (const code of (await codes()).slice(0, 10))
    expect(await say(code, YES)).toMatchObject({ status: 200 });
  expect(await page()).toMatchObject({ slips: { said: { done: 10, notDone: 0, reasons: [] } } });
});
