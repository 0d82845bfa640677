import { expect, test } from 'vitest';
import type { Post } from '../people/post.ts';
import { ACTS_OF } from './acts.ts';
import { FORMS, formsSpared } from './forms.ts';
import { burdenOf, FEWEST_HOLDERS, minutesOf, WORKS } from './work.ts';

const HOLDERS = new Map<Post, number>([
  ['area_chief', 3523],
  ['town_officer', 15],
  ['centre_officer', 2],
  ['county_leader', 3],
]);

test('一周要了什么，按职务合计，次数乘以实测的工夫', () => {
  const [chiefs] = burdenOf(
    [
      { post: 'area_chief', act: 'matter.report', times: 60 },
      { post: 'area_chief', act: 'matter.try', times: 30 },
      { post: 'area_chief', act: 'matter.answer', times: 10 },
    ],
    HOLDERS,
  );
  expect(chiefs).toEqual({
    post: 'area_chief',
    holders: 3523,
    works: [
      { work: 'report', times: 60 },
      { work: 'write', times: 40 },
    ],
    minutes: Math.round(60 * minutesOf('report') + 40 * minutesOf('write')),
  });
});

test('少于五个人的职务不单独列，合起来够五个才列', () => {
  const acts = (post: Post) => ({ post, act: 'matter.accept', times: 7 });
  const both = burdenOf([acts('centre_officer'), acts('county_leader')], HOLDERS);
  expect(both).toMatchObject([{ post: undefined, holders: 5, works: [{ times: 14 }] }]);
  expect(burdenOf([acts('centre_officer')], HOLDERS)).toEqual([]);
  expect(FEWEST_HOLDERS).toBe(5);
});

test('登录、看页面、在线，一样也不数', () => {
  const counted = WORKS.flatMap((work) => ACTS_OF[work]);
  expect(counted.filter((act) => /sign-(in|out)|session|list|\.get$|waiting|\.read$/.test(act))).toEqual([]);
  expect(burdenOf([{ post: 'area_chief', act: 'people.sign-in', times: 9000 }], HOLDERS)).toEqual([]);
});

test('每一种省掉的表格，都有人省掉它', () => {
  const posts: Post[] = ['area_chief', 'group_head', 'village_cadre', 'supervisor', 'town_officer'];
  const more: Post[] = ['unit_handler', 'centre_officer', 'county_leader'];
  expect(new Set([...posts, ...more].flatMap(formsSpared))).toEqual(new Set(FORMS));
});
