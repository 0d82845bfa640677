/** 一个议题: what came of it and what comes next first, then what each side says, and how it began. Prints as a sheet for the board. */
import type { ReactNode } from 'react';
import type { TalkPage } from '../../contract/site-talk.ts';
import {
  ANSWER_LABELS,
  FORM_LABELS,
  HEARING_LABELS,
  POINT_LABELS,
  SOURCE_LABELS,
  STATUS_LABELS,
  supportText,
  TALK_WORDS,
} from '../kit/consultation/words.ts';
import { listed } from '../kit/sentences.ts';
import { dateOf } from '../kit/when.ts';
import { Fact, Written } from './frame.tsx';
import { LeafletLinks } from './leaflet.tsx';
import { OnRecord, PrintedCodes } from './on-record.tsx';
import { Onward } from './onward.tsx';
import type { Reading } from './reading.ts';
import { CardsTold, VoicesTold } from './talk-cards.tsx';
import { dayIn, type Part, Standing, teller } from './talk-standing.tsx';
import { SITE_TALK } from './talk-words.ts';

export function Talk({
  r,
  page: { topic, outcome, results, meetings, qr, proof },
}: {
  r: Reading;
  page: TalkPage;
}) {
  const { view, to } = r;
  const w = teller(r);
  return (
    <article className="sheet">
      <h1 lang={view.lang === 'en' ? 'zh-CN' : undefined}>{topic.title}</h1>
      <p className="under">
        {topic.placeName} · {w(STATUS_LABELS[topic.status])}
      </p>
      <Standing r={r} topic={topic} meetings={meetings} />
      <Positions r={r} topic={topic} />
      <Objections r={r} topic={topic} />
      <CardsTold r={r} topic={topic} />
      <VoicesTold r={r} topic={topic} />
      <Beginning r={r} topic={topic} />
      <Onward r={r} name={SITE_TALK.beganWith} path="/results/" things={results} />
      <p className="hint">
        {w(SITE_TALK.publishedOn, { day: dateOf(topic.publishedAt, view.lang), n: topic.version })} ·{' '}
        {w(SITE_TALK.masked)}
      </p>
      {topic.byBallot ? (
        <p className="no-print">
          <a href={to(`/talks/${topic.consultationId}/cards`)}>{w(SITE_TALK.haveASayDoor)}</a>
        </p>
      ) : null}
      <p className="links no-print">
        {meetings.map((id) => (
          <a key={id} href={to(`/meetings/${id}`)}>
            {w(SITE_TALK.meets)}
          </a>
        ))}
        {outcome === null ? null : <a href={to(`/outcomes/${outcome}`)}>{w(SITE_TALK.cameOfIt)}</a>}
        <a href={to('/say', { place: topic.placeCode })}>{w(SITE_TALK.say)}</a>
        <a href={to('/talks/plan', { place: topic.placeCode })}>{w(SITE_TALK.planDoor)}</a>
        <a href={to('/talks', { town: topic.placeCode.slice(0, 9) })}>{w(SITE_TALK.title)}</a>
      </p>
      <LeafletLinks r={r} path={`/talks/${topic.consultationId}`} />
      <OnRecord r={r} proof={proof} of="sheet" file={`/talks/${topic.consultationId}/proof.json`} />
      <PrintedCodes r={r} qr={qr} path={`/talks/${topic.consultationId}`} proof={proof} />
    </article>
  );
}

/** What people wrote, in a page of either language. */
const Said = ({ r: { view }, children }: { r: Reading; children: ReactNode }) => (
  <span lang={view.lang === 'en' ? 'zh-CN' : undefined}>{children}</span>
);

