/** 排查申请的各栏. */
import { ADDED_KINDS, type AddedKind } from '../../../domain/watch/kind.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { Select, TextArea, TextField } from '../../kit/field.tsx';
import { CloseIcon } from '../../kit/icons.tsx';
import { PlacePicker } from '../../kit/place-picker.tsx';
import { useSay } from '../../kit/sentences.ts';
import { WATCH_KIND_LABELS } from '../../kit/watch-terms.ts';
import { usePlaceSources } from '../place/sources.ts';
import { useWho } from '../who.ts';
import type { CampaignDraft, Missing } from './campaign-draft.ts';
import { CAMPAIGN_WORDS } from './words.ts';

interface CampaignFieldsProps {
  readonly draft: CampaignDraft;
  readonly missing: readonly Missing[];
  readonly onChange: (part: Partial<CampaignDraft>) => void;
}

export function CampaignFields({ draft, missing, onChange }: CampaignFieldsProps) {
  const say = useSay();
  const wrong = (name: Missing) => (missing.includes(name) ? say(CAMPAIGN_WORDS.missing) : undefined);
  return (
    <>
      <TextField
        label={say(CAMPAIGN_WORDS.name)}
        placeholder={say(CAMPAIGN_WORDS.nameExample)}
        maxLength={40}
        value={draft.title}
        error={wrong('title')}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <Select
        label={say(CAMPAIGN_WORDS.kind)}
        value={draft.kind}
        choices={ADDED_KINDS.map((value) => ({ value, label: say(WATCH_KIND_LABELS[value]) }))}
        onChange={({ target }) => onChange({ kind: target.value as AddedKind })}
      />
      <TextArea
        label={say(CAMPAIGN_WORDS.purpose)}
        hint={say(CAMPAIGN_WORDS.purposeHint)}
        rows={3}
        limit={500}
        value={draft.purpose}
        error={wrong('purpose')}
        onChange={({ target }) => onChange({ purpose: target.value })}
      />
      <TextArea
        label={say(CAMPAIGN_WORDS.basis)}
        hint={say(CAMPAIGN_WORDS.basisHint)}
        rows={2}
        limit={300}
        value={draft.basis}
        error={wrong('basis')}
        onChange={({ target }) => onChange({ basis: target.value })}
      />
      <PlacesField draft={draft} error={wrong('places')} onChange={onChange} />
      <TextField
        type="date"
        label={say(CAMPAIGN_WORDS.deadline)}
        value={draft.deadline}
        error={wrong('deadline')}
        onChange={({ target }) => onChange({ deadline: target.value })}
      />
      <TextField
        type="date"
        label={say(CAMPAIGN_WORDS.until)}
        hint={say(CAMPAIGN_WORDS.untilHint)}
        value={draft.until}
        error={wrong('until')}
        onChange={({ target }) => onChange({ until: target.value })}
      />
      <ChoiceGroup
        row
        label={say(CAMPAIGN_WORDS.exists)}
        hint={say(CAMPAIGN_WORDS.existingHint)}
        name="exists"
        choices={[
          { value: 'no', label: say(CAMPAIGN_WORDS.existsNo) },
          { value: 'yes', label: say(CAMPAIGN_WORDS.existsYes) },
        ]}
        chosen={draft.exists}
        error={wrong('exists')}
        onChoose={(exists) => onChange({ exists })}
      />
      {draft.exists === 'yes' && (
        <TextArea
          label={say(CAMPAIGN_WORDS.existing)}
          rows={2}
          limit={300}
          value={draft.existing}
          error={wrong('existing')}
          onChange={({ target }) => onChange({ existing: target.value })}
        />
      )}
    </>
  );
}

interface PlacesFieldProps extends Pick<CampaignFieldsProps, 'draft' | 'onChange'> {
  readonly error: string | undefined;
}

/** Place by place; each can be taken out again. */
function PlacesField({ draft: { places }, error, onChange }: PlacesFieldProps) {
  const say = useSay();
  const sources = usePlaceSources();
  const { placeCode, placeName } = useWho().office;
  const whole = { code: placeCode, name: placeName, within: [], hasChildren: true };
  return (
    <div className="field">
      <PlacePicker
        {...sources}
        label={say(CAMPAIGN_WORDS.places)}
        hint={say(CAMPAIGN_WORDS.placesHint)}
        error={error}
        value={null}
        onChange={(place) =>
          onChange({ places: [...places.filter(({ code }) => code !== place.code), place] })
        }
      />
      <p>
        <Button small onClick={() => onChange({ places: [whole] })}>
          {say(CAMPAIGN_WORDS.wholePlace, { name: placeName })}
        </Button>
      </p>
      {places.length > 0 && (
        <ul className="paper-files" aria-label={say(CAMPAIGN_WORDS.placesChosen)}>
          {places.map(({ code, name, within }) => (
            <li key={code}>
              {[...within, name].join(' › ')}{' '}
              <Button
                small
                kind="quiet"
                icon={CloseIcon}
                aria-label={say(CAMPAIGN_WORDS.remove, { name })}
                onClick={() => onChange({ places: places.filter((it) => it.code !== code) })}
              >
                {say(CAMPAIGN_WORDS.remove, { name: '' })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
