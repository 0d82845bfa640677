import { expect, test } from 'vitest';
import { holdingsOf } from '../../../domain/sync/holdings.ts';
import { acting, House, phoneOn } from './examples.ts';
import type { Outbox } from './outbox.ts';
import { readingOf, recordOf, recordsOf } from './reader.ts';

const matter = (text: string, part: object = {}) => ({ text, closedAt: null, dataClass: 'P1', ...part });
const texts = async (phone: Outbox) =>
  (await recordsOf<{ text: string }>(phone.ports.store, 'matter')).map(({ text }) => text).sort();

test('一页一页读完；再读只读变了的', async () => {
  const house = new House();
  const phone = phoneOn(house);
  house.pageSize = 2;
  for (const id of ['a', 'b', 'c', 'd', 'e']) house.put('matter', id, matter(id));
  expect(await phone.sync()).toEqual({ kind: 'done' });
  expect(await texts(phone)).toEqual(['a', 'b', 'c', 'd', 'e']);
  house.put('matter', 'b', matter('b2'));
  const { calls } = house;
  await phone.sync();
  expect(await texts(phone)).toEqual(['a', 'b2', 'c', 'd', 'e']);
  expect(house.calls - calls).toBe(1);
});

test('第一次读到一半断了，接着读（35）', async () => {
  const house = new House();
  const phone = phoneOn(house);
  house.pageSize = 1;
  for (const id of ['a', 'b', 'c']) house.put('matter', id, matter(id));
  house.loses = (call) => (call === 2 ? 'answer' : undefined);
  expect(await phone.sync()).toEqual({ kind: 'nothing' });
  expect(await texts(phone)).toEqual(['a']);
  await phone.sync();
  expect(await texts(phone)).toEqual(['a', 'b', 'c']);
});

test('对不上账就逐件对：多的放下，少的补上', async () => {
  const house = new House();
  const phone = phoneOn(house);
  for (const id of ['a', 'b', 'c']) house.put('matter', id, matter(id));
  await phone.sync();
  // Sealed since: nothing is announced, it is only no longer there.
  house.feed.delete('matter b');
  expect(await phone.sync()).toEqual({ kind: 'done' });
  expect(await texts(phone)).toEqual(['a', 'c']);
  const { held } = (await readingOf(phone.ports.store)).value;
  expect(
    holdingsOf(
      Object.entries(held).map(([name, [version]]) => ({ kind: 'matter', id: name.slice(7), version })),
    ),
  ).toEqual(holdingsOf(house.feed.values()));
});

test('敏感的、封存的，服务器发来也不留', async () => {
  const house = new House();
  const phone = phoneOn(house);
  house.put('matter', 'a', matter('a'));
  house.put('matter', 'b', matter('低保', { dataClass: 'P3' }));
  house.put('matter', 'c', matter('干部', { sealed: true }));
  expect(await phone.sync()).toEqual({ kind: 'done' });
  expect(await texts(phone)).toEqual(['a']);
});

test('办结久了的自己清；还有没发完的先留着（36）', async () => {
  const house = new House();
  const phone = phoneOn(house);
  const closedAt = Date.UTC(2026, 5, 1);
  house.put('matter', 'a', matter('a', { closedAt }));
  house.put('matter', 'b', matter('b', { closedAt }));
  house.put('matter', 'c', matter('c'));
  house.judge = () => 'silence';
  await phone.sync();
  await phone.save(acting('b'));
  house.pull = ((pull) => async (body) => {
    const heard = await pull(body);
    if (heard.kind !== 'answer') return heard;
    for (const id of ['a', 'b']) house.feed.delete(`matter ${id}`);
    return {
      kind: 'answer',
      answer: { ...heard.answer, since: '2026-08-01', holds: holdingsOf(house.feed.values()) },
    };
  })(house.pull);
  house.push = async () => ({
    kind: 'answer',
    answer: { epoch: house.epoch, ticket: 't', now: 0, retryAfter: null, outcomes: [], guarded: [] },
  });
  // The push is not answered, so that reading is asked for by itself.
  const { pullAll } = await import('./reader.ts');
  expect(await pullAll(phone.ports)).toEqual({ kind: 'done' });
  expect(await recordOf(phone.ports.store, 'matter', 'a')).toBeUndefined();
  expect(await recordOf(phone.ports.store, 'matter', 'b')).toBeDefined();
});

test('换了管辖范围，从头读起', async () => {
  const house = new House();
  const phone = phoneOn(house);
  house.put('matter', 'a', matter('a'));
  await phone.sync();
  house.feed.clear();
  house.put('matter', 'z', matter('z'));
  house.pull = ((pull) => async (body) => {
    const heard = await pull({ ...body, cursor: null });
    return heard.kind === 'answer' ? { ...heard, answer: { ...heard.answer, anew: true } } : heard;
  })(house.pull);
  expect(await phone.sync()).toEqual({ kind: 'done' });
  expect(await texts(phone)).toEqual(['z']);
});

test('超过五千件不收', async () => {
  const house = new House();
  const phone = phoneOn(house);
  house.pageSize = 6000;
  for (let id = 0; id < 5001; id += 1) house.put('matter', String(id), matter('x'));
  expect(await phone.sync()).toEqual({ kind: 'too-much' });
  expect(await texts(phone)).toEqual([]);
});
