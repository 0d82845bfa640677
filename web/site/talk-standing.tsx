/** 议题的下一步和结果: what it waits for, what came of it, and where its numbers come from. */
import { Fragment } from 'react';
import type { PublicTopic, PublicTopicRow } from '../../contract/consultation-sheet.ts';
import type { TalkPage } from '../../contract/site-talk.ts';
import { type Day, startOf } from '../../domain/kernel/day.ts';
import { chosenOf, type NumbersFrom, sourceOf } from '../kit/consultation/chosen.ts';
import { TALK_WORDS, WAITS_LABELS } from '../kit/consultation/words.ts';
import { type Sentence, say } from '../kit/sentences.ts';
import { dateOf } from '../kit/when.ts';
import { Written } from './frame.tsx';
import type { Reading } from './reading.ts';
import { SITE_TALK } from './talk-words.ts';

export interface Part {
  readonly r: Reading;
  readonly topic: PublicTopic;
}

export const teller =
  ({ view }: Reading) =>
  (sentence: Sentence, values?: Record<string, string | number>): string =>
    say(sentence, view.lang, values);

export const dayIn = ({ view }: Reading, day: Day): string => dateOf(startOf(day), view.lang);

/** What it waits for, and until when; nothing when it is over. */
export function nextOf(r: Reading, { waits, due }: Pick<PublicTopicRow, 'waits' | 'due'>): string {
  const w = teller(r);
  if (waits === 'nothing') return '';
  return due === null
    ? w(WAITS_LABELS[waits])
    : w(SITE_TALK.byDay, { what: w(WAITS_LABELS[waits]), day: dayIn(r, due) });
}

/** 数字的来处, where numbers are told: the meeting that counted them, where anybody may read of it; or by whose hand. */
function CountedBy({ r, from, meetings }: { r: Reading; from: NumbersFrom; meetings: readonly string[] }) {
  const said = teller(r)(sourceOf(from));
  const { meetingId } = from;
  if (meetingId === null || !meetings.includes(meetingId)) return said;
  return <a href={r.to(`/meetings/${meetingId}`)}>{said}</a>;
}

export function Standing({ r, topic, meetings }: Part & Pick<TalkPage, 'meetings'>) {
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
            {r.view.lang === 'zh' ? '。' : '. '}
            {w(SITE_TALK.advises)}
            {r.view.lang === 'zh' ? '' : ' '}
            <CountedBy r={r} from={agreement} meetings={meetings} />
          </p>
        </>
      )}
      {chosen.map(({ title, source, text }) => (
        <Fragment key={title}>
          <p>{title}</p>
          {source === undefined ? null : (
            <p className="hint">
              <CountedBy r={r} from={source} meetings={meetings} />
            </p>
          )}
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
