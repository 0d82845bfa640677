/**
 * 待发队列: what was saved on this phone, in the order it was saved. One durable write makes a command; nothing is called
 * saved before it is there, and nothing leaves but by its author's hand or thirty days after it was taken.
 */
import type { OutcomeView } from '../../../contract/sync.ts';
import type { OfflineCommand } from '../../../domain/sync/command.ts';
import {
  asksFirst,
  isToSend,
  KEPT_DAYS,
  needsItsAuthor,
  type Standing,
} from '../../../domain/sync/outcome.ts';
import { type Item, photoRow, type Queued, type Shown, type ToFollow } from './item.ts';
import type { Ports } from './ports.ts';
import type { Change, Expected, Row, Store } from './store.ts';

/** What a page wants to be saved: the call of an endpoint, and what is shown of it meanwhile. */
export interface ToSave {
  readonly commandId: string;
  readonly kind: string;
  readonly version: number;
  readonly officeId: string;
  readonly entity: string;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly after?: readonly string[];
  readonly shown: Shown;
  /** Of other people's hardship: its words leave the phone as soon as it was taken, and are never sent a second time. */
  readonly sensitive?: true;
  /** Said again before it went out, it is one command with what it says now, on what the first was based on. */
  readonly over?: true;
  /** Pictures and clips whose bytes are in the store already. */
  readonly photos?: readonly ToFollow[];
}

type Saving = Pick<Ports, 'store' | 'clock'>;

/** Resolves when all of them are on the disk, in one write. A command saved twice is one. */
export async function save(ports: Saving, ...them: readonly ToSave[]): Promise<void> {
  for (;;) {
    const { changes, expected } = await rowsFor(ports, them);
    if (changes.length === 0 || (await ports.store.write(changes, expected))) return;
  }
}

interface Rows {
  readonly changes: readonly Change[];
  readonly expected: readonly Expected[];
}

/** What has to be written for those that are not in the queue yet; nothing when all of them are. */
export async function rowsFor({ store, clock }: Saving, them: readonly ToSave[]): Promise<Rows> {
  const queue = await queueOf(store);
  const known = new Set(queue.map(({ item }) => item.command.commandId));
  const unknown = them.filter(({ commandId }) => !known.has(commandId));
  if (unknown.length === 0) return { changes: [], expected: [] };
  const again = unknown.flatMap((it) => saidBefore(queue, it) ?? []);
  const fresh = unknown.filter((it) => !again.some(({ anew }) => anew === it));
  const last = await store.get<number>('about', 'last');
  const place = last?.value ?? 0;
  const time = clock();
  return {
    changes: [
      { box: 'about', key: 'last', value: place + fresh.length },
      ...fresh.flatMap((it, at): Change[] => [
        { box: 'queue', key: String(place + at + 1).padStart(9, '0'), value: itemOf(it, time) },
        ...(it.photos ?? []).map((photo) => photoRow(it.commandId, photo)),
      ]),
      ...again.map(({ anew, before }): Change => {
        const body = { ...before.item.command.body, ...anew.body, version: before.item.command.body.version };
        return { box: 'queue', key: before.key, value: itemOf({ ...anew, body }, time) };
      }),
    ],
    expected: [
      { box: 'about', key: 'last', mark: last?.mark },
      ...again.map(({ before: { key, mark } }): Expected => ({ box: 'queue', key, mark })),
    ],
  };
}

/** The same about the same thing that never went out: the second would be based on what the first is about to change. */
function saidBefore(queue: readonly Queued[], anew: ToSave): { anew: ToSave; before: Queued } | undefined {
  if (anew.over !== true) return undefined;
  const before = queue.filter(
    ({ item: { command, standing, wentOut } }) =>
      standing === 'waiting' &&
      !wentOut &&
      command.kind === anew.kind &&
      command.entity === anew.entity &&
      command.officeId === anew.officeId,
  );
  const last = before.pop();
  return last && { anew, before: last };
}

function itemOf(it: ToSave, time: ReturnType<Ports['clock']>): Item {
  const { commandId, kind, version, officeId, entity, params, body, after = [], shown } = it;
  const command: OfflineCommand = {
    ...{ commandId, kind, version, officeId, entity },
    params: { ...params },
    body: { ...body, commandId },
    after: [...after],
    at: Math.round(time.at),
    ticks: Math.max(0, Math.round(time.ticks)),
    opening: time.opening,
  };
  return {
    ...{ command, standing: 'waiting', shown, wentOut: false, outcome: null, answeredAt: null },
    ...(it.sensitive && { sensitive: true }),
  };
}

const queuedOf = ({ key, mark, value }: Row<Item>): Queued => ({ key, mark, item: value });

/** All of it, in the order it was saved. */
export const queueOf = async (store: Store): Promise<Queued[]> =>
  (await store.list<Item>('queue')).map(queuedOf);

const MAKING: readonly string[] = [
  ...['matter.report', 'watch.add'],
  ...['area.add-household', 'area.add-care', 'area.add-roster'],
];

/** What makes a thing; whatever is done with the thing waits until it was made. */
export const makesItsEntity = (kind: string): boolean => MAKING.includes(kind);

/** Saved so long ago that its author is asked before it goes. */
export const asksItsAuthor = ({ command: { at }, standing, outcome, sure }: Item, now: number): boolean =>
  isToSend(standing) && asksFirst({ savedAt: at, answered: outcome !== null, sure: sure === true }, now);

