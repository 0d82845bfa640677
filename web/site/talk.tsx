/** 一个议题: what came of it and what comes next first, then what each side says, and how it began. Prints as a sheet for the board. */
import { Fragment, type ReactNode } from 'react';
import type { PublicTopic, PublicTopicRow } from '../../contract/consultation-sheet.ts';
import type { TalkPage } from '../../contract/site-talk.ts';
import { type Day, startOf } from '../../domain/kernel/day.ts';
import { chosenOf } from '../kit/consultation/chosen.ts';
import {
  ANSWER_LABELS,
  FORM_LABELS,
  HEARING_LABELS,
  POINT_LABELS,
  SOURCE_LABELS,
  STATUS_LABELS,
  supportText,
  TALK_WORDS,
  WAITS_LABELS,
} from '../kit/consultation/words.ts';
import { listed, type Sentence, say } from '../kit/sentences.ts';
import { dateOf } from '../kit/when.ts';
import { Fact, Written } from './frame.tsx';
import { LeafletLinks } from './leaflet.tsx';
import { OnRecord, PrintedCodes } from './on-record.tsx';
import { Onward } from './onward.tsx';
import type { Reading } from './reading.ts';
import { CardsTold, VoicesTold } from './talk-cards.tsx';
import { SITE_TALK } from './talk-words.ts';

interface Part {
  readonly r: Reading;
  readonly topic: PublicTopic;
}

const teller =
  ({ view }: Reading) =>
  (sentence: Sentence, values?: Record<string, string | number>): string =>
    say(sentence, view.lang, values);

const dayIn = ({ view }: Reading, day: Day): string => dateOf(startOf(day), view.lang);

/** What it waits for, and until when; nothing when it is over. */
export function nextOf(r: Reading, { waits, due }: Pick<PublicTopicRow, 'waits' | 'due'>): string {
  const w = teller(r);
  if (waits === 'nothing') return '';
  return due === null
    ? w(WAITS_LABELS[waits])
    : w(SITE_TALK.byDay, { what: w(WAITS_LABELS[waits]), day: dayIn(r, due) });
}

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
      <Standing r={r} topic={topic} />
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

function Standing({ r, topic }: Part) {
  const w = teller(r);
  const { agreement, endedWhy, reference, waits, plan, limits, status } = topic;
  const chosen = chosenOf(topic, { say: w, dayText: (day) => dayIn(r, day) });
  const next =
    waits === 'session' && plan !== null
      ? w(SITE_TALK.onDay, { day: dayIn(r, plan.firstOn), where: plan.where })
      : nextOf(r, topic);
  return (
    <>
      {next === '' ? null : (
        <>
          <h2>{w(SITE_TALK.next)}</h2>
          <p>{next}</p>
        </>
      )}
      {agreement === null && endedWhy === null && reference === null && chosen.length === 0 ? null : (
        <h2>{w(SITE_TALK.result)}</h2>
      )}
      {agreement === null ? null : (
        <>
          <Written r={r}>{agreement.text}</Written>
          <p className="hint">
            {w(TALK_WORDS.agreedBy, {
              ...{ n: agreement.agreed, of: agreement.of },
              ...{ least: limits.consensus.least, all: limits.consensus.of },
            })}
            {r.view.lang === 'zh' ? '' : ' '}
            {w(SITE_TALK.advises)}
          </p>
        </>
      )}
      {chosen.map(({ title, text }) => (
        <Fragment key={title}>
          <p>{title}</p>
          <Written r={r}>{text}</Written>
        </Fragment>
      ))}
      {endedWhy === null || status === 'given-up' ? null : <Written r={r}>{endedWhy}</Written>}
      {reference === null ? null : <Reference r={r} reference={reference} />}
    </>
  );
}

function Reference({ r, reference }: { r: Reading; reference: NonNullable<PublicTopic['reference']> }) {
  const w = teller(r);
  const { toName, sentOn, due, advice, receipt, reply } = reference;
  return (
    <>
      <p>{w(SITE_TALK.referredTo, { day: dayIn(r, sentOn), name: toName, due: dayIn(r, due) })}</p>
      <Written r={r}>{advice}</Written>
      {receipt === null ? null : (
        <p>
          {w(TALK_WORDS.with, {
            what: w(TALK_WORDS.receipt),
            said: `${receipt.number} · ${dayIn(r, receipt.on)}`,
          })}
        </p>
      )}
      {reply === null ? (
        <p>{w(SITE_TALK.noReplyYet)}</p>
      ) : (
        <>
          <p>{w(SITE_TALK.repliedOn, { day: dayIn(r, reply.on) })}</p>
          <Written r={r}>{reply.text}</Written>
        </>
      )}
    </>
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
