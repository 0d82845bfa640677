/** 手机存满了: what the server has makes room for what nobody has; the round says so, and what was heard and not kept is done once. */
import { expect, test } from 'vitest';
import { House, phoneOn, reporting, standings } from './examples.ts';
import { MemoryStore } from './memory-store.ts';
import { keepBytes, photosOf } from './photos.ts';
import { recordsOf } from './reader.ts';
import { type Change, type Expected, FullError } from './store.ts';

/** Keeps nothing more of what it is told to have no room for; whatever is dropped may go. */
class SmallStore extends MemoryStore {
  hasRoom: (change: Change) => boolean = () => true;

  override async write(changes: readonly Change[], expected: readonly Expected[] = []): Promise<boolean> {
    if (changes.some((change) => !('drop' in change) && !this.hasRoom(change))) throw new FullError();
    return super.write(changes, expected);
  }
}

const bytesIn = async (store: MemoryStore) => (await store.list('bytes')).map(({ key }) => key);

const pictured = (sha256: string) => reporting({ photos: [{ sha256, size: 3 }] });

test('读进来的放不下：照片照样传走，腾出地方就读得进，说的是存满了（24）', async () => {
  const house = new House();
  house.put('matter', 'm', { text: '水沟' });
  const store = new SmallStore();
  const phone = phoneOn(house, { store });
  await keepBytes(store, 'p', new Uint8Array(3));
  await phone.save(pictured('p'));
  store.hasRoom = ({ box }) => box !== 'record';
  expect(await phone.sync()).toEqual({ kind: 'full' });
  expect(phone.waitAfter({ kind: 'full' })).toBeGreaterThan(0);
  expect(await standings(phone)).toEqual(['taken', 'taken']);
  expect(house.pictures.has('p')).toBe(true);
  expect([await photosOf(store), await bytesIn(store)]).toEqual([[], []]);
  store.hasRoom = () => true;
  expect(await phone.sync()).toEqual({ kind: 'done' });
  expect(await recordsOf(store, 'matter')).toEqual([{ text: '水沟' }]);
});

test('存一句话放不下：服务器已有的照片先让出来，话就存得下；没有可让的才说存不下（24）', async () => {
  const house = new House();
  const store = new SmallStore();
  const phone = phoneOn(house, { store });
  await keepBytes(store, 'p', new Uint8Array(3));
  await phone.save(pictured('p'));
  await phone.sync();
  let kept = await bytesIn(store);
  expect(kept).toEqual(['p']);
  const drop = store.write.bind(store);
  store.write = async (changes, expected) => {
    const done = await drop(changes, expected);
    kept = await bytesIn(store);
    return done;
  };
  store.hasRoom = ({ box }) => box !== 'queue' || kept.length === 0;
  await phone.save(reporting());
  expect((await standings(phone)).at(-1)).toBe('waiting');
  store.hasRoom = ({ box }) => box !== 'queue';
  await expect(phone.save(reporting())).rejects.toBeInstanceOf(FullError);
  expect(await standings(phone)).toHaveLength(3);
});

test('服务器收下了，手机却记不下回音：再发一次是重发，只办一次（24）', async () => {
  const house = new House();
  const store = new SmallStore();
  const phone = phoneOn(house, { store });
  await phone.save(reporting());
  store.hasRoom = ({ box }) => box !== 'queue' || house.done.length === 0;
  expect(await phone.sync()).toEqual({ kind: 'full' });
  expect([house.done.length, await standings(phone)]).toEqual([1, ['sending']]);
  store.hasRoom = () => true;
  expect(await phone.sync()).toEqual({ kind: 'done' });
  expect([house.done.length, await standings(phone)]).toEqual([1, ['taken']]);
});
