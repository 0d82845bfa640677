/** 协商的页面: what an office reads of a topic. */
import type { ConsultationRow, ConsultationTold } from '../../contract/consultation.ts';
import type { Consultation } from '../../domain/consultation/consultation.ts';
import { rowOf, type Telling, toldOf } from '../../domain/consultation/told.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { House } from '../kit/house.ts';
import { limitsOf } from './limits.ts';

const telling = (house: House, shownOn?: Telling['shownOn']): Telling => ({
  today: dayOf(house.now()),
  limits: limitsOf(house),
  nameOf: house.names,
  shownOn,
});

export const consultationRow = (house: House, it: Consultation): ConsultationRow => rowOf(it, telling(house));

/** What is told of it, whoever reads it. */
export const consultationTold = (
  house: House,
  it: Consultation,
  shownOn?: Telling['shownOn'],
): ConsultationTold => toldOf(it, telling(house, shownOn));
