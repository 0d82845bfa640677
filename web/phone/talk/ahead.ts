/** 往前看的议题: a topic as it stands in the room, with what waits on this phone done on it by the same rules. The server's word is final. */
import type { ConsultationPage } from '../../../contract/consultation.ts';
import type { Me } from '../../../contract/people.ts';
import { decideAct } from '../../../domain/consultation/acts.ts';
import type { Consultation } from '../../../domain/consultation/consultation.ts';
import { type ConsultationLimits, DEFAULT_CONSULTATION_LIMITS } from '../../../domain/consultation/limits.ts';
import { actsOn, type ConsultationAct } from '../../../domain/consultation/possible.ts';
import { after } from '../../../domain/consultation/step.ts';
import { toldOf, topicOf } from '../../../domain/consultation/told.ts';
import { dayOf } from '../../../domain/kernel/day.ts';
import { officeOf } from '../meeting/ahead.ts';
import type { Item } from '../outbox/item.ts';

const WORD = 'consultation.';

const isOf = ({ consultationId }: ConsultationPage, { command }: Item): boolean =>
  command.kind.startsWith(WORD) && command.entity === consultationId && command.kind !== 'consultation.tally';

/** A page kept by an older phone lacks what was not yet limited then. */
const limitsOf = ({ limits }: ConsultationPage): ConsultationLimits => ({
  ...DEFAULT_CONSULTATION_LIMITS,
  ...limits,
});

/** What does not fit is left to the server. */
export function topicAhead(page: ConsultationPage, waiting: readonly Item[], me: Me): Consultation {
  // A page kept by an older phone holds no counts.
  const { linked, counted = [] } = page;
  const limits = limitsOf(page);
  return waiting
    .filter((item) => isOf(page, item))
    .reduce<Consultation>((it, { command }) => {
      const { at, ...said } = command.body as { at?: number };
      const act = command.kind.slice(WORD.length) as ConsultationAct;
      const decision = decideAct(it, act, said, { by: officeOf(me), at: at ?? 0, limits, linked, counted });
      return decision.ok ? after(it, decision.step) : it;
    }, topicOf(page));
}

/** The page of a topic as it will be. */
export function pageAhead(
  page: ConsultationPage,
  waiting: readonly Item[],
  me: Me,
  now: number,
): ConsultationPage {
  if (!waiting.some((item) => isOf(page, item))) return page;
  const it = topicAhead(page, waiting, me);
  const names = new Map([
    [page.placeCode, page.placeName],
    [me.office.placeCode, me.office.placeName],
    ...page.voices.map(({ from, fromName }) => [from, fromName] as const),
    ...page.seconds.map(({ area, areaName }) => [area, areaName] as const),
  ]);
  const shownOn = new Map(
    page.cards.flatMap(({ cardId, shown }) => (shown === null ? [] : [[cardId, shown] as const])),
  );
  const telling = {
    ...{ today: dayOf(now), limits: limitsOf(page), shownOn },
    nameOf: (code: string) => names.get(code) ?? '',
  };
  return {
    ...page,
    ...(toldOf(it, telling) as ConsultationPage),
    acts: [...actsOn(it, officeOf(me), telling)],
  };
}
