/** 断电: killed at every call of the store, before and after it was done; opened again, everything arrives once. */
import { expect, test } from 'vitest';
import { acting, FailingStore, House, PowerCut, phoneOn, reporting } from './examples.ts';
import { keepBytes, photosOf } from './photos.ts';
import { recordsOf } from './reader.ts';

const day = () => {
  const [one, two] = [reporting({ photos: [{ sha256: 'p', size: 3 }] }), reporting()];
  return [one, acting(one.entity), two, acting(two.entity), reporting()];
};

test.each([false, true])(
  '在任何一步断电（%s：做完了才断），重开以后每条只办一次，先后不乱（9）',
  async (afterwards) => {
    let survived = false;
    for (let failsAt = 1; !survived; failsAt += 1) {
      const house = new House();
      house.pageSize = 2;
      for (const id of ['a', 'b', 'c', 'd', 'e']) house.put('matter', id, { text: id });
      const store = new FailingStore();
      const commands = day();
      const saved = new Set<string>();
      await keepBytes(store.inner, 'p', Uint8Array.of(1, 2, 3));

      store.failsAt = failsAt;
      store.afterwards = afterwards;
      try {
        const phone = phoneOn(house, { store });
        for (const command of commands) {
          await phone.save(command);
          saved.add(command.commandId);
        }
        await phone.sync();
        survived = true;
      } catch (problem) {
        if (!(problem instanceof PowerCut)) throw problem;
      }

      store.failsAt = Number.POSITIVE_INFINITY;
      const again = phoneOn(house, { store });
      for (const command of commands) await again.save(command);
      expect(await again.sync()).toEqual({ kind: 'done' });
      const times = commands.map(
        ({ commandId }) => house.done.filter((it) => it.commandId === commandId).length,
      );
      expect(times, `call ${failsAt}`).toEqual([1, 1, 1, 1, 1]);
      const order = house.done
        .slice(0, 5)
        .map(({ commandId }) => commands.findIndex((it) => it.commandId === commandId));
      expect(order).toEqual([0, 1, 2, 3, 4]);
      const items = await again.items();
      expect(items.every(({ item }) => item.standing === 'taken')).toBe(true);
      // What was called saved before the cut was there after it.
      for (const commandId of saved)
        expect(items.some(({ item }) => item.command.commandId === commandId)).toBe(true);
      expect(await recordsOf(store, 'matter')).toHaveLength(5);
      expect(house.pictures.has('p')).toBe(true);
      expect(house.done.filter(({ kind }) => kind === 'matter.add-photo')).toHaveLength(1);
      expect(await photosOf(store)).toEqual([]);
    }
  },
);

test('第一次发到一半断电，服务器又换成以前的备份：办过的又发一遍，一条不少', async () => {
  let survived = false;
  for (let failsAt = 1; !survived; failsAt += 1) {
    const house = new House();
    const store = new FailingStore();
    const commands = [reporting(), reporting()];
    store.failsAt = failsAt;
    try {
      const phone = phoneOn(house, { store });
      await phone.save(...commands);
      await phone.sync();
      survived = true;
    } catch (problem) {
      if (!(problem instanceof PowerCut)) throw problem;
    }
    house.restore(0);
    store.failsAt = Number.POSITIVE_INFINITY;
    const again = phoneOn(house, { store });
    await again.save(...commands);
    for (let round = 0; round < 2; round += 1) await again.sync();
    expect(house.done.map(({ commandId }) => commandId).sort(), `call ${failsAt}`).toEqual(
      commands.map(({ commandId }) => commandId).sort(),
    );
  }
});
