/** 制度: one document, read by everybody at the door, renewed when it changes. */
import { type FormEvent, useState } from 'react';
import type { RoomSheet } from '../../../contract/room.ts';
import { setRoomRules } from '../../../contract/room-check.ts';
import { dayOf } from '../../../domain/kernel/day.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { dayText } from '../../kit/day-text.ts';
import { TextArea, TextField } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { PAPER_REFUSALS } from './refusals.ts';
import { ROOM_WORDS } from './words.ts';

const LEAST = 20;

export function RoomRules({ sheet: { room, mayKeep } }: { readonly sheet: RoomSheet }) {
  const say = useSay();
  const lang = useLang();
  const { rules, roomId } = room;
  if (!mayKeep)
    return (
      <Card title={say(ROOM_WORDS.rules)}>
        {rules === null ? (
          <p className="act-none">{say(ROOM_WORDS.noRules)}</p>
        ) : (
          <>
            <p className="act-lead">{say(ROOM_WORDS.adopted, { day: dayText(rules.adoptedOn, lang) })}</p>
            <p className="room-text" lang="zh-CN">
              {rules.text}
            </p>
          </>
        )}
      </Card>
    );
  return (
    <Card title={say(ROOM_WORDS.rules)}>
      <RulesForm roomId={roomId} rules={rules} />
    </Card>
  );
}

interface RulesFormProps {
  readonly roomId: string;
  readonly rules: RoomSheet['room']['rules'];
}

function RulesForm({ roomId, rules }: RulesFormProps) {
  const say = useSay();
  const [text, setText] = useState(rules?.text ?? '');
  const [adoptedOn, setDay] = useState(rules?.adoptedOn ?? dayOf(Date.now()));
  const [tried, setTried] = useState(false);
  const sending = useSending(setRoomRules, () => announce(say(ROOM_WORDS.rulesSaved)));
  const short = text.trim().length < LEAST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short && adoptedOn !== '')
      sending.send({ params: { roomId }, body: { text: text.trim(), adoptedOn } });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <p className="act-lead">{say(ROOM_WORDS.rulesLead)}</p>
      <TextArea
        label={say(ROOM_WORDS.rulesText)}
        rows={8}
        maxLength={8000}
        value={text}
        error={tried && short ? say(WORDS.tooShort, { n: LEAST }) : undefined}
        onChange={({ target }) => setText(target.value)}
      />
      <TextField
        type="date"
        label={say(ROOM_WORDS.adoptedOn)}
        value={adoptedOn}
        onChange={({ target }) => setDay(target.value)}
      />
      <Unsent sending={sending} refusals={PAPER_REFUSALS} />
      <Actions>
        <Button type="submit" busy={sending.sending}>
          {say(ROOM_WORDS.save)}
        </Button>
      </Actions>
    </form>
  );
}
