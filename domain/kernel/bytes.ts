/** 字节: texts as bytes and bytes as texts, in plain arithmetic: the rules have no library, and the browser runs the same lines. */

/** UTF-8. A half of a surrogate pair is written as it is; texts that are stored have none (`text.ts`). */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else if (code < 0x10000)
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 0x3f),
        0x80 | ((code >> 6) & 0x3f),
        0x80 | (code & 0x3f),
      );
  }
  return Uint8Array.from(bytes);
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648, section 4, with its padding. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const group = (one << 16) | (two << 8) | three;
    const letter = (shift: number): string => LETTERS.charAt((group >> shift) & 63);
    text += letter(18) + letter(12);
    text += at + 1 < bytes.length ? letter(6) : '=';
    text += at + 2 < bytes.length ? letter(0) : '=';
  }
  return text;
}

/** The bytes behind a text; undefined unless it is the very text that `base64Of` makes of them. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 4) {
    const [one = 0, two = 0, three = 0, four = 0] = [0, 1, 2, 3].map((n) => {
      const letter = text.charAt(at + n);
      return letter === '=' ? 0 : LETTERS.indexOf(letter);
    });
    const group = (one << 18) | (two << 12) | (three << 6) | four;
    bytes.push(group >> 16, (group >> 8) & 255, group & 255);
  }
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const whole = Uint8Array.from(bytes.slice(0, bytes.length - padding));
  return base64Of(whole) === text ? whole : undefined;
}
