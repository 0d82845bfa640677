/** 成果: whether every outcome is what its steps make of it. Where places changed, it lives on under the new keys. */
import { announced, holdersOf, type Outcome } from '../../domain/outcome/outcome.ts';
import { after, begun, type Step } from '../../domain/outcome/step.ts';
import type { Tx } from '../../server/kit/database.ts';
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
}

export async function checkOutcomes(
  tx: Tx,
  county: string,
): Promise<{ readonly outcomes: number; readonly differences: readonly string[] }> {
  const differences: string[] = [];
  let outcomes = 0;
  for await (const some of everyOutcome(tx, county)) {
    outcomes += some.length;
    for (const one of some) differences.push(...checkOutcome(one));
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
export function checkOutcome({ state, told, ...row }: StoredOutcome): string[] {
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
