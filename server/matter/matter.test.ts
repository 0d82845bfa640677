import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY, HOUR } from '../../domain/kernel/day.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { newId } from '../kit/id.ts';
import { sweep } from './sweep.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county.close());

const [AREA = '', OTHER_AREA = ''] = PLACES.areas;
const [GROUP = ''] = PLACES.groups;
const [VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;

const LANDSLIDE = {
  text: '连日下雨，三组老槐坡入户路塌了约四米，六户人家出行要绕路。',
  category: 'infrastructure.road',
  // Without a name it would go to the village: no place more exact is kept of it.
  name: '王大山',
};

/** A resident's report, with its id and code. */
async function said(more: Record<string, unknown> = {}) {
  const matterId = newId();
  const body = commanded({ ...LANDSLIDE, matterId, placeCode: AREA, ...more });
  const response = await ask(county, 'POST', '/api/public/matters', { body });
  expect(response.statusCode, response.body).toBe(200);
  return { matterId, body, ...(response.json() as { no: string; followCode: string }) };
}

const act = (as: Someone, matterId: string, verb: string, request: Record<string, unknown> = {}) =>
  ask(county, 'POST', `/api/matters/${matterId}/${verb}`, { as, body: commanded(request) });

async function ok(response: ReturnType<typeof act>) {
  const { statusCode, body, json } = await response;
  expect(statusCode, body).toBe(200);
  return json() as { status: string };
}

const page = async (as: Someone, matterId: string) =>
  (await ask(county, 'GET', `/api/matters/${matterId}`, { as })).json() as Record<string, never> & {
    holder: { name: string; level: string };
    acts: Record<string, string | null>;
    steps: { kind: string }[];
  };

test('一件事从片区到镇站所，再由提出人确认，全程一个号码', async () => {
  const { matterId, no, followCode } = await said({ name: '张桂兰', phone: '13900001234' });
  const [chief, head, cadre, officer, station] = await Promise.all([
    county.who('area_chief', AREA),
    county.who('group_head', GROUP),
    county.who('village_cadre', VILLAGE),
    county.who('town_officer', TOWN),
    county.who('unit_handler', `${TOWN}-shuili`),
  ]);

  await ok(act(chief, matterId, 'accept'));
  await ok(act(chief, matterId, 'try', { tried: '已到现场设置警示，需要机械' }));
  await ok(act(chief, matterId, 'escalate', { why: '片区没有机械，清不动' }));
  await ok(act(head, matterId, 'accept'));
  await ok(act(head, matterId, 'try', { tried: '组里投工清理了一半' }));
  await ok(act(head, matterId, 'escalate', { why: '土方量大，要村里组织' }));
  await ok(act(cadre, matterId, 'accept'));
  await ok(act(cadre, matterId, 'try', { tried: '村里组织投工投劳12人次' }));
  await ok(act(cadre, matterId, 'escalate', { why: '需要镇里拨砂石料' }));
  await ok(act(officer, matterId, 'accept'));
  await ok(act(officer, matterId, 'dispatch', { unitCode: `${TOWN}-shuili`, why: '请调运砂石料' }));
  await ok(act(station, matterId, 'accept'));
  await ok(act(station, matterId, 'answer', { answer: '砂石料已到位，路面恢复通行' }));

  const followed = (await ask(county, 'GET', `/api/public/follow/${followCode}`)).json() as Record<
    string,
    unknown
  >;
  expect(followed).toMatchObject({ no, status: 'answered', mayConfirm: true, maySendBack: true });
  expect(JSON.stringify(followed)).not.toContain('13900001234');

  const confirmed = await ask(county, 'POST', `/api/public/follow/${followCode}/confirm`, {
    body: commanded({ satisfaction: 'satisfied', words: '路修好了' }),
  });
  expect(confirmed.json()).toMatchObject({ status: 'closed', no });
  const seen = await page(cadre, matterId);
  expect(seen.steps.map(({ kind }) => kind)).toEqual([
    'reported',
    'accepted',
    'tried',
    'escalated',
    'accepted',
    'tried',
    'escalated',
    'accepted',
    'tried',
    'escalated',
    'accepted',
    'dispatched',
    'accepted',
    'answered',
    'confirmed',
  ]);
});

test('同一条命令发六次，只办一次，答复一样', async () => {
  const matterId = newId();
  const body = commanded({ ...LANDSLIDE, matterId, placeCode: AREA });
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => ask(county, 'POST', '/api/public/matters', { body })),
  );
  expect(new Set(answers.map(({ body: answer }) => answer)).size).toBe(1);
  const { rows } = await county.god.query('select count(*)::int as n from matter where id = $1', [matterId]);
  expect(rows).toEqual([{ n: 1 }]);
});

