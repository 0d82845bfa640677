/**
 * 数据库: the pool, and transactions that know for whom they run. What an actor may see is said to PostgreSQL at the
 * start of each transaction, so that row-level security stands behind every query.
 */
import { createHash } from 'node:crypto';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';

/** For whom a transaction runs. Nothing said means nothing seen. */
export interface Sight {
  readonly county: PlaceCode;
  /** The place a reading post reads. */
  readonly scope?: PlaceCode | undefined;
  /** The person, who sees what he or she raised. */
  readonly person?: string | undefined;
  /** The holder an office acts for: its unit or its place. */
  readonly holder?: string | undefined;
  /** The one matter whose follow code was shown. */
  readonly matter?: string | undefined;
  /** The number somebody read from a slip: it shows an ordinary matter to a query that asks how far it is. */
  readonly number?: string | undefined;
  /** What the acts of this transaction are sealed from: their record is kept from the same. */
  readonly sealed?: readonly string[] | undefined;
  /** A duty that no place gives: the clock's sweep, masking, reading the audit trail or the declared relations. */
  readonly duty?: 'clock' | 'mask' | 'audit' | 'security' | 'archive' | 'sms' | undefined;
}

// biome-ignore lint/complexity/noBannedTypes: each word adds its own tables
export type Tx = Kysely<{}>;

export interface Database {
  /** Runs `work` in one transaction, committed when it returns, rolled back when it throws. */
  transaction<T>(sight: Sight, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Long reading, such as an export: one unchanging picture, on two connections of its own, 60 s a statement. */
  longReading<T>(sight: Sight, work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The role every query runs as: owns nothing, bypasses nothing. */
export const APP_ROLE = 'xiezhi_app';

/** Milliseconds a statement may take: somebody waits for a page; for an export, longer. */
const PATIENCE = { page: 5000, longReading: 60_000 };
const LONG_READINGS = 2;

const optionsFor = (patience: number): string =>
  [`role=${APP_ROLE}`, `statement_timeout=${patience}`, 'plan_cache_mode=force_custom_plan', 'TimeZone=UTC']
    .map((option) => `-c ${option}`)
    .join(' ');

/** Moments are milliseconds everywhere in the code; dates stay text; bigint counts fit a number. */
const READERS: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.TIMESTAMPTZ]: (text) =>
    Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')),
  [pg.types.builtins.DATE]: (text) => text,
  [pg.types.builtins.INT8]: Number,
  [pg.types.builtins.NUMERIC]: Number,
};

const readers = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    READERS[id] ?? pg.types.getTypeParser(id, format as 'text'),
};

/** Opens a pool. Connections are made when needed; errors of idle ones are told to `onError`. */
export function openDatabase(
  url: string,
  { size = 16, onError = () => {} }: { size?: number; onError?: (error: Error) => void } = {},
): Database {
  const pages = poolOf(url, { size, patience: PATIENCE.page, onError });
  const readings = poolOf(url, { size: LONG_READINGS, patience: PATIENCE.longReading, onError });
  return {
    transaction: (sight, work) => within(pages, `begin;${settingsOf(sight)}`, work),
    longReading: (sight, work) =>
      within(readings, `begin isolation level repeatable read read only;${settingsOf(sight)}`, work),
    close: async () => {
      await pages.destroy();
      await readings.destroy();
    },
  };
}

function poolOf(
  url: string,
  { size, patience, onError }: { size: number; patience: number; onError: (error: Error) => void },
): Tx {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    options: optionsFor(patience),
    types: readers as pg.CustomTypesConfig,
    connectionTimeoutMillis: 5000,
  });
  pool.on('error', onError);
  pool.on('connect', nameStatements);
  // Lost between two questions of a transaction: the next one is told. Unheard, it would end the whole server.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
}

/** One transaction. `beginning` also says the settings of row-level security: one message, one round trip. */
const within = <T>(db: Tx, beginning: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.connection().execute(async (tx) => {
    await sql.raw(beginning).execute(tx);
    try {
      const result = await work(tx);
      await sql.raw('commit').execute(tx);
      return result;
    } catch (error) {
      await sql
        .raw('rollback')
        .execute(tx)
        .catch(() => {});
      throw error;
    }
  });

/** Says more of what the rest of this transaction may see. */
export const widen = async (tx: Tx, sight: Sight): Promise<void> => {
  await sql.raw(settingsOf(sight)).execute(tx);
};

function settingsOf({ county, scope, person, holder, matter, number, sealed, duty }: Sight): string {
  const settings: [string, string][] = [['county', county]];
  if (scope !== undefined) {
    const range = rangeOf(scope);
    settings.push(['scope', range.from], ['scope_end', range.before]);
  }
  if (person !== undefined) settings.push(['person', person]);
  if (holder !== undefined) settings.push(['holder', holder]);
  if (matter !== undefined) settings.push(['matter', matter]);
  if (number !== undefined) settings.push(['number', number]);
  if (sealed !== undefined) settings.push(['sealed', sealed.join()]);
  if (duty !== undefined) settings.push(['duty', duty]);
  return settings.map(([name, value]) => `set local app.${name}=${pg.escapeLiteral(value)};`).join('');
}

/** Parameterised statements get a name, so that PostgreSQL parses each once per connection. */
function nameStatements(client: pg.PoolClient): void {
  const send = client.query.bind(client) as (...args: unknown[]) => unknown;
  client.query = ((text: unknown, values?: unknown, ...rest: unknown[]) =>
    typeof text === 'string' && Array.isArray(values) && values.length > 0
      ? send({ name: nameOf(text), text, values }, ...rest)
      : send(text, values, ...rest)) as typeof client.query;
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha1').update(text).digest('base64');
    if (names.size < 2000) names.set(text, name);
  }
  return name;
}

/** The SQLSTATE of a PostgreSQL error, or undefined for anything else. */
export const sqlState = (error: unknown): string | undefined =>
  error instanceof pg.DatabaseError ? error.code : undefined;

/** Connection lost, shutting down, too slow, no room. */
const PASSING = /^(57P0[1-3]|57014|08...|53...)$/;

/** What pg says without a code when the connection is lost in the middle, or none comes free in time. */
const LOST =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;
const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

/** Whether the database said "not now" or cannot be reached, so that asking again may succeed. */
export const cannotNow = (error: unknown): boolean =>
  PASSING.test(sqlState(error) ?? '') ||
  UNREACHABLE.has((error as { code?: string }).code ?? '') ||
  LOST.test((error as Error).message);
