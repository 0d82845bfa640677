/** 村里的议题: what is being talked through where I work, and what came of the others; without a signal what the phone carries. */
import { useSearch } from 'wouter';
import { type ConsultationRow, listConsultations } from '../../../contract/consultation.ts';
import { ancestorAt } from '../../../domain/place/code.ts';
import { call } from '../../kit/api.ts';
import { LinkButton } from '../../kit/button.tsx';
import { STATUS_LABELS, TALK_WORDS, WAITS_LABELS } from '../../kit/consultation/words.ts';
import { dayText } from '../../kit/day-text.ts';
import { PlusIcon } from '../../kit/icons.tsx';
import { List, ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { Tabs } from '../../kit/page.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useLoad } from '../load.ts';
import { PhonePage, Stale, TroubleNote } from '../page.tsx';
import { WaitingOf } from '../pending/waiting-here.tsx';
import { useSigned } from '../session/me.ts';
import { talksKept } from './kept.ts';
import { TALK } from './words.ts';

const PROPOSING = ['consultation.propose'];

export function TalksPage() {
  const say = useSay();
  const { placeCode } = useSigned().me.office;
  const place = ancestorAt(placeCode, 'village') ?? placeCode;
  const state = useSearch() === 'ended' ? 'ended' : 'now';
  const { answer, trouble, keptAt, again } = useLoad(
    `talks ${place} ${state}`,
    () => call(listConsultations, { query: { state, place } }),
    (own) => talksKept(own, state === 'ended'),
  );
  return (
    <PhonePage title={say(TALK.title)} back="/me">
      <p className="soft">{say(TALK.lead)}</p>
      <LinkButton wide kind="primary" icon={PlusIcon} href="/talks/new">
        {say(TALK.propose)}
      </LinkButton>
      <Tabs
        label={say(TALK.which)}
        ways={(['now', 'ended'] as const).map((one) => ({
          href: one === 'now' ? '/talks' : '/talks?ended',
          label: say(TALK[one]),
          current: one === state,
        }))}
      />
      <WaitingOf kinds={PROPOSING} />
      {answer === undefined && trouble === undefined ? <Skeleton lines={4} /> : null}
      {answer === undefined && trouble !== undefined ? <TroubleNote kind={trouble} again={again} /> : null}
      {answer === undefined ? null : <Stale trouble={trouble} keptAt={keptAt} />}
      {answer?.consultations.length === 0 ? (
        <EmptyState title={say(TALK.none)}>
          <p>{say(TALK.noneMore)}</p>
        </EmptyState>
      ) : null}
      <List label={say(TALK[state])}>
        {answer?.consultations.map((row) => (
          <Row key={row.consultationId} row={row} />
        ))}
      </List>
    </PhonePage>
  );
}

function Row({ row }: { readonly row: ConsultationRow }) {
  const say = useSay();
  const lang = useLang();
  const { consultationId, title, proposedOn, status, waits, due, overdue } = row;
  const waitsFor =
    due === null
      ? say(WAITS_LABELS[waits])
      : say(TALK_WORDS.dueOn, { what: say(WAITS_LABELS[waits]), day: dayText(due, lang) });
  return (
    <ListRow
      href={`/talks/${consultationId}`}
      title={<span lang="zh-CN">{title}</span>}
      over={say(TALK_WORDS.proposedOn, { day: dayText(proposedOn, lang) })}
      under={waits === 'nothing' ? undefined : waitsFor}
      aside={<Tag strong={overdue}>{say(STATUS_LABELS[status])}</Tag>}
    />
  );
}
