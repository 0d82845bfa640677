/** 性质: whatever is asked, in whatever order, a consultation does not get where it must not be. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../kernel/day.ts';
import { giveUp, mustChoose, noteVote, putToVote, setAside } from './choose.ts';
import { agree, endRound, whyItListensOnly } from './conclude.ts';
import { type Consultation, isOver, openObjections } from './consultation.ts';
import {
  ATTENDANCE,
  cadre,
  IN_ROUND,
  limits,
  on,
  PLANNED,
  PROPOSED,
  town,
  USED_UP,
  uuid,
} from './examples.ts';
import { reaches } from './limits.ts';
import { plan, research } from './prepare.ts';
import { support } from './propose.ts';
import { receive, refer, remind, reply } from './refer.ts';
import { review, withdrawTopic } from './review.ts';
import { answerObjection, keepOption, keepPoint, object, openRound } from './round.ts';
import { after, begun, type Step } from './step.ts';

interface Asked {
  readonly act: string;
  readonly n: number;
  readonly m: number;
  readonly days: number;
  readonly byTown: boolean;
}

const SIDES = PLANNED.plan?.sides.map(({ name }) => name) ?? [];
const ACTS: Record<string, (it: Consultation, asked: Asked, day: Day) => { step?: Step }> = {
  support: (it, { n, m }, day) => support(it, { households: n + 1, of: m + 1 }, on(day)) as never,
  review: (it, { n, m }, day) => {
    const verdict = (['accepted', 'declined', 'routed'] as const)[n % 3] ?? 'accepted';
    const obstacles = m % 4 === 0 ? (['in-court'] as const) : [];
    const party = m % 3 === 0 ? undefined : '同意';
    return review(it, { verdict, why: '理由写在这里', obstacles, party }, { by: cadre, ...on(day) }) as never;
  },
  plan: (it, { n }, day) => {
    const { publishedOn: _, ...said } = PLANNED.plan as NonNullable<typeof PLANNED.plan>;
    return plan(it, { ...said, firstOn: addDays(day, n % 6) }, { by: cadre, ...on(day) }) as never;
  },
  research: (it, { n }, day) =>
    research(it, { voices: n + 5, found: '问了一圈' }, { by: cadre, ...on(day) }) as never,
  openRound: (it, _, day) => openRound(it, { by: cadre, ...on(day) }) as never,
  option: (it, { n }, day) =>
    keepOption(it, { optionId: uuid(n % 3), text: `方案 ${n}` }, { by: cadre, ...on(day) }) as never,
  point: (it, { n, m }, day) => {
    const words = [{ side: SIDES[m % 4] ?? '路人', text: '我们这样看' }];
    const said = { pointId: uuid(n % 5), kind: 'disputed', text: '几点关', words } as const;
    return keepPoint(it, said as never, { by: cadre, ...on(day) }) as never;
  },
  object: (it, { n, m }, day) => {
    const said = { side: SIDES[m % 4] ?? '路人', text: '不行', remedy: '改一改' };
    return object(it, { objectionId: uuid(100 + (n % 4)), ...said }, { by: cadre, ...on(day) }) as never;
  },
  answer: (it, { n, m }, day) => {
    const how = (['withdrawn', 'integrated', 'overruled'] as const)[m % 3] ?? 'withdrawn';
    const votes = { for: m % 20, of: 20 };
    const said = { objectionId: uuid(100 + (n % 4)), how, why: '这样回应', votes };
    return answerObjection(it, said, { by: cadre, ...on(day) }) as never;
  },
  agree: (it, { n, m }, day) => {
    const attendance = { ...ATTENDANCE, stakeholders: m % 21, women: n % 3 };
    const said = { attendance, optionId: uuid(n % 3), agreed: m % 21, of: 20 };
    return agree(it, said, { by: cadre, linked: false, ...on(day) }) as never;
  },
  endRound: (it, _, day) => endRound(it, { attendance: ATTENDANCE }, { by: cadre, ...on(day) }) as never,
  refer: (it, { byTown }, day) =>
    refer(it, { law: '有关规定', advice: '请定夺' }, { by: byTown ? town : cadre, ...on(day) }) as never,
  receive: (it, { n }, day) => receive(it, { number: `${n}` }, { by: town, ...on(day) }) as never,
  reply: (it, _, day) => reply(it, { text: '答复如下' }, { by: town, ...on(day) }) as never,
  remind: (it, _, day) => remind(it, {}, { by: cadre, ...on(day) }) as never,
  giveUp: (it, _, day) => giveUp(it, { why: '各方不再提' }, { by: cadre, ...on(day) }) as never,
  setAside: (it, { n }, day) =>
    setAside(it, { until: addDays(day, n), why: '等路修好' }, { by: cadre, ...on(day) }) as never,
  vote: (it, { n }, day) => {
    const said = { body: 'villager_assembly', by: addDays(day, n), why: '谈不拢' } as const;
    return putToVote(it, said, { by: cadre, ...on(day) }) as never;
  },
  noteVote: (it, { n, m }, day) => {
    const said = { passed: m % 2 === 0 ? 'yes' : 'no', inFavour: n, of: 30, text: '照此办理' } as const;
    return noteVote(it, said, { by: cadre, ...on(day) }) as never;
  },
  withdraw: (it, _, day) => withdrawTopic(it, { why: '已经解决' }, { by: cadre, ...on(day) }) as never,
};

const asked: fc.Arbitrary<Asked> = fc.record({
  act: fc.constantFrom(...Object.keys(ACTS)),
  n: fc.nat(30),
  m: fc.nat(30),
  days: fc.nat(20),
  byTown: fc.boolean(),
});

const UNDECIDED = after(IN_ROUND, {
  ...{ kind: 'not-agreed', attendance: ATTENDANCE, on: '2026-06-10', nextBy: '2026-07-10' },
});
const begins = fc.constantFrom<Consultation>(PROPOSED, PLANNED, IN_ROUND, UNDECIDED, USED_UP);

/** What must be so after every step. */
function holds(before: Consultation, step: Step, it: Consultation, day: Day): void {
  expect(isOver(before)).toBe(false);
  expect(it.rounds.length).toBeLessThanOrEqual(limits.mostRounds);
  expect(it.rounds.filter(({ endedOn }) => endedOn === undefined)).toHaveLength(
    it.status === 'in-round' ? 1 : 0,
  );
  // What was objected to is never forgotten.
  for (const { id } of before.objections) expect(it.objections.some((one) => one.id === id)).toBe(true);
  if (step.kind === 'agreed') {
    expect(openObjections(it)).toEqual([]);
    expect(reaches(step.agreement.agreed, step.agreement.of, limits.consensus)).toBe(true);
    expect(whyItListensOnly(it, step.attendance, { limits, linked: false })).toBeUndefined();
  }
  for (const { answer } of it.objections)
    if (answer?.how === 'overruled')
      expect((answer.votes?.for ?? 0) * 2).toBeGreaterThan(answer.votes?.of ?? 0);
  if (it.nextBy !== undefined) expect(it.status).toBe('undecided');
  if (step.kind === 'not-agreed' && it.nextBy !== undefined) expect(it.nextBy >= day).toBe(true);
  // With no round left, nothing but a way out is taken; and a way out ends in a stated count or with a reason.
  const isWayOut = ['referred', 'put-to-vote', 'set-aside', 'given-up'].includes(step.kind);
  if (mustChoose(before, day, limits) && step.kind !== 'supported') expect(isWayOut).toBe(true);
  if (it.vote?.result?.passed) expect(it.vote.result.inFavour * 2).toBeGreaterThan(it.vote.result.of);
  if (it.status === 'replied') expect(it.reference?.receipt).toBeDefined();
}

