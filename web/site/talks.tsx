/** 协商: the published topics of a place, under way or ended. */
import type { TalksPage } from '../../contract/site-talk.ts';
import { STATUS_LABELS } from '../kit/consultation/words.ts';
import { say } from '../kit/sentences.ts';
import { dateOf } from '../kit/when.ts';
import { Kept } from './frame.tsx';
import type { Reading } from './reading.ts';
import { Choice } from './results.tsx';
import { nextOf } from './talk.tsx';
import { SITE_TALK } from './talk-words.ts';

interface Part {
  readonly r: Reading;
  readonly page: TalksPage;
}

export function Talks({ r, page }: Part) {
  const { view, to } = r;
  const { filter, topics, older, continued } = page;
  const { state, ...kept } = filter;
  const on = (other: TalksPage['filter']['state']) =>
    to('/talks', { ...kept, state: other === 'now' ? '' : other });
  return (
    <>
      <h1>{SITE_TALK.title[view.lang]}</h1>
      <p className="lead">{SITE_TALK.lead[view.lang]}</p>
      <p className="links">
        {(['now', 'ended'] as const).map((one) => (
          <a key={one} href={on(one)} aria-current={one === state ? 'true' : undefined}>
            {SITE_TALK[one][view.lang]}
          </a>
        ))}
      </p>
      {filter.village || filter.town ? (
        <p className="links">
          <a href={to('/talks/plan', { place: filter.village || filter.town })}>
            {SITE_TALK.planDoor[view.lang]}
          </a>
        </p>
      ) : null}
      <Filter r={r} page={page} />
      {topics.length === 0 ? <p className="empty">{SITE_TALK.none[view.lang]}</p> : null}
      <ol className="list">
        {topics.map((topic) => (
          <li key={topic.consultationId}>
            <time dateTime={topic.proposedOn}>{dateOf(topic.publishedAt, view.lang)}</time>
            <a href={to(`/talks/${topic.consultationId}`)} lang={view.lang === 'en' ? 'zh-CN' : undefined}>
              {topic.title}
            </a>
            <p>
              {[topic.placeName, say(STATUS_LABELS[topic.status], view.lang), nextOf(r, topic)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
      <p className="links">
        {continued ? <a href={on(state)}>{SITE_TALK.fromStart[view.lang]}</a> : null}
        {older === null ? null : (
          <a rel="next" href={to('/talks', { ...filter, before: older })}>
            {SITE_TALK.older[view.lang]}
          </a>
        )}
      </p>
    </>
  );
}

function Filter({ r, page: { filter, towns, villages } }: Part) {
  const { w, view } = r;
  return (
    <form className="filter" action="/talks" method="get">
      <Kept r={r} />
      {filter.state === 'now' ? null : <input type="hidden" name="state" value={filter.state} />}
      <Choice name="town" label={w.town} any={w.everywhere} chosen={filter.town} among={towns} />
      {villages.length === 0 ? null : (
        <Choice
          name="village"
          label={w.village}
          any={w.everyVillage}
          chosen={filter.village}
          among={villages}
        />
      )}
      <label>
        {SITE_TALK.words[view.lang]}
        <input name="q" maxLength={40} defaultValue={filter.q} />
      </label>
      <button type="submit">{SITE_TALK.show[view.lang]}</button>
    </form>
  );
}
