/**
 * 读取: what this office carries, brought to the phone page by page. The rows of a page and the cursor behind them are written
 * together; sums say whether the phone holds what it should, and if not, every record is compared.
 */
import type { AnswerOf } from '../../../contract/endpoint.ts';
import type { Put, pullChanges } from '../../../contract/sync.ts';
import type { Day } from '../../../domain/kernel/day.ts';
import { dayOf } from '../../../domain/kernel/day.ts';
import { PROTOCOL } from '../../../domain/sync/command.ts';
import { holdingsOf, sameHoldings } from '../../../domain/sync/holdings.ts';
import { isToSend } from '../../../domain/sync/outcome.ts';
import { MOST_RECORDS } from '../../../domain/sync/scope.ts';
import { aboutOf, changeAbout, type Holds } from './about.ts';
import { bareAbout } from './leaving.ts';
import type { Ports } from './ports.ts';
import { queueOf } from './queue.ts';
import { heedEpoch } from './sender.ts';
import { heedRefusal, phoneState, type RoundEnd } from './speaker.ts';
import type { Change, Store } from './store.ts';

/** What is held of a record, by its name `kind id`: its version, and the day it was closed. */
type Held = Readonly<Record<string, readonly [version: string, closed: Day | null]>>;

interface Reading {
  readonly cursor: string | null;
  readonly held: Held;
  /** Rows of records that should go, kept because something about them was not sent yet. */
  readonly leftover: readonly string[];
}

const NOTHING_READ: Reading = { cursor: null, held: {}, leftover: [] };

type Page = AnswerOf<typeof pullChanges>;

interface ReadingRow {
  readonly value: Reading;
  readonly mark: string | undefined;
}

export async function readingOf(store: Store): Promise<ReadingRow> {
  const row = await store.get<Reading>('about', 'reading');
  return row ?? { value: NOTHING_READ, mark: undefined };
}

/** Until the phone holds what it should. */
export async function pullAll(ports: Ports): Promise<RoundEnd> {
  let renamed = false;
  for (;;) {
    const { store, clock } = ports;
    const about = await aboutOf(store, ports.newId);
    const before = await readingOf(store);
    const { device, epoch, ticket } = about;
    const heard = await ports.road.pull({
      ...{ protocol: PROTOCOL, device, epoch, ticket },
      cursor: before.value.cursor,
      phone: await phoneState(ports),
    });
    if (heard.kind === 'refused') {
      const end = await heedRefusal(ports, heard.reason, renamed);
      if (end !== undefined) return end;
      renamed = true;
      continue;
    }
    // An office that carries nothing has nothing to read.
    if (heard.kind === 'not-there') return { kind: 'done' };
    if (heard.kind === 'too-large' || heard.kind === 'malformed') return { kind: 'nothing' };
    if (heard.kind !== 'answer') return heard;
    const { answer } = heard;
    const { at } = clock();
    const another = await heedEpoch(store, about, answer.epoch, at);
    const page = another ? { ...answer, anew: true } : answer;
    const applied = await apply(store, before, page);
    if (applied === undefined) return { kind: 'too-much' };
    await changeAbout(store, () => ({ epoch: answer.epoch, ticket: answer.ticket, ahead: answer.now - at }));
    if (answer.retryAfter !== null) return { kind: 'too-often', seconds: answer.retryAfter };
    if (answer.more) continue;
    const agreed = answer.holds === null || (await agree(ports, answer.holds));
    if (agreed) await changeAbout(store, () => ({ pulledAt: clock().at }));
    return { kind: agreed ? 'done' : 'nothing' };
  }
}

/** A page and its cursor, in one write. Undefined, and nothing written, when it is more than a phone may hold. */
async function apply(store: Store, before: ReadingRow, page: Page): Promise<true | undefined> {
  const now = page.anew ? { ...NOTHING_READ, leftover: before.value.leftover } : before.value;
  const gone = page.anew ? Object.keys(before.value.held) : [];
  return write(store, before, {
    now: { ...now, cursor: page.cursor },
    gone,
    puts: page.puts,
    since: page.since,
  });
}