test('查询码哪里都没有存：命令的答复里没有，库里只有密钥哈希', async () => {
  const { followCode, body } = await said();
  const { rows } = await county.god.query('select answer::text from command where id = $1', [body.commandId]);
  expect(JSON.stringify(rows)).not.toContain(followCode);
  const { rows: kept } = await county.god.query('select code_hash from follow_code');
  expect(JSON.stringify(kept)).not.toContain(followCode);
  const again = await ask(county, 'POST', '/api/public/matters', { body });
  expect(again.json()).toMatchObject({ followCode });
});

test('同一个命令号换了内容，要说出来，不能悄悄当成一件', async () => {
  const { body } = await said();
  const other = await ask(county, 'POST', '/api/public/matters', {
    body: { ...body, text: '换了一件事来说' },
  });
  expect(other.statusCode).toBe(422);
});

test('同一个事项号换了命令号，也说出来，不出故障', async () => {
  const { body } = await said();
  const again = await ask(county, 'POST', '/api/public/matters', { body: { ...body, commandId: newId() } });
  expect(again.statusCode).toBe(422);
});

test('被拒绝的命令什么也不留下，理由说得清', async () => {
  const { matterId } = await said();
  const chief = await county.who('area_chief', AREA);
  await ok(act(chief, matterId, 'accept'));
  const refused = await act(chief, matterId, 'escalate', { why: '片区办不了' });
  expect([refused.statusCode, refused.json()]).toEqual([409, { reason: 'not-tried-yet' }]);
  const { rows } = await county.god.query('select steps from matter where id = $1', [matterId]);
  expect(rows).toEqual([{ steps: 2 }]);
});

test('邻片的片长看不到，也办不了，和没有这件事一样', async () => {
  const { matterId } = await said();
  const neighbour = await county.who('area_chief', OTHER_AREA);
  const looked = await ask(county, 'GET', `/api/matters/${matterId}`, { as: neighbour });
  const nothing = await ask(county, 'GET', `/api/matters/${newId()}`, { as: neighbour });
  expect([looked.statusCode, looked.body]).toEqual([404, nothing.body]);
  expect((await act(neighbour, matterId, 'accept')).statusCode).toBe(404);
});

test('敏感事项只有经办人看得到；本村、本镇、县里都没有痕迹', async () => {
  const { matterId, no } = await said({
    text: '家里主要劳力住院，收入断了，想申请救助',
    category: 'hardship.temporary_aid',
  });
  const chief = await county.who('area_chief', AREA);
  expect((await ask(county, 'GET', `/api/matters/${matterId}`, { as: chief })).statusCode).toBe(200);
  for (const [post, place] of [
    ['village_cadre', VILLAGE],
    ['town_officer', TOWN],
    ['centre_officer', PLACES.county],
    ['county_leader', PLACES.county],
  ] as const) {
    const other = await county.who(post, place);
    expect((await ask(county, 'GET', `/api/matters/${matterId}`, { as: other })).statusCode).toBe(404);
    expect((await ask(county, 'GET', '/api/matters', { as: other })).body).not.toContain(no);
  }
});

test('反映作风的事项绕开片、组、村', async () => {
  const { matterId } = await said({ text: '片长两周没来，电话也打不通', category: 'conduct.feedback' });
  const chief = await county.who('area_chief', AREA);
  const officer = await county.who('town_officer', TOWN);
  expect((await ask(county, 'GET', `/api/matters/${matterId}`, { as: chief })).statusCode).toBe(404);
  expect((await page(officer, matterId)).holder.level).toBe('town');
});

test('姓名电话只有经办人能看，每看一次留一条记录', async () => {
  const { matterId } = await said({ name: '李四', phone: '13800005678' });
  const chief = await county.who('area_chief', AREA);
  const cadre = await county.who('village_cadre', VILLAGE);
  const body = { what: 'reporter', purpose: 'call-back' };
  const told = await ask(county, 'POST', `/api/matters/${matterId}/open`, { as: chief, body });
  expect(told.json()).toEqual({ name: '李四', phone: '13800005678' });
  const refused = await ask(county, 'POST', `/api/matters/${matterId}/open`, { as: cadre, body });
  expect(refused.statusCode).toBe(404);
  const { rows } = await county.god.query(
    `select a.act, c.what, c.purpose from audit a join matter_access c using (county_code, matter_id)
     where a.matter_id = $1 and a.act = 'matter.open'`,
    [matterId],
  );
  expect(rows).toEqual([{ act: 'matter.open', what: 'reporter', purpose: 'call-back' }]);
});

