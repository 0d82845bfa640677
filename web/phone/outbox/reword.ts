/** 再说一遍: what its author makes of a command that waits or came back: other words, another command, or as the server has it. */
import type { OfflineCommand } from '../../../domain/sync/command.ts';
import type { Item, Shown } from './item.ts';
import { findIn, mayBeChanged, queueOf } from './queue.ts';
import type { Change, Expected, Store } from './store.ts';

export interface Reworded {
  readonly commandId: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly shown?: Shown;
  readonly sensitive?: boolean;
  /** Under which office, when the one it was written under is no longer its author's. */
  readonly officeId?: string;
  /** What it is instead: a supplement, or another thing. */
  readonly as?: Pick<OfflineCommand, 'kind' | 'version' | 'params' | 'entity'>;
}

/** Said again in other words: another command in the same place of the queue, with its pictures. False: too late. */
export async function replace(store: Store, commandId: string, by: Reworded): Promise<boolean> {
  for (;;) {
    const queue = await queueOf(store);
    const found = findIn(queue, commandId);
    if (found === undefined || !mayBeChanged(found.item)) return false;
    const { key, item } = found;
    const photos = await store.list<{ of: string }>('photo', commandId);
    const value: Item = {
      ...((item.sensitive || by.sensitive) && { sensitive: true }),
      command: {
        ...item.command,
        ...by.as,
        ...(by.officeId !== undefined && { officeId: by.officeId }),
        commandId: by.commandId,
        body: { ...by.body, commandId: by.commandId },
      },
      standing: 'waiting',
      shown: by.shown ?? item.shown,
      wentOut: false,
      outcome: null,
      answeredAt: null,
    };
    const moved = photos.flatMap(({ key: old, value: photo }) => [
      { box: 'photo', key: old, drop: true } as const,
      {
        box: 'photo',
        key: old.replace(commandId, by.commandId),
        value: { ...photo, of: by.commandId },
      } as const,
    ]);
    // What is done with the same thing, and is named after it, is named anew too.
    const named = queue.filter(
      (other) =>
        by.as === undefined &&
        other.key !== key &&
        mayBeChanged(other.item) &&
        other.item.command.entity === item.command.entity &&
        other.item.shown.title === item.shown.title,
    );
    const renamed = named.map((other): Change => {
      const shown = { ...other.item.shown, title: value.shown.title };
      return { box: 'queue', key: other.key, value: { ...other.item, shown } };
    });
    const expected = [found, ...named].map((it): Expected => ({ box: 'queue', key: it.key, mark: it.mark }));
    if (await store.write([{ box: 'queue', key, value }, ...moved, ...renamed], expected)) return true;
  }
}

/** What the server has already holds; the other words are given up, and the pictures follow. */
export async function letStand(store: Store, commandId: string): Promise<void> {
  for (;;) {
    const found = findIn(await queueOf(store), commandId);
    if (found === undefined || found.item.standing !== 'conflict') return;
    const { key, mark, item } = found;
    const value: Item = { ...item, standing: 'taken' };
    if (await store.write([{ box: 'queue', key, value }], [{ box: 'queue', key, mark }])) return;
  }
}
