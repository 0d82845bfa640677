/** 搬入单位与边界，另一个人来确认或撤销，放弃，以及任职的来历: through HTTP on a real database. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY } from '../../domain/kernel/day.ts';
import { DOMAINS } from '../../domain/matter/category.ts';
import { DOMAIN_CHOICES } from '../../domain/matter/category-names.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { actedOn, broughtIn, type IntakePage, uploaded } from '../../tests/support/intake.ts';
import { newId } from '../kit/id.ts';
import { beginSession } from '../kit/session.ts';
import { forgetOldRows } from './forget.ts';

let county: SmallCounty;
let admin: Someone;
let other: Someone;
beforeAll(async () => {
  county = await smallCounty();
  admin = await county.who('system_admin', PLACES.county);
  other = await another(admin);
});
afterAll(() => county.close());

/** A second system administrator. */
async function another({ office }: Someone): Promise<Someone> {
  const second = { ...office, id: newId(), personId: newId() };
  await county.god.query(
    `insert into person (county_code, id, name, account) values ($1, $2, '另一个管理员', 'second-admin')`,
    [PLACES.county, second.personId],
  );
  await county.god.query(
    `insert into office (county_code, id, person_id, post, place_code, valid_from) values ($1, $2, $3, $4, $1, $5)`,
    [PLACES.county, second.id, second.personId, second.post, second.from],
  );
  const { token } = await county.house.database.transaction({ county: PLACES.county }, (tx) =>
    beginSession(tx, county.house, { office: second, client: 'test' }),
  );
  return { office: second, cookie: `session=${token}` };
}

const upload = (kind: string, content: string, as = admin) =>
  uploaded(county, as, kind, Buffer.from(content));
const brought = (kind: string, content: string) => broughtIn(county, admin, kind, Buffer.from(content));
const act = (page: IntakePage, verb: string, body: Record<string, unknown>, as = admin) =>
  actedOn(county, as, page, [verb, body]);

const tableOf = async (name: string): Promise<unknown[]> =>
  (await county.god.query(`select * from ${name} order by 1, 2`)).rows;
const countOf = async (from: string): Promise<number> =>
  Number((await county.god.query(`select count(*) from ${from}`)).rows[0].count);

test('单位：新的建起来，旧的改办理范围，各有一步；撤销后和原来一样', async () => {
  const before = await tableOf('unit');
  const page = await brought(
    'unit',
    '承办单位,镇,办理范围\n县林业局,,护林防火\n单位611025-shuili,,农业水利\n水利二站,地方001,',
  );
  expect(page.counts).toMatchObject({ created: 2, changed: 1, refused: 0 });
  await act(page, 'confirm', { without: 0 });
  const listed = (await ask(county, 'GET', '/api/units', { as: admin })).json() as {
    units: { name: string; handles: string[] }[];
  };
  expect(listed.units).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: '县林业局', handles: ['forest_fire'] }),
      expect.objectContaining({ name: '单位611025-shuili', handles: ['agri'] }),
    ]),
  );
  expect(await countOf('unit_step')).toBe(3);
  await act(page, 'undo', { why: '导错了文件' });
  expect(await tableOf('unit')).toEqual(before);
});

test('导出的承办单位改也不改就搬回来：一行不变', async () => {
  const words = {
    ...{ unit: '承办单位', town: '镇（街道）', placeCode: '区划代码', handles: '办理范围' },
    ...Object.fromEntries(DOMAINS.map((domain, at) => [domain, DOMAIN_CHOICES[at] ?? ''])),
  };
  const body = commanded({ list: 'units', format: 'xlsx', filter: {}, words });
  const { exportId } = (await ask(county, 'POST', '/api/exports', { as: admin, body })).json();
  const file = await ask(county, 'GET', `/api/exports/${exportId}/file`, { as: admin });
  const page = await broughtIn(county, admin, 'unit', file.rawPayload);
  expect(page.doubts).toEqual([]);
  const { unchanged, ...others } = page.counts;
  expect(unchanged).toBeGreaterThan(3);
  expect(Object.values(others)).toEqual([0, 0, 0, 0, 0]);
});

test('单位里已经有人，就不能整批撤销', async () => {
  const page = await brought('unit', '承办单位\n县教育局');
  await act(page, 'confirm', { without: 0 });
  const people = await brought('person', '姓名,手机号,职务,承办单位\n高松柏,13800009999,部门经办,县教育局');
  await act(people, 'confirm', { without: 0 });
  const looked = (
    await ask(county, 'GET', `/api/intakes/${page.intakeId}`, { as: admin })
  ).json() as IntakePage;
  expect(looked.builtUpon).toEqual([2]);
  await act(people, 'undo', { why: '先撤人员' });
  await act(page, 'undo', { why: '再撤单位' });
});

