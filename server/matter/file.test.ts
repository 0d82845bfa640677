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
import { unzipped } from '../../tests/support/zip.ts';
import { newId } from '../kit/id.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county.close());

const [AREA = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;

async function raised(category = 'infrastructure.road') {
  const matterId = newId();
  const said = { matterId, placeCode: AREA, text: '<script>alert(1)</script>路塌了', category };
  const body = commanded({ ...said, name: '王小明', phone: '13700001111' });
  await ask(county, 'POST', '/api/public/matters', { body });
  return matterId;
}

async function fileOf(as: Someone, matterId: string) {
  const url = `/api/matters/${matterId}/file`;
  const asked = await ask(county, 'POST', url, { as, body: commanded({ words: { text: '反映的内容' } }) });
  if (asked.statusCode !== 200) return asked;
  return ask(county, 'GET', `${url}/${asked.json().exportId}`, { as });
}

test('一件事项的文件里有经过、照片和附件；没有提出人的姓名电话，没有内部备注，写的是什么显示什么', async () => {
  const matterId = await raised();
  const chief = await county.who('area_chief', AREA);
  await ask(county, 'POST', `/api/matters/${matterId}/accept`, { as: chief, body: commanded() });
  await ask(county, 'POST', `/api/matters/${matterId}/notes`, {
    as: chief,
    body: commanded({ text: '内部的话' }),
  });
  await county.app.inject({
    method: 'POST',
    url: `/api/matters/${matterId}/attachments?name=a.pdf`,
    headers: { cookie: chief.cookie, 'content-type': 'application/octet-stream' },
    payload: PDF,
  });
  const file = await fileOf(await county.who('village_cadre', VILLAGE), matterId);
  expect(file.statusCode).toBe(200);
  const members = unzipped(file.rawPayload);
  expect([...members.keys()]).toEqual(['matter.json', 'matter.html', 'attachments/1 a.pdf']);
  expect(members.get('attachments/1 a.pdf')?.equals(PDF)).toBe(true);
  const all = [...members.values()].map(String).join('');
  expect(all).not.toMatch(/王小明|13700001111|内部的话/);
  expect(JSON.parse(String(members.get('matter.json'))).steps).toMatchObject([
    { kind: 'reported' },
    { kind: 'accepted' },
  ]);
  const html = String(members.get('matter.html'));
  expect(html).toContain('反映的内容');
  expect(html).not.toContain('<script>');
});

test('敏感事项不导出，经办的人也不行；看不到的人得到“没有”', async () => {
  const sensitive = await raised('hardship.temporary_aid');
  const chief = await county.who('area_chief', AREA);
  expect((await fileOf(chief, sensitive)).json()).toEqual({ reason: 'sensitive' });
  const other = await county.who('village_cadre', PLACES.villages[1] ?? '');
  expect((await fileOf(other, await raised())).statusCode).toBe(404);
});
