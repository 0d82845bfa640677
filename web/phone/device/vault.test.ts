import { expect, test } from 'vitest';
import type { RawChange, RawRow, Rows } from './rows.ts';
import { SealedStore } from './sealed.ts';
import { MOST_TRIES, setPin, triesLeft, unlock } from './vault.ts';

/** As the database would keep them, without one. */
class MemoryRows {
  rows = new Map<string, RawRow>();
  kept: unknown;
  writes: unknown[] = [];

  get = async (name: string) => this.rows.get(name);
  list = async (begins: string) => [...this.rows.values()].filter(({ name }) => name.startsWith(begins));
  write = async (
    changes: readonly RawChange[],
    expected: readonly { readonly name: string; readonly mark: string | undefined }[],
  ) => {
    if (expected.some(({ name, mark }) => this.rows.get(name)?.mark !== mark)) return false;
    for (const { name, row } of changes)
      if (row === undefined) this.rows.delete(name);
      else this.rows.set(name, { name, ...row });
    return true;
  };
  vault = async () => this.kept;
  setVault = async (value: unknown) => {
    this.writes.push(value);
    this.kept = value;
  };
  begin = async (value: unknown) => {
    this.rows.clear();
    await this.setVault(value);
  };
  destroy = async () => {
    this.rows.clear();
    this.kept = undefined;
  };
}

const rowsOf = (memory: MemoryRows): Rows => memory as unknown as Rows;

async function opened(memory: MemoryRows, pin: string): Promise<SealedStore> {
  const tried = await unlock(rowsOf(memory), pin);
  if (tried.kind !== 'open') throw new Error(tried.kind);
  return new SealedStore(rowsOf(memory), tried.key);
}

const textsIn = (memory: MemoryRows): string =>
  [...memory.rows.values()].map(({ data }) => new TextDecoder('latin1').decode(data)).join('');

test('密码对了才打得开；存着的看不出一个字', async () => {
  const memory = new MemoryRows();
  const first = new SealedStore(rowsOf(memory), await setPin(rowsOf(memory), '204713'));
  await first.write([
    { box: 'queue', key: '1', value: { text: 'the road is gone' } },
    { box: 'bytes', key: 'p', value: Uint8Array.of(1, 2, 3) },
  ]);
  expect(textsIn(memory)).not.toContain('road');
  const again = await opened(memory, '204713');
  expect((await again.get('queue', '1'))?.value).toEqual({ text: 'the road is gone' });
  expect((await again.get('bytes', 'p'))?.value).toEqual(Uint8Array.of(1, 2, 3));
});

test('错五次就清空；每次先记数再试；对一次重新数', async () => {
  const memory = new MemoryRows();
  await setPin(rowsOf(memory), '204713');
  expect(await unlock(rowsOf(memory), '000001')).toEqual({ kind: 'wrong', left: MOST_TRIES - 1 });
  // Counted before it was tried: whoever cuts the power in between has used it up.
  expect(memory.writes.at(-1)).toMatchObject({ tries: 1 });
  expect(await triesLeft(rowsOf(memory))).toBe(4);
  await opened(memory, '204713');
  expect(await triesLeft(rowsOf(memory))).toBe(5);
  for (const left of [4, 3, 2, 1])
    expect(await unlock(rowsOf(memory), '000001')).toEqual({ kind: 'wrong', left });
  expect(await unlock(rowsOf(memory), '000001')).toEqual({ kind: 'wiped' });
  expect(await triesLeft(rowsOf(memory))).toBeUndefined();
  expect(await unlock(rowsOf(memory), '204713')).toEqual({ kind: 'wiped' });
});

test('没有这台手机上的钥匙，知道密码也打不开', async () => {
  const memory = new MemoryRows();
  await setPin(rowsOf(memory), '204713');
  const deviceKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  memory.kept = { ...(memory.kept as object), deviceKey };
  expect(await unlock(rowsOf(memory), '204713')).toEqual({ kind: 'wrong', left: 4 });
});

test('一行换到另一行的位置上，打不开', async () => {
  const memory = new MemoryRows();
  const store = new SealedStore(rowsOf(memory), await setPin(rowsOf(memory), '204713'));
  await store.write([{ box: 'queue', key: '1', value: 'a' }]);
  const row = memory.rows.get('queue 1');
  if (row !== undefined) memory.rows.set('queue 2', { ...row, name: 'queue 2' });
  await expect(store.get('queue', '2')).rejects.toThrow();
});

test('别人先改了的，不覆盖', async () => {
  const memory = new MemoryRows();
  const store = new SealedStore(rowsOf(memory), await setPin(rowsOf(memory), '204713'));
  await store.write([{ box: 'queue', key: '1', value: 'a' }]);
  const seen = await store.get('queue', '1');
  await store.write([{ box: 'queue', key: '1', value: 'b' }]);
  const mine = store.write(
    [{ box: 'queue', key: '1', value: 'c' }],
    [{ box: 'queue', key: '1', mark: seen?.mark }],
  );
  expect(await mine).toBe(false);
  expect((await store.get('queue', '1'))?.value).toBe('b');
});
