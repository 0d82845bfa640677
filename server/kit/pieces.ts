/**
 * 分段: a file that comes in pieces over a weak line, kept by name until it is whole. What lies here may be lost: whoever
 * sends asks how much has come, and sends the rest.
 */
import { mkdirSync } from 'node:fs';
import { open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Pieces {
  /** Bytes that have come under a name. */
  have(name: string): Promise<number>;
  /** Puts bytes behind those that have come. False when others are wanted first, or more than may come. */
  add(name: string, from: number, bytes: Uint8Array): Promise<boolean>;
  whole(name: string): Promise<Buffer>;
  remove(name: string): Promise<void>;
  /** Removes what nobody added to since a moment; answers how many. */
  removeSince(moment: number): Promise<number>;
}

export function localPieces(folder: string): Pieces {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const at = (name: string) => join(folder, name);
  const have = async (name: string): Promise<number> =>
    (await stat(at(name)).catch(() => undefined))?.size ?? 0;
  return {
    have,
    async add(name, from, bytes) {
      await using file = await open(at(name), 'a', 0o600);
      if ((await file.stat()).size !== from) return false;
      await file.appendFile(bytes);
      return true;
    },
    whole: (name) => readFile(at(name)),
    remove: (name) => rm(at(name), { force: true }),
    async removeSince(moment) {
      const names = await readdir(folder);
      const old = await Promise.all(
        names.map(async (name) => ((await stat(at(name))).mtimeMs < moment ? name : undefined)),
      );
      const gone = old.filter((name) => name !== undefined);
      await Promise.all(gone.map((name) => rm(at(name), { force: true })));
      return gone.length;
    },
  };
}
