import { expect, test } from 'vitest';
import { POSTS } from '../../../domain/people/post.ts';
import { doorGroupsOf, doorsOf } from './doors.ts';

const pathsOf = (post: (typeof POSTS)[number]) => doorsOf(post).map(({ path }) => path);

test('镇干部从待办开始，看得到数据', () => {
  expect(pathsOf('town_officer')).toEqual([
    ...['/inbox', '/matters', '/candidates', '/call-backs', '/templates'],
    ...['/watch', '/campaigns', '/roster'],
    ...[
      '/consultations',
      '/outcomes',
      '/rooms',
      '/meetings',
      '/from-meetings',
      '/procedures',
      '/levies',
      '/supervision',
      '/experts',
    ],
    ...['/disclosures', '/published', '/figures'],
    ...['/places', '/vacant', '/corrections', '/sync'],
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

test('栏目分组，每组有标题，没有空的组，没有重复的门', () => {
  for (const post of POSTS) {
    const groups = doorGroupsOf(post);
    for (const { doors } of groups) expect(doors.length).toBeGreaterThan(0);
    const paths = pathsOf(post);
    expect(new Set(paths).size).toBe(paths.length);
    // Only the page an office begins at stands without a heading.
    expect(
      groups.filter(({ title }) => title === undefined).flatMap(({ doors }) => doors.map((it) => it.path)),
    ).toEqual(paths[0] === '/home' ? ['/home'] : []);
  }
});
