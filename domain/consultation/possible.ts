/** 现在能做什么: which acts an office has on a topic, by where it stands; what an act says is judged when it is done. */
import type { Office } from '../people/office.ts';
import { contains } from '../place/code.ts';
import { type Consultation, convenes, isOver, type Status } from './consultation.ts';
import { receives } from './refer.ts';
import { voicesOf } from './voice.ts';

export const CONSULTATION_ACTS = [
  'support',
  'second',
  'speak',
  'answer-voice',
  'show-card',
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
  accepted: ['plan', 'research', 'support', 'show-card', 'withdraw'],
  planned: ['open-round', 'research', 'plan', 'show-card', 'withdraw'],
  'in-round': ['keep-point', 'keep-option', 'object', 'answer-objection', 'agree', 'end-round'],
  undecided: ['open-round', 'research', 'show-card', 'refer', 'close'],
};
const ASKING_AROUND: readonly Status[] = ['accepted', 'planned', 'undecided'];

export function actsOn(it: Consultation, office: Office): readonly ConsultationAct[] {
  if (isOver(it)) return [];
  if (it.status === 'referred') {
    if (receives(office, it)) return it.reference?.receipt === undefined ? ['receive'] : ['reply'];
    return convenes(office, it) ? ['remind'] : [];
  }
  if (convenes(office, it)) {
    const heard = voicesOf(it).some(({ answer }) => answer === undefined);
    return [...(CONVENERS_ACTS[it.status] ?? []), ...(heard ? (['answer-voice'] as const) : []), 'speak'];
  }
  if (office.post === 'cppcc_member')
    return ASKING_AROUND.includes(it.status) ? ['research', 'speak'] : ['speak'];
  if (!contains(it.placeCode, office.placeCode)) return [];
  return office.post === 'area_chief' ? ['speak', 'second'] : ['speak'];
}
