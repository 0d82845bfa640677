/**
 * 议题公开页: what residents read of a topic (村民委员会组织法 2025 第三十五条第四项). It is a copy of the topic with every free text seen
 * through the masker and approved by the convener; what happens to the topic afterwards is public only when it is published again.
 */
import { type Consultation, convenes } from '../consultation/consultation.ts';
import { type Decision, refuse } from '../kernel/decision.ts';
import type { Office } from '../people/office.ts';
import type { Known } from './mask-kind.ts';
import { approveSheet, PublishSheetRequest, type SheetRefusal, textsIn } from './sheet.ts';

export const PublishTopicRequest = PublishSheetRequest;
export type PublishTopicRequest = PublishSheetRequest;

export type PublishTopicRefusal = 'not-the-convener' | 'not-reviewed' | SheetRefusal;

export interface PublishingTopic {
  readonly by: Office;
  /** How many steps the topic has. */
  readonly steps: number;
  readonly known: Known;
}

/** The sheet as everybody reads it. */
export function publishTopic(
  it: Consultation,
  request: PublishTopicRequest,
  { by, steps, known }: PublishingTopic,
): Decision<Consultation, PublishTopicRefusal> {
  if (!convenes(by, it)) return refuse('not-the-convener');
  if (it.review === undefined) return refuse('not-reviewed');
  return approveSheet(fromTheWhole(it), worded, request, { steps, known });
}

/** An area is a few dozen people: what one said is told as of the whole place. */
const fromTheWhole = (it: Consultation): Consultation => ({
  ...it,
  voices: it.voices?.map((voice) => ({ ...voice, from: it.placeCode })),
});

/** Every free text of a topic, once, in the order in which it is read. */
export const textsOf = (it: Consultation): readonly string[] => textsIn(it, worded);

/** The topic with each of its free texts put otherwise. The opinion of the Party organisation is the village's own paper. */
export function worded(it: Consultation, put: (text: string) => string): Consultation {
  const may = (text: string | undefined): string | undefined => (text === undefined ? undefined : put(text));
  const {
    review,
    plan,
    research,
    points,
    options,
    objections,
    agreement,
    reference,
    vote,
    setAside,
    endedWhy,
  } = it;
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
    setAside: setAside && { ...setAside, why: put(setAside.why) },
    vote: vote && {
      ...vote,
      why: put(vote.why),
      result: vote.result && { ...vote.result, text: put(vote.result.text) },
    },
    endedWhy: may(endedWhy),
  };
}
