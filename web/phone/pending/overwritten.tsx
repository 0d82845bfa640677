/** 别处改成了别的: what was written here did not stay; seen once by whoever wrote it, and nothing has to be done. */
import { Actions, Button } from '../../kit/button.tsx';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import type { OwnNow } from '../keeping/own.ts';
import { noteSeenOver } from '../outbox/overwritten.ts';
import { ownNow } from '../own.ts';
import { Differing } from './differing.tsx';
import { PENDING } from './words.ts';

export function OverwrittenHere({ overwritten }: Pick<OwnNow, 'overwritten'>) {
  const say = useSay();
  const seen = async (commandId: string) => {
    const own = ownNow();
    if (own === undefined) return;
    await noteSeenOver(own.store, commandId);
    own.outbox.changed();
  };
  return (
    <>
      {overwritten.map(({ item: { command, shown }, mine, theirs }) => (
        <Card key={command.commandId} title={say(PENDING.overwritten, { what: shown.title })}>
          <Differing mine={mine} theirs={theirs} />
          <Actions>
            <Button small onClick={() => void seen(command.commandId)}>
              {say(PENDING.overwrittenSeen)}
            </Button>
          </Actions>
        </Card>
      ))}
    </>
  );
}
