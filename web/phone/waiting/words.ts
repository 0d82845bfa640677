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
} satisfies Record<string, Sentence>;
