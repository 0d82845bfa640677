/** 议题怎么说给人看: a topic as it is read, whoever reads it; and back again, so that a phone can look ahead by the same rules. */
import type { Day } from '../kernel/day.ts';
import type { PlaceCode } from '../place/code.ts';
import type { CardShown } from './agreement-shown.ts';
import type { Consultation, NumbersFrom, Reference, Vote } from './consultation.ts';
import type { ConsultationLimits } from './limits.ts';
import { mustBeReviewed, supportOf } from './propose.ts';
import { standingOf } from './standing.ts';

export interface Telling {
  readonly today: Day;
  readonly limits: ConsultationLimits;
  readonly nameOf: (place: PlaceCode) => string;
  /** What may be told of the counts on a card, by its id. */
  readonly shownOn?: ReadonlyMap<string, CardShown> | undefined;
}

/** What a list shows. */
export function rowOf(it: Consultation, { today, limits, nameOf }: Telling) {
  const { waits, due, overdue } = standingOf(it, today, limits);
  const { id, title, placeCode, status, proposedOn, rounds } = it;
  return {
    ...{ consultationId: id, title, placeCode, status, proposedOn, waits, overdue },
    placeName: nameOf(placeCode),
    rounds: rounds.length,
    due: due ?? null,
  };
}

/** All that is told of it. */
export function toldOf(it: Consultation, telling: Telling) {
  const { limits, nameOf } = telling;
  const { text, source, reviewDue, review, plan, research, agreement, reference } = it;
  const support = supportOf(it);
  return {
    ...rowOf(it, telling),
    ...{ text, source, reviewDue, limits },
    support: support === undefined ? null : { ...support, of: support.of ?? null },
    seconds: (it.seconds ?? []).map((one) => ({ ...one, areaName: nameOf(one.area) })),
    mustBeReviewed: mustBeReviewed(it, limits),
    voices: (it.voices ?? []).map(({ id, side, answer, from, ...voice }) => ({
      ...{ voiceId: id, ...voice, from, fromName: nameOf(from) },
      side: side ?? null,
      answer: answer ?? null,
    })),
    cards: (it.cards ?? []).map(({ id, voiceId, ...card }) => ({
      ...{ cardId: id, ...card, voiceId: voiceId ?? null },
      shown: telling.shownOn?.get(id) ?? null,
    })),
    review: review === undefined ? null : { ...review, party: review.party ?? null },
    plan: plan === undefined ? null : { ...plan, sides: [...plan.sides], invited: [...plan.invited] },
    research: research ?? null,
    roundsHeld: it.rounds.map(({ number, on, endedOn, attendance }) => ({
      ...{ number, on },
      endedOn: endedOn ?? null,
      attendance: attendance === undefined ? null : { ...attendance, sides: [...attendance.sides] },
    })),
    points: it.points.map(({ id, source, words, ...point }) => ({
      ...{ pointId: id, ...point, source: source ?? null },
      words: [...words],
    })),
    options: it.options.map(({ id, law, risks, ...option }) => ({
      ...{ optionId: id, ...option },
      law: law ?? null,
      risks: risks ?? null,
    })),
    objections: it.objections.map(({ id, answer, ...said }) => ({
      ...{ objectionId: id, ...said },
      answer: answer === undefined ? null : { ...answer, votes: answer.votes ?? null },
    })),
    nextBy: it.nextBy ?? null,
    agreement: agreement === undefined ? null : { ...agreement, ...fromOf(agreement) },
    reference: reference === undefined ? null : referenceOf(reference, nameOf),
    setAside: it.setAside ?? null,
    vote: it.vote === undefined ? null : { ...it.vote, result: resultOf(it.vote) },
    endedWhy: it.endedWhy ?? null,
    endedOn: it.endedOn ?? null,
  };
}
export type Told = ReturnType<typeof toldOf>;

const resultOf = ({ result }: Vote) => (result === undefined ? null : { ...result, ...fromOf(result) });

const fromOf = ({ fromMeeting, meetingId }: NumbersFrom) => ({
  fromMeeting: fromMeeting === true,
  meetingId: meetingId ?? null,
});

const referenceOf = ({ receipt, reply, reminders, ...said }: Reference, nameOf: Telling['nameOf']) => ({
  ...said,
  toName: nameOf(said.to),
  receipt: receipt ?? null,
  reply: reply ?? null,
  reminders: [...(reminders ?? [])],
});

const maybe = <T>(it: T | null): T | undefined => it ?? undefined;

/** The topic that was told. What is computed of others is left out. */
export function topicOf(told: Told): Consultation {
  const { consultationId: id, placeCode, title, text, source, status, proposedOn, reviewDue } = told;
  const { review, reference } = told;
  return {
    ...{ id, placeCode, title, text, source, status, proposedOn, reviewDue },
    support: told.support?.of == null ? undefined : { ...told.support, of: told.support.of },
    seconds: told.seconds.map(({ areaName: _, ...one }) => one),
    voices: told.voices.map(({ voiceId: id, fromName: _, side, answer, ...voice }) => ({
      ...{ id, ...voice, side: maybe(side), answer: maybe(answer) },
    })),
    cards: told.cards.map(({ cardId: id, voiceId, shown: _, ...card }) => ({
      id,
      ...card,
      voiceId: maybe(voiceId),
    })),
    review: review === null ? undefined : { ...review, party: maybe(review.party) },
    plan: maybe(told.plan),
    research: maybe(told.research),
    rounds: told.roundsHeld.map(({ endedOn, attendance, ...round }) => ({
      ...{ ...round, endedOn: maybe(endedOn), attendance: maybe(attendance) },
    })),
    points: told.points.map(({ pointId: id, source, ...point }) => ({ id, ...point, source: maybe(source) })),
    options: told.options.map(({ optionId: id, law, risks, ...option }) => ({
      ...{ id, ...option, law: maybe(law), risks: maybe(risks) },
    })),
    objections: told.objections.map(({ objectionId: id, answer, ...said }) => ({
      ...{ id, ...said },
      answer: answer === null ? undefined : { ...answer, votes: maybe(answer.votes) },
    })),
    nextBy: maybe(told.nextBy),
    agreement: maybe(told.agreement),
    reference: reference === null ? undefined : referenceTold(reference),
    setAside: maybe(told.setAside),
    vote: told.vote == null ? undefined : { ...told.vote, result: maybe(told.vote.result) },
    endedWhy: maybe(told.endedWhy),
    endedOn: maybe(told.endedOn),
  };
}

const referenceTold = ({
  toName: _,
  receipt,
  reply,
  ...said
}: NonNullable<Told['reference']>): Reference => ({
  ...said,
  receipt: maybe(receipt),
  reply: maybe(reply),
});
