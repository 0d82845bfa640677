/** 待办的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const WAITING = {
  title: { zh: '待办', en: 'To do' },
  toTake: { zh: '等您受理', en: 'To be taken by you' },
  toDo: { zh: '正在办理', en: 'In your hands' },
  toAssist: { zh: '等您协办', en: 'To help with' },
  toConfirm: { zh: '等您确认', en: 'To be confirmed by you' },
  publishAtDesk: {
    zh: '有 {n} 件办结的事可以公开，请在指挥平台（电脑）上办。',
    en: '{n} closed {n:matter:matters} can be published, at the desk.',
  },
  nothing: { zh: '现在没有等您办的事', en: 'Nothing waits for you now' },
  nothingMore: {
    zh: '看到什么、听到什么，一句话就能上报。没有情况不用报。',
    en: 'One sentence is a complete report. If there is nothing, nothing need be reported.',
  },
  report: { zh: '上报一件事', en: 'Report something' },
  notHandling: { zh: '这个职务不在手机上办件', en: 'This office does not handle matters on the phone' },
  notHandlingMore: {
    zh: '查看和管理请用指挥平台；换一个职务请到“我”里。',
    en: 'Use the desk to read and administer, or change the office under “Me”.',
  },
  openDesk: { zh: '打开指挥平台', en: 'Open the desk' },
  before: {
    zh: '您以前的手机（或清空前的这部）{at}最后连上。之后在那上面写的，这里没有。',
    en: 'Your phone before this one (or this one before it was cleared) last connected {at}. What was written there afterwards is not here.',
  },
  beforeWaiting: {
    zh: '您以前的手机（或清空前的这部）{at}最后连上，那时有 {n} 条没有送到。',
    en: 'Your phone before this one (or this one before it was cleared) last connected {at}, with {n} not sent.',
  },
  beforeMore: {
    zh: '那部还在，打开它就会发出；不在了，看看“我的”里缺哪件，再报一次。',
    en: 'If you still have it, open it and it is sent. If not, look under “Mine” and report again what is missing.',
  },
  beforeSeen: { zh: '知道了', en: 'I have read it' },
} satisfies Record<string, Sentence>;
