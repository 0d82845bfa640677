/** 手机里的: what is open by its clock, what was closed from the newest, opened only when it is looked at. */
import { expect, test } from 'vitest';
import { dayOf } from '../../../domain/kernel/day.ts';
import { House, phoneOn } from '../outbox/examples.ts';
import type { Own } from './own.ts';
import { carriedKept, mattersAmong } from './reading.ts';

const DAY = 86_400_000;
const NOON = 1_788_742_800_000;

async function carrying(matters: readonly { matterId: string; [more: string]: unknown }[]): Promise<Own> {
  const house = new House();
  for (const matter of matters) house.put('matter', matter.matterId, matter);
  house.put('point', 'p', { pointId: 'p' });
  const outbox = phoneOn(house);
  expect(await outbox.sync()).toEqual({ kind: 'done' });
  return { outbox, store: outbox.ports.store } as unknown as Own;
}

const open = (matterId: string, due: number) => ({ matterId, status: 'accepted', clock: { due } });
const closed = (matterId: string, days: number) => ({
  ...{ matterId, status: 'closed', clock: null, closedAt: NOON - days * DAY },
});

test('没办完的按时限、办结的从最近的起；办结的先只知道是哪些，看到哪里读到哪里', async () => {
  const own = await carrying([
    closed('c1', 9),
    open('o1', 9),
    closed('c2', 2),
    open('o2', 3),
    closed('c3', 2),
  ]);
  const kept = await carriedKept(own);
  expect(kept?.answer.open.map(({ matterId }) => matterId)).toEqual(['o2', 'o1']);
  expect(kept?.answer.closed).toEqual(['c3', 'c2', 'c1']);
  const seen = await mattersAmong(own, ['c3', 'gone', 'c1']);
  expect(seen.map(({ matterId, closedAt }) => [matterId, dayOf(closedAt ?? 0)])).toEqual([
    ['c3', dayOf(NOON - 2 * DAY)],
    ['c1', dayOf(NOON - 9 * DAY)],
  ]);
});

test('一次要看的很多，读得出全部，次序不变', async () => {
  const ids = Array.from({ length: 450 }, (_, n) => `m${n}`);
  const own = await carrying(ids.map((id) => closed(id, 1)));
  expect((await mattersAmong(own, ids)).map(({ matterId }) => matterId)).toEqual(ids);
});

test('从来没有读到过，就说没有读到过', async () => {
  const outbox = phoneOn(new House());
  expect(await carriedKept({ outbox, store: outbox.ports.store } as unknown as Own)).toBeUndefined();
});