const square = (west: number) => [
  [
    [west, 33.4],
    [west + 0.1, 33.4],
    [west + 0.1, 33.5],
    [west, 33.5],
    [west, 33.4],
  ],
];
const feature = (properties: object, coordinates: unknown, type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const mapOf = (...features: object[]): string => JSON.stringify({ type: 'FeatureCollection', features });

test('边界：一个面一行，好的收，坏的说为什么；撤销后恢复原来的', async () => {
  const [town, next] = PLACES.towns;
  const first = await brought('boundary', mapOf(feature({ code: town }, square(109))));
  await act(first, 'confirm', { without: 0 });
  const before = await tableOf('place_boundary');

  const page = await brought(
    'boundary',
    mapOf(
      feature({ code: town }, square(109.2)),
      feature({ 地方代码: next, 名称: '地方101' }, square(109.4)),
      feature({ code: '611025999' }, square(109)),
      feature({ code: PLACES.villages[0] }, square(109)[0]?.slice(1) && [square(109)[0]?.slice(1)]),
      feature({ code: PLACES.villages[1], name: '别的名字' }, square(109)),
      feature({ code: 6110250010010101 }, square(109)),
      feature({ code: town }, square(109)),
    ),
  );
  expect(page.counts).toMatchObject({ created: 1, changed: 1, refused: 5 });
  const { rows } = (await ask(county, 'GET', `/api/intakes/${page.intakeId}/rows`, { as: admin })).json() as {
    rows: { row: number; reasons: { reason: string }[]; cells: { text: string }[] }[];
  };
  expect(rows.map(({ row, reasons }) => [row, reasons[0]?.reason])).toEqual([
    [1, undefined],
    [2, undefined],
    [3, 'no-such-place'],
    [4, 'ring-open'],
    [5, 'code-and-name-differ'],
    [6, 'digits-lost'],
    [7, 'same-as-row'],
  ]);
  expect(Math.max(...rows.flatMap(({ cells }) => cells.map(({ text }) => text.length)))).toBeLessThan(100);
  await act(page, 'confirm', { without: 5 });
  const stored = (await ask(county, 'GET', `/api/places/${next}/boundary`, { as: admin })).json();
  expect(stored).toMatchObject({ boundary: { type: 'Polygon', coordinates: square(109.4) } });
  await act(page, 'undo', { why: '导错了文件' });
  expect(await tableOf('place_boundary')).toEqual(before);
});

test('边界不收表格，表格不收边界文件；坏的文件说得出来', async () => {
  const reason = async (kind: string, content: string) =>
    ((await upload(kind, content)).json() as { reason: string }).reason;
  expect(await reason('boundary', '地方代码,边界\n611025001,x')).toBe('not-a-map');
  expect(await reason('place', mapOf(feature({ code: '611025001' }, square(109))))).toBe('not-a-sheet');
  expect(await reason('boundary', '{"type":"FeatureCollection","features":[')).toBe('broken-file');
  expect(await reason('boundary', '{"type":"Topology"}')).toBe('not-a-map');
  expect(await reason('boundary', `{"type":${'['.repeat(5_000_000)}`)).toMatch(/^(broken-file|too-much)/);
});

const CHIEF =
  '姓名,手机号,职务,镇,村,组,片\n陈大山,13800001234,片长,地方001,地方001200,地方00120001,地方0012000101';

test('搬进来的任职和手工任命一样留有一步，撤销时一起去掉', async () => {
  const page = await brought('person', CHIEF);
  await act(page, 'confirm', { without: 0 });
  const place = (await ask(county, 'GET', `/api/places/${PLACES.areas[0]}`, { as: admin })).json() as {
    offices: { personName: string; officeId: string }[];
  };
  const officeId = place.offices.find(({ personName }) => personName === '陈大山')?.officeId;
  const office = (await ask(county, 'GET', `/api/offices/${officeId}`, { as: admin })).json();
  expect(office).toMatchObject({ steps: [{ kind: 'appointed', byPost: 'system_admin' }] });
  await act(page, 'undo', { why: '导错了文件' });
  expect(await countOf('office_step')).toBe(0);
});

test('另一个管理员也能看、确认、撤销，谁做的都记下来，看各行要留痕', async () => {
  const page = await brought('person', CHIEF);
  const audits = () => countOf(`audit where act = 'intake.rows'`);
  const before = await audits();
  const looked = await ask(county, 'GET', `/api/intakes/${page.intakeId}/rows`, { as: other });
  expect(looked.json()).toMatchObject({ rows: [{ row: 2 }] });
  expect(await audits()).toBe(before + 1);
  const confirmed = await act(page, 'confirm', { without: 0 }, other);
  expect(confirmed).toMatchObject({ mine: false, confirmedBy: '另一个管理员', personName: '某system_admin' });
  const undone = await act(page, 'undo', { why: '导错了文件' }, other);
  expect(undone).toMatchObject({ status: 'undone', undoneBy: '另一个管理员' });
});

test('放弃的文件马上没有了各行；没有决定的留着，九十天后清除；确认过的满三十天清除', async () => {
  const given = await brought('person', CHIEF);
  expect(await act(given, 'discard', {}, other)).toMatchObject({
    status: 'discarded',
    discardedBy: '另一个管理员',
    forgotten: true,
  });
  expect(await countOf(`intake_row where intake_id = '${given.intakeId}'`)).toBe(0);

  const [kept, confirmed] = [await brought('person', CHIEF), await brought('unit', '承办单位\n县交通局')];
  await act(confirmed, 'confirm', { without: 0 });
  const rows = (page: IntakePage) => countOf(`intake_row where intake_id = '${page.intakeId}'`);
  county.wait(31 * DAY);
  await forgetOldRows(county.house);
  expect([await rows(kept), await rows(confirmed)]).toEqual([1, 0]);
  county.wait(60 * DAY);
  await forgetOldRows(county.house);
  expect(await rows(kept)).toBe(0);
});
