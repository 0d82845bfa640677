/** 凭码查进度: where a matter is, who has it, until when, what happened; and the reporter's forms. */
import type { NumberShown } from '../../contract/follow.ts';
import type { FollowedPage, FollowFormPage } from '../../contract/site.ts';
import { MATTER_STATUSES } from '../../domain/matter/matter.ts';
import { SATISFACTION_LABELS } from '../kit/matter-terms.ts';
import { STATUS_LABELS } from '../kit/outcome/words.ts';
import { CLOCK_PURPOSE_LABELS } from '../kit/terms.ts';
import { NO_TITLE } from '../kit/way-terms.ts';
import { Ended, Openings, Parts } from './follow-ways.tsx';
import { Fact, Kept, Written } from './frame.tsx';
import { Onward } from './onward.tsx';
import { OWN } from './own-words.ts';
import { ConfirmForm, ReasonForm } from './rating.tsx';
import { dayAndTime, type Reading } from './reading.ts';
import { SITE_TALK } from './talk-words.ts';
import { Timeline } from './timeline.tsx';

export function FollowForm({ r, page: { code, unknown, byNumber } }: { r: Reading; page: FollowFormPage }) {
  const { w } = r;
  return (
    <>
      <h1>{w.follow}</h1>
      <p className="lead">{w.followLead}</p>
      {unknown ? (
        <p className="trouble" role="alert" id="unknown">
          {w.unknownCode}
        </p>
      ) : null}
      {byNumber === null ? null : <ByNumber r={r} shown={byNumber} />}
      <form action="/follow" method="get">
        <Kept r={r} />
        <label htmlFor="code">{w.code}</label>
        <input
          id="code"
          name="code"
          required
          minLength={8}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={code}
          {...(unknown && { 'aria-invalid': true, 'aria-describedby': 'unknown' })}
        />
        <button className="main" type="submit">
          {w.see}
        </button>
      </form>
    </>
  );
}

/** How far a matter is, for whoever has only its number. */
function ByNumber({ r, shown: { no, status, publicationId } }: { r: Reading; shown: NumberShown }) {
  const { w, to } = r;
  return (
    <section aria-label={w.number}>
      <dl className="facts">
        <Fact name={w.number}>{no}</Fact>
        <Fact name={w.status}>{w.stages[status]}</Fact>
      </dl>
      {publicationId === null ? null : (
        <p>
          <a href={to(`/results/${publicationId}`)}>{w.published}</a>
        </p>
      )}
      <p>{w.numberTellsLittle}</p>
    </section>
  );
}

export function Followed({ r, page }: { r: Reading; page: FollowedPage }) {
  const { w, view, to } = r;
  const { matter, trouble } = page;
  return (
    <>
      {matter.title === '' ? (
        <h1>{NO_TITLE.erased[view.lang]}</h1>
      ) : (
        <h1 lang={view.lang === 'en' ? 'zh-CN' : undefined}>{matter.title}</h1>
      )}
      <Progress r={r} status={matter.status} />
      {trouble === null ? null : (
        <p className="trouble" role="alert">
          {w.troubleHead}
          {w.troubleFollowing[trouble]}
        </p>
      )}
      <Ended r={r} matter={matter} />
      {matter.goesAlongWith === null ? null : <p className="note">{w.goesAlong(matter.goesAlongWith)}</p>}
      <WhereItIs r={r} page={page} />
      <Answer r={r} page={page} />
      <Parts r={r} parts={matter.parts} />
      <More r={r} page={page} />
      {matter.publicationId === null ? null : (
        <p>
          <a href={to(`/results/${matter.publicationId}`)}>{w.published}</a>
        </p>
      )}
      <Onward r={r} name={SITE_TALK.wasTalked} path="/talks/" things={matter.topics} />
      <Onward
        r={r}
        name={SITE_TALK.cameOfIt}
        path="/outcomes/"
        things={matter.outcomes.map((one) => ({ ...one, beside: STATUS_LABELS[one.status][view.lang] }))}
      />
      <h2>{w.happened}</h2>
      <Timeline r={r} steps={matter.steps} />
      {matter.text === '' ? null : (
        <>
          <h2>{w.yourWords}</h2>
          <Written r={r}>{matter.text}</Written>
        </>
      )}
      <Openings r={r} openings={matter.openings} />
      <p>
        <a href={to(`/follow/${page.code}/own`)}>{OWN.door[view.lang]}</a>
      </p>
    </>
  );
}

