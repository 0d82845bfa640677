/** 打印四议两公开: the notices for the board, and the whole record of how it was decided; both as Word files too. */
import { useParams } from 'wouter';
import { getProcedure, type ProcedurePage } from '../../../contract/procedure.ts';
import { Actions } from '../../kit/button.tsx';
import { Go } from '../../kit/link.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { WAITS_LABELS } from '../../kit/procedure-terms.ts';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Paper } from '../meeting/paper.tsx';
import { OfficialSheet } from '../official-sheet.tsx';
import { PrintButton } from '../print-button.tsx';
import { SavePaper } from '../save-docx.tsx';
import { Unanswered } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { noticeHead, noticePaper, noticeSigned, objectText, recordPaper } from './papers.ts';
import { PROCEDURE_WORDS } from './words.ts';
import './procedure.css';

const SHEETS = {
  notice: { title: PROCEDURE_WORDS.notice, Sheet: Notices, InWord: NoticesInWord },
  record: { title: PROCEDURE_WORDS.record, Sheet: Record, InWord: RecordInWord },
} as const;

export function ProcedurePrint() {
  const say = useSay();
  const { procedureId = '', what = '' } = useParams<{ procedureId: string; what: string }>();
  const asked = useAsked(getProcedure, { params: { procedureId } });
  const { answer: page } = asked;
  const { title, Sheet, InWord } = SHEETS[what as keyof typeof SHEETS] ?? SHEETS.record;
  // What is printed into a file takes its name from here.
  useTitle(page === undefined ? say(title) : `${page.title} ${say(title)}`);
  return (
    <>
      <div className="no-print">
        <PageHead
          over={<Go href={`/procedures/${procedureId}`}>{page?.title ?? say(PROCEDURE_WORDS.title)}</Go>}
          title={say(title)}
          actions={
            page && (
              <Actions>
                <PrintButton first label={WORDS.printOrPdf} />
                <InWord page={page} />
              </Actions>
            )
          }
        />
      </div>
      <Unanswered asked={asked} />
      {page && <Sheet page={page} />}
    </>
  );
}

interface PaperProps {
  readonly page: ProcedurePage;
}

function NoticesInWord({ page }: PaperProps) {
  const say = useSay();
  return page.disclosures.map((shown) => (
    <SavePaper
      key={shown.what}
      label={say(PROCEDURE_WORDS.noticeDocx, { what: say(WAITS_LABELS[shown.what]) })}
      paper={noticePaper(page, shown)}
      placeName={page.placeName}
    />
  ));
}

function RecordInWord({ page }: PaperProps) {
  const say = useSay();
  return (
    <SavePaper label={say(PROCEDURE_WORDS.recordDocx)} paper={recordPaper(page)} placeName={page.placeName} />
  );
}

/** A poster for each disclosure: it hangs on a board in large type. */
function Notices({ page }: PaperProps) {
  const say = useSay();
  if (page.disclosures.length === 0) return <EmptyState title={say(PROCEDURE_WORDS.notShown)} />;
  return page.disclosures.map((shown) => (
    <Paper key={shown.what}>
      <h1>{noticeHead(shown)}</h1>
      <h2 className="notice-about">{page.title}</h2>
      <p className="paper-text">{shown.text}</p>
      <p>{objectText(shown)}</p>
      <Signed lines={noticeSigned(page, shown)} />
    </Paper>
  ));
}

const Signed = ({ lines: [signer, day] }: { readonly lines: readonly string[] }) => (
  <p className="poster-sign">
    {signer}
    <br />
    {day}
  </p>
);

function Record({ page }: PaperProps) {
  return <OfficialSheet paper={recordPaper(page)} />;
}
