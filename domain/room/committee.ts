/**
 * 村务监督委员会: the statutory body (村民委员会组织法 2025, Art. 37): three to five, no member of the village committee and no near
 * relative of one. Who sits there is appointed like any other office; here it is looked at as a whole.
 */
import type { Office } from '../people/office.ts';

const SIZE = { least: 3, most: 5 } as const;

export interface CommitteeState {
  readonly missing: number;
  readonly over: number;
  /** Offices whose holders may not sit there, because they or declared near relatives sit in the village committee. */
  readonly barred: readonly string[];
}

/** `closeTo`: by person, the persons declared to be near relatives. */
export function committeeState(
  members: readonly Office[],
  cadres: readonly Office[],
  closeTo: ReadonlyMap<string, readonly string[]>,
): CommitteeState {
  const sitting = new Set(cadres.map(({ personId }) => personId));
  const isBarred = ({ personId }: Office): boolean =>
    sitting.has(personId) || (closeTo.get(personId) ?? []).some((relative) => sitting.has(relative));
  return {
    missing: Math.max(0, SIZE.least - members.length),
    over: Math.max(0, members.length - SIZE.most),
    barred: members.filter(isBarred).map(({ id }) => id),
  };
}
