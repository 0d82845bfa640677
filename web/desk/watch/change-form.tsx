/** 改点位: each field against the version that was read; what others changed meanwhile is said beside it. */
import { type FormEvent, useState } from 'react';
import { changePoint, type PointRow } from '../../../contract/watch.ts';
import { RISKS, type Risk, WATCH_SEASONS, type WatchSeason } from '../../../domain/watch/kind.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Select, TextField } from '../../kit/field.tsx';
import { type PlaceOption, PlacePicker } from '../../kit/place-picker.tsx';
import { useSay } from '../../kit/sentences.ts';
import { CHANGE_POINT_REFUSALS } from '../../kit/watch-refusals.ts';
import { RISK_LABELS, WATCH_SEASON_LABELS } from '../../kit/watch-terms.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { usePlaceSources } from '../place/sources.ts';
import { Unsent } from '../trouble.tsx';
import { StandsNow } from './stands-now.tsx';
import { WATCH_WORDS } from './words.ts';

interface ChangeFormProps {
  readonly point: PointRow;
  readonly onChanged: () => void;
}

export function ChangeForm({ point, onChanged }: ChangeFormProps) {
  const say = useSay();
  const sources = usePlaceSources();
  const { pointId } = point;
  const [title, setTitle] = useState(point.title);
  const [risk, setRisk] = useState<Risk>(point.risk);
  const [season, setSeason] = useState<WatchSeason>(point.season);
  const [nextLook, setNextLook] = useState(point.nextLook);
  const [place, setPlace] = useState<PlaceOption>({
    ...{ code: point.placeCode, name: point.placeName, within: point.within },
    hasChildren: false,
  });
  const sending = useSending(changePoint, () => announce(say(WATCH_WORDS.saved)));
  const save = (version: number) =>
    sending.send({
      params: { pointId },
      body: {
        version,
        ...(title.trim() !== point.title && { title: title.trim() }),
        ...(risk !== point.risk && { risk }),
        ...(season !== point.season && { season }),
        ...(nextLook !== point.nextLook && nextLook !== '' && { nextLook }),
        ...(place.code !== point.placeCode && { placeCode: place.code }),
      },
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(point.version);
  };
  return (
    <form className="act-form" onSubmit={submit}>
      <TextField
        label={say(WATCH_WORDS.name)}
        maxLength={40}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Select
        label={say(WATCH_WORDS.risk)}
        value={risk}
        choices={RISKS.map((value) => ({ value, label: say(RISK_LABELS[value]) }))}
        onChange={({ target }) => setRisk(target.value as Risk)}
      />
      <Select
        label={say(WATCH_WORDS.season)}
        value={season}
        choices={WATCH_SEASONS.map((value) => ({ value, label: say(WATCH_SEASON_LABELS[value]) }))}
        onChange={({ target }) => setSeason(target.value as WatchSeason)}
      />
      <TextField
        type="date"
        label={say(WATCH_WORDS.nextLook)}
        value={nextLook}
        onChange={({ target }) => setNextLook(target.value)}
      />
      <PlacePicker {...sources} label={say(WATCH_WORDS.place)} value={place} onChange={setPlace} />
      <Unsent sending={sending} refusals={CHANGE_POINT_REFUSALS} />
      <StandsNow trouble={sending.trouble} onKeep={save} onTake={onChanged} />
      <Actions>
        <Button type="submit" kind="primary" busy={sending.sending}>
          {say(WATCH_WORDS.save)}
        </Button>
      </Actions>
    </form>
  );
}
