/** 了结: how a matter came to its end, and what an end without an answer leaves. */
import type { Moment } from '../kernel/day.ts';
import type { Matter } from './matter.ts';

/** 撤回 · 转法定途径 · 移交 · 历史: every end but an answer. */
export const ENDINGS = ['withdrawn', 'redirected', 'handed-over', 'recorded'] as const;
export type Ending = (typeof ENDINGS)[number];

/** Whether what came of it was said here: what was taken back, or went to another body, has no result of ours. */
export const hasResult = ({ ending }: Pick<Matter, 'ending'>): boolean =>
  ending === undefined || ending === 'recorded';

/** Whether another body has it: of such a matter only the number is kept, and where it went. */
export const isElsewhere = ({ ending }: Pick<Matter, 'ending'>): boolean =>
  ending === 'redirected' || ending === 'handed-over';

/** Whether its words are gone, and nothing is added to them any more. */
export const isEmptied = (matter: Pick<Matter, 'ending' | 'expired'>): boolean =>
  isElsewhere(matter) || matter.expired === 'content';

/** Closed without an answer of ours: nothing is on its way any more, and nobody is asked to rate it. */
export const ended = (
  { offer: _, clock: __, aside: ___, mergedInto: ____, ...matter }: Matter,
  ending: Ending,
  at: Moment,
): Matter => ({ ...matter, status: 'closed', ending, satisfaction: 'not_surveyed', closedAt: at });

/** Only the number and where it went are kept (个人信息保护法 Art. 19, 47). */
export const erased = ({ answer: _, supervision: __, ...matter }: Matter): Matter => ({
  ...matter,
  title: '',
  text: '',
  photos: [],
  assists: [],
});
