/** 公开一份名单: strata, people, and where the number will come from; after this nothing can change. */
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { publishDraw } from '../../../contract/draw.ts';
import { getPlace } from '../../../contract/place.ts';
import { getSupervision } from '../../../contract/supervision.ts';
import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { TextArea, TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { PlacePicker } from '../../kit/place-picker.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useConditions } from '../address.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { usePlaceSources } from '../place/sources.ts';
import { Unsent } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { WORDS } from '../words.ts';
import { readPeople, readTraits } from './pool-draft.ts';
import { DRAW_REFUSALS } from './refusals.ts';
import { ThingField, thingAt } from './thing-field.tsx';
import { DRAW_WORDS, SUPERVISION_WORDS } from './words.ts';

const VILLAGE = 12;

export function PublishDraw() {
  const say = useSay();
  const { office } = useWho();
  const sources = usePlaceSources();
  const { conditions, ask } = useConditions(['place']);
  const code =
    conditions.place.length === VILLAGE
      ? conditions.place
      : office.placeCode.length === VILLAGE
        ? office.placeCode
        : '';
  const known = useAsked(getPlace, { params: { code } }, { when: code !== '' }).answer?.place ?? null;
  useTitle(say(DRAW_WORDS.new));
  return (
    <>
      <PageHead over={known?.name} title={say(DRAW_WORDS.new)} under={say(DRAW_WORDS.newLead)} />
      <Card>
        {office.placeCode.length < VILLAGE && (
          <PlacePicker
            {...sources}
            label={say(SUPERVISION_WORDS.village)}
            value={known}
            onChange={(place) => ask({ place: place.code })}
          />
        )}
        {code !== '' && <PublishForm code={code} />}
      </Card>
    </>
  );
}

function PublishForm({ code }: { readonly code: string }) {
  const say = useSay();
  const [, go] = useLocation();
  const [title, setTitle] = useState('');
  const [seats, setSeats] = useState('3');
  const [traitText, setTraits] = useState('');
  const [peopleText, setPeople] = useState('');
  const [thing, setThing] = useState('');
  const things = useAsked(getSupervision, { params: { code } }).answer?.things ?? [];
  const [numberFrom, setFrom] = useState('');
  const [numberDay, setDay] = useState(addDays(dayOf(Date.now()), 7));
  const [tried, setTried] = useState(false);
  const sending = useSending(publishDraw, ({ drawId }) => {
    announce(say(DRAW_WORDS.published));
    go(`/draws/${drawId}`);
  });
  const traits = readTraits(traitText);
  const strata = traits.ok ? traits.it.length : 0;
  const people = readPeople(peopleText, strata);
  const short = (text: string, n: number) =>
    tried && text.trim().length < n ? say(WORDS.tooShort, { n }) : undefined;
  const wrongPeople = !people.ok
    ? say(DRAW_WORDS.wrongPeople, { n: people.line, k: strata })
    : people.it.length < 2
      ? say(DRAW_WORDS.tooFew)
      : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!traits.ok || !people.ok || people.it.length < 2) return;
    if (title.trim().length < 2 || numberFrom.trim().length < 6 || numberDay === '') return;
    const pool = { title: title.trim(), seats: Number(seats), traits: traits.it, people: people.it };
    sending.send({
      params: { code },
      body: { drawId: newId(), ...pool, looksAt: thingAt(thing), numberFrom: numberFrom.trim(), numberDay },
    });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <TextField
        label={say(DRAW_WORDS.name)}
        placeholder={say(DRAW_WORDS.nameExample)}
        maxLength={60}
        value={title}
        error={short(title, 2)}
        onChange={({ target }) => setTitle(target.value)}
      />
      <ThingField
        label={say(SUPERVISION_WORDS.thing)}
        hint={say(DRAW_WORDS.thingHint)}
        none={say(DRAW_WORDS.noThing)}
        things={things}
        value={thing}
        onChange={setThing}
      />
      <TextField
        type="number"
        min={1}
        max={15}
        label={say(DRAW_WORDS.seats)}
        value={seats}
        onChange={({ target }) => setSeats(target.value)}
      />
      <TextArea
        optional
        label={say(DRAW_WORDS.traits)}
        hint={say(DRAW_WORDS.traitsHint)}
        rows={4}
        value={traitText}
        error={tried && !traits.ok ? say(DRAW_WORDS.wrongTraits, { n: traits.line }) : undefined}
        onChange={({ target }) => setTraits(target.value)}
      />
      <TextArea
        label={say(DRAW_WORDS.people)}
        hint={say(DRAW_WORDS.peopleHint)}
        rows={10}
        value={peopleText}
        error={tried ? wrongPeople : undefined}
        onChange={({ target }) => setPeople(target.value)}
      />
      {people.ok && people.it.length > 0 && (
        <p className="act-lead">
          {say(DRAW_WORDS.peopleCount, {
            n: people.it.length,
            houses: new Set(people.it.map(({ household }) => household)).size,
          })}
        </p>
      )}
      <TextField
        label={say(DRAW_WORDS.numberFrom)}
        placeholder={say(DRAW_WORDS.numberFromExample)}
        maxLength={100}
        value={numberFrom}
        error={short(numberFrom, 6)}
        onChange={({ target }) => setFrom(target.value)}
      />
      <TextField
        type="date"
        label={say(DRAW_WORDS.numberDay)}
        value={numberDay}
        onChange={({ target }) => setDay(target.value)}
      />
      <Unsent sending={{ ...sending, trouble: told(sending.trouble, say) }} refusals={DRAW_REFUSALS} />
      <Actions>
        <Button type="submit" kind="primary" busy={sending.sending}>
          {say(DRAW_WORDS.publish)}
        </Button>
      </Actions>
    </form>
  );
}

type Trouble = ReturnType<typeof useSending<typeof publishDraw>>['trouble'];
type Lacking = { trait: string; value: string; min: number; max: number };

/** Targets that cannot be met, as a sentence. */
function told(trouble: Trouble, say: ReturnType<typeof useSay>): Trouble {
  if (trouble?.kind !== 'refused' || trouble.reason !== 'infeasible') return trouble;
  const targets = ((trouble.now?.targets ?? []) as Lacking[])
    .map((one) => say(DRAW_WORDS.lacking, { ...one }))
    .join('；');
  return { ...trouble, now: { targets } };
}
