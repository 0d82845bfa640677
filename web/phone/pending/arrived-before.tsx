/**
 * 前一份已经到了: it was changed here after its answer was lost. Both stand: what the server has, and the words that were changed; they
 * can go along as a supplement, become a matter of their own, or be let go.
 */
import { reportMatter } from '../../../contract/matter.ts';
import { addNote } from '../../../contract/paper.ts';
import { Actions, Button, LinkButton } from '../../kit/button.tsx';
import { newId } from '../../kit/ids.ts';
import { useSay } from '../../kit/sentences.ts';
import type { Item } from '../outbox/item.ts';
import { letStand, type Reworded, replace } from '../outbox/reword.ts';
import { ownNow } from '../own.ts';
import { kindOf, wordsOf } from './kinds.ts';
import { PENDING } from './words.ts';

/** So long a note may be. */
const NOTE = 1000;

export function ArrivedBefore({ item }: { readonly item: Item }) {
  const say = useSay();
  const { command } = item;
  const { commandId, entity, body } = command;
  const words = wordsOf(item);
  const { page } = kindOf(item);
  const isReport = command.kind === reportMatter.name && words !== undefined;
  const become = async (by: Omit<Reworded, 'commandId'>) => {
    const own = ownNow();
    if (own === undefined) return;
    await replace(own.store, commandId, { ...by, commandId: newId() });
    own.outbox.changed();
    void own.sync();
  };
  const supplement = () => {
    const { name: kind, offline: version } = addNote;
    const as = { kind, version, entity, params: { matterId: entity } };
    void become({ as, body: { text: words } });
  };
  const another = () => {
    const { kind, version, params } = command;
    const matterId = newId();
    void become({ as: { kind, version, params, entity: matterId }, body: { ...body, matterId } });
  };
  const asItIs = async () => {
    const own = ownNow();
    if (own === undefined) return;
    await letStand(own.store, commandId);
    own.outbox.changed();
    void own.sync();
  };
  return (
    <>
      {words === undefined ? null : (
        <blockquote lang="zh-CN" className="written">
          {words}
        </blockquote>
      )}
      <Actions>
        {isReport && words.length <= NOTE ? (
          <Button small kind="primary" onClick={supplement}>
            {say(PENDING.supplement)}
          </Button>
        ) : null}
        {isReport ? (
          <Button small onClick={another}>
            {say(PENDING.another)}
          </Button>
        ) : null}
        <Button small kind="quiet" onClick={() => void asItIs()}>
          {say(PENDING.asItArrived)}
        </Button>
        {page === undefined ? null : (
          <LinkButton small kind="quiet" href={page(entity)}>
            {say(PENDING.seeIt)}
          </LinkButton>
        )}
      </Actions>
    </>
  );
}
