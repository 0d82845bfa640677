import { expect, test } from 'vitest';
import { newId } from './ids.ts';

test('编号是合格的 UUIDv7，先做的排在前面，不会重复', () => {
  const ids = Array.from({ length: 500 }, (_, i) => newId(1_795_487_400_000 + i));
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Number.parseInt(newId(1_795_487_400_000).replace('-', '').slice(0, 12), 16)).toBe(1_795_487_400_000);
});
