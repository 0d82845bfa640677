/** 读过的: for small pages whose answer cannot be made from the records: what was answered last is shown without a signal. */
import { useEffect } from 'react';
import type { Reply } from '../kit/api.ts';
import { type Loaded, useLoad } from './load.ts';
import { ownNow } from './own.ts';

export function useLoadKept<A>(name: string, read: () => Promise<Reply<A>>): Loaded<A> {
  const loaded = useLoad<A>(name, read, (own) => own.reading.answered(name));
  const { answer, keptAt } = loaded;
  useEffect(() => {
    if (answer !== undefined && keptAt === undefined) void ownNow()?.reading.keepAnswer(name, answer);
  }, [name, answer, keptAt]);
  return loaded;
}
