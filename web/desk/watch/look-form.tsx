/** 记一次看过: today, or a day within the month; with words when there are any. */
import { type FormEvent, useState } from 'react';
import { lookAtPoint } from '../../../contract/watch.ts';
import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import { LATEST } from '../../../domain/watch/look-days.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { TextArea, TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { useSay } from '../../kit/sentences.ts';
import { LOOK_REFUSALS } from '../../kit/watch-refusals.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { WATCH_WORDS } from './words.ts';

export function LookForm({ pointId }: { readonly pointId: string }) {
  const say = useSay();
  const today = dayOf(Date.now());
  const [day, setDay] = useState(today);
  const [words, setWords] = useState('');
  const sending = useSending(lookAtPoint, () => announce(say(WATCH_WORDS.seenDone)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const told = words.trim();
    const body = { lookId: newId(), day: day === '' ? today : day, ...(told !== '' && { words: told }) };
    sending.send({ params: { pointId }, body });
  };
  return (
    <form className="act-form" onSubmit={submit}>
      <TextField
        type="date"
        label={say(WATCH_WORDS.seenDay)}
        min={addDays(today, -LATEST)}
        max={today}
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <TextArea
        label={say(WATCH_WORDS.seenWords)}
        optional
        rows={2}
        limit={500}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <Unsent sending={sending} refusals={LOOK_REFUSALS} />
      <Actions>
        <Button type="submit" busy={sending.sending}>
          {say(WATCH_WORDS.seen)}
        </Button>
      </Actions>
    </form>
  );
}
