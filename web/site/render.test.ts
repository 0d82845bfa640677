import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SITE_LANGS, type SiteContent, type SiteLang, type SitePage } from '../../contract/site.ts';
import { EMPTY_CATEGORIES } from '../../domain/matter/categories.ts';
import { builtSite } from '../../tests/support/site.ts';
import { SITE_PAGES } from './examples.ts';

const renderSite = await builtSite();

const viewed = (content: SiteContent, lang: SiteLang = 'zh', large = false): SitePage => ({
  lang,
  large,
  countyName: '镇安县',
  demo: true,
  here: '/results?q=%E8%B7%AF',
  origin: 'https://example.gov.cn',
  categories: EMPTY_CATEGORIES,
  ...content,
});

const documents = Object.entries(SITE_PAGES).flatMap(([name, content]) =>
  SITE_LANGS.map((lang) => [`${name} ${lang}`, renderSite(viewed(content, lang))] as const),
);
const pages = documents.filter(([name]) => !name.includes('feed'));

// What everybody may keep travels packed (server/site/page.ts); a page with the code of a proof is one.
test.each(documents)('%s has at most 15 KB', (_, { text }) => {
  const carried = text.includes('class="proof"') ? gzipSync(text).length : Buffer.byteLength(text);
  expect(carried).toBeLessThanOrEqual(15 * 1024);
});

test.each(pages)(
  '%s has no script but the one that is told and fetches nothing',
  (_, { text: whole, style, script }) => {
    const text = script === undefined ? whole : whole.replace(`<script>${script}</script>`, '');
    expect(style.length).toBeGreaterThan(1000);
    expect(text).toContain(`<style>${style}</style>`);
    expect(text).not.toMatch(/<script|<img|<iframe|\sstyle=|\son[a-z]+=|url\(|@import/i);
  },
);

test.each(pages)('%s has one first heading and leaves no level out', (_, { text }) => {
  const levels = [...text.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
});

test.each(pages)('%s names every field', (_, { text }) => {
  const fields = [...text.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].filter(
    ([tag]) => !tag.includes('type="hidden"'),
  );
  for (const { 0: tag, index } of fields) {
    const id = /\bid="([^"]+)"/.exec(tag)?.[1];
    const before = text.slice(0, index);
    const wrapped = before.lastIndexOf('<label') > before.lastIndexOf('</label>');
    expect(wrapped || text.includes(`for="${id}"`), tag).toBe(true);
  }
});

test.each(pages)('%s gives no name twice', (_, { text }) => {
  const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('English pages say nothing in Chinese but what people wrote', () => {
  const { text } = renderSite(viewed({ kind: 'privacy' }, 'en'));
  expect(
    text
      .replace('镇安县', '')
      .replace('中文', '')
      .replaceAll('镇安县', '')
      .replace(/<style>.*<\/style>/s, ''),
  ).not.toMatch(/[\u4e00-\u9fff]/);
});

test('language and size stay in every link, and switch on the same page', () => {
  const { text } = renderSite(viewed({ kind: 'privacy' }, 'en', true));
  expect(text).toContain('href="/say?lang=en&amp;size=large"');
  expect(text).toContain('href="/results?q=%E8%B7%AF&amp;size=large"');
  expect(text).toContain('href="/results?q=%E8%B7%AF&amp;lang=en"');
});

test('what people wrote is shown as text, never as markup', () => {
  const { text } = renderSite(
    viewed({ ...SITE_PAGES.say, form: { ...SITE_PAGES.say.form, text: '</textarea><script>' } }),
  );
  expect(text).toContain('&lt;/textarea&gt;&lt;script&gt;');
});

test('the feed escapes what people wrote', () => {
  const [row] = SITE_PAGES.feed.publications;
  if (row === undefined) throw new Error('no example');
  const { text } = renderSite(viewed({ kind: 'feed', publications: [{ ...row, title: 'a < b & c' }] }));
  expect(text).toContain('<title>a &lt; b &amp; c</title>');
});

test('an older version says that it was corrected', () => {
  const { text } = renderSite(viewed({ ...SITE_PAGES.corrected, version: 1 }));
  expect(text).toContain('这是第 1 版，后来有更正。');
  expect(renderSite(viewed(SITE_PAGES.corrected)).text).toContain('第 2 版更正说明');
});

test('what was withdrawn says since when and why, and nothing of what it was', () => {
  const { text } = renderSite(viewed(SITE_PAGES.withdrawn));
  expect(text).toContain('这条结果已经撤下');
  expect(text).toContain('转到了法律规定的途径');
  expect(text).toContain(SITE_PAGES.withdrawn.result.no);
  expect(text).not.toContain('塌');
});
