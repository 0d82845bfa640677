/** 测试用的四议: a street-lamp plan in its order, step by step. */
import { addDays, type Day, startOf } from '../kernel/day.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Office } from '../people/office.ts';
import type { ProcedureFacts, ProcedureRefusal } from './act.ts';
import { afterStep, decideAct, type ProcedureAct, type ProcedureStep } from './acts.ts';
import { type BeginRequest, begin, begun } from './begin.ts';
import type { Counted } from './count.ts';
import { DEFAULT_PROCEDURE_LIMITS, type ProcedureLimits } from './limits.ts';
import type { Procedure } from './procedure.ts';

export const VILLAGE = '611025001001';
export const BEGAN: Day = '2026-06-01';
export const limits = DEFAULT_PROCEDURE_LIMITS;
export const calendar = { published: [2025, 2026, 2027], rest: [], work: [] };
export const cadre: Office = {
  ...{ id: 'office-cadre', personId: 'wang', post: 'village_cadre', placeCode: VILLAGE, from: '2026-01-01' },
};

export const on = (day: Day, more: Partial<ProcedureFacts> = {}): ProcedureFacts => ({
  ...{ by: cadre, at: startOf(day) + 9 * 3_600_000, limits, calendar },
  ...more,
});

export const LAMPS: BeginRequest = {
  ...{ procedureId: '00000000-0000-4000-8000-000000000001', placeCode: VILLAGE, title: '村道装路灯' },
  ...{ subject: 'public_welfare', authorised: true, onePerson: false },
  text: '在三组到小学的村道装二十盏太阳能路灯，用集体经济收益。',
  on: BEGAN,
};

export interface Play {
  readonly it: Procedure;
  readonly steps: readonly ProcedureStep[];
  readonly refused: ProcedureRefusal | undefined;
}

export function beginning(said: Partial<BeginRequest> = {}): Play {
  const decision = begin({ ...LAMPS, ...said }, on(BEGAN));
  if (!decision.ok) throw new Error(decision.reason);
  return { it: begun(decision.step), steps: [{ act: 'begin', body: decision.step }], refused: undefined };
}

/** One act; a refusal leaves everything as it is. */
export function does(play: Play, name: ProcedureAct, request: unknown, facts: ProcedureFacts): Play {
  const decision = decideAct(play.it, name, request, facts);
  if (!decision.ok) return { ...play, refused: decision.reason };
  return { it: afterStep(play.it, decision.step), steps: [...play.steps, decision.step], refused: undefined };
}

/** All come and are for it, unless said. */
export const counted = (should: number, more: Partial<Counted> = {}): Counted => ({
  ...{ should, present: should, for: should, against: 0, abstain: 0 },
  ...more,
});

export const paper = (day: Day, count: Counted, deciding: object | null = null) => ({
  meeting: null,
  paper: { on: day, deciding, votes: count },
});
export const BY_REPS = { kind: 'villager_rep_meeting', basis: 'representatives' } as const;

/** Held on paper on a day, by all who should come. */
export const holds = (play: Play, stage: string, day: Day, count = counted(9)): Play =>
  does(play, 'hold', { stage, ...paper(day, count, stage === 'decide' ? BY_REPS : null) }, on(day));

/** Up to the step before `stage`, one a day. */
export function upTo(stage: string, play = beginning()): Play {
  let next = play;
  for (const [at, one] of ['propose', 'discuss', 'review', 'decide'].entries()) {
    if (one === stage) break;
    next = holds(next, one, addDays(BEGAN, at));
  }
  return next;
}

export const withLimits = (more: Partial<ProcedureLimits>): ProcedureLimits => ({ ...limits, ...more });

/** A meeting of the village that voted on one item. */
export function metOn(day: Day, vote: Counted, more: Partial<Meeting> = {}): Meeting {
  const { should: base, present, ...counts } = vote;
  return {
    ...{ id: MEETING.meetingId, kind: 'villager_rep_meeting', placeCode: VILLAGE, basis: 'representatives' },
    ...{ opened: startOf(day) + 9 * 3_600_000, closed: startOf(day) + 10 * 3_600_000 },
    motions: [
      {
        id: 'm',
        itemId: MEETING.itemId,
        amends: null,
        state: 'passed',
        vote: { counts, quorum: { base, present } },
      },
    ],
    ...more,
  } as unknown as Meeting;
}
export const MEETING = {
  meetingId: '00000000-0000-4000-8000-00000000000a',
  itemId: '00000000-0000-4000-8000-00000000000b',
};
