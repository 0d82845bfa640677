/** 文稿: what can be taken along from a topic, each read on the screen first, printed or saved as a Word file. */
import type { ConsultationPage } from '../../../../contract/consultation.ts';
import { Actions, LinkButton } from '../../../kit/button.tsx';
import { PrintIcon } from '../../../kit/icons.tsx';
import { Card } from '../../../kit/list.tsx';
import type { OfficialPaper } from '../../../kit/official-paper.ts';
import { type Sentence, useSay } from '../../../kit/sentences.ts';
import { BRIEF_LENGTH, briefPaper, lengthOf, proposalPaper } from './drafts.ts';
import { referencePaper } from './reference-text.ts';
import { PAPER_WORDS } from './words.ts';

interface PaperKind {
  readonly label: Sentence;
  readonly write: (page: ConsultationPage) => OfficialPaper;
}

/** By the word in their address. */
const KINDS: Readonly<Record<string, PaperKind>> = {
  reference: { label: PAPER_WORDS.reference, write: referencePaper },
  brief: { label: PAPER_WORDS.brief, write: briefPaper },
  proposal: { label: PAPER_WORDS.proposal, write: proposalPaper },
};

interface NamedPaper {
  readonly label: Sentence;
  readonly paper: OfficialPaper;
}

/** Undefined while there is nothing to write it from: no round yet, no reference sent, no such paper. */
export function paperOf(page: ConsultationPage, what: string): NamedPaper | undefined {
  const kind = KINDS[what];
  if (kind === undefined || page.roundsHeld.length === 0) return undefined;
  if (what === 'reference' && page.reference === null) return undefined;
  return { label: kind.label, paper: kind.write(page) };
}

export function Papers({ page }: { readonly page: ConsultationPage }) {
  const say = useSay();
  if (page.roundsHeld.length === 0) return null;
  const { least, most } = BRIEF_LENGTH;
  return (
    <Card title={say(PAPER_WORDS.title)}>
      <p className="field-hint">{say(PAPER_WORDS.lead)}</p>
      <Actions>
        {Object.entries(KINDS).map(
          ([what, { label }]) =>
            paperOf(page, what) !== undefined && (
              <LinkButton
                key={what}
                small
                icon={PrintIcon}
                href={`/consultations/${page.consultationId}/print/${what}`}
              >
                {say(label)}
              </LinkButton>
            ),
        )}
      </Actions>
      <p className="field-hint">{say(PAPER_WORDS.length, { n: lengthOf(briefPaper(page)), least, most })}</p>
    </Card>
  );
}
