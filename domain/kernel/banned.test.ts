import { expect, test } from 'vitest';
import { bannedIn } from './banned.ts';

test.each(['思想动态', '村民思 想·动态登记', '片长排名', '稳控对象', '本周积分', 'ＡＢ打分'])(
  '“%s”不能做栏目名',
  (label) => {
    expect(bannedIn(label, [])).toBeDefined();
  },
);

test.each(['路灯编号', '灌溉面积', '涉及户数', '排水沟', '分布'])('“%s”可以做栏目名', (label) => {
  expect(bannedIn(label, [])).toBeUndefined();
});
