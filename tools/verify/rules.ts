/** 每一步的规则: which rule decided each kind of step, and with what of the step it is asked again. */
import { allow, type Decision, refuse } from '../../domain/kernel/decision.ts';
import { accept } from '../../domain/matter/accept.ts';
import { answer } from '../../domain/matter/answer.ts';
import { assist } from '../../domain/matter/assist.ts';
import { carry } from '../../domain/matter/carry.ts';
import { classify } from '../../domain/matter/classify.ts';
import type { Timing } from '../../domain/matter/clock.ts';
import { confirm, recordSatisfaction } from '../../domain/matter/confirm.ts';
import { contribute } from '../../domain/matter/contribute.ts';
import { dispatch } from '../../domain/matter/dispatch.ts';
import { escalate } from '../../domain/matter/escalate.ts';
import { expire } from '../../domain/matter/expire.ts';
import { extend } from '../../domain/matter/extend.ts';
import { handOver } from '../../domain/matter/hand-over.ts';
import type { Holder } from '../../domain/matter/holder.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { merge } from '../../domain/matter/merge.ts';
import { picture } from '../../domain/matter/picture.ts';
import { redirect } from '../../domain/matter/redirect.ts';
import { remind } from '../../domain/matter/remind.ts';
import { reopen } from '../../domain/matter/reopen.ts';
import { reply } from '../../domain/matter/reply.ts';
import { retime } from '../../domain/matter/retime.ts';
import { returnMatter } from '../../domain/matter/return.ts';
import { sendBack } from '../../domain/matter/send-back.ts';
import { setAside } from '../../domain/matter/set-aside.ts';
import { settle } from '../../domain/matter/settle.ts';
import { split } from '../../domain/matter/split.ts';
import type { LaterStep } from '../../domain/matter/step.ts';
import { supervise } from '../../domain/matter/supervise.ts';
import { takeUp } from '../../domain/matter/take-up.ts';
import { takeOver } from '../../domain/matter/taken-over.ts';
import { tryMatter } from '../../domain/matter/try.ts';
import { turn } from '../../domain/matter/turn.ts';
import { withdraw } from '../../domain/matter/withdraw.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { HandlingUnit } from '../../domain/people/unit.ts';
import type { Books } from './read.ts';

export type Given = Timing & { readonly by: Actor };

export type Rule<S extends LaterStep> = (
  matter: Matter,
  step: S,
  it: Given,
  books: Books,
) => Decision<LaterStep, string>;

type Rules = { readonly [K in LaterStep['kind']]: Rule<Extract<LaterStep, { kind: K }>> };

/** What a lead did to its followers stands in the lead's own steps; here only that the follower was merged. */
const asFollower = (matter: Matter, step: LaterStep): Decision<LaterStep, string> =>
  matter.status === 'merged' ? allow(step) : refuse('not-merged');

/** A unit where it worked on that day: its town may have changed since. */
const unitThen = (units: Books['units'], { unitCode = '', placeCode }: Holder): HandlingUnit | undefined => {
  const unit = units.get(unitCode);
  return unit && { ...unit, placeCode };
};

export const RULES: Rules = {
  accepted: (matter, _, it) => accept(matter, it),
  answered: (matter, { answer: text }, it) => answer(matter, { ...it, answer: text }),
  'answered-along': asFollower,
  'assist-asked': (matter, { to, why }, it, { units }) =>
    assist(matter, { ...it, unit: unitThen(units, to), why }),
  carried: (matter, { heirs }, it) => carry(matter, { ...it, heirs }),
  classified: (matter, { category }, it) => classify(matter, { ...it, category }),
  confirmed: (matter, { satisfaction, words, heard }, it) =>
    heard === undefined || it.by.kind === 'reporter'
      ? confirm(matter, { ...it, satisfaction, words, heard })
      : recordSatisfaction(matter, { ...it, satisfaction, words, heard }),
  contributed: (matter, { words }, it) => contribute(matter, { ...it, words }),
  dispatched: (matter, { to, why }, it, { units }) =>
    dispatch(matter, { ...it, unit: unitThen(units, to), why }),
  escalated: (matter, { to, why }, it) => escalate(matter, { ...it, parent: to, why }),
  expired: (matter, { at }, _, { keeping }) => expire(matter, { at, keeping: keeping(at) }),
  extended: (matter, { why }, it) => extend(matter, { ...it, why }),
  'handed-over': (matter, { rescuer, reference }, it) => handOver(matter, { ...it, to: rescuer, reference }),
  lapsed: (matter, _, { at }) => turn(matter, at),
  merged: (matter, step, it) => {
    if (it.by.kind === 'system') return asFollower(matter, step);
    const into: Matter = { ...matter, id: step.into, no: step.intoNo, status: 'accepted' };
    return merge(matter, { ...it, into, why: step.why });
  },
  parted: asFollower,
  pictured: (matter, { photo }, it) => picture(matter, { ...it, photo }),
  redirected: (matter, { channel, reference, told }, it) =>
    redirect(matter, { ...it, channel, reference, told }),
  reminded: (matter, { why }, it) => remind(matter, { ...it, why }),
  reopened: (matter, { why }, it) => reopen(matter, { ...it, why }),
  replied: (matter, { words }, it) => reply(matter, { ...it, words }),
  retimed: (matter, { at }, it, { calendar, limits }) =>
    retime(matter, {
      ...it,
      limits: limits(matter.clock?.since ?? at),
      before: calendar(at - 1),
      after: it.calendar,
    }),
  returned: (matter, { why }, it) => returnMatter(matter, { ...it, why }),
  'sent-back': (matter, { why }, it) => sendBack(matter, { ...it, why }),
  'set-aside': (matter, { as, review, why }, it) => setAside(matter, { ...it, as, review, why }),
  settled: (matter, { answer: text }, it) => settle(matter, { ...it, answer: text }),
  split: (matter, { part, partNo, why }, it) => split(matter, { ...it, partId: part, no: partNo, why }),
  supervised: (matter, { why }, it) => supervise(matter, { ...it, why }),
  'taken-over': (matter, { answer: text, closed }, it) => takeOver(matter, { ...it, answer: text, closed }),
  'taken-up': (matter, { why }, it) => takeUp(matter, { ...it, why }),
  tried: (matter, { tried }, it) => tryMatter(matter, { ...it, tried }),
  turned: (matter, _, { at }) => turn(matter, at),
  withdrawn: (matter, { why }, it) => withdraw(matter, { ...it, why }),
};
