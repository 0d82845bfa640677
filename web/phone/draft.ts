/** 草稿: what somebody began to write stays on this phone until it has arrived. */
import { useCallback, useRef, useState } from 'react';
import type { DraftName } from './draft-name.ts';
import { draftOf, keepDraft } from './drafts.ts';

/** What changes; or how it follows from the draft as it is by then. */
export type Change<D> = Partial<D> | ((now: D) => Partial<D>);

/** A draft by name, as it was left, or as it begins. Every change is kept before it is shown. */
export function useDraft<D extends object>(name: DraftName, beginning: D) {
  const [draft, setDraft] = useState<D>(() => ({ ...beginning, ...draftOf<Partial<D>>(name) }));
  const latest = useRef(draft);

  const change = useCallback(
    (part: Change<D>) => {
      latest.current = { ...latest.current, ...(typeof part === 'function' ? part(latest.current) : part) };
      keepDraft(name, latest.current);
      setDraft(latest.current);
    },
    [name],
  );

  /** Nothing is kept any more; what the screen shows is for its page to say. */
  const drop = useCallback(() => keepDraft(name, undefined), [name]);

  return { draft, latest, change, drop };
}

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
