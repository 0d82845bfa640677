/** 凭据与协办: a file comes in as what is read of it, a picture drawn anew; published once somebody looked, gone at once when taken down. */
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, dayOf } from '../../domain/kernel/day.ts';
import {
  ask,
  COUNTY,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { excelOf } from '../../tests/support/paper-files.ts';
import { verifyCounty } from '../../tools/verify/verify.ts';
import { eraseFiles, findStrays } from '../matter/erase.ts';

const [VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;
const PHONE = '13812345678';

let county: SmallCounty;
let cadre: Someone;
let town: Someone;
let member: Someone;
let office: Someone;
beforeAll(async () => {
  county = await smallCounty();
  cadre = await county.who('village_cadre', VILLAGE);
  town = await county.who('town_officer', TOWN);
  member = await county.who('cppcc_member', COUNTY);
  office = await county.who('cppcc_officer', COUNTY);
});
afterAll(() => county.close());

const post = async (url: string, body: Record<string, unknown>, as: Someone) => {
  const reply = await ask(county, 'POST', url, { as, body: commanded(body) });
  return { status: reply.statusCode, ...(reply.json() as Record<string, unknown>) };
};
const send = async (url: string, bytes: Buffer, type: string) => {
  const headers = { cookie: cadre.cookie, 'content-type': type };
  const reply = await county.app.inject({ method: 'POST', url, headers, payload: bytes });
  return { status: reply.statusCode, ...(reply.json() as Record<string, unknown>) };
};

async function stored(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of county.house.files.names()) names.push(name);
  return names;
}

/** Answered by the town, done by the village, the county assisting; told to everybody, so that it may be published. */
async function underWay() {
  const id = county.house.newId();
  const act = (name: string, body: Record<string, unknown>, as = cadre) =>
    post(`/api/outcomes/${id}/${name}`, body, as);
  await post(
    '/api/outcomes',
    {
      ...{ outcomeId: id, source: 'opinion', title: '助餐点的油烟', points: ['排烟管改到屋后'], to: TOWN },
      ...{ sides: ['巷子住户'], themes: [] },
    },
    member,
  );
  await act('answer', { answers: [{ point: 1, verdict: 'adopted' }] }, town);
  const taskId = county.house.newId();
  const due = addDays(dayOf(county.house.now()), 9);
  const task = {
    taskId,
    text: '改排烟管',
    owner: VILLAGE,
    assisting: [COUNTY],
    toShow: true,
    due,
    weight: 1,
  };
  expect(await act('keep-task', task, town)).toMatchObject({ status: 200 });
  return { id, act, taskId };
}

test('文件只带进读出来的字：号码姓名已隐去，属性批注隐藏行不带，什么也不存', async () => {
  const lines = ['验收单', '项目\t金额\t户主姓名\t联系电话', `排烟管\t1200\t王建国\t${PHONE}`];
  const file = excelOf({ lines, mark: '不该带走' });
  const before = await stored();
  const read = await send(
    `/api/papers/read?name=${encodeURIComponent(`王建国承诺书_${PHONE}.xlsx`)}`,
    file,
    'application/octet-stream',
  );
  expect(read).toMatchObject({
    ...{ status: 200, title: '王某某承诺书 〔电话〕' },
    part: { masked: '验收单\n项目\t金额\t户主姓名\t联系电话\n排烟管\t1200\t王某某\t〔电话〕' },
  });
  expect(JSON.stringify(read)).not.toContain('不该带走');
  expect(await stored()).toEqual(before);
  const broken = await send(
    '/api/papers/read?name=a.pdf',
    Buffer.from('%PDF-1.4 nothing'),
    'application/octet-stream',
  );
  expect(broken).toMatchObject({ status: 409, reason: 'broken-file' });
});

test('照片重画过才存；看过才公布；撤下就没有了，文件也清掉', async () => {
  const { id, act, taskId } = await underWay();
  const raw = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a52' } })
    .withExif({ IFD0: { Artist: '王建国' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '33/1 25/1 0/1' } })
    .jpeg()
    .toBuffer();
  const { photo } = (await send('/api/photos', raw, 'image/jpeg')) as unknown as { photo: string };
  const shownId = county.house.newId();
  const shown = { shownId, taskId, caption: '排烟管改到屋后', photos: [photo] };
  expect(await act('show', { ...shown, photos: ['0'.repeat(64)] })).toMatchObject({
    reason: 'no-such-photo',
  });
  expect(await act('show', { ...shown, text: `项目\t电话\n排烟管\t${PHONE}` })).toMatchObject({
    reason: 'names-somebody',
  });
  expect(await act('show', { ...shown, text: '项目\t金额\n排烟管\t13800\n风机\t120000' })).toMatchObject({
    status: 200,
  });
  const done = { taskId, progress: 100, note: '管子改好了' };
  expect(await act('tell-progress', done)).toMatchObject({ reason: 'share-missing' });
  const centre = await county.who('centre_officer', COUNTY);
  expect(await act('tell-share', { taskId, text: '风机买好了' }, centre)).toMatchObject({ status: 200 });
  expect(await act('tell-progress', done)).toMatchObject({ status: 200 });
  await act('finish', { text: '油烟不进巷子了' }, town);
  await act('accept', { sides: [{ side: '巷子住户', accepts: true }] }, office);
  await act('feed-back', { text: '排烟管改好了' }, office);

  const picture = `/outcomes/${id}/pictures/${photo}`;
  const seen = await ask(county, 'GET', `/api${picture}`, { as: cadre });
  expect(seen.headers['content-type']).toBe('image/jpeg');
  expect((await sharp(seen.rawPayload).metadata()).exif).toBeUndefined();
  expect((await ask(county, 'GET', `/api/public${picture}`)).statusCode).toBe(404);
  const { steps } = (await ask(county, 'GET', `/api/outcomes/${id}/sheet-draft`, { as: office })).json() as {
    steps: number;
  };
  const sheet = { steps, reworded: [], kept: [] };
  expect(await act('publish-sheet', sheet, office)).toMatchObject({ reason: 'pictures-unseen' });
  expect(await act('publish-sheet', { ...sheet, pictures: [photo] }, office)).toMatchObject({ version: 1 });
  const open = async () =>
    (await ask(county, 'GET', `/api/public/outcomes/${id}`)).json() as { shown: unknown[] };
  expect((await open()).shown).toMatchObject([{ caption: '排烟管改到屋后', photos: [photo] }]);
  expect((await ask(county, 'GET', `/api/public${picture}`)).statusCode).toBe(200);
  // In use: no sweep takes it.
  await findStrays(county.house);
  county.wait(40 * 86_400_000);
  await eraseFiles(county.house);
  expect(await county.house.files.has(photo)).toBe(true);

  cadre = await county.who('village_cadre', VILLAGE);
  expect(await act('take-down', { shownId, why: '照片里有人' }, cadre)).toMatchObject({ status: 200 });
  expect((await open()).shown).toEqual([]);
  expect((await ask(county, 'GET', `/api/public${picture}`)).statusCode).toBe(404);
  await findStrays(county.house);
  county.wait(40 * 86_400_000);
  await eraseFiles(county.house);
  expect(await county.house.files.has(photo)).toBe(false);
  expect((await verifyCounty(county.house)).differences).toEqual([]);
});
