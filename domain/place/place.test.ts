import { expect, test } from 'vitest';
import { shortName } from './name.ts';
import { answeringFor, inForceOn, type Place } from './place.ts';

const village = (code: string, rest: Partial<Place> = {}): Place => ({
  code,
  name: '安山村委会',
  level: 'village',
  parentCode: code.slice(0, 9),
  initials: 'asc',
  demo: false,
  validFrom: '2023-01-01',
  ...rest,
});

const merged = village('611025001200', { validTo: '2026-03-01', replacedBy: '611025001201' });
const heir = village('611025001201', { name: '山海村委会', validFrom: '2025-01-01' });
const lost = village('611025001202', { validTo: '2026-03-01' });
const chasing = village('611025001203', { validTo: '2024-01-01', replacedBy: '611025001203' });
const find = (code: string) => [merged, heir, lost, chasing].find((place) => place.code === code);

test('地方从设立之日起有效，到撤销之日止', () => {
  expect(inForceOn(merged, '2022-12-31')).toBe(false);
  expect(inForceOn(merged, '2023-01-01')).toBe(true);
  expect(inForceOn(merged, '2026-02-28')).toBe(true);
  expect(inForceOn(merged, '2026-03-01')).toBe(false);
  expect(inForceOn(heir, '2099-01-01')).toBe(true);
});

test('村撤并以后，由接替的村答复', () => {
  expect(answeringFor(merged.code, '2026-02-28', find)).toBe(merged);
  expect(answeringFor(merged.code, '2026-03-01', find)).toBe(heir);
});

test('没有接替的、接替自己的、不认识的，没有谁答复', () => {
  expect(answeringFor(lost.code, '2026-03-01', find)).toBeUndefined();
  expect(answeringFor(chasing.code, '2026-03-01', find)).toBeUndefined();
  expect(answeringFor('611025001999', '2026-03-01', find)).toBeUndefined();
});

test.each([
  ['新城社区居委会', '新城社区'],
  ['太坪社区', '太坪社区'],
  ['安山村委会', '安山村'],
  ['兴盛村民委员会', '兴盛村'],
  ['新兴村村委会', '新兴村'],
  ['新兴村村民委员会', '新兴村'],
  ['龙潭社区居民委员会', '龙潭社区'],
  ['杨甘固村委员会', '杨甘固村'],
  ['麻池村委', '麻池村'],
  ['村前村委会', '村前村'],
  ['海力斯台嘎查委会', '海力斯台嘎查'],
  ['仁义居委会', '仁义居委会'],
  ['仁义居民委员会', '仁义居委会'],
  ['黑窑沟虚拟生活区', '黑窑沟虚拟生活区'],
  ['镇安县', '镇安县'],
  ['村委会', '村委会'],
])('%s 口头上叫 %s', (full, spoken) => {
  expect(shortName(full)).toBe(spoken);
});
