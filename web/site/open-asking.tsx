/** 问一份公开: the form without a name, the slip with its code, and what became of it. */
import type { AnsweredView } from '../../contract/disclosure.ts';
import type { AskedByCodePage, OpenAskedPage, OpenOnePage } from '../../contract/site-open.ts';
import { QUESTION_KINDS } from '../../domain/disclosure/question.ts';
import { dayText } from '../kit/day-text.ts';
import { DISCLOSURE_TERMS, QUESTION_LABELS } from '../kit/disclosure/words.ts';
import { Fact, Written } from './frame.tsx';
import { teller } from './open.tsx';
import { ANSWER_DAYS, ASK_TROUBLE, SITE_OPEN } from './open-words.ts';
import { OWN } from './own-words.ts';
import type { Reading } from './reading.ts';

/** What was asked, as everybody reads it, and its answer: among others under a heading, or on a page of its own. */
export function AnsweredOne({ r, one, as: Heading }: { r: Reading; one: AnsweredView; as: 'h2' | 'h3' }) {
  const { lang } = r.view;
  const w = teller(r);
  const { no, kind, askedOn, on, shown, text } = one;
  return (
    <div className="asked">
      <Heading>
        {w(DISCLOSURE_TERMS.asked, { n: no, kind: w(QUESTION_LABELS[kind]), day: dayText(askedOn, lang) })}
      </Heading>
      {shown === null ? <p>{w(DISCLOSURE_TERMS.notShown)}</p> : <Written r={r}>{shown}</Written>}
      <p className="hint">{w(DISCLOSURE_TERMS.answeredOn, { day: dayText(on, lang) })}</p>
      <Written r={r}>{text}</Written>
    </div>
  );
}

export function AskForm({ r, page: { it, form, trouble, canTell } }: { r: Reading; page: OpenOnePage }) {
  const { to } = r;
  const w = teller(r);
  return (
    <form className="no-print" id="ask" action={`${to(`/open/${it.disclosureId}/ask`)}#ask`} method="post">
      <h2>{w(SITE_OPEN.ask)}</h2>
      <p>{w(SITE_OPEN.askLead, { question: ANSWER_DAYS })}</p>
      <input type="hidden" name="commandId" value={form.commandId} />
      <input type="hidden" name="questionId" value={form.questionId} />
      {trouble === null ? null : (
        <div className="trouble" role="alert">
          <p>{w(ASK_TROUBLE[trouble])}</p>
        </div>
      )}
      <fieldset>
        <legend>{w(SITE_OPEN.askKind)}</legend>
        {QUESTION_KINDS.map((kind) => (
          <label key={kind} className="pick">
            <input type="radio" name="kind" value={kind} defaultChecked={form.kind === kind} />
            {w(QUESTION_LABELS[kind])}
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor="text">{w(SITE_OPEN.askText)}</label>
        <p className="hint" id="text-hint">
          {w(SITE_OPEN.askHint)}
        </p>
        <textarea
          id="text"
          name="text"
          rows={4}
          maxLength={1000}
          aria-describedby="text-hint"
          aria-invalid={trouble === 'too-short' || trouble === 'holds-numbers' ? true : undefined}
          defaultValue={form.text}
        />
      </div>
      {canTell ? (
        <div className="field">
          <label htmlFor="phone">{w(SITE_OPEN.phone)}</label>
          <input
            id="phone"
            name="phone"
            type="tel"
            maxLength={20}
            autoComplete="tel"
            aria-invalid={trouble === 'bad-phone' ? true : undefined}
            defaultValue={form.phone}
          />
        </div>
      ) : null}
      {trouble === 'holds-numbers' ? (
        <label className="pick">
          <input type="checkbox" name="asItIs" value="yes" />
          {w(SITE_OPEN.asItIs)}
        </label>
      ) : null}
      <button className="main" type="submit">
        {w(SITE_OPEN.send)}
      </button>
    </form>
  );
}

export function OpenAsked({ r, page }: { r: Reading; page: OpenAskedPage }) {
  const { view, to } = r;
  const w = teller(r);
  const { it, no, due, code, told } = page;
  return (
    <>
      <h1>{w(SITE_OPEN.askedTitle)}</h1>
      <p className="lead">{w(SITE_OPEN.askedKeep)}</p>
      <section className="slip" aria-label={w(SITE_OPEN.askedTitle)}>
        <dl>
          <dt>{r.w.number}</dt>
          <dd>{w(SITE_OPEN.askedNo, { n: no })}</dd>
          <dt>{r.w.code}</dt>
          <dd className="code">{code}</dd>
        </dl>
        <p className="only-print">
          {view.origin}/follow · {r.w.sheetFoot(view.countyName)}
        </p>
      </section>
      <p>{w(SITE_OPEN.askedDue, { day: dayText(due, view.lang), title: it.title })}</p>
      {told ? <p>{w(SITE_OPEN.askedTold)}</p> : null}
      <p className="no-print hint">{r.w.printHint}</p>
      <p className="no-print links">
        <a href={to(`/asked/${code}`)}>{w(SITE_OPEN.seeAsked)}</a>{' '}
        <a href={to(`/open/${it.disclosureId}`)}>{w(SITE_OPEN.back)}</a>
      </p>
    </>
  );
}

/** 凭码看答复: until when it is answered, and the answer; the number that was left can be taken back. */
export function AskedByCode({ r, page }: { r: Reading; page: AskedByCodePage }) {
  const { lang } = r.view;
  const w = teller(r);
  const { asked, code, commandId, stopped } = page;
  const { no, kind, askedOn, due, late, text, answer, correctedOn, phone } = asked;
  return (
    <article className="sheet">
      <h1>{w(SITE_OPEN.askedPage)}</h1>
      <p className="under">
        {asked.placeName} ·{' '}
        <a href={r.to(`/open/${asked.disclosureId}`)} lang={lang === 'en' ? 'zh-CN' : undefined}>
          {asked.title}
        </a>
      </p>
      {stopped ? (
        <p className="note" role="status">
          {w(SITE_OPEN.phoneGone)}
        </p>
      ) : null}
      {answer === null ? (
        <>
          <h2>
            {w(DISCLOSURE_TERMS.asked, {
              n: no,
              kind: w(QUESTION_LABELS[kind]),
              day: dayText(askedOn, lang),
            })}
          </h2>
          {text === null ? null : <Written r={r}>{text}</Written>}
          <p className={late ? 'trouble' : undefined}>
            {w(late ? SITE_OPEN.answerLate : SITE_OPEN.answerBy, { day: dayText(due, lang) })}
          </p>
          {late ? (
            <p>
              <a href={r.to('/say')}>{w(SITE_OPEN.tell)}</a>
            </p>
          ) : null}
          {kind === 'objection' ? <p className="hint">{w(SITE_OPEN.committeeKnows)}</p> : null}
        </>
      ) : (
        <AnsweredOne r={r} one={answer} as="h2" />
      )}
      {correctedOn === null ? null : (
        <p className="note">{w(SITE_OPEN.correctedSince, { day: dayText(correctedOn, lang) })}</p>
      )}
      {phone === null ? null : (
        <form className="no-print" action={r.to(`/asked/${code}/stop`)} method="post">
          <input type="hidden" name="commandId" value={commandId} />
          <dl className="facts">
            <Fact name={OWN.phone[lang]}>{phone}</Fact>
          </dl>
          <p className="hint">{w(SITE_OPEN.phoneStays)}</p>
          <button type="submit">{w(SITE_OPEN.deletePhone)}</button>
        </form>
      )}
    </article>
  );
}
