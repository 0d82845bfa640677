/** 交接清单: through HTTP on a real database: whose hands, what is in them, who reads it, and what stands on no paper. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getHandover } from '../../contract/handover.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { newId } from '../kit/id.ts';

const [TOWN = '', OTHER_TOWN = ''] = PLACES.towns;
const [VILLAGE = ''] = PLACES.villages;
const [AREA = '', NEXT = ''] = PLACES.areas;

let county: SmallCounty;
let chief: Someone;
let officer: Someone;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', AREA);
  officer = await county.who('town_officer', TOWN);
});
afterAll(() => county?.close());

async function written(as: Someone, url: string, body: object): Promise<string> {
  const { statusCode, body: said } = await ask(county, 'POST', url, { as, body: commanded({ ...body }) });
  expect(statusCode, said).toBe(200);
  return said;
}

const asked = (as: Someone, officeId: string) =>
  ask(county, 'GET', `/api/offices/${officeId}/handover`, { as });

async function listOf(as: Someone, officeId: string) {
  const { statusCode, body } = await asked(as, officeId);
  expect(statusCode, body).toBe(200);
  return getHandover.answer.parse(JSON.parse(body));
}

const reported = (as: Someone, text: string, category?: string) =>
  written(as, '/api/matters', {
    ...{ matterId: newId(), text, placeCode: as.office.placeCode },
    ...(category && { category }),
  });

test('片长手上的事、点位、卡片都数得到；敏感的和关爱卡上的字一个也不上纸', async () => {
  await reported(chief, '后沟小桥护栏松了');
  await reported(chief, '这家孩子没钱上学，申请困难救助', 'hardship.temporary_aid');
  await reported(await county.who('area_chief', NEXT), '别人片区的水管裂了');
  await written(chief, '/api/watch-points', {
    ...{
      pointId: newId(),
      kind: 'slope',
      title: '后沟滑坡体',
      placeCode: AREA,
      risk: 'high',
      season: 'flood',
    },
  });
  const carer = await county.who('supervisor', VILLAGE);
  await written(chief, '/api/care-cards', {
    ...{ cardId: newId(), placeCode: AREA, called: '李奶奶', helps: ['visit'], words: '腿脚不便' },
    carers: [{ personId: carer.office.personId }, { name: '王志愿' }],
    ...{ askedBy: 'self', consent: 'spoken' },
  });
  for (const reader of [chief, officer, await county.who('centre_officer', PLACES.county)]) {
    const { parts, personName, to } = await listOf(reader, chief.office.id);
    const told = parts.map(({ part, count, rows }) => [part, count, rows.map(({ title }) => title)]);
    expect(told).toEqual([
      ['matter', 1, ['后沟小桥护栏松了']],
      ['point', 1, ['后沟滑坡体']],
      ['care', 1, []],
    ]);
    expect(parts[2]?.soonest).toBe('2027-03-07');
    expect(personName).not.toBe('');
    expect(to).toBeNull();
    expect(JSON.stringify(parts)).not.toMatch(/李奶奶|腿脚|困难救助/);
  }
});

test('别的镇、平级的、村里、管理员都看不到，像没有一样', async () => {
  for (const as of [
    await county.who('town_officer', OTHER_TOWN),
    await county.who('village_cadre', VILLAGE),
    await county.who('area_chief', NEXT),
    await county.who('system_admin', PLACES.county),
  ])
    expect((await asked(as, chief.office.id)).statusCode, as.office.post).toBe(404);
  expect((await asked(officer, newId())).statusCode).toBe(404);
});

test('交接给新人：清单跟着地方走，新人的和原来的一样；原来的人退出了', async () => {
  const before = await listOf(officer, chief.office.id);
  const { officeId } = JSON.parse(
    await written(officer, `/api/offices/${chief.office.id}/hand-over`, {
      to: { name: '周接任', phone: '13900000077' },
    }),
  );
  const after = await listOf(officer, officeId);
  expect(after.parts).toEqual(before.parts);
  expect(after.personName).toBe('周接任');
  expect((await asked(chief, chief.office.id)).statusCode).toBe(401);
});

test('很多件也只有一页：数字是全的，只写最先到期的', async () => {
  const next = await county.who('area_chief', NEXT);
  await county.god.query(
    `insert into watch_point (county_code, id, kind, title, place_code, risk, season, made_on, next_look, carers, version, changed)
     select $1, gen_random_uuid(), 'bridge', '第' || n || '座桥', $2, 'low', 'always', '2026-09-01',
       date '2026-09-07' + n, '{}', 1, '{}' from generate_series(1, 60) n`,
    [county.house.county, NEXT],
  );
  const { parts } = await listOf(next, next.office.id);
  const points = parts.find(({ part }) => part === 'point');
  expect(points?.count).toBe(60);
  expect(points?.rows[0]).toMatchObject({ title: '第1座桥', day: '2026-09-08' });
  expect(parts.flatMap(({ rows }) => rows)).toHaveLength(26);
});

test('每种有归口的职务都答得上来', async () => {
  for (const as of [
    officer,
    await county.who('group_head', PLACES.groups[0] ?? ''),
    await county.who('village_cadre', VILLAGE),
    await county.who('centre_officer', PLACES.county),
    await county.who('unit_handler', '611025001-shuili'),
  ])
    expect((await listOf(as, as.office.id)).post).toBe(as.office.post);
});
