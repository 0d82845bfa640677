/** 公开结果: one result, to read and to post on the board: prints as an A4 sheet after GB/T 9704. */
import type { ResultPage } from '../../contract/site.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { SATISFACTION_LABELS } from '../kit/matter-terms.ts';
import { LEVEL_LABELS } from '../kit/terms.ts';
import { dateOf } from '../kit/when.ts';
import { Fact, Written } from './frame.tsx';
import { LeafletLinks } from './leaflet.tsx';
import { OnRecord, PrintedCodes } from './on-record.tsx';
import { Onward } from './onward.tsx';
import type { Reading } from './reading.ts';
import { SITE_TALK } from './talk-words.ts';

interface Part {
  readonly r: Reading;
  readonly page: ResultPage;
}

export const Result = ({ r, page }: Part) =>
  page.result.withdrawn === null ? <Standing r={r} page={page} /> : <Withdrawn r={r} page={page} />;

/** 撤下: the number, the place and the dates, and why there is nothing more. */
function Withdrawn({ r: { w, view, to }, page: { result } }: Part) {
  if (result.withdrawn === null) return null;
  return (
    <article className="sheet">
      <h1>{w.withdrawn}</h1>
      <p className="under">
        {result.no} · {result.placeName}
      </p>
      <p>{w.withdrawnBecause[result.withdrawn.why]}</p>
      <dl className="facts">
        <Fact name={w.publishedOn}>{dateOf(result.publishedAt, view.lang)}</Fact>
        <Fact name={w.withdrawnOn}>{dateOf(result.withdrawn.at, view.lang)}</Fact>
      </dl>
      <p className="no-print">
        <a href={to('/results')}>{w.results}</a>
      </p>
    </article>
  );
}

function Standing({ r, page }: Part) {
  const { w, view, to } = r;
  const { result, version } = page;
  const shown = result.versions.find((one) => one.version === version) ?? result.versions[0];
  if (shown === undefined) return null;
  return (
    <article className="sheet">
      <h1 lang={view.lang === 'en' ? 'zh-CN' : undefined}>{shown.title}</h1>
      <p className="under">
        {result.no} · {result.placeName}
      </p>
      {version < result.version ? (
        <p className="trouble" role="status">
          {w.oldVersion(version)} <a href={to(`/results/${result.publicationId}`)}>{w.seeNewest}</a>
        </p>
      ) : null}
      <h2>{w.wasRaised}</h2>
      <Written r={r}>{shown.text}</Written>
      <h2>{w.wasDone}</h2>
      <Written r={r}>{shown.result}</Written>
      {shown.why === null ? null : (
        <div className="note">
          <h2>{w.correctedBecause(shown.version)}</h2>
          <Written r={r}>{shown.why}</Written>
        </div>
      )}
      <Facts r={r} page={page} />
      <Onward r={r} name={SITE_TALK.wasTalked} path="/talks/" things={page.topics} />
      {result.versions.length > 1 ? <Versions r={r} page={page} /> : null}
      <LeafletLinks r={r} path={`/results/${result.publicationId}`} />
      <p className="hint no-print">{w.masked}</p>
      <OnRecord
        r={r}
        proof={page.proof}
        of="result"
        file={`/results/${result.publicationId}/proof.json?version=${version}`}
      />
      <div className="signed only-print">
        <p>{result.settledBy}</p>
        <p>{dateOf(shown.at, view.lang)}</p>
        <p>{w.period(dateOf(result.publishedAt, view.lang), dateOf(result.frontUntil, view.lang))}</p>
      </div>
      <PrintedCodes r={r} qr={page.qr} path={`/results/${result.publicationId}`} proof={page.proof} />
    </article>
  );
}

const Facts = ({ r: { w, view, to, called, category }, page: { result } }: Part) => (
  <dl className="facts no-print">
    <Fact name={w.kind}>
      <a href={to(`/categories/${result.category}`)}>{category(result.category)}</a>
    </Fact>
    <Fact name={w.level}>{called(LEVEL_LABELS, result.level)}</Fact>
    <Fact name={w.settledBy}>{result.settledBy}</Fact>
    {result.days === null ? null : <Fact name={w.took}>{w.days(Math.round(result.days))}</Fact>}
    {result.satisfaction === null ? null : (
      <Fact name={w.satisfaction}>{called(SATISFACTION_LABELS, result.satisfaction)}</Fact>
    )}
    <Fact name={w.publishedOn}>{dateOf(result.publishedAt, view.lang)}</Fact>
    <Fact name={w.frontUntil}>{dateOf(result.frontUntil, view.lang)}</Fact>
  </dl>
);

const Versions = ({ r: { w, view, to }, page: { result, version } }: Part) => (
  <nav className="no-print" aria-label={w.versions}>
    <h2>{w.versions}</h2>
    <ol>
      {result.versions.map((one) => (
        <li key={one.version}>
          {one.version === version ? (
            <b>{w.version(one.version)}</b>
          ) : (
            <a href={to(`/results/${result.publicationId}`, { version: String(one.version) })}>
              {w.version(one.version)}
            </a>
          )}{' '}
          <time dateTime={dayOf(one.at)}>{dateOf(one.at, view.lang)}</time>
          {one.why === null ? null : <span className="why">{one.why}</span>}
        </li>
      ))}
    </ol>
  </nav>
);
