/** 停用: looked at no longer, with the reason. */
import { type FormEvent, useState } from 'react';
import { retirePoint } from '../../../contract/watch.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { CHANGE_POINT_REFUSALS } from '../../kit/watch-refusals.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { WATCH_WORDS } from './words.ts';

export function RetireForm({ pointId }: { readonly pointId: string }) {
  const say = useSay();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const sending = useSending(retirePoint, () => announce(say(WATCH_WORDS.retiredDone)));
  const short = why.trim().length < 2;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) sending.send({ params: { pointId }, body: { why: why.trim() } });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <TextField
        label={say(WATCH_WORDS.retireWhy)}
        maxLength={100}
        value={why}
        error={tried && short ? say(WORDS.tooShort, { n: 2 }) : undefined}
        onChange={({ target }) => setWhy(target.value)}
      />
      <Unsent sending={sending} refusals={CHANGE_POINT_REFUSALS} />
      <Actions>
        <Button type="submit" kind="danger" busy={sending.sending}>
          {say(WATCH_WORDS.retire)}
        </Button>
      </Actions>
    </form>
  );
}
