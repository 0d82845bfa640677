/** 渲染: a page of the public site as one document: no script, one sheet inside, nothing fetched. */
/// <reference types="vite/client" />
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Rendered, SitePage } from '../../contract/site.ts';
import { feed } from './feed.ts';
import { Followed, FollowForm } from './follow.tsx';
import formCss from './form.css?inline';
import { Page, type Section } from './frame.tsx';
import homeCss from './home.css?inline';
import { Home } from './home.tsx';
import matterCss from './matter.css?inline';
import { About, Privacy, Problem } from './plain.tsx';
import { ABOUT, PRIVACY } from './plain-words.ts';
import { type Reading, readingOf } from './reading.ts';
import { Result } from './result.tsx';
import { Results } from './results.tsx';
import { Said } from './said.tsx';
import { Say } from './say.tsx';
import sheetCss from './sheet.css?inline';
import siteCss from './site.css?inline';

export function renderSite(page: SitePage): Rendered {
  const r = readingOf(page);
  if (page.kind === 'feed') return { text: feed(r, page), style: '' };
  const { title, section, hidden, wide, css, body } = shown(r, page);
  const style = siteCss + css;
  const markup = renderToStaticMarkup(
    <Page r={r} style={style} title={title} section={section} hidden={hidden} wide={wide}>
      {body}
    </Page>,
  );
  return { text: `<!doctype html>${markup}`, style };
}

interface Shown {
  readonly title: string;
  readonly section?: Section;
  readonly hidden?: boolean;
  readonly wide?: boolean;
  /** Besides the sheet of every page. */
  readonly css: string;
  readonly body: ReactNode;
}

function shown(r: Reading, page: Exclude<SitePage, { kind: 'feed' }>): Shown {
  const { w, view } = r;
  switch (page.kind) {
    case 'home':
      return { title: w.site, section: 'home', css: homeCss, wide: true, body: <Home r={r} page={page} /> };
    case 'say':
      return { title: w.say, section: 'say', css: formCss, body: <Say r={r} page={page} /> };
    case 'said':
      return { title: w.said, section: 'say', hidden: true, css: sheetCss, body: <Said r={r} page={page} /> };
    case 'follow-form':
      return { title: w.follow, section: 'follow', css: formCss, body: <FollowForm r={r} page={page} /> };
    case 'followed':
      return {
        title: page.matter.title,
        section: 'follow',
        hidden: true,
        css: formCss + matterCss,
        body: <Followed r={r} page={page} />,
      };
    case 'results':
      return {
        title: w.results,
        section: 'results',
        css: formCss,
        wide: true,
        body: <Results r={r} page={page} />,
      };
    case 'result':
      return {
        title: page.result.title,
        section: 'results',
        css: sheetCss,
        body: <Result r={r} page={page} />,
      };
    case 'privacy':
      return { title: PRIVACY[view.lang].title, css: homeCss, body: <Privacy r={r} /> };
    case 'about':
      return { title: ABOUT[view.lang].title, css: homeCss, body: <About r={r} page={page} /> };
    case 'problem':
      return {
        title: w.problem[page.problem][0],
        hidden: true,
        css: '',
        body: <Problem r={r} problem={page.problem} />,
      };
  }
}
