/** 四议两公开的词: its steps, how it stands, and the arithmetic of a step, as every face says them. */
import type { ProcedureStatus, Stage } from '../../domain/procedure/procedure.ts';
import type { ProcedureStanding } from '../../domain/procedure/standing.ts';
import type { Sentence } from './sentences.ts';

export const COUNT_WORDS = {
  came: {
    zh: '应到 {should}，{quorum}要到 {needed}，实到 {present}',
    en: '{should} should come; {quorum}: {needed}; {present} came',
  },
  voted: {
    zh: '{of}的{majority}是 {needed}，赞成 {for}、反对 {against}、弃权 {abstain}',
    en: '{majority} of {of}: {needed}; {for} for, {against} against, {abstain} abstained',
  },
  ofPresent: { zh: '到会', en: 'those present' },
  ofAll: { zh: '应到', en: 'those who should come' },
} satisfies Record<string, Sentence>;

export const STAGE_LABELS: Record<Stage, Sentence> = {
  propose: { zh: '村党组织提议', en: 'The Party branch proposes' },
  discuss: { zh: '村“两委”商议', en: 'Both committees discuss' },
  review: { zh: '党员大会审议', en: 'Party members review' },
  decide: { zh: '村民（代表）会议决议', en: 'Villagers decide' },
};

export const WAITS_LABELS: Record<ProcedureStanding['waits'], Sentence> = {
  ...STAGE_LABELS,
  decision: { zh: '决议公开', en: 'Publish the decision' },
  result: { zh: '实施结果公开', en: 'Publish the result' },
  nothing: { zh: '都办完了', en: 'Nothing' },
};

export const PROCEDURE_STATUS_LABELS: Record<ProcedureStatus, Sentence> = {
  under_way: { zh: '进行中', en: 'Under way' },
  decided: { zh: '已决议', en: 'Decided' },
  decision_public: { zh: '决议已公开', en: 'Decision published' },
  done: { zh: '两公开已完成', en: 'Done' },
  given_up: { zh: '不再办', en: 'Given up' },
};
