/** 为什么不能: one sentence for every reason a rule of a matter can refuse with. A reason without one does not compile. */
import type { AcceptRefusal } from '../../domain/matter/accept.ts';
import type { AnswerRefusal } from '../../domain/matter/answer.ts';
import type { ClassifyRefusal } from '../../domain/matter/classify.ts';
import type { ConfirmRefusal } from '../../domain/matter/confirm.ts';
import type { DispatchRefusal } from '../../domain/matter/dispatch.ts';
import type { EscalateRefusal } from '../../domain/matter/escalate.ts';
import type { OwnerRefusal, WorkRefusal } from '../../domain/matter/owner.ts';
import type { ReportRefusal } from '../../domain/matter/report.ts';
import type { ReturnRefusal } from '../../domain/matter/return.ts';
import type { SendBackRefusal } from '../../domain/matter/send-back.ts';
import type { SettleRefusal } from '../../domain/matter/settle.ts';
import type { TryRefusal } from '../../domain/matter/try.ts';
import type { Sentence } from './sentences.ts';

export const CLOSED: Sentence = { zh: '这件事已经办结。', en: 'This matter is closed.' };
const NOT_ACCEPTED: Sentence = {
  zh: '还没有受理，请先受理。',
  en: 'Nobody has taken it yet: take it first.',
};
const HANDED_ON: Sentence = {
  zh: '已经转出，正在等对方签收。对方退回后可以再办。',
  en: 'It has been passed on and waits to be taken. If it comes back, you can go on.',
};
/** Says nothing of whom it is about. */
export const RECEIVER_CONCERNED: Sentence = {
  zh: '按回避规定，这件事不能交给它，请另选。',
  en: 'By the rules of recusal it cannot go there. Choose another.',
};
const NOT_THE_RECEIVER: Sentence = { zh: '这件事不由您这里签收。', en: 'It was not sent to your office.' };

const GOES_ALONG: Sentence = {
  zh: '已经并入另一件事，随那一件办理和答复。',
  en: 'It goes along with another matter and is answered with it.',
};

export const OWNER: Record<OwnerRefusal, Sentence> = {
  'matter-closed': CLOSED,
  'already-answered': {
    zh: '已经答复，正在等提出人确认。',
    en: 'It is answered and waits for the person who raised it.',
  },
  'not-the-holder': { zh: '这件事不在您这里办理。', en: 'It is not with your office.' },
  'goes-along': GOES_ALONG,
};

export const WORK: Record<WorkRefusal, Sentence> = {
  ...OWNER,
  'not-accepted-yet': NOT_ACCEPTED,
  'handed-on': HANDED_ON,
  'set-aside': {
    zh: '已经中止或挂账，先“恢复办理”。',
    en: 'It is set aside: take it up again first.',
  },
};

export const NO_SUCH_CATEGORY: Sentence = {
  zh: '本县没有这个类别，可能刚刚改过，请重选。',
  en: 'The county has no such category. It may have changed just now: choose another.',
};

/** Of whatever people name themselves. */
export const BANNED_WORD: Sentence = {
  zh: '名称里有禁用词，“设置 · 禁用词”里列着全部，请换个说法。',
  en: 'The name contains a banned word; “Settings · Banned words” lists them all. Say it otherwise.',
};

export const CLASSIFY_REFUSALS: Record<ClassifyRefusal, Sentence> = {
  'not-the-holder': OWNER['not-the-holder'],
  'no-such-category': NO_SUCH_CATEGORY,
  'same-category': { zh: '类别没有变，请选另一个。', en: 'That is its category already: choose another.' },
};

export const ACCEPT_REFUSALS: Record<AcceptRefusal, Sentence> = {
  'matter-closed': CLOSED,
  'goes-along': GOES_ALONG,
  'already-accepted': { zh: '已经受理，正在办理。', en: 'It has been taken already.' },
  'already-answered': OWNER['already-answered'],
  'not-the-receiver': NOT_THE_RECEIVER,
};

export const SETTLE_REFUSALS: Record<SettleRefusal, Sentence> = {
  ...OWNER,
  'already-accepted': {
    zh: '已经受理，请用“答复”写明办理结果。',
    en: 'It has been taken already: use “Answer” to say what was done.',
  },
};

export const TRY_REFUSALS: Record<TryRefusal, Sentence> = { ...WORK };

