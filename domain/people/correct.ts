/**
 * 更正账号信息: somebody with an account says which name or phone is right; whoever may appoint to every office that person holds
 * answers (个人信息保护法 Art. 46). One request is open at a time: a later one takes its place.
 */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { PhoneSchema } from './appoint.ts';

/** As it should be; what is not said stays. */
export const AskCorrectionRequest = z.strictObject({
  name: line({ min: 2, max: 30 }).optional(),
  phone: PhoneSchema.optional(),
});
export type AskCorrectionRequest = z.infer<typeof AskCorrectionRequest>;

export const AnswerCorrectionRequest = z.strictObject({
  /** Which request was read: another may have taken its place. */
  askedAt: z.int(),
  agreed: z.boolean(),
  why: prose({ min: 2, max: 200 }).optional(),
});
export type AnswerCorrectionRequest = z.infer<typeof AnswerCorrectionRequest>;

/** What is wrong, as it should be. */
export interface Correction {
  readonly name: string | null;
  readonly phone: string | null;
  readonly askedAt: Moment;
}

export interface CorrectionAnswered {
  readonly kind: 'correction-agreed' | 'correction-refused';
  readonly what: readonly ('name' | 'phone')[];
  readonly why?: string;
}

export type AskCorrectionRefusal = 'nothing-wrong';
export type AnswerCorrectionRefusal = 'asked-anew' | 'reason-missing' | 'phone-of-another';

/** Only what differs from what is kept is asked for. */
export function askCorrection(
  { name, phone }: AskCorrectionRequest,
  { kept, at }: { kept: { readonly name: string; readonly phone: string | null }; at: Moment },
): Decision<Correction, AskCorrectionRefusal> {
  const wrong = {
    name: name === undefined || name === kept.name ? null : name,
    phone: phone === undefined || phone === kept.phone ? null : phone,
  };
  if (wrong.name === null && wrong.phone === null) return refuse('nothing-wrong');
  return allow({ ...wrong, askedAt: at });
}

/** A no says why (Art. 50); `phoneTaken`: the number belongs to somebody else. */
export function answerCorrection(
  { name, phone, askedAt }: Correction,
  { agreed, why, ...read }: AnswerCorrectionRequest,
  { phoneTaken }: { phoneTaken: boolean },
): Decision<CorrectionAnswered, AnswerCorrectionRefusal> {
  if (read.askedAt !== askedAt) return refuse('asked-anew');
  if (!agreed && why === undefined) return refuse('reason-missing');
  if (agreed && phone !== null && phoneTaken) return refuse('phone-of-another');
  const what = [...(name === null ? [] : ['name' as const]), ...(phone === null ? [] : ['phone' as const])];
  return allow({
    kind: agreed ? 'correction-agreed' : 'correction-refused',
    what,
    ...(why === undefined ? {} : { why }),
  });
}
