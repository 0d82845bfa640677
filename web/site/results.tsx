/** 看结果: the front list and the archive, by place, category and words; a plain GET form. */

import type { PublishedRow } from '../../contract/publication.ts';
import type { ResultsFilter, ResultsPage } from '../../contract/site.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { groupsOf } from '../kit/categories.ts';
import { DOMAIN_LABELS } from '../kit/terms.ts';
import { dateOf } from '../kit/when.ts';
import { SITE_CATEGORY } from './category-words.ts';
import { FeedLinks } from './feed-links.tsx';
import { Choice, PlaceFilter } from './place-filter.tsx';
import type { Reading } from './reading.ts';

export function Results({ r, page }: { r: Reading; page: ResultsPage }) {
  const { w, to } = r;
  const { filter, publications, older, continued } = page;
  const { shelf, ...kept } = filter;
  const onShelf = (other: ResultsFilter['shelf']) =>
    to('/results', { ...kept, shelf: other === 'front' ? '' : other });
  return (
    <>
      <h1>{w.results}</h1>
      <p className="lead">{w.resultsLead}</p>
      <p className="links">
        <a href={onShelf('front')} aria-current={shelf === 'front' ? 'true' : undefined}>
          {w.front}
        </a>
        <a href={onShelf('archive')} aria-current={shelf === 'archive' ? 'true' : undefined}>
          {w.archive}
        </a>
        <a href={to('/categories')}>{SITE_CATEGORY.title[r.view.lang]}</a>
      </p>
      <Filter r={r} page={page} />
      {publications.length === 0 ? (
        <p className="empty">{w.noneFound}</p>
      ) : (
        <PublishedList r={r} rows={publications} />
      )}
      <p className="links">
        <FeedLinks r={r} kind="result" within={filter} />
        {continued ? <a href={onShelf(shelf)}>{w.fromStart}</a> : null}
        {older === null ? null : (
          <a rel="next" href={to('/results', { ...filter, before: older })}>
            {w.older}
          </a>
        )}
      </p>
    </>
  );
}

const Filter = ({ r, page }: { r: Reading; page: ResultsPage }) => (
  <PlaceFilter
    r={r}
    action="/results"
    words={r.w.search}
    shelf={{ shelf: page.filter.shelf === 'front' ? '' : page.filter.shelf }}
    page={page}
  >
    <Choice
      name="category"
      label={r.w.kind}
      any={r.w.everyCategory}
      chosen={page.filter.category}
      among={kindsOf(r, page.filter.category)}
    />
  </PlaceFilter>
);

/** The domains; of the chosen one also its categories, so that the page stays small. */
const kindsOf = ({ called, category, view }: Reading, chosen: string) =>
  groupsOf(view.categories).flatMap(({ domain, categories }) => [
    { code: domain, name: called(DOMAIN_LABELS, domain) },
    ...categories
      .filter((code) => code !== domain && chosen.split('.', 1)[0] === domain)
      .map((code) => ({ code, name: `　${category(code)}` })),
  ]);

export function PublishedList({ r, rows }: { r: Reading; rows: readonly PublishedRow[] }) {
  const { view, w, to, category } = r;
  return (
    <ol className="list">
      {rows.map((row) => (
        <li key={row.publicationId}>
          <time dateTime={dayOf(row.publishedAt)}>{dateOf(row.publishedAt, view.lang)}</time>
          <a href={to(`/results/${row.publicationId}`)} lang={view.lang === 'en' ? 'zh-CN' : undefined}>
            {row.title}
          </a>
          <p>
            {row.placeName} · {category(row.category)}
            {row.version > 1 ? ` · ${w.corrected}` : ''}
          </p>
        </li>
      ))}
    </ol>
  );
}
