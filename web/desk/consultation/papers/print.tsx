/** 一份文稿: read, printed, or saved as a Word file. */
import { useParams } from 'wouter';
import { getConsultation } from '../../../../contract/consultation.ts';
import { Actions } from '../../../kit/button.tsx';
import { TALK_WORDS } from '../../../kit/consultation/words.ts';
import { Go } from '../../../kit/link.tsx';
import { EmptyState } from '../../../kit/notice.tsx';
import { PageHead } from '../../../kit/page.tsx';
import { useSay } from '../../../kit/sentences.ts';
import { useAsked } from '../../ask.ts';
import { useTitle } from '../../frame/title.ts';
import { OfficialSheet } from '../../official-sheet.tsx';
import { PrintButton } from '../../print-button.tsx';
import { SavePaper } from '../../save-docx.tsx';
import { Unanswered } from '../../trouble.tsx';
import { WORDS } from '../../words.ts';
import { paperOf } from './papers.tsx';
import { PAPER_WORDS } from './words.ts';

export function TopicPrint() {
  const say = useSay();
  const { consultationId = '', what = '' } = useParams<{ consultationId: string; what: string }>();
  const asked = useAsked(getConsultation, { params: { consultationId } });
  const { answer: page } = asked;
  const told = page && paperOf(page, what);
  const title = say(told?.label ?? PAPER_WORDS.title);
  // What is printed into a file takes its name from here.
  useTitle(told?.paper.title.replace('\n', '') ?? title);
  return (
    <>
      <div className="no-print">
        <PageHead
          over={<Go href={`/consultations/${consultationId}`}>{page?.title ?? say(TALK_WORDS.title)}</Go>}
          title={title}
          actions={
            told && (
              <Actions>
                <PrintButton first label={WORDS.printOrPdf} />
                <SavePaper label={say(PAPER_WORDS.inWord)} paper={told.paper} placeName={page.placeName} />
              </Actions>
            )
          }
        />
      </div>
      <Unanswered asked={asked} />
      {told && <OfficialSheet paper={told.paper} />}
      {page && told === undefined && (
        <EmptyState title={say(PAPER_WORDS.notYet)}>
          <p>{say(PAPER_WORDS.notYetLead)}</p>
        </EmptyState>
      )}
    </>
  );
}
