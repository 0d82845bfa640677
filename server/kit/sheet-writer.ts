/** 表格字节: batches of lines in, bytes out, made by a worker with little memory; nothing is held as a whole. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Line } from './sheet.ts';
import type { FromWorker, SheetOrder, ToWorker } from './sheet-worker.ts';

const MEGABYTES = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/** The bytes of a sheet. Whoever stops reading ends the worker; a batch is asked for when the last one is written. */
export async function* sheetBytes(
  order: SheetOrder,
  batches: AsyncIterable<readonly Line[]>,
): AsyncGenerator<Uint8Array> {
  const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: MEGABYTES,
    env: {},
    execArgv: [],
  });
  const told = inbox(worker);
  try {
    const lines = batches[Symbol.asyncIterator]();
    for (;;) {
      const message = await told();
      if (message === 'end') return;
      if (message !== null) {
        yield message;
        continue;
      }
      const { value, done } = await lines.next();
      worker.postMessage((done ? null : value) satisfies ToWorker);
    }
  } finally {
    await worker.terminate();
  }
}

/** What the worker says, in order; throws when it fails or ends too early. */
function inbox(worker: Worker): () => Promise<FromWorker> {
  const waiting: FromWorker[] = [];
  let failure: Error | undefined;
  worker.on('message', (message: FromWorker) => {
    waiting.push(message);
    worker.emit('told');
  });
  const fail = (error: Error) => {
    failure ??= error;
    worker.emit('told');
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('the sheet worker ended')));
  return async () => {
    while (waiting.length === 0) {
      if (failure !== undefined) throw failure;
      await once(worker, 'told');
    }
    return waiting.shift() as FromWorker;
  };
}
