/** 一个动作的表: what it asks, what is missing, and what stands against it. */
import { type FormEvent, useState } from 'react';
import type { ConsultationPage } from '../../../contract/consultation.ts';
import { type closeConsultation, TALK_ENDPOINTS } from '../../../contract/consultation-acts.ts';
import type { ConsultationAct } from '../../../domain/consultation/possible.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { bodyOf, missingIn } from '../../kit/consultation/act-body.ts';
import { ActFieldOf } from '../../kit/consultation/act-field.tsx';
import { ACT_FIELDS, type Draft } from '../../kit/consultation/act-fields.ts';
import { TALK_REFUSALS } from '../../kit/consultation/refusals.ts';
import { ACT_LABELS, TALK_WORDS } from '../../kit/consultation/words.ts';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';

interface ActFormProps {
  readonly page: ConsultationPage;
  readonly act: ConsultationAct;
  /** The act under the thumb. */
  readonly main: boolean;
}

export function ActForm({ page, act, main }: ActFormProps) {
  const say = useSay();
  const [draft, setDraft] = useState<Draft>({});
  const [tried, setTried] = useState(false);
  const fields = ACT_FIELDS[act];
  const missing = missingIn(fields, draft);
  const { consultationId } = page;
  // Every act takes a topic and answers it; what each asks besides is in ACT_FIELDS.
  const endpoint = TALK_ENDPOINTS[act] as unknown as typeof closeConsultation;
  const sending = useSending(endpoint, () => {
    setDraft({});
    setTried(false);
    announce(say(TALK_WORDS.done));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.size > 0) return;
    sending.send({ params: { consultationId }, body: bodyOf(act, draft, page) as { why: string } });
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
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
      ))}
      <Unsent sending={sending} refusals={TALK_REFUSALS} />
      <Actions>
        <Button type="submit" kind={main ? 'primary' : 'secondary'} busy={sending.sending}>
          {say(ACT_LABELS[act])}
        </Button>
      </Actions>
    </form>
  );
}

const NOTHING: ReadonlySet<string> = new Set();
