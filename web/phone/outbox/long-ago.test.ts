/** 存了很久的: what was saved more than thirty days ago is asked about once before it goes; what is younger does not wait. */
import { expect, test } from 'vitest';
import { asksFirst } from '../../../domain/sync/outcome.ts';
import { acting, House, phoneOn, reporting, standings } from './examples.ts';
import { countsOf, sayStillSo } from './queue.ts';

const DAY = 86_400_000;
const saved = { savedAt: 100 * DAY, answered: false, sure: false };

test.each([
  ['当天', saved, 0, false],
  ['满三十天', saved, 31 * DAY - 1, false],
  ['三十天以上', saved, 31 * DAY, true],
  ['本人说过还发', { ...saved, sure: true }, 40 * DAY, false],
  ['服务器回过话', { ...saved, answered: true }, 40 * DAY, false],
  ['手机时间退回去了', saved, -40 * 365 * DAY, false],
])('%s存的，问不问', (_, it, later, asked) => {
  expect(asksFirst(it, it.savedAt + later)).toBe(asked);
});

/** A phone whose clock can be moved on. */
function phoneInTime() {
  const house = new House();
  const phone = phoneOn(house);
  let days = 0;
  const { clock } = phone.ports;
  Object.assign(phone.ports, { clock: () => ({ ...clock(), at: clock().at + days * DAY }) });
  const wait = (more: number) => {
    days += more;
  };
  return { house, phone, wait };
}

test('存了很久的先问一声，跟着它的等它，新写的照发；点一次全部发出，按存的先后', async () => {
  const { house, phone, wait } = phoneInTime();
  const [old, older] = [reporting(), reporting()];
  await phone.save(older, old, acting(old.entity));
  wait(40);
  const fresh = reporting();
  await phone.save(acting(older.entity), fresh);
  expect(await phone.sync()).toEqual({ kind: 'done' });
  expect(house.done.map(({ commandId }) => commandId)).toEqual([fresh.commandId]);
  expect(await standings(phone)).toEqual(['waiting', 'waiting', 'waiting', 'waiting', 'taken']);
  expect(countsOf(await phone.items(), phone.ports.clock().at)).toMatchObject({ asked: 3, waiting: 4 });

  await sayStillSo(phone.ports);
  expect(countsOf(await phone.items(), phone.ports.clock().at).asked).toBe(0);
  wait(5);
  await phone.sync();
  expect(await standings(phone)).toEqual(['taken', 'taken', 'taken', 'taken', 'taken']);
  expect(house.done).toHaveLength(5);
});

test('发出去没有回音、隔了很久的也问；收过又要重发的不问', async () => {
  const { house, phone, wait } = phoneInTime();
  await phone.save(reporting());
  house.loses = () => 'request';
  await phone.sync();
  wait(40);
  house.loses = () => undefined;
  await phone.sync();
  expect(house.done).toEqual([]);
  await sayStillSo(phone.ports);
  await phone.sync();
  expect(house.done).toHaveLength(1);
  wait(20);
  house.restore(0);
  await phone.sync();
  await phone.sync();
  expect(await standings(phone)).toEqual(['taken']);
  expect(house.done).toHaveLength(1);
});
