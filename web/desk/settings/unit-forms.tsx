/** 承办单位的表单. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { changeUnit, openUnit, retireUnit, type UnitView } from '../../../contract/unit.ts';
import { DOMAINS } from '../../../domain/matter/category.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { groupsOf, labelOf, useCategories } from '../../kit/categories.ts';
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
  const [handles, setHandles] = useState<readonly string[]>([]);
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
  const [handles, setHandles] = useState<readonly string[]>(handled);
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
  readonly handles: readonly string[];
  readonly onChange: (handles: readonly string[]) => void;
}

/** Whole domains, or some of their categories; in the order they were ticked: the most usual first. */
function HandlesField({ handles, onChange }: HandlesFieldProps) {
  const say = useSay();
  const all = useCategories();
  const check = (code: string, label: string) => (
    <CheckField
      key={code}
      label={label}
      checked={handles.includes(code)}
      onChange={({ target }) =>
        onChange(target.checked ? [...handles, code] : handles.filter((it) => it !== code))
      }
    />
  );
  const parts = groupsOf(all).filter(({ categories }) => categories.length > 1);
  return (
    <fieldset className="field">
      <legend className="field-label">{say(SETTING_WORDS.handles)}</legend>
      <div className="handles">{DOMAINS.map((domain) => check(domain, say(DOMAIN_LABELS[domain])))}</div>
      <details open={handles.some((it) => it.includes('.'))}>
        <summary>{say(SETTING_WORDS.handlesPart)}</summary>
        {parts.map(({ domain, categories }) => (
          <fieldset key={domain} className="bare">
            <legend className="handles-domain">{say(DOMAIN_LABELS[domain])}</legend>
            <div className="handles">{categories.map((it) => check(it, say(labelOf(all, it))))}</div>
          </fieldset>
        ))}
      </details>
    </fieldset>
  );
}
