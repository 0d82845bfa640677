/** 两边不一样: what somebody else wrote meanwhile beside what was written here; the author says which one holds. */
import { Actions, Button } from '../../kit/button.tsx';
import { newId } from '../../kit/ids.ts';
import { useSay } from '../../kit/sentences.ts';
import type { Queued } from '../outbox/item.ts';
import { noteSeenOf } from '../outbox/overwritten.ts';
import { remove } from '../outbox/queue.ts';
import { replace } from '../outbox/reword.ts';
import { ownNow } from '../own.ts';
import { ArrivedBefore } from './arrived-before.tsx';
import { Differing } from './differing.tsx';
import { PENDING } from './words.ts';

/** What a command was based on; sent again it is based on what the server has now. */
const BASE = 'version';

export function Conflict({ queued }: { readonly queued: Queued }) {
  const say = useSay();
  const { command, outcome } = queued.item;
  if (outcome?.outcome === 'HASH_MISMATCH') return <ArrivedBefore item={queued.item} />;
  const { commandId, body } = command;
  const now = outcome?.now ?? {};
  const mineHolds = async () => {
    const own = ownNow();
    if (own === undefined) return;
    const base = BASE in now ? { [BASE]: now[BASE] } : {};
    await replace(own.store, commandId, { commandId: newId(), body: { ...body, ...base } });
    own.outbox.changed();
    void own.sync();
  };
  const theirsHolds = async () => {
    const own = ownNow();
    if (own === undefined) return;
    await remove(own.store, commandId);
    await noteSeenOf(own.store, command.entity);
    own.outbox.changed();
  };
  return (
    <>
      <Differing mine={body} theirs={now} />
      <Actions>
        {BASE in now ? (
          <Button small onClick={() => void mineHolds()}>
            {say(PENDING.useMine)}
          </Button>
        ) : null}
        <Button small onClick={() => void theirsHolds()}>
          {say(PENDING.useTheirs)}
        </Button>
      </Actions>
    </>
  );
}
