/** 一个会: planned, noticed, held, minuted and signed on one page; beside it what the rule says and what can be printed. */
import { useParams } from 'wouter';
import { getMeeting, type MeetingPage } from '../../../contract/meeting.ts';
import { getRoom, getRoomSheet } from '../../../contract/room.ts';
import { dayOf } from '../../../domain/kernel/day.ts';
import { hoursOf } from '../../../domain/meeting/held-in.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { isOfTheBody } from '../../../domain/meeting/presence.ts';
import { contains } from '../../../domain/place/code.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { PrintIcon } from '../../kit/icons.tsx';
import { Go } from '../../kit/link.tsx';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { StatusBadge } from '../../kit/marks.tsx';
import { MeetingRoom } from '../../kit/meeting/room.tsx';
import { RunningProvider } from '../../kit/meeting/running.ts';
import { BASIS_LABELS, KIND_LABELS, STATUS_LABELS, STATUS_SHAPES } from '../../kit/meeting/terms.ts';
import { ROOM_WORDS } from '../../kit/meeting/words.ts';
import { Notice } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { dateTimeOf } from '../../kit/when.ts';
import { useAsked } from '../ask.ts';
import { TopicsOf } from '../consultation/topics-of.tsx';
import { useTitle } from '../frame/title.ts';
import { OutcomeOf } from '../outcome/of-source.tsx';
import { Unanswered } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { Archiving, Before, NotThen } from './before.tsx';
import { DemandedNotice } from './demands.tsx';
import { MinutesDocx } from './docx-button.tsx';
import { Planner } from './planner.tsx';
import { Sent } from './referrals.tsx';
import { ROUND_WORDS } from './round-words.ts';
import { RuleCard } from './rule-card.tsx';
import { TaskList } from './tasks.tsx';
import { useActs } from './use-acts.tsx';
import { MEETING_WORDS } from './words.ts';
import './meeting.css';

export function MeetingSheet() {
  const say = useSay();
  const { meetingId = '' } = useParams<{ meetingId: string }>();
  const asked = useAsked(getMeeting, { params: { meetingId } }, { fresh: true });
  useTitle(asked.answer?.meeting.title ?? say(MEETING_WORDS.title));
  if (asked.answer === undefined)
    return (
      <>
        <PageHead title={say(MEETING_WORDS.title)} />
        <Unanswered asked={asked} />
      </>
    );
  return <Sheet page={asked.answer} />;
}

/** Something may follow from it. */
const CONCLUDED: readonly Meeting['status'][] = ['closed', 'minuted', 'signed', 'archived'];

function Sheet({ page }: { readonly page: MeetingPage }) {
  const say = useSay();
  const { personName } = useWho();
  const running = useActs(page);
  const { meeting } = running;
  const before = ['planned', 'postponed', 'noticed'].includes(meeting.status);
  return (
    <RunningProvider value={running}>
      <PageHead
        over={<Go href="/meetings">{`${page.placeName} · ${say(KIND_LABELS[meeting.kind])}`}</Go>}
        title={<span lang="zh-CN">{meeting.title}</span>}
        under={
          <StatusBadge standing={STATUS_SHAPES[meeting.status]}>
            {say(STATUS_LABELS[meeting.status])}
          </StatusBadge>
        }
        actions={<Papers page={page} />}
      />
      {meeting.why !== null && <Notice still>{meeting.why}</Notice>}
      {!page.mayRun && <Notice still>{say(MEETING_WORDS.seen)}</Notice>}
      <div className="sheet-body">
        <div className="meeting-column">
          {meeting.demanded !== undefined && <DemandedNotice demanded={meeting.demanded} />}
          {meeting.kind === 'joint_conference' && (
            <Planner open={page.mayRun && (before || meeting.status === 'opened')} />
          )}
          {(meeting.carried ?? []).length > 0 && (
            <Card title={say(ROUND_WORDS.carried)}>
              <TaskList tasks={meeting.carried ?? []} />
            </Card>
          )}
          {page.mayRun && before && <Before />}
          <fieldset className="held" disabled={!page.mayRun}>
            <MeetingRoom recorder={page.mayRun ? personName : ''} />
          </fieldset>
          {page.mayRun && before && <NotThen />}
          {page.mayRun && meeting.status === 'signed' && <Archiving />}
        </div>
        <div className="sheet-side">
          <Facts meeting={meeting} />
          <Sent meetingId={meeting.id} />
          <TopicsOf of={{ kind: 'meeting', id: meeting.id }} title={meeting.title} />
          {CONCLUDED.includes(meeting.status) && (
            <OutcomeOf source="meeting" sourceId={meeting.id} placeCode={meeting.placeCode} />
          )}
          <RuleCard kind={meeting.kind} day={before ? dayOf(meeting.starts) : undefined} />
        </div>
      </div>
    </RunningProvider>
  );
}

