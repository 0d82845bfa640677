/** 村里大事: the published affairs of a place. */
import type { AffairRow } from '../../contract/affair-sheet.ts';
import type { AffairsPage } from '../../contract/site-affair.ts';
import { AFFAIR_KINDS } from '../../domain/publication/affair-sheet.ts';
import { LEVY_STATUS_LABELS } from '../kit/levy-terms.ts';
import { PROCEDURE_STATUS_LABELS } from '../kit/procedure-terms.ts';
import { dateOf } from '../kit/when.ts';
import { AFFAIR_KIND_LABELS, SITE_AFFAIR } from './affair-words.ts';
import { Kept } from './frame.tsx';
import type { Reading } from './reading.ts';
import { Choice } from './results.tsx';
import { SITE_TALK } from './talk-words.ts';

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
      <Filter r={r} page={page} />
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
      {older === null ? null : (
        <p className="links">
          <a rel="next" href={to('/affairs', { ...filter, before: older })}>
            {SITE_AFFAIR.older[view.lang]}
          </a>
        </p>
      )}
    </>
  );
}

function Filter({ r, page: { filter, towns, villages } }: Part) {
  const { w, view } = r;
  return (
    <form className="filter" action="/affairs" method="get">
      <Kept r={r} />
      {filter.kind === '' ? null : <input type="hidden" name="kind" value={filter.kind} />}
      <Choice name="town" label={w.town} any={w.everywhere} chosen={filter.town} among={towns} />
      {villages.length === 0 ? null : (
        <Choice
          name="village"
          label={w.village}
          any={w.everyVillage}
          chosen={filter.village}
          among={villages}
        />
      )}
      <label>
        {SITE_AFFAIR.words[view.lang]}
        <input name="q" maxLength={40} defaultValue={filter.q} />
      </label>
      <button type="submit">{SITE_TALK.show[view.lang]}</button>
    </form>
  );
}
