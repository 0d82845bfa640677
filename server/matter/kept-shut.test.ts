/** 说明用途之前: of a sensitive matter nothing is read before its reader has said what for: neither text nor picture nor paper. */
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
import { PDF } from '../../tests/support/papers.ts';
import { newId } from '../kit/id.ts';

let county: SmallCounty;
let chief: Someone;
let photo: string;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0000ff' } })
    .jpeg()
    .toBuffer();
  const stored = await ask(county, 'POST', '/api/public/photos', { bytes, type: 'image/jpeg' });
  photo = (stored.json() as { photo: string }).photo;
});
afterAll(() => county?.close());

/** A matter of the area with a picture, a paper and a note. */
async function told(category: string): Promise<{ matterId: string; attachmentId: string }> {
  const matterId = newId();
  const { placeCode } = chief.office;
  const said = commanded({
    matterId,
    placeCode,
    category,
    text: '家里断粮了',
    name: '王大山',
    photos: [photo],
  });
  expect((await ask(county, 'POST', '/api/public/matters', { body: said })).statusCode).toBe(200);
  const url = `/api/matters/${matterId}/attachments?name=低保申请.pdf`;
  const file = await ask(county, 'POST', encodeURI(url), {
    ...{ as: chief, bytes: PDF, type: 'application/octet-stream' },
  });
  expect(file.statusCode, file.body).toBe(200);
  await ask(county, 'POST', `/api/matters/${matterId}/notes`, {
    as: chief,
    body: commanded({ text: '户主住院，等民政核实' }),
  });
  return { matterId, attachmentId: (file.json() as { attachmentId: string }).attachmentId };
}

const statusOf = async (path: string): Promise<number> =>
  (await ask(county, 'GET', path, { as: chief })).statusCode;
const bodyOf = async (path: string): Promise<string> => (await ask(county, 'GET', path, { as: chief })).body;

test('敏感事项：照片、附件和附件的名字、备注，说明用途之后才看得到，过时又收起', async () => {
  const { matterId, attachmentId } = await told('hardship.temporary_aid');
  const at = `/api/matters/${matterId}`;
  const shut = async () => [
    await statusOf(`${at}/photos/${photo}`),
    await statusOf(`${at}/attachments/${attachmentId}`),
    (await bodyOf(`${at}/attachments`)).includes('低保申请'),
    (await bodyOf(`${at}/notes`)).includes('等民政核实'),
  ];
  expect(await shut()).toEqual([404, 404, false, false]);
  const body = { what: 'text', purpose: 'handle' };
  expect((await ask(county, 'POST', `${at}/open`, { as: chief, body })).statusCode).toBe(200);
  expect(await shut()).toEqual([200, 200, true, true]);
  county.wait(31 * 60_000);
  expect(await shut()).toEqual([404, 404, false, false]);
});

test('公开的草稿不是另一扇门：敏感事项的内容不从那里读到', async () => {
  const { matterId } = await told('hardship.temporary_aid');
  const draft = await bodyOf(`/api/matters/${matterId}/publication-draft`);
  expect(draft).not.toContain('断粮');
});

test('转了法定途径，只留编号：附件和备注也不在了', async () => {
  const { matterId, attachmentId } = await told('dispute.wage');
  const at = `/api/matters/${matterId}`;
  await ask(county, 'POST', `${at}/accept`, { as: chief, body: commanded() });
  const said = { channel: 'labour', told: '请到县劳动监察大队投诉，带上工资条。' };
  const gone = await ask(county, 'POST', `${at}/redirect`, { as: chief, body: commanded(said) });
  expect(gone.statusCode, gone.body).toBe(200);
  expect(await statusOf(`${at}/attachments/${attachmentId}`)).toBe(404);
  expect(await bodyOf(`${at}/attachments`)).not.toContain('低保申请');
  expect(JSON.parse(await bodyOf(`${at}/notes`))).toMatchObject({ notes: [] });
});
