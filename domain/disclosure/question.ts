/**
 * 询问与异议: what residents ask about what is published, without a name; answered by a day, shown once a person has looked at it.
 * Whoever asked finds the answer again by a code.
 */
import { z } from 'zod';
import { addDays, type Day, dayOf, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { MobileNumber } from '../notice/choose.ts';
import type { DisclosureLimits } from './limits.ts';

/** 询问 · 异议. */
export const QUESTION_KINDS = ['question', 'objection'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface Question {
  readonly id: string;
  readonly disclosureId: string;
  /** The first of a disclosure is 1. */
  readonly no: number;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly askedOn: Day;
  readonly due: Day;
}

export const AskRequest = z.strictObject({
  questionId: z.uuid(),
  kind: z.enum(QUESTION_KINDS),
  text: prose({ min: 4, max: 1000 }),
  /** Where to tell that the answer is there; nobody has to leave one. */
  phone: MobileNumber.optional(),
});
export type AskRequest = z.infer<typeof AskRequest>;

export type AskRefusal = 'archived' | 'too-many' | 'channel-off';

/** So many wait at once at most: a flood would bury what somebody really asks. */
export const MOST_OPEN = 200;

export function ask(
  { questionId: id, kind, text, phone }: AskRequest,
  {
    disclosureId,
    over,
    asked,
    open,
    canTell,
    at,
    limits,
  }: {
    readonly disclosureId: string;
    readonly over: boolean;
    /** How many were asked before, and how many of them wait. */
    readonly asked: number;
    readonly open: number;
    /** Texts are sent in this county. */
    readonly canTell: boolean;
    readonly at: Moment;
    readonly limits: DisclosureLimits;
  },
): Decision<Question, AskRefusal> {
  if (over) return refuse('archived');
  if (open >= MOST_OPEN) return refuse('too-many');
  // No number is kept for nothing.
  if (phone !== undefined && !canTell) return refuse('channel-off');
  const askedOn = dayOf(at);
  const { n } = kind === 'question' ? limits.questionDays : limits.objectionDays;
  return allow({ ...{ id, disclosureId, kind, text, askedOn }, no: asked + 1, due: addDays(askedOn, n) });
}
