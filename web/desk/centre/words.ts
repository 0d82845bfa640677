/** 数据的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const FIGURE_WORDS = {
  rates: { zh: '三率', en: 'Three rates' },
  title: { zh: '数据', en: 'Figures' },
  lead: {
    zh: '按已经办过的事自动统计，不用填报，不排名，不统计个人。',
    en: 'Counted from work already done: nothing to fill in, no ranking, no counts of persons.',
  },
  month: { zh: '月份', en: 'Month' },
  monthOf: { zh: '{year}年{month}月', en: '{year}-{month}' },
  above: { zh: '上一级', en: 'One level up' },
  total: { zh: '本月提出', en: 'Raised this month' },
  unit: { zh: '件', en: '' },
  open: { zh: '未办结', en: 'Open' },
  closed: { zh: '已办结', en: 'Closed' },
  yellow: { zh: '临期', en: 'Due soon' },
  red: { zh: '超期', en: 'Overdue' },
  median: { zh: '办结用时（中位数）', en: 'Days to close (median)' },
  days: { zh: '天', en: 'days' },
  noMedian: { zh: '还没有办结的', en: 'None closed yet' },
  below: { zh: '各地情况', en: 'By place' },
  place: { zh: '地方', en: 'Place' },
  itself: { zh: '{place}本级', en: '{place} itself' },
  all: { zh: '合计', en: 'Total' },
  sum: { zh: '件数', en: 'Matters' },
  categories: { zh: '按类别', en: 'By category' },
  satisfaction: { zh: '提出人的评价', en: 'How the people who raised them rated' },
  noRatings: { zh: '还没有评价', en: 'No ratings yet' },
  nothing: { zh: '这个月这里没有提出的事项', en: 'Nothing was raised here this month' },
  countOf: { zh: '{n} 件', en: '{n}' },
} satisfies Record<string, Sentence>;
