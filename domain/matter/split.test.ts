/** 拆分: what is split off is as urgent as it says, whatever it was split from. */
import { expect, test } from 'vitest';
import { at, MONDAY, owner, reported } from './examples.ts';
import { afterReported } from './report.ts';
import { reportPart, split } from './split.ts';

test.each([
  ['后坡地里有人烧玉米秆，风大，离林子近，已经冒烟。', 'forest_fire.alert', true],
  ['村口的路灯三天没有亮了', 'infrastructure.lighting', false],
] as const)('拆出来的一件：%s', (text, category, urgent) => {
  const matter = { ...reported(), status: 'accepted', emergency: false } as const;
  const by = owner(matter.holder.level);
  const decision = split(matter, { by, partId: 'part', no: 'XZ26-PART', why: '说的是两件事', at: MONDAY });
  if (!decision.ok) throw new Error(decision.reason);
  const part = afterReported(reportPart(matter, decision.step, { text, title: '另一件', category }, at()));
  expect(part.emergency).toBe(urgent);
});
