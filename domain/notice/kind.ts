/**
 * 告知: what is told of a step, by its kind and the end of a number, never by a word of what it is about (a lock screen is read by
 * anybody). Inside the app, and by the channels somebody chose.
 */
import { z } from 'zod';

/** Told to whoever raised it, to whoever has it now, and of what everybody of a place is concerned with. */
export const NOTICE_KINDS = [
  'accepted',
  'moved',
  'answered',
  'ended',
  'satisfaction',
  'came',
  'sent-back',
  'reminded',
  'late',
  'outcome-put',
  'outcome-answered',
  'meeting-called',
  'meeting-put-off',
  'meeting-given-up',
  'meeting-demanded',
  'item-referred',
  'onward-answered',
  'task-given',
  'task-late',
  'topic-moved',
  'topic-agreed',
  'topic-answered',
  'reference-came',
  'reference-received',
  'reference-urged',
  'due-answer',
  'due-planned',
  'due-task',
  'due-supervision',
  'due-review',
  'due-acceptance',
  'due-feedback',
  'due-look-back',
  'outcome-late',
  'outcome-told',
  'card-ending',
  'card-ended',
  'campaign-asked',
  'phone-silent',
  'disclosure-asked',
  'disclosure-objected',
  'disclosure-answered',
  'correction-asked',
  'correction-answered',
] as const;
export const NoticeKind = z.enum(NOTICE_KINDS);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** 会议转办: told to whoever may see nothing of the meeting; read where what was referred and asked is listed. */
const ONWARD: readonly NoticeKind[] = ['item-referred', 'onward-answered', 'task-given', 'task-late'];
export const isOnward = (kind: NoticeKind): boolean => ONWARD.includes(kind);

/** What it is about. */
export const NOTICE_WORDS = [
  'matter',
  'outcome',
  'meeting',
  'topic',
  'card',
  'campaign',
  'phone',
  'disclosure',
  'account',
] as const;
export type NoticeWord = (typeof NOTICE_WORDS)[number];

/** What a gateway's text calls each kind: the server's own words, as names of categories are. */
export const KIND_NAMES: Readonly<Record<NoticeKind, string>> = {
  accepted: '已受理',
  moved: '已转给新的责任方',
  answered: '已答复，请确认',
  ended: '已了结',
  satisfaction: '办得怎么样，请回复 1 满意、2 基本满意、3 不满意',
  came: '有新到的事待签收',
  'sent-back': '被退回重办',
  reminded: '有催办或督办',
  late: '已逾期',
  'outcome-put': '有成果待答复',
  'outcome-answered': '报送的成果有了答复',
  'meeting-called': '发了会议通知',
  'meeting-put-off': '通知过的会改期了',
  'meeting-given-up': '通知过的会取消了',
  'meeting-demanded': '有人要求开会，够数必须召开',
  'item-referred': '有会议转来的事待列入',
  'onward-answered': '转办、交办的事有了回音',
  'task-given': '有会议交办的任务',
  'task-late': '会议交办的任务过期了',
  'topic-moved': '议题有了进展',
  'topic-agreed': '议题谈成了',
  'topic-answered': '议题有了答复',
  'reference-came': '有决策参考待回执、答复',
  'reference-received': '决策参考已收到',
  'reference-urged': '决策参考催复',
  'due-answer': '有成果快到答复的日子',
  'due-planned': '有列入计划的成果快到日子',
  'due-task': '有成果的任务快到日子',
  'due-supervision': '有督办快到回复的日子',
  'due-review': '有挂账的成果该再看了',
  'due-acceptance': '有成果待验收',
  'due-feedback': '有成果待反馈',
  'due-look-back': '有成果该回头看了',
  'outcome-late': '有成果过了日子',
  'outcome-told': '成果有了反馈',
  'card-ending': '有卡片快到期，请复核',
  'card-ended': '有卡片到期，已清除',
  'campaign-asked': '有专项排查待镇里审批',
  'phone-silent': '有手机两天没连上，上面还有没送出的',
  'disclosure-asked': '村务公开有提问待答复',
  'disclosure-objected': '有人对村务公开提出异议',
  'disclosure-answered': '对村务公开的提问有了答复',
  'correction-asked': '有人要求更正账号信息',
  'correction-answered': '要求更正的有了答复',
};

/** 渠道: texts, the county's WeChat service account, robots of WeCom groups. */
export const CHANNELS = ['sms', 'wechat', 'wecom'] as const;
export const Channel = z.enum(CHANNELS);
export type Channel = z.infer<typeof Channel>;

/** Whom something is told: whoever raised a matter, one person, whoever acts for a place or unit, or its group. */
export const toReporter = (matterId: string): string => `matter:${matterId}`;
/** Whoever asked of what a village published, without a name. */
export const toAsker = (questionId: string): string => `question:${questionId}`;
export const toPerson = (personId: string): string => `person:${personId}`;
/** What a place's people are told through its group, and nobody besides. */
export const toGroup = (placeKey: string): string => `group:${placeKey}`;

export interface Told {
  readonly to: string;
  readonly kind: NoticeKind;
}
