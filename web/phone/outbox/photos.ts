/**
 * 照片队列: pictures travel apart from the command that names them: when the words of all have arrived, the smallest first.
 * Their bytes leave the phone only after the server has said that it has them.
 */
import type { Ports } from './ports.ts';
import { queueOf } from './queue.ts';
import { amend, type Change, type Store } from './store.ts';

export interface WaitingPhoto {
  readonly sha256: string;
  readonly size: number;
  /** The command that names it. */
  readonly of: string;
  /** The server will not have it, and why. */
  readonly refused: string | null;
}

/** The row of a picture that comes after its command. */
export const photoRow = (
  commandId: string,
  { sha256, size }: { readonly sha256: string; readonly size: number },
): Change => ({
  box: 'photo',
  key: `${commandId} ${sha256}`,
  value: { sha256, size, of: commandId, refused: null } satisfies WaitingPhoto,
});

/** Keeps the bytes of a picture, by their hash. Throws `FullError` when there is no room. */
export async function keepBytes(store: Store, sha256: string, bytes: Uint8Array): Promise<void> {
  await store.write([{ box: 'bytes', key: sha256, value: bytes }]);
}

export const bytesOf = async (store: Store, sha256: string): Promise<Uint8Array | undefined> =>
  (await store.get<Uint8Array>('bytes', sha256))?.value;

export const photosOf = async (store: Store): Promise<WaitingPhoto[]> =>
  (await store.list<WaitingPhoto>('photo')).map(({ value }) => value);

/** `signed-out` and `nothing` stop; the rest waits for the next time. */
export type PhotosEnd = 'done' | 'signed-out' | 'nothing';

type Sending = Pick<Ports, 'store' | 'photoRoad'>;

/** Sends what waits, of commands that were taken. Begins where it was left: what was confirmed is gone from the queue. */
export async function sendPhotos({ store, photoRoad }: Sending): Promise<PhotosEnd> {
  const taken = new Set(
    (await queueOf(store))
      .filter(({ item }) => item.standing === 'taken')
      .map(({ item }) => item.command.commandId),
  );
  const rows = (await store.list<WaitingPhoto>('photo'))
    .filter(({ value }) => value.refused === null && taken.has(value.of))
    .sort((a, b) => a.value.size - b.value.size);
  for (const { key, value } of rows) {
    const bytes = await bytesOf(store, value.sha256);
    if (bytes === undefined) {
      await refuse(store, key, 'lost');
      continue;
    }
    const reply = await photoRoad.send(value.sha256, bytes);
    if (reply.kind === 'kept') await arrived(store, key, value.sha256);
    else if (reply.kind === 'refused') await refuse(store, key, reply.reason);
    else return reply.kind;
  }
  return 'done';
}

async function arrived(store: Store, key: string, sha256: string): Promise<void> {
  const others = (await store.list<WaitingPhoto>('photo')).some(
    (row) => row.key !== key && row.value.sha256 === sha256,
  );
  const bytes: Change[] = others ? [] : [{ box: 'bytes', key: sha256, drop: true }];
  await store.write([{ box: 'photo', key, drop: true }, ...bytes]);
}

const refuse = async (store: Store, key: string, reason: string): Promise<void> => {
  await amend<WaitingPhoto>(store, { box: 'photo', key }, (now) => now && { ...now, refused: reason });
};

/** Bytes that no picture and no draft names any more. */
export async function dropUnnamed(store: Store, drafts: readonly string[]): Promise<void> {
  const named = new Set([...drafts, ...(await photosOf(store)).map(({ sha256 }) => sha256)]);
  const idle = (await store.list('bytes')).filter(({ key }) => !named.has(key));
  if (idle.length > 0) await store.write(idle.map(({ key }) => ({ box: 'bytes', key, drop: true })));
}