interface Turn {
  readonly now: Reading;
  /** Names of records to drop. */
  readonly gone: readonly string[];
  readonly puts: readonly Put[];
  /** Closed work from before is dropped. */
  readonly since?: Day;
}

const nameOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind} ${id}`;

async function write(
  store: Store,
  { mark }: ReadingRow,
  { now, gone, puts, since }: Turn,
): Promise<true | undefined> {
  const pending = await pendingEntities(store);
  const held: Record<string, Held[string]> = { ...now.held };
  const leaving = new Set([...gone, ...now.leftover]);
  for (const name of gone) delete held[name];
  for (const put of puts) {
    held[nameOf(put)] = [put.version, closedOn(put.record)];
    leaving.delete(nameOf(put));
  }
  if (since !== undefined)
    for (const [name, [, closed]] of Object.entries(held))
      if (closed !== null && closed < since) {
        delete held[name];
        leaving.add(name);
      }
  if (Object.keys(held).length > MOST_RECORDS) return undefined;

  const stays = (name: string): boolean => pending.has(name.slice(name.indexOf(' ') + 1));
  const changes: Change[] = [
    ...[...leaving]
      .filter((name) => !stays(name))
      .map((key) => ({ box: 'record', key, drop: true }) as const),
    ...puts
      .filter((put) => mayBeKept(put) && held[nameOf(put)] !== undefined)
      .map((put) => ({ box: 'record', key: nameOf(put), value: put.record }) as const),
    { box: 'about', key: 'reading', value: { ...now, held, leftover: [...leaving].filter(stays) } },
  ];
  const written = await store.write(changes, [{ box: 'about', key: 'reading', mark }]);
  if (!written) throw new Error('two read at once');
  return true;
}

/** Of whatever can be closed. */
function closedOn(record: unknown): Day | null {
  const { closedAt } = record as { closedAt?: unknown };
  return typeof closedAt === 'number' ? dayOf(closedAt) : null;
}

/** 敏感与封存的事不上手机: whatever the server sends. */
function mayBeKept({ record }: Put): boolean {
  const { dataClass, sealed } = record as { dataClass?: unknown; sealed?: unknown };
  return dataClass !== 'P3' && sealed !== true;
}

const pendingEntities = async (store: Store): Promise<ReadonlySet<string>> =>
  new Set(
    (await queueOf(store))
      .filter(({ item }) => isToSend(item.standing) || item.standing === 'conflict')
      .map(({ item }) => item.command.entity),
  );

const MOST_ROUNDS = 40;

/** Compares all names when the sums differ; true when they agree in the end. */
async function agree(ports: Ports, asked: Holds): Promise<boolean> {
  let should = asked;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = await readingOf(ports.store);
    if (sameHoldings(holdingsOf(heldOf(before.value)), should)) return true;
    const heard = await ports.road.compare({ held: heldOf(before.value) });
    if (heard.kind !== 'answer') return false;
    const { drop, puts, holds } = heard.answer;
    if (drop.length === 0 && puts.length === 0) return sameHoldings(holdingsOf(heldOf(before.value)), holds);
    await bareAbout(ports.store, new Set(drop.map(({ id }) => id)));
    const turn = { now: before.value, gone: drop.map(nameOf), puts };
    if ((await write(ports.store, before, turn)) === undefined) return false;
    should = holds;
  }
  return false;
}

const heldOf = ({ held }: Reading) =>
  Object.entries(held).map(([name, [version]]) => {
    const gap = name.indexOf(' ');
    return { kind: name.slice(0, gap), id: name.slice(gap + 1), version };
  });

/** Everything of a kind that is on the phone. */
export const recordsOf = async <R>(store: Store, kind: string): Promise<R[]> =>
  (await store.list<R>('record', `${kind} `)).map(({ value }) => value);

export const recordOf = async <R>(store: Store, kind: string, id: string): Promise<R | undefined> =>
  (await store.get<R>('record', `${kind} ${id}`))?.value;
