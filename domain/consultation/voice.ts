/**
 * 说一句: whoever works in the place brings what people there say about a topic: who backs it, and what a side thinks. Whoever brought
 * it reads what became of it: written into the map, put on a card, or left out, with the reason.
 */
import { z } from 'zod';
import { dayOf, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import { contains } from '../place/code.ts';
import { type Consultation, convenes, isOver, type Voice } from './consultation.ts';
import type { Step } from './step.ts';

interface Facts {
  readonly by: Office;
  readonly at: Moment;
}

export const SecondRequest = z.strictObject({ households: z.int().min(0).max(10_000) });

export type SecondRefusal = 'over' | 'not-your-area';

/** 附议: how many households of an area back it; said again, the new number holds. No list of who. */
export function second(
  it: Consultation,
  { households }: z.infer<typeof SecondRequest>,
  { by, at }: Facts,
): Decision<Step, SecondRefusal> {
  if (isOver(it)) return refuse('over');
  if (by.post !== 'area_chief' || !contains(it.placeCode, by.placeCode)) return refuse('not-your-area');
  return allow({ kind: 'seconded', area: by.placeCode, households, on: dayOf(at) });
}

export const SpeakRequest = z.strictObject({
  voiceId: z.uuid(),
  /** A group of people, when it is clear whose words they are. */
  side: line({ min: 1, max: 40 }).optional(),
  text: prose({ min: 2, max: 500 }),
});

export type SpeakRefusal = 'over' | 'not-from-here' | 'said-before';

export function speak(
  it: Consultation,
  { voiceId, side, text }: z.infer<typeof SpeakRequest>,
  { by, at }: Facts,
): Decision<Step, SpeakRefusal> {
  if (isOver(it)) return refuse('over');
  if (!contains(it.placeCode, by.placeCode) && by.post !== 'cppcc_member') return refuse('not-from-here');
  if (voicesOf(it).some(({ id }) => id === voiceId)) return refuse('said-before');
  return allow({ kind: 'spoken', voice: { id: voiceId, side, text, on: dayOf(at), from: by.placeCode } });
}

export const AnswerVoiceRequest = z.strictObject({
  voiceId: z.uuid(),
  how: z.enum(['in-map', 'left-out']),
  why: prose({ min: 2, max: 500 }),
});

export type AnswerVoiceRefusal = 'not-the-convener' | 'no-such-voice' | 'voice-answered';

/** 回音: what became of it. Each is answered once. */
export function answerVoice(
  it: Consultation,
  { voiceId, how, why }: z.infer<typeof AnswerVoiceRequest>,
  { by, at }: Facts,
): Decision<Step, AnswerVoiceRefusal> {
  if (!convenes(by, it)) return refuse('not-the-convener');
  const voice = voicesOf(it).find(({ id }) => id === voiceId);
  if (voice === undefined) return refuse('no-such-voice');
  if (voice.answer !== undefined) return refuse('voice-answered');
  return allow({ kind: 'voice-answered', id: voiceId, answer: { how, why, on: dayOf(at) } });
}

export const voicesOf = ({ voices = [] }: Pick<Consultation, 'voices'>): readonly Voice[] => voices;

/** Whether words of a side stand in the last round: brought since the one before it ended, and not left out. */
export function hasStatement(it: Pick<Consultation, 'rounds' | 'voices'>, side: string): boolean {
  const [before, round] = [it.rounds.at(-2), it.rounds.at(-1)];
  // Of two rounds on one day, what was brought that day stands in both: only days are kept.
  const isOfRound = ({ on }: Voice): boolean =>
    before?.endedOn === undefined || on > before.endedOn || on === round?.on;
  return voicesOf(it).some(
    (voice) => voice.side === side && voice.answer?.how !== 'left-out' && isOfRound(voice),
  );
}
