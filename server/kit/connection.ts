/** 连接: the pool and its connections, and how what PostgreSQL says is read. */
import pg from 'pg';

/** `text[]`, which pg gives no name; most are empty. */
const TEXTS: number = 1009;
const readTexts = pg.types.getTypeParser(TEXTS, 'text');

/** Moments are milliseconds everywhere in the code; dates stay text; bigint counts fit a number. */
const READERS: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.TIMESTAMPTZ]: momentOf,
  [pg.types.builtins.DATE]: (text) => text,
  [pg.types.builtins.INT8]: Number,
  [pg.types.builtins.NUMERIC]: Number,
  [TEXTS]: (text) => (text === '{}' ? [] : readTexts(text)),
};

/** `2026-09-07 01:00:00.123+00`, as a connection in UTC writes it: read where each digit stands, a list has hundreds. */
export function momentOf(text: string): number {
  if (text.length < 22 || text.charCodeAt(4) !== 0x2d || !text.endsWith('+00'))
    return Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
  const two = (at: number): number => (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
  const day = Date.UTC(two(0) * 100 + two(2), two(5) - 1, two(8));
  const second = day + two(11) * 3_600_000 + two(14) * 60_000 + two(17) * 1000;
  if (text.charCodeAt(19) !== 0x2e) return second;
  const digit = (at: number): number => (at < text.length - 3 ? text.charCodeAt(at) - ZERO : 0);
  return second + digit(20) * 100 + digit(21) * 10 + digit(22);
}

const ZERO = 0x30;

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
    wait = WAIT,
    onError,
  }: {
    size: number;
    options: string;
    /** Milliseconds without a word from PostgreSQL after which the connection is given up. */
    silence: number;
    /** Milliseconds until there is a connection. */
    wait?: number;
    onError: (error: Error) => void;
  },
): pg.Pool {
  const wishes = {
    connectionString: url,
    max: size,
    options,
    types: readers as pg.CustomTypesConfig,
    connectionTimeoutMillis: wait + 1000,
    // A new connection knows no table and no plan: what was learned is kept while people rest.
    idleTimeoutMillis: 600_000,
    query_timeout: silence,
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
export async function connectionOf(pool: pg.Pool, wait = WAIT): Promise<pg.PoolClient> {
  const asked = pool.connect();
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, fail) => {
    late = setTimeout(() => {
      asked.then((client) => client.release()).catch(() => {});
      fail(new Error('timeout exceeded when trying to connect'));
    }, wait);
  });
  try {
    return await Promise.race([asked, tooLate]);
  } finally {
    clearTimeout(late);
  }
}
