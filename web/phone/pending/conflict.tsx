/** 两边不一样: what somebody else wrote meanwhile beside what was written here; the author says which one holds. */
import { Actions, Button } from '../../kit/button.tsx';
import { newId } from '../../kit/ids.ts';
import { DescriptionList } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import type { Queued } from '../outbox/item.ts';
import { remove, replace } from '../outbox/queue.ts';
import { ownNow } from '../own.ts';
import { PENDING } from './words.ts';

/** What a command was based on; sent again it is based on what the server has now. */
const BASE = 'version';

export function Conflict({ queued: { item } }: { readonly queued: Queued }) {
  const say = useSay();
  const { commandId, body } = item.command;
  const now = item.outcome?.now ?? {};
  const fields = Object.keys(now).filter((field) => field in body && field !== BASE);
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
    own.outbox.changed();
  };
  return (
    <>
      {fields.map((field) => (
        <DescriptionList
          key={field}
          facts={[
            { term: say(PENDING.mine), value: textOf(body[field]) },
            { term: say(PENDING.theirs), value: textOf(now[field]) },
          ]}
        />
      ))}
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

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
