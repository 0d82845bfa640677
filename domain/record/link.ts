/** 证明的链接: a proof short enough for a QR code on a poster; everything stands behind the `#`, which no browser sends anywhere. */
import { base64Of, fromBase64, joined, utf8 } from '../kernel/bytes.ts';

/** A proof, as it is handed out (contract/record.ts). */
export interface ProofParts {
  readonly text: string;
  /** 32 hexadecimal digits. */
  readonly salt: string;
  readonly place: number;
  /** Hashes in base64. */
  readonly path: readonly string[];
  readonly checkpoint: string;
  readonly enclosed: string | null;
}

/** The record's own second line, with the time, is left out of a code: nobody outside says it. */
export function withoutClock(checkpoint: string): string {
  const [origin = ''] = checkpoint.split('\n', 1);
  const isOwn = (line: string): boolean => line.startsWith(`— ${origin} `);
  const lines = checkpoint.split('\n');
  const first = lines.findIndex(isOwn);
  return lines.filter((line, at) => at === first || !isOwn(line)).join('\n');
}

/** A code with more letters than this is hard to read from paper; then the whole text stays out of it. */
const MOST_LETTERS = 1800;

/** `p=1&i=…`: with the text that goes with it when there is room. */
export function proofLink(proof: ProofParts): string {
  const parts = [
    'p=1',
    `i=${proof.place}`,
    `s=${short(Uint8Array.from(proof.salt.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))}`,
    `h=${short(joined(...proof.path.map((hash) => fromBase64(hash) ?? new Uint8Array(0))))}`,
    `c=${encodeURI(proof.checkpoint)}`,
    `t=${short(utf8(proof.text))}`,
  ].join('&');
  const whole = proof.enclosed === null ? parts : `${parts}&e=${short(utf8(proof.enclosed))}`;
  return whole.length <= MOST_LETTERS ? whole : parts;
}

/** Base64 as addresses take it, without its padding. */
const short = (bytes: Uint8Array): string =>
  base64Of(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
