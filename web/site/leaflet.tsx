/** 张贴、广播、转发: a published thing on one sheet of A3, or as texts to be read aloud and passed on. */
import type { LeafletPage } from '../../contract/site-leaflet.ts';
import { cardOf, type Leaflet, leafletOf, radioOf } from './leaflet-content.ts';
import { LEAFLET } from './leaflet-words.ts';
import { Printed } from './printed.tsx';
import { Qr } from './qr.tsx';
import { type Reading, readingOf } from './reading.ts';

interface Part {
  readonly r: Reading;
  readonly page: LeafletPage;
}

export function LeafletSheet({ r, page }: Part) {
  const it = leafletOf(r, page.of);
  return page.form === 'poster' ? <Poster r={r} page={page} it={it} /> : <Texts r={r} page={page} it={it} />;
}

function Poster({ r, page: { qr, proof }, it }: Part & { it: Leaflet }) {
  const { view, to } = r;
  const written = view.lang === 'en' ? 'zh-CN' : undefined;
  return (
    <article className="sheet poster">
      <p className="band">{it.band}</p>
      <h1 lang={written}>{it.title}</h1>
      <p className="under">{it.under}</p>
      {it.parts.map(({ head, text }) => (
        <section key={head} className="told">
          <h2>{head}</h2>
          <p className="written" lang={written}>
            {text}
          </p>
        </section>
      ))}
      <div className="codes">
        <Qr qr={qr} label={LEAFLET.scan[view.lang]} />
        <div>
          <p>{it.on}</p>
          <p className="long">{view.origin + it.path}</p>
        </div>
        {proof === null ? null : <Printed r={r} proof={proof} />}
      </div>
      <p className="links no-print">
        <a href={to(it.path)}>{LEAFLET.back[view.lang]}</a>
      </p>
    </article>
  );
}

/** Spoken and written in Chinese, whatever the page around them. */
function Texts({ r, page, it }: Part & { it: Leaflet }) {
  const { view, to } = r;
  const inChinese = leafletOf(readingOf({ ...view, lang: 'zh' }), page.of);
  return (
    <>
      <h1 lang={view.lang === 'en' ? 'zh-CN' : undefined}>{it.title}</h1>
      <p className="lead">{LEAFLET.lead[view.lang]}</p>
      <h2>{LEAFLET.radio[view.lang]}</h2>
      <p className="copied" lang="zh-CN">
        {radioOf(inChinese)}
      </p>
      <h2>{LEAFLET.card[view.lang]}</h2>
      <p className="copied" lang="zh-CN">
        {cardOf(inChinese, view.origin)}
      </p>
      <p>
        <a href={to(it.path)}>{LEAFLET.back[view.lang]}</a>
      </p>
    </>
  );
}

/** The three ways out of a page. */
export const LeafletLinks = ({ r: { view, to }, path }: { r: Reading; path: string }) => (
  <nav className="links no-print" aria-label={LEAFLET.forms[view.lang]}>
    <a href={to(`${path}/poster`)}>{LEAFLET.poster[view.lang]}</a>
    <a href={to(`${path}/texts`)}>{LEAFLET.texts[view.lang]}</a>
    <a href={to(`${path}/word.docx`)} download>
      {LEAFLET.word[view.lang]}
    </a>
  </nav>
);

/** As lines: what a Word file is made of. */
export function leafletLines(r: Reading, of: LeafletPage['of']): string {
  const it = leafletOf(r, of);
  return JSON.stringify({ ...it, address: r.view.origin + it.path });
}
