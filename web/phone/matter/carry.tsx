/** 随身带: a town's phones carry what the town chose, so that it opens without a signal; the areas and villages carry all of theirs. */
import { useEffect, useState } from 'react';
import { pinMatter } from '../../../contract/sync.ts';
import { MOST_PINNED } from '../../../domain/sync/pin.ts';
import { call, type Reply } from '../../kit/api.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { newId } from '../../kit/ids.ts';
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { noticed } from '../load.ts';
import { ownNow, useOwn } from '../own.ts';
import { TroubleNote } from '../page.tsx';
import { useSigned } from '../session/me.ts';
import { MATTER } from './words.ts';

export function Carry({ matterId }: { readonly matterId: string }) {
  return useSigned().me.office.post === 'town_officer' ? <Choice matterId={matterId} /> : null;
}

/** As the phone's own list says, and at once as the server answered; undefined until it was looked. */
function usePinned(matterId: string) {
  const [pinned, setPinned] = useState<boolean>();
  const pulledAt = useOwn()?.about?.pulledAt;
  useEffect(() => {
    let shown = true;
    // Somebody else of the town may have chosen otherwise.
    void pulledAt;
    void ownNow()
      ?.reading.isPinned(matterId)
      .then((it) => shown && setPinned(it));
    return () => {
      shown = false;
    };
  }, [matterId, pulledAt]);
  return [pinned, setPinned] as const;
}

function Choice({ matterId }: { readonly matterId: string }) {
  const say = useSay();
  const [pinned, setPinned] = usePinned(matterId);
  const [busy, setBusy] = useState(false);
  const [not, setNot] = useState<Exclude<Reply<never>, { kind: 'answer' }>>();
  if (pinned === undefined) return null;

  const choose = async () => {
    setBusy(true);
    const body = { commandId: newId(), pinned: !pinned };
    const reply = noticed(await call(pinMatter, { params: { matterId }, body }));
    setBusy(false);
    setNot(reply.kind === 'answer' ? undefined : reply);
    if (reply.kind !== 'answer') return;
    setPinned(reply.answer.pinned);
    void ownNow()?.sync();
  };
  const full = not?.kind === 'refused' && not.reason === 'pins-full';
  return (
    <>
      {full ? <Notice kind="warn">{say(MATTER.carryFull, { n: MOST_PINNED })}</Notice> : null}
      {not === undefined || full ? null : <TroubleNote kind={not.kind} again={() => void choose()} />}
      <p className="soft">{say(pinned ? MATTER.carried : MATTER.carryMore)}</p>
      <Actions>
        <Button small busy={busy} onClick={() => void choose()}>
          {say(pinned ? MATTER.carryNoMore : MATTER.carry)}
        </Button>
      </Actions>
    </>
  );
}
