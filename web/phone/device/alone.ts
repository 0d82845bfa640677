/** 一次一页: one page of a store sends and reads at a time: by Web Locks, or by a lease in the store where there are none. */
import type { Ports } from '../outbox/ports.ts';
import { amend, type Store } from '../outbox/store.ts';

const LEASE = 60_000;
const RENEWED = 20_000;

interface Lease {
  readonly by: string;
  readonly until: number;
}

export function aloneIn(store: Store, name: string, me: string): Ports['alone'] {
  if ('locks' in navigator)
    return (work) =>
      navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? undefined : work()));
  return (work) => leased(store, me, work);
}

async function leased<A>(store: Store, me: string, work: () => Promise<A>): Promise<A | undefined> {
  const take = (until: number) =>
    amend<Lease>(store, { box: 'about', key: 'lease' }, (now) =>
      now !== undefined && now.by !== me && now.until > Date.now() && now.until < Date.now() + LEASE
        ? undefined
        : { by: me, until },
    );
  const lease = await take(Date.now() + LEASE - 1);
  if (lease?.by !== me) return undefined;
  const renewing = setInterval(() => void take(Date.now() + LEASE - 1), RENEWED);
  try {
    return await work();
  } finally {
    clearInterval(renewing);
    await take(0);
  }
}
