/** 外壳的话: tabs, troubles and what stands on every page of the phone. */

const zh = {
  app: '片长掌上通',
  waiting: '待办',
  report: '上报',
  mine: '我的',
  me: '我',
  tabs: '主要栏目',
  back: '返回',
  loading: '正在读取…',
  again: '再试一次',
  noSignal: '没有信号，写的内容都在手机里。',
  silence: '没有连上，可能是信号不好。',
  notThere: '没有找到，或者不在您的查看范围。',
  tooOften: '操作太频繁，请稍等再试。',
  cannotNow: '现在读不到，请稍后再试。',
  pageNotLoaded: '这一页还没下载到手机里，有信号后再试。',
  older: '看更早的',
  urgent: '紧急',
  demo: '演示数据，人物和事项都是虚构的',
  complain: '意见与投诉',
  filing: '备案号：未备案（演示）',
};
export type ShellWords = typeof zh;

const en: ShellWords = {
  app: 'Area Chief',
  waiting: 'To do',
  report: 'Report',
  mine: 'Mine',
  me: 'Me',
  tabs: 'Main sections',
  back: 'Back',
  loading: 'Loading…',
  again: 'Try again',
  noSignal: 'No signal. What you write stays on this phone.',
  silence: 'No connection; the signal may be weak.',
  notThere: 'Not found, or outside what your office may see.',
  tooOften: 'Too many requests. Wait a moment and try again.',
  cannotNow: 'This cannot be read now. Try again later.',
  pageNotLoaded: 'This page is not on the phone yet. Try again with a signal.',
  older: 'Show older',
  urgent: 'Urgent',
  demo: 'Demonstration: people and matters are made up',
  complain: 'Comments and complaints',
  filing: 'Filing number: not filed (demonstration)',
};

export const SHELL = { zh, en };
