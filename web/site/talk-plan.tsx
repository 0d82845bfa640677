/** 年度协商计划: what a place means to talk over in a year, and until when topics are asked for. */
import type { TalkPlanPage } from '../../contract/site-talk.ts';
import { startOf } from '../../domain/kernel/day.ts';
import { FORM_LABELS } from '../kit/consultation/words.ts';
import { say } from '../kit/sentences.ts';
import { dateOf } from '../kit/when.ts';
import { Fact, Written } from './frame.tsx';
import type { Reading } from './reading.ts';
import { SITE_TALK } from './talk-words.ts';

export function TalkPlan({ r, page: { plan } }: { r: Reading; page: TalkPlanPage }) {
  const { view, to } = r;
  const { placeName, placeCode, year, version, at, topics, call } = plan;
  const dayIn = (day: string) => dateOf(startOf(day), view.lang);
  return (
    <article className="sheet">
      <h1>{say(SITE_TALK.plan, view.lang, { year })}</h1>
      <p className="under">{placeName}</p>
      {version === 0 ? <p className="empty">{SITE_TALK.noPlan[view.lang]}</p> : null}
      {call === null ? null : (
        <>
          <h2>{SITE_TALK.call[view.lang]}</h2>
          <p>{say(SITE_TALK.callDays, view.lang, { from: dayIn(call.from), until: dayIn(call.until) })}</p>
          <Written r={r}>{call.words}</Written>
        </>
      )}
      <dl className="facts">
        {topics.map(({ title, month, form }) => (
          <Fact key={`${month} ${title}`} name={say(SITE_TALK.inMonth, view.lang, { n: month })}>
            <span lang={view.lang === 'en' ? 'zh-CN' : undefined}>{title}</span> ·{' '}
            {say(FORM_LABELS[form], view.lang)}
          </Fact>
        ))}
      </dl>
      {at === null ? null : (
        <p className="hint">
          {say(SITE_TALK.publishedOn, view.lang, { day: dateOf(at, view.lang), n: version })}
        </p>
      )}
      <p className="links no-print">
        <a href={to('/say', { place: placeCode })}>{SITE_TALK.say[view.lang]}</a>
        <a href={to('/talks', { town: placeCode.slice(0, 9) })}>{SITE_TALK.title[view.lang]}</a>
      </p>
    </article>
  );
}
