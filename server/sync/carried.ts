/** 随身之物: everything that the feeds hold for an office, in the order in which it is sent, and a page of it. */
import { createHash } from 'node:crypto';
import type { Put } from '../../contract/sync.ts';
import type { Held } from '../../domain/sync/holdings.ts';
import { MOST_RECORDS, PULL_PAGE, type Scope } from '../../domain/sync/scope.ts';
import type { Given } from '../kit/admission.ts';
import type { Feed } from '../kit/feed.ts';
import { RefusedError } from '../kit/problem.ts';

export const nameOf = ({ kind, id }: Pick<Held, 'kind' | 'id'>): string => `${kind} ${id}`;

export interface Sendable extends Held {
  /** Of a row: the transaction that changed it last. */
  readonly changed: bigint | undefined;
  /** Small things first, then rows by their last change. */
  readonly order: string;
}

/** Everything a scope holds. 409 `too-much` for one that no phone should hold, which an administrator then reads about. */
export async function carriedIn(feeds: readonly Feed[], given: Given, scope: Scope): Promise<Sendable[]> {
  const lists = await Promise.all(
    feeds.map(async ({ kind, of, held }) =>
      (await held(given, scope)).map((one) => sendable(of, { kind, ...one })),
    ),
  );
  const all = lists.flat();
  if (all.length <= MOST_RECORDS) return all;
  throw tooMuch(given, scope, { count: all.length });
}

/** What no phone should hold: refused, and written down for whoever administers. */
export function tooMuch(
  { house }: Given,
  { place }: Scope,
  how: Readonly<Record<string, number>>,
): RefusedError {
  house.log({ level: 'warn', message: 'too much for a phone', place, ...how });
  return new RefusedError('too-much');
}

function sendable(of: Feed['of'], held: Held): Sendable {
  if (of === 'basics') return { ...held, changed: undefined, order: `0 ${nameOf(held)}` };
  const order = `1 ${held.version.padStart(20, '0')} ${nameOf(held)}`;
  return { ...held, changed: BigInt(held.version), order };
}

/** What the small things are now, all together. */
export function basicsOf(all: readonly Sendable[]): string {
  const names = all
    .filter(({ changed }) => changed === undefined)
    .map((one) => `${nameOf(one)} ${one.version}`);
  return createHash('sha256').update(names.sort().join()).digest('base64url').slice(0, 16);
}

export interface Page {
  readonly puts: Put[];
  /** The order of the last one looked at, when there are more. */
  readonly last: string | undefined;
  /** Of its records, as they travel. */
  readonly bytes: number;
}

/** As many records as a page takes, in their order. */
export async function pageOf(
  feeds: readonly Feed[],
  given: Given,
  wanted: readonly Sendable[],
): Promise<Page> {
  const first = wanted.slice(0, PULL_PAGE.records);
  const records = await recordsOf(feeds, given, first);
  const puts: Put[] = [];
  let bytes = 0;
  let last: string | undefined;
  for (const one of first) {
    const record = records.get(nameOf(one));
    if (record !== undefined) {
      const size = Buffer.byteLength(JSON.stringify(record));
      if (bytes + size > PULL_PAGE.bytes && puts.length > 0) return { puts, last, bytes };
      bytes += size;
      const { kind, id, version } = one;
      puts.push({ kind, id, version, record });
    }
    last = one.order;
  }
  return { puts, last: wanted.length > first.length ? last : undefined, bytes };
}

async function recordsOf(
  feeds: readonly Feed[],
  given: Given,
  some: readonly Held[],
): Promise<ReadonlyMap<string, unknown>> {
  const lists = await Promise.all(
    feeds.map(async ({ kind, records }) => {
      const ids = some.filter((one) => one.kind === kind).map(({ id }) => id);
      const found = ids.length === 0 ? [] : await records(given, ids);
      return Array.from(found, ([id, record]) => [nameOf({ kind, id }), record] as const);
    }),
  );
  return new Map(lists.flat());
}
