/** 现在能做什么: asks every rule, as the office, what it would say now; a button is shown disabled with its reason. */
import type { Act } from '../../contract/act-names.ts';
import { accept } from '../../domain/matter/accept.ts';
import { answer } from '../../domain/matter/answer.ts';
import type { Timing } from '../../domain/matter/clock.ts';
import { confirm } from '../../domain/matter/confirm.ts';
import { dispatch } from '../../domain/matter/dispatch.ts';
import { escalate } from '../../domain/matter/escalate.ts';
import type { Holder } from '../../domain/matter/holder.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { returnMatter } from '../../domain/matter/return.ts';
import { sendBack } from '../../domain/matter/send-back.ts';
import { settle } from '../../domain/matter/settle.ts';
import { tryMatter } from '../../domain/matter/try.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { possibleWays, reasonOf } from './possible-ways.ts';

/** For each act the reason why not, or null when it can be done now. */
export function possibleActs(
  matter: Matter,
  by: Actor,
  { parent, ...timing }: { parent: Holder | undefined } & Timing,
): Partial<Record<Act, string | null>> {
  const it = { by, ...timing };
  const { holder } = matter;
  const someUnit = { code: '', name: '', placeCode: holder.placeCode, handles: [] };
  return {
    accept: reasonOf(accept(matter, it)),
    settle: reasonOf(settle(matter, { ...it, answer: '' })),
    try: reasonOf(tryMatter(matter, { ...it, tried: '' })),
    escalate: reasonOf(escalate(matter, { ...it, parent, why: '' })),
    dispatch: reasonOf(dispatch(matter, { ...it, unit: someUnit, why: '' })),
    return: reasonOf(returnMatter(matter, { ...it, why: '' })),
    answer: reasonOf(answer(matter, { ...it, answer: '' })),
    confirm: reasonOf(confirm(matter, { ...it, satisfaction: 'satisfied' })),
    'send-back': reasonOf(sendBack(matter, { ...it, why: '' })),
    ...possibleWays(matter, by, timing),
  };
}
