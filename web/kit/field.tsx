/** 字段: a question with its label, its hint and what is wrong with the answer, tied together for every reader. */
import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { classes } from './classes.ts';
import { WarnIcon } from './icons.tsx';
import { useSay } from './sentences.ts';
import { WORDS } from './words.ts';

export interface Asked {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong, as a sentence; nothing, when nothing is. */
  readonly error?: string | null | undefined;
  /** Says 选填 beside the label. */
  readonly optional?: boolean | undefined;
}

/** What ties a control to its label, hint and error. */
export interface Ties {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldProps extends Asked {
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly children: (ties: Ties) => ReactNode;
}

/** For a control of one's own: `<Field label="…">{(ties) => <input {...ties} />}</Field>`. */
export function Field({ label, hint, error, optional, id: given, className, children }: FieldProps) {
  const made = useId();
  const id = given ?? made;
  const wrong = Boolean(error);
  const described = [hint ? `${id}-hint` : '', wrong ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={classes('field', wrong && 'is-wrong', className)}>
      <label className="field-label" htmlFor={id}>
        {label}
        <Optional optional={optional} />
      </label>
      <Hint id={id} hint={hint} />
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': wrong || undefined })}
      <Wrong id={id} error={error} />
    </div>
  );
}

export const Optional = ({ optional }: Pick<Asked, 'optional'>) => {
  const say = useSay();
  return optional ? <span className="field-optional">{say(WORDS.optional)}</span> : null;
};

export const Hint = ({ id, hint }: { id: string; hint: ReactNode }) =>
  hint ? (
    <p className="field-hint" id={`${id}-hint`}>
      {hint}
    </p>
  ) : null;

export const Wrong = ({ id, error }: { id: string; error: Asked['error'] }) =>
  error ? (
    <p className="field-error" id={`${id}-error`}>
      <WarnIcon />
      <span>{error}</span>
    </p>
  ) : null;

export type TextFieldProps = Asked & InputHTMLAttributes<HTMLInputElement>;

export const TextField = ({ label, hint, error, optional, id, className, ...rest }: TextFieldProps) => (
  <Field label={label} hint={hint} error={error} optional={optional} id={id}>
    {(ties) => <input type="text" {...rest} {...ties} className={classes('input', className)} />}
  </Field>
);

export type TextAreaProps = Asked &
  TextareaHTMLAttributes<HTMLTextAreaElement> & {
    /** Characters it should hold: counted and said, never cut off. Needs `value`. */
    readonly limit?: number | undefined;
  };

export function TextArea({ label, hint, error, optional, id, className, limit, ...rest }: TextAreaProps) {
  const length = typeof rest.value === 'string' ? [...rest.value].length : undefined;
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id}>
      {(ties) => (
        <>
          {/* A browser would keep what is being written in its own files, to restore a closed tab. */}
          <textarea rows={4} autoComplete="off" {...rest} {...ties} className={classes('input', className)} />
          {limit !== undefined && length !== undefined && <Counter left={limit - length} limit={limit} />}
        </>
      )}
    </Field>
  );
}

/** Speaks up only near the end, so that it does not interrupt every character. */
function Counter({ left, limit }: { left: number; limit: number }) {
  const say = useSay();
  return (
    <p
      className={classes('field-count', left < 0 && 'is-over')}
      role={left < limit / 10 ? 'status' : undefined}
    >
      {left < 0 ? say(WORDS.charactersOver, { n: -left }) : say(WORDS.charactersLeft, { n: left })}
    </p>
  );
}

export interface Choice<V extends string = string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export type SelectProps = Asked &
  SelectHTMLAttributes<HTMLSelectElement> & { readonly choices: readonly Choice[] };

/** For a dozen choices at most; places have their own picker. */
export const Select = ({ label, hint, error, optional, id, className, choices, ...rest }: SelectProps) => (
  <Field label={label} hint={hint} error={error} optional={optional} id={id}>
    {(ties) => (
      <span className="select">
        <select {...rest} {...ties} className={classes('input', className)}>
          {choices.map(({ value, label: name, disabled }) => (
            <option key={value} value={value} disabled={disabled}>
              {name}
            </option>
          ))}
        </select>
      </span>
    )}
  </Field>
);
