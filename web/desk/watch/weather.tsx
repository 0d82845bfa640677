/** 天气提示: what the county or the town enters for places and days; what stands, and how to take it back. */
import { type FormEvent, useState } from 'react';
import { listWeather, takeBackWeather, tellWeather, type WeatherView } from '../../../contract/watch.ts';
import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { dayText } from '../../kit/day-text.ts';
import { TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { type PlaceOption, PlacePicker } from '../../kit/place-picker.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { usePlaceSources } from '../place/sources.ts';
import { Unanswered, Unsent } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { WORDS } from '../words.ts';
import { WEATHER_REFUSALS } from './refusals.ts';
import { WATCH_WORDS } from './words.ts';

export function Weather() {
  const say = useSay();
  const asked = useAsked(listWeather, {});
  const notes = asked.answer?.notes;
  useTitle(say(WATCH_WORDS.weather));
  return (
    <>
      <PageHead title={say(WATCH_WORDS.weather)} under={say(WATCH_WORDS.weatherLead)} />
      <div className="sheet-body">
        <Card title={say(WATCH_WORDS.inForce)}>
          <Unanswered asked={asked} lines={3} />
          {notes?.length === 0 && <p className="act-none">{say(WATCH_WORDS.noWeather)}</p>}
          {notes && notes.length > 0 && (
            <List>
              {notes.map((note) => (
                <Note key={note.weatherId} note={note} />
              ))}
            </List>
          )}
        </Card>
        <div className="sheet-side">
          <Card title={say(WATCH_WORDS.tell)}>
            <TellForm key={notes?.length ?? 0} />
          </Card>
        </div>
      </div>
    </>
  );
}

function Note({ note: { weatherId, text, placeName, from, until } }: { readonly note: WeatherView }) {
  const say = useSay();
  const lang = useLang();
  const taking = useSending(takeBackWeather, () => announce(say(WATCH_WORDS.takenBack)));
  const days = { from: dayText(from, lang), until: dayText(until, lang) };
  return (
    <>
      <ListRow
        title={<span lang="zh-CN">{text}</span>}
        over={placeName}
        under={say(WATCH_WORDS.weatherDays, days)}
        aside={
          <Button
            small
            kind="quiet"
            busy={taking.sending}
            onClick={() => taking.send({ params: { weatherId }, body: {} })}
          >
            {say(WATCH_WORDS.takeBack)}
          </Button>
        }
      />
      <Unsent sending={taking} />
    </>
  );
}

function TellForm() {
  const say = useSay();
  const { placeCode, placeName } = useWho().office;
  const sources = usePlaceSources();
  const today = dayOf(Date.now());
  const [text, setText] = useState('');
  const [place, setPlace] = useState<PlaceOption>({
    ...{ code: placeCode, name: placeName, within: [], hasChildren: true },
  });
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState(addDays(today, 1));
  const [tried, setTried] = useState(false);
  const sending = useSending(tellWeather, () => announce(say(WATCH_WORDS.told)));
  const short = text.trim().length < 2;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short || from === '' || until === '') return;
    sending.send({ body: { weatherId: newId(), placeCode: place.code, text: text.trim(), from, until } });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <TextField
        label={say(WATCH_WORDS.weatherText)}
        placeholder={say(WATCH_WORDS.weatherExample)}
        maxLength={100}
        value={text}
        error={tried && short ? say(WORDS.tooShort, { n: 2 }) : undefined}
        onChange={({ target }) => setText(target.value)}
      />
      <PlacePicker {...sources} label={say(WATCH_WORDS.place)} value={place} onChange={setPlace} />
      <TextField
        type="date"
        label={say(WATCH_WORDS.from)}
        value={from}
        onChange={({ target }) => setFrom(target.value)}
      />
      <TextField
        type="date"
        label={say(WATCH_WORDS.lastDay)}
        value={until}
        onChange={({ target }) => setUntil(target.value)}
      />
      <Unsent sending={sending} refusals={WEATHER_REFUSALS} />
      <Actions>
        <Button type="submit" kind="primary" busy={sending.sending}>
          {say(WATCH_WORDS.tell)}
        </Button>
      </Actions>
    </form>
  );
}
