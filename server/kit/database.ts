/**
 * 数据库: the pool, and transactions that know for whom they run. What an actor may see is said to PostgreSQL at the
 * start of each transaction, so that row-level security stands behind every query.
 */
import pg from 'pg';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import { connectionOf, poolOf } from './connection.ts';
import { beginOn, endOf, giveUp, type Line, lineOf, plan, type Setting, say, type Tx } from './line.ts';

export { ask, lastly, say, send, type Tx } from './line.ts';
export { change, insertion, plain } from './statement.ts';

/** For whom a transaction runs. Nothing said means nothing seen. */
export interface Sight {
  readonly county: PlaceCode;
  /** The place a reading post reads. */
  readonly scope?: PlaceCode | undefined;
  /** The person, who sees what he or she raised. */
  readonly person?: string | undefined;
  /** The holder an office acts for: its unit or its place; of a committee and of the members' office, itself. */
  readonly holder?: string | undefined;
  /** The one matter whose follow code was shown. */
  readonly matter?: string | undefined;
  /** The one matter whose reporter reads or corrects the own name and phone. */
  readonly own?: string | undefined;
  /** The one phone that asks about itself. */
  readonly device?: string | undefined;
  /** The number somebody read from a slip: it shows an ordinary matter to a query that asks how far it is. */
  readonly number?: string | undefined;
  /** The hash of the code that opens one absence card, in hexadecimal digits. */
  readonly card?: string | undefined;
  /** What the acts of this transaction are sealed from: their record is kept from the same. */
  readonly sealed?: readonly string[] | undefined;
  /** A duty that no place gives: the clock's sweep, counting, masking, reading the audit trail or the declared relations, telling everybody. */
  readonly duty?:
    | 'clock'
    | 'count'
    | 'mask'
    | 'audit'
    | 'security'
    | 'archive'
    | 'sms'
    | 'intake'
    | 'call-back'
    | 'rooms'
    | 'members'
    | 'notice'
    | 'public'
    | 'vote'
    | undefined;
}

