/** 协商的页面: what an office reads of a topic. */
import type { ConsultationPage, ConsultationRow, ConsultationTold } from '../../contract/consultation.ts';
import { type Consultation, convenes } from '../../domain/consultation/consultation.ts';
import { actsOn } from '../../domain/consultation/possible.ts';
import { mustBeReviewed } from '../../domain/consultation/propose.ts';
import { standingOf } from '../../domain/consultation/standing.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { House } from '../kit/house.ts';
import { limitsOf } from './limits.ts';

export function consultationRow(house: House, it: Consultation): ConsultationRow {
  const { waits, due, overdue } = standingOf(it, dayOf(house.now()), limitsOf(house));
  const { id, title, placeCode, status, proposedOn, rounds } = it;
  return {
    ...{ consultationId: id, title, placeCode, status, proposedOn, waits, overdue },
    placeName: house.names(placeCode),
    rounds: rounds.length,
    due: due ?? null,
  };
}

export const consultationPage = (house: House, office: Office, it: Consultation): ConsultationPage => ({
  ...consultationTold(house, it),
  acts: [...actsOn(it, office)],
  publishes: it.review !== undefined && convenes(office, it),
});

/** What is told of it, whoever reads it. */
export function consultationTold(house: House, it: Consultation): ConsultationTold {
  const limits = limitsOf(house);
  const { text, source, reviewDue, support, review, plan, research, agreement, reference } = it;
  return {
    ...consultationRow(house, it),
    ...{ text, source, reviewDue, limits },
    support: support ?? null,
    mustBeReviewed: mustBeReviewed(it, limits),
    review: review === undefined ? null : { ...review, party: review.party ?? null },
    plan: plan === undefined ? null : { ...plan, sides: [...plan.sides], invited: [...plan.invited] },
    research: research ?? null,
    roundsHeld: it.rounds.map(({ number, on, endedOn, attendance }) => ({
      ...{ number, on },
      endedOn: endedOn ?? null,
      attendance: attendance === undefined ? null : { ...attendance, sides: [...attendance.sides] },
    })),
    points: it.points.map(({ id, kind, text, source, words }) => ({
      ...{ pointId: id, kind, text, source: source ?? null },
      words: [...words],
    })),
    options: it.options.map(({ id, text, law, risks }) => ({
      ...{ optionId: id, text, law: law ?? null, risks: risks ?? null },
    })),
    objections: it.objections.map(({ id, answer, ...said }) => ({
      ...{ objectionId: id, ...said },
      answer: answer === undefined ? null : { ...answer, votes: answer.votes ?? null },
    })),
    nextBy: it.nextBy ?? null,
    agreement: agreement === undefined ? null : agreementView(agreement),
    reference: reference === undefined ? null : referenceView(house, reference),
    endedWhy: it.endedWhy ?? null,
    endedOn: it.endedOn ?? null,
  };
}

const agreementView = ({ text, agreed, of, on }: NonNullable<Consultation['agreement']>) => ({
  ...{ text, agreed, of, on },
});

const referenceView = (
  house: House,
  { to, receipt, reply, reminders, ...said }: NonNullable<Consultation['reference']>,
) => ({
  ...said,
  toName: house.names(to),
  receipt: receipt ?? null,
  reply: reply ?? null,
  reminders: [...(reminders ?? [])],
});
