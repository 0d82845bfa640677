/**
 * 写的没有留住: a field that was set here and taken, and that somebody set otherwise afterwards. Of two who wrote the same field one
 * decides; the other sees once that it is not as written, with both values.
 */
import { changeHousehold } from '../../../contract/household.ts';
import { changePoint } from '../../../contract/watch.ts';
import { isDone } from '../../../domain/sync/outcome.ts';
import type { Item, Queued } from './item.ts';
import { findIn, queueOf } from './queue.ts';
import { recordOf } from './reader.ts';
import type { Store } from './store.ts';

export interface Overwritten {
  readonly item: Item;
  /** Of the fields that did not stay: as they were written here, and as they are now. */
  readonly mine: Readonly<Record<string, unknown>>;
  readonly theirs: Readonly<Record<string, unknown>>;
}

/** Of what the phone carries, the fields that people set: when a point is due next, each look sets too. */
const WATCHED: Readonly<Record<string, { readonly kind: string; readonly fields: readonly string[] }>> = {
  [changePoint.name]: { kind: 'point', fields: ['title', 'risk', 'season'] },
  [changeHousehold.name]: { kind: 'household', fields: ['label', 'phone'] },
};

export async function overwrittenIn(store: Store, queue: readonly Queued[]): Promise<Overwritten[]> {
  const found = await Promise.all(queue.map(({ item }, at) => lostOf(store, item, queue.slice(at + 1))));
  return found.flatMap((one) => one ?? []);
}

async function lostOf(store: Store, item: Item, later: readonly Queued[]): Promise<Overwritten | undefined> {
  const { command, outcome } = item;
  const watched = WATCHED[command.kind];
  if (watched === undefined || item.seenOver || item.standing !== 'taken') return undefined;
  if (outcome === null || !isDone(outcome.outcome)) return undefined;
  const now = await recordOf<Readonly<Record<string, unknown>>>(store, watched.kind, command.entity);
  const taken = (outcome.answer as { version?: unknown } | null)?.version;
  if (now === undefined || typeof taken !== 'number' || Number(now.version) <= taken) return undefined;
  const saidAgain = (field: string) =>
    later.some((other) => other.item.command.entity === command.entity && field in other.item.command.body);
  const lost = watched.fields.filter(
    (field) =>
      field in command.body && field in now && !saidAgain(field) && !isSame(command.body[field], now[field]),
  );
  const only = (of: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(lost.map((field) => [field, of[field]]));
  return lost.length === 0 ? undefined : { item, mine: only(command.body), theirs: only(now) };
}

const isSame = (one: unknown, other: unknown): boolean => plain(one) === plain(other);
const plain = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : (value ?? null));

/** Its author has seen it. */
export async function noteSeenOver(store: Store, commandId: string): Promise<void> {
  for (;;) {
    const found = findIn(await queueOf(store), commandId);
    if (found === undefined) return;
    const { key, mark, item } = found;
    const value: Item = { ...item, seenOver: true };
    if (await store.write([{ box: 'queue', key, value }], [{ box: 'queue', key, mark }])) return;
  }
}

/** Whoever lets the other value stand has seen it, whatever was written here before. */
export async function noteSeenOf(store: Store, entity: string): Promise<void> {
  for (const { item } of await queueOf(store))
    if (item.command.entity === entity && item.standing === 'taken')
      await noteSeenOver(store, item.command.commandId);
}
