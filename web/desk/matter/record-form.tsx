/** 登记表单: the text first; place, category and danger are suggested from it and may be changed. */
import { type FormEvent, useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { reportMatter } from '../../../contract/matter.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { CheckField, ChoiceGroup } from '../../kit/choice.tsx';
import { TextArea, TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { preparePhoto } from '../../kit/photo.ts';
import { PhotoPicker } from '../../kit/photo-picker.tsx';
import { PlacePicker } from '../../kit/place-picker.tsx';
import { REPORT_REFUSALS } from '../../kit/refusals.ts';
import { useSay } from '../../kit/sentences.ts';
import { type Trouble, useSending } from '../ask.ts';
import { usePlaceSources } from '../place/sources.ts';
import { Told, Unsent } from '../trouble.tsx';
import { CategorySelect } from './category-select.tsx';
import { BLANK, type RecordDraft, requestOf, TEXT, type Wrong, wrongIn } from './record-request.ts';
import { RECORD_WORDS } from './record-words.ts';
import { useStoredPhotos } from './stored-photos.ts';
import { type Suggestion, useSuggestion } from './suggestion.ts';

interface RecordFormProps {
  readonly onRecorded: (answer: AnswerOf<typeof reportMatter>) => void;
}

export function RecordForm({ onRecorded }: RecordFormProps) {
  const say = useSay();
  const [draft, setDraft] = useState<RecordDraft>(BLANK);
  const [matterId] = useState(newId);
  const [tried, setTried] = useState(false);
  const [storing, setStoring] = useState(false);
  const [photoTrouble, setPhotoTrouble] = useState<Trouble>();
  const photos = useStoredPhotos();
  const suggestion = useSuggestion(draft.text);
  const sending = useSending(reportMatter, onRecorded);
  const wrong = wrongIn(draft);
  const shown: Wrong = tried ? wrong : {};
  const change = (part: Partial<RecordDraft>) => setDraft((before) => ({ ...before, ...part }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(wrong).length > 0) return;
    setStoring(true);
    const stored = await photos.store();
    setStoring(false);
    setPhotoTrouble(stored.ok ? undefined : stored.trouble);
    if (stored.ok) sending.send({ body: requestOf(draft, matterId, stored.names) });
  };
  const unknown = sending.trouble?.kind === 'silence';
  const busy = storing || sending.sending;
  return (
    <form className="record" onSubmit={(event) => void submit(event)} noValidate>
      <fieldset className="bare record-fields" disabled={unknown || busy}>
        <div className="record-what">
          <TextArea
            label={say(RECORD_WORDS.text)}
            hint={say(RECORD_WORDS.textHint)}
            rows={6}
            limit={TEXT.max}
            value={draft.text}
            onChange={({ target }) => change({ text: target.value })}
            error={shown.text && say(...shown.text)}
          />
          <PlaceField draft={draft} suggestion={suggestion} onChange={change} />
          <CategorySelect
            value={draft.category}
            suggested={suggestion?.category}
            onChange={(category) => change({ category })}
          />
          <CheckField
            label={say(RECORD_WORDS.emergency)}
            hint={say(RECORD_WORDS.emergencyHint)}
            checked={draft.emergency ?? suggestion?.emergency ?? false}
            onChange={({ target }) => change({ emergency: target.checked })}
          />
        </div>
        <div className="record-who">
          <Who draft={draft} wrong={shown} onChange={change} />
          <PhotoPicker
            label={say(RECORD_WORDS.photos)}
            hint={say(RECORD_WORDS.photosHint)}
            photos={photos.photos}
            prepare={preparePhoto}
            onAdd={photos.add}
            onRemove={photos.remove}
          />
        </div>
      </fieldset>
      <Told trouble={photoTrouble} />
      <Unsent sending={sending} refusals={REPORT_REFUSALS} />
      {!unknown && (
        <Actions>
          <Button type="submit" kind="primary" busy={busy}>
            {say(RECORD_WORDS.submit)}
          </Button>
        </Actions>
      )}
    </form>
  );
}

interface PartProps {
  readonly draft: RecordDraft;
  readonly onChange: (part: Partial<RecordDraft>) => void;
}

/** The place, and the one that the text seems to speak of. */
function PlaceField({
  draft: { place },
  suggestion,
  onChange,
}: PartProps & { readonly suggestion: Suggestion | undefined }) {
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

function Who({ draft: { forWhom, name, phone }, wrong, onChange }: PartProps & { readonly wrong: Wrong }) {
  const say = useSay();
  return (
    <>
      <ChoiceGroup
        label={say(RECORD_WORDS.forWhom)}
        name="forWhom"
        row
        choices={[
          { value: 'resident', label: say(RECORD_WORDS.resident) },
          { value: 'self', label: say(RECORD_WORDS.self) },
        ]}
        chosen={forWhom}
        onChoose={(next) => onChange({ forWhom: next })}
      />
      {forWhom === 'resident' && (
        <>
          <TextField
            label={say(RECORD_WORDS.name)}
            hint={say(RECORD_WORDS.residentHint)}
            value={name}
            autoComplete="off"
            onChange={({ target }) => onChange({ name: target.value })}
            error={wrong.name && say(...wrong.name)}
          />
          <TextField
            label={say(RECORD_WORDS.phone)}
            type="tel"
            value={phone}
            autoComplete="off"
            onChange={({ target }) => onChange({ phone: target.value })}
            error={wrong.phone && say(...wrong.phone)}
          />
        </>
      )}
    </>
  );
}