test('巡钟把黄和红各记一次，两个巡钟同时走也不重复', async () => {
  const { matterId } = await said();
  county.wait(2 * DAY);
  await Promise.all([sweep(county.house), sweep(county.house)]);
  await sweep(county.house);
  const { rows } = await county.god.query(
    `select body->>'colour' as colour from matter_step where matter_id = $1 and kind = 'turned' order by seq`,
    [matterId],
  );
  expect(rows).toEqual([{ colour: 'yellow' }, { colour: 'red' }]);
});

test('待办按时钟排，列表翻页不漏不重', async () => {
  for (let count = 0; count < 23; count += 1) {
    await said({ placeCode: OTHER_AREA, text: `第${count}盏路灯不亮了` });
    county.wait(HOUR / 60);
  }
  const chief = await county.who('area_chief', OTHER_AREA);
  const waiting = (await ask(county, 'GET', '/api/waiting', { as: chief })).json() as {
    toTake: { clock: { due: number } }[];
  };
  const dues = waiting.toTake.map(({ clock }) => clock.due);
  expect(dues).toEqual([...dues].sort((a, b) => a - b));

  const seen: string[] = [];
  let before: string | null = '';
  while (before !== null) {
    const url: string = `/api/matters?place=${OTHER_AREA}${before === '' ? '' : `&before=${before}`}`;
    const { matters, older } = (await ask(county, 'GET', url, { as: chief })).json() as {
      matters: { matterId: string }[];
      older: string | null;
    };
    seen.push(...matters.map((row) => row.matterId));
    before = older;
  }
  expect(seen).toHaveLength(23);
  expect(new Set(seen).size).toBe(23);
});

test('按号码找到事项，写法宽松', async () => {
  const { no, matterId } = await said();
  const chief = await county.who('area_chief', AREA);
  const loose = no.toLowerCase().replaceAll('-', ' ');
  const found = await ask(county, 'GET', `/api/matters/by-number/${encodeURIComponent(loose)}`, {
    as: chief,
  });
  expect(found.json()).toEqual({ matterId });
});

test('片长替别处提的事，自己看得到进展，办完自己确认', async () => {
  const chief = await county.who('area_chief', AREA);
  const cadre = await county.who('village_cadre', VILLAGE);
  const matterId = newId();
  const report = {
    matterId,
    text: '村口的路灯都不亮了',
    category: 'infrastructure.lighting',
    placeCode: VILLAGE,
  };
  await ok(
    ask(county, 'POST', '/api/matters', { as: chief, body: commanded(report) }) as ReturnType<typeof act>,
  );
  expect((await page(chief, matterId)).holder.level).toBe('village');
  await ok(act(cadre, matterId, 'settle', { answer: '电工已经修好' }));
  await ok(act(chief, matterId, 'confirm', { satisfaction: 'satisfied' }));
});

test('写的是家暴，选了别的类别也照样封存', async () => {
  const { matterId } = await said({
    text: '隔壁男人天天打老婆，刚才又动手了',
    category: 'dispute.neighbour',
  });
  const cadre = await county.who('village_cadre', VILLAGE);
  expect((await ask(county, 'GET', `/api/matters/${matterId}`, { as: cadre })).statusCode).toBe(404);
});

test('凭编号只看得到办到哪一步；敏感的事连有没有都看不出', async () => {
  const { no } = await said();
  const shown = await ask(county, 'GET', `/api/public/numbers/${no}`);
  expect(shown.json()).toEqual({ no, status: 'reported', publicationId: null });
  const sealed = await said({ text: '收入断了，想申请救助', category: 'hardship.temporary_aid' });
  const hidden = await ask(county, 'GET', `/api/public/numbers/${sealed.no}`);
  const nothing = await ask(county, 'GET', '/api/public/numbers/XZ26-7KQ4-M9XJ');
  expect([hidden.statusCode, hidden.body]).toEqual([404, nothing.body]);
});

test('类别判断错了，经办的和村里都能更正；邻村不能', async () => {
  const { matterId } = await said({ category: 'village_affairs.certificate' });
  const cadre = await county.who('village_cadre', VILLAGE);
  const other = await county.who('village_cadre', PLACES.villages[1] ?? '');
  expect((await act(other, matterId, 'classify', { category: 'infrastructure.road' })).statusCode).toBe(404);
  await ok(act(cadre, matterId, 'classify', { category: 'infrastructure.road' }));
  expect(await page(cadre, matterId)).toMatchObject({ category: 'infrastructure.road', mayClassify: true });
  const again = await act(cadre, matterId, 'classify', { category: 'infrastructure.road' });
  expect(again.json()).toEqual({ reason: 'same-category' });
});

test('查询码不对，什么也查不到', async () => {
  const wrong = await ask(county, 'GET', '/api/public/follow/0000-0000-0000-0000');
  expect(wrong.statusCode).toBe(404);
});
