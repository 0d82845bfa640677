/**
 * 六有自评: once a year, by one button. What proves each "have" lies in the system already; a gap says what would close it. There is
 * no score: a room has something, or it is told what is missing.
 */
import type { Day } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { Composition } from './member.ts';
import type { Room } from './room.ts';
import type { Evidence, Pictured, RoomStandard } from './standard.ts';

/** What the system holds of a room on a day. */
export interface Holdings {
  readonly pictures: readonly Pictured[];
  readonly rulesOf: Day | undefined;
  /** Meetings held and room days within a year. */
  readonly records: number;
  readonly composition: Composition;
}

export type Gap =
  | 'no-picture'
  | 'no-rules'
  | 'too-few-records'
  | 'members-missing'
  | 'members-over'
  | 'women-missing';

export interface Finding {
  readonly name: string;
  readonly evidence: Evidence;
  readonly gap: Gap | null;
  /** How many of what the gap speaks of. */
  readonly lacking: number;
}

export interface Checked {
  readonly on: Day;
  readonly findings: readonly Finding[];
}

export type CheckRefusal = 'room-closed' | 'checked-today';

/** Every have of the county's list, with what is missing. */
export const findingsOf = (holdings: Holdings, standard: RoomStandard): readonly Finding[] =>
  standard.haves.map(({ name, evidence }) => {
    const [gap, lacking] = gapIn(evidence, holdings, standard);
    return { name, evidence, gap, lacking };
  });

export function check(
  room: Room,
  holdings: Holdings,
  { standard, today, last }: { standard: RoomStandard; today: Day; last: Day | undefined },
): Decision<Checked, CheckRefusal> {
  if (room.closedOn !== undefined) return refuse('room-closed');
  if (last === today) return refuse('checked-today');
  return allow({ on: today, findings: findingsOf(holdings, standard) });
}

/** Whether this year's is still to be made. */
export const isCheckDue = (today: Day, last: Day | undefined): boolean =>
  last === undefined || last.slice(0, 4) < today.slice(0, 4);

function gapIn(
  evidence: Evidence,
  { pictures, rulesOf, records, composition }: Holdings,
  { recordsAYear }: RoomStandard,
): readonly [Gap | null, number] {
  switch (evidence) {
    case 'place':
    case 'sign':
    case 'equipment':
      return pictures.includes(evidence) ? [null, 0] : ['no-picture', 1];
    case 'rules':
      return rulesOf === undefined ? ['no-rules', 1] : [null, 0];
    case 'records':
      return records < recordsAYear ? ['too-few-records', recordsAYear - records] : [null, 0];
    case 'members':
      if (composition.missing > 0) return ['members-missing', composition.missing];
      if (composition.over > 0) return ['members-over', composition.over];
      return composition.womenMissing > 0 ? ['women-missing', composition.womenMissing] : [null, 0];
  }
}
