/** 村里大事: the published affairs of a place. */
import type { AffairRow } from '../../contract/affair-sheet.ts';
import type { AffairsPage } from '../../contract/site-affair.ts';
import { AFFAIR_KINDS } from '../../domain/publication/affair-sheet.ts';
import { LEVY_STATUS_LABELS } from '../kit/levy-terms.ts';
import { PROCEDURE_STATUS_LABELS } from '../kit/procedure-terms.ts';
import { dateOf } from '../kit/when.ts';
import { AFFAIR_KIND_LABELS, SITE_AFFAIR } from './affair-words.ts';
import { FeedLinks } from './feed-links.tsx';
import { PlaceFilter } from './place-filter.tsx';
import type { Reading } from './reading.ts';

interface Part {
  readonly r: Reading;
  readonly page: AffairsPage;
}

export const statusOf = (row: Pick<AffairRow, 'kind' | 'status'>) =>
  row.kind === 'procedure'
    ? PROCEDURE_STATUS_LABELS[row.status as keyof typeof PROCEDURE_STATUS_LABELS]
    : LEVY_STATUS_LABELS[row.status as keyof typeof LEVY_STATUS_LABELS];

export function Affairs({ r, page }: Part) {
  const { view, to } = r;
  const { filter, affairs, older } = page;
  const { kind, ...kept } = filter;
  return (
    <>
      <h1>{SITE_AFFAIR.title[view.lang]}</h1>
      <p className="lead">{SITE_AFFAIR.lead[view.lang]}</p>
      <p className="links">
        {(['', ...AFFAIR_KINDS] as const).map((one) => (
          <a
            key={one}
            href={to('/affairs', { ...kept, kind: one })}
            aria-current={one === kind ? 'true' : undefined}
          >
            {(one === '' ? SITE_AFFAIR.every : AFFAIR_KIND_LABELS[one])[view.lang]}
          </a>
        ))}
      </p>
      <PlaceFilter
        r={r}
        action="/affairs"
        words={SITE_AFFAIR.words[view.lang]}
        shelf={{ kind }}
        page={page}
      />
      {affairs.length === 0 ? <p className="empty">{SITE_AFFAIR.none[view.lang]}</p> : null}
      <ol className="list">
        {affairs.map((affair) => (
          <li key={affair.affairId}>
            <time dateTime={new Date(affair.publishedAt).toISOString()}>
              {dateOf(affair.publishedAt, view.lang)}
            </time>
            <a
              href={to(`/affairs/${affair.kind}/${affair.affairId}`)}
              lang={view.lang === 'en' ? 'zh-CN' : undefined}
            >
              {affair.title}
            </a>
            <p>
              {[
                affair.placeName,
                AFFAIR_KIND_LABELS[affair.kind][view.lang],
                statusOf(affair)[view.lang],
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ol>
      <p className="links">
        <FeedLinks r={r} kind={kind || 'procedure'} within={filter} />
        {older === null ? null : (
          <a rel="next" href={to('/affairs', { ...filter, before: older })}>
            {SITE_AFFAIR.older[view.lang]}
          </a>
        )}
      </p>
    </>
  );
}
