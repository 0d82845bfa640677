/** 要求召开: so many villagers, houses or representatives may ask for a meeting, and then it must be held; the rule table says how many. */
import { z } from 'zod';
import { type Day, dayOf } from '../kernel/day.ts';
import { allow, refuse } from '../kernel/decision.ts';
import { act } from './act.ts';
import type { MeetingKind } from './kind.ts';
import type { Demanded } from './meeting.ts';
import { bookOn, type Demand, ruleOf } from './rules.ts';
import { needed } from './share.ts';

export const DEMANDERS = [
  'adults',
  'households',
  'representatives',
] as const satisfies readonly Demand['of'][];

/** How many of each there are on the roll. */
export type Eligible = Readonly<Record<(typeof DEMANDERS)[number], number>>;

export interface DemandLine {
  readonly of: Demand['of'];
  readonly share: Demand['share'];
  readonly article: Demand['article'];
  readonly base: number;
  readonly needed: number;
}

/** Who may ask for a meeting of a kind, with the numbers of this place. */
export const demandsFor = (kind: MeetingKind, eligible: Eligible, day: Day): readonly DemandLine[] =>
  ruleOf(kind, bookOn(day).version).demands.map(({ of, share, article }) => ({
    ...{ of, share, article, base: eligible[of] },
    needed: needed(share, eligible[of]),
  }));

const Request = z.strictObject({ of: z.enum(DEMANDERS), signed: z.int().min(1).max(100_000) });

export const demand = act<typeof Request, Demanded>({
  request: Request,
  decide: (meeting, { of, signed }, { at, eligible }) => {
    if (meeting.status !== 'planned' && meeting.status !== 'postponed') return refuse('already-noticed');
    if (eligible === undefined) return refuse('nobody-on-the-roll');
    const line = demandsFor(meeting.kind, eligible, dayOf(at)).find((one) => one.of === of);
    if (line === undefined) return refuse('not-theirs-to-demand');
    if (line.base === 0) return refuse('nobody-on-the-roll');
    if (signed > line.base) return refuse('more-than-present');
    if (signed < line.needed) return refuse('too-few-demand');
    return allow({ of, signed, base: line.base, needed: line.needed, on: dayOf(at) });
  },
  after: (meeting, demanded) => ({ ...meeting, demanded }),
});
