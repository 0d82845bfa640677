/**
 * 记号: names, phones and sensitive words with a mark in each, and then everywhere they must not be: the index that is searched,
 * texts to phones, what is kept of commands, the audit trail, the log of the server, files of those who may not see (quality: C11).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../server/kit/id.ts';
import { verifyCounty } from '../../tools/verify/verify.ts';
import { approved } from '../support/approval.ts';
import { ask, commanded, PLACES, type SmallCounty, type Someone, smallCounty } from '../support/county.ts';
import { tablesHolding } from '../support/marked.ts';
import { PDF } from '../support/papers.ts';

/** Whose it is (P2), and what a sensitive or sealed matter says (P3). */
const NAME = '暗名阮秋实';
const PHONE = '13987650321';
const SECRET = '暗语';
const secret = (where: string): string => `${SECRET}${where}`;

let county: SmallCounty;
/** One for each post. */
let everyone: Someone[];
const log: string[] = [];
beforeAll(async () => {
  county = await smallCounty();
  Object.assign(county.house, { log: (line: object) => log.push(JSON.stringify(line)) });
  const { rows } = await county.god.query('select post, coalesce(unit_code, place_code) as at from office');
  const posts = rows.filter(({ post }, index) => rows.findIndex((one) => one.post === post) === index);
  everyone = await Promise.all(posts.map(({ post, at }) => county.who(post, at)));
  for (const more of [
    { category: 'infrastructure.road', text: '路塌了请来看看' },
    { category: 'hardship.temporary_aid', text: secret('内容'), title: secret('标题') },
    { about: { post: 'area_chief' }, text: secret('反映'), title: secret('反映标题') },
  ])
    await wholeLife(more);
}, 120_000);
afterAll(() => county?.close());

const [AREA = ''] = PLACES.areas;

/** A matter with marks in every field, from its report to its answer; asked about by text when that may be. */
async function wholeLife(more: { category?: string; about?: object; text: string }): Promise<void> {
  const matterId = newId();
  const said = commanded({ matterId, placeCode: AREA, name: NAME, phone: PHONE, ...more });
  expect((await ask(county, 'POST', '/api/public/matters', { body: said })).statusCode).toBe(200);
  const as = more.about
    ? await county.who('town_officer', PLACES.towns[0])
    : await county.who('area_chief', AREA);
  const is = more.category === 'infrastructure.road' ? '' : SECRET;
  const act = async (verb: string, words: object) =>
    ask(county, 'POST', `/api/matters/${matterId}/${verb}`, { as, body: commanded({ ...words }) });
  const url = `/api/matters/${matterId}/attachments?name=${encodeURIComponent(`${is}附件.pdf`)}`;
  await ask(county, 'POST', url, { as, bytes: PDF, type: 'application/octet-stream' });
  for (const [verb, words] of [
    ['notes', { text: `${is}备注` }],
    ['accept', {}],
    ['try', { tried: `${is}试过` }],
    ['extend', { why: `${is}延期` }],
    ['answer', { answer: `${is}答复` }],
  ] as const)
    expect((await act(verb, words)).statusCode, verb).toBe(200);
  await act('ask-by-sms', {});
}

const MARKS = [NAME, PHONE, SECRET];

const rowsOf = async (table: string, columns = '*'): Promise<string[]> =>
  (
    await county.god.query(
      `select (select row_to_json(r)::text from (select ${columns}) r) as row from ${table} t`,
    )
  ).rows.map(({ row }: { row: string }) => row);

const marked = (lines: readonly string[]): string[] =>
  lines.filter((line) => MARKS.some((mark) => line.includes(mark)));

test.each(['matter_words', 'sms_out', 'audit', 'matter_access', 'figure', 'figure_change', 'export'])(
  '%s 里没有姓名、电话，也没有敏感的话',
  async (table) => {
    expect(marked(await rowsOf(table, 't.*'))).toEqual([]);
  },
);

test('命令记下的答复里也没有', async () => {
  expect(marked(await rowsOf('command', 't.answer'))).toEqual([]);
});

test('姓名电话只在自己的一张表里，敏感的话只在事项、步骤、备注和附件里', async () => {
  const found = await tablesHolding(county, MARKS);
  expect(found).toEqual(['attachment', 'matter', 'matter_note', 'matter_reporter', 'matter_step']);
});

test('谁导出哪份名单，都没有', async () => {
  for (const as of everyone)
    for (const list of [
      'matters',
      'places',
      'offices',
      'published',
      'audit',
      'figures',
      'rates',
      'outcome-figures',
      'points',
      'vacant',
      'units',
    ]) {
      const body = commanded({ list, format: 'csv', filter: {}, words: {} });
      const asked = await ask(county, 'POST', '/api/exports', { as, body });
      if (asked.statusCode !== 200) continue;
      const { exportId, waits } = asked.json() as { exportId: string; waits: boolean };
      if (waits) await approved(county, exportId);
      const url = `/api/exports/${exportId}/file`;
      const file = await ask(county, 'GET', url, { as });
      expect(marked([file.body]), `${as.office.post} ${list}`).toEqual([]);
    }
});

test('服务器的日志里没有，出了错也没有', async () => {
  const chief = await county.who('area_chief', AREA);
  await county.god.query('revoke insert on audit from xiezhi_app');
  const said = commanded({
    matterId: newId(),
    placeCode: AREA,
    name: NAME,
    phone: PHONE,
    text: secret('内容'),
  });
  const failed = await ask(county, 'POST', '/api/public/matters', { body: said });
  await county.god.query('grant insert on audit to xiezhi_app');
  expect(failed.statusCode).toBeGreaterThanOrEqual(500);
  await ask(county, 'GET', `/api/matters?q=${encodeURIComponent(SECRET)}`, { as: chief });
  expect(log.length).toBeGreaterThan(0);
  expect(marked([...log, failed.body])).toEqual([]);
});

test('现状、期限、数字和检索，重算一遍都对（A8）', async () => {
  expect((await verifyCounty(county.house)).differences).toEqual([]);
});
