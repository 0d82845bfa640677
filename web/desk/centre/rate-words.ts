/** 三率的话, with the formulas and where they come from. */
import { BASICALLY_COUNTS } from '../../../domain/matter/rates.ts';
import { type Sentence, say } from '../../kit/sentences.ts';

export const RATE_WORDS = {
  title: { zh: '三率', en: 'Three rates' },
  lead: {
    zh: '由办理过程算出，不另外填报。按名称排列，不排名；不足 {n} 件的，以及能推算出来的，不显示。',
    en: 'Computed from the work itself, never asked for. In order of name, never ranked; fewer than {n}, and what could be worked out from the rest, is not shown.',
  },
  quarter: { zh: '季度', en: 'Quarter' },
  quarterOf: { zh: '{year} 年第 {n} 季度', en: '{year}, quarter {n}' },
  all: { zh: '合计', en: 'All' },
  byUnit: { zh: '按责任单位（村含所辖片、组）', en: 'By unit (a village with its areas and groups)' },
  byDomain: { zh: '按类别', en: 'By category' },
  tooFew: { zh: '件数太少，不显示', en: 'Too few to show' },
  response: { zh: '响应率', en: 'Response' },
  solution: { zh: '解决率', en: 'Solution' },
  satisfaction: { zh: '满意率', en: 'Satisfaction' },
  formulas: { zh: '怎么算的', en: 'How it is computed' },
  responseIs: {
    zh: '在首次答复期限内反馈或答复的件数 ÷ 已经首次答复或已过期限的件数',
    en: 'first answered within the limit ÷ first answered, or past the limit',
  },
  solutionIs: {
    zh: '提出人评价满意或基本满意的件数 ÷ 提出人作了评价的件数',
    en: 'rated satisfied or basically satisfied ÷ rated',
  },
  satisfactionIs: {
    zh: '（满意 × 1 ＋ 基本满意 × {part}）÷ 提出人作了评价的件数',
    en: '(satisfied × 1 + basically satisfied × {part}) ÷ rated',
  },
  source: {
    zh: '三率的名称见《北京市接诉即办工作条例》第三十二条、保定市 12345 规定第三十六条；法规没有规定算法，以上算法是本系统的默认值，由县里确认。敏感事项不计入。',
    en: 'The three are named in the Beijing rules Art. 32 and the Baoding rules Art. 36, which give no formulas; these are defaults of this system, to be confirmed by the county. Sensitive matters are not counted.',
  },
} satisfies Record<string, Sentence>;

const { response, solution, satisfaction, responseIs, solutionIs, satisfactionIs } = RATE_WORDS;
const counted = { part: BASICALLY_COUNTS };

/** What codes of the file are called. */
export const RATE_CODES: Readonly<Record<string, Sentence>> = {
  'by.all': RATE_WORDS.all,
  'by.unit': { zh: '责任单位', en: 'Unit' },
  'by.domain': { zh: '类别', en: 'Category' },
  'rate.response': response,
  'rate.solution': solution,
  'rate.satisfaction': satisfaction,
  'formula.response': responseIs,
  'formula.solution': solutionIs,
  'formula.satisfaction': {
    zh: say(satisfactionIs, 'zh', counted),
    en: say(satisfactionIs, 'en', counted),
  },
};
