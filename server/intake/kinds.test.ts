/** 搬入组片与历史事项: brought in, seen where they belong, and taken back so that all is as before. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { actedOn, broughtIn, type IntakePage } from '../../tests/support/intake.ts';
import { verifyCounty } from '../../tools/verify/verify.ts';
import { tally } from '../matter/tally.ts';

let county: SmallCounty;
let admin: Someone;
beforeAll(async () => {
  county = await smallCounty();
  admin = await county.who('system_admin', PLACES.county);
});
afterAll(() => county.close());

const brought = (kind: string, lines: readonly string[]) =>
  broughtIn(county, admin, kind, Buffer.from(lines.join('\n')));
const act = (page: IntakePage, verb: string, body: Record<string, unknown>) =>
  actedOn(county, admin, page, [verb, body]);

const rowsOf = async (table: string): Promise<unknown[]> =>
  (await county.god.query(`select * from ${table} order by 1, 2`)).rows;

test('组和片：没有的组随着新建，编号接着往下排；撤销后和原来一样', async () => {
  const before = await rowsOf('place');
  const page = await brought('place', [
    '镇,村,组,片',
    '地方001,地方001200,九组,枫树片',
    '地方001,地方001200,九组,河滩片',
    '地方001,地方001200,地方00120001,新片',
    '地方001,地方001200,地方00120001,地方0012000101',
  ]);
  expect(page.counts).toMatchObject({ created: 3, unchanged: 1, refused: 0, doubtful: 0 });
  await act(page, 'confirm', { without: 0 });
  const after = (await rowsOf('place')) as { code: string; name: string; initials: string }[];
  const made = after.filter(({ name }) => /九组|枫树片|河滩片|新片/.test(name));
  expect(made.map(({ code, name, initials }) => [code, name, initials])).toEqual([
    ['6110250012000103', '新片', 'xp'],
    ['61102500120002', '九组', 'jz'],
    ['6110250012000201', '枫树片', 'fsp'],
    ['6110250012000202', '河滩片', 'htp'],
  ]);
  await act(page, 'undo', { why: '导错了文件' });
  expect(await rowsOf('place')).toEqual(before);
});

test('片里已经有人任职，就不能整批撤销，并说得出是哪一行', async () => {
  const page = await brought('place', ['镇,村,组,片', '地方001,地方001200,八组,松树片']);
  await act(page, 'confirm', { without: 0 });
  const chief = await brought('person', [
    '姓名,手机号,职务,镇,村,组,片',
    '高松柏,13800009999,片长,地方001,地方001200,八组,松树片',
  ]);
  await act(chief, 'confirm', { without: 0 });
  const refused = await ask(county, 'POST', `/api/intakes/${page.intakeId}/undo`, {
    as: admin,
    body: commanded({ why: '导错了文件' }),
  });
  expect(refused.json()).toEqual({ reason: 'built-upon' });
  const looked = (
    await ask(county, 'GET', `/api/intakes/${page.intakeId}`, { as: admin })
  ).json() as IntakePage;
  expect(looked.builtUpon).toEqual([2]);
  await act(chief, 'undo', { why: '先撤人员' });
  await act(page, 'undo', { why: '再撤片区' });
});

const PAST_HEAD = '提出日期,镇,村,标题,内容,类别,办理结果,办结日期';
const PAST = '2025-06-07,地方001,地方001200,入户路塌方,入户路塌了约四米,道路桥涵,投工投劳修好了,2025-06-20';

test('历史事项办结在案、有一案一码、核对无差错，不公开；撤销后一件不剩', async () => {
  const [matters, steps] = [await rowsOf('matter'), await rowsOf('matter_step')];
  const page = await brought('matter', [
    PAST_HEAD,
    PAST,
    PAST.replace('塌方', '积水').replace('2025-06-20', '2025-06-01'),
  ]);
  expect(page.counts).toMatchObject({ created: 1, refused: 1 });
  await act(page, 'confirm', { without: 1 });

  const cadre = await county.who('village_cadre', PLACES.villages[0] ?? '');
  const listed = (await ask(county, 'GET', '/api/matters', { as: cadre })).json() as {
    matters: { matterId: string; title: string; status: string }[];
  };
  const [found] = listed.matters;
  expect(found).toMatchObject({ title: '入户路塌方', status: 'closed' });
  const from = async (source: string) =>
    (await ask(county, 'GET', `/api/matters?source=${source}`, { as: cadre })).json().matters.length;
  expect([await from('register'), await from('here')]).toEqual([1, listed.matters.length - 1]);
  const seen = (await ask(county, 'GET', `/api/matters/${found?.matterId}`, { as: cadre })).json() as {
    ending: string;
    steps: { kind: string }[];
  };
  expect(seen).toMatchObject({ ending: 'recorded' });
  expect(seen.steps.map(({ kind }) => kind)).toEqual(['reported', 'taken-over']);
  expect(await rowsOf('publication')).toEqual([]);
  await tally(county.house);
  expect((await verifyCounty(county.house)).differences).toEqual([]);

  const again = await brought('matter', [PAST_HEAD, PAST]);
  expect(again.counts).toMatchObject({ refused: 1 });
  await act(page, 'undo', { why: '导错了文件' });
  expect([await rowsOf('matter'), await rowsOf('matter_step')]).toEqual([matters, steps]);
  expect(await rowsOf('matter_words')).toEqual([]);
  await tally(county.house);
  expect((await verifyCounty(county.house)).differences).toEqual([]);
});

test('敏感的历史事项不从名册搬入', async () => {
  const page = await brought('matter', [
    PAST_HEAD,
    PAST.replace('道路桥涵', '临时救助'),
    PAST.replace('道路桥涵', '服务态度'),
  ]);
  expect(page.counts).toMatchObject({ created: 0, refused: 2 });
});
