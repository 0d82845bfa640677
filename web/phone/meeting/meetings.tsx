/** 会议: those still to be held or signed; without a signal what the phone carries of them. */
import { listMeetings } from '../../../contract/meeting.ts';
import { call } from '../../kit/api.ts';
import { List, ListRow } from '../../kit/list.tsx';
import { StatusBadge } from '../../kit/marks.tsx';
import { STATUS_LABELS, STATUS_SHAPES } from '../../kit/meeting/terms.ts';
import { EmptyState } from '../../kit/notice.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { dateTimeOf } from '../../kit/when.ts';
import { useLoad } from '../load.ts';
import { PhonePage, Stale, TroubleNote } from '../page.tsx';
import { useSigned } from '../session/me.ts';
import { meetingsKept } from './kept.ts';
import { MEETING } from './words.ts';

export function MeetingsPage() {
  const say = useSay();
  const lang = useLang();
  const { office } = useSigned().me;
  const { answer, trouble, keptAt, again } = useLoad(
    `meetings ${office.officeId}`,
    () => call(listMeetings, { query: { state: 'ahead' } }),
    meetingsKept,
  );
  return (
    <PhonePage title={say(MEETING.title)} back="/me">
      <p className="soft">{say(MEETING.lead)}</p>
      {answer === undefined && trouble === undefined ? <Skeleton lines={4} /> : null}
      {answer === undefined && trouble !== undefined ? <TroubleNote kind={trouble} again={again} /> : null}
      {answer === undefined ? null : <Stale trouble={trouble} keptAt={keptAt} />}
      {answer?.meetings.length === 0 ? (
        <EmptyState title={say(MEETING.none)}>
          <p>{say(MEETING.noneMore)}</p>
        </EmptyState>
      ) : null}
      <List>
        {answer?.meetings.map(({ meetingId, title, starts, status, placeName }) => (
          <ListRow
            key={meetingId}
            href={`/meetings/${meetingId}`}
            title={<span lang="zh-CN">{title}</span>}
            over={`${placeName} · ${dateTimeOf(starts, lang)}`}
            under={<StatusBadge standing={STATUS_SHAPES[status]}>{say(STATUS_LABELS[status])}</StatusBadge>}
          />
        ))}
      </List>
    </PhonePage>
  );
}
