import { expect, test } from 'vitest';
import { pathFrom } from './rows.tsx';

const WITHIN = ['回龙镇', '万寿村', '三组'];

test('县里看到镇和村，镇里看到村，村里只看地名', () => {
  expect(pathFrom('611025', WITHIN)).toBe('回龙镇 万寿村');
  expect(pathFrom('611025101', WITHIN)).toBe('万寿村');
  expect(pathFrom('611025101203', WITHIN)).toBe('');
  expect(pathFrom('611025', [])).toBe('');
});
