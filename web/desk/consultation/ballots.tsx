/** 表态条: how many were made and used, more of them, and the sheet to be printed and cut apart. */
import { useParams } from 'wouter';
import type { ConsultationPage } from '../../../contract/consultation.ts';
import { issueBallots, listBallots } from '../../../contract/consultation-ballots.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { PrintIcon } from '../../kit/icons.tsx';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { PrintButton } from '../print-button.tsx';
import { Unanswered } from '../trouble.tsx';
import { BALLOT_REFUSALS, BALLOT_WORDS } from './ballot-words.ts';
import { MakeSlips, PrintedSlips } from './make-slips.tsx';

/** For whoever convenes, once there are cards. */
export function BallotCard({ page }: { readonly page: ConsultationPage }) {
  const say = useSay();
  const { consultationId, publishes, cards, ballots, endedOn } = page;
  const sending = useSending(issueBallots, () => announce(say(BALLOT_WORDS.made)));
  if (!publishes || cards.length === 0) return null;
  return (
    <Card title={say(BALLOT_WORDS.title)}>
      <p className="field-hint">
        {ballots === null ? say(BALLOT_WORDS.none) : say(BALLOT_WORDS.some, { ...ballots })}
      </p>
      {ballots !== null && (
        <Actions>
          <LinkButton icon={PrintIcon} href={`/consultations/${consultationId}/ballots`}>
            {say(BALLOT_WORDS.print)}
          </LinkButton>
        </Actions>
      )}
      {endedOn === null && (
        <MakeSlips
          {...{ sending, refusals: BALLOT_REFUSALS }}
          label={ballots === null ? BALLOT_WORDS.make : BALLOT_WORDS.more}
          onMake={(count) => sending.send({ params: { consultationId }, body: { count } })}
        />
      )}
    </Card>
  );
}

export function BallotSheet() {
  const say = useSay();
  const { consultationId = '' } = useParams<{ consultationId: string }>();
  const asked = useAsked(listBallots, { params: { consultationId } }, { fresh: true });
  useTitle(say(BALLOT_WORDS.title));
  return (
    <>
      <div className="no-print">
        <PageHead
          over={
            <Go href={`/consultations/${consultationId}`}>
              {asked.answer?.title ?? say(BALLOT_WORDS.title)}
            </Go>
          }
          title={say(BALLOT_WORDS.title)}
          under={
            asked.answer && say(BALLOT_WORDS.some, { issued: asked.answer.issued, used: asked.answer.used })
          }
          actions={
            <Actions>
              <PrintButton first />
            </Actions>
          }
        />
        <p className="act-lead">{say(BALLOT_WORDS.lead)}</p>
      </div>
      <Unanswered asked={asked} />
      {asked.answer?.ballots.length === 0 && (
        <EmptyState title={say(asked.answer.issued === 0 ? BALLOT_WORDS.noneMade : BALLOT_WORDS.allUsed)}>
          <p>{say(BALLOT_WORDS.makeThere)}</p>
        </EmptyState>
      )}
      <PrintedSlips title={asked.answer?.title} slips={asked.answer?.ballots}>
        <p>一条表一次态，不记姓名。自己用手机扫，或者请片长把手机递给您，报上面的码。</p>
      </PrintedSlips>
    </>
  );
}
