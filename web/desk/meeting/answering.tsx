/** 答复任务: how a task stands and what shows it, by whoever owns it or whoever holds the meetings. */
import type { answerOwnedTask } from '../../../contract/meeting-onward.ts';
import { OWNED_WORDS } from '../../kit/meeting/owned-words.ts';
import { MEETING_REFUSALS } from '../../kit/meeting/refusals.ts';
import { useSay } from '../../kit/sentences.ts';
import { DraftForm, isTicked, textIn } from '../draft-form.tsx';
import { announce } from '../frame/announce.tsx';

interface AnsweringProps {
  readonly task: { readonly meetingId: string; readonly itemId: string; readonly task: number };
  /** Both ways to answer ask the same. */
  readonly endpoint: typeof answerOwnedTask;
}

export function Answering({ task: { meetingId, itemId, task }, endpoint }: AnsweringProps) {
  const say = useSay();
  return (
    <details className="other-ways">
      <summary>{say(OWNED_WORDS.answer)}</summary>
      <DraftForm
        endpoint={endpoint}
        fields={[
          { kind: 'prose', name: 'words', label: OWNED_WORDS.answerWords, most: 500 },
          {
            ...{ kind: 'prose', name: 'proof', label: OWNED_WORDS.proof, hint: OWNED_WORDS.proofHint },
            ...{ optional: true, most: 500 },
          },
          { kind: 'check', name: 'done', label: OWNED_WORDS.isDone },
        ]}
        request={(draft) => ({
          params: { meetingId },
          body: {
            ...{ itemId, task, words: textIn(draft, 'words'), done: isTicked(draft, 'done') },
            proof: textIn(draft, 'proof') || null,
          },
        })}
        button={OWNED_WORDS.answer}
        kind="secondary"
        refusals={MEETING_REFUSALS}
        onDone={() => announce(say(OWNED_WORDS.answered))}
      />
    </details>
  );
}
