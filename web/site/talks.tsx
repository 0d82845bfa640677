/** 协商: the published topics of a place, under way or ended. */
import type { TalksPage } from '../../contract/site-talk.ts';
import type { BuiltIn } from '../../domain/matter/category.ts';
import { STATUS_LABELS } from '../kit/consultation/words.ts';
import { say } from '../kit/sentences.ts';
import { dateOf } from '../kit/when.ts';
import { FeedLinks } from './feed-links.tsx';
import { PlaceFilter } from './place-filter.tsx';
import type { Reading } from './reading.ts';
import { nextOf } from './talk-standing.tsx';
import { SITE_TALK } from './talk-words.ts';

/** 想请大家谈的事: what somebody wants talked through comes in as a matter of this kind. */
const TOPIC = 'proposal.topic' satisfies BuiltIn;

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
      <p>
        {SITE_TALK.proposeLead[view.lang]}{' '}
        <a href={to('/say', { category: TOPIC, place: filter.village || filter.town })}>
          {SITE_TALK.proposeDoor[view.lang]}
        </a>
      </p>
      {filter.village || filter.town ? (
        <p className="links">
          <a href={to('/talks/plan', { place: filter.village || filter.town })}>
            {SITE_TALK.planDoor[view.lang]}
          </a>
        </p>
      ) : null}
      <PlaceFilter
        r={r}
        action="/talks"
        words={SITE_TALK.words[view.lang]}
        shelf={{ state: state === 'now' ? '' : state }}
        page={page}
      />
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
        <FeedLinks r={r} kind="topic" within={filter} />
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
