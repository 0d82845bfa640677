/** 审计里的操作: what each recorded act is called. Named by the endpoint that was used. */
import type { Sentence } from '../../kit/sentences.ts';

export const AUDITED_ACTS = {
  'people.sign-in': { zh: '登录', en: 'Signed in' },
  'people.sign-out': { zh: '退出', en: 'Signed out' },
  'people.take-office': { zh: '切换任职', en: 'Changed office' },
  'people.end-session': { zh: '退出某设备', en: 'Ended a session' },
  'matter.report': { zh: '登记事项', en: 'Recorded a matter' },
  'matter.accept': { zh: '签收受理', en: 'Took a matter' },
  'matter.settle': { zh: '当场办结', en: 'Settled on the spot' },
  'matter.try': { zh: '反馈进展', en: 'Reported progress' },
  'matter.escalate': { zh: '上报上级', en: 'Passed up' },
  'matter.dispatch': { zh: '派单', en: 'Dispatched' },
  'matter.return': { zh: '退回', en: 'Returned' },
  'matter.answer': { zh: '答复办结', en: 'Answered' },
  'matter.confirm': { zh: '确认评价', en: 'Confirmed' },
  'matter.send-back': { zh: '退回重办', en: 'Sent back' },
  'matter.reporter': { zh: '查看联系方式', en: 'Read name and phone' },
  'publication.publish': { zh: '公开', en: 'Published' },
  'publication.correct': { zh: '更正公开', en: 'Corrected a publication' },
  'matter.attach': { zh: '加附件', en: 'Added an attachment' },
  'matter.add-note': { zh: '写内部备注', en: 'Added an internal note' },
  'matter.take-back-note': { zh: '收回内部备注', en: 'Took back a note' },
  'matter.create-template': { zh: '新建答复模板', en: 'Wrote a reply template' },
  'matter.change-template': { zh: '修改答复模板', en: 'Changed a reply template' },
  'matter.retire-template': { zh: '停用答复模板', en: 'Retired a reply template' },
  'export.ask': { zh: '要求导出', en: 'Asked for an export' },
  'export.take': { zh: '取走导出文件', en: 'Took an exported file' },
  'follow.say': { zh: '居民反映', en: 'Raised by a resident' },
  'follow.confirm': { zh: '凭码确认', en: 'Confirmed by code' },
  'follow.send-back': { zh: '凭码退回', en: 'Sent back by code' },
} satisfies Record<string, Sentence>;

export type AuditedAct = keyof typeof AUDITED_ACTS;
export const AUDITED = Object.keys(AUDITED_ACTS) as readonly AuditedAct[];
