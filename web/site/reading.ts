/** 读法: a page's language, size, links and dates, handed to every part of it. */
import type { SiteLang, SiteView } from '../../contract/site.ts';
import { dayOf, endOf, type Moment, startOf } from '../../domain/kernel/day.ts';
import { labelOf } from '../kit/categories.ts';
import type { Sentence } from '../kit/sentences.ts';
import { dateOf, dateTimeOf } from '../kit/when.ts';
import { WORDS, type Words } from './words.ts';

export interface Reading {
  readonly view: SiteView;
  readonly w: Words;
  /** A link inside the site that keeps language and size. */
  readonly to: (path: string, query?: Readonly<Record<string, string>>) => string;
  /** What a category is called in this county. */
  readonly category: (code: string) => string;
  /** What a word of the domain is called; a word that came over the wire unknown stands as it is. */
  readonly called: (labels: Readonly<Record<string, Sentence>>, word: string) => string;
}

export const readingOf = (view: SiteView): Reading => ({
  view,
  w: WORDS[view.lang],
  to: (path, query = {}) => address(path, { ...query, ...kept(view) }),
  category: (code) => labelOf(view.categories, code)[view.lang],
  called: (labels, word) => labels[word]?.[view.lang] ?? word,
});

/** What people wrote is Chinese: said to whoever has an English page read aloud. */
export const zhIn = ({ view }: Reading): { lang?: 'zh-CN' } => (view.lang === 'en' ? { lang: 'zh-CN' } : {});

/** What of a view is kept in its links: nothing for Chinese in the usual size. */
export const kept = ({ lang, large }: Pick<SiteView, 'lang' | 'large'>): Record<string, string> => ({
  ...(lang === 'en' && { lang }),
  ...(large && { size: 'large' }),
});

/** This very page in another language or size. */
export const switched = (view: SiteView, other: Partial<Pick<SiteView, 'lang' | 'large'>>): string =>
  address(view.here, kept({ ...view, ...other }));

/** A path with those parts of a query that say something; the path may bring a query and a fragment of its own. */
export function address(path: string, query: Readonly<Record<string, string>>): string {
  const [, before = '', fragment = ''] = /^([^#]*)(#.*)?$/.exec(path) ?? [];
  const said = Object.entries(query)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  return said === '' ? path : `${before}${before.includes('?') ? '&' : '?'}${said}${fragment}`;
}

/** The day, and the time of day when it says something; a deadline at midnight is its day. */
export const dayAndTime = (moment: Moment, lang: SiteLang): string =>
  moment === startOf(dayOf(moment)) || moment === endOf(dayOf(moment))
    ? dateOf(moment, lang)
    : dateTimeOf(moment, lang);
