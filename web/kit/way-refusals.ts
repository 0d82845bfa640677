/** 旁路上为什么不能: one sentence for every reason an act beside the main road can be refused with. */
import type { AssistRefusal } from '../../domain/matter/assist.ts';
import type { RecordRefusal } from '../../domain/matter/confirm.ts';
import type { ContributeRefusal } from '../../domain/matter/contribute.ts';
import type { ExtendRefusal } from '../../domain/matter/extend.ts';
import type { MergeRefusal } from '../../domain/matter/merge.ts';
import type { RedirectRefusal } from '../../domain/matter/redirect.ts';
import type { RemindRefusal } from '../../domain/matter/remind.ts';
import type { ReopenRefusal } from '../../domain/matter/reopen.ts';
import type { ReplyRefusal } from '../../domain/matter/reply.ts';
import type { SetAsideRefusal } from '../../domain/matter/set-aside.ts';
import type { SplitRefusal } from '../../domain/matter/split.ts';
import type { SuperviseRefusal } from '../../domain/matter/supervise.ts';
import type { TakeUpRefusal } from '../../domain/matter/take-up.ts';
import type { WithdrawRefusal } from '../../domain/matter/withdraw.ts';
import {
  CLOSED,
  CONFIRM_REFUSALS,
  DISPATCH_REFUSALS,
  NO_SUCH_CATEGORY,
  OWNER,
  RECEIVER_CONCERNED,
  WORK,
} from './refusals.ts';
import type { Sentence } from './sentences.ts';

const ANSWERED = OWNER['already-answered'];
const NOT_ABOVE: Sentence = {
  zh: '由它的上级来做这件事。',
  en: 'A level above its owner does this.',
};
const SENSITIVE: Sentence = {
  zh: '敏感事项不能这样办。',
  en: 'Not with a sensitive matter.',
};
const TIME_IS_OVER: Sentence = {
  zh: '期限已过，不能再延期或中止；确有困难的可以挂账。',
  en: 'The time is over: it cannot be extended or suspended, but it can go on the long list.',
};

const ASSIST: Record<AssistRefusal, Sentence> = {
  ...WORK,
  'only-town-or-county': {
    zh: '镇（街道）、县级和它们的单位才能请协办。',
    en: 'Only a town, the county and their units can ask for help.',
  },
  'no-such-unit': DISPATCH_REFUSALS['no-such-unit'],
  'receiver-concerned': RECEIVER_CONCERNED,
  'assisting-already': { zh: '已经请它协办了。', en: 'It was asked already.' },
};

const CONTRIBUTE: Record<ContributeRefusal, Sentence> = {
  'matter-closed': CLOSED,
  'already-answered': ANSWERED,
  'not-asked-to-assist': { zh: '没有请您这里协办。', en: 'Your office was not asked to help.' },
  'assisted-already': { zh: '协办意见已经答复过了。', en: 'Your part has been given already.' },
};

const REMIND: Record<RemindRefusal, Sentence> = {
  'matter-closed': CLOSED,
  'already-answered': ANSWERED,
  'not-above': NOT_ABOVE,
  'not-late-yet': { zh: '还在期限内，超期后可以催办。', en: 'It is in time. You can ask when it is late.' },
  'reminded-today': {
    zh: '今天已经催过了，明天再看。',
    en: 'It was asked about today. Look again tomorrow.',
  },
};

const SUPERVISE: Record<SuperviseRefusal, Sentence> = {
  'matter-closed': CLOSED,
  'already-answered': ANSWERED,
  'not-above': NOT_ABOVE,
  'supervised-already': {
    zh: '已经督办，等对方回复后可以再次督办。',
    en: 'It is supervised already. After the reply it can be again.',
  },
};

const REPLY: Record<ReplyRefusal, Sentence> = {
  ...OWNER,
  'not-supervised': { zh: '没有等着回复的督办。', en: 'No reply is awaited.' },
};

