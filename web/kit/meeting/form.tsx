/** 会场的小表单: its fields in a row, its button, and what was said against it. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button, type ButtonKind } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { useRunning } from './running.ts';

interface ActFormProps {
  /** By which what is said against it finds its place. */
  readonly name: string;
  readonly button: string;
  readonly kind?: ButtonKind;
  /** Whether it was taken; a sentence when it is not filled in. */
  readonly onAct: () => Promise<boolean> | string;
  readonly children?: ReactNode;
}

export function ActForm({ name, button, kind, onAct, children }: ActFormProps) {
  const { busy, told } = useRunning();
  const [wrong, setWrong] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const done = onAct();
    setWrong(typeof done === 'string' ? done : undefined);
  };
  return (
    <form className="meeting-form" onSubmit={submit} noValidate>
      {children}
      <Button type="submit" kind={kind} busy={busy}>
        {button}
      </Button>
      {wrong !== undefined && <Notice kind="error">{wrong}</Notice>}
      {wrong === undefined && told?.form === name && told.words}
    </form>
  );
}

/** Opened when somebody needs it. */
export const Fold = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <details className="meeting-fold">
    <summary>{title}</summary>
    {children}
  </details>
);
