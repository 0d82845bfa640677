import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, HOUR, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { Actor } from '../people/actor.ts';
import { LEVELS } from '../place/level.ts';
import { accept } from './accept.ts';
import { answerAlong, part } from './along.ts';
import { answer } from './answer.ts';
import { assist } from './assist.ts';
import { carry } from './carry.ts';
import { EMPTY_CATEGORIES } from './categories.ts';
import { classify } from './classify.ts';
import { confirm } from './confirm.ts';
import { contribute } from './contribute.ts';
import { dispatch } from './dispatch.ts';
import { escalate } from './escalate.ts';
import {
  at,
  CHAIN,
  MONDAY,
  office,
  owner,
  PLACES,
  REPORTER,
  reported,
  stationHandler,
  WATER_STATION,
} from './examples.ts';
import { expire } from './expire.ts';
import { extend } from './extend.ts';
import { handOver } from './hand-over.ts';
import { type Holder, holderKey, holds } from './holder.ts';
import { DEFAULT_KEEPING } from './keeping.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import type { Matter } from './matter.ts';
import { merge } from './merge.ts';
import { picture } from './picture.ts';
import { redirect } from './redirect.ts';
import { remind } from './remind.ts';
import { reopen } from './reopen.ts';
import { reply } from './reply.ts';
import { type Reported, report } from './report.ts';
import { retime } from './retime.ts';
import { returnMatter } from './return.ts';
import { sendBack } from './send-back.ts';
import { setAside } from './set-aside.ts';
import { settle } from './settle.ts';
import { split } from './split.ts';
import { after, fold, LATER_STEP_KINDS, type LaterStep } from './step.ts';
import { supervise } from './supervise.ts';
import { takeUp } from './take-up.ts';
import { tryMatter } from './try.ts';
import { turn } from './turn.ts';
import { withdraw } from './withdraw.ts';

const SEQUENCES = 1000;
const COMMANDS = 100;

const otherHandler: Actor = {
  kind: 'office',
  office: office('unit_handler', PLACES.town, { unitCode: '611025001-jiaotong' }),
};

const ACTORS: readonly Actor[] = [...LEVELS.map(owner), stationHandler, otherHandler, REPORTER];
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
  (matter, _, now) => expire(matter, { at: now, keeping: SHORT }),
  (matter, by, now) => assist(matter, { by, unit: OTHER_STATION, why, ...at(now) }),
  (matter, by, now) => contribute(matter, { by, words: why, at: now }),
  // Whoever was asked to help is one of many: now and then it is the one who speaks.
  (matter, _, now) => contribute(matter, { by: otherHandler, words: why, at: now }),
  (matter, by, now) => remind(matter, { by, why, at: now }),
  (matter, by, now) => picture(matter, { by, photo: String(now % 7).padStart(64, '0'), at: now }),
  (matter, by, now) => supervise(matter, { by, why, ...at(now) }),
  (matter, by, now) => reply(matter, { by, words: why, at: now }),
  (matter, by, now) => extend(matter, { by, why, ...at(now) }),
  (matter, by, now) => setAside(matter, { by, why, as: 'suspended', review: later(now), ...at(now) }),
  (matter, by, now) => setAside(matter, { by, why, as: 'long-listed', review: later(now), ...at(now) }),
  (matter, by, now) => takeUp(matter, { by, why, ...at(now) }),
  (matter, by, now) => merge(matter, { by, into: LEAD, why, at: now }),
  (matter, _, now) => whenMerged(matter, answerAlong({ ...LEAD, answer: why }, at(now))),
  (matter, _, now) => whenMerged(matter, part(LEAD, at(now))),
  (matter, by, now) => split(matter, { by, partId: 'part', no: 'XZ26-PART', why, at: now }),
  (matter, by, now) => withdraw(matter, { by, why, at: now }),
  (matter, by, now) => redirect(matter, { by, channel: 'labour', told: why, at: now }),
  (matter, by, now) => handOver(matter, { by, to: 'fire', at: now }),
  (matter, by, now) => reopen(matter, { by, why, ...at(now) }),
  (matter, by, now) =>
    retime(matter, { by, at: now, limits: DEFAULT_LIMITS, before: at(now).calendar, after: LATER_CALENDAR }),
  (matter, by, now) => carry(matter, { by, at: now, heirs: [[matter.placeCode, matter.placeCode]] }),
];

