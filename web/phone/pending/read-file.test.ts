/** 从文件带进来: what is exported on one phone is brought in on another once, and nothing of a file is believed. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Own } from '../keeping/own.ts';
import { bringIn } from '../outbox/bring-in.ts';
import { House, phoneOn, reporting } from '../outbox/examples.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { bytesOf, keepBytes, photosOf } from '../outbox/photos.ts';
import { exported } from './export.ts';
import { readExported } from './read-file.ts';

const MINE = '0198c0de-0000-7000-8000-0000000000ff';
const bytes = Uint8Array.of(1, 2, 3);
const sha256 = createHash('sha256').update(bytes).digest('hex');

const fileOf = (outbox: Outbox): Promise<string> =>
  exported({
    outbox,
    store: outbox.ports.store,
    me: async () => undefined,
    opened: { ports: outbox.ports },
  } as unknown as Own);

test('坏手机上导出的，在另一部手机上带进来：每条一次，照片也来；带两次还是一次', async () => {
  const house = new House();
  const broken = phoneOn(house);
  await keepBytes(broken.ports.store, sha256, bytes);
  const report = reporting({ photos: [{ sha256, size: 3 }] });
  await broken.save(report, reporting());
  house.loses = () => 'answer';
  await broken.sync();
  const file = await fileOf(broken);
  house.loses = () => undefined;

  const other = phoneOn(house);
  const { store } = other.ports;
  for (const fresh of [2, 0]) {
    const read = await readExported(file, [MINE]);
    expect(read).toMatchObject({ others: 0, spoilt: 0 });
    expect(read && (await bringIn(store, read))).toBe(fresh);
  }
  expect((await other.items()).map(({ item }) => item.shown.title)).toEqual(['路灯坏了一盏', '路灯坏了一盏']);
  expect(await bytesOf(store, sha256)).toEqual(bytes);
  expect(await other.sync()).toEqual({ kind: 'done' });
  expect(house.done.map(({ kind }) => kind)).toEqual(['matter.report', 'matter.report', 'matter.add-photo']);
  expect(house.pictures.has(sha256)).toBe(true);
  expect(await photosOf(store)).toEqual([]);
});

test('别人职务写的不带，改过的照片不带，不是我们的文件说不是', async () => {
  const phone = phoneOn(new House());
  await keepBytes(phone.ports.store, sha256, bytes);
  const strange = reporting({ officeId: '0198c0de-0000-7000-8000-0000000000ee' });
  await phone.save(reporting({ photos: [{ sha256, size: 3 }] }), strange);
  const file = (await fileOf(phone)).replace(/"bytes": "AQID"/, '"bytes": "AQIE"');
  const read = await readExported(file, [MINE]);
  expect(read).toMatchObject({ others: 1, spoilt: 1, photos: [] });
  expect(read?.items).toHaveLength(1);
  for (const text of ['', 'null', '[]', '{"what":"xiezhi-outbox"}', '{"what":"other","commands":[]}'])
    expect(await readExported(text, [MINE])).toBeUndefined();
  const odd = JSON.stringify({
    what: 'xiezhi-outbox',
    commands: [null, 3, { command: { kind: 'matter.report' } }],
  });
  expect((await readExported(odd, [MINE]))?.items).toEqual([]);
});