function Positions({ r, topic: { points, options, roundsHeld } }: Part) {
  const w = teller(r);
  if (points.length === 0 && options.length === 0) return null;
  return (
    <>
      <h2>{w(TALK_WORDS.map)}</h2>
      <p className="hint">
        {roundsHeld
          .map(({ number, on }) => w(SITE_TALK.talkedOn, { n: number, day: dayIn(r, on) }))
          .join(' · ')}
      </p>
      <dl className="facts">
        {points.map(({ pointId, kind, text, source, words }) => (
          <Fact key={pointId} name={w(POINT_LABELS[kind])}>
            <Said r={r}>{text}</Said>
            {source === null ? null : <span className="why">{w(TALK_WORDS.factSource, { source })}</span>}
            {words.map(({ side, text }) => (
              <span key={side} className="why">
                <Said r={r}>
                  {side}：“{text}”
                </Said>
              </span>
            ))}
          </Fact>
        ))}
        {options.map(({ optionId, text, law, risks }) => (
          <Fact key={optionId} name={w(TALK_WORDS.options)}>
            <Said r={r}>{text}</Said>
            {law === null ? null : (
              <span className="why">{w(TALK_WORDS.with, { what: w(TALK_WORDS.law), said: law })}</span>
            )}
            {risks === null ? null : (
              <span className="why">{w(TALK_WORDS.with, { what: w(TALK_WORDS.risks), said: risks })}</span>
            )}
          </Fact>
        ))}
      </dl>
    </>
  );
}

function Objections({ r, topic: { objections } }: Part) {
  const w = teller(r);
  if (objections.length === 0) return null;
  return (
    <>
      <h2>{w(TALK_WORDS.objections)}</h2>
      <dl className="facts">
        {objections.map(({ objectionId, round, side, text, remedy, answer }) => (
          <Fact key={objectionId} name={w(TALK_WORDS.round, { n: round })}>
            <Said r={r}>
              {side}：{text}
            </Said>
            <span className="why">
              {w(TALK_WORDS.with, { what: w(TALK_WORDS.remedy), said: '' })}
              <Said r={r}>{remedy}</Said>
            </span>
            <span className="why">
              {answer === null ? w(TALK_WORDS.openObjection) : w(ANSWER_LABELS[answer.how])}
              {answer === null ? null : (
                <>
                  {' · '}
                  <Said r={r}>{answer.why}</Said>
                  {answer.votes === null
                    ? ''
                    : ` · ${w(TALK_WORDS.overruledBy, { n: answer.votes.for, of: answer.votes.of })}`}
                </>
              )}
            </span>
          </Fact>
        ))}
      </dl>
    </>
  );
}

function Beginning({ r, topic }: Part) {
  const w = teller(r);
  const { text, source, proposedOn, support, review, plan, research } = topic;
  return (
    <>
      <h2>{w(SITE_TALK.about)}</h2>
      <Written r={r}>{text}</Written>
      <dl className="facts">
        <Fact name={w(TALK_WORDS.source)}>
          {w(SOURCE_LABELS[source])} · {w(TALK_WORDS.proposedOn, { day: dayIn(r, proposedOn) })}
          {support === null ? '' : ` · ${supportText(support, w)}`}
        </Fact>
        {review === null ? null : (
          <Fact name={w(SITE_TALK.answered)}>
            <Said r={r}>{review.why}</Said>
          </Fact>
        )}
        {plan === null ? null : (
          <>
            <Fact name={w(TALK_WORDS.firstOn)}>
              {dayIn(r, plan.firstOn)} · {w(FORM_LABELS[plan.form])} · <Said r={r}>{plan.where}</Said>
            </Fact>
            <Fact name={w(SITE_TALK.stakes)}>
              {plan.sides.map(({ name, directly, heard }) => (
                <span key={name} className="why">
                  <Said r={r}>{name}</Said> · {directly ? `${w(TALK_WORDS.directly)} · ` : ''}
                  {w(HEARING_LABELS[heard])}
                </span>
              ))}
            </Fact>
            {plan.invited.length === 0 ? null : (
              <Fact name={w(TALK_WORDS.invited)}>
                <Said r={r}>{listed(plan.invited, 'zh')}</Said>
              </Fact>
            )}
          </>
        )}
        {research === null ? null : (
          <Fact name={w(TALK_WORDS.research)}>
            {w(TALK_WORDS.voices, { n: research.voices })}
            <span className="why">
              <Said r={r}>{research.found}</Said>
            </span>
          </Fact>
        )}
      </dl>
    </>
  );
}
