/** 渲染: a page of the public site as one document: no script, one sheet inside, nothing fetched. */
/// <reference types="vite/client" />
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Rendered, SitePage } from '../../contract/site.ts';
import { feed } from './feed.ts';
import { Followed, FollowForm } from './follow.tsx';
import { Page, type Section } from './frame.tsx';
import { Home } from './home.tsx';
import { About, Privacy, Problem } from './plain.tsx';
import { ABOUT, PRIVACY } from './plain-words.ts';
import { type Reading, readingOf } from './reading.ts';
import { Result } from './result.tsx';
import { Results } from './results.tsx';
import { Said } from './said.tsx';
import { Say } from './say.tsx';
import style from './site.css?inline';

export function renderSite(page: SitePage): Rendered {
  const r = readingOf(page);
  if (page.kind === 'feed') return { text: feed(r, page), style: '' };
  const { title, section, hidden, body } = shown(r, page);
  const markup = renderToStaticMarkup(
    <Page r={r} style={style} title={title} section={section} hidden={hidden}>
      {body}
    </Page>,
  );
  return { text: `<!doctype html>${markup}`, style };
}

interface Shown {
  readonly title: string;
  readonly section?: Section;
  readonly hidden?: boolean;
  readonly body: ReactNode;
}

function shown(r: Reading, page: Exclude<SitePage, { kind: 'feed' }>): Shown {
  const { w, view } = r;
  switch (page.kind) {
    case 'home':
      return { title: w.site, section: 'home', body: <Home r={r} page={page} /> };
    case 'say':
      return { title: w.say, section: 'say', body: <Say r={r} page={page} /> };
    case 'said':
      return { title: w.said, section: 'say', hidden: true, body: <Said r={r} page={page} /> };
    case 'follow-form':
      return { title: w.follow, section: 'follow', body: <FollowForm r={r} page={page} /> };
    case 'followed':
      return { title: page.matter.title, section: 'follow', hidden: true, body: <Followed r={r} page={page} /> };
    case 'results':
      return { title: w.results, section: 'results', body: <Results r={r} page={page} /> };
    case 'result':
      return { title: page.result.title, section: 'results', body: <Result r={r} page={page} /> };
    case 'privacy':
      return { title: PRIVACY[view.lang].title, body: <Privacy r={r} /> };
    case 'about':
      return { title: ABOUT[view.lang].title, body: <About r={r} page={page} /> };
    case 'problem':
      return { title: w.problem[page.problem][0], hidden: true, body: <Problem r={r} problem={page.problem} /> };
  }
}
