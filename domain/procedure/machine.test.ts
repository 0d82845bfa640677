/** 性质: whatever is asked in whatever order, no step is skipped and nothing is decided without the numbers of the law. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../kernel/day.ts';
import { fold, PROCEDURE_ACT_NAMES } from './acts.ts';
import { BEGAN, BY_REPS, beginning, does, on, type Play, paper } from './examples.ts';
import { countsStill, disclosed, nextStage, type Procedure, STAGES, textNow } from './procedure.ts';

const asked = fc.record({
  name: fc.constantFrom(...PROCEDURE_ACT_NAMES.filter((name) => name !== 'give-up'), 'hold' as const),
  /** Mostly the right step, so that the search goes deep. */
  stage: fc.option(fc.constantFrom(...STAGES), { freq: 3 }),
  n: fc.nat(12),
  m: fc.nat(12),
  days: fc.nat(9),
  what: fc.constantFrom('decision' as const, 'result' as const),
});
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

function request({ name, stage, n, m, days, what }: Asked, it: Procedure, day: string): unknown {
  if (name === 'change-text') return { text: `把方案改成第 ${n} 种样子。`, why: '大家有意见', on: day };
  if (name === 'disclose')
    return {
      what,
      text: '现将决议公开如下，请监督。',
      where: '公开栏',
      from: day,
      until: addDays(day, 11 + n),
    };
  const next = stage ?? nextStage(it) ?? 'decide';
  const present = Math.min(12, m + 4);
  const count = { should: 12, present, for: Math.min(present, n), against: 0, abstain: 0 };
  return { stage: next, ...paper(addDays(day, -(days % 3)), count, next === 'decide' ? BY_REPS : null) };
}

/** What must be so after every step. */
function holds({ it, steps }: Play): void {
  const stages = STAGES.map((stage) =>
    it.held.filter((held) => held.stage === stage && countsStill(it, held)).at(-1),
  );
  const done = stages.map((held) => held !== undefined);
  // Nothing counts behind a gap.
  expect(done.lastIndexOf(true)).toBeLessThan(done.includes(false) ? done.indexOf(false) : 4);
  const days = stages.flatMap((held) => held?.on ?? []);
  expect(days).toEqual([...days].sort());
  const [, , reviewed, decided] = stages;
  if (decided !== undefined) {
    const { count, textNo } = decided;
    expect(count.present * 3).toBeGreaterThanOrEqual(count.should * 2);
    expect(count.for * 2).toBeGreaterThan(count.present);
    expect(textNo).toBe(textNow(it).no);
    expect(reviewed?.textNo).toBe(textNo);
  }
  for (const held of it.held) expect(held.count.present).toBeGreaterThanOrEqual(held.count.neededPresent);
  const [decision, result] = [disclosed(it, 'decision'), disclosed(it, 'result')];
  if (decision !== undefined) expect(decided && decided.on <= decision.from).toBe(true);
  if (result !== undefined) expect(decision).toBeDefined();
  for (const { from, until } of it.disclosures) expect(until >= addDays(from, 14)).toBe(true);
  expect(fold(steps)).toEqual(it);
}

test('没有一步乱序，没有一个决议缺法定人数，改过的文本一定重审', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.array(asked, { minLength: 8, maxLength: 40 }), (all) => {
      let play = beginning();
      let day = BEGAN;
      for (const one of all) {
        day = addDays(day, one.days);
        play = does(play, one.name, request(one, play.it, day), on(day));
        if (play.refused !== undefined) {
          reached.add(play.refused);
          continue;
        }
        holds(play);
        reached.add(nextStage(play.it) ?? `published ${play.it.disclosures.length}`);
      }
    }),
    { numRuns: 2000 },
  );
  // The search is wide enough.
  expect([...reached]).toEqual(
    expect.arrayContaining(['discuss', 'review', 'decide', 'published 0', 'published 1', 'published 2']),
  );
  expect([...reached]).toEqual(
    expect.arrayContaining(['not-next', 'no-quorum', 'decided-already', 'too-short']),
  );
});
