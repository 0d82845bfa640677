/**
 * 转法定途径: what the law gives to another body is not decided here a second time. The reporter is told where to go and
 * until when; only the number and the reference are kept (信访工作条例 2022).
 */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { ended, erased } from './ending.ts';
import type { Matter } from './matter.ts';
import { type WorkRefusal, workRefusal } from './owner.ts';

/** 信访 · 诉讼 · 行政复议 · 劳动监察或仲裁 · 复核 · 纪检监察 · 司法确认. */
export const CHANNELS = [
  'petition',
  'litigation',
  'administrative-review',
  'labour',
  'review',
  'discipline',
  'judicial-confirmation',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const RedirectRequest = z.strictObject({
  channel: z.enum(CHANNELS),
  /** The number the other body gave, if it has given one. */
  reference: line({ min: 2, max: 60 }).optional(),
  /** What the reporter is told: where, how, until when. */
  told: prose({ min: 10, max: 1000 }),
});
export type RedirectRequest = z.infer<typeof RedirectRequest>;

export interface Redirected {
  readonly kind: 'redirected';
  readonly by: Signature;
  readonly at: Moment;
  readonly channel: Channel;
  readonly reference?: string | undefined;
  readonly told: string;
}

export type RedirectRefusal = WorkRefusal;

export function redirect(
  matter: Matter,
  { by, at, channel, reference, told }: { by: Actor; at: Moment } & RedirectRequest,
): Decision<Redirected, RedirectRefusal> {
  const no = workRefusal(matter, by);
  if (no !== undefined) return refuse(no);
  return allow({ kind: 'redirected', by: signatureOf(by), at, channel, reference, told });
}

export const afterRedirected = (matter: Matter, { at }: Redirected): Matter =>
  erased(ended(matter, 'redirected', at));
