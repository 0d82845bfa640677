/** 草稿: what somebody began to write stays on this phone until it has arrived. */
import { useCallback, useRef, useState } from 'react';
import { draftOf, keepDraft } from './drafts.ts';

/** What changes; or how it follows from the draft as it is by then. */
export type Change<D> = Partial<D> | ((now: D) => Partial<D>);

/** A draft by name, as it was left, or as it begins. Every change is kept before it is shown. */
export function useDraft<D extends object>(name: string, beginning: D) {
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
