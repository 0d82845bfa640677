/** 协商议题: what is talked through here and below, and what was announced elsewhere. */
import { useSearch } from 'wouter';
import {
  type ConsultationRow,
  listConsultations,
  proposeConsultation,
} from '../../../contract/consultation.ts';
import { LinkButton } from '../../kit/button.tsx';
import { PlusIcon } from '../../kit/icons.tsx';
import { List, ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead, Tabs } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { dayText } from '../../kit/watch-terms.ts';
import { said, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { Pages } from '../watch/pages.tsx';
import { mayUse, officeName, useWho } from '../who.ts';
import { STATUS_LABELS, TALK_WORDS, WAITS_LABELS } from './words.ts';

export function Topics() {
  const say = useSay();
  const lang = useLang();
  const search = useSearch();
  const { office } = useWho();
  const { conditions, address } = useConditions(['state', 'after']);
  const state = conditions.state === 'ended' ? 'ended' : 'now';
  const asked = useAsked(
    listConsultations,
    { query: { state, ...said({ after: conditions.after }) } },
    { kept: true },
  );
  const { answer } = asked;
  useTitle(say(TALK_WORDS.title));
  return (
    <>
      <PageHead
        over={officeName(office, lang)}
        title={say(TALK_WORDS.title)}
        under={say(TALK_WORDS.lead)}
        actions={
          mayUse(office.post, proposeConsultation) && (
            <LinkButton kind="primary" icon={PlusIcon} href="/consultations/new">
              {say(TALK_WORDS.propose)}
            </LinkButton>
          )
        }
      />
      <Tabs
        label={say(TALK_WORDS.state)}
        ways={(['now', 'ended'] as const).map((one) => ({
          href: address({ state: one === 'now' ? '' : one, after: '' }),
          label: say(TALK_WORDS[one]),
          current: one === state,
        }))}
      />
      <Unanswered asked={asked} />
      {answer?.consultations.length === 0 && (
        <EmptyState title={say(TALK_WORDS.none)}>{say(TALK_WORDS.noneLead)}</EmptyState>
      )}
      {answer && answer.consultations.length > 0 && (
        <List label={say(TALK_WORDS.title)} key={search}>
          {answer.consultations.map((row) => (
            <Row key={row.consultationId} row={row} />
          ))}
        </List>
      )}
      <Pages
        firstHref={conditions.after === '' ? null : address({ after: '' })}
        nextHref={answer?.next ? address({ after: answer.next }) : null}
      />
    </>
  );
}

function Row({ row }: { readonly row: ConsultationRow }) {
  const say = useSay();
  const lang = useLang();
  const { consultationId, title, placeName, proposedOn, status, waits, due, overdue } = row;
  const waitsFor =
    waits === 'nothing'
      ? undefined
      : due === null
        ? say(WAITS_LABELS[waits])
        : say(TALK_WORDS.dueOn, { what: say(WAITS_LABELS[waits]), day: dayText(due, lang) });
  return (
    <ListRow
      href={`/consultations/${consultationId}`}
      title={<span lang="zh-CN">{title}</span>}
      over={`${placeName} · ${say(TALK_WORDS.proposedOn, { day: dayText(proposedOn, lang) })}`}
      under={waitsFor}
      aside={<Tag strong={overdue}>{say(overdue ? TALK_WORDS.overdue : STATUS_LABELS[status])}</Tag>}
    />
  );
}
