/**
 * 线: a transaction's way to PostgreSQL over one connection. What is asked without waiting for the answer before travels
 * together (PostgreSQL's pipeline), and writes nobody waits for become one statement: a request says `begin`, its settings
 * and its first questions in one breath, and its writes with `commit`.
 */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';
import { isApart, type Named, named, oneOf, type Write } from './statement.ts';

// biome-ignore lint/complexity/noBannedTypes: each word adds its own tables
export type Tx = Kysely<{}>;

/** Whether PostgreSQL plans a statement once and uses the plan again, or for each question's own values. */
export type Planning = 'once' | 'each';

const PLANNING: Readonly<Record<Planning, string>> = {
  once: 'set local plan_cache_mode=force_generic_plan;',
  each: 'set local plan_cache_mode=force_custom_plan;',
};

/** The Kysely that speaks over one connection, and what was sent and not yet heard of. */
export interface Line {
  readonly tx: Tx;
  readonly client: pg.PoolClient;
  /** Writes whose answers nobody waits for before the end. */
  sent: Promise<unknown>[];
  /** Whether anything but reading was asked. */
  wrote: boolean;
  /** Settings said and not yet sent. */
  said: string;
  /** Writes not yet sent, which go as one statement. */
  held: Write[];
  planning: { wished: Planning; now: Planning };
  /** Whether it holds back bytes until this moment is over. */
  corked: boolean;
  /** 'soon' when nothing is asked after this moment, 'sent' when the end is on its way. */
  ending: 'no' | 'soon' | 'sent';
}

const lines = new WeakMap<object, Line>();

/** The line of a connection, made once and used by one transaction after another. */
export function lineOf(client: pg.PoolClient): Line {
  const known = lines.get(client);
  if (known !== undefined) return known;
  const line: Line = { client, tx: speaking((query) => asked(line, query)), ...fresh(''), corked: false };
  lines.set(client, line);
  lines.set(line.tx, line);
  return line;
}

/** Begins a transaction. `beginning` is sent with the first question. */
export function beginOn(line: Line, beginning: string): void {
  Object.assign(line, fresh(beginning));
}

const fresh = (said: string) => ({
  sent: [] as Promise<unknown>[],
  wrote: false,
  said,
  held: [] as Write[],
  planning: { wished: 'each', now: 'each' } as Line['planning'],
  ending: 'no' as const,
});

/** The line of a transaction that runs. */
function lineUnder(tx: Tx): Line {
  const line = lines.get(tx);
  if (line === undefined) throw new Error('no transaction of ours');
  return line;
}

/** Raw SQL, or a query that was built. */
interface Statement {
  compile(tx: Tx): CompiledQuery;
}

/** Asks at this moment, before anything that is said or asked later. */
export async function ask<Row>(tx: Tx, statement: Statement): Promise<Row[]> {
  return (await asked(lineUnder(tx), statement.compile(tx))).rows as Row[];
}

/**
 * Sends a statement and waits for nothing: whoever ends the transaction hears of its failure, and nothing is kept then.
 * For writes whose answer nobody needs.
 */
export function send(tx: Tx, statement: Statement): void {
  const line = lineUnder(tx);
  if (line.ending === 'sent') throw new Error(AFTER_THE_END);
  const { sql: text, parameters } = statement.compile(tx);
  if (line.said !== '') release(line);
  line.wrote = true;
  const write = { ...named(text), values: parameters as unknown[] };
  if (!line.held.every((before) => isApart(before, write))) release(line);
  line.held.push(write);
}

/** The same for a text without parameters, such as a setting. */
export function say(tx: Tx, text: string): void {
  const line = lineUnder(tx);
  if (line.held.length > 0) release(line);
  line.said += text;
}

/** How the statements that follow are planned. */
export const plan = (tx: Tx, wished: Planning): void => {
  lineUnder(tx).planning.wished = wished;
};

/** Nothing is asked after what is asked at this moment: the end travels with it, which saves a journey. */
export const lastly = (tx: Tx): void => {
  lineUnder(tx).ending = 'soon';
};

/** Commits, unless that is on its way already. Throws the first failure among what was sent without waiting. */
export async function endOf(line: Line): Promise<void> {
  release(line);
  const committed = line.ending === 'sent' ? undefined : commit(line);
  await Promise.all(line.sent);
  if (line.wrote && (await committed)?.command !== 'COMMIT')
    throw new Error('the transaction was rolled back');
}

function commit(line: Line): Promise<pg.QueryResult> {
  line.ending = 'sent';
  const committed = together(line).query('commit');
  committed.catch(() => {});
  return committed;
}

function asked(line: Line, { sql: text, parameters }: CompiledQuery): Promise<pg.QueryResult> {
  if (line.ending === 'sent') throw new Error(AFTER_THE_END);
  const { wished, now } = line.planning;
  if (wished !== now) {
    if (line.held.length > 0) release(line);
    line.said += PLANNING[wished];
    line.planning.now = wished;
  }
  release(line);
  line.wrote ||= !READING.test(text);
  return query(line, named(text), parameters as unknown[]);
}

const AFTER_THE_END = 'the end of this transaction is on its way';

const READING = /^\s*select\b/i;

/** Sends what was said or held back, in its order. */
function release(line: Line): void {
  const { said, held } = line;
  if (said !== '') {
    line.said = '';
    note(line, together(line).query(said));
  }
  if (held.length === 0) return;
  line.held = [];
  const all = oneOf(held);
  note(line, query(line, all, all.values));
}

const query = (line: Line, { name, text }: Named, values: unknown[]): Promise<pg.QueryResult> =>
  values.length === 0 ? together(line).query(text) : together(line).query({ name, text, values });

function note(line: Line, answer: Promise<unknown>): void {
  answer.catch(() => {});
  line.sent.push(answer);
}

interface Corked {
  readonly connection: { readonly stream: { cork(): void; uncork(): void } };
}

/** The connection, which holds back what it is given until nothing more is said at this moment: one write for all of it. */
function together(line: Line): pg.PoolClient {
  if (line.corked) return line.client;
  const { stream } = (line.client as unknown as Corked).connection;
  stream.cork();
  line.corked = true;
  process.nextTick(() => {
    if (line.ending === 'soon') commit(line);
    line.corked = false;
    stream.uncork();
  });
  return line.client;
}

/** A Kysely over one connection. It waits for nobody: questions asked together are sent together. */
function speaking(askOver: (query: CompiledQuery) => Promise<pg.QueryResult>): Tx {
  const connection: DatabaseConnection = {
    executeQuery: async <R>(compiled: CompiledQuery): Promise<QueryResult<R>> => {
      const { rows, rowCount } = await askOver(compiled);
      return { rows: rows as R[], ...(rowCount !== null && { numAffectedRows: BigInt(rowCount) }) };
    },
    streamQuery: () => {
      throw new Error('rows are read in pages here');
    },
  };
  const nothing = async (): Promise<void> => {};
  const driver: Driver = {
    init: nothing,
    acquireConnection: async () => connection,
    releaseConnection: nothing,
    beginTransaction: nothing,
    commitTransaction: nothing,
    rollbackTransaction: nothing,
    destroy: nothing,
  };
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}
