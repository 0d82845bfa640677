/** 一步的命令: an act on a matter as it is saved on the phone. */
import type { MatterPage } from '../../../contract/matter.ts';
import { titleOf } from '../../kit/matter-title.ts';
import type { ToSave } from '../outbox/queue.ts';
import { ENDPOINTS, type PhoneAct } from './acts.ts';

interface Acting {
  readonly act: PhoneAct;
  readonly commandId: string;
  readonly officeId: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export const actCommand = (matter: MatterPage, { act, commandId, officeId, body }: Acting): ToSave => ({
  commandId,
  kind: ENDPOINTS[act].name,
  version: ENDPOINTS[act].offline,
  officeId,
  entity: matter.matterId,
  params: { matterId: matter.matterId },
  body,
  shown: { title: titleOf(matter, 'zh'), placeName: matter.placeName },
  ...((matter.dataClass === 'P3' || matter.sealed) && { sensitive: true }),
});
