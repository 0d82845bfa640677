import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeHint } from './place-hint.ts';

const PLACES = [
  { code: '611025113', name: '云盖寺镇' },
  { code: '611025113001', name: '云盖寺社区居委会' },
  { code: '611025001200', name: '安山村委会' },
  { code: '61102500120003', name: '三组' },
  { code: '6110250012000301', name: '老槐坡片' },
  { code: '6110250012000302', name: '河堤片' },
  { code: '61102500120013', name: '十三组' },
  { code: '6110250012001301', name: '后坡片' },
  { code: '611025001201', name: '山海村委会' },
  { code: '61102500120103', name: '三组' },
  { code: '6110250012010301', name: '河堤片' },
  { code: '6110250012010302', name: '上河堤片' },
];
const around = (start: string) => PLACES.filter(({ code }) => code.startsWith(start));

test.each([
  ['连日下雨，三组老槐坡入户路塌了约四米', '6110250012000301'],
  ['三组的路塌了', '61102500120003'],
  ['3组的路塌了', '61102500120003'],
  ['第三村民小组的路塌了', '61102500120003'],
  ['第 ３ 小组的路塌了', '61102500120003'],
  ['十三组的路塌了', '61102500120013'],
  ['13组的路塌了', '61102500120013'],
  ['安山村的公开栏少了一项', '611025001200'],
  ['安山这边没水', '611025001200'],
  ['老槐坡片没水', '6110250012000301'],
  ['十三组老槐坡没水', '61102500120013'],
])('在本村范围内认得出地点：%s', (text, code) => {
  expect(placeHint(text, around('611025001200'))).toBe(code);
});

test('几处同名，说清在哪个村才认得出', () => {
  expect(placeHint('三组没水', PLACES)).toBeUndefined();
  expect(placeHint('山海村三组没水', PLACES)).toBe('61102500120103');
  expect(placeHint('河堤路灯坏了', PLACES)).toBeUndefined();
  expect(placeHint('安山河堤路灯坏了', PLACES)).toBe('6110250012000302');
  expect(placeHint('上河堤路灯坏了', PLACES)).toBe('6110250012010302');
});

test('镇和社区同名，只说名字就是镇', () => {
  expect(placeHint('云盖寺没水', PLACES)).toBe('611025113');
  expect(placeHint('云盖寺社区没水', PLACES)).toBe('611025113001');
});

test('没有说地点，就不猜', () => {
  for (const text of ['', '路灯坏了', '四组没水', '上组渠漏水，下组灌不上，两组人争起来。']) {
    expect([text, placeHint(text, PLACES)]).toEqual([text, undefined]);
  }
  expect(placeHint('三组没水', [])).toBeUndefined();
});

test('猜的地点总是周围的一个', () => {
  const words = fc.constantFrom(
    '三组',
    '十',
    '3',
    '组',
    '安山',
    '山海村',
    '河堤',
    '上',
    '云盖寺',
    '镇',
    '，',
    '𠮷',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), fc.shuffledSubarray(PLACES), (said, places) => {
      const code = placeHint(said.join(''), places);
      if (code !== undefined) expect(places.map((place) => place.code)).toContain(code);
      expect(placeHint(said.join(''), [...places].reverse())).toBe(code);
    }),
  );
});
