/** 新增点位: its kind, its name and where it is; a village adds what its areas have not. */
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { addPoint } from '../../../contract/watch.ts';
import { ADDED_KINDS, type AddedKind, RISKS, type Risk } from '../../../domain/watch/kind.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { Select, TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { type PlaceOption, PlacePicker } from '../../kit/place-picker.tsx';
import { useSay } from '../../kit/sentences.ts';
import { ADD_POINT_REFUSALS } from '../../kit/watch-refusals.ts';
import { RISK_LABELS, WATCH_KIND_LABELS } from '../../kit/watch-terms.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { usePlaceSources } from '../place/sources.ts';
import { Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { WATCH_WORDS } from './words.ts';

export function AddPoint() {
  const say = useSay();
  const [, go] = useLocation();
  const sources = usePlaceSources();
  const [kind, setKind] = useState<AddedKind>();
  const [title, setTitle] = useState('');
  const [risk, setRisk] = useState<Risk>('middle');
  const [place, setPlace] = useState<PlaceOption | null>(null);
  const [tried, setTried] = useState(false);
  const sending = useSending(addPoint, ({ pointId }) => {
    announce(say(WATCH_WORDS.added));
    go(`/watch/${pointId}`);
  });
  useTitle(say(WATCH_WORDS.add));
  const short = title.trim().length < 2;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (kind === undefined || short) return;
    const where = place === null ? {} : { placeCode: place.code };
    sending.send({ body: { pointId: newId(), kind, title: title.trim(), risk, ...where } });
  };
  return (
    <>
      <PageHead title={say(WATCH_WORDS.add)} under={say(WATCH_WORDS.lead)} />
      <Card>
        <form className="act-form" onSubmit={submit} noValidate>
          <ChoiceGroup
            row
            label={say(WATCH_WORDS.kind)}
            name="kind"
            choices={ADDED_KINDS.map((value) => ({ value, label: say(WATCH_KIND_LABELS[value]) }))}
            chosen={kind ?? null}
            error={tried && kind === undefined ? say(WATCH_WORDS.missingKind) : undefined}
            onChoose={setKind}
          />
          <TextField
            label={say(WATCH_WORDS.name)}
            maxLength={40}
            value={title}
            error={tried && short ? say(WORDS.tooShort, { n: 2 }) : undefined}
            onChange={({ target }) => setTitle(target.value)}
          />
          <Select
            label={say(WATCH_WORDS.risk)}
            value={risk}
            choices={RISKS.map((value) => ({ value, label: say(RISK_LABELS[value]) }))}
            onChange={({ target }) => setRisk(target.value as Risk)}
          />
          <PlacePicker
            {...sources}
            label={say(WATCH_WORDS.place)}
            optional
            value={place}
            onChange={setPlace}
          />
          <Unsent sending={sending} refusals={ADD_POINT_REFUSALS} />
          <Actions>
            <Button type="submit" kind="primary" busy={sending.sending}>
              {say(WATCH_WORDS.add)}
            </Button>
          </Actions>
        </form>
      </Card>
    </>
  );
}
