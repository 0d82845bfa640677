/** 读取: gives a file to a process of its own and takes the sheet back, or why there is none. Never parses a file here. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Sheet, SheetRow } from '../../domain/kernel/sheet.ts';
import { turns } from '../kit/turns.ts';
import { EFFORT } from './file/effort.ts';
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
const HEAP_MEGABYTES = 150;

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
  const child = spawnLimited();
  const late = setTimeout(() => child.kill('SIGKILL'), EFFORT.wallSeconds * 1000);
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', (_, signal) => resolve(signal));
  });
  child.stdin.on('error', () => {});
  child.stdin.end(bytes);

  let read: Line = {};
  const rows: SheetRow[] = [];
  for await (const text of createInterface({ input: child.stdout })) {
    const line = lineOf(text);
    read = { ...read, ...line };
    for (const row of line.rows ?? []) rows.push(row);
    if (line.rows !== undefined) told(rows.length);
    // Other requests first.
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  const signal = await ended;
  clearTimeout(late);
  const { about, why, peak, cpu = 0 } = read;
  // V8 aborts when it has no room left; whatever else ended it early was its time.
  const worn = signal === 'SIGABRT' || signal === 'SIGTRAP' ? 'too-much-memory' : 'too-much-work';
  if (peak === undefined) return { ok: false, why: { reason: worn }, ...NOTHING };
  if (about === undefined) return { ok: false, why: why ?? { reason: 'broken-file' }, peak, cpu };
  return { ok: true, sheet: { ...about, rows }, peak, cpu };
}

/** A process that was ended in the middle of a line has said nothing with it. */
function lineOf(text: string): Line {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return {};
  }
}

/** Where there is a shell, the system itself ends what works too long, and lets everybody else go first. */
function spawnLimited() {
  const node = [
    process.execPath,
    `--max-old-space-size=${HEAP_MEGABYTES}`,
    '--max-semi-space-size=4',
    PROGRAM,
  ];
  const [program = '', ...args] =
    process.platform === 'win32'
      ? node
      : ['/bin/sh', '-c', `ulimit -t ${EFFORT.cpuSeconds + 1} -c 0; exec nice -n 10 "$@"`, 'sh', ...node];
  return spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], env: {} });
}
