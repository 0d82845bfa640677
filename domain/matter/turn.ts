/** 黄灯 · 红灯 · 逾期视为无异议: what the sweep records when time passes, each exactly once. */
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { Signature } from '../people/actor.ts';
import { type ClockColour, type ClockPurpose, colourAt } from './clock.ts';
import type { Matter } from './matter.ts';
import { isSupervised } from './supervise.ts';

export interface Turned {
  readonly kind: 'turned';
  readonly by: Signature;
  readonly at: Moment;
  readonly colour: Exclude<ClockColour, 'green'>;
  /** 督办 is a clock beside the matter's own. */
  readonly purpose: ClockPurpose | 'supervision';
  readonly due: Moment;
}

/** The reporter's window passed in silence: closed without a rating. */
export interface Lapsed {
  readonly kind: 'lapsed';
  readonly by: Signature;
  readonly at: Moment;
}

export type TurnRefusal = 'no-clock' | 'nothing-due';

/**
 * The next thing due at this moment: yellow before red, even when both have passed. The reporter's own window never
 * turns yellow or red: it lapses.
 */
export function turn(matter: Matter, at: Moment): Decision<Turned | Lapsed, TurnRefusal> {
  const by: Signature = { kind: 'system' };
  const { clock, supervision } = matter;
  if (supervision !== undefined && isSupervised(matter) && !supervision.late && at > supervision.due)
    return allow({ kind: 'turned', by, at, colour: 'red', purpose: 'supervision', due: supervision.due });
  if (clock === undefined) return refuse('no-clock');
  const colour = colourAt(clock, at);
  if (clock.purpose === 'confirm')
    return colour === 'red' ? allow({ kind: 'lapsed', by, at }) : refuse('nothing-due');
  if (colour === 'green' || colour === clock.colour || clock.colour === 'red') return refuse('nothing-due');
  const next = clock.colour === 'green' ? 'yellow' : 'red';
  return allow({ kind: 'turned', by, at, colour: next, purpose: clock.purpose, due: clock.due });
}

export function afterTurned(matter: Matter, { colour, purpose }: Turned): Matter {
  const { clock, supervision } = matter;
  if (purpose === 'supervision')
    return supervision === undefined ? matter : { ...matter, supervision: { ...supervision, late: true } };
  return clock === undefined ? matter : { ...matter, clock: { ...clock, colour } };
}

export const afterLapsed = ({ clock: _, ...matter }: Matter, { at }: Lapsed): Matter => ({
  ...matter,
  status: 'closed',
  satisfaction: 'not_surveyed',
  closedAt: at,
});
