/** 公开栏: one sheet of A3, read from two steps away: the village's name, the rows, the days, the codes. */
import type { OpenPosterPage } from '../../contract/site-open.ts';
import { dayText } from '../kit/day-text.ts';
import { LAW_WORDS } from '../kit/disclosure/law-words.ts';
import { DISCLOSURE_TERMS, ITEM_LABELS, periodText } from '../kit/disclosure/words.ts';
import { teller } from './open.tsx';
import { OpenVersion } from './open-version.tsx';
import { ANSWER_DAYS, SITE_OPEN } from './open-words.ts';
import { Printed } from './printed.tsx';
import { Qr } from './qr.tsx';
import type { Reading } from './reading.ts';

export function OpenPoster({ r, page: { it, qr, proof } }: { r: Reading; page: OpenPosterPage }) {
  const { view, to } = r;
  const w = teller(r);
  const [version] = it.versions;
  if (version === undefined) return null;
  const village = it.placeName.split(' ').slice(-1)[0] ?? '';
  return (
    <article className="sheet poster">
      <p className="band">
        {village} {w(SITE_OPEN.title)}
      </p>
      <h1 lang={view.lang === 'en' ? 'zh-CN' : undefined}>{it.title}</h1>
      <p className="under">
        {w(ITEM_LABELS[it.item])} · {periodText(it.period, view.lang)}
      </p>
      <OpenVersion r={r} version={version} />
      <div className="codes">
        <Qr qr={qr} label={w(SITE_OPEN.scan)} />
        <div>
          <p>
            <b>{w(DISCLOSURE_TERMS.onBoard)}</b>{' '}
            {w(DISCLOSURE_TERMS.days, {
              from: dayText(version.from, view.lang),
              until: dayText(version.until, view.lang),
            })}
          </p>
          <p>{w(SITE_OPEN.askOnPaper, { n: ANSWER_DAYS })}</p>
          <p>
            {w(SITE_OPEN.reviewed)} {w(DISCLOSURE_TERMS.law)}
            {r.w.colon}
            {w(LAW_WORDS[it.law])}
          </p>
          <p className="long">{`${view.origin}/open/${it.disclosureId}`}</p>
        </div>
        {proof === null ? null : <Printed r={r} proof={proof} />}
      </div>
      <p className="links no-print">
        <a href={to(`/open/${it.disclosureId}`)}>{w(SITE_OPEN.back)}</a>
      </p>
    </article>
  );
}
