/**
 * 连接: the pool and its connections. What is asked without waiting for the answer before travels together (PostgreSQL's
 * pipeline): a request says `begin`, its settings and its first question in one breath, and its writes with `commit`.
 */
import { createHash } from 'node:crypto';
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
import pg from 'pg';

// biome-ignore lint/complexity/noBannedTypes: each word adds its own tables
export type Tx = Kysely<{}>;

/** Moments are milliseconds everywhere in the code; dates stay text; bigint counts fit a number. */
const READERS: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.TIMESTAMPTZ]: momentOf,
  [pg.types.builtins.DATE]: (text) => text,
  [pg.types.builtins.INT8]: Number,
  [pg.types.builtins.NUMERIC]: Number,
};

/** `2026-09-07 01:00:00.123+00`, as a connection in UTC writes it: cut where it always stands, a list has hundreds. */
export function momentOf(text: string): number {
  if (text.length < 22 || text.charCodeAt(4) !== 0x2d || !text.endsWith('+00'))
    return Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
  const at = (from: number, to: number): number => Number(text.slice(from, to));
  const seconds = Date.UTC(at(0, 4), at(5, 7) - 1, at(8, 10), at(11, 13), at(14, 16), at(17, 19));
  return text.charCodeAt(19) === 0x2e
    ? seconds + Math.floor(Number(`0${text.slice(19, -3)}`) * 1000)
    : seconds;
}

const readers = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    READERS[id] ?? pg.types.getTypeParser(id, format as 'text'),
};

export function poolOf(
  url: string,
  {
    size,
    options,
    silence,
    onError,
  }: {
    size: number;
    options: string;
    /** Milliseconds without a word from PostgreSQL after which the connection is given up. */
    silence: number;
    onError: (error: Error) => void;
  },
): pg.Pool {
  const wishes = {
    connectionString: url,
    max: size,
    options,
    types: readers as pg.CustomTypesConfig,
    connectionTimeoutMillis: 5000,
    query_timeout: silence,
    pipeline: true,
  };
  const pool = new pg.Pool(wishes);
  pool.on('error', onError);
  // Lost between two questions of a transaction: the next one is told. Unheard, it would end the whole server.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Milliseconds a request waits for a connection. */
const WAIT = 4000;

/** A connection in time, or an error that asks to come back; one that comes too late goes back to the others. */
export async function connectionOf(pool: pg.Pool): Promise<pg.PoolClient> {
  const asked = pool.connect();
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, fail) => {
    late = setTimeout(() => {
      asked.then((client) => client.release()).catch(() => {});
      fail(new Error('timeout exceeded when trying to connect'));
    }, WAIT);
  });
  try {
    return await Promise.race([asked, tooLate]);
  } finally {
    clearTimeout(late);
  }
}

/** A transaction's way to PostgreSQL: the Kysely that speaks over one connection, and what was sent and not yet heard of. */
export interface Line {
  readonly tx: Tx;
  readonly client: pg.PoolClient;
  /** Writes whose answers nobody waits for before the end. */
  sent: Promise<unknown>[];
  /** Whether anything but reading was asked. */
  wrote: boolean;
  /** Whether it holds back what it is given. */
  corked: boolean;
}

const lines = new WeakMap<object, Line>();

/** The line of a connection, made once and used by one transaction after another. */
export function lineOf(client: pg.PoolClient): Line {
  const known = lines.get(client);
  if (known !== undefined) return known;
  const line: Line = {
    client,
    tx: speaking((query) => askOver(line, query)),
    sent: [],
    wrote: false,
    corked: false,
  };
  lines.set(client, line);
  lines.set(line.tx, line);
  return line;
}

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

/**
 * Sends a statement and waits for nothing: whoever ends the transaction hears of its failure, and nothing is kept then.
 * For writes whose answer nobody needs.
 */
export function send(tx: Tx, statement: Statement): void {
  const line = lineUnder(tx);
  note(line, askOver(line, statement.compile(tx)));
}

/** The same for a text without parameters, such as a setting. */
export function say(tx: Tx, text: string): void {
  const line = lineUnder(tx);
  note(line, together(line).query(text));
}

function note(line: Line, answer: Promise<unknown>): void {
  answer.catch(() => {});
  line.sent.push(answer);
}

const READING = /^\s*select\b/i;

function askOver(line: Line, { sql: text, parameters }: CompiledQuery): Promise<pg.QueryResult> {
  line.wrote ||= !READING.test(text);
  const values = parameters as unknown[];
  const client = together(line);
  return values.length === 0 ? client.query(text) : client.query({ name: nameOf(text), text, values });
}

interface Corked {
  readonly connection: { readonly stream: { cork(): void; uncork(): void } };
}

/** The connection, which holds back what it is given until nothing more is said at this moment: one write for all of it. */
export function together(line: Line): pg.PoolClient {
  if (line.corked) return line.client;
  const { stream } = (line.client as unknown as Corked).connection;
  stream.cork();
  line.corked = true;
  process.nextTick(() => {
    line.corked = false;
    stream.uncork();
  });
  return line.client;
}

const names = new Map<string, string>();

/** Parameterised statements get a name, so that PostgreSQL parses each once per connection. */
function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha1').update(text).digest('base64');
    if (names.size < 2000) names.set(text, name);
  }
  return name;
}

/** A Kysely over one connection. It waits for nobody: questions asked together are sent together. */
function speaking(ask: (query: CompiledQuery) => Promise<pg.QueryResult>): Tx {
  const connection: DatabaseConnection = {
    executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
      const { rows, rowCount } = await ask(query);
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
