/** 旁路上现在能做什么: the same question for every act beside the main road. */
import type { Act } from '../../contract/act-names.ts';
import { addDays, dayOf } from '../../domain/kernel/day.ts';
import type { Decision } from '../../domain/kernel/decision.ts';
import { assist } from '../../domain/matter/assist.ts';
import type { Timing } from '../../domain/matter/clock.ts';
import { recordSatisfaction } from '../../domain/matter/confirm.ts';
import { contribute } from '../../domain/matter/contribute.ts';
import { extend } from '../../domain/matter/extend.ts';
import { handOver } from '../../domain/matter/hand-over.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { merge } from '../../domain/matter/merge.ts';
import { redirect } from '../../domain/matter/redirect.ts';
import { remind } from '../../domain/matter/remind.ts';
import { reopen } from '../../domain/matter/reopen.ts';
import { reply } from '../../domain/matter/reply.ts';
import { setAside } from '../../domain/matter/set-aside.ts';
import { split } from '../../domain/matter/split.ts';
import { supervise } from '../../domain/matter/supervise.ts';
import { takeUp } from '../../domain/matter/take-up.ts';
import { withdraw } from '../../domain/matter/withdraw.ts';
import type { Actor } from '../../domain/people/actor.ts';

export function possibleWays(matter: Matter, by: Actor, timing: Timing): Partial<Record<Act, string | null>> {
  const it = { by, why: '', words: '', ...timing };
  const someUnit = { code: '', name: '', placeCode: matter.holder.placeCode, handles: [] };
  const other: Matter = { ...matter, id: '', status: 'accepted' };
  const review = addDays(dayOf(timing.at), 1);
  return {
    assist: reasonOf(assist(matter, { ...it, unit: someUnit })),
    contribute: reasonOf(contribute(matter, it)),
    reply: reasonOf(reply(matter, it)),
    extend: reasonOf(extend(matter, it)),
    'set-aside': reasonOf(setAside(matter, { ...it, as: asideNow(matter, timing), review })),
    'take-up': reasonOf(takeUp(matter, it)),
    merge: reasonOf(merge(matter, { ...it, into: other })),
    split: reasonOf(split(matter, { ...it, partId: '', no: '' })),
    redirect: reasonOf(redirect(matter, { ...it, channel: 'petition', told: '' })),
    'hand-over': reasonOf(handOver(matter, { ...it, to: 'police' })),
    remind: reasonOf(remind(matter, it)),
    supervise: reasonOf(supervise(matter, it)),
    'record-satisfaction': reasonOf(
      recordSatisfaction(matter, { by, at: timing.at, satisfaction: 'satisfied', heard: 'phone' }),
    ),
    withdraw: reasonOf(withdraw(matter, it)),
    reopen: reasonOf(reopen(matter, it)),
  };
}

/** In time a matter can be suspended; late, it can only go on the long list. */
const asideNow = ({ clock }: Matter, { at }: Timing) =>
  clock !== undefined && at > clock.due ? 'long-listed' : 'suspended';

/** Why not, or null when it can be done. */
export const reasonOf = (decision: Decision<unknown, string>): string | null =>
  decision.ok ? null : decision.reason;
