/** 文件种类: told by what a file begins with, never by its name. */
import type { FileRefusal } from '../../../domain/kernel/sheet.ts';
import { UnreadableError } from './refusal.ts';

const startsWith = (bytes: Buffer, ...mark: number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** Throws for what is neither a workbook, nor text, nor a map. */
export function kindOf(bytes: Buffer): 'workbook' | 'text' | 'map' {
  if (bytes.length === 0) throw new UnreadableError('empty-file');
  if (startsWith(bytes, 0x50, 0x4b)) return 'workbook';
  const refused = OTHERS.find(([, is]) => is(bytes))?.[0];
  if (refused !== undefined) throw new UnreadableError(refused);
  return A_MAP.test(bytes.toString('latin1', 0, 64)) ? 'map' : 'text';
}

/** GeoJSON is an object, whatever stands before it. */
const A_MAP = /^(\xef\xbb\xbf)?\s*\{\s*"/;

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How a locked workbook names what it hides, in the old container. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le');

const OTHERS: readonly (readonly [FileRefusal, (bytes: Buffer) => boolean])[] = [
  ['locked-workbook', (bytes) => startsWith(bytes, ...OLE) && bytes.includes(LOCKED)],
  ['old-workbook', (bytes) => startsWith(bytes, ...OLE)],
  ['not-a-sheet', (bytes) => bytes.subarray(0, 1024).includes('%PDF-')],
  ['not-a-sheet', (bytes) => /^\s*<(\?xml|!doctype|html|svg|table)/i.test(bytes.toString('latin1', 0, 64))],
  ['not-a-sheet', (bytes) => /^\s*\{\\rtf/.test(bytes.toString('latin1', 0, 16))],
  [
    'not-a-sheet',
    (bytes) =>
      ['Rar!', '7z\xbc\xaf', '\x89PNG', 'GIF8', '\xff\xd8\xff'].some((mark) =>
        bytes.toString('latin1', 0, 4).startsWith(mark),
      ),
  ],
];