test('没有回应完异议就没有共识，没有第四轮，结束了就不再动', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.array(asked, { minLength: 10, maxLength: 60 }), begins, (all, begin) => {
      let it = begin;
      let day: Day = begin === USED_UP ? '2026-08-01' : '2026-06-10';
      for (const one of all) {
        day = addDays(day, one.days);
        const { step } = ACTS[one.act]?.(it, one, day) ?? {};
        if (step === undefined) continue;
        const next = after(it, step);
        holds(it, step, next, day);
        it = next;
        reached.add(it.status);
      }
    }),
    { numRuns: 3000 },
  );
  // The search is wide enough to end in every way.
  expect([...reached].sort()).toEqual([
    'accepted',
    'consensus',
    'declined',
    'given-up',
    'in-round',
    'planned',
    'proposed',
    'referred',
    'replied',
    'routed',
    'set-aside',
    'undecided',
    'voted',
    'voting',
    'withdrawn',
  ]);
});

test('照步骤重做一遍，得到同样的议题', () => {
  const { id, placeCode, title, text, source, proposedOn, reviewDue } = PROPOSED;
  const topic = { id, placeCode, title, text, source, proposedOn, reviewDue };
  expect(after(PLANNED, { kind: 'proposed', topic })).toEqual(begun(topic));
});
