/**
 * 文件: bytes kept by their content. A name is the SHA-256 of what it names, so the same picture is kept once, nobody
 * guesses a name, and damage shows. What `put` has answered survives a power cut.
 */
import { createHash, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { type FileHandle, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** 64 small hexadecimal digits. */
export type FileName = string;

export interface FileStore {
  /** Keeps bytes; answers their name once they would survive a power cut. */
  put(bytes: Uint8Array): Promise<FileName>;
  /** What was kept under a name; undefined for a name we do not have, or that is none. Throws when it was damaged. */
  get(name: string): Promise<Uint8Array | undefined>;
  has(name: string): Promise<boolean>;
  /** Whether there was something to remove. */
  remove(name: string): Promise<boolean>;
  /** Every name, in no particular order. */
  names(): AsyncIterable<FileName>;
}

export const isFileName = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

export const fileNameOf = (bytes: Uint8Array): FileName => createHash('sha256').update(bytes).digest('hex');

/**
 * A store in a local folder, made when missing; one process to a folder. Files lie in 256 folders by their first two
 * digits. A half-written file only ever lies in `arriving`, which is emptied here.
 */
export function localFiles(folder: string): FileStore {
  const root = resolve(folder);
  const arriving = join(root, 'arriving');
  prepare(root, arriving);

  const shelfOf = (name: FileName) => join(root, name.slice(0, 2));
  const pathOf = (name: FileName) => join(shelfOf(name), name);

  return {
    async put(bytes) {
      const name = fileNameOf(bytes);
      const half = join(arriving, `${name}.${randomBytes(6).toString('hex')}`);
      try {
        await writeDown(half, bytes);
        await rename(half, pathOf(name));
      } catch (error) {
        await rm(half, { force: true });
        throw error;
      }
      await syncFolder(shelfOf(name));
      return name;
    },

    async get(name) {
      const bytes = isFileName(name) ? await absentAsUndefined(readFile(pathOf(name))) : undefined;
      if (bytes && fileNameOf(bytes) !== name) throw new Error(`the file ${name} was damaged on disk`);
      return bytes;
    },

    async has(name) {
      return isFileName(name) && (await absentAsUndefined(stat(pathOf(name)))) !== undefined;
    },

    async remove(name) {
      if (!isFileName(name)) return false;
      const removed = await absentAsUndefined(rm(pathOf(name)).then(() => true));
      if (removed) await syncFolder(shelfOf(name));
      return removed ?? false;
    },

    async *names() {
      for (const shelf of SHELVES) yield* (await readdir(join(root, shelf))).filter(isFileName);
    },
  };
}

/** 00 … ff. */
const SHELVES: readonly string[] = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));

/** All folders, on disk before the first file: `put` then has one folder to bring to disk, not three. */
function prepare(root: string, arriving: string): void {
  const first = mkdirSync(root, { recursive: true, mode: 0o700 });
  rmSync(arriving, { recursive: true, force: true });
  for (const folder of ['arriving', ...SHELVES])
    mkdirSync(join(root, folder), { recursive: true, mode: 0o700 });

  const above = first === undefined ? root : dirname(resolve(first));
  for (let folder = root; ; folder = dirname(folder)) {
    syncFolderNow(folder);
    if (folder === above || folder === dirname(folder)) return;
  }
}

async function writeDown(path: string, bytes: Uint8Array): Promise<void> {
  await using file = await open(path, 'wx', 0o600);
  await file.writeFile(bytes);
  // A kept file does not tell when it came.
  await file.utimes(0, 0);
  await file.sync();
}

/** A rename is on disk only when its folder is. Windows opens no folders and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await using handle: FileHandle = await open(folder, 'r');
  await handle.sync();
}

function syncFolderNow(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

async function absentAsUndefined<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
