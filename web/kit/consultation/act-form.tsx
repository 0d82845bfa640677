/** 一个动作的表: what it asks, what is missing, and what stands against it. How it is sent is its face's. */
import { type FormEvent, type ReactNode, useState } from 'react';
import type { ConsultationPage } from '../../../contract/consultation.ts';
import type { ConsultationAct } from '../../../domain/consultation/possible.ts';
import { Actions, Button } from '../button.tsx';
import { useFormDraft } from '../draft-folder.ts';
import { useSay } from '../sentences.ts';
import { bodyOf, missingIn } from './act-body.ts';
import { ActFieldOf } from './act-field.tsx';
import { ACT_FIELDS, type Draft } from './act-fields.ts';
import { ACT_LABELS } from './words.ts';

export interface ActFormProps {
  readonly page: ConsultationPage;
  readonly act: ConsultationAct;
  /** The act under the thumb. */
  readonly main: boolean;
  readonly busy: boolean;
  /** Why it was not taken. */
  readonly told: ReactNode;
  /** `done` empties the form. */
  readonly onAct: (body: Record<string, unknown>, done: () => void) => void;
}

export function ActForm({ page, act, main, busy, told, onAct }: ActFormProps) {
  const say = useSay();
  const { draft, change, clear } = useFormDraft<Draft>(act, NOTHING_TYPED);
  const [tried, setTried] = useState(false);
  const fields = ACT_FIELDS[act];
  const missing = missingIn(fields, draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.size > 0) return;
    onAct(bodyOf(act, draft, page), () => {
      clear();
      setTried(false);
    });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      {fields.map((field) => (
        <ActFieldOf
          key={'name' in field ? field.name : field.kind}
          field={field}
          page={page}
          draft={draft}
          missing={tried ? missing : NOTHING}
          onChange={change}
        />
      ))}
      {told}
      <Actions>
        <Button type="submit" kind={main ? 'primary' : 'secondary'} busy={busy}>
          {say(ACT_LABELS[act])}
        </Button>
      </Actions>
    </form>
  );
}

const NOTHING: ReadonlySet<string> = new Set();
const NOTHING_TYPED: Draft = {};
