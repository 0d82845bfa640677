import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LangProvider, langTag, type Sentence, say, useSay } from './sentences.ts';

const LEFT: Sentence = { zh: '还剩 {n} 天', en: '{n} {n:day:days} left' };

const Spoken = () => useSay()(LEFT, { n: 3 });

test('句子里的空格按值填写，英语按数目变形', () => {
  expect(say(LEFT, 'zh', { n: 2 })).toBe('还剩 2 天');
  expect(say(LEFT, 'en', { n: 1 })).toBe('1 day left');
  expect(say(LEFT, 'en', { n: 2 })).toBe('2 days left');
});

test('没有给的值原样留着，值里的花括号不再解释', () => {
  expect(say(LEFT, 'zh')).toBe('还剩 {n} 天');
  expect(say({ zh: '{name}好', en: 'Hello {name}' }, 'zh', { name: '{n}' })).toBe('{n}好');
});

test('没有说用什么语言时用中文，说了就用那种', () => {
  expect(renderToStaticMarkup(createElement(Spoken))).toBe('还剩 3 天');
  const english = createElement(LangProvider, { lang: 'en' }, createElement(Spoken));
  expect(renderToStaticMarkup(english)).toBe('3 days left');
  expect([langTag('zh'), langTag('en')]).toEqual(['zh-CN', 'en']);
});
