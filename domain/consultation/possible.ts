/** 现在能做什么: which acts an office has on a topic, by where it stands; what an act says is judged when it is done. */
import type { Day } from '../kernel/day.ts';
import type { Office } from '../people/office.ts';
import { contains } from '../place/code.ts';
import { bodiesOf, mayChoose, mustChoose } from './choose.ts';
import { type Consultation, convenes, isOver, type Status } from './consultation.ts';
import type { ConsultationLimits } from './limits.ts';
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
  'put-to-vote',
  'note-vote',
  'set-aside',
  'give-up',
  'withdraw',
] as const;
export type ConsultationAct = (typeof CONSULTATION_ACTS)[number];

const CONVENERS_ACTS: Partial<Record<Status, readonly ConsultationAct[]>> = {
  proposed: ['review', 'support', 'withdraw'],
  accepted: ['plan', 'research', 'support', 'show-card', 'withdraw'],
  planned: ['open-round', 'research', 'plan', 'show-card', 'withdraw'],
  'in-round': ['keep-point', 'keep-option', 'object', 'answer-objection', 'agree', 'end-round'],
  undecided: ['open-round', 'research', 'show-card', 'refer'],
  voting: ['note-vote'],
};
const ASKING_AROUND: readonly Status[] = ['accepted', 'planned', 'undecided'];

/** What is open to the convener when no round is left, or its day has passed. */
function waysOut(it: Consultation, today: Day, limits: ConsultationLimits): readonly ConsultationAct[] {
  if (!mayChoose(it, today, limits)) return [];
  const vote = bodiesOf(it.placeCode).length > 0;
  return [
    ...(vote ? (['put-to-vote'] as const) : []),
    ...(it.setAside === undefined ? (['set-aside'] as const) : []),
    'give-up',
  ];
}

function convenersActs(it: Consultation, today: Day, limits: ConsultationLimits): readonly ConsultationAct[] {
  const out = waysOut(it, today, limits);
  if (it.status === 'set-aside' || mustChoose(it, today, limits)) return ['refer', ...out];
  return [...(CONVENERS_ACTS[it.status] ?? []), ...out];
}

export interface ActsAsked {
  readonly today: Day;
  readonly limits: ConsultationLimits;
}

export function actsOn(
  it: Consultation,
  office: Office,
  { today, limits }: ActsAsked,
): readonly ConsultationAct[] {
  if (isOver(it)) return [];
  if (it.status === 'referred') {
    if (receives(office, it)) return it.reference?.receipt === undefined ? ['receive'] : ['reply'];
    return convenes(office, it) ? ['remind'] : [];
  }
  if (convenes(office, it)) {
    const heard = voicesOf(it).some(({ answer }) => answer === undefined);
    return [...convenersActs(it, today, limits), ...(heard ? (['answer-voice'] as const) : []), 'speak'];
  }
  if (office.post === 'cppcc_member')
    return ASKING_AROUND.includes(it.status) && !mustChoose(it, today, limits)
      ? ['research', 'speak']
      : ['speak'];
  if (!contains(it.placeCode, office.placeCode)) return [];
  return office.post === 'area_chief' ? ['speak', 'second'] : ['speak'];
}
