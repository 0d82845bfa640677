/** 利害关系申报与账号的话. */
import type { RelationKind } from '../../../domain/people/relation.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const RELATION_WORDS = {
  title: { zh: '利害关系申报', en: 'Declare relations' },
  lead: {
    zh: '申报同在任职的近亲属。涉及其中一人的事，会避开另一人。只有您本人和安全管理员看得到。',
    en: 'Name close relatives who also hold office. What concerns one of you passes by the other. Only you and the security administrator see it.',
  },
  none: { zh: '还没有申报', en: 'Nothing declared' },
  noneLead: {
    zh: '没有同在任职的近亲属，就不用申报。',
    en: 'Without relatives in office there is nothing to declare.',
  },
  declared: { zh: '已申报的', en: 'Declared' },
  declare: { zh: '申报', en: 'Declare' },
  add: { zh: '申报一人', en: 'Declare somebody' },
  kind: { zh: '是什么关系', en: 'What relation' },
  missingKind: { zh: '请选关系。', en: 'Choose the relation.' },
  done: { zh: '已申报。', en: 'Declared.' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  withdrawWhy: { zh: '撤回的原因', en: 'Why it is withdrawn' },
  withdrawn: { zh: '已撤回。', en: 'Withdrawn.' },
  withdrawnOn: { zh: '已撤回：{why}', en: 'Withdrawn: {why}' },
  declaredOn: { zh: '{when} 申报', en: 'declared {when}' },
  allLead: {
    zh: '全县的申报，最新在前。查看会留痕。',
    en: 'Everybody’s declarations, newest first. Reading them is recorded.',
  },
  who: { zh: '申报人', en: 'Declared by' },
  relative: { zh: '近亲属', en: 'Relative' },
  when: { zh: '申报时间', en: 'Declared' },
  state: { zh: '状态', en: 'State' },
  stands: { zh: '有效', en: 'in force' },

  accounts: { zh: '账号与会话', en: 'Accounts and sessions' },
  accountsLead: {
    zh: '手机丢了、账号被盗用时，马上结束会话或关闭账号。授权和任免不在这里。',
    en: 'For a lost phone or a stolen account. Nothing is granted here.',
  },
  find: { zh: '先按姓名找到这个人。', en: 'Find the person by name first.' },
  endSessions: { zh: '结束全部会话', en: 'End all sessions' },
  sessionsEnded: { zh: '已结束 {n} 个会话。', en: '{n} {n:session:sessions} ended.' },
  close: { zh: '关闭账号', en: 'Close the account' },
  closeLead: {
    zh: '密码、没用的邀请码和会话都作废。任职还在；要再开通，由镇或县重新发邀请码。',
    en: 'Password, unused codes and sessions are void. Offices stay; to open it again, the town or county makes a new code.',
  },
  closed: { zh: '账号已关闭。', en: 'The account is closed.' },
} satisfies Record<string, Sentence>;

export const RELATION_KIND_LABELS: Record<RelationKind, Sentence> = {
  spouse: { zh: '夫妻', en: 'Spouse' },
  parent_child: { zh: '父母子女', en: 'Parent or child' },
  sibling: { zh: '兄弟姐妹', en: 'Sibling' },
  other_close: { zh: '其他近亲属', en: 'Other close relative' },
};
