/**
 * 签名的短文: a text and the lines of those who signed it (C2SP signed-note). Whether a signature holds is asked of whoever has the
 * arithmetic; here stands what is signed, by whom, and what a line means.
 */
import { base64Of, fromBase64, hexOf, isSame, joined, utf8 } from '../kernel/bytes.ts';
import { sha256 } from '../kernel/sha256.ts';

/** What a key signs: a note as it is, or a note with the time at which it was seen (C2SP tlog-cosignature). */
export const SIGNS = { note: 1, cosignature: 4 } as const;
export type Signs = keyof typeof SIGNS;

/** A name that may stand in a line, and 32 bytes of an Ed25519 key. */
export interface Key {
  readonly name: string;
  readonly signs: Signs;
  readonly key: Uint8Array;
}

export interface SignatureLine {
  readonly name: string;
  /** Four bytes that tell the keys of one name apart. */
  readonly id: Uint8Array;
  readonly signature: Uint8Array;
}

export interface Note {
  /** With its last line feed. */
  readonly text: string;
  readonly signatures: readonly SignatureLine[];
}

/** Ed25519: whether this is the signature of that message. */
export type Verify = (key: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

const isName = (name: string): boolean => /^[^\s+]+$/u.test(name);

export const keyId = ({ name, signs, key }: Key): Uint8Array =>
  sha256(joined(utf8(`${name}\n`), Uint8Array.of(SIGNS[signs]), key)).subarray(0, 4);

/** `name+id+key`: how a key is written down and handed on. */
export const keyText = (it: Key): string =>
  `${it.name}+${hexOf(keyId(it))}+${base64Of(joined(Uint8Array.of(SIGNS[it.signs]), it.key))}`;

/** The key behind its text; undefined for what is none. */
export function readKey(text: string): Key | undefined {
  const [, name = '', id = '', encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const bytes = fromBase64(encoded);
  const signs = (Object.keys(SIGNS) as Signs[]).find((one) => SIGNS[one] === bytes?.[0]);
  if (!isName(name) || bytes?.length !== 33 || signs === undefined) return undefined;
  const key: Key = { name, signs, key: bytes.subarray(1) };
  return hexOf(keyId(key)) === id ? key : undefined;
}

export const signatureLine = (it: Key, signature: Uint8Array): string =>
  `— ${it.name} ${base64Of(joined(keyId(it), signature))}\n`;

const MOST_SIGNATURES = 32;

/** The lines of signatures; undefined when one of them is none. */
export function readSignatures(text: string): SignatureLine[] | undefined {
  if (!text.endsWith('\n')) return undefined;
  const lines = text.slice(0, -1).split('\n').map(readSignature);
  return lines.length <= MOST_SIGNATURES && lines.every((line) => line !== undefined) ? lines : undefined;
}

function readSignature(line: string): SignatureLine | undefined {
  const [, name = '', encoded = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (!isName(name) || bytes === undefined || bytes.length < 5) return undefined;
  return { name, id: bytes.subarray(0, 4), signature: bytes.subarray(4) };
}

export function readNote(note: string): Note | undefined {
  const end = note.lastIndexOf('\n\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a note holds none
  if (end < 0 || /[\u0000-\u0009\u000b-\u001f]/.test(note)) return undefined;
  const signatures = readSignatures(note.slice(end + 2));
  return signatures && { text: note.slice(0, end + 1), signatures };
}

const isBy =
  (it: Key) =>
  ({ name, id }: SignatureLine): boolean =>
    name === it.name && isSame(id, keyId(it));

/** Whether a key signed this note. One line of it that does not hold is enough to say no. */
export function isSigned({ text, signatures }: Note, by: Key, verify: Verify): boolean {
  const own = signatures.filter(isBy(by));
  return own.length > 0 && own.every(({ signature }) => holds(text, signature, by, verify));
}

function holds(text: string, signature: Uint8Array, { signs, key }: Key, verify: Verify): boolean {
  if (signs === 'note') return verify(key, utf8(text), signature);
  const seen = readSeen(signature);
  return seen !== undefined && verify(key, seenMessage(text, seen.at), seen.signature);
}

/** What a witness signs: the checkpoint, and the second at which it was the largest it had seen. */
export const seenMessage = (text: string, at: number): Uint8Array =>
  utf8(`cosignature/v1\ntime ${at}\n${text}`);

/** Eight bytes of time, then the signature. `at` in seconds. */
export function seenSignature(at: number, signature: Uint8Array): Uint8Array {
  const time = new Uint8Array(8);
  new DataView(time.buffer).setBigUint64(0, BigInt(at));
  return joined(time, signature);
}

function readSeen(bytes: Uint8Array): { readonly at: number; readonly signature: Uint8Array } | undefined {
  if (bytes.length !== 72) return undefined;
  const at = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0));
  return Number.isSafeInteger(at) ? { at, signature: bytes.subarray(8) } : undefined;
}

/** When a witness last saw it, in seconds; undefined without a line of its that holds. */
export function seenAt(note: Note, by: Key, verify: Verify): number | undefined {
  if (by.signs !== 'cosignature' || !isSigned(note, by, verify)) return undefined;
  const times = note.signatures.filter(isBy(by)).flatMap(({ signature }) => readSeen(signature)?.at ?? []);
  return times.length === 0 ? undefined : Math.max(...times);
}
