/** 带进来: commands of another phone of the same person, put behind what waits here, under the ids they have. */
import type { Item, WaitingPhoto } from './item.ts';
import { keepBytes } from './photos.ts';
import { queueOf } from './queue.ts';
import type { Change, Store } from './store.ts';

export interface Brought {
  readonly items: readonly Item[];
  readonly photos: readonly (WaitingPhoto & { readonly bytes: Uint8Array })[];
}

/** Of these commands, those that are not here already. */
export async function unknownAmong(store: Store, items: readonly Item[]): Promise<Item[]> {
  const known = new Set((await queueOf(store)).map(({ item }) => item.command.commandId));
  return items.filter(({ command }) => !known.has(command.commandId));
}

/** How many were new here. A file brought in twice is brought in once, and what arrived before acts once too. */
export async function bringIn(store: Store, { items, photos }: Brought): Promise<number> {
  for (const { sha256, bytes } of photos) await keepBytes(store, sha256, bytes);
  for (;;) {
    const fresh = await unknownAmong(store, items);
    if (fresh.length === 0) return 0;
    const ids = new Set(fresh.map(({ command }) => command.commandId));
    const last = await store.get<number>('about', 'last');
    const place = last?.value ?? 0;
    const changes: Change[] = [
      { box: 'about', key: 'last', value: place + fresh.length },
      ...fresh.map(
        (value, at): Change => ({ box: 'queue', key: String(place + at + 1).padStart(9, '0'), value }),
      ),
      ...photos
        .filter(({ of }) => ids.has(of))
        .map(
          ({ bytes: _, ...photo }): Change => ({
            box: 'photo',
            key: `${photo.of} ${photo.sha256}`,
            value: photo,
          }),
        ),
    ];
    if (await store.write(changes, [{ box: 'about', key: 'last', mark: last?.mark }])) return fresh.length;
  }
}