export const ESCALATE_REFUSALS: Record<EscalateRefusal, Sentence> = {
  ...WORK,
  'not-tried-yet': {
    zh: '先记一笔本级办了什么，再上报。',
    en: 'Say first what was done at this level, then pass it up.',
  },
  'no-level-above': { zh: '上面没有可以接手的层级。', en: 'There is no level above to take it.' },
};

export const DISPATCH_REFUSALS: Record<DispatchRefusal, Sentence> = {
  ...WORK,
  'only-town-or-county': {
    zh: '只有镇（街道）和县级可以派单。',
    en: 'Only a town or the county can dispatch.',
  },
  'no-such-unit': {
    zh: '本级没有这个承办单位，请重选。',
    en: 'There is no such unit at this level. Choose another.',
  },
  'receiver-concerned': RECEIVER_CONCERNED,
};

export const RETURN_REFUSALS: Record<ReturnRefusal, Sentence> = {
  'matter-closed': CLOSED,
  'nothing-to-return': {
    zh: '这件事没有从别处转来，不能退回。',
    en: 'It was not passed to anyone, so there is nothing to return.',
  },
  'not-the-receiver': NOT_THE_RECEIVER,
  'returned-before': {
    zh: '您这里已经退回过一次，再次转来应当受理。',
    en: 'Your office has returned it once. Sent again, it must be taken.',
  },
};

export const ANSWER_REFUSALS: Record<AnswerRefusal, Sentence> = {
  ...WORK,
  'assist-awaited': {
    zh: '协办单位还没有答复，期限未到。等它答复后再统一答复。',
    en: 'A unit that was asked to help has not spoken and still has time. Answer after it has.',
  },
};

export const CONFIRM_REFUSALS: Record<ConfirmRefusal, Sentence> = {
  'not-the-reporter': { zh: '由提出这件事的人确认。', en: 'The person who raised it confirms.' },
  'matter-closed': CLOSED,
  'not-answered-yet': {
    zh: '还没有答复，答复后再确认。',
    en: 'It is not answered yet. Confirm after the answer.',
  },
};

export const SEND_BACK_REFUSALS: Record<SendBackRefusal, Sentence> = {
  ...CONFIRM_REFUSALS,
  'sent-back-before': {
    zh: '已经退回重办过一次。仍不满意，请在确认时选“不满意”。',
    en: 'It was sent back once. If it is still not right, confirm it as “not satisfied”.',
  },
};

export const REPORT_REFUSALS: Record<ReportRefusal, Sentence> = {
  'no-such-place': {
    zh: '没有这个地方，或已经撤并，请重选。',
    en: 'There is no such place any more. Choose another.',
  },
  'place-not-yours': {
    zh: '这个地方不在您的任职范围，请重选。',
    en: 'This place is outside your office. Choose another.',
  },
  'no-such-category': NO_SUCH_CATEGORY,
  'nobody-to-receive': {
    zh: '这个地方暂时没有人值守，请选上一级地点。',
    en: 'Nobody holds office there at present. Choose the place above it.',
  },
  'consent-not-asked': {
    zh: '替别人登记，请先征得本人同意，并选明口头或书面。',
    en: 'You write it down for somebody: ask first, and say how that person agreed.',
  },
  'paper-recorded-before': {
    zh: '这张登记表已经登记过，编号 {no}，不用再登记。',
    en: 'This sheet was recorded before, as {no}. It need not be recorded again.',
  },
};

/** Acts of a matter's page, as the contract names them, with the reasons each can be refused with. */
export const ACT_REFUSALS = {
  accept: ACCEPT_REFUSALS,
  settle: SETTLE_REFUSALS,
  try: TRY_REFUSALS,
  escalate: ESCALATE_REFUSALS,
  dispatch: DISPATCH_REFUSALS,
  return: RETURN_REFUSALS,
  answer: ANSWER_REFUSALS,
  confirm: CONFIRM_REFUSALS,
  'send-back': SEND_BACK_REFUSALS,
} as const;

const UNKNOWN: Sentence = {
  zh: '现在不能这样办，请刷新后再看。',
  en: 'This cannot be done now. Refresh and look again.',
};

/** The sentence for a reason that came over the wire; a plain one for a reason this version does not know. */
export const refusalOf = (refusals: Readonly<Record<string, Sentence>>, reason: string): Sentence =>
  Object.keys(refusals).includes(reason) ? (refusals[reason] ?? UNKNOWN) : UNKNOWN;
