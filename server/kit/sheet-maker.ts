/**
 * 表格字节: batches of lines in, bytes out; nothing is held as a whole. One process makes all sheets: begun for the first one,
 * kept while there are more, behind everybody else, with little memory.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { letOthersFirst } from './courtesy.ts';
import type { Line } from './sheet.ts';
import type { FromProgram, SheetOrder, ToProgram } from './sheet-program.ts';

const PROGRAM = fileURLToPath(new URL('./sheet-program.ts', import.meta.url));
const HEAP_MEGABYTES = 128;
/** Milliseconds without a sheet after which the process ends. */
const REST = 60_000;

/** The bytes of a sheet. Whoever stops reading ends it; a batch is asked for when the last one is written. */
export async function* sheetBytes(
  order: SheetOrder,
  batches: AsyncIterable<readonly Line[]>,
): AsyncGenerator<Uint8Array> {
  maker ??= newMaker();
  const { say, heard, leave } = maker.visit();
  try {
    const lines = batches[Symbol.asyncIterator]();
    say({ begin: order });
    for (;;) {
      const told = await heard();
      if (told === 'end') return;
      if (told === 'more') {
        const { value, done } = await lines.next();
        say(done ? { end: true } : { lines: value });
      } else yield told;
    }
  } finally {
    leave();
  }
}

type Told = Exclude<FromProgram['told'], object> | Uint8Array;
type Said = ToProgram extends infer M ? (M extends ToProgram ? Omit<M, 'sheet'> : never) : never;

interface Visit {
  say(what: Said): void;
  /** What the program says of this sheet, in order; throws when it fails or ends too early. */
  heard(): Promise<Told>;
  leave(): void;
}

interface Maker {
  visit(): Visit;
}

let maker: Maker | undefined;

/** The program running, and who waits for which of its sheets. */
function newMaker(): Maker {
  const inboxes = new Map<number, (told: FromProgram['told']) => void>();
  const child = begun();
  let last = 0;
  let resting: NodeJS.Timeout | undefined;
  const gone = (): void => {
    if (maker === own) maker = undefined;
    for (const put of inboxes.values()) put({ broken: 'the sheet process ended' });
  };
  child.on('message', ({ sheet, told }: FromProgram) => inboxes.get(sheet)?.(told));
  child.on('error', gone);
  child.on('exit', gone);

  const own: Maker = {
    visit() {
      clearTimeout(resting);
      const sheet = ++last;
      const { put, take } = inbox();
      inboxes.set(sheet, put);
      const say = (what: Said): void => void (child.connected && child.send({ sheet, ...what }));
      return {
        say,
        heard: take,
        leave() {
          inboxes.delete(sheet);
          say({ drop: true });
          if (inboxes.size === 0) resting = setTimeout(rest, REST).unref();
        },
      };
    },
  };
  const rest = (): void => {
    maker = undefined;
    if (child.connected) child.disconnect();
  };
  return own;
}

function begun(): ChildProcess {
  const child = fork(PROGRAM, {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {},
    execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`, '--max-semi-space-size=8'],
  });
  // Before it has any thread besides its first: those to come have the same priority.
  letOthersFirst(child.pid);
  // The server may end while it rests.
  child.unref();
  child.channel?.unref();
  return child;
}

function inbox(): { put: (told: FromProgram['told']) => void; take: () => Promise<Told> } {
  const waiting: FromProgram['told'][] = [];
  let wake = (): void => {};
  return {
    put(told) {
      waiting.push(told);
      wake();
    },
    async take() {
      if (waiting.length === 0)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      const told = waiting.shift() as FromProgram['told'];
      if (typeof told === 'object' && 'broken' in told) throw new Error(told.broken);
      return told;
    },
  };
}
