/** 登记的地点: picked from the tree, or taken from what the text seems to speak of. */
import { Button } from '../../kit/button.tsx';
import { PlacePicker } from '../../kit/place-picker.tsx';
import { useSay } from '../../kit/sentences.ts';
import { usePlaceSources } from '../place/sources.ts';
import type { RecordDraft } from './record-request.ts';
import { RECORD_WORDS } from './record-words.ts';
import type { Suggestion } from './suggestion.ts';

interface PlaceFieldProps {
  readonly draft: RecordDraft;
  readonly suggestion: Suggestion | undefined;
  readonly onChange: (part: Partial<RecordDraft>) => void;
}

export function PlaceField({ draft: { place }, suggestion, onChange }: PlaceFieldProps) {
  const say = useSay();
  const sources = usePlaceSources();
  const found = suggestion?.place;
  return (
    <>
      <PlacePicker
        {...sources}
        label={say(RECORD_WORDS.place)}
        hint={say(RECORD_WORDS.placeHint)}
        optional
        value={place}
        onChange={(next) => onChange({ place: next })}
      />
      {found && place === null && (
        <p className="suggested">
          {say(RECORD_WORDS.placeSuggested, { place: found.name })}{' '}
          <Button small onClick={() => onChange({ place: { ...found, within: [], hasChildren: true } })}>
            {say(RECORD_WORDS.take)}
          </Button>
        </p>
      )}
    </>
  );
}
