/** The few parts of these pages: they stand without the faces' library, so that they stay small and open from a cache. */
import { type Lang, langTag, type Sentence, say, type Values } from '../kit/sentences.ts';

export const asked = new URLSearchParams(location.search);
const lang: Lang = asked.get('lang') === 'en' ? 'en' : 'zh';
export const w = (sentence: Sentence, values?: Values): string => say(sentence, lang, values);
export const root = document.getElementById('root') as HTMLElement;
document.documentElement.lang = langTag(lang);

/** An address of these pages, in the language of this one. */
export const inLanguage = (path: string): string =>
  lang === 'en' ? `${path}${path.includes('?') ? '&' : '?'}lang=en` : path;

/** A node with text; never markup. */
export function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  node.textContent = text;
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

export function field(id: string, label: Sentence, rows = 1): HTMLInputElement | HTMLTextAreaElement {
  const input = rows > 1 ? made('textarea', '', { id }) : made('input', '', { id });
  root.append(made('label', w(label), { for: id }), input);
  return input;
}

export function verdict(result: HTMLElement, sentence: Sentence, bad: boolean): void {
  result.append(made('p', w(sentence), { class: bad ? 'verdict is-other' : 'verdict', role: 'status' }));
}

/** Terms and what they are. */
export function facts(rows: readonly (readonly [string, string])[]): HTMLElement {
  const list = made('dl');
  for (const [term, value] of rows) list.append(made('dt', term), made('dd', value));
  return list;
}
