import { expect, test } from 'vitest';
import { mayKnowOf } from './alike.ts';
import { office, PLACES, WATER_STATION } from './examples.ts';

const ROAD = { category: 'infrastructure.road', dataClass: 'P1', sealedFrom: [] } as const;
/** Another area of the same village, and one of another village. */
const BESIDE = '6110250012000401';
const ELSEWHERE = '6110250012010101';

test('片长听得到本村别的片有同类的事在办；别的村没有', () => {
  const chief = office('area_chief', PLACES.area);
  expect(mayKnowOf(chief, { ...ROAD, placeCode: BESIDE })).toBe(true);
  expect(mayKnowOf(chief, { ...ROAD, placeCode: PLACES.village })).toBe(true);
  expect(mayKnowOf(chief, { ...ROAD, placeCode: ELSEWHERE })).toBe(false);
});

test('自己看得到的不在这里说；村以上和承办单位也不在这里听', () => {
  expect(mayKnowOf(office('area_chief', PLACES.area), { ...ROAD, placeCode: PLACES.area })).toBe(false);
  expect(mayKnowOf(office('village_cadre', PLACES.village), { ...ROAD, placeCode: BESIDE })).toBe(false);
  expect(mayKnowOf(office('town_officer', PLACES.town), { ...ROAD, placeCode: ELSEWHERE })).toBe(false);
  const station = office('unit_handler', PLACES.area, { unitCode: WATER_STATION.code });
  expect(mayKnowOf(station, { ...ROAD, placeCode: BESIDE })).toBe(false);
});

test('敏感的、封存的、只计数的、不公开的，一件也听不到', () => {
  const chief = office('area_chief', PLACES.area);
  const beside = { ...ROAD, placeCode: BESIDE };
  expect(mayKnowOf(chief, { ...beside, dataClass: 'P3' })).toBe(false);
  expect(mayKnowOf(chief, { ...beside, sealedFrom: ['someone'] })).toBe(false);
  for (const category of ['dispute.contract', 'conduct.feedback', 'hardship.temporary_aid'] as const)
    expect(mayKnowOf(chief, { ...beside, category }), category).toBe(false);
});
