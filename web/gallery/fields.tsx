/** Questions in every state, and the pickers with places and photos made up here. */
import { useState } from 'react';
import { CheckField, ChoiceGroup, SearchField } from '../kit/choice.tsx';
import { Select, TextArea, TextField } from '../kit/field.tsx';
import { newId } from '../kit/ids.ts';
import { preparePhoto } from '../kit/photo.ts';
import { PhotoPicker, type PickedPhoto } from '../kit/photo-picker.tsx';
import { type PlaceOption, PlacePicker } from '../kit/place-picker.tsx';
import { useSay } from '../kit/sentences.ts';
import { Exhibit } from './exhibit.tsx';
import { childrenOf, findPlaces, PLACES } from './places.ts';
import { SAMPLE, SHOWN } from './words.ts';

export function FieldExhibit() {
  const say = useSay();
  const [text, setText] = useState<string>(SAMPLE.text);
  const [rating, setRating] = useState<'satisfied' | 'basically' | 'not' | null>('satisfied');
  return (
    <Exhibit id="fields" title={say(SHOWN.fields)}>
      <div>
        <TextField label={say(SHOWN.name)} hint={say(SHOWN.nameHint)} optional autoComplete="off" />
        <TextField label={say(SHOWN.phone)} type="tel" defaultValue="1390914" error={say(SHOWN.phoneWrong)} />
        <TextField label={say(SHOWN.account)} disabled defaultValue="zhenan-001" />
        <TextArea
          label={say(SHOWN.what)}
          value={text}
          limit={60}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <TextArea
          label={say(SHOWN.answer)}
          value={SAMPLE.text.repeat(2)}
          limit={40}
          readOnly
          error={say(SHOWN.tooLong)}
        />
        <Select
          label={say(SHOWN.category)}
          defaultValue="flood"
          choices={[
            { value: 'flood', label: say(SHOWN.flood) },
            { value: 'road', label: say(SHOWN.road) },
          ]}
        />
        <ChoiceGroup
          label={say(SHOWN.rating)}
          hint={say(SHOWN.ratingHint)}
          name="rating"
          row
          chosen={rating}
          onChoose={setRating}
          choices={[
            { value: 'satisfied', label: say(SHOWN.satisfied) },
            { value: 'basically', label: say(SHOWN.basically) },
            { value: 'not', label: say(SHOWN.notSatisfied) },
          ]}
        />
        <ChoiceGroup
          label={say(SHOWN.unit)}
          name="unit"
          error={say(SHOWN.unitMissing)}
          choices={[
            { value: 'roads', label: say(SHOWN.roads), hint: say(SHOWN.usual) },
            { value: 'land', label: say(SHOWN.land) },
            { value: 'none', label: say(SHOWN.closedUnit), disabled: true },
          ]}
        />
        <CheckField label={say(SHOWN.emergency)} hint={say(SHOWN.emergencyHint)} />
        <CheckField label={say(SHOWN.agree)} error={say(SHOWN.agreeMissing)} />
      </div>
      <SearchField label={say(SHOWN.search)} onSearch={() => {}} />
    </Exhibit>
  );
}

export function PickerExhibit() {
  const say = useSay();
  const [place, setPlace] = useState<PlaceOption | null>(null);
  const [photos, setPhotos] = useState<readonly PickedPhoto[]>([{ id: 'sample', src: SAMPLE.picture }]);
  return (
    <Exhibit id="pickers" title={say(SHOWN.pickers)}>
      <div>
        <PlacePicker
          label={say(SHOWN.place)}
          value={place}
          onChange={setPlace}
          load={async (parent) => childrenOf(parent)}
          search={async (text) => findPlaces(text)}
          top="镇安县"
        />
        <PlacePicker
          label={say(SHOWN.placeTaken)}
          value={PLACES[3] ?? null}
          onChange={() => {}}
          load={async (parent) => childrenOf(parent)}
          search={async (text) => findPlaces(text)}
          error={say(SHOWN.placeWrong)}
        />
        <PhotoPicker
          label={say(SHOWN.photos)}
          hint={say(SHOWN.photosHint)}
          photos={photos}
          max={4}
          prepare={preparePhoto}
          onAdd={({ jpeg }) =>
            setPhotos((before) => [...before, { id: newId(), src: URL.createObjectURL(jpeg) }])
          }
          onRemove={(id) => setPhotos((before) => before.filter((photo) => photo.id !== id))}
        />
      </div>
    </Exhibit>
  );
}
