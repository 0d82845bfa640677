/** 室日与走访: what was heard within a year; a member writes one down. */
import { type FormEvent, useState } from 'react';
import type { RoomSheet } from '../../../contract/room.ts';
import { recordRoomDay } from '../../../contract/room-people.ts';
import { dayOf } from '../../../domain/kernel/day.ts';
import { ROOM_DAY_KINDS, type RoomDayKind } from '../../../domain/room/room-day.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { dayText } from '../../kit/day-text.ts';
import { TextArea, TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { ROOM_DAY_LABELS } from '../../kit/room-terms.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { ROOM_DAY_REFUSALS } from './refusals.ts';
import { ROOM_WORDS } from './words.ts';

const LEAST = 4;

export function RoomDays({ sheet }: { readonly sheet: RoomSheet }) {
  const say = useSay();
  const lang = useLang();
  const { days, roomDaysDue: due, mayRecord, room } = sheet;
  return (
    <div className="room-body">
      <Card
        title={say(ROOM_WORDS.days)}
        aside={due > 0 ? say(ROOM_WORDS.quarterDue, { n: due }) : say(ROOM_WORDS.quarterDone)}
      >
        <p className="act-lead">{say(ROOM_WORDS.daysLead)}</p>
        {days.length === 0 && <p className="act-none">{say(ROOM_WORDS.noDays)}</p>}
        {days.length > 0 && (
          <List label={say(ROOM_WORDS.days)}>
            {days.map(({ roomDayId, kind, day, households, sides, heard }) => (
              <ListRow
                key={roomDayId}
                over={`${dayText(day, lang)} ${say(ROOM_DAY_LABELS[kind])}`}
                title={<span lang="zh-CN">{heard}</span>}
                under={say(ROOM_WORDS.dayLine, { households, sides })}
              />
            ))}
          </List>
        )}
      </Card>
      {mayRecord && (
        <div className="room-side">
          <Card title={say(ROOM_WORDS.recordDay)}>
            <DayForm key={days.length} roomId={room.roomId} />
          </Card>
        </div>
      )}
    </div>
  );
}

function DayForm({ roomId }: { readonly roomId: string }) {
  const say = useSay();
  const [kind, setKind] = useState<RoomDayKind>('room_day');
  const [day, setDay] = useState(dayOf(Date.now()));
  const [households, setHouseholds] = useState('0');
  const [sides, setSides] = useState('0');
  const [heard, setHeard] = useState('');
  const [tried, setTried] = useState(false);
  const sending = useSending(recordRoomDay, () => announce(say(ROOM_WORDS.recorded)));
  const short = heard.trim().length < LEAST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short || day === '') return;
    const counts = { households: Number(households), sides: Number(sides) };
    sending.send({
      params: { roomId },
      body: { roomDayId: newId(), kind, day, ...counts, heard: heard.trim() },
    });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <ChoiceGroup
        row
        label={say(ROOM_WORDS.kind)}
        name="kind"
        choices={ROOM_DAY_KINDS.map((value) => ({ value, label: say(ROOM_DAY_LABELS[value]) }))}
        chosen={kind}
        onChoose={setKind}
      />
      <TextField
        type="date"
        label={say(ROOM_WORDS.day)}
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <div className="room-hours">
        <TextField
          type="number"
          min={0}
          max={500}
          label={say(ROOM_WORDS.households)}
          value={households}
          onChange={({ target }) => setHouseholds(target.value)}
        />
        <TextField
          type="number"
          min={0}
          max={20}
          label={say(ROOM_WORDS.sides)}
          value={sides}
          onChange={({ target }) => setSides(target.value)}
        />
      </div>
      <TextArea
        label={say(ROOM_WORDS.heard)}
        hint={say(ROOM_WORDS.heardHint)}
        rows={4}
        maxLength={1000}
        value={heard}
        error={tried && short ? say(WORDS.tooShort, { n: LEAST }) : undefined}
        onChange={({ target }) => setHeard(target.value)}
      />
      <Unsent sending={sending} refusals={ROOM_DAY_REFUSALS} />
      <Actions>
        <Button type="submit" kind="primary" busy={sending.sending}>
          {say(ROOM_WORDS.recordDay)}
        </Button>
      </Actions>
    </form>
  );
}
