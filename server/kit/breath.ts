/**
 * 一口气: statements that travel to PostgreSQL together and are answered together: one write, one Sync. What fails stops
 * everything behind it in the same breath. A statement is parsed once on each connection, and described once.
 */
import pg from 'pg';
import {
  beginMessages,
  bind,
  close,
  describePortal,
  endMessages,
  execute,
  parse,
  type Value,
} from './message.ts';

export interface Answer {
  readonly rows: Row[];
  /** INSERT, SELECT, COMMIT …: what was done. */
  readonly command: string;
  /** How many rows it did it to; null where that means nothing. */
  readonly count: number | null;
}

/** A statement on its way. */
export interface Asked {
  /** Under which the connection knows it again; empty for one that never comes again. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly Value[];
  readonly answered: (answer: Answer) => void;
  readonly failed: (error: unknown) => void;
}

type Reader = (text: string) => unknown;

type Row = Record<string, unknown>;

/** The columns of an answer, how each is read, and a row before anything is in it: every row begins as one, in its final form. */
interface Columns {
  readonly names: readonly string[];
  readonly readers: readonly Reader[];
  readonly empty: Readonly<Row>;
}

/** What a connection knows of the statements it was given; `unsure` when one failed: it may be there or not. */
type Learned = Map<string, Columns | 'unsure'>;

const learned = new WeakMap<object, Learned>();

function learnedBy(client: pg.PoolClient): Learned {
  const known = learned.get(client) ?? new Map();
  learned.set(client, known);
  return known;
}

/** As pg calls what it lets speak over its connection. */
interface Connection {
  readonly stream: { write(bytes: Buffer): void; destroy(): void };
}

interface Described {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
}

/** Sends what was asked over a connection. `ended` hears when PostgreSQL is done with all of it, or of the failure. */
export function breathe(
  client: pg.PoolClient,
  asked: readonly Asked[],
  ended: (error: unknown) => void,
): void {
  const known = learnedBy(client);
  const readers = (client as unknown as { getTypeParser(id: number, format: 'text'): Reader }).getTypeParser;
  let at = 0;
  let columns = NONE;
  let rows: Row[] = [];
  let over = false;

  const next = (text: string): void => {
    const one = asked[at];
    if (one === undefined) return;
    if (one.name !== '' && !isKnown(known, one.name)) known.set(one.name, columns);
    at += 1;
    const answer = { rows, ...told(text) };
    rows = [];
    begin();
    one.answered(answer);
  };
  const begin = (): void => {
    columns = columnsOf(known, asked[at]?.name);
  };
  const end = (error: unknown): void => {
    if (over) return;
    over = true;
    speaking.callback();
    ended(error);
  };

  const speaking = {
    /** Replaced by pg, which stops its own clock with it. */
    callback: () => {},
    submit(connection: Connection): void {
      connection.stream.write(written(asked, known));
      begin();
    },
    handleRowDescription({ fields }: Described): void {
      columns = {
        names: fields.map(({ name }) => name),
        readers: fields.map(({ dataTypeID }) => readers.call(client, dataTypeID, 'text')),
        empty: Object.fromEntries(fields.map(({ name }) => [name, null])),
      };
    },
    handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
      const row = { ...columns.empty };
      for (let i = 0; i < fields.length; i += 1) {
        const text = fields[i] as string | null;
        if (text !== null) row[columns.names[i] as string] = (columns.readers[i] as Reader)(text);
      }
      rows.push(row);
    },
    handleCommandComplete: ({ text }: { text: string }): void => next(text),
    handleEmptyQuery: (): void => next(''),
    handleError(error: unknown, connection: Connection): void {
      const left = asked.slice(at);
      at = asked.length;
      const [failing] = left;
      if (failing !== undefined && failing.name !== '') known.set(failing.name, 'unsure');
      // Silent for too long: what it says later must not be taken for an answer to somebody else.
      if (!(error instanceof pg.DatabaseError)) connection?.stream.destroy();
      for (const { failed } of left) failed(error);
      end(error);
    },
    handleReadyForQuery: (): void => end(undefined),
  };
  client.query(speaking as unknown as pg.Submittable);
}

const NONE: Columns = { names: [], readers: [], empty: {} };

const isKnown = (known: Learned, name: string): boolean =>
  known.get(name) !== undefined && known.get(name) !== 'unsure';

function columnsOf(known: Learned, name: string | undefined): Columns {
  const columns = name === undefined ? undefined : known.get(name);
  return columns === undefined || columns === 'unsure' ? NONE : columns;
}

function written(asked: readonly Asked[], known: Learned): Buffer {
  const now = new Set<string>();
  beginMessages();
  for (const { name, text, values } of asked) {
    const isNew = !isKnown(known, name);
    if (name === '' || (isNew && !now.has(name))) {
      if (known.has(name)) close(name);
      parse(name, text);
      now.add(name);
    }
    bind(name, values);
    if (isNew) describePortal();
    execute();
  }
  return endMessages();
}

/** `INSERT 0 1`, `SELECT 20`, `COMMIT`. */
function told(text: string): { command: string; count: number | null } {
  const [command = '', ...numbers] = text.split(' ');
  const last = Number(numbers.at(-1));
  return { command, count: numbers.length === 0 || Number.isNaN(last) ? null : last };
}