const EXTEND: Record<ExtendRefusal, Sentence> = {
  ...WORK,
  'time-is-over': TIME_IS_OVER,
  'extended-enough': {
    zh: '延期次数已经用完。确实办不了的可以挂账。',
    en: 'It was extended as often as allowed. If it cannot be done, put it on the long list.',
  },
};

const SET_ASIDE: Record<SetAsideRefusal, Sentence> = {
  ...WORK,
  'time-is-over': TIME_IS_OVER,
  'extend-first': {
    zh: '先按规定延期，延期用完还办不了的，再挂账。',
    en: 'Extend it first. When that is used up, it can go on the long list.',
  },
  'review-not-ahead': { zh: '复核日期要在今天以后。', en: 'The day of review must be ahead.' },
  'review-too-far': { zh: '复核日期太远，请选近一些。', en: 'The day of review is too far away.' },
};

const TAKE_UP: Record<TakeUpRefusal, Sentence> = {
  ...OWNER,
  'not-set-aside': { zh: '没有中止或挂账。', en: 'It is not set aside.' },
};

const MERGE: Record<MergeRefusal, Sentence> = {
  ...OWNER,
  'same-matter': { zh: '不能并入它自己。', en: 'It cannot go along with itself.' },
  sensitive: SENSITIVE,
  'other-not-open': { zh: '那一件已经答复或办结，不能并入。', en: 'The other one is answered or closed.' },
  'emergency-leads': {
    zh: '这一件紧急，那一件不紧急：打开那一件，把它并入这一件。',
    en: 'This one is urgent and the other is not: open the other and let it go along with this one.',
  },
  'reply-first': {
    zh: '上级在督办这一件，先回复督办，再并入别的。',
    en: 'A level above waits for a reply: reply first.',
  },
};

const SPLIT: Record<SplitRefusal, Sentence> = {
  ...WORK,
  sensitive: SENSITIVE,
  'no-such-category': NO_SUCH_CATEGORY,
};
const REDIRECT: Record<RedirectRefusal, Sentence> = WORK;

const REOPEN: Record<ReopenRefusal, Sentence> = {
  'not-closed': { zh: '还没有办结。', en: 'It is not closed.' },
  'ended-elsewhere': {
    zh: '已经撤回、移交或转法定途径，请另提一件。',
    en: 'It was withdrawn or handed on. Raise a new one.',
  },
  'not-the-reporter': CONFIRM_REFUSALS['not-the-reporter'],
  'closed-too-long': { zh: '办结已久，请另提一件。', en: 'It was closed long ago. Raise a new one.' },
  'reopened-before': { zh: '已经重新办理过一次，请另提一件。', en: 'It was reopened once. Raise a new one.' },
};

const WITHDRAW: Record<WithdrawRefusal, Sentence> = {
  'not-the-reporter': CONFIRM_REFUSALS['not-the-reporter'],
  'matter-closed': CLOSED,
  'already-answered': {
    zh: '已经答复，请直接确认评价。',
    en: 'It is answered: confirm it instead.',
  },
};

const RECORD: Record<RecordRefusal, Sentence> = {
  'nobody-to-ask': { zh: '提出人没有留下联系方式。', en: 'Nobody left a way to be asked.' },
  'matter-closed': CLOSED,
  'not-answered-yet': CONFIRM_REFUSALS['not-answered-yet'],
  'not-above': {
    zh: '回访由上级或代为登记的人做，承办单位不给自己打分。',
    en: 'A level above asks, or whoever wrote it down: nobody rates the own work.',
  },
};

export const WAY_REFUSALS = {
  assist: ASSIST,
  contribute: CONTRIBUTE,
  reply: REPLY,
  extend: EXTEND,
  'set-aside': SET_ASIDE,
  'take-up': TAKE_UP,
  merge: MERGE,
  split: SPLIT,
  redirect: REDIRECT,
  'hand-over': OWNER,
  remind: REMIND,
  supervise: SUPERVISE,
  'record-satisfaction': RECORD,
  withdraw: WITHDRAW,
  reopen: REOPEN,
} as const;
