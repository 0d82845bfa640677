/** 督办回复: the owner tells the level above how it goes. An answer to the reporter is a reply too. */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import type { Matter } from './matter.ts';
import { type OwnerRefusal, ownerRefusal } from './owner.ts';
import { isSupervised } from './supervise.ts';

export const ReplyRequest = z.strictObject({ words: prose({ min: 2, max: 1000 }) });
export type ReplyRequest = z.infer<typeof ReplyRequest>;

export interface Replied {
  readonly kind: 'replied';
  readonly by: Signature;
  readonly at: Moment;
  readonly words: string;
}

export type ReplyRefusal = OwnerRefusal | 'not-supervised';

export function reply(
  matter: Matter,
  { by, words, at }: { by: Actor; words: string; at: Moment },
): Decision<Replied, ReplyRefusal> {
  const no = ownerRefusal(matter, by);
  if (no !== undefined) return refuse(no);
  if (!isSupervised(matter)) return refuse('not-supervised');
  return allow({ kind: 'replied', by: signatureOf(by), at, words });
}

export const afterReplied = (matter: Matter, { at }: Replied): Matter => repliedBy(matter, at);

/** The matter with its supervision, if there is one, replied to. */
export const repliedBy = (matter: Matter, at: Moment): Matter =>
  matter.supervision === undefined || matter.supervision.repliedAt !== undefined
    ? matter
    : { ...matter, supervision: { ...matter.supervision, repliedAt: at } };
