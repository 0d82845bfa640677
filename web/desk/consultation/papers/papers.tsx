/** 文稿: what can be taken along from a topic as a Word file; the library comes only when somebody asks. */
import { useState } from 'react';
import type { ConsultationPage } from '../../../../contract/consultation.ts';
import { Actions, Button } from '../../../kit/button.tsx';
import { DownloadIcon } from '../../../kit/icons.tsx';
import { Card } from '../../../kit/list.tsx';
import { useSay } from '../../../kit/sentences.ts';
import { BRIEF_LENGTH, briefPaper, lengthOf, proposalPaper } from './drafts.ts';
import type { Paper } from './paper.ts';
import { referencePaper } from './reference-text.ts';
import { PAPER_WORDS } from './words.ts';

export function Papers({ page }: { readonly page: ConsultationPage }) {
  const say = useSay();
  if (page.roundsHeld.length === 0) return null;
  const { least, most } = BRIEF_LENGTH;
  return (
    <Card title={say(PAPER_WORDS.title)}>
      <p className="field-hint">{say(PAPER_WORDS.lead)}</p>
      <Actions>
        {page.reference !== null && (
          <Save label={say(PAPER_WORDS.reference)} paper={referencePaper(page)} page={page} />
        )}
        <Save label={say(PAPER_WORDS.brief)} paper={briefPaper(page)} page={page} />
        <Save label={say(PAPER_WORDS.proposal)} paper={proposalPaper(page)} page={page} />
      </Actions>
      <p className="field-hint">{say(PAPER_WORDS.length, { n: lengthOf(briefPaper(page)), least, most })}</p>
    </Card>
  );
}

interface SaveProps {
  readonly label: string;
  readonly paper: Paper;
  readonly page: ConsultationPage;
}

function Save({ label, paper, page: { placeName } }: SaveProps) {
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const [{ saveDocx }, { paperDocument }] = await Promise.all([
      import('../../../kit/save-docx.ts'),
      import('./paper-docx.ts'),
    ]);
    await saveDocx(paperDocument(paper, placeName), paper.title.replace('\n', ''));
    setBusy(false);
  };
  return (
    <Button small icon={DownloadIcon} busy={busy} onClick={() => void save()}>
      {label}
    </Button>
  );
}
