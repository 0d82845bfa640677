/**
 * 议题公开页: what residents read of a topic (村民委员会组织法 2025 第三十五条第四项). It is a copy of the topic with every free text seen
 * through the masker and approved by the convener; what happens to the topic afterwards is public only when it is published again.
 */
import { z } from 'zod';
import { type Consultation, convenes } from '../consultation/consultation.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import { masksLeft } from './approve.ts';
import type { Known } from './mask-kind.ts';
import { isMoreThanMarks } from './mask-word.ts';
import { Kept } from './publication.ts';

export const PublishTopicRequest = z.strictObject({
  /** How far the topic was read: what was added since is not approved by it. */
  steps: z.int().min(1),
  /** Texts that are read otherwise than they were written, wherever they stand. */
  reworded: z
    .array(z.strictObject({ text: prose({ min: 1, max: 4000 }), as: prose({ min: 1, max: 4000 }) }))
    .max(200),
  kept: z.array(Kept).max(50),
});
export type PublishTopicRequest = z.infer<typeof PublishTopicRequest>;

export type PublishTopicRefusal =
  | 'not-the-convener'
  | 'not-reviewed'
  | 'changed-since'
  | 'text-empty'
  | 'personal-data-left';

export interface PublishingTopic {
  readonly by: Office;
  /** How many steps the topic has. */
  readonly steps: number;
  readonly known: Known;
}

/** The sheet as everybody reads it. */
export function publishTopic(
  it: Consultation,
  { steps: read, reworded, kept }: PublishTopicRequest,
  { by, steps, known }: PublishingTopic,
): Decision<Consultation, PublishTopicRefusal> {
  if (!convenes(by, it)) return refuse('not-the-convener');
  if (it.review === undefined) return refuse('not-reviewed');
  if (read !== steps) return refuse('changed-since');
  const otherwise = new Map(reworded.map(({ text, as }) => [text, as]));
  const sheet = fromTheWhole(worded(it, (text) => otherwise.get(text) ?? text));
  const texts = textsOf(sheet);
  if (texts.some((text) => !isMoreThanMarks(text))) return refuse('text-empty');
  return texts.every((text) => masksLeft(text, kept, known).length === 0)
    ? allow(sheet)
    : refuse('personal-data-left');
}

/** An area is a few dozen people: what one said is told as of the whole place. */
const fromTheWhole = (it: Consultation): Consultation => ({
  ...it,
  voices: it.voices?.map((voice) => ({ ...voice, from: it.placeCode })),
});

/** Every free text of a topic, once, in the order in which it is read. */
export function textsOf(it: Consultation): readonly string[] {
  const texts = new Set<string>();
  worded(it, (text) => {
    texts.add(text);
    return text;
  });
  return [...texts];
}

/** The topic with each of its free texts put otherwise. The opinion of the Party organisation is the village's own paper. */
export function worded(it: Consultation, put: (text: string) => string): Consultation {
  const may = (text: string | undefined): string | undefined => (text === undefined ? undefined : put(text));
  const { review, plan, research, points, options, objections, agreement, reference, endedWhy } = it;
  return {
    ...it,
    title: put(it.title),
    text: put(it.text),
    voices: it.voices?.map(({ side, text, answer, ...voice }) => ({
      ...voice,
      side: may(side),
      text: put(text),
      answer: answer && { ...answer, why: put(answer.why) },
    })),
    cards: it.cards?.map(({ text, ...card }) => ({ ...card, text: put(text) })),
    review: review && { why: put(review.why), on: review.on },
    plan: plan && {
      ...plan,
      sides: plan.sides.map((side) => ({ ...side, name: put(side.name) })),
      invited: plan.invited.map(put),
      where: put(plan.where),
    },
    research: research && { ...research, found: put(research.found) },
    rounds: it.rounds.map(({ attendance, ...round }) => ({
      ...round,
      attendance: attendance && { ...attendance, sides: attendance.sides.map(put) },
    })),
    points: points.map(({ text, source, words, ...point }) => ({
      ...point,
      text: put(text),
      source: may(source),
      words: words.map(({ side, text }) => ({ side: put(side), text: put(text) })),
    })),
    options: options.map(({ text, law, risks, ...option }) => ({
      ...option,
      text: put(text),
      law: may(law),
      risks: may(risks),
    })),
    objections: objections.map(({ side, text, remedy, answer, ...objection }) => ({
      ...objection,
      side: put(side),
      text: put(text),
      remedy: put(remedy),
      answer: answer && { ...answer, why: put(answer.why) },
    })),
    agreement: agreement && { ...agreement, text: put(agreement.text) },
    reference: reference && {
      ...reference,
      law: put(reference.law),
      advice: put(reference.advice),
      receipt: reference.receipt && { ...reference.receipt, number: put(reference.receipt.number) },
      reply: reference.reply && { ...reference.reply, text: put(reference.reply.text) },
    },
    endedWhy: may(endedWhy),
  };
}
