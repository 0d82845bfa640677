/** 会场的小表单: its fields in a row, its button, and what was said against it. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button, type ButtonKind } from '../button.tsx';
import { useBegun } from '../draft-folder.ts';
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

interface FoldProps {
  readonly title: string;
  /** What is in it: where something was begun before, it stands open. */
  readonly forms?: readonly string[];
  readonly children: ReactNode;
}

/** Opened when somebody needs it. */
export function Fold({ title, forms = [], children }: FoldProps) {
  return (
    <details className="meeting-fold" open={useBegun(forms)}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
