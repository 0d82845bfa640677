/** 应公开清单: what a village owes its board; for those above, where something is missing. */
import { useParams } from 'wouter';
import { type DueRow, demandMore, draftDisclosure, getDue, listGaps } from '../../../contract/disclosure.ts';
import { levelOf } from '../../../domain/place/code.ts';
import { dayText } from '../../kit/day-text.ts';
import { LAW_WORDS } from '../../kit/disclosure/law-words.ts';
import { DUE_LABELS, ITEM_LABELS, periodText } from '../../kit/disclosure/words.ts';
import { Go } from '../../kit/link.tsx';
import { List, ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { EmptyState, Notice } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { Table } from '../../kit/table.tsx';
import { searchOf } from '../address.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, officeName, useWho } from '../who.ts';
import { Demanding } from './demand.tsx';
import { Ways } from './ways.tsx';
import { DISCLOSURE_WORDS } from './words.ts';

export function Disclosures() {
  const { office } = useWho();
  return levelOf(office.placeCode) === 'village' ? <DueOf code={office.placeCode} /> : <Gaps />;
}

export function VillageDue() {
  const { code = '' } = useParams<{ code: string }>();
  return <DueOf code={code} />;
}

function DueOf({ code }: { readonly code: string }) {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  const asked = useAsked(getDue, { params: { code } }, { fresh: true });
  const own = office.placeCode === code;
  useTitle(say(DISCLOSURE_WORDS.due));
  const { rows = [], open = 0, placeName, limits } = asked.answer ?? {};
  return (
    <>
      <PageHead
        over={own ? officeName(office, lang) : <Go href="/disclosures">{say(DISCLOSURE_WORDS.gaps)}</Go>}
        title={
          own || placeName === undefined
            ? say(DISCLOSURE_WORDS.title)
            : `${placeName} · ${say(DISCLOSURE_WORDS.title)}`
        }
        under={limits && say(DISCLOSURE_WORDS.lead, { n: limits.boardDays.n })}
      />
      {own && <Ways current="due" />}
      <Unanswered asked={asked} />
      {open > 0 && <Notice still title={say(DISCLOSURE_WORDS.open, { n: open })} />}
      {asked.answer !== undefined && rows.length === 0 && (
        <EmptyState title={say(DISCLOSURE_WORDS.nothingDue)}>
          {say(DISCLOSURE_WORDS.nothingDueLead)}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <List label={say(DISCLOSURE_WORDS.due)}>
          {rows.map((row) => (
            <Due key={`${row.item} ${row.period} ${row.about?.id}`} row={row} />
          ))}
        </List>
      )}
      {own && limits && mayUse(office.post, demandMore) && <Demanding placeCode={code} limits={limits} />}
    </>
  );
}

function Due({ row }: { readonly row: DueRow }) {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  const { item, period, about, title, due, state, late, disclosureId, publishedOn, law } = row;
  const draft =
    disclosureId === null && mayUse(office.post, draftDisclosure)
      ? `/disclosures/new${searchOf({ item, period, kind: about?.kind ?? '', id: about?.id ?? '', title: title ?? '' })}`
      : undefined;
  return (
    <ListRow
      href={disclosureId === null ? draft : `/disclosures/${disclosureId}`}
      title={title === null ? say(ITEM_LABELS[item]) : <span lang="zh-CN">{title}</span>}
      over={
        // The marks stand in the line above: beside the title they would leave a narrow phone no room for it.
        <>
          {[title === null ? '' : say(ITEM_LABELS[item]), periodText(period, lang)]
            .filter(Boolean)
            .join(' · ')}{' '}
          {late && <Tag strong>{say(DISCLOSURE_WORDS.late)}</Tag>} <Tag>{say(DUE_LABELS[state])}</Tag>
        </>
      }
      under={
        <>
          {say(LAW_WORDS[law])}
          {' · '}
          {publishedOn === null
            ? say(DISCLOSURE_WORDS.by, { day: dayText(due, lang) })
            : say(DISCLOSURE_WORDS.publishedOn, { day: dayText(publishedOn, lang) })}
        </>
      }
    />
  );
}

function Gaps() {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  const asked = useAsked(listGaps, { query: {} }, { fresh: true });
  useTitle(say(DISCLOSURE_WORDS.gaps));
  const w = DISCLOSURE_WORDS;
  return (
    <>
      <PageHead over={officeName(office, lang)} title={say(w.gaps)} under={say(w.gapsLead)} />
      <Ways current="due" />
      <Unanswered asked={asked} />
      {asked.answer !== undefined && (
        <Table
          caption={say(w.gaps)}
          captionUnseen
          stacks
          rows={asked.answer.villages}
          keyOf={({ placeCode }) => placeCode}
          columns={[
            {
              ...{ key: 'village', head: say(w.village), names: true },
              cell: ({ placeCode, placeName }) => (
                <Go href={`/disclosures/village/${placeCode}`}>{placeName}</Go>
              ),
            },
            { key: 'late', head: say(w.late), number: true, cell: ({ late }) => late },
            { key: 'due', head: say(w.toDo), number: true, cell: ({ due }) => due },
            { key: 'published', head: say(w.published), number: true, cell: ({ published }) => published },
            {
              key: 'unanswered',
              head: say(w.unanswered),
              number: true,
              cell: ({ unanswered }) => unanswered,
            },
          ]}
        />
      )}
    </>
  );
}
