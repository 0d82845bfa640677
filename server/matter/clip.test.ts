/** 录音: announced with its words, brought after them, heard by whoever may read them, and gone when they were dealt with. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FILM, MP4, OGG, PAGE_BEHIND, WEBM } from '../../tests/support/clip.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { Phone } from '../../tests/support/phone.ts';
import { clipKind } from '../kit/clips.ts';
import { fileNameOf } from '../kit/files.ts';
import { newId } from '../kit/id.ts';
import { forgetClips } from './clip.ts';
import { eraseFiles, findStrays } from './erase.ts';

const DAY = 86_400_000;
const [AREA = '', NEXT = ''] = PLACES.areas;

let county: SmallCounty;
let chief: Someone;
let neighbour: Someone;
beforeAll(async () => {
  county = await smallCounty();
  await refresh();
});
afterAll(() => county?.close());

async function refresh(): Promise<void> {
  chief = await county.who('area_chief', AREA);
  neighbour = await county.who('area_chief', NEXT);
}

const put = (bytes: Buffer, as = chief) => {
  const url = `/api/blobs/${fileNameOf(bytes)}?from=0&size=${bytes.length}`;
  return ask(county, 'POST', url, { as, bytes, type: 'application/octet-stream' });
};

/** What is reported by voice alone: the words say so, and the clip is on its way. */
async function spoken(more: object = {}) {
  const clip = { clipId: newId(), seconds: 7 };
  const phone = new Phone(county, chief);
  const report = phone.report('录音，待听', { body: { clip, ...more } });
  expect((await phone.push([report])).outcomes[0]?.outcome).toBe('APPLIED');
  return { phone, matterId: report.entity, clipId: clip.clipId };
}

async function brought(bytes: Buffer) {
  const { phone, matterId, clipId } = await spoken();
  expect((await put(bytes)).statusCode).toBe(200);
  const params = { matterId, clipId };
  const command = phone.saved('matter.bring-clip', {
    entity: matterId,
    params,
    body: { file: fileNameOf(bytes) },
  });
  return { matterId, clipId, outcome: (await phone.push([command])).outcomes[0] };
}

const clipsOf = async (matterId: string, as = chief) =>
  (await ask(county, 'GET', `/api/matters/${matterId}/attachments`, { as })).json().clips;
const play = (matterId: string, clipId: string, as = chief) =>
  ask(county, 'GET', `/api/matters/${matterId}/clips/${clipId}`, { as });
const isKept = (bytes: Buffer) => county.house.files.has(fileNameOf(bytes));

/** Bytes that nobody sent before. */
const saying = (what: string): Buffer => Buffer.concat([WEBM, Buffer.from(what)]);

test('录音是什么，看内容：有声音、没有画面、后面没藏着别的', () => {
  expect([WEBM, MP4, OGG].map(clipKind)).toEqual(['webm', 'mp4', 'ogg'].map((kind) => ({ ok: true, kind })));
  expect(clipKind(FILM)).toEqual({ ok: false, reason: 'kind-not-allowed' });
  expect(clipKind(PAGE_BEHIND)).toEqual({ ok: false, reason: 'kind-not-allowed' });
  expect(clipKind(Buffer.from('<script>alert(1)</script>'))).toEqual({ ok: false, reason: 'not-a-clip' });
  expect(clipKind(Buffer.concat([WEBM, Buffer.alloc(600_000)])).ok).toBe(false);
});

