/** 在平台上做一个动作: sent as it is filled in; what was refused is said in the form. */
import { useRef } from 'react';
import type { ConsultationPage } from '../../../contract/consultation.ts';
import { type giveTopicUp, TALK_ENDPOINTS } from '../../../contract/consultation-acts.ts';
import type { ConsultationAct } from '../../../domain/consultation/possible.ts';
import { ActForm } from '../../kit/consultation/act-form.tsx';
import { TALK_REFUSALS } from '../../kit/consultation/refusals.ts';
import { TALK_WORDS } from '../../kit/consultation/words.ts';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';

interface ActProps {
  readonly page: ConsultationPage;
  readonly act: ConsultationAct;
  readonly main: boolean;
}

export function Act({ page, act, main }: ActProps) {
  const say = useSay();
  const emptied = useRef(() => {});
  // Every act takes a topic and answers it; what each asks besides is in ACT_FIELDS.
  const endpoint = TALK_ENDPOINTS[act] as unknown as typeof giveTopicUp;
  const sending = useSending(endpoint, () => {
    emptied.current();
    announce(say(TALK_WORDS.done));
  });
  const { consultationId } = page;
  return (
    <ActForm
      page={page}
      act={act}
      main={main}
      busy={sending.sending}
      told={<Unsent sending={sending} refusals={TALK_REFUSALS} />}
      onAct={(body, done) => {
        emptied.current = done;
        sending.send({ params: { consultationId }, body: body as { why: string } });
      }}
    />
  );
}
