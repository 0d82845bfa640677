/** 催办: somebody above, or the one who raised it, asks how it goes. Nothing changes but that it was asked. */
import { z } from 'zod';
import { dayOf, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { isAbove } from './above.ts';
import { colourAt } from './clock.ts';
import type { Matter } from './matter.ts';
import { isReporter } from './reporter.ts';

export const RemindRequest = z.strictObject({ why: prose({ min: 2, max: 300 }) });
export type RemindRequest = z.infer<typeof RemindRequest>;

export interface Reminded {
  readonly kind: 'reminded';
  readonly by: Signature;
  readonly at: Moment;
  readonly why: string;
}

export type RemindRefusal =
  | 'matter-closed'
  | 'already-answered'
  | 'not-above'
  | 'not-late-yet'
  | 'reminded-today';

/** From above at any time, from the reporter when it is late; once a day, whoever asks. */
export function remind(
  matter: Matter,
  { by, why, at }: { by: Actor; why: string; at: Moment },
): Decision<Reminded, RemindRefusal> {
  if (matter.status === 'closed' || matter.status === 'merged') return refuse('matter-closed');
  if (matter.status === 'answered') return refuse('already-answered');
  if (isReporter(matter, by)) {
    if (matter.clock === undefined || colourAt(matter.clock, at) !== 'red') return refuse('not-late-yet');
  } else if (by.kind !== 'office' || !isAbove(by.office, matter)) return refuse('not-above');
  if (matter.remindedAt !== undefined && dayOf(matter.remindedAt) === dayOf(at))
    return refuse('reminded-today');

  return allow({ kind: 'reminded', by: signatureOf(by), at, why });
}

export const afterReminded = (matter: Matter, { at }: Reminded): Matter => ({ ...matter, remindedAt: at });