export interface Database {
  /** Runs `work` in one transaction, committed when it returns, rolled back when it throws. */
  transaction<T>(sight: Sight, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same for who comes in, on a connection of its own: whoever has one of the others waits for this answer. */
  atTheDoor<T>(sight: Sight, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same for thousands of rows at once: on connections of its own, 60 s a statement. */
  longWriting<T>(sight: Sight, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Long reading, such as an export: one unchanging picture, on two connections of its own, 60 s a statement. */
  longReading<T>(sight: Sight, work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The role every query runs as: owns nothing, bypasses nothing. */
export const APP_ROLE = 'xiezhi_app';

/** Milliseconds a statement may take: somebody waits for a page and hears within five seconds; for an export, longer. */
const PATIENCE = { page: 4000, long: 60_000 };
/** PostgreSQL ends a statement itself; when it is so much later silent, it has stopped or the way to it is broken. */
const GRACE = 400;
const LONG_READINGS = 2;
const LONG_WRITINGS = 2;

const optionsFor = (patience: number): string =>
  [`role=${APP_ROLE}`, `statement_timeout=${patience}`, 'plan_cache_mode=force_custom_plan', 'TimeZone=UTC']
    .map((option) => `-c ${option}`)
    .join(' ');

export interface Opening {
  /** Connections for pages. */
  readonly size?: number;
  /** Whether a coordinator stands there that passes everything on (docs/decisions/0008). */
  readonly passedOn?: boolean;
  readonly onError?: (error: Error) => void;
}

/** Opens a pool. Connections are made when needed; errors of idle ones are told to `onError`. */
export function openDatabase(
  url: string,
  { size = 16, passedOn = false, onError = () => {} }: Opening = {},
): Database {
  const pool = (most: number, patience: number, wait?: number): pg.Pool =>
    poolOf(url, {
      size: most,
      options: optionsFor(patience),
      silence: patience + GRACE,
      onError,
      ...(wait !== undefined && { wait }),
    });
  const pages = pool(size, PATIENCE.page);
  const door = pool(1, PATIENCE.page);
  // An export waits for the others to be done rather than breaking off.
  const readings = pool(LONG_READINGS, PATIENCE.long, PATIENCE.long);
  const writings = pool(LONG_WRITINGS, PATIENCE.long);
  return {
    transaction: (sight, work) => within({ pool: pages, passedOn }, settingsOf(sight), work),
    atTheDoor: (sight, work) => within({ pool: door, passedOn }, settingsOf(sight), work),
    longWriting: (sight, work) =>
      within({ pool: writings, passedOn }, settingsOf(sight), work, { replanned: true }),
    longReading: (sight, work) =>
      within({ pool: readings, passedOn }, settingsOf(sight), work, {
        unchanging: true,
        wait: PATIENCE.long,
      }),
    close: async () => {
      await pages.end();
      await door.end();
      await readings.end();
      await writings.end();
    },
  };
}

interface Manner {
  readonly unchanging?: boolean;
  readonly wait?: number;
  /** Plans made when the tables were small are forgotten first: among thousands of rows, those of foreign keys would read them all. */
  readonly replanned?: boolean;
}

/**
 * One transaction. The settings of row-level security are said with its first question. What was written is on
 * the disk before this returns; whoever only read is not kept waiting.
 */
async function within<T>(
  { pool, passedOn }: { pool: pg.Pool; passedOn: boolean },
  settings: Setting[],
  work: (tx: Tx) => Promise<T>,
  { unchanging, wait, replanned }: Manner = {},
): Promise<T> {
  const client = await connectionOf(pool, wait);
  const line = lineOf(client, passedOn);
  let lost: Error | undefined;
  try {
    if (replanned === true) await client.query('discard plans');
    beginOn(line, settings, unchanging);
    try {
      const result = await work(line.tx);
      await endOf(line);
      return result;
    } catch (error) {
      await giveUp(line).catch((broken: Error) => {
        lost = broken;
      });
      throw await causeOf(error, line);
    }
  } finally {
    client.release(lost);
  }
}

const ABORTED = '25P02';

/** What really failed, when a later statement only says that the transaction was given up. */
async function causeOf(error: unknown, { sent }: Line): Promise<unknown> {
  if (sqlState(error) !== ABORTED) return error;
  const failed = (await Promise.allSettled(sent)).find((one) => one.status === 'rejected');
  return failed?.reason ?? error;
}

/** Says more of what the rest of this transaction may see. Its county stays. */
export const widen = (tx: Tx, { county: _, ...sight }: Sight): void => {
  const settings = settingsOf(sight);
  if (settings.length > 0) say(tx, settings);
};

/**
 * From here on in this transaction a statement's plan may be used again. For what is asked by key, or of a few rows: planning
 * it costs more than doing it. Everything else is planned for its own values, which bounds and rare words need.
 */
export const planOnce = (tx: Tx): void => plan(tx, 'once');

/** Back to a plan for each question. */
export const planEach = (tx: Tx): void => plan(tx, 'each');

function settingsOf(sight: Partial<Sight>): Setting[] {
  const { county, scope, person, holder, matter, own, device, number, card, sealed, duty } = sight;
  const settings: Setting[] = [];
  if (county !== undefined) settings.push(['app.county', county]);
  if (scope !== undefined) {
    const range = rangeOf(scope);
    settings.push(['app.scope', range.from], ['app.scope_end', range.before]);
  }
  if (person !== undefined) settings.push(['app.person', person]);
  if (holder !== undefined) settings.push(['app.holder', holder]);
  if (matter !== undefined) settings.push(['app.matter', matter]);
  if (own !== undefined) settings.push(['app.own', own]);
  if (device !== undefined) settings.push(['app.device', device]);
  if (number !== undefined) settings.push(['app.number', number]);
  if (card !== undefined) settings.push(['app.card', card]);
  if (sealed !== undefined) settings.push(['app.sealed', sealed.join()]);
  if (duty !== undefined) settings.push(['app.duty', duty]);
  return settings;
}

/** The SQLSTATE of a PostgreSQL error, or undefined for anything else. */
export const sqlState = (error: unknown): string | undefined =>
  error instanceof pg.DatabaseError ? error.code : undefined;

/** Connection lost, shutting down, too slow, no room, in each other's way. */
const PASSING = /^(57P0[1-3]|57014|08...|53...|40001|40P01)$/;

/** What pg says without a code when the connection is lost in the middle, or none comes free in time. */
const LOST =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/;
const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

/** Whether the database said "not now" or cannot be reached, so that asking again may succeed. */
export const cannotNow = (error: unknown): boolean =>
  PASSING.test(sqlState(error) ?? '') ||
  UNREACHABLE.has((error as { code?: string }).code ?? '') ||
  LOST.test((error as Error).message);
