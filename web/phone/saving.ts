/** 保存: a page's write, saved on the phone and sent at once when there is a signal. */
import type { BodyTo, Endpoint, ParamsTo } from '../../contract/endpoint.ts';
import { type Item, needsAnswer } from './outbox/item.ts';
import type { ToSave } from './outbox/queue.ts';
import { ownNow } from './own.ts';

type OfflineEndpoint = Endpoint & { readonly offline: number };

interface Saying<E extends OfflineEndpoint>
  extends Pick<ToSave, 'commandId' | 'officeId' | 'entity' | 'shown' | 'photos'> {
  readonly params: 'params' extends keyof E ? ParamsTo<E> : Readonly<Record<string, never>>;
  readonly body: Omit<BodyTo<E>, 'commandId'>;
}

/** The call of an endpoint as a command that can wait. */
export const commandFor = <E extends OfflineEndpoint>(
  { name, offline }: E,
  { params, body, ...rest }: Saying<E>,
): ToSave => ({
  ...rest,
  kind: name,
  version: offline,
  params: params as Readonly<Record<string, string>>,
  body: body as Readonly<Record<string, unknown>>,
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
  if (!navigator.onLine) return itemsNow();
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
