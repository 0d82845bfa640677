/** 不再办: given up before it was decided, with the reason. */
import { z } from 'zod';
import type { Day } from '../kernel/day.ts';
import { allow, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { act, standsAgainst, todayOf } from './act.ts';
import { nextStage } from './procedure.ts';

const Request = z.strictObject({ why: prose({ min: 2, max: 500 }) });

export const giveUp = act<typeof Request, { readonly why: string; readonly on: Day }>({
  request: Request,
  decide: (it, { why }, facts) => {
    const reason = standsAgainst(it, facts) ?? (nextStage(it) === undefined ? 'decided-already' : undefined);
    return reason === undefined ? allow({ why, on: todayOf(facts) }) : refuse(reason);
  },
  after: (it, { why, on }) => ({ ...it, endedWhy: why, endedOn: on }),
});
