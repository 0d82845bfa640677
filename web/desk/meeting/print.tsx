/** 打印: the notice for the board, the sign-in sheet, the minutes and the result slip, each on A4. */
import { useParams } from 'wouter';
import { getMeeting, type MeetingPage } from '../../../contract/meeting.ts';
import { GUESTS } from '../../../domain/meeting/meeting.ts';
import { ruleFor } from '../../../domain/meeting/presence.ts';
import { Actions } from '../../kit/button.tsx';
import { CopyButton } from '../../kit/copy-button.tsx';
import { dayText } from '../../kit/day-text.ts';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { ordinal, voteText } from '../../kit/meeting/minutes-text.ts';
import { shownNo } from '../../kit/meeting/people.ts';
import { BODY_LABELS, OUTCOME_LABELS } from '../../kit/meeting/terms.ts';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { say as sayIn, useSay } from '../../kit/sentences.ts';
import { dateOf, dateTimeOf, timeOf } from '../../kit/when.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { PrintButton } from '../print-button.tsx';
import { Unanswered } from '../trouble.tsx';
import { MinutesPaper } from './minutes-paper.tsx';
import { changeLines, groupText, headOf, radioText, smsText, whoComes } from './notice-text.ts';
import { Paper } from './paper.tsx';
import { Slips } from './slips.tsx';
import { VoteSlips } from './vote-slips.tsx';
import { MEETING_WORDS } from './words.ts';
import './meeting.css';

const SHEETS = {
  notice: { title: MEETING_WORDS.printNotice, Sheet: Poster },
  sheet: { title: MEETING_WORDS.printSheet, Sheet: SignIn },
  slips: { title: MEETING_WORDS.printSlips, Sheet: Slips },
  codes: { title: MEETING_WORDS.printVoteSlips, Sheet: VoteSlips },
  minutes: { title: MEETING_WORDS.printMinutes, Sheet: MinutesPaper },
  result: { title: MEETING_WORDS.printResult, Sheet: Result },
} as const;

export function MeetingPrint() {
  const say = useSay();
  const { meetingId = '', what = '' } = useParams<{ meetingId: string; what: string }>();
  const asked = useAsked(getMeeting, { params: { meetingId } });
  const { title, Sheet } = SHEETS[what as keyof typeof SHEETS] ?? SHEETS.notice;
  // What is printed into a file takes its name from here.
  useTitle(asked.answer === undefined ? say(title) : `${asked.answer.meeting.title} ${say(title)}`);
  return (
    <>
      <div className="no-print">
        <PageHead
          over={
            <Go href={`/meetings/${meetingId}`}>{asked.answer?.meeting.title ?? say(MEETING_WORDS.title)}</Go>
          }
          title={say(title)}
          actions={
            <Actions>
              <PrintButton first label={MEETING_WORDS.printOrPdf} />
            </Actions>
          }
        />
      </div>
      <Unanswered asked={asked} />
      {asked.answer && (isThere(what, asked.answer) ? <Sheet page={asked.answer} /> : <NotYet />)}
    </>
  );
}

/** A result is there once every item has one, minutes once they are written. */
const isThere = (what: string, { meeting }: MeetingPage): boolean =>
  what === 'minutes' ? meeting.minutes !== null : what !== 'result' || meeting.closed !== null;

function NotYet() {
  const say = useSay();
  return (
    <EmptyState title={say(MEETING_WORDS.notYet)}>
      <p>{say(MEETING_WORDS.notYetLead)}</p>
    </EmptyState>
  );
}

interface SheetProps {
  readonly page: MeetingPage;
}

function Poster({ page }: SheetProps) {
  const say = useSay();
  const { meeting, placeName } = page;
  const changed = changeLines(page);
  const texts = [
    [MEETING_WORDS.toGroup, groupText(page)],
    [MEETING_WORDS.toSms, smsText(page)],
    [MEETING_WORDS.radio, radioText(page)],
  ] as const;
  return (
    <>
      <Paper>
        <h1>{headOf(page)}</h1>
        {changed === undefined ? <Called page={page} /> : changed.map((line) => <p key={line}>{line}</p>)}
        <p className="poster-sign">
          {placeName}
          {/* The day of a change is not kept with the meeting: none is printed rather than a wrong one. */}
          {changed === undefined && <br />}
          {changed === undefined && dateOf(meeting.notice?.at ?? meeting.starts, 'zh')}
        </p>
      </Paper>
      <div className="no-print">
        {texts.map(([title, text]) => (
          <Card key={title.zh} title={say(title)} aside={<CopyButton text={text} />}>
            <p className="told-text" lang="zh-CN">
              {text}
            </p>
          </Card>
        ))}
      </div>
    </>
  );
}

