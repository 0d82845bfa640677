/** 照片后到: pieces that are cut, sent twice, sent wrong; the matter is usable before them, and none is lost or doubled. */
import { createHash, randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
let chief: Someone;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
});
afterAll(() => county?.close());

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Of some 100 KB, each another one. */
const photo = async (): Promise<Buffer> => {
  const raw = { width: 240, height: 160, channels: 3 as const };
  return sharp(randomBytes(raw.width * raw.height * 3), { raw })
    .jpeg({ quality: 95 })
    .toBuffer();
};

const put = (
  sha256: string,
  bytes: Buffer,
  { from, size, as = chief }: { from: number; size: number; as?: Someone },
) =>
  ask(county, 'POST', `/api/blobs/${sha256}?from=${from}&size=${size}`, {
    as,
    bytes,
    type: 'application/octet-stream',
  });

const haveOf = async (sha256: string, as = chief) =>
  (await ask(county, 'GET', `/api/blobs/${sha256}`, { as })).json();

async function sendWhole(bytes: Buffer): Promise<string> {
  const reply = await put(hashOf(bytes), bytes, { from: 0, size: bytes.length });
  return reply.json().photo;
}

async function raised(photosToCome: string[]): Promise<string> {
  const matterId = newId();
  await ask(county, 'POST', '/api/matters', {
    as: chief,
    body: commanded({ matterId, text: '水管爆了，照片随后', photosToCome }),
  });
  return matterId;
}

const pageOf = async (matterId: string, as = chief) =>
  (await ask(county, 'GET', `/api/matters/${matterId}`, { as })).json();

const add = (matterId: string, name: string, as = chief) =>
  ask(county, 'POST', `/api/matters/${matterId}/photos`, { as, body: commanded({ photo: name }) });

test('cut at 60 %, it goes on from there and becomes a picture (31)', async () => {
  const bytes = await photo();
  const sha256 = hashOf(bytes);
  const cut = Math.floor(bytes.length * 0.6);
  expect(await haveOf(sha256)).toEqual({ have: 0, photo: null });
  await put(sha256, bytes.subarray(0, cut), { from: 0, size: bytes.length });
  expect(await haveOf(sha256)).toEqual({ have: cut, photo: null });
  const last = await put(sha256, bytes.subarray(cut), { from: cut, size: bytes.length });
  expect(last.json()).toMatchObject({ have: bytes.length, photo: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect((await haveOf(sha256)).photo).toBe(last.json().photo);
});

test('the last piece sent again after its answer was lost is answered again', async () => {
  const bytes = await photo();
  const first = await put(hashOf(bytes), bytes, { from: 0, size: bytes.length });
  const again = await put(hashOf(bytes), bytes, { from: 0, size: bytes.length });
  expect(again.json()).toEqual(first.json());
});

test('a piece that is not the next one, a whole that is another, nothing, too much: refused, and it can begin anew', async () => {
  const bytes = await photo();
  const sha256 = hashOf(bytes);
  const size = bytes.length;
  expect((await put(sha256, bytes.subarray(10, 20), { from: 10, size })).json().reason).toBe('not-here');
  const wrong = Buffer.from(bytes).fill(0, 100, 200);
  expect((await put(sha256, wrong, { from: 0, size })).json().reason).toBe('wrong-hash');
  expect(await haveOf(sha256)).toEqual({ have: 0, photo: null });
  expect((await put(sha256, Buffer.alloc(0), { from: 0, size })).statusCode).toBe(400);
  expect((await put(sha256, bytes, { from: 0, size: 4 })).statusCode).toBe(400);
  expect((await put(sha256, bytes, { from: 0, size: 20_000_000 })).json().reason).toBe('too-many-bytes');
  const text = Buffer.from('not a picture at all');
  expect((await put(hashOf(text), text, { from: 0, size: text.length })).json().reason).toBe('not-a-picture');
  expect((await put(sha256, bytes, { from: 0, size })).statusCode).toBe(200);
});

test('the matter is there before its photos, says how many come, and has each once', async () => {
  const pictures = [await photo(), await photo()];
  const matterId = await raised(pictures.map(hashOf));
  expect(await pageOf(matterId)).toMatchObject({ photos: [], photosToCome: 2 });
  const names = [await sendWhole(pictures[0] as Buffer), await sendWhole(pictures[1] as Buffer)];
  expect((await add(matterId, names[0] ?? '')).statusCode).toBe(200);
  expect((await add(matterId, names[0] ?? '')).json()).toEqual({ reason: 'photo-there' });
  expect(await pageOf(matterId)).toMatchObject({ photos: [names[0]], photosToCome: 1 });
  await ask(county, 'POST', `/api/matters/${matterId}/settle`, {
    as: chief,
    body: commanded({ answer: '关了总阀' }),
  });
  expect((await add(matterId, names[1] ?? '')).statusCode).toBe(200);
  expect(await pageOf(matterId)).toMatchObject({ photos: names, photosToCome: 0 });
  expect((await verifyCounty(county.house)).differences).toEqual([]);
});

test('a report whose photo is not there any more, as after a copy was put back, is taken with what it says', async () => {
  const gone = 'f'.repeat(64);
  const there = await sendWhole(await photo());
  const matterId = newId();
  const said = { matterId, text: '水管爆了，照片拍过', photos: [gone, there] };
  const reply = await ask(county, 'POST', '/api/matters', { as: chief, body: commanded(said) });
  expect(reply.statusCode).toBe(200);
  expect(await pageOf(matterId)).toMatchObject({ photos: [there], photosToCome: 1 });
  // Of a stranger's it is nonsense as ever.
  const strange = commanded({ ...said, matterId: newId(), placeCode: PLACES.villages[0], photos: [gone] });
  expect((await ask(county, 'POST', '/api/public/matters', { body: strange })).statusCode).toBe(400);
});

test('nobody adds to what is not his, or what was never stored; nobody sees how far another one came', async () => {
  const bytes = await photo();
  const name = await sendWhole(bytes);
  const matterId = await raised([]);
  const head = await county.who('group_head', PLACES.groups[0] ?? '');
  expect((await add(matterId, name, head)).json()).toEqual({ reason: 'not-the-holder' });
  const far = await county.who('area_chief', PLACES.areas.at(-1) ?? '');
  expect((await add(matterId, name, far)).statusCode).toBe(404);
  expect((await add(matterId, '0'.repeat(64))).json()).toEqual({ reason: 'no-such-photo' });
  expect(await haveOf(hashOf(bytes), far)).toEqual({ have: 0, photo: null });
});
