/** 平台的话: what every page of the desk says. */
import type { Sentence } from '../kit/sentences.ts';

export const WORDS = {
  name: { zh: '1844 指挥平台', en: '1844 Desk' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  menu: { zh: '栏目', en: 'Sections' },
  reading: { zh: '正在读取…', en: 'Reading…' },
  again: { zh: '重试', en: 'Try again' },
  back: { zh: '返回', en: 'Back' },
  cancel: { zh: '取消', en: 'Cancel' },
  printOrPdf: { zh: '打印或存成 PDF', en: 'Print or save as PDF' },
  print: { zh: '打印', en: 'Print' },
  none: { zh: '无', en: 'None' },
  demo: {
    zh: '演示数据：人物、片区和事项都是虚构的',
    en: 'Demonstration: people, areas and matters are made up',
  },

  silence: {
    zh: '没有连上服务器。请检查网络，然后重试。',
    en: 'The server did not answer. Check the network and try again.',
  },
  silenceSending: {
    zh: '没有收到服务器的回音，不知道是否已经办成。请再发一次：同一件事不会重复办理。',
    en: 'No answer came, so it is not known whether it was done. Send it again: it is never done twice.',
  },
  sendAgain: { zh: '再发一次', en: 'Send again' },
  signedOut: { zh: '登录已经到期，请重新登录。', en: 'You have been signed out. Sign in again.' },
  notFound: {
    zh: '没有找到，或您现在的任职看不到。',
    en: 'It is not there, or your present office may not see it.',
  },
  nothingHere: {
    zh: '这里什么都没有：网址可能不全，或者您现在的任职看不到。请从栏目里找，或者请给您网址的人再发一次。',
    en: 'There is nothing here: the address may be incomplete, or your present office may not see it. Look in the sections, or ask whoever gave you the address for it again.',
  },
  tooOften: {
    zh: '操作太频繁，请 {n} 秒后再试。',
    en: 'Too many attempts. Try again in {n} {n:second:seconds}.',
  },
  malformed: {
    zh: '填写的内容不合要求，请检查后再提交。',
    en: 'Something is not filled in as it should be. Check and send again.',
  },

  tooShort: { zh: '请写清楚，至少 {n} 个字。', en: 'Please write at least {n} characters.' },
  tooLong: { zh: '太长了，最多 {n} 个字。', en: 'Too long: at most {n} characters.' },
} satisfies Record<string, Sentence>;
