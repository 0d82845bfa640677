/**
 * 照片队列: pictures, and what was said, travel apart from the command that names them: when the words of all have arrived, the smallest first.
 * Their bytes leave the phone only after the server has said that it has them: a clip's and a sensitive picture's at once, any
 * other picture's a week later, because a server put back from a copy may have lost it.
 */
import type { Item, WaitingPhoto } from './item.ts';
import type { Ports } from './ports.ts';
import { queueOf, rowsFor, type ToSave } from './queue.ts';
import { amend, type Change, FullError, type Store } from './store.ts';

/** Keeps the bytes of a picture, by their hash. Throws `FullError` when there is no room. */
export async function keepBytes(store: Store, sha256: string, bytes: Uint8Array): Promise<void> {
  await store.write([{ box: 'bytes', key: sha256, value: bytes }]);
}

export const bytesOf = async (store: Store, sha256: string): Promise<Uint8Array | undefined> =>
  (await store.get<Uint8Array>('bytes', sha256))?.value;

const allOf = async (store: Store): Promise<WaitingPhoto[]> =>
  (await store.list<WaitingPhoto>('photo')).map(({ value }) => value);

/** Those that did not arrive yet. */
export const photosOf = async (store: Store): Promise<WaitingPhoto[]> =>
  (await allOf(store)).filter(({ arrivedAt }) => arrivedAt === undefined);

/** `signed-out` and `nothing` stop; the rest waits for the next time. */
export type PhotosEnd = 'done' | 'signed-out' | 'nothing';

type Sending = Pick<Ports, 'store' | 'photoRoad' | 'clock' | 'newId' | 'room'>;

/** Sends what waits, of commands that were taken. Begins where it was left: what was confirmed is gone from the queue. */
export async function sendPhotos(ports: Sending): Promise<PhotosEnd> {
  const { store, photoRoad } = ports;
  const taken = new Map(
    (await queueOf(store))
      .filter(({ item }) => item.standing === 'taken')
      .map(({ item }) => [item.command.commandId, item]),
  );
  const rows = (await store.list<WaitingPhoto>('photo'))
    .filter(({ value }) => value.refused === null && value.arrivedAt === undefined && taken.has(value.of))
    .sort((a, b) => a.value.size - b.value.size);
  for (const { key, value } of rows) {
    const bytes = await bytesOf(store, value.sha256);
    const named = taken.get(value.of);
    if (bytes === undefined || named === undefined) {
      await refuse(store, key, 'lost');
      continue;
    }
    const reply = await photoRoad.send(value.sha256, bytes);
    if (reply.kind === 'kept') await arrived(ports, { key, value, named, photo: reply.photo });
    else if (reply.kind === 'refused') await refuse(store, key, reply.reason);
    else return reply.kind;
  }
  return 'done';
}

interface Arrived {
  readonly key: string;
  readonly value: WaitingPhoto;
  /** The command that named it. */
  readonly named: Item;
  /** As the server calls it. */
  readonly photo: string;
}

/** The command that adds the picture to its matter comes, and the bytes go or stay a while, in one write. */
async function arrived(ports: Sending, { key, value, named, photo }: Arrived): Promise<void> {
  const { store, newId } = ports;
  const adding = adds(named, value, { commandId: newId(), file: photo });
  const stays = value.clipId === undefined && !named.sensitive && (await hasRoom(ports, value.size));
  const kept: WaitingPhoto = { ...value, arrivedAt: ports.clock().at, adding: adding.commandId };
  for (;;) {
    const others = (await store.list<WaitingPhoto>('photo')).some(
      (row) => row.key !== key && row.value.sha256 === value.sha256,
    );
    const bytes: Change[] = others || stays ? [] : [{ box: 'bytes', key: value.sha256, drop: true }];
    const row: Change = stays ? { box: 'photo', key, value: kept } : { box: 'photo', key, drop: true };
    const { changes, expected } = await rowsFor(ports, [adding]);
    if (await store.write([...changes, row, ...bytes], expected)) return;
  }
}

/** Bytes of pictures that have arrived, and free MB below which none is kept. */
const MOST_KEPT = 20 * 1024 * 1024;
const LITTLE = 100;

