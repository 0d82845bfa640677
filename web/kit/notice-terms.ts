/** 告知的名称: channels, and what is told. */
import type { Channel, NoticeKind } from '../../domain/notice/kind.ts';
import type { Sentence } from './sentences.ts';

export const CHANNEL_LABELS: Record<Channel, Sentence> = {
  sms: { zh: '短信', en: 'Texts' },
  wechat: { zh: '微信服务号', en: 'WeChat service account' },
  wecom: { zh: '企业微信群机器人', en: 'WeCom group robots' },
};

export const NOTICE_LABELS: Record<NoticeKind, Sentence> = {
  accepted: { zh: '已受理', en: 'Taken' },
  moved: { zh: '已转给新的责任方', en: 'Passed on' },
  answered: { zh: '已答复，请确认', en: 'Answered: please confirm' },
  ended: { zh: '已了结', en: 'Ended' },
  satisfaction: { zh: '请回复满意度', en: 'Asks how satisfied' },
  came: { zh: '有新到的事', en: 'Something came in' },
  'sent-back': { zh: '退回重办', en: 'Sent back' },
  reminded: { zh: '催办、督办', en: 'Reminded or supervised' },
  late: { zh: '已逾期', en: 'Late' },
  'outcome-put': { zh: '成果待答复', en: 'A result to answer' },
  'outcome-answered': { zh: '成果有了答复', en: 'A result was answered' },
  'meeting-called': { zh: '会议通知', en: 'A meeting is called' },
  'meeting-put-off': { zh: '会议改期', en: 'A meeting is put off' },
  'meeting-given-up': { zh: '会议取消', en: 'A meeting is cancelled' },
  'meeting-demanded': { zh: '有人要求开会', en: 'A meeting is asked for' },
  'item-referred': { zh: '会议转来的事', en: 'A meeting referred something here' },
  'onward-answered': { zh: '转办、交办的事有了回音', en: 'What was referred was answered' },
  'task-given': { zh: '会议交办的任务', en: 'A meeting asks for something' },
  'task-late': { zh: '会议交办的任务过期', en: 'A task of a meeting is late' },
  'topic-moved': { zh: '议题有了进展', en: 'A topic goes on' },
  'topic-agreed': { zh: '议题谈成了', en: 'A topic found consensus' },
  'topic-answered': { zh: '议题有了答复', en: 'A topic was answered' },
  'reference-came': { zh: '决策参考待回执、答复', en: 'A decision reference to receive and answer' },
  'reference-received': { zh: '决策参考已收到', en: 'A decision reference was received' },
  'reference-urged': { zh: '决策参考催复', en: 'A decision reference is waited for' },
  'due-answer': { zh: '成果快到答复的日子', en: 'A result is soon to be answered' },
  'due-planned': { zh: '列入计划的成果快到日子', en: 'The day a result was planned for is near' },
  'due-task': { zh: '成果的任务快到日子', en: 'A task of a result is due soon' },
  'due-supervision': { zh: '督办快到回复的日子', en: 'A demand is soon to be replied to' },
  'due-review': { zh: '挂账的成果该再看了', en: 'A result set aside is to be looked at again' },
  'due-acceptance': { zh: '成果待验收', en: 'A result waits for acceptance' },
  'due-feedback': { zh: '成果待反馈', en: 'What became of a result is still to be told' },
  'due-look-back': { zh: '成果该回头看了', en: 'A result is to be looked back at' },
  'outcome-told': { zh: '成果有了反馈', en: 'What became of a result' },
  'outcome-late': { zh: '成果过了日子', en: 'A result is overdue' },
  'card-ending': { zh: '有卡片快到期，请复核', en: 'A card ends soon: please look at it again' },
  'card-ended': { zh: '有卡片到期，已清除', en: 'A card has ended and was erased' },
  'campaign-asked': { zh: '有专项排查待镇里审批', en: 'A campaign waits for the town’s approval' },
  'phone-silent': {
    zh: '有手机两天没连上，上面还有没送出的',
    en: 'A phone was not heard of for two days, with something unsent on it',
  },
};
