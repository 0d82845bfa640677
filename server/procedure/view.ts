/** 四议两公开的页面: what an office reads of a procedure. */
import type { ProcedurePage, ProcedureRow } from '../../contract/procedure.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { Office } from '../../domain/people/office.ts';
import { actsOn } from '../../domain/procedure/acts.ts';
import { votedItems } from '../../domain/procedure/count.ts';
import { basesFor } from '../../domain/procedure/hold.ts';
import {
  countsStill,
  DECIDING_KINDS,
  nextStage,
  type Procedure,
  stagesOf,
  statusOf,
} from '../../domain/procedure/procedure.ts';
import { standingOf } from '../../domain/procedure/standing.ts';
import type { House } from '../kit/house.ts';
import { procedureLimits } from './limits.ts';

export function procedureRow(house: House, it: Procedure): ProcedureRow {
  const { id: procedureId, title, placeCode, beganOn } = it;
  const facts = { limits: procedureLimits(house), calendar: house.calendar };
  return {
    ...{ procedureId, title, placeCode, placeName: house.names(placeCode), beganOn, status: statusOf(it) },
    ...standingOf(it, dayOf(house.now()), facts),
  };
}

export function procedurePage(
  house: House,
  { office, it, meetings }: { office: Office; it: Procedure; meetings: readonly Meeting[] },
): ProcedurePage {
  const today = dayOf(house.now());
  const { subject, authorised, onePerson, texts, held, disclosures, endedWhy, endedOn } = it;
  return {
    ...procedureRow(house, it),
    ...{ subject, authorised, onePerson, endedWhy, endedOn },
    stages: [...stagesOf(it)],
    next: nextStage(it) ?? null,
    texts: [...texts],
    held: held.map((one) => ({ ...one, counts: countsStill(it, one) })),
    disclosures: [...disclosures],
    publicationDays: procedureLimits(house).publicationDays.n,
    meetings: meetings.flatMap(votedItems),
    bases: Object.fromEntries(
      DECIDING_KINDS.map((kind) => [kind, [...basesFor(kind, today)]]),
    ) as ProcedurePage['bases'],
    acts: [...actsOn(it, office)],
  };
}
