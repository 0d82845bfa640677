import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOUR, type Moment } from '../kernel/day.ts';
import type { Decision } from '../kernel/decision.ts';
import type { Actor } from '../people/actor.ts';
import { LEVELS } from '../place/level.ts';
import { accept } from './accept.ts';
import { answer } from './answer.ts';
import { classify } from './classify.ts';
import { confirm } from './confirm.ts';
import { dispatch } from './dispatch.ts';
import { escalate } from './escalate.ts';
import { at, CHAIN, MONDAY, owner, PLACES, REPORTER, stationHandler, WATER_STATION } from './examples.ts';
import { type Holder, holderKey, holds } from './holder.ts';
import type { Matter } from './matter.ts';
import { type Reported, report } from './report.ts';
import { returnMatter } from './return.ts';
import { sendBack } from './send-back.ts';
import { settle } from './settle.ts';
import { after, fold, type LaterStep } from './step.ts';
import { tryMatter } from './try.ts';
import { turn } from './turn.ts';

const SEQUENCES = 1000;
const COMMANDS = 100;

const ACTORS: readonly Actor[] = [...LEVELS.map(owner), stationHandler, REPORTER];
const sameHolder = (one: Holder, other: Holder): boolean => holderKey(one) === holderKey(other);
const why = '因为这里办不了';

type Verb = (matter: Matter, by: Actor, now: Moment) => Decision<LaterStep, string>;

const VERBS: readonly Verb[] = [
  (matter, by, now) => accept(matter, { by, ...at(now) }),
  (matter, by, now) => settle(matter, { by, answer: why, ...at(now) }),
  (matter, by, now) => tryMatter(matter, { by, tried: why, ...at(now) }),
  (matter, by, now) => {
    const above = CHAIN.find(({ placeCode }) =>
      matter.holder.unitCode === undefined
        ? placeCode.length < matter.holder.placeCode.length
        : placeCode === matter.holder.placeCode,
    );
    return escalate(matter, { by, parent: above, why, ...at(now) });
  },
  (matter, by, now) => dispatch(matter, { by, unit: WATER_STATION, why, ...at(now) }),
  (matter, by, now) => returnMatter(matter, { by, why, at: now }),
  (matter, by, now) => answer(matter, { by, answer: why, ...at(now) }),
  (matter, by, now) => confirm(matter, { by, at: now, satisfaction: 'satisfied' }),
  (matter, by, now) => sendBack(matter, { by, why, ...at(now) }),
  (matter, by, now) => classify(matter, { by, at: now, category: 'infrastructure.lighting' }),
  (matter, _, now) => turn(matter, now),
];

/** Raised by a resident, or by the one who would own it; first received at any level. */
const reportAt = (level: number, byOwner: boolean): Reported => {
  const holder = CHAIN[level % CHAIN.length] ?? CHAIN[0];
  const decision = report(
    { matterId: '01999999-0000-7000-8000-000000000001', text: '入户路塌了约四米' },
    {
      by: byOwner ? owner(LEVELS[level % LEVELS.length] ?? 'area') : REPORTER,
      no: 'XZ26-7KQ4-M9XJ',
      countyCode: PLACES.county,
      placeCode: holder?.placeCode,
      chain: CHAIN.slice(level % CHAIN.length),
      ...at(),
    },
  );
  if (!decision.ok) throw new Error(decision.reason);
  return decision.step;
};

/** Mostly whoever may act, so that sequences go deep; sometimes anybody, so that no stranger gets in. */
function actorFor(matter: Matter, choice: number): Actor {
  if (choice < ACTORS.length) return ACTORS[choice] ?? REPORTER;
  if (matter.status === 'answered') return REPORTER;
  const wanted = choice % 2 === 0 && matter.offer !== undefined ? matter.offer.to : matter.holder;
  return ACTORS.find((actor) => actor.kind === 'office' && holds(actor.office, wanted)) ?? REPORTER;
}

/** What must hold of a matter in any state. */
function isLawful(matter: Matter): void {
  expect(LEVELS).toContain(matter.holder.level);
  expect(holderKey(matter.holder)).not.toBe('');
  expect(matter.clock === undefined).toBe(matter.status === 'closed');
  expect(matter.closedAt === undefined).toBe(matter.status !== 'closed');
  expect(matter.satisfaction === undefined).toBe(matter.status !== 'closed');
  expect(matter.answer !== undefined).toBe(matter.status === 'answered' || matter.status === 'closed');
  if (matter.offer !== undefined) {
    expect(matter.status).toBe('accepted');
    expect(sameHolder(matter.offer.to, matter.holder)).toBe(false);
  }
  expect(new Set(matter.returnedBy).size).toBe(matter.returnedBy.length);
  if (matter.clock?.purpose === 'confirm') expect(matter.status).toBe('answered');
}

/** What one step may and may not change. */
function isLawfulMove(before: Matter, step: LaterStep, now: Matter): void {
  if (step.kind !== 'classified') expect(before.status).not.toBe('closed');
  if (!sameHolder(before.holder, now.holder)) expect(step.kind).toBe('accepted');
  if (step.kind === 'returned') expect(before.returnedBy).not.toContain(holderKey(step.from));
  if (step.kind === 'sent-back') expect(before.sentBack).toBe(false);
  if (step.kind === 'escalated') expect(before.triedAt).toBeDefined();
  if (now.status === 'closed' && step.kind === 'confirmed') expect(step.by.kind).not.toBe('system');
}

interface Life {
  steps: [Reported, ...LaterStep[]];
  matter: Matter;
  now: Moment;
}

const begin = (level: number, byOwner: boolean): Life => {
  const first = reportAt(level, byOwner);
  return { steps: [first], matter: fold([first]), now: MONDAY };
};

test('十万次随机操作：没有非法状态，没有第二次退回，始终有人负责，步骤叠加就是这一行', () => {
  const command = fc.record({
    verb: fc.nat(VERBS.length - 1),
    actor: fc.nat(ACTORS.length * 4),
    // Mostly hours; now and then weeks, so that windows pass.
    wait: fc.oneof({ weight: 9, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(600) }),
    level: fc.nat(LEVELS.length - 1),
    byOwner: fc.boolean(),
  });
  const allowed = new Set<string>();
  fc.assert(
    fc.property(fc.array(command, { minLength: COMMANDS, maxLength: COMMANDS }), (commands) => {
      let life = begin(0, false);
      for (const { verb, actor, wait, level, byOwner } of commands) {
        if (life.matter.status === 'closed' && wait === 0) life = begin(level, byOwner);
        life.now += wait * HOUR;
        const decision = VERBS[verb]?.(life.matter, actorFor(life.matter, actor), life.now);
        if (decision === undefined || !decision.ok) continue;
        const next = after(life.matter, decision.step);
        isLawful(next);
        isLawfulMove(life.matter, decision.step, next);
        life.steps.push(decision.step);
        allowed.add(decision.step.kind);
        life.matter = next;
      }
      expect(fold(life.steps)).toEqual(life.matter);
    }),
    { numRuns: SEQUENCES },
  );
  expect([...allowed].sort()).toEqual(EVERY_LATER_STEP);
});

const EVERY_LATER_STEP = [
  'accepted',
  'answered',
  'classified',
  'confirmed',
  'dispatched',
  'escalated',
  'lapsed',
  'returned',
  'sent-back',
  'settled',
  'tried',
  'turned',
];
