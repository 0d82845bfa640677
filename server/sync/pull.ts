/** 拉取: what changed in what an office carries, page by page, and the sum that shows whether the phone has it all. */
import * as api from '../../contract/sync.ts';
import { holdingsOf } from '../../domain/sync/holdings.ts';
import { MOST_BYTES, scopeKey } from '../../domain/sync/scope.ts';
import type { Given } from '../kit/admission.ts';
import type { Feed } from '../kit/feed.ts';
import { query, type Served } from '../kit/serve.ts';
import { basicsOf, carriedIn, nameOf, pageOf, type Sendable, tooMuch } from './carried.ts';
import { type Cluster, raiseEpoch } from './cluster.store.ts';
import { type PullCursor, readPullCursor, writePullCursor } from './cursor.ts';
import { greetDevice } from './greet.ts';
import { heardInTurn } from './hearing.ts';
import { scopeFor } from './scope-for.ts';

export const pulling = (feeds: readonly Feed[]): readonly Served[] => pullings(feeds).map(heardInTurn);

const pullings = (feeds: readonly Feed[]): readonly Served[] => [
  query(api.pullChanges, async ({ body }, given) => {
    const { tx, house, office } = given;
    const scope = scopeFor(given);
    const [{ cluster, ticket }, all] = await Promise.all([
      greetDevice(tx, house, { office, said: body }),
      carriedIn(feeds, given, scope),
    ]);
    const beginning = startOf(cluster, scopeKey(office.id, scope));
    const cursor = await goOnFrom(given, body.cursor, { beginning, cluster });
    const basics = basicsOf(all);
    const { puts, last, bytes } = await pageOf(feeds, given, since(all, cursor, { basics, cluster }));
    const read = { bytes: cursor.from === 0n ? cursor.bytes + bytes : 0 };
    if (read.bytes > MOST_BYTES) throw tooMuch(given, scope, read);
    const more = last !== undefined;
    const until = cursor.after === '' ? cluster.horizon : cursor.until;
    const next = more
      ? { ...cursor, ...read, until, after: last }
      : { ...cursor, from: until, until, after: '', basics, bytes: 0 };
    return {
      epoch: cluster.epoch,
      ticket,
      now: house.now(),
      retryAfter: null,
      cursor: writePullCursor(house, next),
      anew: cursor === beginning,
      more,
      puts,
      since: scope.since,
      holds: more ? null : holdingsOf(all),
    };
  }),

  query(api.compareHoldings, async ({ body }, given) => {
    const all = await carriedIn(feeds, given, scopeFor(given));
    const known = new Set(all.map(nameOf));
    const theirs = new Map(body.held.map((one) => [nameOf(one), one.version]));
    const missing = all.filter((one) => theirs.get(nameOf(one)) !== one.version);
    const { puts, last } = await pageOf(feeds, given, missing);
    return {
      drop: body.held.filter((one) => !known.has(nameOf(one))).map(({ kind, id }) => ({ kind, id })),
      puts,
      holds: holdingsOf(all),
      more: last !== undefined,
    };
  }),
];

const startOf = ({ epoch, horizon }: Cluster, scope: string): PullCursor => ({
  epoch,
  scope,
  from: 0n,
  until: horizon,
  after: '',
  basics: '',
  bytes: 0,
});

/** Where the phone goes on; the beginning when its cursor is of another scope, another history, or none of ours. */
async function goOnFrom(
  { tx, house }: Given,
  sent: string | null,
  { beginning, cluster: { epoch, ahead } }: { beginning: PullCursor; cluster: Cluster },
): Promise<PullCursor> {
  const cursor = readPullCursor(house, sent);
  if (cursor === undefined || cursor.epoch !== epoch || cursor.scope !== beginning.scope) return beginning;
  if (cursor.from <= ahead && cursor.until <= ahead) return cursor;
  // It has read what this history has not written yet: the files were copied back.
  await raiseEpoch(tx, house, epoch);
  house.log({ level: 'warn', message: 'the database was put back from a copy: phones will send again' });
  return beginning;
}

/** What is to be sent after a cursor: all small things when one of them differs, and the rows that changed since. */
function since(
  all: readonly Sendable[],
  { from, after, basics: before }: PullCursor,
  { basics, cluster }: { basics: string; cluster: Cluster },
): Sendable[] {
  const isSent = ({ changed, order }: Sendable): boolean => {
    if (order <= after) return false;
    if (changed === undefined) return before !== basics;
    // A number this history has not given yet is from before a dump was restored: it is as old as can be.
    return from === 0n || (changed >= from && changed < cluster.ahead);
  };
  return all.filter(isSent).sort((one, other) => (one.order < other.order ? -1 : 1));
}
