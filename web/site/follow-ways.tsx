/** 旁路上的事: how it ended without an answer, what was split off, and who opened the information of whoever raised it. */
import type { FollowPage } from '../../contract/follow.ts';
import { POST_LABELS } from '../kit/terms.ts';
import { CHANNEL_LABELS, OPENABLE_LABELS, PURPOSE_LABELS, RESCUER_LABELS } from '../kit/way-terms.ts';
import { Fact, Written } from './frame.tsx';
import { dayAndTime, type Reading } from './reading.ts';

/** Where to go, in the words of whoever sent it there. */
export function Ended({ r, matter: { ending, steps, title } }: { r: Reading; matter: FollowPage }) {
  const { w, called } = r;
  if (ending === null) return title === '' ? <p className="note">{w.keptNoLonger}</p> : null;
  const last = steps.filter(({ kind }) => kind === 'redirected' || kind === 'handed-over').pop();
  return (
    <section className="note">
      <p>{w.ended[ending]}</p>
      {last === undefined ? null : (
        <>
          <dl className="facts">
            {last.channel === null ? null : <Fact name={w.goTo}>{called(CHANNEL_LABELS, last.channel)}</Fact>}
            {last.rescuer === null ? null : (
              <Fact name={w.handedOverTo}>{called(RESCUER_LABELS, last.rescuer)}</Fact>
            )}
            {last.reference === null ? null : <Fact name={w.reference}>{last.reference}</Fact>}
          </dl>
          {last.words === null ? null : <Written r={r}>{last.words}</Written>}
        </>
      )}
    </section>
  );
}

export function Parts({ r, parts }: { r: Reading; parts: FollowPage['parts'] }) {
  if (parts.length === 0) return null;
  const { w, to, view } = r;
  return (
    <section>
      <h2>{w.parts}</h2>
      <p className="hint">{w.partsHint}</p>
      <ul>
        {parts.map(({ no, title, code }) => (
          <li key={no}>
            <a href={to(`/follow/${code}`)}>
              {no} <span lang={view.lang === 'en' ? 'zh-CN' : undefined}>{title}</span>
            </a>
            <small>
              {w.code}
              {w.colon}
              {code}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** By post and place, never by person. */
export function Openings({ r, openings }: { r: Reading; openings: FollowPage['openings'] }) {
  if (openings.length === 0) return null;
  const { w, view, called } = r;
  return (
    <section>
      <h2>{w.openings}</h2>
      <p className="hint">{w.openingsHint}</p>
      <ul aria-label={w.openings}>
        {openings.map(({ at, post, placeName, what, purpose }) => (
          <li key={`${at} ${post} ${what}`}>
            {dayAndTime(at, view.lang)} · {placeName} {called(POST_LABELS, post)} ·{' '}
            {called(OPENABLE_LABELS, what)} · {called(PURPOSE_LABELS, purpose)}
          </li>
        ))}
      </ul>
    </section>
  );
}
