/**
 * 运行身份: as whom PostgreSQL runs. It refuses to run as root, so root lends it a user that every system has
 * (`postgres`, else `nobody`); anyone else runs it as himself.
 */
import { spawn } from 'node:child_process';
import { lchown, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The user lent to PostgreSQL by root; undefined when it runs as ourselves. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const NOBODY: Account = { uid: 65534, gid: 65534 };

/** The account for this cluster: who owns it already, else `postgres`, else `nobody`. */
export async function accountFor(cluster: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(cluster).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return userIn(users, 'postgres') ?? userIn(users, 'nobody') ?? NOBODY;
}

/** Gives a folder and everything in it to the account. */
export async function giveTo(account: Account | undefined, path: string): Promise<void> {
  if (account === undefined) return;
  await lchown(path, account.uid, account.gid);
  for (const entry of await readdir(path, { recursive: true })) {
    await lchown(join(path, entry), account.uid, account.gid);
  }
}

export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program of PostgreSQL to its end as the account. `secret` is an open file it may read as `/dev/fd/3`. */
export function run(
  program: string,
  args: readonly string[],
  { account, cwd, secret }: { account: Account | undefined; cwd: string; secret?: number },
): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe', secret ?? 'ignore'],
      ...account,
    });
    let output = '';
    child.stdout?.on('data', (part) => (output += part));
    child.stderr?.on('data', (part) => (output += part));
    child.on('error', (error) => done({ code: null, output: error.message }));
    child.on('close', (code) => done({ code, output }));
  });
}

/** What PostgreSQL may know of our environment: no PGDATA, PGPORT or PGOPTIONS meant for another server. */
export const environment = (): NodeJS.ProcessEnv => ({
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
});

function userIn(users: string, name: string): Account | undefined {
  const fields = users
    .split('\n')
    .find((line) => line.startsWith(`${name}:`))
    ?.split(':');
  return fields === undefined ? undefined : { uid: Number(fields[2]), gid: Number(fields[3]) };
}
