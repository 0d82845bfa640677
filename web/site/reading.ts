/** 读法: a page's language, size, links and dates, handed to every part of it. */
import type { SiteLang, SiteView } from '../../contract/site.ts';
import { dayOf, endOf, HOUR, type Moment, startOf } from '../../domain/kernel/day.ts';
import { WORDS, type Words } from './words.ts';

export interface Reading {
  readonly view: SiteView;
  readonly w: Words;
  /** A link inside the site that keeps language and size. */
  readonly to: (path: string, query?: Readonly<Record<string, string>>) => string;
}

export const readingOf = (view: SiteView): Reading => ({
  view,
  w: WORDS[view.lang],
  to: (path, query = {}) => address(path, { ...query, ...kept(view) }),
});

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

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** 2026年9月7日 · 7 September 2026, in Beijing. */
export function fullDay(moment: Moment, lang: SiteLang): string {
  const [year, month, day] = dayOf(moment).split('-').map(Number) as [number, number, number];
  return lang === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1]} ${year}`;
}

/** The day, and the time of day when it says something: 2026年9月7日 14:05. */
export function dayAndTime(moment: Moment, lang: SiteLang): string {
  const day = dayOf(moment);
  if (moment === startOf(day) || moment === endOf(day)) return fullDay(moment, lang);
  const minutes = Math.floor((moment - startOf(day)) / (HOUR / 60));
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return lang === 'zh' ? `${fullDay(moment, lang)} ${time}` : `${fullDay(moment, lang)}, ${time}`;
}

const two = (n: number): string => String(n).padStart(2, '0');
