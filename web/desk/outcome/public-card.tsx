/** 成果公众页: what residents read of a result, and the word of the place whose it is. */
import { useState } from 'react';
import type { OutcomePage } from '../../../contract/outcome.ts';
import { draftOutcomeSheet, publishOutcomeSheet } from '../../../contract/outcome-sheet.ts';
import type { PublishOutcomeRefusal } from '../../../domain/publication/outcome-sheet.ts';
import { CheckField } from '../../kit/choice.tsx';
import { Card } from '../../kit/list.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { SheetToPublish } from '../publication/sheet-card.tsx';
import { SHEET_REFUSALS, SHEET_WORDS } from '../publication/sheet-words.ts';
import { Unanswered, Unsent } from '../trouble.tsx';
import { SHOW_WORDS } from './show-words.ts';

const REFUSALS: Record<PublishOutcomeRefusal, Sentence> = {
  ...SHEET_REFUSALS,
  'not-yours-to-publish': {
    zh: '由报送的一方来公布；委员写的，由政协办公布。',
    en: 'Whoever put it publishes it; what a member wrote, the office of the members.',
  },
  'pictures-unseen': {
    zh: '照片也要公开：先看一遍，再打勾。',
    en: 'The pictures are published too: look at them, then tick.',
  },
  'not-announced': {
    zh: '委员写的，答复向大家反馈以后再公布。',
    en: 'What a member wrote is published when its answer was told to all.',
  },
};

export function PublicCard({ page: { outcomeId, publishes, shown } }: { readonly page: OutcomePage }) {
  const say = useSay();
  const params = { outcomeId };
  const asked = useAsked(draftOutcomeSheet, { params }, { fresh: true, when: publishes });
  const [seen, setSeen] = useState(false);
  const sending = useSending(publishOutcomeSheet, () => announce(say(SHEET_WORDS.done)));
  if (!publishes) return null;
  const pictures = [...new Set(shown.flatMap(({ photos }) => photos))];
  return (
    <Card title={say(SHEET_WORDS.title)}>
      <Unanswered asked={asked} />
      {asked.answer && (
        <SheetToPublish
          key={asked.answer.steps}
          draft={asked.answer}
          href={`/outcomes/${outcomeId}`}
          sending={sending.sending}
          trouble={
            <>
              {pictures.length > 0 && (
                <CheckField
                  label={say(SHOW_WORDS.seen, { n: pictures.length })}
                  checked={seen}
                  onChange={({ target }) => setSeen(target.checked)}
                />
              )}
              <Unsent sending={sending} refusals={REFUSALS} />
            </>
          }
          onPublish={(body) => sending.send({ params, body: { ...body, ...(seen && { pictures }) } })}
        />
      )}
    </Card>
  );
}
