import { expect, test } from 'vitest';
import { dueIn } from './rhythm.ts';

const today = '2026-08-20';
const VILLAGE = '510123101205';
const COMMUNITY = '510123101005';

test('村：村民会议一年一次，代表会议一季一次；没到的季度不算缺', () => {
  const held = [
    { kind: 'villager_rep_meeting', day: '2026-05-06' },
    { kind: 'villager_rep_meeting', day: '2025-08-06' },
    { kind: 'council_session', day: '2026-07-06' },
  ] as const;
  expect(dueIn(VILLAGE, { year: '2026', today, held })).toEqual([
    { kind: 'villager_assembly', held: [], missing: ['2026'] },
    { kind: 'villager_rep_meeting', held: ['2026-05-06'], missing: ['2026-Q1', '2026-Q3'] },
  ]);
});

test('社区：居民代表会议半年一次；明年的还没有缺', () => {
  const held = [{ kind: 'resident_rep_meeting', day: '2026-06-30' }] as const;
  const due = (year: string) => dueIn(COMMUNITY, { year, today, held });
  expect(due('2026')).toEqual([{ kind: 'resident_rep_meeting', held: ['2026-06-30'], missing: ['2026-H2'] }]);
  expect(due('2027')).toEqual([{ kind: 'resident_rep_meeting', held: [], missing: [] }]);
});
