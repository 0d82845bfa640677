/** 登记表单: the text first; place, category and danger are suggested from it and may be changed. */
import { listAccusable } from '../../../contract/ways.ts';
import { AboutChoice } from '../../kit/about-choice.tsx';
import { Alike } from '../../kit/alike.tsx';
import { Actions, Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/choice.tsx';
import { TextArea } from '../../kit/field.tsx';
import { preparePhoto } from '../../kit/photo.ts';
import { PhotoPicker } from '../../kit/photo-picker.tsx';
import { REPORT_REFUSALS } from '../../kit/refusals.ts';
import { useSay } from '../../kit/sentences.ts';
import { useAlike } from '../../kit/use-alike.ts';
import { useAsked } from '../ask.ts';
import { Told, Unsent } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { CategorySelect } from './category-select.tsx';
import { PlaceField } from './place-field.tsx';
import { type RecordDraft, TEXT, type Wrong } from './record-request.ts';
import { RECORD_WORDS } from './record-words.ts';
import { type Recorded, useRecording } from './recording.ts';
import { useSuggestion } from './suggestion.ts';
import { Who } from './who-raises.tsx';

interface RecordFormProps {
  /** What is known before anything was typed. */
  readonly begun: Partial<RecordDraft>;
  readonly onRecorded: (answer: Recorded) => void;
}

export function RecordForm({ begun, onRecorded }: RecordFormProps) {
  const say = useSay();
  const { draft, change, photos, wrong, sending, photoTrouble, unknown, busy, submit } = useRecording(
    begun,
    onRecorded,
  );
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
  const { office } = useWho();
  const suggestion = useSuggestion(draft.text);
  const alike = useAlike({
    text: draft.text,
    place: draft.place?.code ?? office.placeCode,
    category: draft.category || (suggestion?.category ?? ''),
  });
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
      {draft.about === undefined && <Alike alike={alike} />}
      <PlaceField draft={draft} suggestion={suggestion} onChange={onChange} />
      {draft.about === undefined && (
        <CategorySelect
          value={draft.category}
          suggested={suggestion?.category}
          onChange={(category) => onChange({ category })}
        />
      )}
      <About draft={draft} onChange={onChange} />
      <CheckField
        label={say(RECORD_WORDS.emergency)}
        hint={say(RECORD_WORDS.emergencyHint)}
        checked={draft.emergency ?? suggestion?.emergency ?? false}
        onChange={({ target }) => onChange({ emergency: target.checked })}
      />
    </div>
  );
}

/** 反映的是干部或单位: asks for nothing, until somebody says so. */
function About({ draft: { about, place }, onChange }: Omit<WhatProps, 'wrong'>) {
  const say = useSay();
  const { office } = useWho();
  const asked = about !== undefined;
  const query = { place: place?.code ?? office.placeCode };
  const { answer } = useAsked(listAccusable, { query }, { when: asked });
  return (
    <>
      <CheckField
        label={say(RECORD_WORDS.aboutOfficer)}
        checked={asked}
        onChange={({ target }) => onChange({ about: target.checked ? '' : undefined })}
      />
      {asked && (
        <AboutChoice value={about} units={answer?.units ?? []} onChange={(it) => onChange({ about: it })} />
      )}
    </>
  );
}