/** Put off or given up: whoever heard of it is told so. */
const NOT_THEN: readonly Meeting['status'][] = ['postponed', 'cancelled'];

/** What can be printed, and when it makes sense. */
function Papers({ page }: { readonly page: MeetingPage }) {
  const say = useSay();
  const { meeting, mayRun } = page;
  const at = (what: string) => `/meetings/${meeting.id}/print/${what}`;
  const told = meeting.notice !== null;
  const over = meeting.closed !== null;
  return (
    <Actions>
      {(told || NOT_THEN.includes(meeting.status)) && !over && (
        <LinkButton icon={PrintIcon} href={at('notice')}>
          {say(MEETING_WORDS.printNotice)}
        </LinkButton>
      )}
      {told && mayRun && !over && (
        <LinkButton icon={PrintIcon} href={at('sheet')}>
          {say(MEETING_WORDS.printSheet)}
        </LinkButton>
      )}
      {told && mayRun && !over && meeting.list !== null && (
        <LinkButton icon={PrintIcon} href={at('slips')}>
          {say(MEETING_WORDS.printSlips)}
        </LinkButton>
      )}
      {told && mayRun && !over && (
        <LinkButton icon={PrintIcon} href={at('codes')}>
          {say(MEETING_WORDS.printVoteSlips)}
        </LinkButton>
      )}
      {over && (
        <LinkButton icon={PrintIcon} href={at('result')}>
          {say(MEETING_WORDS.printResult)}
        </LinkButton>
      )}
      {meeting.minutes !== null && (
        <>
          <LinkButton icon={PrintIcon} href={at('minutes')}>
            {say(MEETING_WORDS.printMinutes)}
          </LinkButton>
          <MinutesDocx page={page} />
        </>
      )}
    </Actions>
  );
}

function Facts({ meeting }: { readonly meeting: Meeting }) {
  const say = useSay();
  const lang = useLang();
  const { starts, venue, heldIn, basis, inPrivate, notice, list, chair, recorder, presences, declared } =
    meeting;
  const came = new Set(presences.filter((it) => isOfTheBody(meeting, it)).map(({ no }) => no)).size;
  return (
    <Card title={say(MEETING_WORDS.facts)}>
      <DescriptionList
        facts={[
          { term: say(MEETING_WORDS.when), value: dateTimeOf(starts, lang) },
          { term: say(MEETING_WORDS.venue), value: venue },
          { term: say(MEETING_WORDS.roomHours), value: heldIn && <RoomHours meeting={meeting} /> },
          { term: say(MEETING_WORDS.basis), value: say(BASIS_LABELS[basis]) },
          { term: say(MEETING_WORDS.toldInPrivate), value: inPrivate },
          { term: say(MEETING_WORDS.declared), value: declared },
          { term: say(MEETING_WORDS.noticed), value: notice && dateTimeOf(notice.at, lang) },
          { term: say(MEETING_WORDS.shortWhy), value: notice?.shortWhy },
          { term: say(MEETING_WORDS.frozen), value: list && say(MEETING_WORDS.frozenOf, { ...list }) },
          {
            term: say(MEETING_WORDS.listHash),
            value: list && <span className="digits hash">{list.hash.slice(0, 16)}</span>,
          },
          { term: say(ROOM_WORDS.chair), value: chair },
          { term: say(ROOM_WORDS.recorder), value: recorder },
          { term: say(MEETING_WORDS.came), value: came > 0 ? say(MEETING_WORDS.people, { n: came }) : null },
        ]}
      />
    </Card>
  );
}

/** Which hours of the room are this meeting’s; its calendar is a tap away. */
function RoomHours({ meeting: { starts, heldIn } }: { readonly meeting: Meeting }) {
  const say = useSay();
  const { office } = useWho();
  const params = { roomId: heldIn?.roomId ?? '' };
  const room = useAsked(getRoom, { params }, { when: heldIn !== undefined }).answer;
  const hours = heldIn && hoursOf(starts, heldIn.halves);
  if (heldIn === undefined || hours === undefined) return null;
  const text = say(MEETING_WORDS.roomHoursOf, { from: hours.from, to: hours.to });
  const reads = room !== undefined && contains(office.placeCode, room.placeCode);
  if (!reads || !mayUse(office.post, getRoomSheet)) return <>{text}</>;
  return <Go href={`/rooms/${heldIn.roomId}?month=${hours.day.slice(0, 7)}`}>{text}</Go>;
}
