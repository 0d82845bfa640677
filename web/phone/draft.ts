/** 草稿: what somebody began to write stays on this phone until it has arrived. */
import { useState } from 'react';
import { type DraftFolder, useDraftIn } from '../kit/draft-folder.ts';
import { newId } from '../kit/ids.ts';
import type { DraftName } from './draft-name.ts';
import { draftOf, keepDraft } from './drafts.ts';

const BOOK: DraftFolder<DraftName> = { of: draftOf, keep: keepDraft };

/** A draft by name, as it was left, or as it begins. Every change is kept before it is shown. */
export const useDraft = <D extends object>(name: DraftName, beginning: D) =>
  useDraftIn(BOOK, name, beginning);

/**
 * The same, with ids for what is saved of it, made anew with each change: what is sent from two pages that have the very same draft open is one,
 * and what was written on in one of them is another, not taken for the first.
 */
export function useDraftToSave<D extends object, I extends string>(
  name: DraftName,
  beginning: D,
  called: readonly I[],
) {
  const [blank] = useState(() => ({ ...beginning, ids: idsFor(called) }));
  const { draft, latest, change: keep, drop } = useDraft(name, blank);
  const change = (part: Partial<D>) => keep({ ...part, ids: idsFor(called) } as Partial<typeof blank>);
  /** Nothing is kept any more, and the form is as it begins, for another. */
  const clear = () => {
    change(beginning);
    drop();
  };
  return { draft, latest, change, drop, clear };
}

const idsFor = <I extends string>(called: readonly I[]): Readonly<Record<I, string>> =>
  Object.fromEntries(called.map((one) => [one, newId()])) as Record<I, string>;

interface Read {
  readonly version: number;
}

/**
 * 改动: what is typed over what is read, by name, for the list of drafts called as the thing is. A field that was not touched
 * follows what is read, however often that is read anew. `version` is the one that was read when the first was touched.
 */
export function useEdit<R extends Read>(name: DraftName, called: string, read: R) {
  const { draft, change, drop } = useDraft<Partial<R> & { called?: string }>(name, {});
  const fields = Object.keys(read) as (keyof R)[];
  const touched = fields.filter(
    (field) => field !== 'version' && draft[field] !== undefined && draft[field] !== read[field],
  );
  const version = (touched.length > 0 ? draft.version : undefined) ?? read.version;
  const edited: R = {
    ...read,
    ...Object.fromEntries(touched.map((field) => [field, draft[field]])),
    version,
  };
  return {
    edited,
    /** What differs from what is read. */
    touched,
    change: (part: Partial<R>) => change({ version, called, ...part } as Partial<R>),
    drop,
  };
}
