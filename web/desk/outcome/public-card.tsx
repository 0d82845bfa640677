/** 成果公众页: what residents read of a result, and the word of the place whose it is. */
import type { OutcomePage } from '../../../contract/outcome.ts';
import { draftOutcomeSheet, publishOutcomeSheet } from '../../../contract/outcome-sheet.ts';
import type { PublishOutcomeRefusal } from '../../../domain/publication/outcome-sheet.ts';
import { Card } from '../../kit/list.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { SheetToPublish } from '../publication/sheet-card.tsx';
import { SHEET_REFUSALS, SHEET_WORDS } from '../publication/sheet-words.ts';
import { Unanswered, Unsent } from '../trouble.tsx';

const REFUSALS: Record<PublishOutcomeRefusal, Sentence> = {
  ...SHEET_REFUSALS,
  'not-yours-to-publish': {
    zh: '由报送的一方来公布；委员写的，由政协办公布。',
    en: 'Whoever put it publishes it; what a member wrote, the office of the members.',
  },
  'not-announced': {
    zh: '委员写的，答复向大家反馈以后再公布。',
    en: 'What a member wrote is published when its answer was told to all.',
  },
};

export function PublicCard({ page: { outcomeId, publishes } }: { readonly page: OutcomePage }) {
  const say = useSay();
  const params = { outcomeId };
  const asked = useAsked(draftOutcomeSheet, { params }, { fresh: true, when: publishes });
  const sending = useSending(publishOutcomeSheet, () => announce(say(SHEET_WORDS.done)));
  if (!publishes) return null;
  return (
    <Card title={say(SHEET_WORDS.title)}>
      <Unanswered asked={asked} />
      {asked.answer && (
        <SheetToPublish
          key={asked.answer.steps}
          draft={asked.answer}
          href={`/outcomes/${outcomeId}`}
          sending={sending.sending}
          trouble={<Unsent sending={sending} refusals={REFUSALS} />}
          onPublish={(body) => sending.send({ params, body })}
        />
      )}
    </Card>
  );
}
