/**
 * 表态卡: short statements that residents agree with, disagree with or pass on, in the hand of whoever goes from door to door. A card is
 * shown only after the convener has read it; counts are kept by area and side, never by person, and told only where they are large enough.
 */
import { z } from 'zod';
import { type BallotRefusal, type BallotState, ballotRefusal } from '../kernel/ballot.ts';
import { dayOf, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import { contains } from '../place/code.ts';
import { mustChoose } from './choose.ts';
import { type Card, type Consultation, convenes, isOver } from './consultation.ts';
import type { ConsultationLimits } from './limits.ts';
import type { Step } from './step.ts';
import { voicesOf } from './voice.ts';

export const MOST_CARDS = 30;

export const ShowCardRequest = z.strictObject({
  cardId: z.uuid(),
  text: line({ min: 2, max: 140 }),
  /** What somebody said, from which it was made; whoever brought it reads that it became a card. */
  voiceId: z.uuid().optional(),
});

export type ShowCardRefusal =
  | 'not-the-convener'
  | 'over'
  | 'not-reviewed'
  | 'choice-due'
  | 'card-there'
  | 'too-many-cards'
  | 'no-such-voice'
  | 'voice-answered';

export function showCard(
  it: Consultation,
  { cardId, text, voiceId }: z.infer<typeof ShowCardRequest>,
  { by, at, limits }: { by: Office; at: Moment; limits: ConsultationLimits },
): Decision<Step, ShowCardRefusal> {
  if (!convenes(by, it)) return refuse('not-the-convener');
  if (isOver(it)) return refuse('over');
  if (it.review === undefined) return refuse('not-reviewed');
  if (mustChoose(it, dayOf(at), limits)) return refuse('choice-due');
  const cards = cardsOf(it);
  if (cards.some(({ id }) => id === cardId)) return refuse('card-there');
  if (cards.length >= MOST_CARDS) return refuse('too-many-cards');
  const voice = voicesOf(it).find(({ id }) => id === voiceId);
  if (voiceId !== undefined && voice === undefined) return refuse('no-such-voice');
  if (voice?.answer !== undefined) return refuse('voice-answered');
  return allow({ kind: 'card-shown', card: { id: cardId, text, on: dayOf(at), voiceId } });
}

export const STANCES = ['agree', 'disagree', 'pass'] as const;
export type Stance = (typeof STANCES)[number];

/** One pass through the cards by one resident, on the phone of whoever holds it out. */
export const TallyRequest = z.strictObject({
  side: line({ min: 1, max: 40 }).optional(),
  /** The slip it is said with, and something of chance, so that what is kept of the request can be guessed by nobody. */
  ballot: z.strictObject({ code: z.string().max(200), blind: z.uuid() }).optional(),
  answers: z
    .array(z.strictObject({ cardId: z.uuid(), stance: z.enum(STANCES) }))
    .min(1)
    .max(MOST_CARDS),
});
export type TallyRequest = z.infer<typeof TallyRequest>;

export type TallyRefusal =
  | 'over'
  | 'not-from-here'
  | 'no-such-card'
  | 'card-twice'
  | 'no-such-side'
  | BallotRefusal;

export interface Tallying {
  /** Whoever holds the phone; undefined of a resident on an own one. */
  readonly by: Office | undefined;
  readonly ballot: BallotState;
  /** How many slips were handed out for the topic. */
  readonly issued: number;
}

/** Nothing of it is kept but the counts; so it is no step of the topic. */
export function tally(
  it: Consultation,
  { side, answers }: TallyRequest,
  { by, ballot, issued }: Tallying,
): Decision<TallyRequest['answers'], TallyRefusal> {
  if (isOver(it)) return refuse('over');
  if (by === undefined ? issued === 0 : !contains(it.placeCode, by.placeCode)) return refuse('not-from-here');
  const known = new Set(cardsOf(it).map(({ id }) => id));
  if (!answers.every(({ cardId }) => known.has(cardId))) return refuse('no-such-card');
  if (new Set(answers.map(({ cardId }) => cardId)).size < answers.length) return refuse('card-twice');
  if (side !== undefined && !it.plan?.sides.some(({ name }) => name === side)) return refuse('no-such-side');
  const slip = ballotRefusal(ballot, issued);
  return slip === undefined ? allow(answers) : refuse(slip);
}

export const cardsOf = ({ cards = [] }: Pick<Consultation, 'cards'>): readonly Card[] => cards;
