/** 一件事的说法: what its page calls steps, reporters and ratings; apart from `terms.ts`, for the first page of the phone shows none of them. */
import type { ReporterKind, Satisfaction } from '../../domain/matter/matter.ts';
import type { StepKind } from '../../domain/matter/step.ts';
import type { Sentence } from './sentences.ts';

export const STEP_LABELS: Record<StepKind, Sentence> = {
  reported: { zh: '提出', en: 'Raised' },
  accepted: { zh: '签收受理', en: 'Taken' },
  settled: { zh: '当场办结', en: 'Settled on the spot' },
  tried: { zh: '反馈进展', en: 'Progress reported' },
  escalated: { zh: '上报上级', en: 'Passed up' },
  dispatched: { zh: '派单', en: 'Dispatched' },
  returned: { zh: '退回', en: 'Returned' },
  answered: { zh: '答复办理结果', en: 'Answered' },
  confirmed: { zh: '确认评价', en: 'Confirmed' },
  'sent-back': { zh: '退回重办', en: 'Sent back' },
  turned: { zh: '期限提醒', en: 'Clock turned' },
  classified: { zh: '更正类别', en: 'Category set right' },
  lapsed: { zh: '逾期未评价，办结', en: 'Closed without a rating' },
  'assist-asked': { zh: '请协办', en: 'Help asked for' },
  contributed: { zh: '协办答复', en: 'Part given' },
  reminded: { zh: '催办', en: 'Reminded' },
  supervised: { zh: '督办', en: 'Supervised' },
  replied: { zh: '督办回复', en: 'Replied' },
  pictured: { zh: '补照片', en: 'Photo added' },
  expired: { zh: '到期清除', en: 'Erased in time' },
  extended: { zh: '延期', en: 'Extended' },
  'set-aside': { zh: '暂缓', en: 'Set aside' },
  'taken-over': { zh: '以前的台账转入', en: 'Taken over from an older register' },
  'taken-up': { zh: '恢复办理', en: 'Taken up again' },
  merged: { zh: '并案', en: 'Merged' },
  'answered-along': { zh: '并案一并答复', en: 'Answered with the other' },
  parted: { zh: '恢复单独办理', en: 'On its own again' },
  split: { zh: '拆分', en: 'Split' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  redirected: { zh: '转法定途径', en: 'To the statutory channel' },
  'handed-over': { zh: '紧急移交', en: 'Handed over' },
  reopened: { zh: '重新办理', en: 'Reopened' },
  retimed: { zh: '放假安排公布，期限确定', en: 'Due day made final' },
  carried: { zh: '随区划调整交接', en: 'Went with its place' },
};

export const SATISFACTION_LABELS: Record<Satisfaction, Sentence> = {
  satisfied: { zh: '满意', en: 'Satisfied' },
  basically_satisfied: { zh: '基本满意', en: 'Basically satisfied' },
  dissatisfied: { zh: '不满意', en: 'Not satisfied' },
  not_surveyed: { zh: '未评价', en: 'Not rated' },
};

/** Pictures that are still on their way from the phone that raised a matter. */
export const PHOTOS_TO_COME: Sentence = {
  zh: '{n} 张照片待传，有信号时会自动传上来。',
  en: '{n} {n:photo:photos} to come: the phone sends {n:it:them} when it has a signal.',
};

export const REPORTER_KIND_LABELS: Record<ReporterKind, Sentence> = {
  office: { zh: '工作人员', en: 'Office holder' },
  named: { zh: '实名居民', en: 'Named resident' },
  anonymous: { zh: '匿名', en: 'Anonymous' },
};
