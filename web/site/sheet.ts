/** 样式: the sheet of a page, inlined. Of the kit's tokens it carries those it uses, and nothing of the other faces. */
/// <reference types="vite/client" />
import away from './away.css?inline';
import form from './form.css?inline';
import home from './home.css?inline';
import matter from './matter.css?inline';
import open from './open.css?inline';
import outcome from './outcome.css?inline';
import poster from './poster.css?inline';
import sheet from './sheet.css?inline';
import site from './site.css?inline';
import vote from './vote.css?inline';

const OTHER_FACES = /html\[data-face=(?:phone|desk)\][^{]*\{[^}]*\}/g;
const TOKEN = /--([\w-]+):[^;}]*;?/g;
const USE = /var\(--([\w-]+)/g;

function lean(...parts: readonly string[]): string {
  const css = parts.join('').replace(OTHER_FACES, '');
  const used = new Set([...css.matchAll(USE)].map(([, name]) => name));
  return css.replace(TOKEN, (token, name: string) => (used.has(name) ? token : ''));
}

/** By what a page shows besides the frame of every page. */
export const SHEETS = {
  plain: lean(site),
  text: lean(site, home),
  form: lean(site, form),
  away: lean(site, form, away),
  matter: lean(site, form, matter),
  print: lean(site, sheet),
  vote: lean(site, form, vote),
  outcome: lean(site, sheet, outcome),
  open: lean(site, form, sheet, open),
  poster: lean(site, sheet, open, poster),
} as const;
