/** 读取: gives a file to a process of its own and takes the sheet back, or why there is none. Never parses a file here. */
import { fileURLToPath } from 'node:url';
import type { Sheet, SheetRow } from '../../domain/kernel/sheet.ts';
import { turns } from '../kit/turns.ts';
import { apart, wornBy } from './apart.ts';
import type { Unreadable } from './file/refusal.ts';

export const MOST_BYTES = 10 * 1_048_576;

export interface ReadSheet extends Sheet {
  /** Of a text file. */
  readonly encoding?: string;
}

export type Reading =
  | ({ readonly ok: true; readonly sheet: ReadSheet } & Spent)
  | ({ readonly ok: false; readonly why: Unreadable } & Spent);

/** What the reading took: bytes of memory at most, and seconds of work. */
interface Spent {
  readonly peak: number;
  readonly cpu: number;
}

const NOTHING: Spent = { peak: 0, cpu: 0 };

const PROGRAM = fileURLToPath(new URL('./file/read.ts', import.meta.url));

const takeTurn = turns({ atOnce: 1, mayWait: 8 });

/** The sheet of a file. `told` hears how many rows have arrived. */
export async function readSheet(bytes: Buffer, told: (rows: number) => void = () => {}): Promise<Reading> {
  if (bytes.length > MOST_BYTES) return { ok: false, why: { reason: 'too-many-bytes' }, ...NOTHING };
  return takeTurn(() => readApart(bytes, told));
}

interface Line {
  readonly about?: Omit<ReadSheet, 'rows'>;
  readonly rows?: readonly SheetRow[];
  readonly why?: Unreadable;
  readonly peak?: number;
  readonly cpu?: number;
}

async function readApart(bytes: Buffer, told: (rows: number) => void): Promise<Reading> {
  let read: Line = {};
  const rows: SheetRow[] = [];
  const signal = await apart<Line>(PROGRAM, bytes, (line) => {
    read = { ...read, ...line };
    for (const row of line.rows ?? []) rows.push(row);
    if (line.rows !== undefined) told(rows.length);
  });
  const { about, why, peak, cpu = 0 } = read;
  if (peak === undefined) return { ok: false, why: { reason: wornBy(signal) }, ...NOTHING };
  if (about === undefined) return { ok: false, why: why ?? { reason: 'broken-file' }, peak, cpu };
  return { ok: true, sheet: { ...about, rows }, peak, cpu };
}
