/**
 * 记一笔: what is put on record, as one line of text, sealed with a salt before it goes into the tree. The tree holds the seal only:
 * when text and salt are erased, nobody can tell any more what was sealed, and everything else still proves (个人信息保护法 Art. 47).
 */
import { joined, utf8 } from '../kernel/bytes.ts';
import type { Day, Moment } from '../kernel/day.ts';
import { sha256, sha256Hex } from '../kernel/sha256.ts';

/** 结果 · 撤下 · 名单 · 抽中 · 表决 · 纪要 · 协商结局 · 采纳 · 验收 · 反馈 · 村务公开 · 公开答复 · 公开页: what is put on record. */
export const KINDS = [
  'result',
  'withdrawn',
  'pool',
  'drawn',
  'vote',
  'minutes',
  'ending',
  'adoption',
  'acceptance',
  'feedback',
  'disclosure',
  'reply',
  'sheet',
] as const;
export type Kind = (typeof KINDS)[number];

/** Of these everybody may ask for the proof by what they are about; of the others whoever holds the text. */
export const PUBLIC_KINDS: readonly Kind[] = [
  'result',
  'withdrawn',
  'pool',
  'drawn',
  'disclosure',
  'reply',
  'sheet',
];

export interface Entry {
  readonly kind: Kind;
  /** The id of what it is about: a result, a draw, a meeting, a topic. */
  readonly of: string;
  readonly at: Moment | Day;
  /** What it is called, its number, its version: small facts, nothing about persons. */
  readonly facts: Readonly<Record<string, string | number | null>>;
  /** The whole text that goes with it, which the record holds as its SHA-256. */
  readonly enclosed?: string | undefined;
  /** That SHA-256, where the text itself is somebody's own. */
  readonly hash?: string | undefined;
}

/** What must be on record of something as it stands; `forgotten` when its salt and text have to be gone. */
export type Expected = Entry & { readonly forgotten?: boolean };

/** What of a thing is new on record since it stood otherwise. */
export function newEntries(before: readonly Entry[], after: readonly Entry[]): Entry[] {
  const known = new Set(before.map(entryText));
  return after.filter((entry) => !known.has(entryText(entry)));
}

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** JSON with its keys in order and no space: one text for one thing. */
export function canonical(it: Plain): string {
  if (Array.isArray(it)) return `[${it.map(canonical).join()}]`;
  if (typeof it !== 'object' || it === null) return JSON.stringify(it);
  const fields = Object.entries(it).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join()}}`;
}

/** The text that is sealed. */
export const entryText = ({ kind, of, at, facts, enclosed, hash }: Entry): string =>
  canonical({
    ...facts,
    ...{ kind, of, at },
    ...(enclosed === undefined ? hash !== undefined && { hash } : { hash: sha256Hex(enclosed) }),
  });

export const SALT_BYTES = 16;

/** 封: what goes into the tree. The salt has a fixed length, so that nothing else has the same bytes. */
export function sealOf(salt: Uint8Array, text: string): Uint8Array {
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt of ${salt.length} bytes`);
  return sha256(joined(salt, utf8(text)));
}
