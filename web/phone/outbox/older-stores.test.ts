/** 旧版本留下的库: what the phones of earlier releases hold, as it was dumped then; nothing of it is lost to a newer app (B8). */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { House, phoneOn } from './examples.ts';
import { MemoryStore } from './memory-store.ts';
import { bytesOf, photosOf } from './photos.ts';
import { recordsOf } from './reader.ts';
import type { Box } from './store.ts';

interface Dump {
  readonly app: string;
  readonly rows: readonly { box: Box; key: string; value?: unknown; bytes?: string }[];
}

const FOLDER = fileURLToPath(new URL('../../../tests/fixtures/', import.meta.url));
const DUMPS = readdirSync(FOLDER)
  .filter((name) => name.startsWith('phone-store-'))
  .map((name) => JSON.parse(readFileSync(FOLDER + name, 'utf8')) as Dump);

async function storeOf({ rows }: Dump): Promise<MemoryStore> {
  const store = new MemoryStore();
  await store.write(
    rows.map(({ box, key, value, bytes }) => ({
      box,
      key,
      value: bytes === undefined ? value : Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)),
    })),
  );
  return store;
}

test.each(DUMPS)('$app 留下的队列一条不少，照原来的编号发得出去（27）', async (dump) => {
  const store = await storeOf(dump);
  const phone = phoneOn(new House(), { store });
  const before = await phone.items();
  expect(before.length).toBe(dump.rows.filter(({ box }) => box === 'queue').length);
  const [photo] = await photosOf(store);
  expect(await bytesOf(store, photo?.sha256 ?? '')).toEqual(Uint8Array.of(255, 216, 255, 217));
  expect(await recordsOf(store, 'matter')).toHaveLength(1);

  expect(await phone.sync()).toEqual({ kind: 'done' });
  const after = await phone.items();
  for (const { item } of before) {
    const now = after.find((one) => one.item.command.commandId === item.command.commandId)?.item;
    expect(now?.command).toEqual(item.command);
    expect(now?.standing).toBe(item.standing === 'refused' ? 'refused' : 'taken');
  }
  expect(await photosOf(store)).toEqual([]);
  expect((await store.get('draft', 'o.report'))?.value).toEqual({ text: '写到一半' });
});
