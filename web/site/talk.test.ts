/** 数字的来处: a topic's page says which meeting counted, or that numbers were entered by hand. */
import { expect, test } from 'vitest';
import type { TalkPage } from '../../contract/site-talk.ts';
import { EMPTY_CATEGORIES } from '../../domain/matter/categories.ts';
import { builtSite } from '../../tests/support/site.ts';
import { SITE_PAGES } from './examples.ts';

const renderSite = await builtSite();
const PAGE: TalkPage = SITE_PAGES.talk;

const read = (more: Partial<TalkPage> = {}, lang: 'zh' | 'en' = 'zh'): string =>
  renderSite({
    ...{ lang, large: false, countyName: '镇安县', demo: true, here: '/talks/1' },
    ...{ origin: 'https://example.gov.cn', categories: EMPTY_CATEGORIES, ...PAGE, ...more },
  }).text;

test('数字取自会议的，连到那个会；手工登记的，写明是手工登记', () => {
  const link = `href="/meetings/${PAGE.topic.agreement?.meetingId}">数字取自会议的表决。</a>`;
  expect(read()).toContain(link);
  expect(read()).toContain('数字是手工登记的');
  expect(read({}, 'en')).toContain('Taken from the vote of a meeting.</a>');
});

test('几人同意和“只是意见”是两句话', () => {
  expect(read()).toContain('够 2/3 算共识。协商谈出来的是意见');
  expect(read({}, 'en')).toContain('2/3 make a consensus. What is agreed is advice');
});

test('会议不公开的，只写取自会议，不连过去', () => {
  const text = read({ meetings: [] });
  expect(text).toContain('数字取自会议的表决。');
  expect(text).not.toContain('href="/meetings/');
});
