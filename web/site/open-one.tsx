/** 一份公开: what hangs on the board, and what was asked and answered. Asking without a name: open-asking.tsx. */
import type { OpenPage } from '../../contract/disclosure-public.ts';
import type { OpenOnePage, OpenTextsPage } from '../../contract/site-open.ts';
import { dayText } from '../kit/day-text.ts';
import { LAW_WORDS } from '../kit/disclosure/law-words.ts';
import { cardText, radioText, type ToldAloud } from '../kit/disclosure/texts.ts';
import { DISCLOSURE_TERMS, ITEM_LABELS, periodText } from '../kit/disclosure/words.ts';
import { Fact } from './frame.tsx';
import { OnRecord } from './on-record.tsx';
import { teller } from './open.tsx';
import { AnsweredOne, AskForm } from './open-asking.tsx';
import { OpenVersion } from './open-version.tsx';
import { SITE_OPEN } from './open-words.ts';
import type { Reading } from './reading.ts';
import { Related } from './search.tsx';

interface Part {
  readonly r: Reading;
  readonly page: OpenOnePage;
}
interface Of {
  readonly r: Reading;
  readonly it: OpenPage;
}

export const OpenHead = ({ r, it }: Of) => {
  const w = teller(r);
  return (
    <>
      <h1 lang={r.view.lang === 'en' ? 'zh-CN' : undefined}>{it.title}</h1>
      <p className="under">
        {[it.placeName, w(ITEM_LABELS[it.item]), periodText(it.period, r.view.lang)].join(' · ')}
      </p>
    </>
  );
};

export function OpenOne({ r, page }: Part) {
  const { view, to } = r;
  const w = teller(r);
  const { it, proof } = page;
  const shown = it.versions.find(({ no }) => no === page.version);
  if (shown === undefined) return null;
  const url = `/open/${it.disclosureId}`;
  return (
    <article className="sheet">
      <OpenHead r={r} it={it} />
      {page.version < it.version ? (
        <p className="trouble" role="status">
          {r.w.oldVersion(page.version)} <a href={to(url)}>{r.w.seeNewest}</a>
        </p>
      ) : null}
      <OpenVersion r={r} version={shown} />
      <dl className="facts">
        <Fact name={w(DISCLOSURE_TERMS.onBoard)}>
          {w(DISCLOSURE_TERMS.days, {
            from: dayText(shown.from, view.lang),
            until: dayText(shown.until, view.lang),
          })}
        </Fact>
        {shown.board === null ? null : <Fact name={w(DISCLOSURE_TERMS.paper)}>{shown.board}</Fact>}
        <Fact name={w(DISCLOSURE_TERMS.law)}>{w(LAW_WORDS[it.law])}</Fact>
      </dl>
      <p className="hint">{w(SITE_OPEN.reviewed)}</p>
      {it.versions.length > 1 ? <Versions r={r} page={page} /> : null}
      <p className="links no-print">
        <a href={to(`${url}/poster`)}>{w(SITE_OPEN.poster)}</a>
        <a href={to(`${url}/texts`)}>{w(SITE_OPEN.texts)}</a>
        <a href={`${url}/data.csv`} download>
          {w(SITE_OPEN.data)}
        </a>
        <a href={to('/open', { town: it.placeCode.slice(0, 9), village: it.placeCode })}>
          {w(SITE_OPEN.title)}
        </a>
      </p>
      <OnRecord r={r} proof={proof} of="disclosure" file={`${url}/proof.json`} />
      <Related r={r} related={page.related} />
      <Asked r={r} it={it} />
      {it.over ? (
        <p className="no-print">
          {w(SITE_OPEN.over)} <a href={to('/say', { place: it.placeCode })}>{w(SITE_OPEN.sayDoor)}</a>
        </p>
      ) : (
        <AskForm r={r} page={page} />
      )}
    </article>
  );
}

const Versions = ({ r, page: { it, version } }: Part) => (
  <nav className="no-print" aria-label={r.w.versions}>
    <h2>{r.w.versions}</h2>
    <ol>
      {it.versions.map(({ no, from, why }) => (
        <li key={no}>
          {no === version ? (
            <b>{r.w.version(no)}</b>
          ) : (
            <a href={r.to(`/open/${it.disclosureId}`, { version: String(no) })}>{r.w.version(no)}</a>
          )}{' '}
          <time dateTime={from}>{dayText(from, r.view.lang)}</time>
          {why === null ? null : <span className="why">{why}</span>}
        </li>
      ))}
    </ol>
  </nav>
);

function Asked({ r, it: { answered, open, nextDue } }: Of) {
  const { view } = r;
  const w = teller(r);
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{w(SITE_OPEN.asked)}</h2>
      {answered.length === 0 && open === 0 ? <p>{w(SITE_OPEN.noneAsked)}</p> : null}
      {nextDue === null ? null : <p>{w(SITE_OPEN.waiting, { n: open, day: dayText(nextDue, view.lang) })}</p>}
      {answered.map((one) => (
        <AnsweredOne key={one.no} r={r} one={one} as="h3" />
      ))}
    </section>
  );
}

/** What is read aloud and passed on, of the newest version. */
export function OpenTexts({ r, page: { it } }: { r: Reading; page: OpenTextsPage }) {
  const { view, to } = r;
  const w = teller(r);
  const [version] = it.versions;
  if (version === undefined) return null;
  const said: ToldAloud = {
    ...{ title: it.title, villageName: it.placeName.split(' ').slice(-1)[0] ?? '', version },
    ...{ item: it.item, period: it.period, url: `${view.origin}/open/${it.disclosureId}` },
  };
  return (
    <>
      <h1 lang={view.lang === 'en' ? 'zh-CN' : undefined}>{it.title}</h1>
      <p className="lead">{w(SITE_OPEN.textsLead)}</p>
      <h2>{w(SITE_OPEN.radio)}</h2>
      <p className="copied" lang="zh-CN">
        {radioText(said)}
      </p>
      <h2>{w(SITE_OPEN.card)}</h2>
      <p className="copied" lang="zh-CN">
        {cardText(said)}
      </p>
      <p>
        <a href={to(`/open/${it.disclosureId}`)}>{w(SITE_OPEN.back)}</a>
      </p>
    </>
  );
}
