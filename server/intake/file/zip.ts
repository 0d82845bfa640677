/**
 * 压缩包: the guard before a workbook. Only entries that are asked for are inflated, and never further than allowed, whatever
 * sizes the archive claims.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadableError } from './refusal.ts';

const MEGABYTE = 1_048_576;
export const ZIP_LIMITS = {
  entries: 500,
  entryBytes: 50 * MEGABYTE,
  ratio: 200,
  freeBytes: MEGABYTE,
} as const;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly claimed: number;
  readonly at: number;
}

export interface Archive {
  readonly names: readonly string[];
  /** The bytes of an entry; undefined when there is none of this name. */
  open(name: string): Buffer | undefined;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const REMARK = 65_535;

/** Reads the table of contents. Throws UnreadableError for what is no plain archive. */
export function openArchive(bytes: Buffer): Archive {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  let at = bytes.readUInt32LE(end + 16);
  // 0xffff: more entries than a plain archive can count.
  if (count > ZIP_LIMITS.entries) throw new UnreadableError('too-many-entries');
  if (at + size > end) throw new UnreadableError('broken-file');

  const entries = new Map<string, Entry>();
  for (let i = 0; i < count; i += 1) {
    const { entry, next } = entryAt(bytes, at);
    at = next;
    if (isUnsafe(entry.name)) throw new UnreadableError('unsafe-path');
    if (entries.has(entry.name)) throw new UnreadableError('broken-file');
    if (entry.claimed > ZIP_LIMITS.entryBytes) throw new UnreadableError('entry-too-large');
    entries.set(entry.name, entry);
  }
  return {
    names: [...entries.keys()],
    open: (name) => {
      const entry = entries.get(name);
      return entry && inflated(bytes, entry);
    },
  };
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_BYTES - REMARK);
  for (let at = bytes.length - END_BYTES; at >= first; at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  throw new UnreadableError('broken-file');
}

function entryAt(bytes: Buffer, at: number): { entry: Entry; next: number } {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new UnreadableError('broken-file');
  const flags = bytes.readUInt16LE(at + 8);
  if (flags & 1) throw new UnreadableError('locked-workbook');
  const nameBytes = bytes.readUInt16LE(at + 28);
  const next = at + 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  if (next > bytes.length) throw new UnreadableError('broken-file');
  return {
    entry: {
      name: bytes.toString('utf8', at + 46, at + 46 + nameBytes).replaceAll('\\', '/'),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      claimed: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    },
    next,
  };
}

const isUnsafe = (name: string): boolean =>
  name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..') || name.includes('\0');

function inflated(bytes: Buffer, { method, packed, claimed, crc, at }: Entry): Buffer {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw new UnreadableError('broken-file');
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (from + packed > bytes.length) throw new UnreadableError('broken-file');
  const content = unpacked(bytes.subarray(from, from + packed), method);
  if (content.length !== claimed || crc32(content) !== crc) throw new UnreadableError('broken-file');
  return content;
}

function unpacked(packed: Buffer, method: number): Buffer {
  if (method === 0) return packed;
  if (method !== 8) throw new UnreadableError('broken-file');
  const swelling = Math.max(ZIP_LIMITS.freeBytes, packed.length * ZIP_LIMITS.ratio);
  const most = Math.min(ZIP_LIMITS.entryBytes, swelling);
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_BUFFER_TOO_LARGE')
      throw new UnreadableError('broken-file');
    throw new UnreadableError(most === swelling ? 'swells-too-much' : 'entry-too-large');
  }
}
