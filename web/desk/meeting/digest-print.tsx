/** 打印月度汇总: the paper of a month, printed or saved as a Word file. */
import { Actions } from '../../kit/button.tsx';
import { fullLabelOf, useCategories } from '../../kit/categories.ts';
import { monthText } from '../../kit/day-text.ts';
import { Go } from '../../kit/link.tsx';
import { PageHead } from '../../kit/page.tsx';
import { say as sayIn, useLang, useSay } from '../../kit/sentences.ts';
import { PAPER_WORDS } from '../consultation/papers/words.ts';
import { useTitle } from '../frame/title.ts';
import { OfficialSheet } from '../official-sheet.tsx';
import { PrintButton } from '../print-button.tsx';
import { SavePaper } from '../save-docx.tsx';
import { Unanswered } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { useDigest } from './digest-asked.ts';
import { digestPaper } from './digest-paper.ts';
import { MEETING_WORDS } from './words.ts';

export function DigestPrint() {
  const say = useSay();
  const lang = useLang();
  const categories = useCategories();
  const { asked } = useDigest();
  const { answer } = asked;
  const paper = answer && digestPaper(answer, (code) => sayIn(fullLabelOf(categories, code), 'zh'));
  // What is printed into a file takes its name from here.
  useTitle(paper?.title.replace('\n', '') ?? say(MEETING_WORDS.digest));
  return (
    <>
      <div className="no-print">
        <PageHead
          over={
            answer && (
              <Go href={`/digest?month=${answer.month}&village=${answer.village}`}>
                {say(MEETING_WORDS.digestTitle, { month: monthText(answer.month, lang) })}
              </Go>
            )
          }
          title={say(MEETING_WORDS.digestSheet)}
          actions={
            answer &&
            paper && (
              <Actions>
                <PrintButton first label={WORDS.printOrPdf} />
                <SavePaper label={say(PAPER_WORDS.inWord)} paper={paper} placeName={answer.villageName} />
              </Actions>
            )
          }
        />
      </div>
      <Unanswered asked={asked} />
      {paper && <OfficialSheet paper={paper} />}
    </>
  );
}
