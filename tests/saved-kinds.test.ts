/** 能存的都叫得出名字: whatever the contract lets a phone save has a name, its refusals and its page among what waits. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Endpoint } from '../contract/endpoint.ts';
import type { Item } from '../web/phone/outbox/item.ts';
import { kindOf } from '../web/phone/pending/kinds.ts';
import { SHELL } from '../web/phone/words.ts';

const CONTRACT = fileURLToPath(new URL('../contract', import.meta.url));

const isEndpoint = (it: unknown): it is Endpoint =>
  typeof it === 'object' && it !== null && 'name' in it && 'path' in it && 'office' in it;

test('every kind that can be saved on a phone is called by a name of its own', async () => {
  const files = readdirSync(CONTRACT).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(files.map((name) => import(join(CONTRACT, name))));
  const savable = modules
    .flatMap((it) => Object.values(it as object))
    .filter(isEndpoint)
    .filter(({ offline }) => offline !== undefined)
    .map(({ name }) => name);
  expect(savable.length).toBeGreaterThan(25);
  const nameless = savable.filter(
    (kind) => kindOf({ command: { kind, body: {} } } as unknown as Item).name === SHELL.other,
  );
  expect(nameless).toEqual([]);
});
