/** 一件成果: what everybody was told first, then each answer, the work, who looked at it, and what people said. Prints as a sheet. */
import type { ReactNode } from 'react';
import type { PublicOutcome } from '../../contract/outcome-sheet.ts';
import type { OutcomeSheetPage } from '../../contract/site-outcome.ts';
import { type Day, startOf } from '../../domain/kernel/day.ts';
import {
  BY_LABELS,
  CLASS_LABELS,
  FINDING_LABELS,
  OUTCOME_WORDS,
  SOURCE_LABELS,
  STAGE_LABELS,
  STATUS_LABELS,
  VERDICT_LABELS,
} from '../kit/outcome/words.ts';
import { PaperText } from '../kit/paper-text.tsx';
import { type Sentence, say } from '../kit/sentences.ts';
import { dateOf } from '../kit/when.ts';
import { Fact, Written } from './frame.tsx';
import { LeafletLinks } from './leaflet.tsx';
import { OnRecord, PrintedCodes } from './on-record.tsx';
import { OutcomeOwed } from './outcome-owed.tsx';
import { SaidWithSlips } from './outcome-said.tsx';
import { SITE_SAY } from './outcome-say-words.ts';
import { SITE_OUTCOME } from './outcome-words.ts';
import type { Reading } from './reading.ts';
import { SITE_TALK } from './talk-words.ts';

interface Part {
  readonly r: Reading;
  readonly outcome: PublicOutcome;
}

const teller =
  ({ view }: Reading) =>
  (sentence: Sentence, values?: Record<string, string | number>): string =>
    say(sentence, view.lang, values);

const dayIn = ({ view }: Reading, day: Day): string => dateOf(startOf(day), view.lang);

/** What people wrote, in a page of either language. */
const Said = ({ r: { view }, children }: { r: Reading; children: ReactNode }) => (
  <span lang={view.lang === 'en' ? 'zh-CN' : undefined}>{children}</span>
);

export function OutcomeOpen({
  r,
  page: { outcome, talk, qr, proof },
}: {
  r: Reading;
  page: OutcomeSheetPage;
}) {
  const { view, to } = r;
  const w = teller(r);
  const { outcomeId, title, placeName, placeCode, status, publishedAt, version } = outcome;
  return (
    <article className="sheet">
      <h1 lang={view.lang === 'en' ? 'zh-CN' : undefined}>{title}</h1>
      <p className="under">
        {placeName} · {w(STATUS_LABELS[status])}
        {status === 'doing' ? ` · ${w(SITE_OUTCOME.soFar, { n: outcome.progress })}` : null}
      </p>
      <Standing r={r} outcome={outcome} />
      <OutcomeOwed r={r} owed={outcome.owed} />
      <Answers r={r} outcome={outcome} />
      <Work r={r} outcome={outcome} />
      <Shown r={r} outcome={outcome} />
      <Watched r={r} outcome={outcome} />
      <Accepted r={r} outcome={outcome} />
      <p className="hint">
        {w(SITE_TALK.publishedOn, { day: dateOf(publishedAt, view.lang), n: version })} ·{' '}
        {w(SITE_TALK.masked)}
      </p>
      {outcome.takesSlips ? (
        <p className="no-print">
          <a href={to(`/outcomes/${outcomeId}/say`)}>{w(SITE_SAY.door)}</a>
        </p>
      ) : null}
      <p className="links no-print">
        {talk === null ? null : <a href={to(`/talks/${talk}`)}>{w(SITE_OUTCOME.talk)}</a>}
        <a href={to('/say', { place: placeCode })}>{w(SITE_TALK.say)}</a>
        <a href={to('/outcomes')}>{w(SITE_OUTCOME.title)}</a>
      </p>
      <LeafletLinks r={r} path={`/outcomes/${outcomeId}`} />
      <OnRecord r={r} proof={proof} of="sheet" file={`/outcomes/${outcomeId}/proof.json`} />
      <PrintedCodes r={r} qr={qr} path={`/outcomes/${outcomeId}`} proof={proof} />
    </article>
  );
}

function Standing({ r, outcome: { feedback, setAside, reworkWhy, reworks, result } }: Part) {
  const w = teller(r);
  return (
    <>
      {feedback === null ? null : (
        <>
          <h2>{w(OUTCOME_WORDS.feedback)}</h2>
          <Written r={r}>{feedback.text}</Written>
        </>
      )}
      {result === null ? null : (
        <>
          <h2>{w(OUTCOME_WORDS.result)}</h2>
          <Written r={r}>{result.text}</Written>
        </>
      )}
      {setAside === null ? null : (
        <>
          <h2>{w(OUTCOME_WORDS.setAside, { day: dayIn(r, setAside.reviewOn) })}</h2>
          <Written r={r}>{setAside.why}</Written>
        </>
      )}
      {reworkWhy === null ? null : (
        <>
          <h2>{w(OUTCOME_WORDS.reworked, { n: reworks })}</h2>
          <Written r={r}>{reworkWhy}</Written>
        </>
      )}
    </>
  );
}

