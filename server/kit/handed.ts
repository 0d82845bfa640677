/**
 * 交寄簿: which letters were handed to a gateway, by a keyed hash of what each is, in a file beside the store. A copy of the store that is
 * put back does not know what went since; the file does, and none of it goes again.
 */
import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Day } from '../../domain/kernel/day.ts';
import { addLines, linesIn } from './book.ts';
import { syncFolder } from './files.ts';

/** How far a letter is: how often a gateway answered, and the how many-th try it is. Both only grow as long as the store is the same. */
export interface Turn {
  readonly answers: number;
  readonly tries: number;
}

export interface HandedBook {
  /** Whether there is a book: without one nobody knows what went. */
  isKept(): Promise<boolean>;
  /** Whether it was handed over at this turn or a later one: then the store is of before that. */
  isGone(letter: string, turn: Turn): Promise<boolean>;
  /** Before it is handed over; once this returns the line would survive a power cut. */
  hand(letter: string, turn: Turn, day: Day): Promise<void>;
  /** The gateway did not take it. */
  takeBack(letter: string, day: Day): Promise<void>;
  forgetBefore(day: Day): Promise<void>;
}

interface Handed extends Turn {
  readonly day: Day;
}

const LINE = /^(\d{4}-\d\d-\d\d) ([\w-]{43}) (?:(\d+)\.(\d+)|back)$/;

const lineOf = (letter: string, { day, answers, tries }: Handed): string =>
  `${day} ${letter} ${answers}.${tries}`;

/** The last word of each; a line that is none of ours, or half of one, says nothing. */
function handedIn(lines: readonly string[]): Map<string, Handed> {
  const all = new Map<string, Handed>();
  for (const line of lines) {
    const [, day, letter, answers, tries] = LINE.exec(line) ?? [];
    if (day === undefined || letter === undefined) continue;
    if (answers === undefined) all.delete(letter);
    else all.set(letter, { day, answers: Number(answers), tries: Number(tries) });
  }
  return all;
}

/** The book in a file of this process; read once, when the first letter goes. */
export function localHanded(path: string): HandedBook {
  let read: Map<string, Handed> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: a line that is added while the file is written anew would be lost. */
  const inTurn = <T>(work: (all: Map<string, Handed>) => Promise<T>): Promise<T> => {
    const next = last.then(async () => {
      read ??= handedIn((await linesIn(path)) ?? []);
      return work(read);
    });
    last = next.catch(() => {});
    return next;
  };
  return {
    isKept: async () => (await linesIn(path)) !== undefined,
    isGone: (letter, turn) =>
      inTurn(async (all) => {
        const at = all.get(letter);
        return at !== undefined && (at.answers - turn.answers || at.tries - turn.tries) >= 0;
      }),
    hand: (letter, turn, day) =>
      inTurn(async (all) => {
        await addLines(path, [lineOf(letter, { ...turn, day })]);
        all.set(letter, { ...turn, day });
      }),
    takeBack: (letter, day) =>
      inTurn(async (all) => {
        await addLines(path, [`${day} ${letter} back`]);
        all.delete(letter);
      }),
    forgetBefore: (before) =>
      inTurn(async (all) => {
        const old = [...all].filter(([, { day }]) => day < before);
        if (old.length === 0) return;
        const kept = [...all].filter(([, { day }]) => day >= before);
        const half = `${path}.new`;
        const text = kept.map(([letter, handed]) => `${lineOf(letter, handed)}\n`).join('');
        await writeFile(half, text, { mode: 0o600, flush: true });
        await rename(half, path);
        await syncFolder(dirname(path));
        for (const [letter] of old) all.delete(letter);
      }),
  };
}
