/** 议题公众页: what residents read of a topic, and the word of the convener. */
import type { ConsultationPage } from '../../../contract/consultation.ts';
import { draftSheet, publishSheet } from '../../../contract/consultation-sheet.ts';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { SheetToPublish } from '../publication/sheet-card.tsx';
import { SHEET_WORDS } from '../publication/sheet-words.ts';
import { Unanswered, Unsent } from '../trouble.tsx';
import { COUNTS_ANEW, PUBLIC_REFUSALS } from './public-words.ts';

export function PublicCard({ page: { consultationId, publishes } }: { readonly page: ConsultationPage }) {
  const say = useSay();
  const params = { consultationId };
  const asked = useAsked(draftSheet, { params }, { fresh: true, when: publishes });
  const sending = useSending(publishSheet, () => announce(say(SHEET_WORDS.done)));
  if (!publishes) return null;
  return (
    <Card title={say(SHEET_WORDS.title)}>
      <Unanswered asked={asked} />
      {asked.answer && (
        <SheetToPublish
          key={asked.answer.steps}
          draft={asked.answer}
          also={asked.answer.counts ? say(COUNTS_ANEW) : undefined}
          href={`/talks/${consultationId}`}
          sending={sending.sending}
          trouble={<Unsent sending={sending} refusals={PUBLIC_REFUSALS} />}
          onPublish={(body) => sending.send({ params, body })}
        />
      )}
    </Card>
  );
}
