/** 承办单位的表单. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { changeUnit, openUnit, retireUnit, type UnitView } from '../../../contract/setting.ts';
import { DOMAINS, type Domain } from '../../../domain/matter/category.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/choice.tsx';
import { TextField } from '../../kit/field.tsx';
import { type PlaceOption, PlacePicker } from '../../kit/place-picker.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { DOMAIN_LABELS } from '../../kit/terms.ts';
import { type Sending, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { usePlaceSources } from '../place/sources.ts';
import { Unsent } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { WORDS } from '../words.ts';
import { SETTING_WORDS, UNIT_REFUSALS } from './words.ts';

export function OpenUnitForm() {
  const say = useSay();
  const { countyCode, countyName } = useWho();
  const sources = usePlaceSources();
  const [name, setName] = useState('');
  const [place, setPlace] = useState<PlaceOption>({
    code: countyCode,
    name: countyName,
    within: [],
    hasChildren: true,
  });
  const [handles, setHandles] = useState<readonly Domain[]>([]);
  const sending = useSending(openUnit, () => announce(say(SETTING_WORDS.saved)));
  return (
    <UnitForm
      sending={sending}
      label={SETTING_WORDS.openUnit}
      wrong={name.trim().length < 2 ? SETTING_WORDS.missingName : undefined}
      onSend={() =>
        sending.send({ body: { name: name.trim(), placeCode: place.code, handles: [...handles] } })
      }
    >
      <NameField name={name} onChange={setName} />
      <PlacePicker {...sources} label={say(SETTING_WORDS.unitPlace)} value={place} onChange={setPlace} />
      <HandlesField handles={handles} onChange={setHandles} />
    </UnitForm>
  );
}

interface OfUnit {
  readonly unit: UnitView;
  readonly onClose: () => void;
}

export function ChangeUnitForm({ unit: { code, name: before, handles: handled }, onClose }: OfUnit) {
  const say = useSay();
  const [name, setName] = useState(before);
  const [handles, setHandles] = useState<readonly Domain[]>(DOMAINS.filter((it) => handled.includes(it)));
  const sending = useSending(changeUnit, () => {
    announce(say(SETTING_WORDS.saved));
    onClose();
  });
  return (
    <UnitForm
      sending={sending}
      label={SETTING_WORDS.save}
      wrong={name.trim().length < 2 ? SETTING_WORDS.missingName : undefined}
      onSend={() => sending.send({ params: { code }, body: { name: name.trim(), handles: [...handles] } })}
      onClose={onClose}
    >
      <NameField name={name} onChange={setName} />
      <HandlesField handles={handles} onChange={setHandles} />
    </UnitForm>
  );
}

export function RetireUnitForm({ unit: { code }, onClose }: OfUnit) {
  const say = useSay();
  const [why, setWhy] = useState('');
  const sending = useSending(retireUnit, () => {
    announce(say(SETTING_WORDS.saved));
    onClose();
  });
  return (
    <UnitForm
      sending={sending}
      label={SETTING_WORDS.retire}
      wrong={why.trim().length < 2 ? SETTING_WORDS.missingWhy : undefined}
      onSend={() => sending.send({ params: { code }, body: { why: why.trim() } })}
      onClose={onClose}
    >
      <TextField
        label={say(SETTING_WORDS.why)}
        maxLength={200}
        value={why}
        onChange={({ target }) => setWhy(target.value)}
      />
    </UnitForm>
  );
}

interface UnitFormProps {
  readonly sending: Pick<Sending<never>, 'sending' | 'trouble' | 'again'>;
  readonly label: Sentence;
  readonly wrong: Sentence | undefined;
  readonly onSend: () => void;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

function UnitForm({ sending, label, wrong, onSend, onClose, children }: UnitFormProps) {
  const say = useSay();
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong === undefined) onSend();
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      {children}
      {tried && wrong && (
        <p className="field-error" role="alert">
          {say(wrong)}
        </p>
      )}
      <Unsent sending={sending} refusals={UNIT_REFUSALS} />
      <Actions>
        <Button type="submit" kind="primary" busy={sending.sending}>
          {say(label)}
        </Button>
        {onClose && (
          <Button kind="quiet" onClick={onClose}>
            {say(WORDS.cancel)}
          </Button>
        )}
      </Actions>
    </form>
  );
}

function NameField({ name, onChange }: { readonly name: string; readonly onChange: (name: string) => void }) {
  const say = useSay();
  return (
    <TextField
      label={say(SETTING_WORDS.unitName)}
      maxLength={40}
      value={name}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

interface HandlesFieldProps {
  readonly handles: readonly Domain[];
  readonly onChange: (handles: readonly Domain[]) => void;
}

/** In the order they were ticked: the most usual first. */
function HandlesField({ handles, onChange }: HandlesFieldProps) {
  const say = useSay();
  return (
    <fieldset className="field">
      <legend className="field-label">{say(SETTING_WORDS.handles)}</legend>
      <div className="handles">
        {DOMAINS.map((domain) => (
          <CheckField
            key={domain}
            label={say(DOMAIN_LABELS[domain])}
            checked={handles.includes(domain)}
            onChange={({ target }) =>
              onChange(target.checked ? [...handles, domain] : handles.filter((it) => it !== domain))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
