/** 办理表单: what one act asks for. After silence the fields stay as they were sent, and only that can be sent again. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { MatterPage } from '../../../contract/matter.ts';
import { SATISFACTIONS } from '../../../domain/matter/matter.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { TextArea } from '../../kit/field.tsx';
import { ACT_REFUSALS } from '../../kit/refusals.ts';
import { useSay } from '../../kit/sentences.ts';
import { SATISFACTION_LABELS } from '../../kit/terms.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { ACT_PANEL_WORDS, ACT_WORDS } from './act-words.ts';
import { type ActForm, isOptional } from './acts.ts';
import { UnitPicker } from './unit-picker.tsx';

const RATINGS = SATISFACTIONS.filter((it) => it !== 'not_surveyed');

interface ActFormProps {
  readonly form: ActForm;
  readonly matter: MatterPage;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function ActFormFields({ form, matter, onDone, onCancel }: ActFormProps) {
  const { act, endpoint, text: rule } = form;
  const say = useSay();
  const words = ACT_WORDS[act];
  const [text, setText] = useState('');
  const [unitCode, setUnitCode] = useState('');
  const [satisfaction, setSatisfaction] = useState<string>('');
  const [tried, setTried] = useState(false);
  const frame = useRef<HTMLFormElement>(null);
  const sending = useSending(endpoint, () => {
    announce(say(words.done));
    onDone();
  });
  useFirstField(frame);

  const length = text.trim().length;
  const wrong = {
    text: rule === undefined || (isOptional(act) && length === 0) ? undefined : lengthWrong(length, rule),
    unit: act === 'dispatch' && unitCode === '',
    satisfaction: act === 'confirm' && satisfaction === '',
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong.text || wrong.unit || wrong.satisfaction) return;
    const body = {
      ...(rule && length > 0 ? { [rule.name]: text.trim() } : {}),
      ...(act === 'dispatch' ? { unitCode } : {}),
      ...(act === 'confirm' ? { satisfaction } : {}),
    };
    sending.send({ params: { matterId: matter.matterId }, body });
  };
  const unknown = sending.trouble?.kind === 'silence';
  return (
    <form ref={frame} className="act-form" onSubmit={submit}>
      <p className="act-lead">{say(words.lead, { above: matter.above?.name ?? '' })}</p>
      <fieldset className="bare" disabled={unknown || sending.sending}>
        {act === 'dispatch' && (
          <UnitPicker
            matterId={matter.matterId}
            value={unitCode}
            onChange={setUnitCode}
            error={tried && wrong.unit ? say(ACT_PANEL_WORDS.unitMissing) : null}
          />
        )}
        {act === 'confirm' && (
          <ChoiceGroup
            label={say(ACT_PANEL_WORDS.satisfaction)}
            name="satisfaction"
            row
            choices={RATINGS.map((value) => ({ value, label: say(SATISFACTION_LABELS[value]) }))}
            chosen={satisfaction}
            onChoose={setSatisfaction}
            error={tried && wrong.satisfaction ? say(ACT_PANEL_WORDS.satisfactionMissing) : null}
          />
        )}
        {rule && words.field && (
          <TextArea
            label={say(words.field)}
            hint={words.hint && say(words.hint)}
            optional={isOptional(act)}
            rows={5}
            limit={rule.max}
            value={text}
            onChange={({ target }) => setText(target.value)}
            error={tried && wrong.text ? say(...wrong.text) : null}
          />
        )}
      </fieldset>
      <Unsent sending={sending} refusals={ACT_REFUSALS[act]} />
      <Actions>
        {!unknown && (
          <Button type="submit" kind="primary" busy={sending.sending}>
            {say(words.label)}
          </Button>
        )}
        <Button kind="quiet" onClick={onCancel}>
          {say(WORDS.cancel)}
        </Button>
      </Actions>
    </form>
  );
}

/** The sentence about a text that is too short or too long. */
function lengthWrong(length: number, { min, max }: { min: number; max: number }) {
  if (length < min) return [WORDS.tooShort, { n: min }] as const;
  return length > max ? ([WORDS.tooLong, { n: max }] as const) : undefined;
}

function useFirstField(form: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, select, input, button')?.focus();
  }, [form]);
}