function Answers({ r, outcome }: Part) {
  const w = teller(r);
  const { points, putOn, toName, answerDue, source } = outcome;
  return (
    <>
      <h2>{w(SITE_OUTCOME.answers)}</h2>
      <p className="hint">
        {w(SOURCE_LABELS[source])} ·{' '}
        {w(SITE_OUTCOME.putTo, { day: dayIn(r, putOn), name: toName, due: dayIn(r, answerDue) })}
      </p>
      <dl className="facts">
        {points.map(({ number, text, answer }) => (
          <Fact
            key={number}
            name={answer === null ? w(OUTCOME_WORDS.noAnswer) : w(VERDICT_LABELS[answer.verdict])}
          >
            <Said r={r}>{text}</Said>
            {answer === null ? null : (
              <span className="why">
                {w(SITE_OUTCOME.answeredOn, { day: dayIn(r, answer.on) })}
                {answer.plannedFor === null
                  ? ''
                  : ` · ${w(OUTCOME_WORDS.plannedFor, { day: dayIn(r, answer.plannedFor) })}`}
                {answer.why === null ? null : (
                  <>
                    {' · '}
                    <Said r={r}>{answer.why}</Said>
                  </>
                )}
              </span>
            )}
          </Fact>
        ))}
      </dl>
      {outcome.class === null ? null : (
        <p>{w(OUTCOME_WORDS.class, { class: outcome.class, what: w(CLASS_LABELS[outcome.class]) })}</p>
      )}
    </>
  );
}

function Work({ r, outcome: { tasks } }: Part) {
  const w = teller(r);
  if (tasks.length === 0) return null;
  return (
    <>
      <h2>{w(SITE_OUTCOME.work)}</h2>
      <dl className="facts">
        {tasks.map(({ taskId, text, ownerName, assisting, due, progress, note, slips }) => (
          <Fact key={taskId} name={`${progress}%`}>
            <Said r={r}>{text}</Said>
            <span className="why">
              {w(SITE_OUTCOME.by, {
                name: [ownerName, ...assisting.map(({ name }) => name)].join('、'),
                day: dayIn(r, due),
              })}
              {note === null ? null : (
                <>
                  {' · '}
                  <Said r={r}>{note}</Said>
                </>
              )}
            </span>
            {slips.map(({ from, to, why }) => (
              <span key={`${from} ${to}`} className="why">
                {w(SITE_OUTCOME.moved, { from: dayIn(r, from), to: dayIn(r, to), why })}
              </span>
            ))}
          </Fact>
        ))}
      </dl>
    </>
  );
}

/** What shows that it was done: pictures and papers, as their place approved them. */
function Shown({ r, outcome: { outcomeId, shown } }: Part) {
  const w = teller(r);
  if (shown.length === 0) return null;
  return (
    <>
      <h2>{w(SITE_OUTCOME.shown)}</h2>
      {shown.map(({ shownId, caption, photos, text, on }) => (
        <div key={shownId} className="shown" lang={r.view.lang === 'en' ? 'zh-CN' : undefined}>
          <h3>{caption}</h3>
          <p className="hint">{dayIn(r, on)}</p>
          {/* A page fetches nothing by itself: who wants to see a picture opens it. */}
          {photos.length === 0 ? null : (
            <p className="links">
              {photos.map((photo, at) => (
                <a key={photo} href={`/api/public/outcomes/${outcomeId}/pictures/${photo}`}>
                  {w(SITE_OUTCOME.picture, { n: at + 1 })}
                </a>
              ))}
            </p>
          )}
          {text === null ? null : <PaperText text={text} label={caption} />}
        </div>
      ))}
    </>
  );
}

function Watched({ r, outcome: { checks, supervisions } }: Part) {
  const w = teller(r);
  if (checks.length + supervisions.length === 0) return null;
  return (
    <>
      <h2>{w(SITE_OUTCOME.watched)}</h2>
      <dl className="facts">
        {checks.map(({ stage, by, finding, text, on }) => (
          <Fact key={`${on} ${stage} ${by} ${text}`} name={w(FINDING_LABELS[finding])}>
            <Said r={r}>{text}</Said>
            <span className="why">
              {w(BY_LABELS[by])} · {w(STAGE_LABELS[stage])} · {dayIn(r, on)}
            </span>
          </Fact>
        ))}
        {supervisions.map(({ supervisionId, why, due, reply }) => (
          <Fact key={supervisionId} name={w(OUTCOME_WORDS.demanded, { day: dayIn(r, due) })}>
            <Said r={r}>{why}</Said>
            <span className="why">
              {reply === null ? w(OUTCOME_WORDS.noReply) : <Said r={r}>{reply.text}</Said>}
            </span>
          </Fact>
        ))}
      </dl>
    </>
  );
}

function Accepted({ r, outcome: { acceptance, rating, lookBacks } }: Part) {
  const w = teller(r);
  return (
    <>
      {acceptance === null ? null : (
        <>
          <h2>{w(SITE_OUTCOME.accepted)}</h2>
          <dl className="facts">
            {acceptance.sides.map(({ side, accepts, why }) => (
              <Fact key={side} name={w(accepts ? OUTCOME_WORDS.accepts : OUTCOME_WORDS.rejects)}>
                <Said r={r}>{side}</Said>
                {why === null ? null : (
                  <span className="why">
                    <Said r={r}>{why}</Said>
                  </span>
                )}
              </Fact>
            ))}
          </dl>
          <SaidWithSlips r={r} said={acceptance.said} answer={acceptance.answer} />
        </>
      )}
      {rating === null ? null : (
        <>
          <h2>{w(OUTCOME_WORDS.rating)}</h2>
          <p>{w(OUTCOME_WORDS.rated, { a: rating.satisfied, b: rating.fairly, c: rating.dissatisfied })}</p>
          {rating.reasons === null ? null : <Written r={r}>{rating.reasons}</Written>}
        </>
      )}
      {lookBacks.length === 0 ? null : (
        <>
          <h2>{w(SITE_OUTCOME.later)}</h2>
          <dl className="facts">
            {lookBacks.map(({ on, holds, found }) => (
              <Fact key={on} name={w(holds ? OUTCOME_WORDS.holds : OUTCOME_WORDS.fails)}>
                <Said r={r}>{found}</Said>
                <span className="why">{dayIn(r, on)}</span>
              </Fact>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
