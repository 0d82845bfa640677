import { expect, test } from 'vitest';
import { boundaryIn } from './boundary-file.ts';

const ring = [
  [109.1, 33.4, 700],
  [109.2, 33.4, 700],
  [109.2, 33.5, 700],
  [109.1, 33.4, 700],
];

test('要素、只有一个要素的集合都认，高程去掉', () => {
  const geometry = { type: 'Polygon', coordinates: [ring] };
  const plain = { type: 'Polygon', coordinates: [ring.map(([x, y]) => [x, y])] };
  const feature = { type: 'Feature', properties: {}, geometry };
  expect(boundaryIn(JSON.stringify(feature))).toEqual(plain);
  expect(boundaryIn(JSON.stringify({ type: 'FeatureCollection', features: [feature] }))).toEqual(plain);
});

test('点、两个要素、不是 JSON 的，都不认', () => {
  expect(boundaryIn('{"type":"Point","coordinates":[109,33]}')).toBeUndefined();
  expect(boundaryIn('{"type":"FeatureCollection","features":[{},{}]}')).toBeUndefined();
  expect(boundaryIn('<kml/>')).toBeUndefined();
});
