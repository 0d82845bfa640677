/** 不收: with a reason, which its author reads on the phone. */
import { type FormEvent, useId, useState } from 'react';
import { declineHeld, type HeldView } from '../../../contract/sync.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { TextArea } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { HELD_REFUSALS } from './kinds.ts';
import { SYNC_WORDS } from './words.ts';

interface DeclineProps {
  readonly held: HeldView;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function Decline({ held: { commandId }, open, onClose }: DeclineProps) {
  const say = useSay();
  const form = useId();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const sending = useSending(declineHeld, () => announce(say(SYNC_WORDS.declined)));
  const short = why.trim().length < 2;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) sending.send({ params: { held: commandId }, body: { why: why.trim() } });
  };
  return (
    <Dialog
      open={open}
      title={say(SYNC_WORDS.declineTitle)}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} kind="danger" busy={sending.sending}>
            {say(SYNC_WORDS.decline)}
          </Button>
          <Button onClick={onClose}>{say(WORDS.cancel)}</Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <TextArea
          label={say(SYNC_WORDS.declineWhy)}
          hint={say(SYNC_WORDS.declineHint)}
          limit={200}
          rows={3}
          value={why}
          error={tried && short ? say(WORDS.tooShort, { n: 2 }) : undefined}
          onChange={({ target }) => setWhy(target.value)}
        />
        <Unsent sending={sending} refusals={HELD_REFUSALS} />
      </form>
    </Dialog>
  );
}
