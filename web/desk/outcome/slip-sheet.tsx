/** 验收条的纸: to be printed and cut apart; used with a phone, or ticked and handed back. */
import { useParams } from 'wouter';
import { listOutcomeBallots } from '../../../contract/outcome-say.ts';
import { SAY_REASONS } from '../../../domain/outcome/outcome.ts';
import { Actions } from '../../kit/button.tsx';
import { Go } from '../../kit/link.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { SAY_REASON_LABELS } from '../../kit/outcome/say-words.ts';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { PrintedSlips } from '../consultation/make-slips.tsx';
import { useTitle } from '../frame/title.ts';
import { PrintButton } from '../print-button.tsx';
import { Unanswered } from '../trouble.tsx';
import { SLIP_WORDS } from './slip-words.ts';

export function SlipSheet() {
  const say = useSay();
  const { outcomeId = '' } = useParams<{ outcomeId: string }>();
  const asked = useAsked(listOutcomeBallots, { params: { outcomeId } }, { fresh: true });
  const { answer } = asked;
  useTitle(say(SLIP_WORDS.title));
  return (
    <>
      <div className="no-print">
        <PageHead
          over={<Go href={`/outcomes/${outcomeId}`}>{answer?.title ?? say(SLIP_WORDS.title)}</Go>}
          title={say(SLIP_WORDS.title)}
          under={answer && say(SLIP_WORDS.some, { issued: answer.issued })}
          actions={
            <Actions>
              <PrintButton first />
            </Actions>
          }
        />
        <p className="act-lead">{say(SLIP_WORDS.lead)}</p>
      </div>
      <Unanswered asked={asked} />
      {answer?.ballots.length === 0 && (
        <EmptyState title={say(SLIP_WORDS.noneLeft)}>
          <p>{say(SLIP_WORDS.makeThere)}</p>
        </EmptyState>
      )}
      <PrintedSlips title={answer?.title} slips={answer?.ballots}>
        <p>办好了没有：□办好了　□没办好</p>
        <p>满意不满意：□满意　□基本满意　□不满意</p>
        <p>没办好、不满意，为什么：{SAY_REASONS.map((why) => `□${SAY_REASON_LABELS[why].zh}`).join('　')}</p>
        <p>不记姓名。自己用手机扫着说；或者打勾交回来，由村里照着录。</p>
      </PrintedSlips>
    </>
  );
}
