import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineFault } from './outline.ts';

const square = [
  [109.1, 33.4],
  [109.2, 33.4],
  [109.2, 33.5],
  [109.1, 33.5],
  [109.1, 33.4],
];
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });

test('闭合、不交叉、在中国范围里的面，收', () => {
  expect(outlineFault(polygon(square))).toBeUndefined();
  expect(outlineFault({ type: 'MultiPolygon', coordinates: [[square]] })).toBeUndefined();
});

test.each([
  ['没有闭合', polygon(square.slice(0, -1)), 'ring-open'],
  ['只有三点', polygon([square[0], square[1], square[0]]), 'ring-open'],
  ['经纬度写反', polygon(square.map(([x, y]) => [y, x])), 'outside-bounds'],
  ['像个 8 字', polygon([square[0], square[2], square[1], square[3], square[0]]), 'ring-crosses'],
  ['是一条线', { type: 'LineString', coordinates: square }, 'not-a-polygon'],
  ['坐标是文字', polygon([['a', 'b']]), 'not-a-polygon'],
  ['什么也没有', undefined, 'not-a-polygon'],
  [
    '一圈一千零一点',
    polygon(Array.from({ length: 1001 }, (_, at) => [109 + (at % 1000) / 10_000, 33])),
    'outline-too-large',
  ],
])('%s，不收', (_, shape, fault) => {
  expect(outlineFault(shape)).toBe(fault);
});

test('绕着中心一圈的点总是收的，把其中不相邻的两点对调就不收', () => {
  const around = fc.uniqueArray(fc.integer({ min: 0, max: 359 }), { minLength: 6, maxLength: 60 });
  fc.assert(
    fc.property(around, (angles) => {
      // No gap over half a turn: the centre lies inside and the ring is one turn.
      const spread = [...new Set([...angles, 0, 90, 180, 270])].sort((a, b) => a - b);
      const ring = spread.map((angle) => [
        109 + Math.cos((angle * Math.PI) / 180),
        33 + Math.sin((angle * Math.PI) / 180),
      ]);
      expect(outlineFault(polygon([...ring, ring[0]]))).toBeUndefined();
      const swapped = [ring[2], ring[1], ring[0], ...ring.slice(3)];
      expect(outlineFault(polygon([...swapped, swapped[0]]))).toBe('ring-crosses');
    }),
  );
});
