/** 说过的话: what somebody wrote in a command that could not be done, so that it can be kept beside the matter. */
import type { OfflineCommand } from './command.ts';

const FIELDS = ['answer', 'tried', 'told', 'words', 'why', 'text', 'title', 'label'] as const;

/** The words of an act, the longest when there are several; undefined when nothing was written. */
export function wordsOf({ body }: Pick<OfflineCommand, 'body'>): string | undefined {
  const said = FIELDS.map((field) => body[field])
    .filter((value): value is string => typeof value === 'string')
    .map((value) => value.trim())
    .filter((value) => value !== '');
  return said.sort((one, other) => other.length - one.length)[0];
}

/** What a desk makes of a held command: the same, under its own office, or a note beside the matter it is about. */
export const takenInAs = (kind: string): 'itself' | 'note' =>
  kind === 'matter.report' || !kind.startsWith('matter.') ? 'itself' : 'note';
