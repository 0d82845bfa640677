/** 保存: a page's write, saved on the phone and sent at once when there is a signal. */
import type { BodyTo, Endpoint, ParamsTo } from '../../contract/endpoint.ts';
import { type Item, needsAnswer } from './outbox/item.ts';
import { remove, type ToSave } from './outbox/queue.ts';
import { FullError } from './outbox/store.ts';
import { ownNow } from './own.ts';

type OfflineEndpoint = Endpoint & { readonly offline: number };

interface Saying<E extends OfflineEndpoint>
  extends Pick<ToSave, 'commandId' | 'officeId' | 'entity' | 'shown' | 'photos' | 'over'> {
  readonly params: 'params' extends keyof E ? ParamsTo<E> : Readonly<Record<string, never>>;
  readonly body: Omit<BodyTo<E>, 'commandId'>;
}

/** The call of an endpoint as a command that can wait. What the contract calls sensitive does not stay once it was taken. */
export const commandFor = <E extends OfflineEndpoint>(
  { name, offline, dataClass }: E,
  { params, body, ...rest }: Saying<E>,
): ToSave => ({
  ...rest,
  kind: name,
  version: offline,
  params: params as Readonly<Record<string, string>>,
  body: body as Readonly<Record<string, unknown>>,
  ...(dataClass === 'P3' && { sensitive: true }),
});

/** With a signal an answer is there by then; without one nobody waits. */
const MOMENT = 4000;

/**
 * Saves, and resolves with how it stands a moment later: taken or refused when there is a signal, waiting when there is none.
 * Throws `FullError` when the phone has no room.
 */
export async function saveNow(...them: readonly ToSave[]): Promise<readonly Item[]> {
  const own = ownNow();
  if (own === undefined) throw new Error('no store is open');
  const itemsNow = (): readonly Item[] =>
    own.now.queue.flatMap(({ item }) =>
      them.some(({ commandId }) => commandId === item.command.commandId) ? item : [],
    );
  await own.save(...them);
  if (!navigator.onLine || !itemsNow().some(needsAnswer)) return itemsNow();
  await new Promise<void>((resolve) => {
    const stop = own.listen(() => {
      if (!itemsNow().some(needsAnswer) || !own.now.sending) settle();
    });
    const timer = setTimeout(settle, MOMENT);
    function settle(): void {
      clearTimeout(timer);
      stop();
      resolve();
    }
  });
  return itemsNow();
}

/** Why something is neither on its way nor done: what came back, or that the phone has no room. */
export type NotTaken = Item | 'full';

/** `waiting`: saved, and on its way when there is a signal. */
export type Saved =
  | { readonly kind: 'taken' | 'waiting' }
  | { readonly kind: 'not-taken'; readonly what: NotTaken };

/** Resolves when they are on the disk: whatever becomes of the page, they go out. False when the phone has no room. */
export async function keptNow(...them: readonly ToSave[]): Promise<boolean> {
  const own = ownNow();
  if (own === undefined) throw new Error('no store is open');
  try {
    await own.save(...them);
    return true;
  } catch (problem) {
    if (problem instanceof FullError) return false;
    throw problem;
  }
}

/**
 * Saves, and tells in one word what became of it. What is refused at once is taken out of the queue again, with what hangs on
 * it: its words are still on the page, and the page says why.
 */
export async function saveOrTell(...them: readonly ToSave[]): Promise<Saved> {
  try {
    const items = await saveNow(...them);
    const back = items.find(({ standing }) => standing === 'refused' || standing === 'conflict');
    if (back === undefined) return { kind: items.some(isOnItsWay) ? 'waiting' : 'taken' };
    const own = ownNow();
    if (own !== undefined) await remove(own.store, back.command.commandId);
    own?.outbox.changed();
    return { kind: 'not-taken', what: back };
  } catch (problem) {
    if (problem instanceof FullError) return { kind: 'not-taken', what: 'full' };
    throw problem;
  }
}

const isOnItsWay = ({ standing }: Item): boolean => standing !== 'taken';
