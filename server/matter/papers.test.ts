/** 附件、备注、模板: over HTTP on a real database. */
import { connect } from 'node:net';
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
import { DOCX, MACRO_DOCX, PDF } from '../../tests/support/papers.ts';
import { newId } from '../kit/id.ts';

let county: SmallCounty;
let chief: Someone;
let cadre: Someone;
let stranger: Someone;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', AREA);
  cadre = await county.who('village_cadre', VILLAGE);
  stranger = await county.who('village_cadre', OTHER_VILLAGE);
});
afterAll(() => county.close());

const [AREA = ''] = PLACES.areas;
const [VILLAGE = '', OTHER_VILLAGE = ''] = PLACES.villages;

async function raised(as?: Someone): Promise<string> {
  const matterId = newId();
  const url = as === undefined ? '/api/public/matters' : '/api/matters';
  const body = commanded({
    matterId,
    placeCode: AREA,
    text: '路塌了请来看看',
    ...(as === undefined && { name: '王大山' }),
  });
  const { statusCode, body: answer } = await ask(county, 'POST', url, { as, body });
  expect(statusCode, answer).toBe(200);
  return matterId;
}

const upload = (as: Someone, matterId: string, bytes: Buffer, name = '协议.pdf') =>
  county.app.inject({
    method: 'POST',
    url: `/api/matters/${matterId}/attachments?name=${encodeURIComponent(name)}`,
    headers: { cookie: as.cookie, 'content-type': 'application/octet-stream' },
    payload: bytes,
  });

test('附件：看得到事项的人看得到，只能另存，名字是中文也不乱', async () => {
  const matterId = await raised();
  const docx = await DOCX();
  const sent = await upload(chief, matterId, docx, '../调解 协议.exe');
  expect(sent.json()).toMatchObject({ name: '调解 协议.docx', kind: 'docx' });
  const listed = await ask(county, 'GET', `/api/matters/${matterId}/attachments`, { as: cadre });
  expect(listed.json()).toMatchObject({
    attachments: [{ name: '调解 协议.docx' }],
    refusal: 'not-the-holder',
  });
  const url = `/api/matters/${matterId}/attachments/${sent.json().attachmentId}`;
  const { headers, rawPayload } = await ask(county, 'GET', url, { as: cadre });
  expect(rawPayload.equals(docx)).toBe(true);
  expect(headers['content-disposition']).toBe(
    `attachment; filename=".docx"; filename*=UTF-8''${encodeURIComponent('调解 协议.docx')}`,
  );
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  });
  for (const path of [url, `/api/matters/${matterId}/attachments`])
    expect((await ask(county, 'GET', path, { as: stranger })).statusCode).toBe(404);
});

test('附件：不该收的不收，不经办的加不了，同一份再传不多一份', async () => {
  const matterId = await raised();
  expect((await upload(chief, matterId, await MACRO_DOCX())).json()).toEqual({ reason: 'with-macros' });
  expect((await upload(cadre, matterId, PDF)).json()).toEqual({ reason: 'not-the-holder' });
  expect((await upload(stranger, matterId, PDF)).statusCode).toBe(404);
  const [first, second] = [await upload(chief, matterId, PDF), await upload(chief, matterId, PDF)];
  expect(second.json()).toEqual(first.json());
});

test('照片作附件，位置等信息不留（E12）', async () => {
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#258' } })
    .withExif({ IFD0: { Make: 'MARKER-CAMERA' }, IFD3: { GPSLatitude: '33/1 26/1 0/1' } })
    .jpeg()
    .toBuffer();
  expect(picture.includes('MARKER-CAMERA')).toBe(true);
  const matterId = await raised();
  const sent = await upload(chief, matterId, picture, '现场.png');
  expect(sent.json()).toMatchObject({ name: '现场.jpg', kind: 'jpg' });
  const url = `/api/matters/${matterId}/attachments/${sent.json().attachmentId}`;
  const { rawPayload } = await ask(county, 'GET', url, { as: chief });
  expect((await sharp(rawPayload).metadata()).exif).toBeUndefined();
});

