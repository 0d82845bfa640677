/** 设立议事室: the place, and what stands on the card. */
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { openRoom } from '../../../contract/room.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { type PlaceOption, PlacePicker } from '../../kit/place-picker.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { usePlaceSources } from '../place/sources.ts';
import { Unsent } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { cardOf, faultsIn, NO_CARD } from './card-draft.ts';
import { CardFields } from './card-fields.tsx';
import { CARD_REFUSALS } from './refusals.ts';
import { ROOM_WORDS } from './words.ts';

export function OpenRoom() {
  const say = useSay();
  const [, go] = useLocation();
  const { office } = useWho();
  const sources = usePlaceSources();
  const [place, setPlace] = useState<PlaceOption>({
    ...{ code: office.placeCode, name: office.placeName, within: [], hasChildren: true },
  });
  const [draft, setDraft] = useState(NO_CARD);
  const [tried, setTried] = useState(false);
  const sending = useSending(openRoom, ({ roomId }) => {
    announce(say(ROOM_WORDS.opened));
    go(`/rooms/${roomId}`);
  });
  useTitle(say(ROOM_WORDS.open));
  const faults = faultsIn(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.length > 0) return;
    sending.send({ body: { roomId: newId(), placeCode: place.code, ...cardOf(draft) } });
  };
  return (
    <>
      <PageHead title={say(ROOM_WORDS.open)} under={say(ROOM_WORDS.openLead)} />
      <Card>
        <form className="act-form" onSubmit={submit} noValidate>
          <PlacePicker
            {...sources}
            label={say(ROOM_WORDS.place)}
            value={place}
            onChange={(next) => {
              setPlace(next);
              setDraft({ ...draft, hostOfficeId: '' });
            }}
          />
          <CardFields
            draft={draft}
            faults={tried ? faults : []}
            placeCode={place.code}
            onChange={(part) => setDraft({ ...draft, ...part })}
          />
          <Unsent sending={sending} refusals={CARD_REFUSALS} />
          <Actions>
            <Button type="submit" kind="primary" busy={sending.sending}>
              {say(ROOM_WORDS.open)}
            </Button>
          </Actions>
        </form>
      </Card>
    </>
  );
}
