/**
 * 成果: whether every outcome is what its steps make of it, and whether what stands beside it as owed is what is owed. Where
 * places changed, it lives on under the new keys.
 */
import { announced, holdersOf, type Outcome } from '../../domain/outcome/outcome.ts';
import { after, begun, type Step } from '../../domain/outcome/step.ts';
import type { Tx } from '../../server/kit/database.ts';
import { rowsOf } from '../../server/outcome/due.store.ts';
import { duesNow, type Reckoner, reckoningOf } from '../../server/outcome/due.ts';
import { everyOutcome } from './outcomes.store.ts';
import { unequal } from './steps.ts';

export interface StoredOutcome {
  readonly state: Outcome;
  readonly title: string;
  readonly status: string;
  readonly announced: boolean;
  readonly holders: readonly string[];
  readonly steps: number;
  readonly told: readonly Step[];
  /** What was fed back can be read by everybody; and whether its public page says anything of it. */
  readonly isPublic: boolean;
  readonly onPage: boolean;
  /** What stands beside it as owed, and by which numbers its days were counted. */
  readonly dues: readonly ReturnType<typeof rowsOf>[number][];
  readonly reckoned: string | null;
}

export async function checkOutcomes(
  tx: Tx,
  house: Reckoner & { readonly county: string },
): Promise<{ readonly outcomes: number; readonly differences: readonly string[] }> {
  const differences: string[] = [];
  let outcomes = 0;
  for await (const some of everyOutcome(tx, house.county)) {
    outcomes += some.length;
    for (const one of some) differences.push(...checkOutcome(one), ...checkOwed(one, house));
  }
  return { outcomes, differences };
}

/** Who does a task, as it is now. */
const bodiesOf = ({ owner, assisting, shares }: Outcome['tasks'][number]) => ({
  owner,
  ...(assisting && { assisting }),
  ...(shares && { shares }),
});

/** Reads, and asks no database. */
export function checkOutcome(stored: StoredOutcome): string[] {
  const { state, told } = stored;
  const row = {
    ...{ title: stored.title, status: stored.status, announced: stored.announced },
    ...{ holders: stored.holders, steps: stored.steps },
  };
  const [first, ...rest] = told;
  if (first?.kind !== 'put') return [`outcome ${state.id}: was never put`];
  const { placeCode, to, tasks } = state;
  const folded = rest.reduce(after, begun(first.outcome));
  // Whose it is and who does it may have gone over to another place since.
  const should = {
    ...folded,
    ...{ placeCode, to },
    tasks: folded.tasks.map((task, at) => ({ ...task, ...bodiesOf(tasks[at] ?? task) })),
  };
  const made = {
    ...{ title: state.title, status: state.status, announced: announced(state) },
    ...{ holders: holdersOf(state), steps: told.length },
  };
  return [...unequal(should, state), ...unequal(made, row)].map((what) => `outcome ${state.id}: ${what}`);
}

/** Days that were counted by other numbers are counted again by the clock: until then they say nothing. Asks no database. */
export function checkOwed(stored: StoredOutcome, house: Reckoner): string[] {
  const { state, isPublic, onPage, dues, reckoned } = stored;
  const wrong: string[] = [];
  if (isPublic && (state.feedback === undefined || !onPage))
    wrong.push('no public page says what was fed back');
  if (reckoned === reckoningOf(house))
    wrong.push(...unequal({ owed: inOrder(rowsOf(duesNow(house, stored))) }, { owed: inOrder(dues) }));
  return wrong.map((what) => `outcome ${state.id}: ${what}`);
}

const inOrder = (rows: StoredOutcome['dues']): StoredOutcome['dues'] =>
  rows.toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
const textOf = ({ owed, taskId, body }: StoredOutcome['dues'][number]): string => `${owed} ${taskId} ${body}`;
