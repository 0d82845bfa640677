import { expect, test } from 'vitest';
import { DAY, HOUR } from '../kernel/day.ts';
import { type Approval, approve, take } from './approval.ts';
import type { Office } from './office.ts';
import type { Post } from './post.ts';

const NOON = 1_788_753_600_000;
const office = (post: Post, personId: string): Office => ({
  id: `office-${post}`,
  personId,
  post,
  placeCode: '611025',
  from: '2026-01-01',
});
const asked: Approval = { askedBy: 'li', askedAt: NOON };
const approved: Approval = { ...asked, approvedBy: 'wang', approvedAt: NOON + HOUR };

test('另一个人一天之内可以准；同一个人不行，换了职务也不行；过了一天不行；准过的不再准', () => {
  const wang = office('security_admin', 'wang');
  expect(approve(asked, { by: wang, at: NOON + DAY })).toMatchObject({ ok: true });
  expect(approve(asked, { by: wang, at: NOON + DAY + 1 })).toMatchObject({ reason: 'too-late' });
  expect(approve(asked, { by: office('security_admin', 'li'), at: NOON })).toMatchObject({
    reason: 'same-person',
  });
  expect(approve(approved, { by: wang, at: NOON })).toMatchObject({ reason: 'approved-before' });
});

test('准了以后，要的人一天之内取；别人取不到', () => {
  const li = office('system_admin', 'li');
  expect(take(approved, { by: li, at: NOON + DAY })).toMatchObject({ ok: true });
  expect(take(asked, { by: li, at: NOON })).toMatchObject({ reason: 'not-approved-yet' });
  expect(take(approved, { by: li, at: NOON + 2 * DAY })).toMatchObject({ reason: 'too-late' });
  expect(take(approved, { by: office('system_admin', 'zhao'), at: NOON })).toMatchObject({
    reason: 'not-the-asker',
  });
});
