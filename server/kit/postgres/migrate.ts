/**
 * 升级: brings the tables up to date with plain SQL files, forward only. What was applied is remembered with its
 * content's hash; a file edited or removed afterwards is refused, because nobody could say what the tables are.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ensureAppRole } from './role.ts';

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

export const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Any number, the same for every starter of this program: "xiezhi" in ASCII. */
const LOCK = 0x7869657a6869;

/**
 * Applies what is missing, each file in its own transaction, and answers the names applied. Two starters at once:
 * the second waits and finds nothing to do. Throws with a sentence for the console.
 */
export async function migrate(url: string, folder: string = MIGRATIONS): Promise<string[]> {
  const files = await readMigrations(folder);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await ensureAppRole(client);
    await ensureTable(client);
    const { rows } = await client.query<{ name: string; sha256: string }>(
      'select name, sha256 from migration order by name',
    );
    const missing = missingAfter(rows, files);
    for (const file of missing) await apply(client, file);
    return missing.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const names = entries.filter((name) => name.endsWith('.sql')).sort();
  const numbers = names.map((name) => /^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1]);
  names.forEach((name, at) => {
    if (numbers[at] === undefined)
      throw new Error(`${name} is no name for a migration: it must look like 0001_place.sql`);
    if (numbers.indexOf(numbers[at]) !== at) throw new Error(`Two migrations have the number ${numbers[at]}`);
  });
  return await Promise.all(names.map((name) => readMigration(folder, name)));
}

/** A checkout on Windows changes line ends only; that is no edit. */
async function readMigration(folder: string, name: string): Promise<Migration> {
  const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
  return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
}

function missingAfter(
  applied: readonly { name: string; sha256: string }[],
  files: readonly Migration[],
): Migration[] {
  for (const { name, sha256 } of applied) {
    const file = files.find((candidate) => candidate.name === name);
    if (file === undefined)
      throw new Error(
        `${name} was applied to this database but its file is gone. Is this program older than the database?`,
      );
    if (file.sha256 !== sha256)
      throw new Error(
        `${name} was edited after it was applied. Undo the edit and write a new migration instead.`,
      );
  }
  const last = applied.at(-1)?.name ?? '';
  const missing = files.filter(({ name }) => !applied.some((done) => done.name === name));
  const late = missing.find(({ name }) => name < last);
  if (late !== undefined)
    throw new Error(
      `${late.name} comes before ${last}, which is already applied. Give it the next free number.`,
    );
  return missing;
}

async function apply(client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw new Error(
      `${name}${lineOf(error, sql)} failed and left nothing behind: ${(error as Error).message}`,
      { cause: error },
    );
  }
}

/** PostgreSQL counts characters from 1; people look for lines. */
function lineOf(error: unknown, sql: string): string {
  const position = Number(error instanceof pg.DatabaseError ? error.position : undefined);
  return Number.isNaN(position)
    ? ''
    : `, line ${
        Array.from(sql)
          .slice(0, position - 1)
          .join('')
          .split('\n').length
      },`;
}

async function ensureTable(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ made: string | null }>(
    "select to_regclass('migration')::text as made",
  );
  if (typeof rows[0]?.made === 'string') return;
  try {
    await client.query(
      'create table migration (name text primary key, sha256 text not null, at timestamptz not null default now())',
    );
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '42501') throw error;
    const me = await client.query<{ role: string; db: string }>(
      'select quote_ident(session_user) as role, quote_ident(current_database()) as db',
    );
    const { role, db } = me.rows[0] ?? { role: 'the role', db: 'the database' };
    throw new Error(
      `${role} may not make tables. Ask the administrator to run: alter database ${db} owner to ${role}`,
      { cause: error },
    );
  }
}
