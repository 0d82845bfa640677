/** 簿: a file beside the store that is only added to, a line each. What stands there survives a power cut and a copy that is put back. */
import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './files.ts';

/** Once this returns the lines are on the disk. */
export async function addLines(path: string, lines: readonly string[]): Promise<void> {
  await using file = await open(path, 'a', 0o600);
  // What stands before may be the half line of a power cut.
  await file.appendFile(lines.map((line) => `\n${line}\n`).join(''));
  await file.sync();
  // The first line makes the file: its name has to be on the disk too.
  await syncFolder(dirname(path));
}

/** Every line, the half ones of a power cut among them; undefined when there is no such file. */
export async function linesIn(path: string): Promise<readonly string[] | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  return text?.split('\n').filter((line) => line !== '');
}
