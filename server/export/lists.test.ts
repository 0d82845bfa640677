import { afterAll, beforeAll, expect, test } from 'vitest';
import { approved } from '../../tests/support/approval.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { readCsv, readXlsx } from '../../tests/support/sheet.ts';
import { newId } from '../kit/id.ts';
import { insertApproval } from './store.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
  for (const [index, placeCode] of PLACES.areas.entries())
    await raise({ placeCode, text: `=1+1 第${index}件，路塌了请来看看` });
  await raise({ placeCode: VILLAGE, text: '家里揭不开锅', category: 'hardship.temporary_aid' });
});
afterAll(() => county.close());

const [AREA = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;

async function raise(said: Record<string, unknown>): Promise<void> {
  const raised = await ask(county, 'POST', '/api/public/matters', {
    body: commanded({ matterId: newId(), name: '王小明', phone: '13700001111', ...said }),
  });
  expect(raised.statusCode, raised.body).toBe(200);
}

const WORDS = { no: '编号', 'list.matters': '事项', reported: '待签收' };

async function exported(as: Someone, order: Record<string, unknown>) {
  const asked = await ask(county, 'POST', '/api/exports', {
    as,
    body: commanded({ list: 'matters', format: 'csv', filter: {}, words: WORDS, ...order }),
  });
  if (asked.statusCode !== 200) return asked;
  const { exportId, waits } = asked.json() as { exportId: string; waits: boolean };
  if (waits) expect(await approved(county, exportId)).toBe(200);
  return fetched(as, exportId);
}

const fetched = (as: Someone, exportId: string) =>
  ask(county, 'GET', `/api/exports/${exportId}/file`, { as });

async function rosterAsked(as: Someone): Promise<string> {
  const body = commanded({ list: 'offices', format: 'csv', filter: {}, words: {} });
  return (await ask(county, 'POST', '/api/exports', { as, body })).json().exportId;
}

const requestsOf = async (as: Someone) =>
  (await ask(county, 'GET', '/api/export-requests', { as })).json().requests as {
    exportId: string;
    placeName: string;
    approve: string | null;
    take: string | null;
  }[];

test('任职名册要安全管理员批准才取得走；批准过的不再批准，过了二十四小时取不走', async () => {
  const officer = await county.who('town_officer', TOWN);
  const exportId = await rosterAsked(officer);
  const before = await fetched(officer, exportId);
  expect([before.statusCode, before.json()]).toEqual([409, { reason: 'not-approved-yet' }]);
  const security = await county.who('security_admin', PLACES.county);
  expect(await requestsOf(security)).toMatchObject([{ exportId, approve: null, take: 'not-the-asker' }]);
  expect(await approved(county, exportId)).toBe(200);
  expect(await approved(county, exportId)).toBe(409);
  expect(await requestsOf(officer)).toMatchObject([{ exportId, take: null }]);
  expect((await fetched(officer, exportId)).statusCode).toBe(200);
  expect((await fetched(security, exportId)).statusCode).toBe(404);
  county.wait(25 * 3_600_000);
  const late = await fetched(await county.who('town_officer', TOWN), exportId);
  expect(late.json()).toEqual({ reason: 'too-late' });
});

test('自己要的自己批不了，库里也写不进去；过了二十四小时没批就作废；别人的申请看不到', async () => {
  const security = await county.who('security_admin', PLACES.county);
  const own = await rosterAsked(security);
  expect(await approved(county, own)).toBe(409);
  const forced = county.house.database.transaction(
    { county: PLACES.county, duty: 'security', person: security.office.personId },
    (tx) =>
      insertApproval(tx, PLACES.county, {
        id: own,
        by: security.office.personId,
        at: new Date(county.house.now()),
      }),
  );
  await expect(forced).rejects.toThrow(/row-level security/);
  expect((await requestsOf(await county.who('town_officer', TOWN))).map((one) => one.exportId)).not.toContain(
    own,
  );

  const late = await rosterAsked(await county.who('town_officer', TOWN));
  county.wait(25 * 3_600_000);
  expect(await approved(county, late)).toBe(409);
});

test('镇里导出的是镇里看得到的，一行不多；敏感事项、姓名和电话不在里面', async () => {
  const officer = await county.who('town_officer', TOWN);
  const file = await exported(officer, {});
  expect(file.statusCode).toBe(200);
  const [head = [], ...rows] = readCsv(file.body);
  expect(head[0]?.text).toBe('编号');
  expect(rows.length).toBe(PLACES.areas.filter((code) => code.startsWith(TOWN)).length);
  expect(file.body).not.toMatch(/王小明|13700001111|揭不开锅/);
  expect(file.body).toContain('待签收');
  expect(file.headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent('事项')}`);
  expect(file.headers['x-content-type-options']).toBe('nosniff');
});

test('正在用的筛选就是导出的筛选；不合规的筛选不受理', async () => {
  const officer = await county.who('town_officer', TOWN);
  const file = await exported(officer, { format: 'xlsx', filter: { place: AREA } });
  const [, ...rows] = readXlsx(file.rawPayload);
  expect(rows.map((row) => row[4]?.text)).toEqual([AREA]);
  expect(rows.flat().filter(({ formula }) => formula)).toEqual([]);
  expect((await exported(officer, { filter: { status: 'nothing' } })).statusCode).toBe(400);
});

test('看不到列表的人导不出；别人要的文件取不到；过了十分钟也取不到', async () => {
  const member = await county.who('cppcc_member', PLACES.county);
  expect((await exported(member, {})).statusCode).toBe(404);
  const officer = await county.who('town_officer', TOWN);
  const asked = await ask(county, 'POST', '/api/exports', {
    as: officer,
    body: commanded({ list: 'matters', format: 'csv', filter: {}, words: {} }),
  });
  const url = `/api/exports/${asked.json().exportId}/file`;
  const cadre = await county.who('village_cadre', VILLAGE);
  expect((await ask(county, 'GET', url, { as: cadre })).statusCode).toBe(404);
  county.wait(11 * 60_000);
  expect((await ask(county, 'GET', url, { as: officer })).statusCode).toBe(404);
});

test.each([
  ['places', 'area_chief', AREA, 1],
  ['places', 'centre_officer', PLACES.county, 19],
  ['offices', 'town_officer', TOWN, 13],
  ['published', 'cppcc_member', PLACES.county, 0],
  ['figures', 'centre_officer', PLACES.county, 2],
  ['outcome-figures', 'town_officer', TOWN, 56],
  ['vacant', 'town_officer', TOWN, 0],
] as const)('%s：%s 在 %s 导出 %i 行', async (list, post, place, count) => {
  const file = await exported(await county.who(post, place), { list });
  expect(readCsv(file.body).slice(1).length).toBe(count);
});

test('指标一行一个数，旁边是时段、算式和算法；像公式的字也只是字', async () => {
  const officer = await county.who('town_officer', TOWN);
  const words = { 'formula.response': '=及时 ÷ 应答', 'rate.response': '响应率', percent: '百分比' };
  const order = { list: 'rates', filter: { quarter: '2026-Q3' }, words };
  const lines = async (it: object) =>
    readCsv((await exported(officer, { ...it })).body).map((row) => row.map(({ text }) => text));
  const [head = [], ...rates] = await lines(order);
  expect(head.slice(4)).toEqual(['rate', '百分比', 'numerator', 'denominator', 'formula']);
  expect(rates[0]?.[0]).toBe('2026-Q3');
  expect(rates[0]?.[4]).toBe('响应率');
  expect(rates[0]?.at(-1)).toMatch(/^'?=及时 ÷ 应答$/);
  const cells = readCsv((await exported(officer, order)).body).flat();
  expect(cells.filter(({ formula }) => formula)).toEqual([]);
  // Too few stand behind any of them: nothing of it leaves the house.
  expect(rates.flatMap((row) => row.slice(5, 8)).filter((cell) => cell !== '')).toEqual([]);

  const figures = { list: 'outcome-figures', filter: { year: '2026' }, words: { 'formula.put': '当年报送' } };
  const [first = []] = (await lines(figures)).slice(1);
  expect([first[0], first[4], first[5]]).toEqual(['2026', '0', '当年报送']);
  for (const bad of [
    { list: 'rates', filter: { quarter: '2026' } },
    { ...figures, filter: { year: '今年' } },
  ])
    expect((await exported(officer, bad)).statusCode).toBe(400);
  const chief = await county.who('area_chief', AREA);
  expect((await exported(chief, { list: 'rates' })).statusCode).toBe(404);
});

test('审计只有审计管理员导得出；任职名册片长导不出', async () => {
  const auditor = await county.who('audit_admin', PLACES.county);
  const file = await exported(auditor, { list: 'audit', filter: { act: 'export.ask' } });
  expect(readCsv(file.body).length).toBeGreaterThan(3);
  for (const [list, post, place] of [
    ['audit', 'centre_officer', PLACES.county],
    ['offices', 'area_chief', AREA],
  ] as const)
    expect((await exported(await county.who(post, place), { list })).statusCode, list).toBe(404);
});

test('每次导出都留下审计：什么时候要的、批的、取的', async () => {
  const { rows } = await county.god.query<{ act: string }>(
    `select distinct act from audit where act like 'export.%' order by act`,
  );
  expect(rows.map(({ act }) => act)).toEqual(['export.approve', 'export.ask', 'export.take']);
});

test('写进标题里的电话和身份证号，导出时遮住', async () => {
  await raise({ placeCode: AREA, category: 'infrastructure.lighting', text: '路灯不亮打13812345678找我' });
  const officer = await county.who('town_officer', TOWN);
  const file = await exported(officer, { filter: { category: 'infrastructure.lighting' } });
  expect(file.body).toContain('路灯不亮');
  expect(file.body).not.toContain('13812345678');
});
