/** 写的没有留住: whoever wrote a field that somebody set otherwise afterwards sees both once; nothing else is said. */
import { expect, test } from 'vitest';
import { House, nextId, phoneOn, reporting } from './examples.ts';
import type { Outbox } from './outbox.ts';
import { noteSeenOf, noteSeenOver, overwrittenIn } from './overwritten.ts';

const POINT = nextId();
const changing = (body: object) =>
  reporting({
    ...{ kind: 'watch.change', entity: POINT, params: { pointId: POINT }, body: { version: 1, ...body } },
    shown: { title: '老桥' },
  });
const changed = async (phone: Outbox) =>
  (await overwrittenIn(phone.ports.store, await phone.items())).map(({ mine, theirs }) => ({ mine, theirs }));

/** A phone whose change was taken, and what is there afterwards. */
async function taken(body: object, after: object) {
  const house = new House();
  house.judge = () => ({ answer: { version: 2 } });
  const phone = phoneOn(house);
  const change = changing(body);
  await phone.save(change);
  await phone.sync();
  house.put('point', POINT, { title: '片里的叫法', risk: 'low', version: 2, ...body, ...after });
  await phone.sync();
  return { house, phone, change };
}

test('改过的被别处改成了别的：两个都给看，看过就不再提', async () => {
  const { phone, change } = await taken({ title: '片里的叫法' }, { title: '村里的叫法', version: 3 });
  expect(await changed(phone)).toEqual([{ mine: { title: '片里的叫法' }, theirs: { title: '村里的叫法' } }]);
  await noteSeenOver(phone.ports.store, change.commandId);
  expect(await changed(phone)).toEqual([]);
});

test('还是我写的、别处改的是另一项、只是又看过一次：不提', async () => {
  for (const [body, after] of [
    [{ title: '片里的叫法' }, {}],
    [{ title: ' 片里的叫法 ' }, { title: '片里的叫法', version: 3 }],
    [{ title: '片里的叫法' }, { risk: 'high', version: 3 }],
    [{ nextLook: '2026-09-08' }, { nextLook: '2026-09-15', version: 3 }],
  ] as const)
    expect(await changed((await taken(body, after)).phone)).toEqual([]);
});

test('两边不一样时用了现在的：自己定的，不再提', async () => {
  const { phone } = await taken({ title: '片里的叫法' }, { title: '村里的叫法', version: 3 });
  await noteSeenOf(phone.ports.store, POINT);
  expect(await changed(phone)).toEqual([]);
});

test('自己后来又改的不算；不在手机上了的不算', async () => {
  const { house, phone } = await taken({ title: '片里的叫法' }, { title: '又一个叫法', version: 3 });
  await phone.save(changing({ title: '又一个叫法' }));
  house.judge = () => ({ answer: { version: 3 } });
  await phone.sync();
  expect(await changed(phone)).toEqual([]);

  const gone = await taken({ title: '片里的叫法' }, { title: '村里的叫法', version: 3 });
  gone.house.feed.delete(`point ${POINT}`);
  await gone.phone.sync();
  expect(await changed(gone.phone)).toEqual([]);
});
