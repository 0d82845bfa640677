/**
 * JSON 入口: what JSON.parse lets through in silence is refused here, with a word saying what and where: bad UTF-8,
 * NUL, lone surrogates, keys given twice, numbers that cannot be held exactly, nesting without end.
 */
import { MalformedError } from './problem.ts';

const MAX_DEPTH = 32;

/** The value of a JSON body, exactly as it was written. Throws MalformedError. */
export function readJson(body: Buffer): unknown {
  const text = decode(body);
  refuseDepthAndDoubles(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new MalformedError('json');
  }
  refuseUnstorable(value, 'body');
  return value;
}

function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    throw new MalformedError('utf-8');
  }
}

/** A text that is never closed is one token to its end: looking for its end again from each quote in it would take minutes. */
const TOKEN = /"(?:[^"\\]|\\.?)*"?|[{}[\]:,]|[^\s{}[\]:,"]+/gs;

/** One walk over the tokens, without building anything; what is no JSON at all is left to JSON.parse. */
function refuseDepthAndDoubles(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      if (open.length >= MAX_DEPTH) throw new MalformedError('depth');
      open.push(token === '{' ? new Set() : undefined);
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ':') noteKey(open.at(-1), last);
    else if (/^-?\d/.test(token) && !isExact(Number(token))) throw new MalformedError('number');
    last = token;
  }
}

const isExact = (number: number): boolean =>
  Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));

function noteKey(keys: Set<string> | undefined, token: string): void {
  if (!token.startsWith('"')) throw new MalformedError('json');
  const key = token.includes('\\') ? parsed(token) : token.slice(1, -1);
  if (keys?.has(key)) throw new MalformedError(`key ${key.slice(0, 40)} twice`);
  keys?.add(key);
}

function parsed(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    throw new MalformedError('json');
  }
}

/** Throws MalformedError for a text anywhere inside that PostgreSQL could not store or UTF-8 could not carry. */
export function refuseUnstorable(value: unknown, where: string): void {
  if (typeof value === 'string') {
    if (value.includes('\u0000')) throw new MalformedError(`${where}: U+0000`);
    if (/\p{Cs}/u.test(value)) throw new MalformedError(`${where}: lone surrogate`);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    refuseUnstorable(key, where);
    refuseUnstorable(inner, `${where}/${key}`);
  }
}
