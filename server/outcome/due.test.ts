/** 到期告知与待我办理: over HTTP and by the clock: whoever owes it hears once before the day and once after, whatever is cut off. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../domain/kernel/day.ts';
import type { NoticeKind } from '../../domain/notice/kind.ts';
import { DONE, PUT } from '../../domain/outcome/examples.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import {
  ask,
  COUNTY,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { killClocks } from '../../tests/support/killed-clocks.ts';
import type { House } from '../kit/house.ts';
import { isDueOver, tellDues } from './due.ts';
import { insertOutcome } from './store.ts';

const DAY = 86_400_000;
const [VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county?.close());

const day = (days: number): string => dayOf(county.house.now() + days * DAY);

/** An outcome as an older store has it: nothing of what it waits for stands beside it yet. */
async function standing(it: Outcome, part: Partial<Outcome>): Promise<string> {
  const { sourceId: _, ...rest } = it;
  const made: Outcome = { ...rest, id: county.house.newId(), placeCode: VILLAGE, to: TOWN, ...part };
  await county.house.database.transaction({ county: COUNTY, duty: 'clock' }, (tx) =>
    insertOutcome(tx, COUNTY, made, county.house.newId()),
  );
  return made.id;
}

const told = async (id: string) => {
  const { rows } = await county.god.query(
    'select to_key, kind from notice where of_id = $1 order by at, kind, to_key',
    [id],
  );
  return rows.map(({ to_key, kind }) => `${to_key} ${kind}`);
};
const owed = async (by: Someone, after = '') => {
  const reply = await ask(county, 'GET', `/api/outcomes?state=mine${after && `&after=${after}`}`, { as: by });
  return reply.json() as {
    outcomes: { outcomeId: string; waits: string; due: string | null }[];
    next: string;
  };
};
const idsOf = ({ outcomes }: Awaited<ReturnType<typeof owed>>) => outcomes.map(({ outcomeId }) => outcomeId);
const count = async (by: Someone) => (await ask(county, 'GET', '/api/outcomes-owed', { as: by })).json().owed;

/** The same house, whose work is thrown away before it is kept: as when it is killed. */
const cutOff = (): House => ({
  ...county.house,
  database: {
    ...county.house.database,
    transaction: (sight, work) =>
      county.house.database.transaction(sight, async (tx) => {
        await work(tx);
        throw new Error('cut off');
      }),
  },
});

test('到期前三天告知一次，过了再告知一次；两个钟一起走、半途断掉，也不多不少', async () => {
  const id = await standing(PUT, { putOn: day(0), answerDue: day(10) });
  expect(await tellDues(county.house)).toBe(0);
  county.wait(7 * DAY);
  await expect(tellDues(cutOff())).rejects.toThrow('cut off');
  expect(await told(id)).toEqual([]);
  const both = await Promise.all([tellDues(county.house), tellDues(county.house)]);
  expect(both[0] + both[1]).toBe(1);
  expect(await told(id)).toEqual([`${TOWN} due-answer`]);
  county.wait(3 * DAY);
  expect(await tellDues(county.house)).toBe(0);
  county.wait(DAY);
  expect(await tellDues(county.house)).toBe(1);
  county.wait(30 * DAY);
  expect(await tellDues(county.house)).toBe(0);
  expect(await told(id)).toEqual([`${TOWN} due-answer`, `${TOWN} outcome-late`]);
});

test('验收归村监委：它收得到告知，待办里有；镇里的待办里没有', async () => {
  const id = await standing(DONE, { result: { text: '九点自动关', on: day(-13) } });
  expect(await tellDues(county.house)).toBe(1);
  expect(await told(id)).toEqual([`committee:${VILLAGE} due-acceptance`]);
  const committee = await county.who('supervisor', VILLAGE);
  const { notices } = (await ask(county, 'GET', '/api/notices', { as: committee })).json();
  expect(notices).toMatchObject([{ kind: 'due-acceptance', tail: null, word: 'outcome', ofId: id }]);
  expect(await owed(committee)).toMatchObject({
    outcomes: [{ outcomeId: id, waits: 'acceptance', due: day(2) }],
  });
  const town = await county.who('town_officer', TOWN);
  expect(idsOf(await owed(town))).not.toContain(id);
});