test('只有录音也是一件事：先有文字，录音后到，到了才听得到；隔壁片听不到', async () => {
  const { matterId, clipId } = await spoken();
  expect(await clipsOf(matterId)).toEqual([{ clipId, seconds: 7, here: false }]);
  expect((await play(matterId, clipId)).statusCode).toBe(404);
  const there = await brought(saying('路塌了'));
  expect(there.outcome).toMatchObject({ outcome: 'APPLIED' });
  expect(await clipsOf(there.matterId)).toMatchObject([{ here: true }]);
  const heard = await play(there.matterId, there.clipId);
  expect(heard.statusCode).toBe(200);
  expect(heard.rawPayload.equals(saying('路塌了'))).toBe(true);
  expect(heard.headers).toMatchObject({
    'content-type': 'audio/webm',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  expect(heard.headers['content-disposition']).toMatch(/^attachment/);
  expect((await play(there.matterId, there.clipId, neighbour)).statusCode).toBe(404);
});

test('不是录音的不收；照片当不成录音，录音当不成照片', async () => {
  expect((await put(FILM)).json()).toMatchObject({ reason: 'kind-not-allowed' });
  expect((await put(PAGE_BEHIND)).json()).toMatchObject({ reason: 'kind-not-allowed' });
  const { phone, matterId, clipId } = await spoken();
  const bytes = saying('当照片');
  await put(bytes);
  const body = { photo: fileNameOf(bytes) };
  const asPhoto = phone.saved('matter.add-photo', { entity: matterId, params: { matterId }, body });
  expect((await phone.push([asPhoto])).outcomes[0]).toMatchObject({ reason: 'no-such-photo' });
  const file = await county.house.files.put(Buffer.from([0xff, 0xd8, 0xff, 1]));
  const params = { matterId, clipId };
  const asClip = phone.saved('matter.bring-clip', { entity: matterId, params, body: { file } });
  expect((await phone.push([asClip])).outcomes[0]).toMatchObject({ reason: 'no-such-clip' });
});

test('点位上说的，跟着那一次看过；撤掉那一次，录音也没有了；老人家里不录', async () => {
  const pointId = newId();
  const point = commanded({ pointId, kind: 'gauge', title: '老桥下水位' });
  await ask(county, 'POST', '/api/watch-points', { as: chief, body: point });
  const [lookId, clipId] = [newId(), newId()];
  const look = commanded({ lookId, day: '2026-09-07', clip: { clipId, seconds: 12 } });
  const url = `/api/watch-points/${pointId}`;
  await ask(county, 'POST', `${url}/look`, { as: chief, body: look });
  const bytes = saying('水退了');
  await put(bytes);
  const file = commanded({ file: fileNameOf(bytes) });
  expect((await ask(county, 'POST', `${url}/clips/${clipId}`, { as: chief, body: file })).statusCode).toBe(
    200,
  );
  const page = await ask(county, 'GET', url, { as: chief });
  expect(page.json().looks).toMatchObject([{ words: null, clip: { clipId, seconds: 12, here: true } }]);
  const heard = await ask(county, 'GET', `${url}/clips/${clipId}`, { as: chief });
  expect(heard.rawPayload.equals(bytes)).toBe(true);
  expect((await ask(county, 'GET', `${url}/clips/${clipId}`, { as: neighbour })).statusCode).toBe(404);
  await ask(county, 'POST', `${url}/take-back`, { as: chief, body: commanded({ lookId }) });
  expect((await ask(county, 'GET', `${url}/clips/${clipId}`, { as: chief })).statusCode).toBe(404);
  await eraseFiles(county.house);
  expect(await isKept(bytes)).toBe(false);
});

test('办结三十天后录音清除，文件也没有了；没办结的、刚办结的还听得到', async () => {
  const [old, fresh, open] = [saying('三十天前'), saying('昨天'), saying('没办完')];
  const [one, two, three] = [await brought(old), await brought(fresh), await brought(open)];
  const closed = (matterId: string, days: number) =>
    county.god.query('update matter set closed_at = $2 where id = $1', [
      matterId,
      new Date(county.house.now() - days * DAY),
    ]);
  await closed(one.matterId, 31);
  await closed(two.matterId, 1);
  // Named as they are, none of them is a stray.
  await findStrays(county.house);
  expect(await forgetClips(county.house)).toBe(1);
  await eraseFiles(county.house);
  expect(await clipsOf(one.matterId)).toEqual([]);
  expect(await Promise.all([old, fresh, open].map(isKept))).toEqual([false, true, true]);
  expect(await clipsOf(two.matterId)).toMatchObject([{ here: true }]);
  expect(await clipsOf(three.matterId)).toMatchObject([{ here: true }]);
});

test('九十天前看点时说的清除，看过的那一行还在', async () => {
  const pointId = newId();
  const point = commanded({ pointId, kind: 'gauge', title: '新桥下水位' });
  await ask(county, 'POST', '/api/watch-points', { as: chief, body: point });
  const look = commanded({ lookId: newId(), day: '2026-09-07', clip: { clipId: newId(), seconds: 3 } });
  await ask(county, 'POST', `/api/watch-points/${pointId}/look`, { as: chief, body: look });
  await county.god.query(`update clip set said_on = '2026-06-01' where point_id = $1`, [pointId]);
  expect(await forgetClips(county.house)).toBe(1);
  const page = await ask(county, 'GET', `/api/watch-points/${pointId}`, { as: chief });
  expect(page.json().looks).toMatchObject([{ clip: null }]);
});