function Called({ page }: SheetProps) {
  const { meeting } = page;
  return (
    <>
      <p className="poster-when">{dateTimeOf(meeting.starts, 'zh')}</p>
      <p className="poster-where">{meeting.venue}</p>
      <p>请{whoComes(page)}参加，商量下面的事：</p>
      <ol className="poster-agenda">
        {meeting.items.map((item) => (
          <li key={item.id}>
            {item.title}
            {item.standing === 'refers' && <small>（本会只议，不作决定）</small>}
          </li>
        ))}
      </ol>
      {ruleFor(meeting).power === 'advisory' && <p>本会议只提出意见，不作决定；结果会后公布。</p>}
      {meeting.notice?.shortWhy != null && <p>提前召开的理由：{meeting.notice.shortWhy}</p>}
    </>
  );
}

function SignIn({ page: { meeting, voters } }: SheetProps) {
  const guests = meeting.presences.filter(({ no }) => no >= GUESTS);
  const rows = [
    ...voters.map(({ no, name, household }) => ({ no: String(no), name, household })),
    ...guests.map(({ no, name, side }) => ({ no: shownNo(no), name: name ?? '', household: side ?? '' })),
    ...Array.from({ length: Math.max(6, 20 - voters.length) }, (_, at) => ({
      ...{ no: '', name: '', household: '', key: at },
    })),
  ];
  // Who went out and came back has a line for each time, as it is kept.
  const timesOf = (no: string) => meeting.presences.filter((it) => shownNo(it.no) === no);
  return (
    <Paper>
      <h1>签到表</h1>
      <p>
        {meeting.title}　{dateTimeOf(meeting.starts, 'zh')}　{meeting.venue}
      </p>
      <table className="came-sheet">
        <thead>
          <tr>
            {['号', '户（代表谁）', '姓名', '签名', '到', '离'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const times = timesOf(row.no);
            return (
              <tr key={row.no === '' ? `blank ${at}` : row.no}>
                <td>{row.no}</td>
                <td>{row.household}</td>
                <td>{row.name}</td>
                <td />
                <td className="came-times">{times.map(({ came }) => timeOf(came)).join('\n')}</td>
                <td className="came-times">
                  {times.map(({ left }) => (left === null ? '' : timeOf(left))).join('\n')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {meeting.list !== null && <p className="paper-hash">名单校验码 {meeting.list.hash}</p>}
    </Paper>
  );
}

/** What the board shows after the meeting: nobody's name but that of a task's owner. */
function Result({ page }: SheetProps) {
  const { meeting, placeName } = page;
  return (
    <Paper>
      <h1>{meeting.title}结果</h1>
      <p>
        {dateTimeOf(meeting.opened ?? meeting.starts, 'zh')}在{meeting.venue}召开。
      </p>
      {meeting.items.map(({ id, title, conclusion }, at) => (
        <section key={id} className="result-item">
          <h2>
            {ordinal(at)}、{title}
          </h2>
          {meeting.motions
            .filter(({ itemId, vote, amends }) => itemId === id && vote !== null && amends === null)
            .map(({ id: motionId, vote }) => vote !== null && <p key={motionId}>{voteText(vote)}</p>)}
          {conclusion !== null && (
            <p>
              <strong>
                {sayIn(OUTCOME_LABELS[conclusion.outcome], 'zh')}
                {conclusion.to !== null && `（${sayIn(BODY_LABELS[conclusion.to], 'zh')}）`}
              </strong>
              ：{conclusion.words}
            </p>
          )}
          {conclusion?.tasks.map(({ what, owner, due }) => (
            <p key={what}>
              {what}　由{owner}办，{dayText(due, 'zh')}前办完。
            </p>
          ))}
        </section>
      ))}
      <p className="poster-sign">
        {placeName}
        <br />
        {dateOf(meeting.closed ?? meeting.starts, 'zh')}
      </p>
    </Paper>
  );
}
