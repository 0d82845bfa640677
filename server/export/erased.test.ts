/**
 * 抹去了的不从别处回来 (quality: C12): a file asked for before holds nothing of it when it is fetched after; the phone that carried it
 * has it no more once it was heard of; and whoever is out of office reaches nothing at all.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { act, holding, type Marked, markedMatter } from '../../tests/support/marked.ts';
import { Phone } from '../../tests/support/phone.ts';
import { unzipped } from '../../tests/support/zip.ts';
import { eraseFiles } from '../matter/erase.ts';

const [AREA = ''] = PLACES.areas;
const [TOWN = ''] = PLACES.towns;
const COUNTY_FILES = ['matters', 'figures'] as const;

let county: SmallCounty;
let chief: Someone;
let matter: Marked;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', AREA);
  matter = await markedMatter(county, chief, 'dispute.wage');
});
afterAll(() => county?.close());

const marksIn = (text: string): string[] => matter.marks.filter((mark) => text.includes(mark));
const fileOf = async (as: Someone, exportId: string): Promise<string> => {
  const file = await ask(county, 'GET', `/api/exports/${exportId}/file`, { as });
  expect(file.statusCode, file.body).toBe(200);
  return file.body;
};

async function asked(as: Someone, list: string): Promise<string> {
  const body = commanded({ list, format: 'csv', filter: {}, words: {} });
  return (await ask(county, 'POST', '/api/exports', { as, body })).json().exportId as string;
}

/** The archive of everything, asked by one administrator and approved by another. */
async function archiveAsked(): Promise<string> {
  const system = await county.who('system_admin', PLACES.county);
  const security = await county.who('security_admin', PLACES.county);
  const body = commanded({ why: '每季度移交一次' });
  const { archiveId } = (await ask(county, 'POST', '/api/archives', { as: system, body })).json();
  const approved = await ask(county, 'POST', `/api/archives/${archiveId}/approve`, {
    ...{ as: security, body: commanded() },
  });
  expect(approved.statusCode, approved.body).toBe(200);
  return archiveId;
}

/** Every member of it as one text. */
async function archiveOf(archiveId: string): Promise<string> {
  const system = await county.who('system_admin', PLACES.county);
  const file = await ask(county, 'GET', `/api/archives/${archiveId}/file`, { as: system });
  expect(file.statusCode).toBe(200);
  return Buffer.concat([...unzipped(file.rawPayload).values()]).toString('utf8');
}

test('先要的文件、随身带着的，抹去以后都没有；要文件的记录里也没有', async () => {
  const officer = await county.who('town_officer', TOWN);
  const phone = new Phone(county, chief);
  await phone.pullAll();
  const carried = () => JSON.stringify(phone.held.get(`matter ${matter.matterId}`) ?? null);
  expect(marksIn(carried())).not.toEqual([]);
  expect(marksIn(await fileOf(officer, await asked(officer, 'matters')))).not.toEqual([]);
  const before = await Promise.all(COUNTY_FILES.map((list) => asked(officer, list)));
  const archive = await archiveAsked();
  expect(marksIn(await archiveOf(await archiveAsked()))).not.toEqual([]);

  await act(county, chief, matter.matterId, 'redirect', {
    channel: 'labour',
    told: '请到县劳动监察大队投诉。',
  });
  await eraseFiles(county.house);
  for (const exportId of before) expect(marksIn(await fileOf(officer, exportId))).toEqual([]);
  await phone.pullAll();
  expect(marksIn(carried())).toEqual([]);
  expect(await holding(county, matter)).toEqual([]);
  // 全部存档: asked for and approved before, and after.
  for (const archiveId of [archive, await archiveAsked()])
    expect(marksIn(await archiveOf(archiveId))).toEqual([]);
});

test('卸了任的，原来的登录什么也读不到，送来的也换不回一个字', async () => {
  const phone = new Phone(county, chief);
  await county.god.query(
    `update office set valid_from = '2024-01-01', valid_to = '2024-12-31' where id = $1`,
    [chief.office.id],
  );
  await county.restart();
  const { matterId } = matter;
  for (const url of [`/api/matters/${matterId}`, '/api/matters', '/api/me/export', '/api/waiting']) {
    const answer = await ask(county, 'GET', url, { as: chief });
    expect(answer.statusCode, url).toBe(401);
    expect(marksIn(answer.body)).toEqual([]);
  }
  expect((await phone.pull()).status).toBe(401);
  const note = phone.saved('matter.add-note', { params: { matterId }, body: { text: '我记得的' } });
  expect(marksIn(JSON.stringify(await phone.push([note])))).toEqual([]);
});
