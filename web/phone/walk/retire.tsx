/** 不用再看了: a point is given up with the reason; its looks stay. */
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { retirePoint } from '../../../contract/watch.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { CHANGE_POINT_REFUSALS } from '../../kit/watch-refusals.ts';
import { UnsentNote } from '../send.tsx';
import { useSendingOnce } from '../sending.ts';
import { tellNextPage } from '../told.ts';
import { POINT } from './words.ts';

export function RetirePoint({ pointId }: { readonly pointId: string }) {
  const say = useSay();
  const [, go] = useLocation();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const short = why.trim().length < 2;
  const sending = useSendingOnce(
    (said: string, commandId) => call(retirePoint, { params: { pointId }, body: { commandId, why: said } }),
    () => {
      tellNextPage(POINT.retiredDone);
      go('/walk', { replace: true });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) sending.send(why.trim());
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
          readOnly={sending.frozen}
          error={tried && short ? say(POINT.tooShort) : null}
          onChange={({ target }) => setWhy(target.value)}
        />
        {sending.unsent === undefined ? null : (
          <UnsentNote unsent={sending.unsent} refusals={CHANGE_POINT_REFUSALS} onEdit={sending.edit} />
        )}
        <Button type="submit" kind="danger" wide busy={sending.busy}>
          {say(POINT.retire)}
        </Button>
      </form>
    </details>
  );
}
