/** 看过的命令: a look, or taking it back, saved on the phone and sent when there is a signal; about one point, in order. */
import { lookAtPoint, type PointRow, takeBackLook } from '../../../contract/watch.ts';
import type { Item } from '../outbox/item.ts';
import { remove } from '../outbox/queue.ts';
import { ownNow } from '../own.ts';
import { commandFor, saveNow } from '../saving.ts';

interface Made {
  readonly commandId: string;
  readonly officeId: string;
  readonly lookId: string;
}

type Looked = Pick<PointRow, 'pointId' | 'title' | 'placeName'>;

const about = ({ pointId, title, placeName }: Looked, { commandId, officeId }: Made) => ({
  ...{ commandId, officeId, entity: pointId, params: { pointId } },
  shown: { title, placeName },
});

/** What came back by now; `undefined` when it is done and gone from the queue. */
export async function saveLook(
  point: Looked,
  made: Made,
  { day, words }: { day: string; words?: string | undefined },
): Promise<Item | undefined> {
  const body = { lookId: made.lookId, day, ...(words !== undefined && { words }) };
  const [item] = await saveNow(commandFor(lookAtPoint, { ...about(point, made), body }));
  await leaveOut(item);
  return item;
}

export async function saveTakeBack(point: Looked, made: Made): Promise<Item | undefined> {
  const [item] = await saveNow(
    commandFor(takeBackLook, { ...about(point, made), body: { lookId: made.lookId } }),
  );
  await leaveOut(item);
  return item;
}

export const isRefused = (
  item: Item | undefined,
): item is Item & { readonly standing: 'refused' | 'conflict' } =>
  item?.standing === 'refused' || item?.standing === 'conflict';

/** What is refused at once is said on the page, and needs no place in the queue. */
async function leaveOut(item: Item | undefined): Promise<void> {
  if (!isRefused(item)) return;
  const own = ownNow();
  if (own === undefined) return;
  await remove(own.store, item.command.commandId);
  own.outbox.changed();
}

/** A look at this point that waits on the phone, or went today: a list that was read before it does not know of it yet. */
export const lookSince = (pointId: string, today: string): string | undefined => {
  const looks = (ownNow()?.now.queue ?? []).flatMap(({ item: { command, standing } }) =>
    command.params.pointId === pointId &&
    standing !== 'refused' &&
    (standing !== 'taken' || command.kind === takeBackLook.name || command.body.day === today)
      ? [{ kind: command.kind, lookId: String(command.body.lookId) }]
      : [],
  );
  const back = new Set(looks.filter(({ kind }) => kind === takeBackLook.name).map(({ lookId }) => lookId));
  return looks.find(({ kind, lookId }) => kind === lookAtPoint.name && !back.has(lookId))?.lookId;
};
