/** 保存一项设置: the fields of one setting, why it changes, and the button. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { Actions, Button, type ButtonKind } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import type { Sending } from '../ask.ts';
import { type Refusals, Unsent } from '../trouble.tsx';
import { SETTING_WORDS } from './words.ts';

interface SaveFormProps {
  readonly children: ReactNode;
  readonly sending: Pick<Sending<never>, 'sending' | 'trouble' | 'again'>;
  readonly refusals?: Refusals;
  /** What is wrong in the fields, once it was tried. */
  readonly wrong: Sentence | undefined;
  readonly whyLabel?: Sentence;
  readonly saveLabel?: Sentence;
  readonly saveKind?: ButtonKind;
  readonly onSave: (why: string) => void;
}

export function SaveForm({
  children,
  sending,
  refusals,
  wrong,
  whyLabel = SETTING_WORDS.why,
  saveLabel = SETTING_WORDS.save,
  saveKind = 'primary',
  onSave,
}: SaveFormProps) {
  const say = useSay();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const short = why.trim().length < 4;
  const unknown = sending.trouble?.kind === 'silence';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short && wrong === undefined) onSave(why.trim());
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <fieldset className="bare" disabled={unknown || sending.sending}>
        {children}
        <TextField
          label={say(whyLabel)}
          hint={say(SETTING_WORDS.whyHint)}
          maxLength={80}
          value={why}
          error={tried && short ? say(SETTING_WORDS.missingWhy) : undefined}
          onChange={({ target }) => setWhy(target.value)}
        />
      </fieldset>
      {tried && wrong && <p className="field-error">{say(wrong)}</p>}
      <Unsent sending={sending} refusals={refusals} />
      <Actions>
        {!unknown && (
          <Button type="submit" kind={saveKind} busy={sending.sending}>
            {say(saveLabel)}
          </Button>
        )}
      </Actions>
    </form>
  );
}

/** A setting that everybody who finds the page may read; whoever may, changes it. */
export function SettingForm({
  may,
  lead,
  children,
  ...saving
}: SaveFormProps & { readonly may: boolean; readonly lead: Sentence }) {
  const say = useSay();
  if (!may)
    return (
      <fieldset className="bare" disabled>
        {children}
      </fieldset>
    );
  return (
    <SaveForm {...saving}>
      <p className="act-lead">{say(lead)}</p>
      {children}
    </SaveForm>
  );
}
