/** 打印: the notice for the board, the sign-in sheet, the minutes and the result slip, each on A4. */
import { useParams } from 'wouter';
import { getMeeting, type MeetingPage } from '../../../contract/meeting.ts';
import { ruleFor } from '../../../domain/meeting/presence.ts';
import { Actions } from '../../kit/button.tsx';
import { CopyButton } from '../../kit/copy-button.tsx';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { dateOf, dateTimeOf } from '../../kit/when.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { OfficialSheet } from '../official-sheet.tsx';
import { PrintButton } from '../print-button.tsx';
import { SavePaper } from '../save-docx.tsx';
import { Unanswered } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { MinutesDocx, SheetDocx } from './docx-button.tsx';
import { MinutesPaper } from './minutes-paper.tsx';
import { noticePaper } from './notice-paper.ts';
import { changeLines, groupText, headOf, radioText, smsText, whoComes } from './notice-text.ts';
import { Paper } from './paper.tsx';
import { resultPaper } from './result-paper.ts';
import { SHEET_HEADS, sheetRows } from './sheet-rows.ts';
import { Slips } from './slips.tsx';
import { VoteSlips } from './vote-slips.tsx';
import { MEETING_WORDS } from './words.ts';
import './meeting.css';

const SHEETS = {
  notice: { title: MEETING_WORDS.printNotice, Sheet: CallSheet, InWord: NoticeInWord },
  sheet: { title: MEETING_WORDS.printSheet, Sheet: SignIn, InWord: SheetDocx },
  slips: { title: MEETING_WORDS.printSlips, Sheet: Slips, InWord: undefined },
  codes: { title: MEETING_WORDS.printVoteSlips, Sheet: VoteSlips, InWord: undefined },
  minutes: { title: MEETING_WORDS.printMinutes, Sheet: MinutesPaper, InWord: MinutesDocx },
  result: { title: MEETING_WORDS.printResult, Sheet: Result, InWord: ResultInWord },
} as const;

export function MeetingPrint() {
  const say = useSay();
  const { meetingId = '', what = '' } = useParams<{ meetingId: string; what: string }>();
  const asked = useAsked(getMeeting, { params: { meetingId } });
  const { title, Sheet, InWord } = SHEETS[what as keyof typeof SHEETS] ?? SHEETS.notice;
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
              <PrintButton first label={WORDS.printOrPdf} />
              {InWord !== undefined && asked.answer && isThere(what, asked.answer) && (
                <InWord page={asked.answer} />
              )}
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

function NoticeInWord({ page }: SheetProps) {
  const say = useSay();
  return (
    <SavePaper label={say(MEETING_WORDS.noticeDocx)} paper={noticePaper(page)} placeName={page.placeName} />
  );
}

function ResultInWord({ page }: SheetProps) {
  const say = useSay();
  return (
    <SavePaper label={say(MEETING_WORDS.resultDocx)} paper={resultPaper(page)} placeName={page.placeName} />
  );
}

/** A poster for the board; a conference calls units, by an official paper. Below it, what is told elsewhere. */
function CallSheet({ page }: SheetProps) {
  const say = useSay();
  const texts = [
    [MEETING_WORDS.toGroup, groupText(page)],
    [MEETING_WORDS.toSms, smsText(page)],
    [MEETING_WORDS.radio, radioText(page)],
  ] as const;
  const official = page.meeting.kind === 'joint_conference';
  return (
    <>
      {official ? <OfficialSheet paper={noticePaper(page)} /> : <Poster page={page} />}
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

function Poster({ page }: SheetProps) {
  const { meeting, placeName } = page;
  const changed = changeLines(page);
  return (
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

function SignIn({ page }: SheetProps) {
  const { meeting } = page;
  return (
    <Paper>
      <h1>签到表</h1>
      <p>
        {meeting.title}　{dateTimeOf(meeting.starts, 'zh')}　{meeting.venue}
      </p>
      <table className="came-sheet">
        <thead>
          <tr>
            {SHEET_HEADS.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheetRows(page).map(({ no, household, name, came, left }, at) => (
            <tr key={no === '' ? `blank ${at}` : no}>
              <td>{no}</td>
              <td>{household}</td>
              <td>{name}</td>
              <td />
              <td className="came-times">{came}</td>
              <td className="came-times">{left}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {meeting.list !== null && <p className="paper-hash">名单校验码 {meeting.list.hash}</p>}
    </Paper>
  );
}

function Result({ page }: SheetProps) {
  return <OfficialSheet paper={resultPaper(page)} />;
}