function WhereItIs({ r, page }: { r: Reading; page: FollowedPage }) {
  const { w, view, called } = r;
  const { no, placeName, reportedAt, holder, offeredTo, status, satisfaction } = page.matter;
  return (
    <dl className="facts">
      <Fact name={w.number}>{no}</Fact>
      <Fact name={w.where}>{placeName}</Fact>
      <Fact name={w.reportedOn}>{dayAndTime(reportedAt, view.lang)}</Fact>
      <Fact name={w.holder}>
        {holder.name}
        {offeredTo === null ? null : <small>{w.offered(offeredTo.name)}</small>}
      </Fact>
      {status === 'closed' ? null : <Fact name={w.until}>{deadline(r, page)}</Fact>}
      {satisfaction === null ? null : <Fact name={w.rated}>{called(SATISFACTION_LABELS, satisfaction)}</Fact>}
    </dl>
  );
}

function Answer({ r, page }: { r: Reading; page: FollowedPage }) {
  const { answer, mayConfirm, maySendBack } = page.matter;
  return (
    <>
      {answer === null ? null : (
        <section className="note">
          <h2>{r.w.answer}</h2>
          <Written r={r}>{answer}</Written>
        </section>
      )}
      {mayConfirm || maySendBack ? (
        <section className="note">
          <h2>{r.w.isDone}</h2>
          {mayConfirm ? <ConfirmForm r={r} page={page} /> : null}
          {maySendBack ? <ReasonForm r={r} page={page} act="send-back" /> : null}
        </section>
      ) : null}
    </>
  );
}

/** What else whoever raised it can do now. */
function More({ r, page }: { r: Reading; page: FollowedPage }) {
  const { mayWithdraw, mayRemind, mayReopen } = page.matter;
  if (!mayWithdraw && !mayRemind && !mayReopen) return null;
  return (
    <section aria-label={r.w.moreActs}>
      {mayRemind ? <ReasonForm r={r} page={page} act="remind" /> : null}
      {mayReopen ? <ReasonForm r={r} page={page} act="reopen" /> : null}
      {mayWithdraw ? <ReasonForm r={r} page={page} act="withdraw" /> : null}
    </section>
  );
}

function Progress({ r: { w }, status }: { r: Reading; status: FollowedPage['matter']['status'] }) {
  const stages = MATTER_STATUSES.filter((one) => one !== 'merged' || status === 'merged');
  const reached = stages.indexOf(status);
  return (
    <ol className="progress" aria-label={w.status}>
      {stages.map((one, index) => (
        <li
          key={one}
          className={index <= reached ? 'done' : undefined}
          aria-current={index === reached ? 'step' : undefined}
        >
          {w.stages[one]}
        </li>
      ))}
    </ol>
  );
}

function deadline({ w, view, called }: Reading, { matter: { clock }, now }: FollowedPage) {
  if (clock === null) return w.noClock;
  const when = dayAndTime(clock.due, view.lang);
  const mine = clock.purpose === 'confirm';
  return (
    <>
      {mine ? w.untilConfirmed(when) : w.untilBy(called(CLOCK_PURPOSE_LABELS, clock.purpose), when)}
      {clock.provisional ? w.provisional : ''}
      {now > clock.due ? <strong className="late">{w.late}</strong> : null}
    </>
  );
}
