/** 提议题: what it is about, where it comes from, and where it is talked through. */
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { proposeConsultation } from '../../../contract/consultation.ts';
import { SOURCES, type Source } from '../../../domain/consultation/consultation.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { TALK_REFUSALS } from '../../kit/consultation/refusals.ts';
import { SOURCE_LABELS, TALK_WORDS } from '../../kit/consultation/words.ts';
import { Select, TextArea, TextField } from '../../kit/field.tsx';
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
import { takenSeed } from './source.ts';

export function Propose() {
  const say = useSay();
  const [, go] = useLocation();
  const { placeCode, placeName } = useWho().office;
  const sources = usePlaceSources();
  const [seed] = useState(takenSeed);
  const [place, setPlace] = useState<PlaceOption>({
    ...{ code: placeCode, name: placeName, within: [], hasChildren: true },
    ...seed?.place,
  });
  const [title, setTitle] = useState(seed?.title ?? '');
  const [text, setText] = useState('');
  const [source, setSource] = useState<Source>(seed?.source ?? 'residents');
  const [tried, setTried] = useState(false);
  const sending = useSending(proposeConsultation, ({ consultationId }) => {
    announce(say(TALK_WORDS.proposed));
    go(`/consultations/${consultationId}`);
  });
  useTitle(say(TALK_WORDS.propose));
  const short = { title: title.trim().length < 2, text: text.trim().length < 4 };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short.title || short.text) return;
    const said = { title: title.trim(), text: text.trim(), source, placeCode: place.code };
    sending.send({ body: { consultationId: newId(), ...said, ...(seed && { from: [...seed.from] }) } });
  };
  return (
    <>
      <PageHead title={say(TALK_WORDS.propose)} under={say(TALK_WORDS.lead)} />
      <Card>
        <form className="act-form" onSubmit={submit} noValidate>
          <TextField
            label={say(TALK_WORDS.name)}
            placeholder={say(TALK_WORDS.nameExample)}
            maxLength={60}
            value={title}
            error={tried && short.title ? say(TALK_WORDS.tooShort) : undefined}
            onChange={({ target }) => setTitle(target.value)}
          />
          <TextArea
            label={say(TALK_WORDS.text)}
            hint={say(TALK_WORDS.textHint)}
            rows={5}
            limit={2000}
            value={text}
            error={tried && short.text ? say(TALK_WORDS.tooShort) : undefined}
            onChange={({ target }) => setText(target.value)}
          />
          <Select
            label={say(TALK_WORDS.source)}
            value={source}
            choices={SOURCES.map((value) => ({ value, label: say(SOURCE_LABELS[value]) }))}
            onChange={({ target }) => setSource(target.value as Source)}
          />
          <PlacePicker
            {...sources}
            label={say(TALK_WORDS.place)}
            hint={say(TALK_WORDS.placeHint)}
            value={place}
            onChange={setPlace}
          />
          <Unsent sending={sending} refusals={TALK_REFUSALS} />
          <Actions>
            <Button type="submit" kind="primary" busy={sending.sending}>
              {say(TALK_WORDS.send)}
            </Button>
          </Actions>
        </form>
      </Card>
    </>
  );
}
