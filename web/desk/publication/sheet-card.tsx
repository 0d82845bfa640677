/** 公众页: how far residents can read along, what the masker would hide in what was added, and the word of whoever publishes it. */
import { type ReactNode, useState } from 'react';
import type { SheetDraft } from '../../../contract/open-sheet.ts';
import type { MaskedPart } from '../../../contract/publication.ts';
import { ActionButton, Actions } from '../../kit/button.tsx';
import { TextArea, TextField } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { MarkedText } from './marked-text.tsx';
import { type Edited, keptOf, lacksReason, rewordedOf, standingIn } from './sheet-draft.ts';
import { SHEET_WORDS } from './sheet-words.ts';

export interface Approval {
  readonly steps: number;
  readonly reworded: ReturnType<typeof rewordedOf>;
  readonly kept: ReturnType<typeof keptOf>;
}

interface SheetDraftProps {
  readonly draft: Pick<SheetDraft, 'steps' | 'published' | 'texts'>;
  /** The public page: `/outcomes/…`. */
  readonly href: string;
  /** What else is new, though nothing was added: counts. */
  readonly also?: string | undefined;
  readonly sending: boolean;
  /** What stands against it. */
  readonly trouble: ReactNode;
  readonly onPublish: (approval: Approval) => void;
}

export function SheetToPublish({ draft, href, also, sending, trouble, onPublish }: SheetDraftProps) {
  const say = useSay();
  const { steps, published, texts } = draft;
  const [edited, setEdited] = useState<Edited>({});
  const found = texts.filter(({ masks }) => masks.length > 0);
  const behind = steps - (published?.steps ?? 0);
  const why = found.some((part) => lacksReason(part, edited)) ? say(SHEET_WORDS.reasonMissing) : undefined;
  const publish = () =>
    onPublish({ steps, reworded: rewordedOf(found, edited), kept: keptOf(found, edited) });
  return (
    <>
      <p>
        {published !== null && also !== undefined && `${also} `}
        {published === null
          ? say(SHEET_WORDS.notYet)
          : say(behind === 0 ? SHEET_WORDS.upToDate : SHEET_WORDS.behind, { n: behind })}{' '}
        {published !== null && (
          <a href={href} target="_blank" rel="noreferrer">
            {say(SHEET_WORDS.look)}
          </a>
        )}
      </p>
      {(behind > 0 || also !== undefined) && (
        <>
          <p className="field-hint">
            {say(found.length === 0 ? SHEET_WORDS.nothingFound : SHEET_WORDS.found)}
          </p>
          {found.map((part) => (
            <Found key={part.original} part={part} edited={edited} onEdit={setEdited} />
          ))}
          {trouble}
          <Actions>
            <ActionButton busy={sending} reason={why} onClick={publish}>
              {say(SHEET_WORDS.publish)}
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
        label={say(SHEET_WORDS.as)}
        rows={2}
        limit={4000}
        value={as}
        onChange={({ target }) => onEdit({ ...edited, [original]: { as: target.value, why } })}
      />
      {standingIn(part, edited).length > 0 && (
        <TextField
          label={say(SHEET_WORDS.keepWhy)}
          maxLength={100}
          value={why}
          onChange={({ target }) => onEdit({ ...edited, [original]: { as, why: target.value } })}
        />
      )}
    </div>
  );
}
