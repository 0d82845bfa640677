/** 表决码: one slip for each seat, to be cut apart and given to whoever comes; it is the same for every vote of the meeting. */
import type { MeetingPage } from '../../../contract/meeting.ts';
import { getVoteCodes } from '../../../contract/meeting-phone-vote.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { labelOf } from '../../kit/meeting/people.ts';
import { EmptyState } from '../../kit/notice.tsx';
import { QrImage } from '../../kit/qr-image.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { qrOf } from '../qr.ts';
import { Unanswered } from '../trouble.tsx';
import { MEETING_WORDS } from './words.ts';

export function VoteSlips({ page: { meeting, voters } }: { readonly page: MeetingPage }) {
  const say = useSay();
  const asked = useAsked(getVoteCodes, { params: { meetingId: meeting.id } }, { fresh: true });
  const codes = asked.answer?.codes ?? [];
  if (asked.answer !== undefined && codes.length === 0)
    return (
      <EmptyState title={say(MEETING_WORDS.noVoteSlips)}>
        <p>{say(MEETING_WORDS.voteSlipsLater)}</p>
      </EmptyState>
    );
  return (
    <>
      <p className="act-lead no-print">{say(MEETING_WORDS.voteSlipsLead)}</p>
      <Unanswered asked={asked} />
      <div className="house-slips" lang="zh-CN">
        {codes.map(({ seat, code, url }) => (
          <section key={seat} className="house-slip">
            <QrImage svg={qrOf(url)} alt="" />
            <div>
              <h2>{labelOf({ meeting: meeting as Meeting, voters }, seat)}</h2>
              <p>
                <strong>{code}</strong>
              </p>
              <p>
                {meeting.title}
                <br />
                主持人宣布手机表决以后照一照，不用注册；自己的码自己用，别给别人看。
              </p>
            </div>
          </section>
        ))}
      </div>
    </>
  );
}
