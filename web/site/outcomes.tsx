/** 成果: the published results of a place, under way or ended. */
import type { OutcomesPage } from '../../contract/site-outcome.ts';
import { STATUS_LABELS } from '../kit/outcome/words.ts';
import { say } from '../kit/sentences.ts';
import { dateOf } from '../kit/when.ts';
import { FeedLinks } from './feed-links.tsx';
import { SITE_OUTCOME } from './outcome-words.ts';
import { PlaceFilter } from './place-filter.tsx';
import type { Reading } from './reading.ts';
import { SITE_TALK } from './talk-words.ts';

export function Outcomes({ r, page }: { readonly r: Reading; readonly page: OutcomesPage }) {
  const { view, to } = r;
  const { lang } = view;
  const { filter, outcomes, older, continued } = page;
  const { state, ...kept } = filter;
  const on = (other: typeof state) => to('/outcomes', { ...kept, state: other === 'now' ? '' : other });
  return (
    <>
      <h1>{SITE_OUTCOME.title[lang]}</h1>
      <p className="lead">{SITE_OUTCOME.lead[lang]}</p>
      <p className="links">
        {(['now', 'ended'] as const).map((one) => (
          <a key={one} href={on(one)} aria-current={one === state ? 'true' : undefined}>
            {SITE_OUTCOME[one][lang]}
          </a>
        ))}
      </p>
      <PlaceFilter
        r={r}
        action="/outcomes"
        words={SITE_OUTCOME.words[lang]}
        shelf={{ state: state === 'now' ? '' : state }}
        page={page}
      />
      {outcomes.length === 0 ? <p className="empty">{SITE_OUTCOME.none[lang]}</p> : null}
      <ol className="list">
        {outcomes.map(({ outcomeId, title, placeName, status, progress, publishedAt, putOn }) => (
          <li key={outcomeId}>
            <time dateTime={putOn}>{dateOf(publishedAt, lang)}</time>
            <a href={to(`/outcomes/${outcomeId}`)} lang={lang === 'en' ? 'zh-CN' : undefined}>
              {title}
            </a>
            <p>
              {[placeName, say(STATUS_LABELS[status], lang)].join(' · ')}
              {status === 'doing' ? ` · ${say(SITE_OUTCOME.soFar, lang, { n: progress })}` : null}
            </p>
          </li>
        ))}
      </ol>
      <p className="links">
        <FeedLinks r={r} kind="outcome" within={filter} />
        {continued ? <a href={on(state)}>{SITE_TALK.fromStart[lang]}</a> : null}
        {older === null ? null : (
          <a rel="next" href={to('/outcomes', { ...filter, before: older })}>
            {SITE_TALK.older[lang]}
          </a>
        )}
      </p>
    </>
  );
}
