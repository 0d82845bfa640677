/** 预约: a day, half hours, a sign and what for. */
import { type FormEvent, useState } from 'react';
import type { RoomSheet } from '../../../contract/room.ts';
import { bookRoom } from '../../../contract/room-book.ts';
import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import type { Sign } from '../../../domain/room/sign.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Select, TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { SIGN_LABELS } from '../../kit/room-terms.ts';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { BOOK_REFUSALS } from './refusals.ts';
import { withSignNamed } from './taken.ts';
import { ROOM_WORDS } from './words.ts';

/** 07:00 to 22:00, as rooms are used. */
const TIMES = Array.from({ length: 31 }, (_, n) => {
  const half = 14 + n;
  return `${half < 20 ? '0' : ''}${half >> 1}:${half % 2 ? '30' : '00'}`;
});

export function BookForm({ sheet: { room } }: { readonly sheet: RoomSheet }) {
  const say = useSay();
  const { roomId, signs } = room;
  const [day, setDay] = useState(addDays(dayOf(Date.now()), 1));
  const [from, setFrom] = useState('09:00');
  const [to, setTo] = useState('10:30');
  const [sign, setSign] = useState<Sign>(signs[0] ?? 'deliberation');
  const [title, setTitle] = useState('');
  const [tried, setTried] = useState(false);
  const sending = useSending(bookRoom, () => {
    announce(say(ROOM_WORDS.booked));
    setTitle('');
    setTried(false);
  });
  const short = title.trim().length < 2;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short || day === '') return;
    sending.send({
      params: { roomId },
      body: { bookingId: newId(), day, from, to, sign, title: title.trim() },
    });
  };
  const times = TIMES.map((value) => ({ value, label: value }));
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <p className="act-lead">{say(ROOM_WORDS.bookLead)}</p>
      <TextField
        type="date"
        label={say(ROOM_WORDS.day)}
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <div className="room-hours">
        <Select
          label={say(ROOM_WORDS.from)}
          value={from}
          choices={times}
          onChange={({ target }) => setFrom(target.value)}
        />
        <Select
          label={say(ROOM_WORDS.to)}
          value={to}
          choices={times}
          onChange={({ target }) => setTo(target.value)}
        />
      </div>
      <Select
        label={say(ROOM_WORDS.useAs)}
        value={sign}
        choices={signs.map((value) => ({ value, label: say(SIGN_LABELS[value]) }))}
        onChange={({ target }) => setSign(target.value as Sign)}
      />
      <TextField
        label={say(ROOM_WORDS.what)}
        placeholder={say(ROOM_WORDS.whatExample)}
        maxLength={60}
        value={title}
        error={tried && short ? say(WORDS.tooShort, { n: 2 }) : undefined}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Unsent
        sending={{ ...sending, trouble: withSignNamed(sending.trouble, say) }}
        refusals={BOOK_REFUSALS}
      />
      <Actions>
        <Button type="submit" kind="primary" busy={sending.sending}>
          {say(ROOM_WORDS.book)}
        </Button>
      </Actions>
    </form>
  );
}
