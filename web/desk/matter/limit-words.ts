/** 时限的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const LIMIT_WORDS = {
  title: { zh: '办理时限', en: 'Limits' },
  lead: {
    zh: '每一级有多长时间，数字从哪里来。',
    en: 'How long each level has, and where the numbers come from.',
  },
  defaults: {
    zh: '县里还没有自己定，下面是默认值。',
    en: 'The county has not set its own: these are defaults.',
  },
  more: { zh: '历次修改、工作日历和其他设置', en: 'Every version, the calendar and other settings' },
  level: { zh: '层级', en: 'Level' },
  hours: { zh: '{n} 小时', en: '{n} {n:hour:hours}' },
  days: { zh: '{n} 天', en: '{n} {n:day:days}' },
  workdays: { zh: '{n} 个工作日', en: '{n} working {n:day:days}' },
  extension: { zh: '延期，最多 {n} 次，每次', en: 'More time, {n} {n:time:times} at most, each' },
  assist: { zh: '协办答复', en: 'A part asked for' },
  supervision: { zh: '督办回复', en: 'A reply to supervision' },
  longestAside: { zh: '中止或挂账，最迟复核', en: 'Set aside, looked at again within' },
  reopen: { zh: '办结后可重新办理', en: 'Reopened within' },
  yellow: { zh: '临期提醒', en: 'Turns yellow' },
  yellowAt: { zh: '过去 {share}% 时', en: 'after {share}% of the time' },
  calendar: { zh: '放假调休', en: 'Holidays' },
  published: {
    zh: '已收录到 {year} 年；以后年份的期限为暂定。',
    en: 'Known up to {year}; limits of later years are provisional.',
  },
} satisfies Record<string, Sentence>;
