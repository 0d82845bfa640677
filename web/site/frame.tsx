/** 版面: what stands around every page: the masthead, the ways in, the foot. */
import type { ReactNode } from 'react';
import { kept, type Reading, switched } from './reading.ts';
import { SITE_SEARCH } from './search-words.ts';

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'%3E%3Cpath fill='%23a22' d='M0 0h9v9H0z'/%3E%3Cpath stroke='%23fff' d='M2 3h5M2 5h5M2 7h3'/%3E%3C/svg%3E";

const SECTIONS = [
  ['home', '/'],
  ['say', '/say'],
  ['follow', '/follow'],
  ['results', '/results'],
  ['talks', '/talks'],
  ['affairs', '/affairs'],
] as const;
export type Section = (typeof SECTIONS)[number][0];

export interface Frame {
  readonly r: Reading;
  readonly style: string;
  /** Of the page; the site's name follows it. */
  readonly title: string;
  readonly section?: Section | undefined;
  /** Not for search engines: pages of one matter, forms. */
  readonly hidden?: boolean | undefined;
  /** Lists in two columns where there is room. */
  readonly wide?: boolean | undefined;
  readonly children: ReactNode;
}

export function Page({ r, style, title, section, hidden, wide, children }: Frame) {
  const { view, w, to } = r;
  return (
    <html
      lang={view.lang === 'zh' ? 'zh-CN' : 'en'}
      data-face="site"
      data-size={view.large ? 'large' : undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        {hidden ? <meta name="robots" content="noindex" /> : null}
        <title>
          {section === 'home' ? `${view.countyName} ${w.site}` : `${title} - ${view.countyName} ${w.site}`}
        </title>
        <link rel="icon" href={ICON} />
        <link rel="alternate" type="application/rss+xml" title={w.feed} href={to('/rss.xml')} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own sheet, named by its hash in the page's policy */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <a className="skip" href="#main">
          {w.skip}
        </a>
        <Masthead r={r} section={section} />
        <main id="main" className={wide ? 'wide' : undefined}>
          {children}
        </main>
        <Foot r={r} />
      </body>
    </html>
  );
}

function Masthead({ r: { view, w, to }, section }: { r: Reading; section: Section | undefined }) {
  return (
    <header>
      <p className="switch">
        <a href={to('/search')}>{SITE_SEARCH.title[view.lang]}</a>
        <a
          href={switched(view, { lang: view.lang === 'zh' ? 'en' : 'zh' })}
          lang={view.lang === 'zh' ? 'en' : 'zh-CN'}
        >
          {w.language}
        </a>
        <a href={switched(view, { large: !view.large })}>{view.large ? w.usual : w.larger}</a>
      </p>
      <p className="name">
        <span>{view.countyName}</span> <a href={to('/')}>{w.site}</a>
      </p>
      <nav className="menu" aria-label={w.menu}>
        {SECTIONS.map(([name, path]) => (
          <a key={name} href={to(path)} aria-current={name === section ? 'page' : undefined}>
            {w.inMenu[name]}
          </a>
        ))}
      </nav>
    </header>
  );
}

const Foot = ({ r: { view, w, to } }: { r: Reading }) => (
  <footer>
    {view.demo ? <p>{w.demo}</p> : null}
    <p>
      {w.bare} <a href={to('/say')}>{w.complain}</a> {w.filing(view.filingNo)}
    </p>
    <p className="links">
      <a href={to('/about')}>{w.about}</a>
      <a href={to('/privacy')}>{w.privacy}</a>
      <a href={to('/rss.xml')}>{w.feed}</a>
      <a href="/phone/">{w.phone}</a>
      <a href="/desk/">{w.desk}</a>
    </p>
  </footer>
);

/** Language and size inside a form that is sent by GET. */
export const Kept = ({ r: { view } }: { r: Reading }) => (
  <>
    {Object.entries(kept(view)).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
  </>
);

/** What people wrote is Chinese, on the English pages too. */
export const Written = ({ r: { view }, children }: { r: Reading; children: string }) => (
  <p className="written" lang={view.lang === 'en' ? 'zh-CN' : undefined}>
    {children}
  </p>
);

/** A line of a list of facts. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
