/** 登记表单: the text first; place, category and danger are suggested from it and may be changed. */
import { Actions, Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/choice.tsx';
import { TextArea } from '../../kit/field.tsx';
import { preparePhoto } from '../../kit/photo.ts';
import { PhotoPicker } from '../../kit/photo-picker.tsx';
import { REPORT_REFUSALS } from '../../kit/refusals.ts';
import { useSay } from '../../kit/sentences.ts';
import { Told, Unsent } from '../trouble.tsx';
import { CategorySelect } from './category-select.tsx';
import { PlaceField } from './place-field.tsx';
import { type RecordDraft, TEXT, type Wrong } from './record-request.ts';
import { RECORD_WORDS } from './record-words.ts';
import { type Recorded, useRecording } from './recording.ts';
import { useSuggestion } from './suggestion.ts';
import { Who } from './who-raises.tsx';

export function RecordForm({ onRecorded }: { readonly onRecorded: (answer: Recorded) => void }) {
  const say = useSay();
  const { draft, change, photos, wrong, sending, photoTrouble, unknown, busy, submit } =
    useRecording(onRecorded);
  return (
    <form className="record" onSubmit={(event) => void submit(event)} noValidate>
      <fieldset className="bare" disabled={unknown || busy}>
        <div className="record-fields">
          <What draft={draft} wrong={wrong} onChange={change} />
          <div className="record-who">
            <Who draft={draft} wrong={wrong} onChange={change} />
            <PhotoPicker
              label={say(RECORD_WORDS.photos)}
              hint={say(RECORD_WORDS.photosHint)}
              photos={photos.photos}
              prepare={preparePhoto}
              onAdd={photos.add}
              onRemove={photos.remove}
            />
          </div>
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

interface WhatProps {
  readonly draft: RecordDraft;
  readonly wrong: Wrong;
  readonly onChange: (part: Partial<RecordDraft>) => void;
}

function What({ draft, wrong, onChange }: WhatProps) {
  const say = useSay();
  const suggestion = useSuggestion(draft.text);
  return (
    <div className="record-what">
      <TextArea
        label={say(RECORD_WORDS.text)}
        hint={say(RECORD_WORDS.textHint)}
        rows={6}
        limit={TEXT.max}
        value={draft.text}
        onChange={({ target }) => onChange({ text: target.value })}
        error={wrong.text && say(...wrong.text)}
      />
      <PlaceField draft={draft} suggestion={suggestion} onChange={onChange} />
      <CategorySelect
        value={draft.category}
        suggested={suggestion?.category}
        onChange={(category) => onChange({ category })}
      />
      <CheckField
        label={say(RECORD_WORDS.emergency)}
        hint={say(RECORD_WORDS.emergencyHint)}
        checked={draft.emergency ?? suggestion?.emergency ?? false}
        onChange={({ target }) => onChange({ emergency: target.checked })}
      />
    </div>
  );
}
