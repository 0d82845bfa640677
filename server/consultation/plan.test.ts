import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';

let county: SmallCounty;
let cadre: Someone;
beforeAll(async () => {
  county = await smallCounty();
  cadre = await county.who('village_cadre', VILLAGE);
});
afterAll(() => county.close());

const [VILLAGE = '', NEXT_VILLAGE = ''] = PLACES.villages;
const CALL = { from: '2026-09-01', until: '2026-09-30', words: '大家想谈什么，跟片长说一声。' };
const TOPICS = [
  { title: '水渠清淤怎么出工', month: 11, form: 'field' },
  { title: '广场几点关音响', month: 10, form: 'council' },
];

async function set(plan: object, { as = cadre, code = VILLAGE } = {}) {
  const body = commanded({ year: 2026, topics: TOPICS, call: CALL, ...plan });
  const reply = await ask(county, 'POST', `/api/consultation-plans/${code}`, { as, body });
  return { status: reply.statusCode, ...(reply.json() as object) };
}
const read = async (code = VILLAGE) =>
  (await ask(county, 'GET', `/api/public/consultation-plans/${code}?year=2026`, {})).json();

test('村里定了计划和征集的日子，谁都读得到，按月排；改一次多一版', async () => {
  expect(await read()).toMatchObject({ version: 0, topics: [], call: null });
  expect(await set({})).toMatchObject({ version: 1 });
  expect(await read()).toMatchObject({ version: 1, topics: [{ month: 10 }, { month: 11 }], call: CALL });
  expect(await set({ call: null })).toMatchObject({ version: 2 });
  expect(await read()).toMatchObject({ version: 2, call: null });
});

test('邻村的人定不了，空的不算计划，写了电话的不公开，先完后始的不收', async () => {
  expect(await set({}, { code: NEXT_VILLAGE })).toMatchObject({ status: 404 });
  expect(await set({ topics: [], call: null })).toMatchObject({ reason: 'nothing-planned' });
  expect(await set({ call: { ...CALL, words: '打13987650321' } })).toMatchObject({
    reason: 'personal-data-left',
  });
  expect(await set({ call: { ...CALL, until: '2026-08-01' } })).toMatchObject({ reason: 'call-ends-first' });
});

test('同时定两次，一版是一版', async () => {
  const both = await Promise.all([set({}), set({})]);
  expect(
    both.every((one) => one.status === 200 || (one as { reason?: string }).reason === 'changed-since'),
  ).toBe(true);
  const { rows } = await county.god.query('select version from consultation_plan order by version');
  expect(new Set(rows.map(({ version }) => version)).size).toBe(rows.length);
});
