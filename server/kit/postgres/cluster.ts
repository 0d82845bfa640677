/** 数据目录: the folder a PostgreSQL server keeps its data in, made once, with its two passwords beside it. */
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, giveTo, run } from './account.ts';
import type { Binaries } from './binaries.ts';

export interface Passwords {
  readonly postgres: string;
  readonly xiezhi: string;
}

export interface Cluster {
  readonly folder: string;
  readonly passwords: Passwords;
}

/**
 * How PostgreSQL is told its data folder. Root starts it inside the folder and says "where you are": its account
 * need not be able to walk there, so the folder may lie in a home closed to others.
 */
export const placeOf = (cluster: string, account: Account | undefined): string =>
  account !== undefined && process.platform === 'linux' ? '/proc/self/cwd' : cluster;

/** The cluster in `home`, made if there is none. Throws with a sentence for the console when it is not ours to use. */
export async function openCluster(
  home: string,
  { binaries, account, durable }: { binaries: Binaries; account: Account | undefined; durable: boolean },
): Promise<Cluster> {
  const folder = join(home, 'cluster');
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(ifMissing);
  const passwords = await readPasswords(home, version !== undefined);
  if (version === undefined) {
    await makeCluster(folder, { binaries, account, durable, password: passwords.postgres });
  } else if (version.trim() !== binaries.major) {
    throw new Error(
      `${folder} was written by PostgreSQL ${version.trim()}, but this program brings ${binaries.major}. ` +
        'Restore a backup into a new folder.',
    );
  }
  if (account !== undefined && (await stat(folder)).uid === 0) await giveTo(account, folder);
  return { folder, passwords };
}

/** Made under another name and renamed when whole, so that a crash leaves no half cluster. */
async function makeCluster(
  folder: string,
  made: { binaries: Binaries; account: Account | undefined; durable: boolean; password: string },
): Promise<void> {
  const { binaries, account, durable, password } = made;
  const half = `${folder}.new`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { mode: 0o700 });
  await giveTo(account, half);

  const secret = await lendPassword(`${folder}.password`, password, account);
  try {
    const args = [
      '-D',
      placeOf(half, account),
      '--username=postgres',
      '--pwfile=/dev/fd/3',
      '--auth=scram-sha-256',
    ];
    const words =
      '--encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8 --data-checksums';
    args.push(...words.split(' '), '--no-instructions', durable ? '--sync-method=fsync' : '--no-sync');
    const { code, output } = await run(binaries.initdb, args, { account, cwd: half, secret: secret.fd });
    if (code !== 0) throw new Error(`PostgreSQL could not make its data folder ${folder}:\n${output.trim()}`);
  } finally {
    await secret.close();
  }
  await rename(half, folder);
}

/** A file already without a name, open to the account through its number only. */
async function lendPassword(path: string, password: string, account: Account | undefined) {
  await writeFile(path, password, { mode: 0o600 });
  if (account !== undefined) await chown(path, account.uid, account.gid);
  const file = await open(path, 'r');
  await rm(path);
  return file;
}

async function readPasswords(home: string, mustExist: boolean): Promise<Passwords> {
  const path = join(home, 'passwords.json');
  const text = await readFile(path, 'utf8').catch(ifMissing);
  if (text !== undefined) return JSON.parse(text) as Passwords;
  if (mustExist) throw new Error(`${path} is missing: without it the database beside it cannot be opened.`);

  const passwords: Passwords = { postgres: newPassword(), xiezhi: newPassword() };
  const half = `${path}.new`;
  await rm(half, { force: true });
  await writeFile(half, JSON.stringify(passwords), { mode: 0o600, flush: true });
  await rename(half, path);
  return passwords;
}

const newPassword = (): string => randomBytes(24).toString('hex');

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  if (error.code === 'EACCES')
    throw new Error(`${error.path} belongs to another user: start as the same user as before.`);
  throw error;
}