async function hasRoom({ store, room }: Sending, size: number): Promise<boolean> {
  const { freeMegabytes } = await room();
  const kept = (await allOf(store)).filter(({ arrivedAt }) => arrivedAt !== undefined);
  const used = kept.reduce((sum, photo) => sum + photo.size, 0);
  return used + size <= MOST_KEPT && (freeMegabytes === null || freeMegabytes >= LITTLE);
}

const KEPT_FOR = 7 * 86_400_000;

type Cleaning = Pick<Ports, 'store' | 'clock'>;

/** Pictures that the server has go at once, where there is no room for what it does not have. True, when some went. */
export const makeRoom = (ports: Cleaning): Promise<boolean> => cleanPhotos(ports, Number.NEGATIVE_INFINITY);

/** Does what needs room, and once more after room was made, where there was some to make. Throws `FullError` otherwise. */
export async function withRoom<T>(ports: Cleaning, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    if (!(problem instanceof FullError) || !(await makeRoom(ports))) throw problem;
    return work();
  }
}

/** Pictures that arrived a week ago, and those of commands whose words have left, go. True, when some went. */
export async function cleanPhotos({ store, clock }: Cleaning, keptFor = KEPT_FOR): Promise<boolean> {
  const before = clock().at - keptFor;
  const bare = new Set(
    (await queueOf(store)).flatMap(({ item }) => (item.bare ? item.command.commandId : [])),
  );
  const rows = await store.list<WaitingPhoto>('photo');
  const going = rows.filter(
    ({ value: { arrivedAt, of } }) => arrivedAt !== undefined && (arrivedAt < before || bare.has(of)),
  );
  if (going.length === 0) return false;
  const left = new Set(rows.filter((row) => !going.includes(row)).map(({ value }) => value.sha256));
  await store.write(
    going.flatMap(({ key, value: { sha256 } }): Change[] => [
      { box: 'photo', key, drop: true },
      ...(left.has(sha256) ? [] : [{ box: 'bytes', key: sha256, drop: true } as const]),
    ]),
  );
  return true;
}

/**
 * The server was put back from a copy: whatever is still here is offered again, and added by a new command where the copy lacks
 * it; the one that had added it would come before the bytes.
 */
export async function offerAgain(store: Store): Promise<void> {
  const rows = (await store.list<WaitingPhoto>('photo')).filter(({ value }) => value.arrivedAt !== undefined);
  if (rows.length === 0) return;
  const adding = new Set(rows.map(({ value }) => value.adding));
  const added = (await queueOf(store)).filter(({ item }) => adding.has(item.command.commandId));
  await store.write([
    ...rows.map(
      ({ key, value: { arrivedAt: _, adding: __, ...value } }): Change => ({ box: 'photo', key, value }),
    ),
    ...added.map(({ key }): Change => ({ box: 'queue', key, drop: true })),
  ]);
}

interface Stored {
  readonly commandId: string;
  /** As the server calls it. */
  readonly file: string;
}

/** A picture becomes part of its matter; a clip was announced with its report or its look. */
function adds(
  { command, shown, sensitive }: Item,
  { clipId }: WaitingPhoto,
  { commandId, file }: Stored,
): ToSave {
  const { officeId, entity } = command;
  const about = { commandId, officeId, entity, shown, version: 1, ...(sensitive && { sensitive }) };
  if (clipId === undefined)
    return { ...about, kind: 'matter.add-photo', params: { matterId: entity }, body: { photo: file } };
  const { pointId } = command.params;
  return pointId === undefined
    ? { ...about, kind: 'matter.bring-clip', params: { matterId: entity, clipId }, body: { file } }
    : { ...about, kind: 'watch.bring-clip', params: { pointId, clipId }, body: { file } };
}

const refuse = async (store: Store, key: string, reason: string): Promise<void> => {
  await amend<WaitingPhoto>(store, { box: 'photo', key }, (now) => now && { ...now, refused: reason });
};

/** Bytes that no picture and no draft names any more. */
export async function dropUnnamed(store: Store, drafts: readonly string[]): Promise<void> {
  const named = new Set([...drafts, ...(await allOf(store)).map(({ sha256 }) => sha256)]);
  const idle = (await store.list('bytes')).filter(({ key }) => !named.has(key));
  if (idle.length > 0) await store.write(idle.map(({ key }) => ({ box: 'bytes', key, drop: true })));
}
