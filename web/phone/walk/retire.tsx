/** 不用再看了: a point is given up with the reason; its looks stay. */
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { type PointRow, retirePoint } from '../../../contract/watch.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { useSay } from '../../kit/sentences.ts';
import { CHANGE_POINT_REFUSALS } from '../../kit/watch-refusals.ts';
import { useDraft } from '../draft.ts';
import { draftName } from '../draft-name.ts';
import { Fold } from '../fold.tsx';
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
  const { draft, change, drop } = useDraft(draftName(officeId, 'retire', point.pointId), { why: '' });
  const [tried, setTried] = useState(false);
  const why = draft.why.trim();
  const short = why.length < 2;
  const { busy, notTaken, save } = useSavingOnce(
    (said: string) => [
      commandFor(retirePoint, { ...aboutPoint(point), commandId: newId(), officeId, body: { why: said } }),
    ],
    (how) => {
      drop();
      tellNextPage(toldAs(how, POINT.retiredDone));
      go('/walk', { replace: true });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) save(why);
  };
  return (
    <Fold title={say(POINT.retire)} begun={why !== ''}>
      <form onSubmit={submit} noValidate>
        <TextField
          label={say(POINT.retireWhy)}
          placeholder={say(POINT.retireExample)}
          maxLength={100}
          value={draft.why}
          readOnly={busy}
          error={tried && short ? say(POINT.tooShort) : null}
          onChange={({ target }) => change({ why: target.value })}
        />
        <NotTaken what={notTaken} refusals={CHANGE_POINT_REFUSALS} />
        <Button type="submit" kind="danger" wide busy={busy}>
          {say(POINT.retire)}
        </Button>
      </form>
    </Fold>
  );
}
