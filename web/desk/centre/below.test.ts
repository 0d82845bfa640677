import { expect, test } from 'vitest';
import { ownCounts } from './below.tsx';

const counts = (closed: number, red = 0) => ({
  reported: 1,
  accepted: 0,
  answered: 0,
  closed,
  yellow: 0,
  red,
});

test('各地相加再加本级等于合计', () => {
  const below = [
    { placeCode: '611025001', placeName: '永乐街道', counts: counts(2) },
    { placeCode: '611025101', placeName: '回龙镇', counts: counts(4, 1) },
  ];
  const total = { reported: 3, accepted: 2, answered: 0, closed: 6, yellow: 0, red: 1 };
  expect(ownCounts(total, below)).toEqual({
    reported: 1,
    accepted: 2,
    answered: 0,
    closed: 0,
    yellow: 0,
    red: 0,
  });
});
