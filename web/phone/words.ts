/** 外壳的话: tabs, troubles and what stands on every page of the phone. */
import type { Sentence } from '../kit/sentences.ts';

export const SHELL = {
  app: { zh: '片长掌上通', en: 'Area Chief' },
  waiting: { zh: '待办', en: 'To do' },
  walk: { zh: '走访', en: 'Walk' },
  report: { zh: '上报', en: 'Report' },
  mine: { zh: '我的', en: 'Mine' },
  me: { zh: '我', en: 'Me' },
  tabs: { zh: '主要栏目', en: 'Main sections' },
  mainAct: { zh: '主要操作', en: 'Main action' },
  back: { zh: '返回', en: 'Back' },
  loading: { zh: '正在读取…', en: 'Loading…' },
  again: { zh: '再试一次', en: 'Try again' },
  noSignal: { zh: '没有信号，写的内容都在手机里。', en: 'No signal. What you write stays on this phone.' },
  silence: { zh: '没有连上，可能是信号不好。', en: 'No connection; the signal may be weak.' },
  notThere: { zh: '没有找到，或者不在您的查看范围。', en: 'Not found, or outside what your office may see.' },
  tooOften: { zh: '操作太频繁，请稍等再试。', en: 'Too many requests. Wait a moment and try again.' },
  cannotNow: { zh: '现在读不到，请稍后再试。', en: 'This cannot be read now. Try again later.' },
  pageNotLoaded: {
    zh: '这一页还没下载到手机里，有信号后再试。',
    en: 'This page is not on the phone yet. Try again with a signal.',
  },
  older: { zh: '看更早的', en: 'Show older' },
  urgent: { zh: '紧急', en: 'Urgent' },
  replyBy: { zh: '督办，{when}前回复', en: 'Supervised: reply by {when}' },
  demo: { zh: '演示数据，人物和事项都是虚构的', en: 'Demonstration: people and matters are made up' },
} satisfies Record<string, Sentence>;
