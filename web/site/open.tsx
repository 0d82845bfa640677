/** 村务公开: what the villages published, by place, item and month. */
import type { OpenListPage } from '../../contract/site-open.ts';
import { ITEMS } from '../../domain/disclosure/items.ts';
import { dayText } from '../kit/day-text.ts';
import { ITEM_LABELS, periodText } from '../kit/disclosure/words.ts';
import { type Sentence, say } from '../kit/sentences.ts';
import { SITE_OPEN } from './open-words.ts';
import { Choice, PlaceFilter } from './place-filter.tsx';
import type { Reading } from './reading.ts';

interface Part {
  readonly r: Reading;
  readonly page: OpenListPage;
}

export const teller =
  ({ view }: Reading) =>
  (sentence: Sentence, values?: Readonly<Record<string, string | number>>): string =>
    say(sentence, view.lang, values);

export function OpenList({ r, page }: Part) {
  const { view, to } = r;
  const w = teller(r);
  const { filter, disclosures, next, continued } = page;
  return (
    <>
      <h1>{w(SITE_OPEN.title)}</h1>
      <p className="lead">{w(SITE_OPEN.lead)}</p>
      <Filter r={r} page={page} />
      {disclosures.length === 0 ? (
        <p className="empty">
          {w(SITE_OPEN.none)} {w(SITE_OPEN.noneAsk)}{' '}
          <a href={to('/say', { place: filter.village || filter.town })}>{w(SITE_OPEN.tell)}</a>
        </p>
      ) : null}
      <ol className="list">
        {disclosures.map((one) => (
          <li key={one.disclosureId}>
            <time dateTime={one.from}>{dayText(one.from, view.lang)}</time>
            <a href={to(`/open/${one.disclosureId}`)} lang={view.lang === 'en' ? 'zh-CN' : undefined}>
              {one.title}
            </a>
            <p>
              {[
                one.placeName,
                w(ITEM_LABELS[one.item]),
                periodText(one.period, view.lang),
                w(SITE_OPEN.until, { day: dayText(one.until, view.lang) }),
                one.version > 1 ? w(SITE_OPEN.corrected) : '',
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
      <p className="links">
        {continued ? <a href={to('/open', { ...filter })}>{w(SITE_OPEN.fromStart)}</a> : null}
        {next === null ? null : (
          <a rel="next" href={to('/open', { ...filter, after: next })}>
            {w(SITE_OPEN.older)}
          </a>
        )}
        <a href={to('/open/rss.xml', { ...filter })}>{w(SITE_OPEN.feed)}</a>
        <a href={to('/open/data.csv', { ...filter })} download>
          {w(SITE_OPEN.data)}
        </a>
      </p>
    </>
  );
}

function Filter({ r, page }: Part) {
  const w = teller(r);
  const { filter, months } = page;
  return (
    <PlaceFilter r={r} action="/open" words={w(SITE_OPEN.words)} page={page}>
      <Choice
        name="item"
        label={w(SITE_OPEN.item)}
        any={w(SITE_OPEN.every)}
        chosen={filter.item}
        among={ITEMS.map((code) => ({ code, name: w(ITEM_LABELS[code]) }))}
      />
      <Choice
        name="month"
        label={w(SITE_OPEN.month)}
        any={w(SITE_OPEN.anyMonth)}
        chosen={filter.month}
        among={months.map((code) => ({ code, name: periodText(code, r.view.lang) }))}
      />
    </PlaceFilter>
  );
}
