/** 现在能做什么: which acts an office has on a topic, by where it stands; what an act says is judged when it is done. */
import type { Office } from '../people/office.ts';
import { type Consultation, convenes, isOver, type Status } from './consultation.ts';
import { receives } from './refer.ts';

export const CONSULTATION_ACTS = [
  'support',
  'review',
  'plan',
  'research',
  'open-round',
  'keep-point',
  'keep-option',
  'object',
  'answer-objection',
  'agree',
  'end-round',
  'refer',
  'receive',
  'reply',
  'remind',
  'close',
  'withdraw',
] as const;
export type ConsultationAct = (typeof CONSULTATION_ACTS)[number];

const CONVENERS_ACTS: Partial<Record<Status, readonly ConsultationAct[]>> = {
  proposed: ['review', 'support', 'withdraw'],
  accepted: ['plan', 'research', 'support', 'withdraw'],
  planned: ['open-round', 'research', 'plan', 'withdraw'],
  'in-round': ['keep-point', 'keep-option', 'object', 'answer-objection', 'agree', 'end-round'],
  undecided: ['open-round', 'research', 'refer', 'close'],
};
const ASKING_AROUND: readonly Status[] = ['accepted', 'planned', 'undecided'];

export function actsOn(it: Consultation, office: Office): readonly ConsultationAct[] {
  if (isOver(it)) return [];
  if (it.status === 'referred') {
    if (receives(office, it)) return it.reference?.receipt === undefined ? ['receive'] : ['reply'];
    return convenes(office, it) ? ['remind'] : [];
  }
  if (convenes(office, it)) return CONVENERS_ACTS[it.status] ?? [];
  return office.post === 'cppcc_member' && ASKING_AROUND.includes(it.status) ? ['research'] : [];
}
