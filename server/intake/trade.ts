/** 门类: what bringing in one kind of register needs: its columns, its rule, and how what it plans is written and taken back. */
import type { ColumnName, Decisions, Judged } from '../../domain/kernel/intake.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import type { AnyRow } from './store.ts';

/** Everything about the county that rows are judged by, read once. */
export type Judge<Plan> = (row: AnyRow) => Judged<Plan>;

export interface Planned<Plan> {
  readonly row: number;
  readonly plan: Plan;
}

export interface Trade<Plan = unknown> {
  readonly columns: readonly ColumnName<string>[];
  /** What one of its columns chooses among, for the template. */
  readonly choices: (house: House) => readonly string[];
  /** Columns too long to be shown whole. */
  readonly folded?: readonly string[];
  /** Reads what is there now. The judge then takes the rows in their order. */
  open(
    tx: Tx,
    house: House,
    heads: { readonly columns: ReadonlyMap<string, number> },
  ): Promise<(decisions: Decisions) => Judge<Plan>>;
  /** Writes all of it; answers what each row made or changed. */
  save(tx: Tx, house: House, bringing: Bringing<Plan>): Promise<readonly Made[]>;
  /** Rows of a confirmed file that something was built on since; at most a hundred. */
  builtUpon(tx: Tx, house: House, intakeId: string): Promise<readonly number[]>;
  takeBack(tx: Tx, house: House, intakeId: string, office: Office): Promise<void>;
}

/** What is written, and under whose office. */
export interface Bringing<Plan> {
  readonly planned: readonly Planned<Plan>[];
  readonly office: Office;
  readonly intakeId: string;
}

/** An administrator sees no matters: what stands there is asked by the clock's duty, in a transaction of its own. */
export const byTheClock = <T>(
  { database, county }: House,
  work: (tx: Tx, county: string) => Promise<T>,
): Promise<T> => database.transaction({ county, duty: 'clock' }, (tx) => work(tx, county));

export interface Made {
  readonly row: number;
  readonly made: unknown;
}

const AT_ONCE = 1000;

/** A thousand at a time, so that no statement is long and others get their turn. */
export async function inParts<T>(
  items: readonly T[],
  work: (part: readonly T[]) => Promise<void>,
): Promise<void> {
  for (let i = 0; i < items.length; i += AT_ONCE) await work(items.slice(i, i + AT_ONCE));
}