test('备注：上面管的看得到，提出人看不到，收回以后只剩痕迹', async () => {
  const matterId = await raised(cadre);
  const notes = `/api/matters/${matterId}/notes`;
  const added = await ask(county, 'POST', notes, { as: chief, body: commanded({ text: '电话里说周五去' }) });
  expect(added.statusCode).toBe(200);
  const town = await county.who('town_officer', PLACES.towns[0] ?? '');
  expect((await ask(county, 'GET', notes, { as: town })).json().notes).toMatchObject([
    { text: '电话里说周五去', mayTakeBack: false },
  ]);
  expect((await ask(county, 'GET', notes, { as: cadre })).statusCode).toBe(404);
  expect((await ask(county, 'GET', notes, { as: stranger })).statusCode).toBe(404);
  expect((await ask(county, 'GET', `/api/matters/${matterId}`, { as: cadre })).body).not.toContain('周五');

  const back = `${notes}/${added.json().noteId}/take-back`;
  const why = { why: '写错了' };
  expect((await ask(county, 'POST', back, { as: town, body: commanded(why) })).json()).toEqual({
    reason: 'not-the-author',
  });
  expect((await ask(county, 'POST', back, { as: chief, body: commanded(why) })).statusCode).toBe(200);
  expect((await ask(county, 'POST', back, { as: chief, body: commanded(why) })).json()).toEqual({
    reason: 'taken-back-before',
  });
  expect((await ask(county, 'GET', notes, { as: chief })).json().notes).toMatchObject([
    { text: null, why: '写错了' },
  ]);
  const { rows } = await county.god.query(`select * from matter_note where text like '%周五%'`);
  expect(rows).toEqual([]);
});

test('模板：县里的大家用，自己的自己用；两人同时改，后一个知道有人改过', async () => {
  const centre = await county.who('centre_officer', PLACES.county);
  const create = (as: Someone, title: string) =>
    ask(county, 'POST', '/api/templates', {
      as,
      body: commanded({ title, text: '{地点}的事已经办好', acts: ['answer'] }),
    });
  const county1 = (await create(centre, '县里的')).json();
  const mine = (await create(chief, '片里的')).json();
  const titles = async (as: Someone, query = '') =>
    (await ask(county, 'GET', `/api/templates${query}`, { as }))
      .json()
      .templates.map(({ title }: { title: string }) => title);
  expect(await titles(chief)).toEqual(['县里的', '片里的']);
  expect(await titles(cadre)).toEqual(['县里的']);
  expect(await titles(chief, '?act=return')).toEqual([]);

  const change = { title: '片里的', text: '已经修好', acts: ['answer', 'try'], version: 1 };
  const url = `/api/templates/${mine.templateId}`;
  const both = await Promise.all(
    [1, 2].map(() => ask(county, 'POST', url, { as: chief, body: commanded(change) })),
  );
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  expect((await ask(county, 'POST', url, { as: cadre, body: commanded(change) })).statusCode).toBe(404);
  const others = `/api/templates/${county1.templateId}`;
  expect((await ask(county, 'POST', others, { as: chief, body: commanded(change) })).json()).toEqual({
    reason: 'not-your-template',
  });
  const retire = await ask(county, 'POST', `${url}/retire`, { as: chief, body: commanded({ version: 2 }) });
  expect(retire.statusCode).toBe(200);
  expect(await titles(chief)).toEqual(['县里的']);
});

test('五十兆的附件：没读就说太大；两百个一起来，内存不涨（E10）', async () => {
  const matterId = await raised();
  await county.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = county.app.server.address() as { port: number };
  const before = process.memoryUsage().rss;
  const began = performance.now();
  const answers = await Promise.all(Array.from({ length: 200 }, () => tooLarge(port, matterId)));
  expect(new Set(answers)).toEqual(new Set(['HTTP/1.1 413 Payload Too Large']));
  expect((performance.now() - began) / 200).toBeLessThan(100);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1_048_576);
});

/** Announces 50 MB and sends a little of it; the first line of the answer. */
const tooLarge = (port: number, matterId: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(
        `POST /api/matters/${matterId}/attachments?name=a HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\ncookie: ${chief.cookie}\r\ncontent-type: application/octet-stream\r\ncontent-length: 52428800\r\n\r\n${'x'.repeat(65536)}`,
      ),
    );
    socket.once('data', (data) => {
      resolve(data.toString().split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.once('error', reject);
  });
