/** 草稿: what somebody began to write stays on this phone until it has arrived. */
import { useCallback, useState } from 'react';
import { keep, kept } from './keep.ts';

const draftName = (name: string): string => `draft.${name}`;

/** A draft by name, as it was left, or as it begins. Without `change` it would be lost at the next reload. */
export function useDraft<D extends object>(name: string, begin: () => D) {
  const [draft, setDraft] = useState<D>(() => ({ ...begin(), ...kept<Partial<D>>(draftName(name)) }));

  const change = useCallback(
    (part: Partial<D>) =>
      setDraft((before) => {
        const next = { ...before, ...part };
        keep(draftName(name), next);
        return next;
      }),
    [name],
  );

  const clear = useCallback(() => {
    keep(draftName(name), undefined);
    setDraft(begin());
  }, [name, begin]);

  return { draft, change, clear };
}
