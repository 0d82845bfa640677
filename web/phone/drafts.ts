/** 草稿簿: what is being written, in memory; the own store, once it is unlocked, keeps every change. */
import type { DraftName } from './draft-name.ts';

const drafts = new Map<string, unknown>();
let keepIt: (name: string, draft: unknown) => void = () => {};

/** What was begun before, and who keeps what changes from now on. */
export function draftsAre(
  begun: Iterable<readonly [string, unknown]>,
  keep: (name: string, draft: unknown) => void,
): void {
  drafts.clear();
  for (const [name, draft] of begun) drafts.set(name, draft);
  keepIt = keep;
}

export const draftsNow = (): readonly (readonly [string, unknown])[] => [...drafts];

export const draftOf = <D>(name: DraftName): D | undefined => drafts.get(name) as D | undefined;

/** Without a draft it is dropped. */
export function keepDraft(name: DraftName, draft: unknown): void {
  if (draft === undefined) drafts.delete(name);
  else drafts.set(name, draft);
  keepIt(name, draft);
}
