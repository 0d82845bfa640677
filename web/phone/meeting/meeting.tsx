/** 一个会: held in the room on one phone, with a signal or without. */
import { getMeeting, type MeetingPage as Page } from '../../../contract/meeting.ts';
import { call } from '../../kit/api.ts';
import { DraftFolderProvider } from '../../kit/draft-folder.ts';
import { StatusBadge } from '../../kit/marks.tsx';
import { MeetingRoom } from '../../kit/meeting/room.tsx';
import { RunningProvider } from '../../kit/meeting/running.ts';
import { STATUS_LABELS, STATUS_SHAPES } from '../../kit/meeting/terms.ts';
import { Notice } from '../../kit/notice.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { dateTimeOf } from '../../kit/when.ts';
import { useFormDrafts } from '../form-drafts.ts';
import { useLoad } from '../load.ts';
import { PhonePage, Stale, TroubleNote } from '../page.tsx';
import { useToSend, WaitingHere } from '../pending/waiting-here.tsx';
import { useSigned } from '../session/me.ts';
import { meetingKept } from './kept.ts';
import { useActs } from './use-acts.tsx';
import { MEETING } from './words.ts';

export function MeetingPage({ meetingId }: { readonly meetingId: string }) {
  const say = useSay();
  const { answer, trouble, keptAt, again } = useLoad(
    `meeting ${meetingId}`,
    () => call(getMeeting, { params: { meetingId } }),
    (own) => meetingKept(own, meetingId),
  );
  return (
    <PhonePage title={answer?.meeting.title ?? say(MEETING.title)} back="/meetings">
      {answer === undefined && trouble === undefined ? <Skeleton lines={6} /> : null}
      {answer === undefined && trouble !== undefined ? <TroubleNote kind={trouble} again={again} /> : null}
      {answer === undefined ? null : <Stale trouble={trouble} keptAt={keptAt} />}
      {answer === undefined ? null : <Held page={answer} again={again} />}
    </PhonePage>
  );
}

function Held({ page, again }: { readonly page: Page; readonly again: () => void }) {
  const say = useSay();
  const lang = useLang();
  const { me } = useSigned();
  const running = useActs(page, again);
  const drafts = useFormDrafts('meeting', page.meeting.id);
  const { meeting } = running;
  const waiting = useToSend().filter(({ command }) => command.entity === meeting.id);
  return (
    <DraftFolderProvider value={drafts}>
      <RunningProvider value={running}>
        <p className="soft">{`${dateTimeOf(meeting.starts, lang)} · ${meeting.venue}`}</p>
        <StatusBadge standing={STATUS_SHAPES[meeting.status]}>
          {say(STATUS_LABELS[meeting.status])}
        </StatusBadge>
        <WaitingHere items={waiting.slice(-3)} />
        {meeting.status === 'planned' || meeting.status === 'postponed' ? (
          <Notice still>{say(MEETING.notYet)}</Notice>
        ) : null}
        <MeetingRoom recorder={me.personName} />
      </RunningProvider>
    </DraftFolderProvider>
  );
}
