/** 筹资筹劳的词: its stages, who proposes, who is exempt, and its sums, as every face says them. */
import type { Exemption, LevyStage, LevyStatus, Proposer } from '../../domain/levy/levy.ts';
import type { Sentence } from './sentences.ts';

export const SUM_WORDS = {
  moneySum: {
    zh: '筹资：({payers} − 免 {exempt}) × {each} 元 = {sum} 元',
    en: 'Money: ({payers} − {exempt} exempt) × {each} = {sum} yuan',
  },
  daysSum: {
    zh: '筹劳：({labourers} − 免 {exempt}) × {each} 个工 = {sum} 个工',
    en: 'Work: ({labourers} − {exempt} exempt) × {each} = {sum} days',
  },
  exemptLine: {
    zh: '{ground}：免筹资 {payers}，免筹劳 {labourers}',
    en: '{ground}: {payers} paying, {labourers} working',
  },
} satisfies Record<string, Sentence>;

export const STAGE_LABELS: Record<LevyStage, Sentence> = {
  announce: { zh: '公告', en: 'Announce' },
  vote: { zh: '会议表决', en: 'Vote' },
  town: { zh: '镇初审', en: 'The town looks at it' },
  county: { zh: '县审核', en: 'The county reviews it' },
  publish: { zh: '公开方案', en: 'Publish the scheme' },
  accounts: { zh: '公开账目', en: 'Publish the accounts' },
};

export const PROPOSER_LABELS: Record<Proposer, Sentence> = {
  committee: { zh: '村委会', en: 'The village committee' },
  villagers: { zh: '村民联名', en: 'Villagers' },
  representatives: { zh: '村民代表联名', en: 'Representatives' },
};

export const EXEMPTION_LABELS: Record<Exemption, Sentence> = {
  soldier: { zh: '现役军人', en: 'Soldiers' },
  student: { zh: '在校学生', en: 'Students' },
  pregnant: { zh: '孕产期妇女', en: 'Pregnant women' },
  hardship: { zh: '困难户（经申请）', en: 'Hardship, on application' },
};

export const LEVY_STATUS_LABELS: Record<LevyStatus, Sentence> = {
  proposed: { zh: '已提出', en: 'Proposed' },
  announced: { zh: '已公告', en: 'Announced' },
  voted: { zh: '已表决通过', en: 'Voted' },
  looked_at: { zh: '镇已初审', en: 'Looked at by the town' },
  reviewed: { zh: '县已审核', en: 'Reviewed' },
  published: { zh: '方案已公开', en: 'Published' },
  done: { zh: '账目已公开', en: 'Done' },
  given_up: { zh: '不再办', en: 'Given up' },
};
