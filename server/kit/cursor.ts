/** 翻页: a keyset cursor: the moment and id of the last line seen. */
import { MalformedError } from './problem.ts';

export interface Cursor {
  readonly at: Date;
  readonly id: string;
}

export const writeCursor = (last: { at: number; id: string } | undefined): string | null =>
  last === undefined ? null : `${last.at.toString(36)}.${last.id}`;

/** The cursor a client sent back; throws MalformedError when it is none of ours. */
export function readCursor(text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined;
  const [, at, id] = /^([0-9a-z]{1,11})\.([0-9a-f-]{36})$/.exec(text) ?? [];
  if (at === undefined || id === undefined) throw new MalformedError('query/before');
  return { at: new Date(Number.parseInt(at, 36)), id };
}
