/** 草稿表: a form made of a list of questions; what is missing is said where it is missing, and the button sends what was typed. */
import { type FormEvent, type ReactNode, useState } from 'react';
import type { AnswerOf, Endpoint } from '../../contract/endpoint.ts';
import { Actions, Button, type ButtonKind } from '../kit/button.tsx';
import { CheckField, ChoiceGroup } from '../kit/choice.tsx';
import { Select, TextArea, TextField } from '../kit/field.tsx';
import { type Sentence, useSay } from '../kit/sentences.ts';
import { type Request, useSending } from './ask.ts';
import { type Refusals, Unsent } from './trouble.tsx';

/** What was typed, by the question's name. */
export type Draft = Readonly<Record<string, string>>;

interface Question {
  readonly name: string;
  readonly label: Sentence;
  readonly hint?: Sentence | undefined;
  readonly optional?: boolean;
}
interface Typed extends Question {
  readonly kind: 'prose' | 'line' | 'day' | 'number';
  readonly least?: number;
  readonly most?: number;
}
interface Chosen extends Question {
  readonly kind: 'choice' | 'select';
  readonly choices: readonly (readonly [value: string, label: Sentence])[];
}
interface Ticked extends Question {
  readonly kind: 'check';
}
export type DraftField = Typed | Chosen | Ticked;

export const FORM_WORDS = {
  tooShort: { zh: '再写几个字。', en: 'A few more words.' },
  notANumber: { zh: '填一个整数。', en: 'A whole number.' },
  missing: { zh: '这一项要选。', en: 'Choose one.' },
  noDay: { zh: '选一个日子。', en: 'Choose a day.' },
} satisfies Record<string, Sentence>;

/** What a number says; NaN when it says none. */
export const countIn = (draft: Draft, name: string): number => {
  const text = (draft[name] ?? '').trim();
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
};
export const textIn = (draft: Draft, name: string): string => (draft[name] ?? '').trim();
export const isTicked = (draft: Draft, name: string): boolean => draft[name] === 'yes';

function wrongIn(field: DraftField, draft: Draft): Sentence | undefined {
  if (field.kind === 'check') return undefined;
  const text = textIn(draft, field.name);
  if (text === '' && field.optional) return undefined;
  if (field.kind === 'number')
    return Number.isNaN(countIn(draft, field.name)) ? FORM_WORDS.notANumber : undefined;
  if (field.kind === 'day') return text === '' ? FORM_WORDS.noDay : undefined;
  if ('choices' in field) return text === '' ? FORM_WORDS.missing : undefined;
  return text.length < (field.least ?? 2) ? FORM_WORDS.tooShort : undefined;
}

interface DraftFormProps<E extends Endpoint> {
  readonly endpoint: E;
  /** Which questions there are may depend on what was answered. */
  readonly fields: readonly DraftField[] | ((draft: Draft) => readonly DraftField[]);
  readonly initial?: Draft;
  readonly request: (draft: Draft) => Request<E>;
  readonly button: Sentence;
  readonly kind?: ButtonKind;
  readonly refusals: Refusals;
  readonly onDone: (answer: AnswerOf<E>) => void;
  /** What follows from what was typed: an arithmetic, a warning. */
  readonly children?: (draft: Draft) => ReactNode;
}

export function DraftForm<E extends Endpoint>({
  endpoint,
  fields,
  initial = {},
  request,
  button,
  kind = 'primary',
  refusals,
  onDone,
  children,
}: DraftFormProps<E>) {
  const say = useSay();
  const [draft, setDraft] = useState<Draft>(initial);
  const [tried, setTried] = useState(false);
  const sending = useSending(endpoint, (answer) => {
    setDraft(initial);
    setTried(false);
    onDone(answer);
  });
  const asked = typeof fields === 'function' ? fields(draft) : fields;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (asked.every((field) => wrongIn(field, draft) === undefined)) sending.send(request(draft));
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      {asked.map((field) => {
        const wrong = tried ? wrongIn(field, draft) : undefined;
        return (
          <FieldOf
            key={field.name}
            field={field}
            value={draft[field.name] ?? ''}
            error={wrong && say(wrong)}
            onChange={(value) => setDraft({ ...draft, [field.name]: value })}
          />
        );
      })}
      {children?.(draft)}
      <Unsent sending={sending} refusals={refusals} />
      <Actions>
        <Button type="submit" kind={kind} busy={sending.sending}>
          {say(button)}
        </Button>
      </Actions>
    </form>
  );
}

interface FieldOfProps {
  readonly field: DraftField;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

function FieldOf({ field, value, error, onChange }: FieldOfProps) {
  const say = useSay();
  const shared = {
    ...{ label: say(field.label), hint: field.hint && say(field.hint), error, optional: field.optional },
  };
  switch (field.kind) {
    case 'check':
      return (
        <CheckField
          label={shared.label}
          hint={shared.hint}
          checked={value === 'yes'}
          onChange={({ target }) => onChange(target.checked ? 'yes' : 'no')}
        />
      );
    case 'choice':
      return (
        <ChoiceGroup
          row
          name={field.name}
          label={shared.label}
          choices={field.choices.map(([one, label]) => ({ value: one, label: say(label) }))}
          chosen={value === '' ? null : value}
          error={error}
          onChoose={onChange}
        />
      );
    case 'select':
      return (
        <Select
          {...shared}
          value={value}
          choices={[
            { value: '', label: '—' },
            ...field.choices.map(([one, label]) => ({ value: one, label: say(label) })),
          ]}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    case 'prose':
      return (
        <TextArea
          {...shared}
          rows={(field.most ?? 500) > 500 ? 5 : 2}
          limit={field.most ?? 500}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    default:
      return (
        <TextField
          {...shared}
          type={field.kind === 'day' ? 'date' : 'text'}
          inputMode={field.kind === 'number' ? 'numeric' : undefined}
          maxLength={field.most ?? (field.kind === 'number' ? 9 : 80)}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      );
  }
}
