/** 查找: what is found, of every kind, in one list. */
import type { FoundKind, FoundOpen } from '../../contract/search-public.ts';
import type { SearchPage } from '../../contract/site-search.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { KIND_LABELS } from '../kit/meeting/terms.ts';
import { dateOf } from '../kit/when.ts';
import { SITE_CATEGORY } from './category-words.ts';
import { PlaceFilter } from './place-filter.tsx';
import type { Reading } from './reading.ts';
import { FOUND_LABELS, SITE_PLACE, SITE_SEARCH } from './search-words.ts';

export function Search({ r, page }: { r: Reading; page: SearchPage }) {
  const { view, to } = r;
  const { filter, places, found, older, continued } = page;
  const asked = filter.q !== '' || filter.town !== '';
  return (
    <>
      <h1>{SITE_SEARCH.title[view.lang]}</h1>
      <p className="lead">{SITE_SEARCH.lead[view.lang]}</p>
      <PlaceFilter r={r} action="/search" words={SITE_SEARCH.words[view.lang]} page={page} />
      {places.length === 0 ? null : (
        <p className="links">
          {SITE_SEARCH.places[view.lang]}
          {r.w.colon}
          {places.map(({ code, name, within }) => (
            <a key={code} href={to(`/places/${code}`)} lang={view.lang === 'en' ? 'zh-CN' : undefined}>
              {[...within, name].join(' ')}
            </a>
          ))}
        </p>
      )}
      {asked ? null : (
        <p className="links">
          <a href={to('/categories')}>{SITE_CATEGORY.title[view.lang]}</a>
          <a href={to('/places')}>{SITE_PLACE.door[view.lang]}</a>
        </p>
      )}
      {asked && found.length === 0 ? <p className="empty">{SITE_SEARCH.none[view.lang]}</p> : null}
      <FoundList r={r} found={found} />
      <p className="links">
        {continued ? <a href={to('/search', filter)}>{SITE_SEARCH.fromStart[view.lang]}</a> : null}
        {older === null ? null : (
          <a rel="next" href={to('/search', { ...filter, before: older })}>
            {SITE_SEARCH.older[view.lang]}
          </a>
        )}
      </p>
    </>
  );
}

/** Where each kind of thing is read. */
export const PATHS: Readonly<Record<FoundKind, string>> = {
  result: '/results/',
  topic: '/talks/',
  outcome: '/outcomes/',
  procedure: '/affairs/procedure/',
  levy: '/affairs/levy/',
  disclosure: '/open/',
  meeting: '/meetings/',
};

export const FoundList = ({ r: { view, to }, found }: { r: Reading; found: readonly FoundOpen[] }) =>
  found.length === 0 ? null : (
    <ol className="list">
      {found.map(({ kind, id, title, meetingKind, placeName, at }) => (
        <li key={id}>
          <time dateTime={dayOf(at)}>{dateOf(at, view.lang)}</time>
          <a
            href={to(`${PATHS[kind]}${id}`)}
            lang={title !== null && view.lang === 'en' ? 'zh-CN' : undefined}
          >
            {title ?? (meetingKind === null ? '' : KIND_LABELS[meetingKind][view.lang])}
          </a>
          <p>
            {FOUND_LABELS[kind][view.lang]} · {placeName}
          </p>
        </li>
      ))}
    </ol>
  );

/** 来龙去脉: nothing where there is nothing. */
export const Related = ({ r, related }: { r: Reading; related: readonly FoundOpen[] }) =>
  related.length === 0 ? null : (
    <>
      <h2>{SITE_SEARCH.related[r.view.lang]}</h2>
      <FoundList r={r} found={related} />
    </>
  );
