/** 不用再看了: a point is given up with the reason; its looks stay. */
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { type PointRow, retirePoint } from '../../../contract/watch.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { useSay } from '../../kit/sentences.ts';
import { CHANGE_POINT_REFUSALS } from '../../kit/watch-refusals.ts';
import { NotTaken } from '../pending/not-taken.tsx';
import { commandFor } from '../saving.ts';
import { toldAs, useSavingOnce } from '../saving-once.ts';
import { useSigned } from '../session/me.ts';
import { tellNextPage } from '../told.ts';
import { aboutPoint } from './look-command.ts';
import { POINT } from './words.ts';

export function RetirePoint({ point }: { readonly point: PointRow }) {
  const say = useSay();
  const [, go] = useLocation();
  const { officeId } = useSigned().me.office;
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const short = why.trim().length < 2;
  const { busy, notTaken, save } = useSavingOnce(
    (said: string) => [
      commandFor(retirePoint, { ...aboutPoint(point), commandId: newId(), officeId, body: { why: said } }),
    ],
    (how) => {
      tellNextPage(toldAs(how, POINT.retiredDone));
      go('/walk', { replace: true });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) save(why.trim());
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
          readOnly={busy}
          error={tried && short ? say(POINT.tooShort) : null}
          onChange={({ target }) => setWhy(target.value)}
        />
        <NotTaken what={notTaken} refusals={CHANGE_POINT_REFUSALS} />
        <Button type="submit" kind="danger" wide busy={busy}>
          {say(POINT.retire)}
        </Button>
      </form>
    </details>
  );
}
