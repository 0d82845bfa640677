/** 选择: one of a few as large chips, a box to tick, and a search. */
import { type FormEvent, type InputHTMLAttributes, useId } from 'react';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { type Asked, type Choice, Hint, Optional, Wrong } from './field.tsx';
import { SearchIcon } from './icons.tsx';
import { useSay } from './sentences.ts';
import { WORDS } from './words.ts';

export interface ChoiceGroupProps<V extends string> extends Asked {
  readonly name: string;
  readonly choices: readonly Choice<V>[];
  /** With `onChoose`; or `chosen` alone as the first choice of a form that is sent. */
  readonly chosen?: V | null | undefined;
  readonly onChoose?: ((value: V) => void) | undefined;
  /** Two or more beside each other where there is room. */
  readonly row?: boolean | undefined;
}

export function ChoiceGroup<V extends string>(props: ChoiceGroupProps<V>) {
  const { label, hint, error, optional, name, choices, chosen, onChoose, row } = props;
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      className={classes('field choices', row && 'is-row', error && 'is-wrong')}
      aria-describedby={described || undefined}
    >
      <legend className="field-label">
        {label}
        <Optional optional={optional} />
      </legend>
      <Hint id={id} hint={hint} />
      <div className="choices-body">
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              disabled={choice.disabled}
              {...(onChoose
                ? { checked: chosen === choice.value, onChange: () => onChoose(choice.value) }
                : { defaultChecked: chosen === choice.value })}
            />
            <span className="choice-face">
              <span>{choice.label}</span>
              {choice.hint && <span className="choice-hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <Wrong id={id} error={error} />
    </fieldset>
  );
}

export type CheckFieldProps = Omit<Asked, 'optional'> & InputHTMLAttributes<HTMLInputElement>;

export function CheckField({ label, hint, error, id: given, className, ...rest }: CheckFieldProps) {
  const made = useId();
  const id = given ?? made;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={classes('field check', error && 'is-wrong', className)}>
      <label className="check-line" htmlFor={id}>
        <input
          {...rest}
          type="checkbox"
          id={id}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
        />
        <span>{label}</span>
      </label>
      <Hint id={id} hint={hint} />
      <Wrong id={id} error={error} />
    </div>
  );
}

export interface SearchFieldProps {
  readonly label: string;
  readonly name?: string | undefined;
  /** Where a form without script is sent. */
  readonly action?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly placeholder?: string | undefined;
  /** With script: what to do instead of sending the form. */
  readonly onSearch?: ((text: string) => void) | undefined;
}

export function SearchField({
  label,
  name = 'q',
  action,
  defaultValue,
  placeholder,
  onSearch,
}: SearchFieldProps) {
  const say = useSay();
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    if (!onSearch) return;
    event.preventDefault();
    onSearch(String(new FormData(event.currentTarget).get(name) ?? '').trim());
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chrome 80 does not know <search>
    <form role="search" aria-label={label} className="searching" action={action} onSubmit={submit}>
      <label className="unseen" htmlFor={id}>
        {label}
      </label>
      <input
        className="input"
        type="search"
        id={id}
        name={name}
        defaultValue={defaultValue}
        placeholder={placeholder ?? label}
        autoComplete="off"
      />
      <Button type="submit" icon={SearchIcon}>
        {say(WORDS.search)}
      </Button>
    </form>
  );
}
