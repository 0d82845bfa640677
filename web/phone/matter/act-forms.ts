/** 办理表单: what each act asks for, in what words, and what is made of it. Lengths are those of the rules. */

import type { ConfirmRequest } from '../../../domain/matter/confirm.ts';
import type { Sentence } from '../../kit/sentences.ts';
import type { WordyAct } from './acts.ts';

export const FORM = {
  loading: { zh: '办理', en: 'Act' },
  send: { zh: '发送', en: 'Send' },
  sending: { zh: '正在发送…', en: 'Sending…' },
  rating: { zh: '办得怎么样', en: 'How was it done?' },
  noRating: { zh: '请选一个评价。', en: 'Choose a rating.' },
  tooShort: { zh: '请至少写 {n} 个字。', en: 'Write at least {n} characters.' },
  escalateTo: {
    zh: '上报给：{name}。对方签收前，仍由您这里负责。',
    en: 'Goes to {name}. Until they take it, your office stays responsible.',
  },
  returnTo: {
    zh: '退回给：{name}。每件事只能退回一次。',
    en: 'Goes back to {name}. It can be returned only once.',
  },
  sendBackTo: {
    zh: '由{name}重新办理。每件事只能退回重办一次。',
    en: '{name} has to do it again. This is possible only once.',
  },
} satisfies Record<string, Sentence>;

interface Said {
  readonly text: string;
  readonly rating: ConfirmRequest['satisfaction'] | null;
}

interface ActFormWords {
  readonly label: Sentence;
  readonly hint?: Sentence;
  readonly min: number;
  readonly max: number;
  /** What its endpoint takes, besides the matter and the command's id. */
  readonly body: (said: Said) => Readonly<Record<string, unknown>>;
}

const DONE_LABEL: Sentence = { zh: '怎么办的，办成什么样', en: 'What was done, and how it stands' };

export const ACT_FORMS: Record<WordyAct, ActFormWords> = {
  settle: {
    label: DONE_LABEL,
    hint: {
      zh: '一句话就行。提出人会看到。',
      en: 'One sentence will do. The person who raised it reads it.',
    },
    min: 2,
    max: 2000,
    body: ({ text }) => ({ answer: text }),
  },
  answer: {
    label: DONE_LABEL,
    hint: {
      zh: '写清楚结果和依据。提出人会看到，由他确认。',
      en: 'Say the result and the grounds. The person who raised it reads and confirms it.',
    },
    min: 2,
    max: 2000,
    body: ({ text }) => ({ answer: text }),
  },
  try: {
    label: { zh: '做了什么，卡在哪里', en: 'What was done, and where it is stuck' },
    hint: {
      zh: '记下后，办不了的可以上报上级。',
      en: 'After this it can be passed up if it cannot be settled here.',
    },
    min: 2,
    max: 1000,
    body: ({ text }) => ({ tried: text }),
  },
  escalate: {
    label: { zh: '为什么要上级来办', en: 'Why the level above is needed' },
    hint: {
      zh: '例如：要动用镇上的机械，村里没有。',
      en: 'For example: it needs machines that the village has not.',
    },
    min: 2,
    max: 500,
    body: ({ text }) => ({ why: text }),
  },
  return: {
    label: { zh: '为什么退回', en: 'Why it goes back' },
    hint: {
      zh: '写明理由，例如不属于这里的职责。',
      en: 'Give the reason, for example that it is not your duty.',
    },
    min: 2,
    max: 500,
    body: ({ text }) => ({ why: text }),
  },
  confirm: {
    label: { zh: '还想说的', en: 'Anything else' },
    min: 2,
    max: 500,
    body: ({ text, rating }) => ({
      satisfaction: rating ?? 'satisfied',
      ...(text === '' ? {} : { words: text }),
    }),
  },
  'send-back': {
    label: { zh: '哪里没办好', en: 'What is not right' },
    hint: { zh: '写清楚还要办什么。', en: 'Say what is still to be done.' },
    min: 2,
    max: 500,
    body: ({ text }) => ({ why: text }),
  },
  contribute: {
    label: { zh: '协办结果', en: 'Your part' },
    hint: {
      zh: '由主办单位统一答复提出人。',
      en: 'The lead answers the person who raised it.',
    },
    min: 2,
    max: 2000,
    body: ({ text }) => ({ words: text }),
  },
  reply: {
    label: { zh: '办到哪一步，还差什么', en: 'How it stands, and what is missing' },
    min: 2,
    max: 1000,
    body: ({ text }) => ({ words: text }),
  },
  'take-up': {
    label: { zh: '现在可以怎么办', en: 'What can be done now' },
    min: 2,
    max: 500,
    body: ({ text }) => ({ why: text }),
  },
  extend: {
    label: { zh: '为什么要延期', en: 'Why more time is needed' },
    hint: {
      zh: '理由会告诉提出人。',
      en: 'The person who raised it is told why.',
    },
    min: 2,
    max: 500,
    body: ({ text }) => ({ why: text }),
  },
};
