import { expect, test } from 'vitest';
import { MOST_PINNED, pin } from './pin.ts';

const full = Array.from({ length: MOST_PINNED }, (_, n) => `matter ${n}`);
const asked = (pins: readonly string[], matterId: string, pinned: boolean) => pin(pins, { matterId, pinned });

test('随身带的满了就不再加；已经带着的再点一次不算多，取下来随时都行', () => {
  expect(asked(full.slice(1), 'another', true).ok).toBe(true);
  expect(asked(full, 'another', true)).toEqual({ ok: false, reason: 'pins-full' });
  expect(asked(full, 'matter 0', true).ok).toBe(true);
  expect(asked(full, 'matter 0', false).ok).toBe(true);
  expect(asked([], 'another', false).ok).toBe(true);
});
