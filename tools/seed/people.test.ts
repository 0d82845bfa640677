import { expect, test } from 'vitest';
import { DOMAINS } from '../../domain/matter/category.ts';
import { OWNING_POST, POSTS } from '../../domain/people/post.ts';
import { levelOf } from '../../domain/place/code.ts';
import { demoPlaces } from './areas.ts';
import { staffOf } from './people.ts';
import { countyPlaces, ZHENAN } from './places.ts';
import { storyOf } from './story.ts';

const real = countyPlaces(ZHENAN);
const places = [...real, ...demoPlaces(real.filter(({ level }) => level === 'village'))];
const staff = staffOf(places);
const personOf = new Map(staff.persons.map((person) => [person.id, person]));
const holding = (post: string) => staff.offices.filter((office) => office.post === post);

test('同一个县每次得到同样的人', () => {
  expect(staffOf(places)).toEqual(staff);
});

test('每个片有一名片长，每个组有一名组长，每村两名干部，每镇三名干部', () => {
  const perPlace = (post: string) => {
    const counts = new Map<string, number>();
    for (const { placeCode } of holding(post)) counts.set(placeCode, (counts.get(placeCode) ?? 0) + 1);
    return counts;
  };
  const at = (level: string) => places.filter((place) => place.level === level).length;
  expect(perPlace('area_chief').size).toBe(3523);
  expect(holding('area_chief')).toHaveLength(3523);
  expect(holding('group_head')).toHaveLength(at('group'));
  expect([...perPlace('village_cadre').values()]).toEqual(Array(156).fill(2));
  expect([...perPlace('town_officer').values()]).toEqual(Array(15).fill(3));
  expect([...perPlace('supervisor').values()].every((n) => n >= 3 && n <= 5)).toBe(true);
  expect(perPlace('supervisor').size).toBe(156);
  expect(holding('cppcc_member')).toHaveLength(20);
});

test('每个职务都有人，任职的层级合乎职务', () => {
  expect(new Set(staff.offices.map(({ post }) => post))).toEqual(new Set(POSTS));
  for (const [level, post] of Object.entries(OWNING_POST))
    expect(holding(post).filter(({ placeCode }) => levelOf(placeCode) !== level)).toEqual([]);
});

test('每个承办单位有经办人，类别都在类别表里', () => {
  const codes = new Set(holding('unit_handler').map(({ unitCode }) => unitCode));
  expect(staff.units.filter(({ code }) => !codes.has(code))).toEqual([]);
  expect(
    staff.units.flatMap(({ handles }) => handles).filter((one) => !DOMAINS.includes(one as never)),
  ).toEqual([]);
  expect(staff.units.every(({ code, placeCode }) => code.startsWith(`${placeCode}-`))).toBe(true);
});

test('账号、电话、编号都不重复，电话不属于任何网络', () => {
  for (const key of ['id', 'account', 'phone'] as const)
    expect(new Set(staff.persons.map((person) => person[key])).size).toBe(staff.persons.length);
  expect(new Set(staff.offices.map(({ id }) => id)).size).toBe(staff.offices.length);
  expect(staff.persons.every(({ phone }) => /^169\d{8}$/.test(phone))).toBe(true);
});

test('演示账号覆盖每个职务；三个管理员是三个人', () => {
  const shown = staff.persons.filter(({ shown }) => shown);
  const posts = new Set(
    staff.offices.filter(({ personId }) => personOf.get(personId)?.shown).map(({ post }) => post),
  );
  expect(posts).toEqual(new Set(POSTS));
  expect(shown.map(({ account }) => account).sort()).toEqual(
    [
      ...[
        'anquan',
        'cunganbu',
        'jiandu',
        'linyeju',
        'minzhengzhan',
        'pianzhang',
        'shenji',
        'shuilizhan',
        'weiyuan',
      ],
      ...['xianlingdao', 'xitong', 'zhenganbu', 'zhengxieban', 'zongzhi', 'zuzhang'],
    ].sort(),
  );
  const admins = staff.offices.filter(({ post }) => post.endsWith('_admin'));
  expect(new Set(admins.map(({ personId }) => personId)).size).toBe(3);
});

test('有人身兼数职，但村干部不进村务监督委员会', () => {
  const postsOf = new Map<string, string[]>();
  for (const { personId, post } of staff.offices)
    postsOf.set(personId, [...(postsOf.get(personId) ?? []), post]);
  const doubled = [...postsOf.values()].filter((posts) => posts.length > 1);
  expect(doubled.length).toBeGreaterThan(50);
  expect(doubled.filter((posts) => posts.includes('supervisor'))).toEqual([]);
  const head = staff.persons.find(({ account }) => account === 'zuzhang');
  expect(postsOf.get(head?.id ?? '')?.sort()).toEqual(['area_chief', 'group_head']);
});

test('老槐坡片在回龙镇万寿村三组', () => {
  const nameOf = (code: string) => places.find((place) => place.code === code)?.name;
  const story = storyOf(places);
  expect([story.town, story.village, story.group, story.area].map(nameOf)).toEqual([
    '回龙镇',
    '万寿村委会',
    '三组',
    '老槐坡片',
  ]);
  expect(story.area).toBe('6110251012160303');
});
