/** 讯息: how a breath's statements are written for PostgreSQL (its extended protocol), all of them into one buffer. */

/** What a parameter is sent as: text, bytes, or nothing. */
export type Value = string | Buffer | null;

/** A value of ours as PostgreSQL reads it: moments in UTC, lists as arrays, everything else that has parts as JSON. */
export function sentAs(value: unknown): Value {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return arrayOf(value);
  return JSON.stringify(value);
}

const arrayOf = (values: readonly unknown[]): string => `{${values.map(elementOf).join()}}`;

function elementOf(value: unknown): string {
  if (Array.isArray(value)) return arrayOf(value);
  const plain = sentAs(value);
  if (plain === null) return 'NULL';
  const text = typeof plain === 'string' ? plain : `\\x${plain.toString('hex')}`;
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

const TYPE = { parse: 0x50, bind: 0x42, describePortal: 0x44, execute: 0x45, close: 0x43, sync: 0x53 };
const STATEMENT = 0x53;
const PORTAL = 0x50;
const TEXT = 0;
const BYTES = 1;

/** Every message is written here first, and copied once when all of them are. */
let space = Buffer.allocUnsafe(65_536);
let end = 0;

function makeRoom(bytes: number): void {
  if (end + bytes <= space.length) return;
  const larger = Buffer.allocUnsafe(Math.max(space.length * 2, end + bytes));
  space.copy(larger, 0, 0, end);
  space = larger;
}

/** A space that one large answer made large is not kept. */
const KEPT = 1_048_576;

export function beginMessages(): void {
  end = 0;
  if (space.length > KEPT) space = Buffer.allocUnsafe(65_536);
}

/** What was written since `beginMessages`, with the Sync that ends a breath. */
export function endMessages(): Buffer {
  message(TYPE.sync, 0, () => {});
  return Buffer.from(space.subarray(0, end));
}

export const parse = (name: string, text: string): void =>
  message(TYPE.parse, 3 * (name.length + text.length) + 4, () => {
    word(name);
    word(text);
    int16(0);
  });

/** Forgets a statement that may be there; nothing happens when it is not. */
export const close = (name: string): void =>
  message(TYPE.close, 3 * name.length + 2, () => {
    space[end++] = STATEMENT;
    word(name);
  });

export const bind = (name: string, values: readonly Value[]): void =>
  message(TYPE.bind, 3 * name.length + 2 * values.length + 9, () => {
    word('');
    word(name);
    int16(values.length);
    for (const value of values) int16(typeof value === 'object' && value !== null ? BYTES : TEXT);
    int16(values.length);
    values.forEach(put);
    makeRoom(2);
    int16(0);
  });

export const describePortal = (): void =>
  message(TYPE.describePortal, 2, () => {
    space[end++] = PORTAL;
    word('');
  });

export const execute = (): void =>
  message(TYPE.execute, 5, () => {
    word('');
    int32(0);
  });

function message(type: number, most: number, body: () => void): void {
  makeRoom(most + 5);
  space[end] = type;
  const from = end + 1;
  end += 5;
  body();
  space.writeInt32BE(end - from, from);
}

function put(value: Value): void {
  const most = value === null ? 0 : typeof value === 'string' ? 3 * value.length : value.length;
  makeRoom(4 + most);
  const from = end;
  end += 4;
  if (value !== null) end += typeof value === 'string' ? space.write(value, end) : value.copy(space, end);
  space.writeInt32BE(value === null ? -1 : end - from - 4, from);
}

function word(text: string): void {
  end += space.write(text, end);
  space[end++] = 0;
}

function int16(number: number): void {
  end = space.writeInt16BE(number, end);
}

function int32(number: number): void {
  end = space.writeInt32BE(number, end);
}
