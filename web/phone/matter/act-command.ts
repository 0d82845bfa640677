/** 一步的命令: an act on a matter as it is saved on the phone. */
import type { MatterPage } from '../../../contract/matter.ts';
import { titleOf } from '../../kit/matter-title.ts';
import type { Item } from '../outbox/item.ts';
import { remove, type ToSave } from '../outbox/queue.ts';
import { ownNow } from '../own.ts';
import { saveNow } from '../saving.ts';
import { ENDPOINTS, type PhoneAct } from './acts.ts';

export interface Acting {
  readonly act: PhoneAct;
  readonly commandId: string;
  readonly officeId: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const commandOf = (matter: MatterPage, { act, commandId, officeId, body }: Acting): ToSave => ({
  commandId,
  kind: ENDPOINTS[act].name,
  version: ENDPOINTS[act].offline,
  officeId,
  entity: matter.matterId,
  params: { matterId: matter.matterId },
  body,
  shown: { title: titleOf(matter, 'zh'), placeName: matter.placeName },
});

/**
 * Saved, and sent when there is a signal. What is refused at once is taken out of the queue again: its words are still on the
 * page, and the page says why.
 */
export async function saveAct(matter: MatterPage, acting: Acting): Promise<Item | undefined> {
  const [item] = await saveNow(commandOf(matter, acting));
  if (item?.standing === 'refused' || item?.standing === 'conflict') {
    const own = ownNow();
    if (own !== undefined) await remove(own.store, acting.commandId);
    own?.outbox.changed();
  }
  return item;
}
