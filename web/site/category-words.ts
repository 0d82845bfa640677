/** 按事情看的话. */
import type { Sentence } from '../kit/sentences.ts';

export const SITE_CATEGORY = {
  title: { zh: '按事情看', en: 'By topic' },
  lead: {
    zh: '各类事情，各地办成了什么，一类一页。',
    en: 'What was settled of each kind of matter, in all places, a page for each.',
  },
  newest: { zh: '公开的结果', en: 'Published results' },
  none: { zh: '这一类还没有公开的结果。', en: 'Nothing of this kind was published yet.' },
  within: { zh: '再分', en: 'Within it' },
  byPlace: { zh: '只看一个镇、一个村的', en: 'Only of a town or a village' },
  say: { zh: '反映这一类的事', en: 'Raise something of this kind' },
  feed: { zh: '订阅这一类（RSS）', en: 'Feed (RSS)' },
  data: { zh: '下载数据（CSV）', en: 'Data (CSV)' },
} satisfies Record<string, Sentence>;
