/** 不用再看了: a point is given up with the reason; its looks stay. */
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { retirePoint } from '../../../contract/watch.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { useSay } from '../../kit/sentences.ts';
import { CHANGE_POINT_REFUSALS } from '../../kit/watch-refusals.ts';
import { noticed } from '../load.ts';
import { mayHaveArrived, type Unsent, UnsentNote } from '../send.tsx';
import { tellNextPage } from '../told.ts';
import { POINT } from './words.ts';

export function RetirePoint({ pointId }: { readonly pointId: string }) {
  const say = useSay();
  const [, go] = useLocation();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const [commandId, setCommandId] = useState(newId);
  const [busy, setBusy] = useState(false);
  const [unsent, setUnsent] = useState<Unsent>();
  const short = why.trim().length < 2;

  const retire = async () => {
    setBusy(true);
    const reply = noticed(
      await call(retirePoint, { params: { pointId }, body: { commandId, why: why.trim() } }),
    );
    setBusy(false);
    setUnsent(reply.kind === 'answer' ? undefined : reply);
    if (!mayHaveArrived(reply)) setCommandId(newId());
    if (reply.kind !== 'answer') return;
    tellNextPage(POINT.retiredDone);
    go('/walk', { replace: true });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short && !busy) void retire();
  };
  return (
    <details className="fold">
      <summary>{say(POINT.retire)}</summary>
      <form onSubmit={submit} noValidate>
        <TextField
          label={say(POINT.retireWhy)}
          placeholder={say(POINT.retireExample)}
          maxLength={100}
          value={why}
          error={tried && short ? say(POINT.tooShort) : null}
          onChange={({ target }) => setWhy(target.value)}
        />
        {unsent === undefined ? null : <UnsentNote unsent={unsent} refusals={CHANGE_POINT_REFUSALS} />}
        <Button type="submit" kind="danger" wide busy={busy}>
          {say(POINT.retire)}
        </Button>
      </form>
    </details>
  );
}
