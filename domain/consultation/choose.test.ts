import { expect, test } from 'vitest';
import { decideAct } from './acts.ts';
import { giveUp, noteVote, putToVote, setAside } from './choose.ts';
import { ATTENDANCE, cadre, limits, on, town, USED_UP, uuid } from './examples.ts';
import { onRecord } from './on-record.ts';
import { actsOn } from './possible.ts';
import { refer } from './refer.ts';
import { standingOf } from './standing.ts';
import { after, type Step } from './step.ts';

/** The topic after an allowed decision; throws what it was refused for. */
function done(it: typeof USED_UP, decision: { ok: boolean; step?: Step; reason?: string }) {
  if (decision.step === undefined) throw new Error(decision.reason);
  return after(it, decision.step);
}
const reasonOf = (decision: { ok: boolean; reason?: string }): string | undefined => decision.reason;

const WHY = '三轮没有谈拢，各方都说不能再拖';

test('轮次用完只能选出路：交表决、报送、放一放、不再谈，别的都不行', () => {
  const asked = { today: '2026-08-10', limits };
  const ways = ['refer', 'put-to-vote', 'set-aside', 'give-up'];
  expect(actsOn(USED_UP, cadre, asked)).toEqual([...ways, 'speak']);
  const asCadre = { by: cadre, linked: false, ...on('2026-08-10') };
  const card = { cardId: uuid(40), text: '九点关' };
  const others = [
    ['open-round', {}, 'rounds-used-up'],
    ['research', { voices: 9, found: '再问一圈' }, 'choice-due'],
    ['show-card', card, 'choice-due'],
    ['agree', { attendance: ATTENDANCE, optionId: uuid(10), agreed: 14, of: 20 }, 'no-open-round'],
    ['withdraw', { why: '算了' }, 'begun'],
    ['note-vote', { passed: 'yes', inFavour: 9, of: 10, text: '九点关' }, 'not-put-to-vote'],
  ] as const;
  for (const [act, said, reason] of others)
    expect(reasonOf(decideAct(USED_UP, act, said, asCadre))).toBe(reason);
  expect(reasonOf(giveUp(USED_UP, { why: WHY }, { by: town, ...on('2026-08-10') }))).toBe('not-the-convener');
  const given = done(USED_UP, giveUp(USED_UP, { why: WHY }, asCadre));
  expect(given).toMatchObject({ status: 'given-up', endedWhy: WHY, endedOn: '2026-08-10' });
  expect(actsOn(given, cadre, asked)).toEqual([]);
});

test.each([
  ['villager_assembly', '2026-08-10', undefined],
  ['villager_assembly', '2026-08-09', 'day-passed'],
  ['villager_assembly', '2027-02-06', undefined],
  ['villager_assembly', '2027-02-07', 'day-too-far'],
  ['resident_assembly', '2026-09-01', 'no-such-body-here'],
] as const)('交表决：%s，最晚 %s → %s', (body, by, reason) => {
  const decision = putToVote(USED_UP, { body, by, why: WHY }, { by: cadre, ...on('2026-08-10') });
  expect(reasonOf(decision)).toBe(reason);
});

test('镇里没有能表决的会，只能报送、放一放或不再谈', () => {
  const ofTown = { ...USED_UP, placeCode: town.placeCode };
  const asked = { today: '2026-08-10', limits };
  expect(actsOn(ofTown, town, asked)).toEqual(['refer', 'set-aside', 'give-up', 'speak']);
});

test('表决的结果要记票数，通过的过半数；记了就结束', () => {
  const said = { body: 'villager_assembly', by: '2026-09-01', why: WHY } as const;
  const voting = done(USED_UP, putToVote(USED_UP, said, { by: cadre, ...on('2026-08-10') }));
  expect(standingOf(voting, '2026-09-02', limits)).toEqual({
    waits: 'vote',
    due: '2026-09-01',
    overdue: true,
  });
  const note = (passed: 'yes' | 'no', inFavour: number, of: number) =>
    noteVote(voting, { passed, inFavour, of, text: '晚上九点关音响' }, { by: cadre, ...on('2026-08-30') });
  expect(reasonOf(note('yes', 50, 100))).toBe('votes-do-not-add-up');
  expect(reasonOf(note('no', 101, 100))).toBe('votes-do-not-add-up');
  expect(note('no', 60, 100).ok).toBe(true);
  const voted = done(voting, note('yes', 51, 100));
  expect(voted).toMatchObject({ status: 'voted', endedOn: '2026-08-30', vote: { result: { passed: true } } });
  expect(onRecord(voted)[0]?.facts).toMatchObject({ status: 'voted', agreed: 51, counted: 100 });
});

test('放一放只能一次：到了日子再选，不到日子也能另选', () => {
  const aside = (it: typeof USED_UP, until: string, day: string) =>
    setAside(it, { until, why: WHY }, { by: cadre, ...on(day) });
  expect(reasonOf(aside(USED_UP, '2026-08-10', '2026-08-10'))).toBe('day-passed');
  const lying = done(USED_UP, aside(USED_UP, '2026-10-01', '2026-08-10'));
  expect(standingOf(lying, '2026-09-30', limits)).toEqual({
    waits: 'day',
    due: '2026-10-01',
    overdue: false,
  });
  expect(standingOf(lying, '2026-10-02', limits)).toEqual({
    waits: 'choice',
    due: '2026-10-01',
    overdue: true,
  });
  expect(actsOn(lying, cadre, { today: '2026-09-01', limits })).toEqual([
    'refer',
    'put-to-vote',
    'give-up',
    'speak',
  ]);
  expect(reasonOf(aside(lying, '2026-12-01', '2026-10-02'))).toBe('set-aside-before');
  const said = { law: '噪声污染防治法', advice: '请镇里划定时段' };
  expect(refer(lying, said, { by: cadre, ...on('2026-09-01') }).ok).toBe(true);
});
