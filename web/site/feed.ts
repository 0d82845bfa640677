/** 订阅: the newest results as RSS 2.0. */
import type { FeedPage } from '../../contract/site.ts';
import type { Reading } from './reading.ts';

export function feed({ view, w, to, category: called }: Reading, { publications }: FeedPage): string {
  const items = publications.map(({ publicationId, title, category, placeName, publishedAt, version }) =>
    element('item', [
      leaf('title', title),
      leaf('link', `${view.origin}${to(`/results/${publicationId}`)}`),
      `<guid isPermaLink="false">${publicationId}-${version}</guid>`,
      leaf('category', called(category)),
      leaf('description', version > 1 ? `${placeName} · ${w.corrected}` : placeName),
      leaf('pubDate', new Date(publishedAt).toUTCString()),
    ]),
  );
  const channel = element('channel', [
    leaf('title', `${view.countyName} ${w.site}`),
    leaf('link', `${view.origin}${to('/')}`),
    leaf('description', w.resultsLead),
    leaf('language', view.lang === 'zh' ? 'zh-cn' : 'en'),
    ...items,
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0">${channel}</rss>\n`;
}

const element = (name: string, inside: readonly string[]): string => `<${name}>${inside.join('')}</${name}>`;

const leaf = (name: string, text: string): string => element(name, [escaped(text)]);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
