/** 搬入人员: through HTTP on a real database, from the file to the offices and back. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnswerOf } from '../../contract/endpoint.ts';
import type { getIntake, listIntakeRows } from '../../contract/intake.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { newId } from '../kit/id.ts';

type Page = AnswerOf<typeof getIntake>;
type Rows = AnswerOf<typeof listIntakeRows>['rows'];

let county: SmallCounty;
let admin: Someone;
beforeAll(async () => {
  county = await smallCounty();
  admin = await county.who('system_admin', PLACES.county);
});
afterAll(() => county.close());

const HEAD = '姓名,手机号,职务,镇,村,组,片,任职开始,任职结束';
const csv = (...rows: string[]): Buffer => Buffer.from([HEAD, ...rows].join('\n'));

const upload = (
  bytes: Buffer,
  { as = admin, kind = 'person', id = newId(), type = 'application/octet-stream' } = {},
) =>
  county.app.inject({
    method: 'POST',
    url: `/api/intakes/${id}/file?kind=${kind}&name=${encodeURIComponent('人员.csv')}`,
    headers: { cookie: as.cookie, 'content-type': type },
    payload: bytes,
  });

async function brought(bytes: Buffer): Promise<Page> {
  const response = await upload(bytes);
  expect(response.statusCode, response.body).toBe(200);
  return response.json() as Page;
}

const act = (page: Page, verb: string, body: Record<string, unknown>) =>
  ask(county, 'POST', `/api/intakes/${page.intakeId}/${verb}`, { as: admin, body: commanded(body) });

async function ok(response: ReturnType<typeof act>): Promise<Page> {
  const { statusCode, body, json } = await response;
  expect(statusCode, body).toBe(200);
  return json() as Page;
}

const rowsOf = async (page: Page): Promise<Rows> =>
  ((await ask(county, 'GET', `/api/intakes/${page.intakeId}/rows`, { as: admin })).json() as { rows: Rows })
    .rows;

/** Everything a file of persons could change. */
const everything = async () =>
  JSON.stringify(
    await Promise.all(
      ['person', 'office', 'place', 'unit'].map(
        async (table) => (await county.god.query(`select * from ${table} order by 1, 2, 3`)).rows,
      ),
    ),
  );

const CHIEF = '陈大山,13800001234,片长,地方001,地方001200,地方00120001,地方0012000101,2026-01-01,';

test('预览时什么也没有改变，确认后才在库里，撤销后和原来一样', async () => {
  const before = await everything();
  const page = await brought(csv(CHIEF, '刘小河,13800001235,村干部,地方001,地方001200,,,2026年2月1日,'));
  expect(page.counts).toMatchObject({ created: 2, refused: 0, doubtful: 0 });
  expect(await everything()).toBe(before);

  const confirmed = await ok(act(page, 'confirm', { without: 0 }));
  expect(confirmed.status).toBe('confirmed');
  const place = (await ask(county, 'GET', `/api/places/${PLACES.areas[0]}`, { as: admin })).json() as {
    offices: { personName: string }[];
  };
  expect(place.offices.map(({ personName }) => personName)).toContain('陈大山');

  const undone = await ok(act(page, 'undo', { why: '导错了文件' }));
  expect(undone.status).toBe('undone');
  expect(await everything()).toBe(before);
});

test('2026.11.3 这样的日期要人确认，确认一次管一列', async () => {
  const page = await brought(
    csv(CHIEF.replace('2026-01-01', '2026.1.3'), '刘小河,13800001235,村干部,地方001,地方001200,,,2026.2.1,'),
  );
  expect(page.counts).toMatchObject({ doubtful: 2 });
  expect(page.doubts).toMatchObject([
    { kind: 'day-dotted', column: 'H', value: '2026.1.3', reads: '2026-01-03', rows: 2 },
  ]);
  expect((await act(page, 'confirm', { without: 0 })).json()).toEqual({ reason: 'still-doubtful' });
  const [doubt] = page.doubts;
  const decided = await ok(act(page, 'decide', { decisions: [{ key: doubt?.key, choice: 'take' }] }));
  expect(decided.counts).toMatchObject({ created: 2, doubtful: 0 });
});

test('不收的行说得出哪一列、为什么；不点头就不能确认', async () => {
  const page = await brought(
    csv(CHIEF, CHIEF, '王五,1.38E+10,片长,地方001,地方001200,地方00120001,地方0012000102,,'),
  );
  expect(page.counts).toMatchObject({ created: 1, refused: 2 });
  expect(
    (await rowsOf(page)).map(({ row, reasons }) => [row, reasons[0]?.reason, reasons[0]?.column]),
  ).toEqual([
    [2, undefined, undefined],
    [3, 'same-as-row', null],
    [4, 'digits-lost', 'B'],
  ]);
  expect((await act(page, 'confirm', { without: 0 })).json()).toEqual({ reason: 'refused-not-acknowledged' });
  expect((await ok(act(page, 'confirm', { without: 2 }))).status).toBe('confirmed');
  await ok(act(page, 'undo', { why: '测试完毕' }));
});
