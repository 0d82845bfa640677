/** 会议列表: the latest first; for whoever sees more than one village, in which months each held its council. */
import { getDigest, listMeetings, type MeetingRow, planMeeting } from '../../../contract/meeting.ts';
import { getConferences } from '../../../contract/meeting-round.ts';
import { MEETING_KINDS, type MeetingKind } from '../../../domain/meeting/kind.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { Select } from '../../kit/field.tsx';
import { PlusIcon } from '../../kit/icons.tsx';
import { Go } from '../../kit/link.tsx';
import { StatusBadge } from '../../kit/marks.tsx';
import { KIND_LABELS, STATUS_LABELS, STATUS_SHAPES } from '../../kit/meeting/terms.ts';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { Pager, Table } from '../../kit/table.tsx';
import { dateTimeOf } from '../../kit/when.ts';
import { oneOf, said, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, officeName, useWho } from '../who.ts';
import { Councils } from './councils.tsx';
import { Demands } from './demands.tsx';
import { Quarters } from './quarters.tsx';
import { OpenTasks } from './tasks.tsx';
import { MEETING_WORDS } from './words.ts';

const CONDITIONS = ['kind', 'state', 'after', 'villages'] as const;

export function Meetings() {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  const { conditions, address, ask } = useConditions(CONDITIONS);
  const kind = oneOf(MEETING_KINDS, conditions.kind);
  const state = oneOf(['ahead', 'over'] as const, conditions.state);
  const query = said({ kind: kind ?? '', state: state ?? '', after: conditions.after });
  const list = useAsked(listMeetings, { query: query as { kind?: MeetingKind } }, { kept: true });
  const { answer } = list;
  useTitle(say(MEETING_WORDS.title));
  return (
    <>
      <PageHead
        over={officeName(office, lang)}
        title={say(MEETING_WORDS.title)}
        under={say(MEETING_WORDS.lead)}
        actions={
          <Actions>
            {mayUse(office.post, getDigest) && office.post === 'village_cadre' && (
              <LinkButton href="/digest">{say(MEETING_WORDS.digest)}</LinkButton>
            )}
            {mayUse(office.post, planMeeting) && (
              <LinkButton kind="primary" icon={PlusIcon} href="/meetings/new">
                {say(MEETING_WORDS.plan)}
              </LinkButton>
            )}
          </Actions>
        }
      />
      <div className="meeting-filter no-print">
        <Select
          label={say(MEETING_WORDS.kind)}
          value={kind ?? ''}
          choices={[
            { value: '', label: say(MEETING_WORDS.any) },
            ...MEETING_KINDS.map((value) => ({ value, label: say(KIND_LABELS[value]) })),
          ]}
          onChange={({ target }) => ask({ kind: target.value, after: '' })}
        />
        <Select
          label={say(MEETING_WORDS.state)}
          value={state ?? ''}
          choices={[
            { value: '', label: say(MEETING_WORDS.any) },
            { value: 'ahead', label: say(MEETING_WORDS.ahead) },
            { value: 'over', label: say(MEETING_WORDS.over) },
          ]}
          onChange={({ target }) => ask({ state: target.value, after: '' })}
        />
      </div>
      <Unanswered asked={list} />
      {answer?.meetings.length === 0 && (
        <EmptyState title={say(MEETING_WORDS.none)}>{say(MEETING_WORDS.noneLead)}</EmptyState>
      )}
      {answer && answer.meetings.length > 0 && <MeetingTable meetings={answer.meetings} />}
      <Pager
        label={say(MEETING_WORDS.pages)}
        newerHref={conditions.after === '' ? null : address({ after: '' })}
        olderHref={answer?.next ? address({ after: answer.next }) : null}
      />
      <OpenTasks />
      {mayUse(office.post, getConferences) && <Quarters />}
      {mayUse(office.post, getDigest) && <Councils />}
      <Demands />
    </>
  );
}

function MeetingTable({ meetings }: { readonly meetings: readonly MeetingRow[] }) {
  const say = useSay();
  const lang = useLang();
  return (
    <Table
      caption={say(MEETING_WORDS.list)}
      captionUnseen
      stacks
      rows={meetings}
      keyOf={({ meetingId }) => meetingId}
      columns={[
        {
          key: 'title',
          head: say(MEETING_WORDS.titleField),
          names: true,
          cell: ({ meetingId, title }) => (
            <Go href={`/meetings/${meetingId}`}>
              <span lang="zh-CN">{title}</span>
            </Go>
          ),
        },
        { key: 'kind', head: say(MEETING_WORDS.kind), cell: ({ kind }) => say(KIND_LABELS[kind]) },
        { key: 'place', head: say(MEETING_WORDS.where), spare: true, cell: ({ placeName }) => placeName },
        { key: 'starts', head: say(MEETING_WORDS.when), cell: ({ starts }) => dateTimeOf(starts, lang) },
        { key: 'items', head: say(MEETING_WORDS.items), cell: ({ items }) => items },
        {
          key: 'status',
          head: say(MEETING_WORDS.status),
          cell: ({ status }) => (
            <StatusBadge standing={STATUS_SHAPES[status]}>{say(STATUS_LABELS[status])}</StatusBadge>
          ),
        },
      ]}
    />
  );
}
