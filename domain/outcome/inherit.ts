/** 随区划交接: where a place or a body lives on under another key, the outcome and its tasks go along. */
import type { PlaceCode } from '../place/code.ts';
import type { Outcome } from './outcome.ts';

export function inherited(it: Outcome, heirs: ReadonlyMap<PlaceCode, PlaceCode>): Outcome {
  const heir = (key: string): string => heirs.get(key) ?? key;
  return {
    ...it,
    placeCode: heir(it.placeCode),
    to: heir(it.to),
    tasks: it.tasks.map(({ assisting, shares, ...task }) => ({
      ...task,
      owner: heir(task.owner),
      ...(assisting && { assisting: assisting.map(heir) }),
      ...(shares && { shares: shares.map((share) => ({ ...share, body: heir(share.body) })) }),
    })),
  };
}
