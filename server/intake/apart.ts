/** 另一个进程: a file is given to a process of its own, with little memory and little time; what it says comes back line by line. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { EFFORT } from './file/effort.ts';

const HEAP_MEGABYTES = 150;

/** Runs `program` on the bytes; `take` hears each of its lines of JSON. Answers what ended it, if not itself. */
export async function apart<Line extends object>(
  program: string,
  bytes: Buffer,
  take: (line: Partial<Line>) => void,
): Promise<NodeJS.Signals | null> {
  const child = spawnLimited(program);
  const late = setTimeout(() => child.kill('SIGKILL'), EFFORT.wallSeconds * 1000);
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', (_, signal) => resolve(signal));
  });
  child.stdin.on('error', () => {});
  child.stdin.end(bytes);
  for await (const text of createInterface({ input: child.stdout })) {
    take(lineOf(text));
    // Other requests first.
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  const signal = await ended;
  clearTimeout(late);
  return signal;
}

/** V8 aborts when it has no room left; whatever else ended it early was its time. */
export const wornBy = (signal: NodeJS.Signals | null): 'too-much-memory' | 'too-much-work' =>
  signal === 'SIGABRT' || signal === 'SIGTRAP' ? 'too-much-memory' : 'too-much-work';

/** A process that was ended in the middle of a line has said nothing with it. */
function lineOf<Line>(text: string): Partial<Line> {
  try {
    return JSON.parse(text) as Partial<Line>;
  } catch {
    return {};
  }
}

/** Where there is a shell, the system itself ends what works too long, and lets everybody else go first. */
function spawnLimited(file: string) {
  const node = [process.execPath, `--max-old-space-size=${HEAP_MEGABYTES}`, '--max-semi-space-size=4', file];
  const [program = '', ...args] =
    process.platform === 'win32'
      ? node
      : ['/bin/sh', '-c', `ulimit -t ${EFFORT.cpuSeconds + 1} -c 0; exec nice -n 10 "$@"`, 'sh', ...node];
  return spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], env: {} });
}
