/**
 * 制表: makes the bytes of sheets in a process of its own, several at a time in small pieces, so that no request waits for
 * one. Asked by `sheet-maker.ts`, with which it ends.
 */
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { ZipFile } from 'yazl';
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

/** To the program, each about one sheet: begin it; its next lines; that was all; nobody wants it any more. */
export type ToProgram = { readonly sheet: number } & (
  | { readonly begin: SheetOrder }
  | { readonly lines: readonly Line[] }
  | { readonly end: true }
  | { readonly drop: true }
);
/** From it: bytes as they come; whether the next lines are wanted; whether that was all; or what broke. */
export interface FromProgram {
  readonly sheet: number;
  readonly told: Uint8Array | 'more' | 'end' | { readonly broken: string };
}

interface Making {
  put(lines: readonly Line[]): Promise<void>;
  end(): Promise<void>;
}

async function begin(
  { format, columns, words }: SheetOrder,
  send: (bytes: Uint8Array) => void,
): Promise<Making> {
  const known = new Map(Object.entries(words));
  const word = (code: string) => known.get(code) ?? code;
  const csv = format === 'csv';
  const { put, end } = csv ? plain(send) : workbook(send);
  const text = csv ? csvLine : sheetRow;
  await put(csv ? BYTE_ORDER_MARK + csvHead(columns, word) : sheetHead(columns, word));
  return { put: (lines) => put(lines.map((line) => text(columns, line, word)).join('')), end };
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

const sheets = new Map<number, Promise<Making>>();

async function hear(message: ToProgram): Promise<void> {
  const { sheet } = message;
  const tell = (told: FromProgram['told']) => void process.send?.({ sheet, told } satisfies FromProgram);
  try {
    if ('begin' in message) sheets.set(sheet, begin(message.begin, tell));
    if ('drop' in message) return void sheets.delete(sheet);
    const making = await sheets.get(sheet);
    if ('lines' in message) await making?.put(message.lines);
    if (!('end' in message)) return tell('more');
    await making?.end();
    sheets.delete(sheet);
    tell('end');
  } catch (error) {
    sheets.delete(sheet);
    tell({ broken: (error as Error).message });
  }
}

process.on('message', (message) => void hear(message as ToProgram));
process.on('disconnect', () => process.exit());
