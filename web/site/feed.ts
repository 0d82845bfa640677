/** 订阅: the newest results, and what villages published last, as RSS 2.0. */
import type { FeedPage } from '../../contract/site.ts';
import type { OpenFeedPage } from '../../contract/site-open.ts';
import type { FoundFeedPage } from '../../contract/site-search.ts';
import { type Moment, startOf } from '../../domain/kernel/day.ts';
import { ITEM_LABELS, periodText } from '../kit/disclosure/words.ts';
import { KIND_LABELS } from '../kit/meeting/terms.ts';
import type { Sentence } from '../kit/sentences.ts';
import { SITE_OPEN } from './open-words.ts';
import type { Reading } from './reading.ts';
import { PATHS } from './search.tsx';
import { FOUND_LABELS, SITE_SEARCH } from './search-words.ts';

export const feed = (r: Reading, { publications }: FeedPage): string =>
  rss(
    r,
    { title: '', path: '/', lead: r.w.resultsLead },
    publications.map(({ publicationId, title, category, placeName, publishedAt, version }) => ({
      ...{ id: `${publicationId}-${version}`, path: `/results/${publicationId}`, title, at: publishedAt },
      kind: r.category(category),
      says: version > 1 ? `${placeName} · ${r.w.corrected}` : placeName,
    })),
  );

/** 村务公开: a version is an entry of its own, so that a correction is heard of. */
export const openFeed = (r: Reading, { disclosures }: OpenFeedPage): string => {
  const w = (sentence: Sentence): string => sentence[r.view.lang];
  return rss(
    r,
    { title: ` ${w(SITE_OPEN.title)}`, path: '/open', lead: w(SITE_OPEN.lead) },
    disclosures.map(({ disclosureId, title, item, period, placeName, from, version }) => ({
      ...{ id: `${disclosureId}-${version}`, path: `/open/${disclosureId}`, title, at: startOf(from) },
      kind: w(ITEM_LABELS[item]),
      says: [placeName, periodText(period, r.view.lang), version > 1 ? w(SITE_OPEN.corrected) : '']
        .filter((part) => part !== '')
        .join(' · '),
    })),
  );
};

/** 全部公开: what was published last, of any kind; a new version is a new entry. */
export const foundFeed = (r: Reading, { found }: FoundFeedPage): string =>
  rss(
    r,
    { title: '', path: '/search', lead: SITE_SEARCH.lead[r.view.lang] },
    found.map(({ kind, id, title, meetingKind, placeName, at }) => ({
      ...{ id: `${id}-${at}`, path: PATHS[kind] + id, at, says: placeName },
      title: title ?? (meetingKind === null ? '' : KIND_LABELS[meetingKind][r.view.lang]),
      kind: FOUND_LABELS[kind][r.view.lang],
    })),
  );

interface Entry {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly kind: string;
  readonly says: string;
  readonly at: Moment;
}

function rss(
  { view, w, to }: Reading,
  channel: { readonly title: string; readonly path: string; readonly lead: string },
  entries: readonly Entry[],
): string {
  const items = entries.map(({ id, path, title, kind, says, at }) =>
    element('item', [
      leaf('title', title),
      leaf('link', `${view.origin}${to(path)}`),
      `<guid isPermaLink="false">${id}</guid>`,
      leaf('category', kind),
      leaf('description', says),
      leaf('pubDate', new Date(at).toUTCString()),
    ]),
  );
  const all = element('channel', [
    leaf('title', `${view.countyName} ${w.site}${channel.title}`),
    leaf('link', `${view.origin}${to(channel.path)}`),
    leaf('description', channel.lead),
    leaf('language', view.lang === 'zh' ? 'zh-cn' : 'en'),
    ...items,
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0">${all}</rss>\n`;
}

const element = (name: string, inside: readonly string[]): string => `<${name}>${inside.join('')}</${name}>`;

const leaf = (name: string, text: string): string => element(name, [escaped(text)]);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
