/** 确认: the one who raised a matter closes it, saying whether it is really done (满意 · 基本满意 · 不满意). */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import type { Matter } from './matter.ts';
import { isReporter } from './reporter.ts';

export const ConfirmRequest = z.strictObject({
  satisfaction: z.enum(['satisfied', 'basically_satisfied', 'dissatisfied']),
  words: prose({ min: 2, max: 500 }).optional(),
});
export type ConfirmRequest = z.infer<typeof ConfirmRequest>;

export interface Confirmed {
  readonly kind: 'confirmed';
  readonly by: Signature;
  readonly at: Moment;
  readonly satisfaction: ConfirmRequest['satisfaction'];
  readonly words?: string | undefined;
}

export type ConfirmRefusal = 'not-the-reporter' | 'matter-closed' | 'not-answered-yet';

export function confirm(
  matter: Matter,
  { by, at, ...said }: { by: Actor; at: Moment } & Pick<Confirmed, 'satisfaction' | 'words'>,
): Decision<Confirmed, ConfirmRefusal> {
  if (!isReporter(matter, by)) return refuse('not-the-reporter');
  if (matter.status === 'closed') return refuse('matter-closed');
  if (matter.status !== 'answered') return refuse('not-answered-yet');

  return allow({ kind: 'confirmed', by: signatureOf(by), at, ...said });
}

export const afterConfirmed = ({ clock: _, ...matter }: Matter, { satisfaction, at }: Confirmed): Matter => ({
  ...matter,
  status: 'closed',
  satisfaction,
  closedAt: at,
});
