/** 看过了: that whoever took over has looked at the list; kept on this phone, and told to nobody. */
import { useEffect, useState } from 'react';
import { amend } from '../outbox/store.ts';
import { ownNow } from '../own.ts';

const keyOf = (officeId: string): string => `handover-seen ${officeId}`;

/** Undefined until it is known. */
export function useSeen(officeId: string): boolean | undefined {
  const [known, setKnown] = useState<{ officeId: string; seen: boolean }>();
  useEffect(() => {
    let here = true;
    void ownNow()
      ?.store.get<true>('about', keyOf(officeId))
      .then((row) => here && setKnown({ officeId, seen: row !== undefined }));
    return () => {
      here = false;
    };
  }, [officeId]);
  return known?.officeId === officeId ? known.seen : undefined;
}

export async function noteSeen(officeId: string): Promise<void> {
  const own = ownNow();
  if (own !== undefined) await amend<true>(own.store, { box: 'about', key: keyOf(officeId) }, () => true);
}
