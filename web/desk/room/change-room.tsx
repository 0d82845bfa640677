/** 改卡片 and 关闭: what stands at the door changes, or the room is no more. */
import { type FormEvent, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { changeRoom, closeRoom, getRoomSheet, type RoomSheet } from '../../../contract/room.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Card } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { ReasonForm } from '../reason-form.tsx';
import { Unanswered, Unsent } from '../trouble.tsx';
import { cardOf, draftOf, faultsIn } from './card-draft.ts';
import { CardFields } from './card-fields.tsx';
import { CARD_REFUSALS, CLOSE_REFUSALS } from './refusals.ts';
import { ROOM_WORDS } from './words.ts';

export function ChangeRoom() {
  const say = useSay();
  const { roomId = '' } = useParams<{ roomId: string }>();
  const asked = useAsked(getRoomSheet, { params: { roomId } }, { fresh: true });
  useTitle(say(ROOM_WORDS.change));
  const sheet = asked.answer;
  return (
    <>
      <PageHead over={sheet?.room.name} title={say(ROOM_WORDS.change)} />
      <Unanswered asked={asked} />
      {sheet?.mayKeep && (
        <div className="room-body">
          <Card>
            <ChangeForm key={sheet.version} sheet={sheet} />
          </Card>
          <div className="room-side">
            <Card title={say(ROOM_WORDS.close)}>
              <CloseForm roomId={roomId} />
            </Card>
          </div>
        </div>
      )}
    </>
  );
}

function ChangeForm({ sheet }: { readonly sheet: RoomSheet }) {
  const say = useSay();
  const [, go] = useLocation();
  const { roomId, placeCode } = sheet.room;
  const [draft, setDraft] = useState(() => draftOf(sheet));
  const [tried, setTried] = useState(false);
  const sending = useSending(changeRoom, () => {
    announce(say(ROOM_WORDS.changed));
    go(`/rooms/${roomId}`);
  });
  const faults = faultsIn(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.length > 0) return;
    sending.send({ params: { roomId }, body: { version: sheet.version, ...cardOf(draft) } });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <CardFields
        draft={draft}
        faults={tried ? faults : []}
        placeCode={placeCode}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      <Unsent sending={sending} refusals={CARD_REFUSALS} />
      <Actions>
        <Button type="submit" kind="primary" busy={sending.sending}>
          {say(ROOM_WORDS.save)}
        </Button>
      </Actions>
    </form>
  );
}

function CloseForm({ roomId }: { readonly roomId: string }) {
  const say = useSay();
  const [, go] = useLocation();
  const sending = useSending(closeRoom, () => {
    announce(say(ROOM_WORDS.closedNow));
    go('/rooms');
  });
  return (
    <ReasonForm
      label={ROOM_WORDS.closeWhy}
      doing={ROOM_WORDS.close}
      kind="danger"
      sending={sending}
      refusals={CLOSE_REFUSALS}
      onGiven={(why) => sending.send({ params: { roomId }, body: { why } })}
    />
  );
}
