/** 钟: what time does happens once, never early and never twice, whoever sweeps, is killed, or turns the clock. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY, HOUR } from '../../domain/kernel/day.ts';
import { newId } from '../../server/kit/id.ts';
import { sweep } from '../../server/matter/sweep.ts';
import { verifyCounty } from '../../tools/verify/verify.ts';
import { ask, commanded, MONDAY, PLACES, type SmallCounty, smallCounty } from '../support/county.ts';
import { killClocks } from '../support/killed-clocks.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county?.close());

/** Matters that wait for somebody to take them. */
async function waiting(count: number): Promise<string[]> {
  const chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  const ids = Array.from({ length: count }, newId);
  const left = [...ids];
  const raise = async () => {
    for (let matterId = left.pop(); matterId !== undefined; matterId = left.pop()) {
      const body = commanded({ matterId, text: '水管坏了请来看看', category: 'utilities.water' });
      expect((await ask(county, 'POST', '/api/matters', { as: chief, body })).statusCode).toBe(200);
    }
  };
  await Promise.all([raise(), raise(), raise(), raise()]);
  return ids;
}

interface Turn {
  readonly matter_id: string;
  readonly seq: number;
  readonly colour: string;
  readonly at: Date;
}

async function turnsOf(ids: readonly string[]): Promise<Turn[]> {
  const { rows } = await county.god.query<Turn>(
    `select matter_id, seq, body ->> 'colour' as colour, at from matter_step
     where matter_id = any($1) and kind = 'turned' order by matter_id, seq`,
    [ids],
  );
  return rows;
}

const CLOCK = 'select clock_yellow, clock_due from matter where id = any($1) order by clock_due desc limit 1';

const ITEMS = 1000;
const ROUNDS = 10;

test('一千件到期，两个巡钟同时走、共杀二十次：每件黄一次红一次，不早也不重（39）', async () => {
  const ids = await waiting(ITEMS);
  const { rows } = await county.god.query<{ clock_yellow: Date; clock_due: Date }>(CLOCK, [ids]);
  const [clock] = rows;
  if (clock === undefined) throw new Error('no clock runs');
  county.wait(clock.clock_yellow.getTime() - 1 - county.house.now());
  expect(await sweep(county.house)).toBe(0);

  const red = clock.clock_due.getTime() + 1000;
  await killClocks({
    ...{ url: county.databaseUrl, at: red, work: 'sweep', rounds: ROUNDS },
    ...{ all: 2 * ITEMS, done: async () => (await turnsOf(ids)).length },
  });
  county.wait(red - county.house.now());
  await sweep(county.house);

  const turns = await turnsOf(ids);
  const colours = new Map(ids.map((id) => [id, '']));
  for (const { matter_id, colour } of turns) colours.set(matter_id, `${colours.get(matter_id)} ${colour}`);
  expect([...new Set(colours.values())]).toEqual([' yellow red']);
  expect((await verifyCounty(county.house)).differences).toEqual([]);
}, 300_000);

test.each([HOUR, DAY, -HOUR, -DAY])('服务器时钟跳 %i 毫秒再跳回：不重复、不跳过、不倒序', async (jump) => {
  const [id = ''] = await waiting(1);
  const { rows } = await county.god.query<{ clock_yellow: Date; clock_due: Date }>(CLOCK, [[id]]);
  const moments = [rows[0]?.clock_yellow.getTime() ?? 0, rows[0]?.clock_due.getTime() ?? 0];
  for (const moment of moments) {
    county.wait(moment + 1000 - county.house.now());
    await sweep(county.house);
    for (const step of [jump, -jump]) {
      county.wait(step);
      await sweep(county.house);
    }
  }
  const turns = await turnsOf([id]);
  expect(turns.map(({ colour }) => colour)).toEqual(['yellow', 'red']);
  expect(turns.map(({ seq }) => seq)).toEqual([2, 3]);
});

test('跨年与调休：没有公布的年份标明“暂定”，调休上班的周六算工作日', async () => {
  const at = async (day: string, hour = 9) => {
    county.wait(Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`) - county.house.now());
    const town = await county.who('town_officer', PLACES.towns[0]);
    const matterId = newId();
    const body = commanded({ matterId, text: '水管坏了请来看看', category: 'utilities.water' });
    expect((await ask(county, 'POST', '/api/matters', { as: town, body })).statusCode).toBe(200);
    const accept = `/api/matters/${matterId}/accept`;
    expect((await ask(county, 'POST', accept, { as: town, body: commanded() })).statusCode).toBe(200);
    const { rows } = await county.god.query<{ clock_due: Date; clock_provisional: boolean }>(
      'select clock_due, clock_provisional from matter where id = $1',
      [matterId],
    );
    return rows[0];
  };
  const dayOf = (moment: Date | undefined) =>
    new Date((moment?.getTime() ?? 0) + 8 * HOUR).toISOString().slice(0, 10);

  // The county's calendar knows 1 and 2 October as holidays and Saturday the 10th as a working day, and not 2027.
  const beforeHoliday = await at('2026-09-30');
  const beforeSaturday = await at('2026-10-09');
  const yearEnd = await at('2026-12-31');
  expect(beforeHoliday?.clock_provisional).toBe(false);
  expect(yearEnd?.clock_provisional).toBe(true);
  expect(dayOf(yearEnd?.clock_due) > '2026-12-31').toBe(true);
  expect(dayOf(beforeHoliday?.clock_due)).toBe('2026-10-09');
  expect(dayOf(beforeSaturday?.clock_due)).toBe('2026-10-15');
  county.wait(MONDAY - county.house.now());
});