/** The holidays of later years, announced. */
const LATER_CALENDAR = { ...at().calendar, published: [2025, 2026, 2027, 2028] };
/** Nothing of ordinary matters is kept for longer than a month. */
const MONTH = { n: 1, source: '例子' };
const SHORT = { ...DEFAULT_KEEPING, contact: MONTH, content: MONTH };
const OTHER_STATION = { ...WATER_STATION, code: '611025001-jiaotong' };
const LEAD: Matter = { ...reported(), id: 'lead', no: 'XZ26-LEAD' };
const later = (now: Moment) => addDays(dayOf(now), 20);

/** What a lead does to a matter that goes along with it. */
const whenMerged = (matter: Matter, step: LaterStep): Decision<LaterStep, string> =>
  matter.status === 'merged' ? allow(step) : refuse('not-merged');

/** Raised by a resident, or by the one who would own it; first received at any level. */
const reportAt = (level: number, byOwner: boolean): Reported => {
  const holder = CHAIN[level % CHAIN.length] ?? CHAIN[0];
  const decision = report(
    { matterId: '01999999-0000-7000-8000-000000000001', text: '入户路塌了约四米', emergency: level === 4 },
    {
      by: byOwner ? owner(LEVELS[level % LEVELS.length] ?? 'area') : REPORTER,
      no: 'XZ26-7KQ4-M9XJ',
      countyCode: PLACES.county,
      placeCode: holder?.placeCode,
      chain: CHAIN.slice(level % CHAIN.length),
      categories: EMPTY_CATEGORIES,
      sealedFrom: [],
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
  const helper = matter.assists?.find(({ doneAt }) => doneAt === undefined)?.to;
  const receiver = matter.offer?.to ?? helper ?? matter.holder;
  const wanted = choice % 2 === 0 ? receiver : matter.holder;
  return ACTORS.find((actor) => actor.kind === 'office' && holds(actor.office, wanted)) ?? REPORTER;
}

/** What must hold of a matter in any state. */
function isLawful(matter: Matter): void {
  expect(LEVELS).toContain(matter.holder.level);
  expect(holderKey(matter.holder)).not.toBe('');
  expect(matter.clock === undefined).toBe(matter.status === 'closed' || matter.status === 'merged');
  expect(matter.mergedInto === undefined).toBe(matter.status !== 'merged');
  expect(matter.extensions ?? 0).toBeLessThanOrEqual(DEFAULT_LIMITS.ways.extensions);
  if (matter.ending !== undefined) expect(matter.status).toBe('closed');
  if (matter.aside !== undefined) {
    expect(matter.status).toBe('accepted');
    expect(matter.offer).toBeUndefined();
    expect(matter.clock?.purpose).toBe('review');
  }
  expect(matter.closedAt === undefined).toBe(matter.status !== 'closed');
  expect(matter.satisfaction === undefined).toBe(matter.status !== 'closed');
  const hasAnswer =
    matter.status === 'answered' ||
    (matter.status === 'closed' && matter.ending === undefined && matter.expired !== 'content');
  expect(matter.answer !== undefined).toBe(hasAnswer);
  if (matter.offer !== undefined) {
    expect(matter.status).toBe('accepted');
    expect(sameHolder(matter.offer.to, matter.holder)).toBe(false);
  }
  expect(new Set(matter.returnedBy).size).toBe(matter.returnedBy.length);
  if (matter.clock?.purpose === 'confirm') expect(matter.status).toBe('answered');
}

/** What one step may and may not change. */
function isLawfulMove(before: Matter, step: LaterStep, now: Matter): void {
  if (!['classified', 'expired', 'reopened', 'pictured'].includes(step.kind))
    expect(before.status).not.toBe('closed');
  if (step.kind === 'pictured') expect({ ...now, photos: before.photos }).toEqual(before);
  if (!sameHolder(before.holder, now.holder))
    expect(['accepted', 'answered-along', 'parted']).toContain(step.kind);
  if (step.kind === 'reopened') expect(before.reopenedAt).toBeUndefined();
  if (before.aside !== undefined && now.aside === undefined)
    expect(['taken-up', 'withdrawn', 'merged', 'handed-over']).toContain(step.kind);
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
      let life = begin(commands[0]?.level ?? 0, false);
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
  // 以前的台账转入 is no act of a county at work.
  expect([...allowed].sort()).toEqual(LATER_STEP_KINDS.filter((kind) => kind !== 'taken-over').sort());
});