test('待我办理：按日子排、翻页、有数；办了就没有了', async () => {
  const town = await county.who('town_officer', TOWN);
  const before = await count(town);
  const ids: string[] = [];
  for (let n = 0; n < 22; n += 1)
    ids.push(await standing(PUT, { putOn: day(0), answerDue: day(40 - n), title: `第 ${n} 件` }));
  await tellDues(county.house);
  expect(await count(town)).toBe(before + 22);
  const first = await owed(town);
  const second = await owed(town, first.next);
  const all = [...idsOf(first), ...idsOf(second)];
  expect(all.filter((id) => ids.includes(id))).toEqual([...ids].reverse());
  expect(second.next).toBeNull();

  const [id = ''] = ids;
  const answers = PUT.points.map(({ number }) => ({ point: number, verdict: 'adopted' }));
  const body = commanded({ answers });
  expect((await ask(county, 'POST', `/api/outcomes/${id}/answer`, { as: town, body })).statusCode).toBe(200);
  const task = { taskId: county.house.newId(), text: '装定时开关', owner: VILLAGE, due: day(5), weight: 1 };
  await ask(county, 'POST', `/api/outcomes/${id}/keep-task`, { as: town, body: commanded(task) });
  const cadre = await county.who('village_cadre', VILLAGE);
  expect(await owed(cadre)).toMatchObject({ outcomes: [{ outcomeId: id, waits: 'task', due: day(5) }] });
  expect(idsOf(await owed(town))).not.toContain(id);
});

test('等着发的到期提醒，事情办了、改了日子、已经过了日子，就不发了；还欠着的照发', async () => {
  const id = await standing(PUT, { putOn: day(0), answerDue: day(3) });
  await tellDues(county.house);
  const notice = { word: 'outcome', of_id: id, seq: 0, to_key: TOWN, tail: null, at: 0 } as const;
  const isOver = (kind: NoticeKind, to_key = TOWN) =>
    county.house.database.transaction({ county: COUNTY, duty: 'notice' }, (tx) =>
      isDueOver(tx, county.house, { ...notice, kind, to_key }),
    );
  expect(await isOver('due-answer')).toBe(false);
  // Another body's, another kind of debt, and what no day brings.
  expect([
    await isOver('due-answer', VILLAGE),
    await isOver('due-task'),
    await isOver('outcome-put'),
  ]).toEqual([...[true, true, false]]);
  county.wait(4 * DAY);
  expect(await isOver('due-answer')).toBe(false);
  await tellDues(county.house);
  expect([await isOver('due-answer'), await isOver('outcome-late')]).toEqual([true, false]);
  const answers = PUT.points.map(({ number }) => ({ point: number, verdict: 'adopted' }));
  const town = await county.who('town_officer', TOWN);
  const done = await ask(county, 'POST', `/api/outcomes/${id}/answer`, {
    ...{ as: town, body: commanded({ answers }) },
  });
  expect(done.statusCode, done.body).toBe(200);
  expect(await isOver('outcome-late')).toBe(true);
});

test('一千件到期，两个钟同时走、共杀八次：每件告知一次，不多也不少', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 1000; n += 1) ids.push(await standing(PUT, { putOn: day(0), answerDue: day(3) }));
  const noticed = async () => {
    const { rows } = await county.god.query<{ of_id: string; n: number }>(
      'select of_id, count(*)::int as n from notice where of_id = any($1) group by of_id',
      [ids],
    );
    return rows;
  };
  await killClocks({
    ...{ url: county.databaseUrl, at: county.house.now(), work: 'tell-dues', rounds: 4 },
    ...{ all: ids.length, done: async () => (await noticed()).length },
  });
  // What a killed clock held is free when the store has noticed: the next turn of a clock takes it.
  const next = async () => {
    await tellDues(county.house);
    return (await noticed()).length;
  };
  await expect.poll(next, { timeout: 60_000 }).toBe(ids.length);
  const rows = await noticed();
  expect([...new Set(rows.map(({ n }) => n))]).toEqual([1]);
}, 300_000);
