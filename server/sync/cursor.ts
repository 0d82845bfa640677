/** 游标: how far a phone has read, in a text that only this server could have written. */
import { timingSafeEqual } from 'node:crypto';
import type { House } from '../kit/house.ts';
import { keyed } from '../kit/keyed.ts';

export interface PullCursor {
  readonly epoch: string;
  /** For which office and place it was read. */
  readonly scope: string;
  /** What changed in this transaction or later is sent. */
  readonly from: bigint;
  /** Where `from` moves to after the last page; the same as `from` when no page is open. */
  readonly until: bigint;
  /** The last record of the page before, in the order of its sorting; empty between pulls. */
  readonly after: string;
  /** What the small things were. */
  readonly basics: string;
  /** Of the reading from the beginning: the bytes of its records so far. */
  readonly bytes: number;
}

const sign = (house: House, text: string): Buffer => keyed(house, 'cursor', text).subarray(0, 12);

export function writePullCursor(house: House, cursor: PullCursor): string {
  const { epoch, scope, from, until, after, basics, bytes } = cursor;
  const text = JSON.stringify([epoch, scope, String(from), String(until), after, basics, String(bytes)]);
  return `${Buffer.from(text).toString('base64url')}.${sign(house, text).toString('base64url')}`;
}

/** The cursor a phone sent back; undefined when it is none of ours, so that the phone reads from the beginning. */
export function readPullCursor(house: House, sent: string | null): PullCursor | undefined {
  const [body = '', signature = ''] = (sent ?? '').split('.');
  const text = Buffer.from(body, 'base64url').toString();
  const given = Buffer.from(signature, 'base64url');
  const own = sign(house, text);
  if (given.length !== own.length || !timingSafeEqual(given, own)) return undefined;
  const [epoch, scope, from, until, after, basics, bytes] = JSON.parse(text) as string[];
  return {
    epoch: epoch ?? '',
    scope: scope ?? '',
    from: BigInt(from ?? 0),
    until: BigInt(until ?? 0),
    after: after ?? '',
    basics: basics ?? '',
    bytes: Number(bytes ?? 0),
  };
}
