/** 公开列表: what is published of my place, with its public page and the way to correct it. */
import { correctPublication, listPublished, type PublishedRow } from '../../../contract/publication.ts';
import { DOMAINS, type Domain } from '../../../domain/matter/category.ts';
import { LinkButton } from '../../kit/button.tsx';
import { SearchField } from '../../kit/choice.tsx';
import { Time } from '../../kit/marks.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead, Tabs } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { type Column, Pager, Table } from '../../kit/table.tsx';
import { DOMAIN_LABELS } from '../../kit/terms.ts';
import { oneOf, said, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { PUBLICATION_WORDS } from './words.ts';

const SHELVES = ['all', 'front', 'archive'] as const;

export function Published() {
  const say = useSay();
  const { office } = useWho();
  const { conditions, address, ask } = useConditions(['shelf', 'q', 'before']);
  const shelf = oneOf(SHELVES, conditions.shelf) ?? 'all';
  const { q, before } = conditions;
  const asked = useAsked(
    listPublished,
    { query: { place: office.placeCode, shelf, ...said({ q: q.slice(0, 40), before }) } },
    { kept: true },
  );
  useTitle(say(PUBLICATION_WORDS.list));
  return (
    <>
      <PageHead
        title={say(PUBLICATION_WORDS.list)}
        under={say(PUBLICATION_WORDS.listLead, { place: office.placeName })}
        actions={
          <SearchField
            label={say(PUBLICATION_WORDS.words)}
            defaultValue={q}
            onSearch={(text) => ask({ q: text, before: '' })}
          />
        }
      />
      <Tabs
        label={say(PUBLICATION_WORDS.shelf)}
        ways={SHELVES.map((it) => ({
          href: address({ shelf: it === 'all' ? '' : it, before: '' }),
          label: say(PUBLICATION_WORDS[it]),
          current: it === shelf,
        }))}
      />
      <Unanswered asked={asked} />
      {asked.answer?.publications.length === 0 && <EmptyState title={say(PUBLICATION_WORDS.none)} />}
      {asked.answer && asked.answer.publications.length > 0 && <Rows rows={asked.answer.publications} />}
      <Pager
        label={say(PUBLICATION_WORDS.list)}
        newerHref={before === '' ? null : address({ before: '' })}
        olderHref={asked.answer?.older ? address({ before: asked.answer.older }) : null}
      />
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly PublishedRow[] }) {
  const say = useSay();
  const { office } = useWho();
  const mayCorrect = mayUse(office.post, correctPublication);
  const columns: readonly Column<PublishedRow>[] = [
    {
      key: 'title',
      head: say(PUBLICATION_WORDS.title),
      names: true,
      cell: ({ publicationId, title }) => (
        <a href={`/results/${publicationId}`} lang="zh-CN">
          {title}
        </a>
      ),
    },
    { key: 'place', head: say(PUBLICATION_WORDS.place), cell: ({ placeName }) => placeName },
    {
      key: 'category',
      head: say(PUBLICATION_WORDS.category),
      spare: true,
      cell: ({ category }) => domainName(category, say),
    },
    { key: 'at', head: say(PUBLICATION_WORDS.at), cell: ({ publishedAt }) => <Time at={publishedAt} /> },
    {
      key: 'until',
      head: say(PUBLICATION_WORDS.until),
      spare: true,
      cell: ({ frontUntil }) => <Time at={frontUntil} />,
    },
    {
      key: 'version',
      head: say(PUBLICATION_WORDS.version),
      spare: true,
      cell: ({ version }) => say(PUBLICATION_WORDS.corrected, { n: version }),
    },
  ];
  const correcting: Column<PublishedRow> = {
    key: 'do',
    head: say(PUBLICATION_WORDS.do),
    cell: ({ publicationId, title }) => (
      <LinkButton
        small
        kind="quiet"
        href={`/published/${publicationId}/correct`}
        aria-label={say(PUBLICATION_WORDS.correctOne, { title })}
      >
        {say(PUBLICATION_WORDS.correct)}
      </LinkButton>
    ),
  };
  return (
    <Table
      caption={say(PUBLICATION_WORDS.list)}
      captionUnseen
      columns={mayCorrect ? [...columns, correcting] : columns}
      rows={rows}
      keyOf={({ publicationId }) => publicationId}
    />
  );
}

function domainName(category: string, say: ReturnType<typeof useSay>): string {
  const domain: Domain | undefined = oneOf(DOMAINS, category.split('.', 1)[0] ?? '');
  return domain ? say(DOMAIN_LABELS[domain]) : category;
}
