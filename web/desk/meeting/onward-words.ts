/** 会议之后的话: what was referred here or sent on, and what meetings asked of this body. */
import type { ReturnReferralRefusal } from '../../../domain/meeting/referral.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const ONWARD_WORDS = {
  page: { zh: '会议转办', en: 'From meetings' },
  pageLead: {
    zh: '别的会转来的事和会上交办的任务。转来的可以列入自己的会，也可以写明理由退回；交办的写办得怎样。',
    en: 'What other meetings referred here and asked for. Take it into a meeting or return it with a reason; say how a task stands.',
  },
  received: { zh: '转来待列入的', en: 'Referred here' },
  noneReceived: { zh: '没有转来的事', en: 'Nothing was referred here' },
  sent: { zh: '转出去的', en: 'Referred to others' },
  from: { zh: '{place}“{meeting}”{day}转来', en: '{place}, {meeting}, {day}' },
  to: { zh: '转给{name}（{body}），{day}', en: 'to {name} ({body}), {day}' },
  toMembers: { zh: '转给{body}，{day}', en: 'to {body}, {day}' },
  list: { zh: '列入议程', en: 'Take into the agenda' },
  listed: { zh: '已加进议程。', en: 'On the agenda.' },
  planWith: { zh: '筹备会议', en: 'Plan a meeting' },
  giveBack: { zh: '退回或答复', en: 'Return or answer' },
  givenBack: { zh: '已退回，转来的会收到。', en: 'Returned: whoever sent it is told.' },
  whyBack: { zh: '为什么退回，或者怎么答复', en: 'Why it is returned, or the answer' },
  waiting: { zh: '待列入', en: 'waits' },
  isListed: { zh: '已列入', en: 'on an agenda' },
  returned: { zh: '已回复', en: 'answered' },
  settled: { zh: '有了结果', en: 'ended' },
  endedWith: { zh: '{day} {how}', en: '{day}: {how}' },
} satisfies Record<string, Sentence>;

export const ONWARD_REFUSALS: Record<ReturnReferralRefusal, Sentence> = {
  'referral-listed': {
    zh: '已经列进一个会的议程，先从议程里去掉。',
    en: 'It is on an agenda: take it off there first.',
  },
  'referral-ended': { zh: '已经退回，或者有了结果。', en: 'It was returned, or has ended.' },
};
