/** 成果的期限在设置里的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const OUTCOME_LIMIT_WORDS = {
  title: { zh: '成果期限', en: 'Results' },
  lead: {
    zh: '法律没有规定这些数，下面是默认值；县里有文件的，按文件改，写明出处。',
    en: 'No law gives these numbers. These are our defaults; where the county has a paper, set what it says and name it.',
  },
  answerWorkdays: { zh: '报送后几个工作日内逐条答复', en: 'Working days until every point is answered' },
  proposalMonths: { zh: '提案几个月内答复', en: 'Months until a proposal is answered' },
  superviseWorkdays: { zh: '督办几个工作日内回复', en: 'Working days until a demand is replied to' },
  acceptDays: { zh: '办结后几天内验收', en: 'Days until it is accepted' },
  feedbackWorkdays: { zh: '验收后几个工作日内反馈', en: 'Working days until everybody is told' },
  ratingDays: { zh: '反馈后几天内收满意度', en: 'Days in which satisfaction is counted' },
  setAsideMonths: { zh: '挂账最多几个月', en: 'Months set aside, at most' },
  lookBackMonths: { zh: '第 {n} 次回头看在验收后几个月', en: 'Months after acceptance, look back {n}' },
  source: { zh: '出处', en: 'Source' },
  missing: { zh: '每个数都要填，出处也要写。', en: 'Every number and the source are needed.' },
} satisfies Record<string, Sentence>;
