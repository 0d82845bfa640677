/**
 * 文件种类: what a file is, by its content and never by its name. Office files with macros, and anything locked with a
 * password, are refused: nobody could look into them. Nothing is unpacked but one small list of types.
 */
import { inflateRawSync } from 'node:zlib';

export type PaperKind = 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'doc' | 'xls';
export type PaperRefusal = 'kind-not-allowed' | 'with-macros' | 'encrypted' | 'broken';

export type PaperSeen =
  | { readonly ok: true; readonly kind: PaperKind }
  | { readonly ok: false; readonly reason: PaperRefusal };

const no = (reason: PaperRefusal): PaperSeen => ({ ok: false, reason });
const yes = (kind: PaperKind): PaperSeen => ({ ok: true, kind });

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('PK\x03\x04', 'latin1');

export function paperKind(given: Uint8Array): PaperSeen {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return pdf(bytes);
  if (bytes.subarray(0, 4).equals(ZIP)) return office(bytes);
  if (bytes.subarray(0, 8).equals(OLE)) return legacy(bytes);
  return no('kind-not-allowed');
}

/** A PDF ends with its trailer; one that is locked says so there. */
function pdf(bytes: Buffer): PaperSeen {
  const end = bytes.lastIndexOf('%%EOF');
  if (end < 0 || end < bytes.length - 2048) return no('broken');
  return /\/Encrypt\b/.test(bytes.toString('latin1')) ? no('encrypted') : yes('pdf');
}

/** The part that makes a package a document of each kind. */
const MAIN_PARTS: readonly (readonly [part: string, kind: PaperKind])[] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
];
const TYPES = '[Content_Types].xml';
const MACROS = /vbaproject|vbadata|macrosheets|activex/i;

function office(bytes: Buffer): PaperSeen {
  const members = membersOf(bytes);
  if (members === undefined) return no('broken');
  if (members.some(({ locked }) => locked)) return no('encrypted');
  const [, kind] = MAIN_PARTS.find(([part]) => members.some(({ name }) => name === part)) ?? [];
  const types = members.find(({ name }) => name === TYPES);
  if (kind === undefined || types === undefined) return no('kind-not-allowed');
  const declared = textOf(bytes, types);
  if (declared === undefined) return no('broken');
  if (/macroEnabled/i.test(declared) || members.some(({ name }) => MACROS.test(name)))
    return no('with-macros');
  return yes(kind);
}

interface Member {
  readonly name: string;
  readonly locked: boolean;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

const MOST_MEMBERS = 5000;
const END_WITHIN = 22 + 65_535;
const MOST_TYPES = 1_048_576;

/** The central directory; undefined when it is not whole, lies about itself, or is too long. */
function membersOf(zip: Buffer): readonly Member[] | undefined {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end < zip.length - END_WITHIN || end + 22 > zip.length) return undefined;
  const count = zip.readUInt16LE(end + 10);
  if (count === 0 || count > MOST_MEMBERS) return undefined;
  const members: Member[] = [];
  for (let at = zip.readUInt32LE(end + 16), n = 0; n < count; n += 1) {
    if (at + 46 > end || zip.readUInt32LE(at) !== 0x02014b50) return undefined;
    const length = zip.readUInt16LE(at + 28);
    members.push({
      name: zip.subarray(at + 46, at + 46 + length).toString(),
      locked: (zip.readUInt16LE(at + 8) & 1) === 1,
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      at: zip.readUInt32LE(at + 42),
    });
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return members;
}

/** A small member's text; undefined when it is broken or larger than such a list can be. */
function textOf(zip: Buffer, { at, packed, method }: Member): string | undefined {
  if (at + 30 > zip.length) return undefined;
  const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const bytes = zip.subarray(from, from + packed);
  try {
    return (method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: MOST_TYPES })).toString();
  } catch {
    return undefined;
  }
}

/** Names in the directory of an old Office file, as UTF-16. */
const named = (bytes: Buffer, name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'));

/** .doc and .xls of before 2007; a password-locked new one hides in the same shell. */
function legacy(bytes: Buffer): PaperSeen {
  if (bytes.length < 1536) return no('broken');
  if (named(bytes, 'EncryptedPackage') || named(bytes, 'EncryptionInfo')) return no('encrypted');
  if (named(bytes, '_VBA_PROJECT')) return no('with-macros');
  if (named(bytes, 'WordDocument')) return yes('doc');
  return named(bytes, 'Workbook') ? yes('xls') : no('kind-not-allowed');
}
