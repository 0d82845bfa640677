import { expect, test } from 'vitest';
import { DAY, startOf } from '../kernel/day.ts';
import { approve } from './approve.ts';
import { namesGone, withoutNames } from './names-gone.ts';

const AT = startOf('2026-06-01');
const known = { names: ['张桂兰'], phones: ['13900001234'] };
const parts = {
  title: '见义勇为',
  text: '张桂兰下河救人，张桂兰家住三组。',
  result: '镇里表扬了张桂兰',
  why: null,
};
const kept = [{ passage: '张桂兰', why: '本人同意公开' }];
const approved = approve({ title: parts.title, text: parts.text, result: parts.result }, kept, known);
if (!approved.ok) throw new Error(approved.reason);

test('留下的姓名满三十天隐去，处处都隐；别的照旧', () => {
  expect(namesGone(approved.step, AT, AT + 30 * DAY)).toBe(false);
  expect(namesGone(approved.step, AT, AT + 30 * DAY + 1)).toBe(true);
  expect(namesGone([], AT, AT + 90 * DAY)).toBe(false);
  expect(withoutNames(parts, approved.step)).toEqual({
    ...parts,
    text: '张某某下河救人，张某某家住三组。',
    result: '镇里表扬了张某某',
  });
});

test('留下的电话不是姓名，照旧；标题里不留姓名', () => {
  const phone = approve(
    { text: '值班电话13900001234' },
    [{ passage: '13900001234', why: '便民电话' }],
    known,
  );
  expect(phone.ok && namesGone(phone.step, AT, AT + 90 * DAY)).toBe(false);
  expect(approve({ title: '张桂兰下河救人' }, kept, known)).toEqual({ ok: false, reason: 'name-in-title' });
});