/**
 * What may be sent now: what waits, but not behind something whose making needs its author, nor behind something about the
 * same that its author is asked about first.
 */
export function sendable(queue: readonly Queued[], now: number): Queued[] {
  const asked = new Set(
    queue.filter(({ item }) => asksItsAuthor(item, now)).map(({ item }) => item.command.entity),
  );
  const unmade = new Set(
    queue
      .filter(({ item }) => makesItsEntity(item.command.kind) && needsItsAuthor(item.standing) && !item.bare)
      .map(({ item }) => item.command.entity),
  );
  return queue.filter(
    ({ item: { standing, command } }) =>
      isToSend(standing) && !unmade.has(command.entity) && !asked.has(command.entity),
  );
}

/** Whatever is asked about now is sent. */
export async function sayStillSo({ store, clock }: Saving): Promise<void> {
  for (;;) {
    const asked = (await queueOf(store)).filter(({ item }) => asksItsAuthor(item, clock().at));
    const said = await store.write(
      asked.map(({ key, item }) => ({ box: 'queue', key, value: { ...item, sure: true } satisfies Item })),
      asked.map(({ key, mark }) => ({ box: 'queue', key, mark })),
    );
    if (said) return;
  }
}

export interface Counts {
  /** Of what waits, what its author is asked about first. */
  readonly asked: number;
  readonly waiting: number;
  readonly sending: number;
  readonly held: number;
  readonly conflict: number;
  readonly refused: number;
  /** When the oldest of what waits was saved, by the phone's clock. */
  readonly oldest: number | null;
}

/** Of everything that did not arrive yet, or came back. */
export function countsOf(queue: readonly Queued[], now: number): Counts {
  const count = (standing: Standing) => queue.filter(({ item }) => item.standing === standing).length;
  const open = queue.filter(({ item }) => isToSend(item.standing)).map(({ item }) => item.command.at);
  return {
    asked: queue.filter(({ item }) => asksItsAuthor(item, now)).length,
    waiting: count('waiting'),
    sending: count('sending'),
    held: count('held'),
    conflict: count('conflict'),
    refused: count('refused'),
    oldest: open.length === 0 ? null : Math.min(...open),
  };
}

/** On its way it is left alone: its answer would have nowhere to go. */
export const mayBeChanged = ({ standing }: Item): boolean =>
  standing === 'waiting' || standing === 'refused' || standing === 'conflict';

export const findIn = (queue: readonly Queued[], commandId: string): Queued | undefined =>
  queue.find(({ item }) => item.command.commandId === commandId);

/** Whatever goes with it: what was to be done with a thing that will not be made. */
export function goesAlong(queue: readonly Queued[], { key, item }: Queued): Queued[] {
  if (!makesItsEntity(item.command.kind)) return [];
  return queue.filter((other) => other.key > key && other.item.command.entity === item.command.entity);
}

/** Takes a command back before it was answered with yes, with its pictures and what hangs on it. False: too late. */
export async function remove(store: Store, commandId: string): Promise<boolean> {
  for (;;) {
    const queue = await queueOf(store);
    const found = findIn(queue, commandId);
    if (found === undefined) return true;
    const going = [found, ...goesAlong(queue, found)];
    if (going.some(({ item }) => !mayBeChanged(item))) return false;
    const photos = (
      await Promise.all(going.map(({ item }) => store.list('photo', item.command.commandId)))
    ).flat();
    const gone = await store.write(
      [
        ...going.map(({ key }) => ({ box: 'queue', key, drop: true }) as const),
        ...photos.map(({ key }) => ({ box: 'photo', key, drop: true }) as const),
      ],
      going.map(({ key, mark }) => ({ box: 'queue', key, mark })),
    );
    if (gone) return true;
  }
}

/** What an answer holds that nobody may read later, once it was seen: a follow code. */
export async function forgetIn(store: Store, commandId: string, ...fields: readonly string[]): Promise<void> {
  for (;;) {
    const found = findIn(await queueOf(store), commandId);
    const answer = found?.item.outcome?.answer as Record<string, unknown> | null | undefined;
    if (found === undefined || !answer || !fields.some((field) => field in answer)) return;
    const left = Object.fromEntries(Object.entries(answer).filter(([name]) => !fields.includes(name)));
    const outcome: OutcomeView = { ...(found.item.outcome as OutcomeView), answer: left };
    const value: Item = { ...found.item, outcome };
    const { key, mark } = found;
    if (await store.write([{ box: 'queue', key, value }], [{ box: 'queue', key, mark }])) return;
  }
}

const DAY = 86_400_000;

/** What was taken long ago leaves by itself: a server put back from a backup is not sent it again. */
export async function clean({ store, clock }: Saving): Promise<void> {
  const before = clock().at - KEPT_DAYS * DAY;
  const old = (await queueOf(store)).filter(
    ({ item: { standing, answeredAt } }) =>
      standing === 'taken' && answeredAt !== null && answeredAt < before,
  );
  if (old.length > 0)
    await store.write(
      old.map(({ key }) => ({ box: 'queue', key, drop: true })),
      old.map(({ key, mark }) => ({ box: 'queue', key, mark })),
    );
}
