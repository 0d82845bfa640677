/** 见证簿: the last checkpoint that was signed of each record, in one file that is on the disk before anybody hears of it. */
import { open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Checkpoint, readCheckpoint } from '../../domain/record/checkpoint.ts';

export interface Book {
  readonly last: (origin: string) => Checkpoint | undefined;
  readonly all: () => readonly Checkpoint[];
  /** Remembers a checkpoint by its text. When this returns it is on the disk; when it throws nothing was remembered. */
  readonly keep: (text: string) => Promise<void>;
}

/** Throws when what stands in the file are no checkpoints: whoever forgets what it signed must not sign. */
export async function openBook(folder: string): Promise<Book> {
  const path = join(folder, 'seen.json');
  let texts: readonly string[] = await readTexts(path);
  const seen = (): Checkpoint[] => texts.map((text) => readCheckpoint(text) ?? damaged(path));
  seen();
  return {
    last: (origin) => seen().find((one) => one.origin === origin),
    all: seen,
    keep: async (text) => {
      const origin = readCheckpoint(text)?.origin;
      const next = [...texts.filter((one) => readCheckpoint(one)?.origin !== origin), text];
      await writeWhole(path, `${JSON.stringify(next, null, 2)}\n`);
      texts = next;
    },
  };
}

async function readTexts(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '[]';
  });
  try {
    return JSON.parse(text) as string[];
  } catch {
    return damaged(path);
  }
}

function damaged(path: string): never {
  throw new Error(
    `${path} is damaged: restore it from a copy. A witness that forgot what it signed must not sign.`,
  );
}

/** Written aside, then put in its place: on the disk with its name when this returns. */
async function writeWhole(path: string, text: string): Promise<void> {
  {
    await using file = await open(`${path}.new`, 'w', 0o600);
    await file.writeFile(text);
    await file.sync();
  }
  await rename(`${path}.new`, path);
  if (process.platform === 'win32') return;
  await using folder = await open(dirname(path), 'r');
  await folder.sync();
}
