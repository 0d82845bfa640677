/** 性质: whatever is asked, by whomever, in whatever order, an outcome does not get where it must not be. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../kernel/day.ts';
import { accept, feedBack, lookBack, rate, reopen } from './accept.ts';
import { answer, openPoints } from './answer.ts';
import { finish, keepTask, postpone, setAside, takeUp, tellProgress } from './carry-out.ts';
import { check, replySupervision, supervise } from './check.ts';
import {
  cadre,
  centre,
  committee,
  DONE,
  KEPT,
  member,
  on,
  PUT,
  TOWN,
  town,
  uuid,
  VILLAGE,
} from './examples.ts';
import { isDoer, isOver, type Outcome, STATUSES, VERDICTS } from './outcome.ts';
import { remind, tag } from './put.ts';
import { mostDeny, NONE_SAID } from './say.ts';
import { standingOf } from './standing.ts';
import { after, LOOK_BACKS, type Step } from './step.ts';
import { depthOf, progressOf, wholeProgress } from './task-tree.ts';

const OFFICES = [cadre, town, committee, member, centre];

interface Asked {
  readonly act: string;
  readonly who: number;
  readonly n: number;
  readonly m: number;
  readonly days: number;
}

type Facts = ReturnType<typeof on> & { readonly by: (typeof OFFICES)[number]; readonly isBody: boolean };
type Act = (it: Outcome, asked: Asked, day: Day, facts: Facts) => { step?: Step };

const why = '理由写在这里';
const ACTS: Record<string, Act> = {
  answer: (it, { n, m }, day, facts) => {
    const answers = openPoints(it).map(({ number }) => {
      const verdict = VERDICTS[(n + number * m) % VERDICTS.length] ?? 'adopted';
      return { point: number, verdict, why, ...(verdict === 'planned' && { plannedFor: addDays(day, 30) }) };
    });
    return answer(it, { answers }, facts) as never;
  },
  remind: (it, _, _day, facts) => remind(it, {}, facts) as never,
  task: (it, { n, m }, day, facts) => {
    const partOf = m % 3 === 0 ? undefined : uuid(10 + (m % 6));
    const before = it.tasks.find(({ id }) => id === uuid(10 + (n % 6)));
    const said = { text: '修一修', owner: m % 2 === 0 ? VILLAGE : TOWN, weight: 1 + (m % 5) };
    return keepTask(
      it,
      { taskId: uuid(10 + (n % 6)), partOf, due: before?.due ?? addDays(day, n), ...said },
      facts,
    ) as never;
  },
  progress: (it, { n, m }, _day, facts) =>
    tellProgress(
      it,
      { taskId: uuid(10 + (n % 6)), progress: m % 3 === 0 ? m : 100, note: '办好了' },
      facts,
    ) as never,
  postpone: (it, { n }, day, facts) =>
    postpone(it, { taskId: uuid(10 + (n % 6)), due: addDays(day, n), why }, facts) as never,
  aside: (it, { n }, day, facts) => setAside(it, { why, reviewOn: addDays(day, n * 10) }, facts) as never,
  takeUp: (it, _, _day, facts) => takeUp(it, {}, facts) as never,
  finish: (it, _, _day, facts) => finish(it, { text: '办好了的' }, facts) as never,
  check: (it, _, _day, facts) =>
    check(it, { stage: 'end', finding: 'in-order', text: '看过了的' }, facts) as never,
  supervise: (it, { n }, _day, facts) => supervise(it, { supervisionId: uuid(100 + n), why }, facts) as never,
  reply: (it, _, _day, facts) => {
    const [one] = it.supervisions.slice(-1);
    return replySupervision(it, { supervisionId: one?.id ?? uuid(99), text: '回复如下' }, facts) as never;
  },
  accept: (it, { n, m }, _day, facts) => {
    const sides = it.sides.map((side, at) => ({ side, accepts: (n + at) % 4 !== 0, why: '还响' }));
    const said = n % 5 === 0 ? { ...NONE_SAID, done: m, notDone: n } : null;
    const answer = m % 2 === 0 ? why : undefined;
    return accept(it, { sides, answer }, { ...facts, said }) as never;
  },
  feedBack: (it, _, _day, facts) => feedBack(it, { text: '结果如下' }, facts) as never,
  rate: (it, { n, m }, _day, facts) =>
    rate(it, { satisfied: n, fairly: m, dissatisfied: n % 2, reasons: '太晚' }, facts) as never,
  lookBack: (it, { m }, _day, facts) =>
    lookBack(it, { holds: m % 4 !== 0, found: '看过了的' }, facts) as never,
  reopen: (it, _, _day, facts) => reopen(it, { why }, facts) as never,
  tag: (it, _, _day, facts) => tag(it, { themes: ['peace-building'] }, facts) as never,
};

const asked: fc.Arbitrary<Asked> = fc.record({
  act: fc.constantFrom(...Object.keys(ACTS)),
  who: fc.nat(OFFICES.length - 1),
  n: fc.nat(30),
  m: fc.nat(30),
  days: fc.constantFrom(0, 0, 0, 1, 3, 120, 200),
});

/** What must be so after every step. */
function holds(before: Outcome, step: Step, it: Outcome, facts: Facts, day: Day): void {
  if (isOver(before)) expect(step.kind === 'reopened' || step.kind === 'rated').toBe(true);
  expect(it.reopened).toBeLessThanOrEqual(1);
  expect(it.lookBacks.length).toBeLessThanOrEqual(LOOK_BACKS);
  // Nobody is judge of the own work.
  if (['checked', 'supervised', 'accepted', 'sent-back', 'rated', 'looked-back'].includes(step.kind))
    expect(isDoer(facts.by, before)).toBe(false);
  // What is done was adopted, every task of it finished, every side heard.
  if (it.status === 'done' || it.status === 'kept') {
    expect(wholeProgress(it.tasks)).toBe(100);
    expect(it.points.every(({ answer }) => answer !== undefined && answer.verdict !== 'planned')).toBe(true);
  }
  if (it.status === 'kept') {
    expect(it.acceptance?.sides.every(({ accepts }) => accepts)).toBe(true);
    // What most deny was answered.
    expect(mostDeny(it.acceptance?.said ?? null)).toBe(it.acceptance?.answer !== undefined);
  }
  if (it.status === 'not-adopted')
    expect(
      it.points.every(({ answer }) => answer?.verdict === 'not-adopted' && answer.why !== undefined),
    ).toBe(true);
  if (it.status === 'closed') expect(it.feedback).toBeDefined();
  for (const task of it.tasks) {
    expect(depthOf(it.tasks, task.id)).toBeLessThanOrEqual(3);
    const progress = progressOf(it.tasks, task);
    expect(progress >= 0 && progress <= 100).toBe(true);
  }
  // Nothing that was looked into, slipped or done again is ever forgotten.
  expect(it.checks.length).toBeGreaterThanOrEqual(before.checks.length);
  expect(it.reworks).toBeGreaterThanOrEqual(before.reworks);
  expect(it.supervisions.filter(({ reply }) => reply === undefined).length).toBeLessThanOrEqual(1);
  // It always waits for something, until it is over.
  const { waits } = standingOf(it, { ...facts, today: day, isPublic: true });
  expect(waits === 'nothing').toBe(isOver(it));
}

test('没采纳的不会办成，没办完的不会验收，自己不验收自己', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(asked, { minLength: 20, maxLength: 100 }),
      fc.constantFrom(PUT, DONE, KEPT),
      (all, first) => {
        let it = first;
        let day: Day = '2026-07-15';
        for (const one of all) {
          day = addDays(day, one.days);
          const facts = { ...on(day), by: OFFICES[one.who] ?? cadre, isBody: true };
          const { step } = ACTS[one.act]?.(it, one, day, facts) ?? {};
          if (step === undefined) continue;
          const next = after(it, step);
          holds(it, step, next, facts, day);
          it = next;
          reached.add(it.status);
        }
      },
    ),
    { numRuns: 1500 },
  );
  // The search is wide enough to pass through every state.
  expect([...reached].sort()).toEqual([...STATUSES].sort());
});
