/** 制表: makes the bytes of a sheet in a thread of its own, so that no request waits for it. Asked by `sheet-writer.ts`. */
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';
import { ZipFile } from 'yazl';
import { standBack } from './courtesy.ts';
import type { Column, Line } from './sheet.ts';
import {
  BYTE_ORDER_MARK,
  csvHead,
  csvLine,
  SHEET_FOOT,
  SHEET_PATH,
  sheetHead,
  sheetRow,
  WORKBOOK_PARTS,
} from './sheet-format.ts';

export interface SheetOrder {
  readonly format: 'csv' | 'xlsx';
  readonly columns: readonly Column[];
  readonly words: Readonly<Record<string, string>>;
}

/** The lines of one batch; none after the last. */
export type ToWorker = readonly Line[] | null;
/** Bytes as they come; `null`: send the next batch; 'end': that was all. */
export type FromWorker = Uint8Array | null | 'end';

const port = parentPort;

async function write({ format, columns, words }: SheetOrder, tell: (it: FromWorker) => void): Promise<void> {
  const known = new Map(Object.entries(words));
  const word = (code: string) => known.get(code) ?? code;
  const send = (bytes: Uint8Array) => tell(bytes);
  const { put, end } = format === 'csv' ? plain(send) : workbook(send);

  await put(format === 'csv' ? BYTE_ORDER_MARK + csvHead(columns, word) : sheetHead(columns, word));
  const line = format === 'csv' ? csvLine : sheetRow;
  tell(null);
  port?.on('message', async (batch: ToWorker) => {
    if (batch !== null) {
      await put(batch.map((it) => line(columns, it, word)).join(''));
      return tell(null);
    }
    await end();
    tell('end');
    port.close();
  });
}

interface Out {
  put(text: string): Promise<void>;
  end(): Promise<void>;
}

const plain = (send: (bytes: Uint8Array) => void): Out => ({
  put: async (text) => send(Buffer.from(text)),
  end: async () => {},
});

function workbook(send: (bytes: Uint8Array) => void): Out {
  const zip = new ZipFile();
  const sheet = new PassThrough();
  const finished = once(zip.outputStream, 'end');
  zip.outputStream.on('data', send);
  for (const [path, xml] of WORKBOOK_PARTS) zip.addBuffer(Buffer.from(xml), path);
  zip.addReadStream(sheet, SHEET_PATH);
  zip.end();
  return {
    put: async (text) => {
      if (!sheet.write(text)) await once(sheet, 'drain');
    },
    end: async () => {
      sheet.end(SHEET_FOOT);
      await finished;
    },
  };
}

if (port !== null) {
  standBack();
  void write(workerData as SheetOrder, (message) => port.postMessage(message));
}
