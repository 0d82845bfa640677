import { expect, test } from 'vitest';
import { announcementOf } from './announced.ts';

test('没有公开页不算公示；公示的天数从公开那天算到开会，少一天就不够', () => {
  const asked = (announcedOn: string | null) => announcementOf('2026-09-10', announcedOn, { noticeDays: 3 });
  expect(asked(null)).toEqual({ state: 'none', days: 0, needed: 3 });
  expect(asked('2026-09-08')).toEqual({ state: 'short', days: 2, needed: 3 });
  expect(asked('2026-09-07')).toEqual({ state: 'enough', days: 3, needed: 3 });
  expect(asked('2026-09-12')).toEqual({ state: 'short', days: 0, needed: 3 });
});
