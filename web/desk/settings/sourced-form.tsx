/** 有出处的数: a setting that is a list of numbers and shares, each with the paper it comes from beside it. */
import { useState } from 'react';
import type { SourcedOrOpen, SourcedShare } from '../../../domain/kernel/sourced.ts';
import { CheckField } from '../../kit/choice.tsx';
import { TextField } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import type { Sending } from '../ask.ts';
import { SaveForm } from './save-form.tsx';

/** A number that may be open, or a share. */
export type Sourced = SourcedOrOpen | SourcedShare;

export const SOURCED_WORDS = {
  source: { zh: '出处', en: 'Source' },
  over: { zh: '{what}：几份', en: '{what}: parts' },
  of: { zh: '共几份', en: 'of' },
  strict: { zh: '要超过（不含本数）', en: 'more than that' },
  wrong: { zh: '数要填整数，出处也要写。', en: 'Whole numbers, and a source for each.' },
} satisfies Record<string, Sentence>;

interface SourcedFormProps<N extends string> {
  readonly lead: Sentence;
  readonly labels: Readonly<Record<N, Sentence>>;
  readonly values: Readonly<Record<N, Sourced>>;
  /** Numbers that may stay open until somebody names them. */
  readonly open?: readonly N[];
  readonly may: boolean;
  readonly sending: Pick<Sending<never>, 'sending' | 'trouble' | 'again'>;
  readonly onSave: (values: Readonly<Record<N, Sourced>>, why: string) => void;
}

export function SourcedForm<N extends string>(props: SourcedFormProps<N>) {
  const { lead, labels, values: before, open = [], may, sending, onSave } = props;
  const say = useSay();
  const [values, setValues] = useState(before);
  const names = Object.keys(labels) as N[];
  const wrong = names.some((name) => isWrong(values[name], open.includes(name)));
  const fields = (
    <Card>
      {names.map((name) => (
        <SourcedLine
          key={name}
          label={labels[name]}
          value={values[name]}
          onChange={(next) => setValues({ ...values, [name]: next })}
        />
      ))}
    </Card>
  );
  if (!may)
    return (
      <fieldset className="bare" disabled>
        {fields}
      </fieldset>
    );
  return (
    <SaveForm
      sending={sending}
      wrong={wrong ? SOURCED_WORDS.wrong : undefined}
      onSave={(why) => onSave(values, why)}
    >
      <p className="act-lead">{say(lead)}</p>
      {fields}
    </SaveForm>
  );
}

function isWrong(value: Sourced, mayBeOpen: boolean): boolean {
  if (value.source.trim().length < 2) return true;
  if ('over' in value) return !(value.over >= 1 && value.over <= value.of);
  return value.n === null ? !mayBeOpen : !Number.isInteger(value.n);
}

interface SourcedLineProps {
  readonly label: Sentence;
  readonly value: Sourced;
  readonly onChange: (next: Sourced) => void;
}

function SourcedLine({ label, value, onChange }: SourcedLineProps) {
  const say = useSay();
  const source = (
    <TextField
      label={say(SOURCED_WORDS.source)}
      maxLength={80}
      lang="zh-CN"
      value={value.source}
      onChange={({ target }) => onChange({ ...value, source: target.value })}
    />
  );
  if (!('over' in value))
    return (
      <div className="sourced">
        <TextField
          label={say(label)}
          type="number"
          inputMode="numeric"
          value={value.n === null || Number.isNaN(value.n) ? '' : value.n}
          onChange={({ target }) =>
            onChange({ ...value, n: target.value === '' ? null : target.valueAsNumber })
          }
        />
        {source}
      </div>
    );
  return (
    <div className="sourced">
      <TextField
        label={say(SOURCED_WORDS.over, { what: say(label) })}
        type="number"
        inputMode="numeric"
        value={value.over}
        onChange={({ target }) => onChange({ ...value, over: target.valueAsNumber })}
      />
      <TextField
        label={say(SOURCED_WORDS.of)}
        type="number"
        inputMode="numeric"
        value={value.of}
        onChange={({ target }) => onChange({ ...value, of: target.valueAsNumber })}
      />
      <CheckField
        label={say(SOURCED_WORDS.strict)}
        checked={value.strict}
        onChange={({ target }) => onChange({ ...value, strict: target.checked })}
      />
      {source}
    </div>
  );
}
