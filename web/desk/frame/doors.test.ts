import { expect, test } from 'vitest';
import { POSTS } from '../../../domain/people/post.ts';
import { doorsOf } from './doors.ts';

const pathsOf = (post: (typeof POSTS)[number]) => doorsOf(post).map(({ path }) => path);

test('镇干部从待办开始，看得到数据', () => {
  expect(pathsOf('town_officer')).toEqual([
    '/inbox',
    '/matters',
    '/candidates',
    '/call-backs',
    '/watch',
    '/campaigns',
    '/consultations',
    '/rooms',
    '/meetings',
    '/procedures',
    '/outcomes',
    '/supervision',
    '/experts',
    '/figures',
    '/published',
    '/places',
    '/roster',
    '/sync',
    '/vacant',
    '/templates',
    '/limits',
  ]);
});

test('县领导只看不办，没有待办', () => {
  expect(pathsOf('county_leader')[0]).toBe('/matters');
  expect(pathsOf('county_leader')).not.toContain('/inbox');
});

test('三个管理员和政协委员看不到事项，只有审计管理员看得到审计', () => {
  for (const post of [
    'system_admin',
    'security_admin',
    'audit_admin',
    'cppcc_member',
    'cppcc_officer',
  ] as const) {
    expect(pathsOf(post)[0]).toBe('/home');
    expect(pathsOf(post)).not.toContain('/matters');
  }
  expect(POSTS.filter((post) => pathsOf(post).includes('/audit'))).toEqual(['audit_admin']);
});
