/** 能做什么: the acts of a matter's page on the phone, in what words, and which are not worth showing. */

import {
  acceptMatter,
  answerMatter,
  confirmMatter,
  escalateMatter,
  returnMatter,
  sendBackMatter,
  settleMatter,
  tryMatter,
} from '../../../contract/act.ts';
import type { Act } from '../../../contract/act-names.ts';
import type { MatterPage } from '../../../contract/matter.ts';
import { contributeMatter, extendMatter, replyMatter, takeUpMatter } from '../../../contract/ways.ts';
import { CheckIcon, ClockIcon, type Icon, ReturnIcon, UpIcon, WriteIcon } from '../../kit/icons.tsx';
import { ACT_REFUSALS } from '../../kit/refusals.ts';
import type { Sentence } from '../../kit/sentences.ts';
import { WAY_REFUSALS } from '../../kit/way-refusals.ts';

/** Ways beside the main road that are done in a few words. They are shown when they can be done, and never else. */
const PHONE_WAYS = ['contribute', 'reply', 'take-up', 'extend'] as const satisfies readonly Act[];

/** Dispatching, publishing and the other ways are done at the desk. */
export const PHONE_ACTS = [
  'confirm',
  'accept',
  'answer',
  'settle',
  'try',
  'escalate',
  'return',
  'send-back',
  ...PHONE_WAYS,
] as const satisfies readonly Act[];
export type PhoneAct = (typeof PHONE_ACTS)[number];

/** Acts that need words; taking a matter needs none. */
export type WordyAct = Exclude<PhoneAct, 'accept'>;

export const isWordyAct = (text: string): text is WordyAct =>
  text !== 'accept' && PHONE_ACTS.some((act) => act === text);

export const ENDPOINTS = {
  confirm: confirmMatter,
  accept: acceptMatter,
  answer: answerMatter,
  settle: settleMatter,
  try: tryMatter,
  escalate: escalateMatter,
  return: returnMatter,
  'send-back': sendBackMatter,
  contribute: contributeMatter,
  reply: replyMatter,
  'take-up': takeUpMatter,
  extend: extendMatter,
} as const satisfies Record<PhoneAct, unknown>;

interface Told {
  readonly name: Sentence;
  readonly icon: Icon;
  /** Said on the page that comes after. */
  readonly done: Sentence;
}

export const ACT_WORDS: Record<PhoneAct, Told> = {
  accept: {
    name: { zh: '受理', en: 'Take it' },
    icon: CheckIcon,
    done: { zh: '已受理，从现在起由您这里负责。', en: 'Taken. From now on it is with your office.' },
  },
  settle: {
    name: { zh: '当场办结', en: 'Settle on the spot' },
    icon: CheckIcon,
    done: { zh: '已办结。', en: 'Settled.' },
  },
  answer: {
    name: { zh: '答复办理结果', en: 'Answer' },
    icon: WriteIcon,
    done: { zh: '已答复，等提出人确认。', en: 'Answered. It waits for the person who raised it.' },
  },
  try: {
    name: { zh: '记录办理情况', en: 'Note what was done' },
    icon: WriteIcon,
    done: { zh: '已记录。', en: 'Noted.' },
  },
  escalate: {
    name: { zh: '上报上级', en: 'Pass it up' },
    icon: UpIcon,
    done: {
      zh: '已上报。上级签收前仍由您这里负责。',
      en: 'Passed up. Until it is taken, your office stays responsible.',
    },
  },
  return: {
    name: { zh: '退回', en: 'Return it' },
    icon: ReturnIcon,
    done: { zh: '已退回。', en: 'Returned.' },
  },
  confirm: {
    name: { zh: '确认办理结果', en: 'Confirm the result' },
    icon: CheckIcon,
    done: { zh: '已确认，这件事办结了。', en: 'Confirmed. The matter is closed.' },
  },
  'send-back': {
    name: { zh: '没办好，退回重办', en: 'Not right: send it back' },
    icon: ReturnIcon,
    done: { zh: '已退回重办，时限重新计算。', en: 'Sent back. A new clock runs.' },
  },
  contribute: {
    name: { zh: '协办答复', en: 'Give your part' },
    icon: WriteIcon,
    done: { zh: '已交给主办单位。', en: 'Given to the lead.' },
  },
  reply: {
    name: { zh: '回复督办', en: 'Reply to the level above' },
    icon: WriteIcon,
    done: { zh: '已回复。', en: 'Replied.' },
  },
  'take-up': {
    name: { zh: '恢复办理', en: 'Take it up again' },
    icon: ReturnIcon,
    done: { zh: '已恢复办理，时钟继续走。', en: 'Taken up again. The clock goes on.' },
  },
  extend: {
    name: { zh: '申请延期', en: 'Take more time' },
    icon: ClockIcon,
    done: { zh: '已延期。', en: 'Extended.' },
  },
};

/** The sentences of the rule each act is refused by. */
export const REFUSALS: Record<PhoneAct, Readonly<Record<string, Sentence>>> = {
  ...ACT_REFUSALS,
  ...WAY_REFUSALS,
};

const isWay = (act: PhoneAct): boolean => PHONE_WAYS.some((way) => way === act);

/** Reasons that only say that an act is somebody else's, or that its time is over: the page stays calm without them. */
const NOT_OURS: readonly string[] = [
  'not-the-holder',
  'not-the-receiver',
  'not-the-reporter',
  'only-town-or-county',
  'matter-closed',
  'already-accepted',
  'already-answered',
  'nothing-to-return',
  'not-answered-yet',
];

/** Before a matter is taken, one act that says so is enough. */
const isNoise = (act: PhoneAct, reason: string): boolean =>
  isWay(act) || NOT_OURS.includes(reason) || (reason === 'not-accepted-yet' && act !== 'escalate');

export interface Possible {
  readonly act: PhoneAct;
  /** Why not now; null when it can be done. */
  readonly reason: string | null;
}

/** The acts to show, those that can be done first. */
export function possibleOn({ acts }: Pick<MatterPage, 'acts'>): readonly Possible[] {
  const shown = PHONE_ACTS.flatMap((act): Possible[] => {
    const reason = acts[act];
    return reason === undefined || (reason !== null && isNoise(act, reason)) ? [] : [{ act, reason }];
  });
  return [...shown.filter(({ reason }) => reason === null), ...shown.filter(({ reason }) => reason !== null)];
}

/** The one act the thumb reaches: it moves the matter to its end. */
export const mainAct = (possible: readonly Possible[]): PhoneAct | undefined =>
  possible.find(({ act, reason }) => reason === null && MAIN.includes(act))?.act;

const MAIN: readonly PhoneAct[] = ['confirm', 'accept', 'answer', 'contribute'];
