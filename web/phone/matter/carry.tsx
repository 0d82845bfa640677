/** 随身带: a town carries what somebody chose, so that it opens without a signal; the areas and villages carry all of theirs. */
import { useEffect, useState } from 'react';
import { pinMatter } from '../../../contract/sync.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { newId } from '../../kit/ids.ts';
import { useSay } from '../../kit/sentences.ts';
import { noticed, type Trouble } from '../load.ts';
import { ownNow } from '../own.ts';
import { TroubleNote } from '../page.tsx';
import { useSigned } from '../session/me.ts';
import { MATTER } from './words.ts';

export function Carry({ matterId }: { readonly matterId: string }) {
  return useSigned().me.office.post === 'town_officer' ? <Choice matterId={matterId} /> : null;
}

function Choice({ matterId }: { readonly matterId: string }) {
  const say = useSay();
  const [carried, setCarried] = useState<boolean>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    void ownNow()
      ?.reading.matter(matterId)
      .then((kept) => setCarried(kept !== undefined));
  }, [matterId]);
  if (carried === undefined) return null;

  const choose = async () => {
    setBusy(true);
    const body = { commandId: newId(), pinned: !carried };
    const reply = noticed(await call(pinMatter, { params: { matterId }, body }));
    setBusy(false);
    setTrouble(reply.kind === 'answer' ? undefined : reply.kind);
    if (reply.kind !== 'answer') return;
    setCarried(reply.answer.pinned);
    void ownNow()?.sync();
  };
  return (
    <>
      {trouble === undefined ? null : <TroubleNote kind={trouble} again={() => void choose()} />}
      <Button small busy={busy} onClick={() => void choose()}>
        {say(carried ? MATTER.carryNoMore : MATTER.carry)}
      </Button>
    </>
  );
}
