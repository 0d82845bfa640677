/** 合并: what is urgent is never slowed by it. */
import { expect, test } from 'vitest';
import { MONDAY, owner, reported } from './examples.ts';
import { merge } from './merge.ts';

const one = (id: string, emergency: boolean) => ({ ...reported(), id, emergency });

test.each([
  [false, false, 'allowed'],
  [false, true, 'allowed'],
  [true, true, 'allowed'],
  [true, false, 'emergency-leads'],
])('紧急 %s 的并入紧急 %s 的：%s', (emergency, leadsUrgent, said) => {
  const matter = one('one', emergency);
  const by = owner(matter.holder.level);
  const decision = merge(matter, { by, into: one('lead', leadsUrgent), why: '同一处', at: MONDAY });
  expect(decision.ok ? 'allowed' : decision.reason).toBe(said);
});
