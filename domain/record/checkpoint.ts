/** 检查点: how large the tree is and under which root, as three lines that are signed (C2SP tlog-checkpoint). */
import { base64Of, fromBase64 } from '../kernel/bytes.ts';
import type { Hash } from './tree.ts';

export interface Checkpoint {
  /** The name of the record, never changed: a tree under another name is another record. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${base64Of(root)}\n`;

/** What a note's text says; lines after the third are somebody's own. Undefined when it is no checkpoint. */
export function readCheckpoint(text: string): Checkpoint | undefined {
  const [origin = '', size = '', root = '', ...more] = text.split('\n');
  const hash = fromBase64(root);
  if (more.at(-1) !== '' || more.slice(0, -1).includes('') || origin === '') return undefined;
  if (!isSize(size) || hash?.length !== 32) return undefined;
  return { origin, size: Number(size), root: hash };
}

/** A decimal number without leading zeros. */
export const isSize = (text: string): boolean =>
  /^(0|[1-9]\d{0,15})$/.test(text) && Number.isSafeInteger(Number(text));
