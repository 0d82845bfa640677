/** 公众页: how far residents can read along, what the masker would hide in what was added, and the word of the convener. */
import { useState } from 'react';
import type { ConsultationPage } from '../../../contract/consultation.ts';
import { draftSheet, publishSheet, type SheetDraft } from '../../../contract/consultation-sheet.ts';
import type { MaskedPart } from '../../../contract/publication.ts';
import { ActionButton, Actions } from '../../kit/button.tsx';
import { TextArea, TextField } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { MarkedText } from '../publication/marked-text.tsx';
import { Unanswered, Unsent } from '../trouble.tsx';
import { type Edited, keptOf, lacksReason, rewordedOf, standingIn } from './public-draft.ts';
import { PUBLIC_REFUSALS, PUBLIC_WORDS } from './public-words.ts';

export function PublicCard({ page: { consultationId, publishes } }: { readonly page: ConsultationPage }) {
  const say = useSay();
  const asked = useAsked(draftSheet, { params: { consultationId } }, { fresh: true, when: publishes });
  if (!publishes) return null;
  return (
    <Card title={say(PUBLIC_WORDS.title)}>
      <Unanswered asked={asked} />
      {asked.answer && <Draft key={asked.answer.steps} id={consultationId} draft={asked.answer} />}
    </Card>
  );
}

function Draft({ id: consultationId, draft }: { readonly id: string; readonly draft: SheetDraft }) {
  const say = useSay();
  const { steps, published, texts, counts } = draft;
  const [edited, setEdited] = useState<Edited>({});
  const found = texts.filter(({ masks }) => masks.length > 0);
  const sending = useSending(publishSheet, () => announce(say(PUBLIC_WORDS.done)));
  const behind = steps - (published?.steps ?? 0);
  const publish = () =>
    sending.send({
      params: { consultationId },
      body: { steps, reworded: rewordedOf(found, edited), kept: keptOf(found, edited) },
    });
  const why = found.some((part) => lacksReason(part, edited)) ? say(PUBLIC_WORDS.reasonMissing) : undefined;
  return (
    <>
      <p>
        {published !== null && counts && `${say(PUBLIC_WORDS.countsAnew)} `}
        {published === null
          ? say(PUBLIC_WORDS.notYet)
          : say(behind === 0 ? PUBLIC_WORDS.upToDate : PUBLIC_WORDS.behind, { n: behind })}{' '}
        {published !== null && (
          <a href={`/talks/${consultationId}`} target="_blank" rel="noreferrer">
            {say(PUBLIC_WORDS.look)}
          </a>
        )}
      </p>
      {(behind > 0 || counts) && (
        <>
          <p className="field-hint">
            {say(found.length === 0 ? PUBLIC_WORDS.nothingFound : PUBLIC_WORDS.found)}
          </p>
          {found.map((part) => (
            <Found key={part.original} part={part} edited={edited} onEdit={setEdited} />
          ))}
          <Unsent sending={sending} refusals={PUBLIC_REFUSALS} />
          <Actions>
            <ActionButton busy={sending.sending} reason={why} onClick={publish}>
              {say(PUBLIC_WORDS.publish)}
            </ActionButton>
          </Actions>
        </>
      )}
    </>
  );
}

interface FoundProps {
  readonly part: MaskedPart;
  readonly edited: Edited;
  readonly onEdit: (edited: Edited) => void;
}

export function Found({ part, edited, onEdit }: FoundProps) {
  const say = useSay();
  const { original, masked } = part;
  const { as = masked, why = '' } = edited[original] ?? {};
  return (
    <div className="talk-found">
      <MarkedText part={part} />
      <TextArea
        label={say(PUBLIC_WORDS.as)}
        rows={2}
        limit={4000}
        value={as}
        onChange={({ target }) => onEdit({ ...edited, [original]: { as: target.value, why } })}
      />
      {standingIn(part, edited).length > 0 && (
        <TextField
          label={say(PUBLIC_WORDS.keepWhy)}
          maxLength={100}
          value={why}
          onChange={({ target }) => onEdit({ ...edited, [original]: { as, why: target.value } })}
        />
      )}
    </div>
  );
}
