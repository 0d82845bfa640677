/** 办理的话: what each act is called, what it does, what its form asks, and what is said when it is done. */
import type { Act, Way } from '../../../contract/act-names.ts';
import type { Sentence } from '../../kit/sentences.ts';
import { WAY_WORDS } from './way-words.ts';

export interface ActWords {
  readonly label: Sentence;
  /** What happens, before it is done. `{above}`: the level above. */
  readonly lead: Sentence;
  /** What the form asks for. */
  readonly field?: Sentence;
  readonly hint?: Sentence;
  readonly done: Sentence;
}

const MAIN_WORDS: Record<Exclude<Act, Way>, ActWords> = {
  accept: {
    label: { zh: '签收受理', en: 'Take it' },
    lead: {
      zh: '签收后由您这里负责，办理期限开始计算。',
      en: 'It is then yours, and its time begins to run.',
    },
    done: { zh: '已签收，现在由您这里办理。', en: 'Taken: it is now with your office.' },
  },
  settle: {
    label: { zh: '当场办结', en: 'Settle on the spot' },
    lead: {
      zh: '小事当场办好，签收和答复一步完成。',
      en: 'For small things done at once: taken and answered in one step.',
    },
    field: { zh: '怎么办的，结果如何', en: 'What was done, and with what result' },
    hint: {
      zh: '写给提出人看，请说清楚、说完整。',
      en: 'The person who raised it reads this: be clear and complete.',
    },
    done: { zh: '已办结，等提出人确认。', en: 'Settled. It waits for the person who raised it.' },
  },
  try: {
    label: { zh: '反馈进展', en: 'Report progress' },
    lead: {
      zh: '写明本级已经做了什么。这是给提出人的首次答复，也是上报上级的前提。',
      en: 'Say what was done so far: the first answer to the person who raised it, and the condition for passing it up.',
    },
    field: { zh: '已经做了什么', en: 'What was done so far' },
    done: { zh: '进展已记录。', en: 'Recorded.' },
  },
  answer: {
    label: { zh: '答复办结', en: 'Answer' },
    lead: {
      zh: '答复后由提出人确认；不满意可以退回重办一次。',
      en: 'The person who raised it then confirms, or sends it back once.',
    },
    field: { zh: '办理结果', en: 'What was done' },
    hint: {
      zh: '写给提出人看，请说清楚、说完整。',
      en: 'The person who raised it reads this: be clear and complete.',
    },
    done: { zh: '已答复，等提出人确认。', en: 'Answered. It waits for the person who raised it.' },
  },
  dispatch: {
    label: { zh: '派单', en: 'Dispatch' },
    lead: {
      zh: '交给承办单位办理。对方签收前，仍由您这里负责。',
      en: 'Offered to a handling unit. Until it is taken there, it stays yours.',
    },
    field: { zh: '交办要求', en: 'What is asked of the unit' },
    done: { zh: '已派单，等承办单位签收。', en: 'Dispatched. It waits to be taken.' },
  },
  escalate: {
    label: { zh: '上报上级', en: 'Pass up' },
    lead: {
      zh: '本级办不了，上报给{above}。对方签收前，仍由您这里负责。',
      en: 'Offered to {above}. Until it is taken there, it stays yours.',
    },
    field: { zh: '为什么本级办不了', en: 'Why this level cannot settle it' },
    done: { zh: '已上报，等上级签收。', en: 'Passed up. It waits to be taken.' },
  },
  return: {
    label: { zh: '退回', en: 'Return' },
    lead: {
      zh: '不该由您这里办的，写明理由退回。同一件事只能退回一次。',
      en: 'Not for your office: say why. A matter can be returned only once.',
    },
    field: { zh: '退回的理由', en: 'Why it is returned' },
    done: { zh: '已退回原单位。', en: 'Returned to its owner.' },
  },
  confirm: {
    label: { zh: '确认评价', en: 'Confirm' },
    lead: { zh: '您是提出人。确认之后，这件事办结。', en: 'You raised it. With your word it is closed.' },
    field: { zh: '想说的话', en: 'A word about it' },
    done: { zh: '已确认，这件事办结了。', en: 'Confirmed: the matter is closed.' },
  },
  'send-back': {
    label: { zh: '退回重办', en: 'Send back' },
    lead: {
      zh: '没有真正办好的，写明哪里不行，退回重办。只能退一次。',
      en: 'Not really done: say what is missing. This can be done once.',
    },
    field: { zh: '哪里没有办好', en: 'What is missing' },
    done: { zh: '已退回重办。', en: 'Sent back.' },
  },
  publish: {
    label: { zh: '整理公开', en: 'Prepare to publish' },
    lead: { zh: '隐去个人信息后，向大家公开办理结果。', en: 'Publish the result with personal data masked.' },
    done: { zh: '已公开。', en: 'Published.' },
  },
};

export const ACT_WORDS: Record<Act, ActWords> = { ...MAIN_WORDS, ...WAY_WORDS };

export const ACT_PANEL_WORDS = {
  title: { zh: '现在可以办', en: 'What you can do now' },
  nothing: { zh: '现在没有需要您办的。', en: 'There is nothing for you to do now.' },
  withOther: { zh: '这件事由{name}办理，您可以查看。', en: '{name} has this matter; you may read it.' },
  onItsWay: {
    zh: '已经交给{to}，等对方签收；签收之前仍由{name}负责。',
    en: 'It was offered to {to}; until it is taken there, it stays with {name}.',
  },
  waitsForReporter: {
    zh: '已经答复，正在等提出人确认。',
    en: 'It is answered and waits for the person who raised it.',
  },
  goesAlong: {
    zh: '已经并入 {no}，随那一件办理和答复。',
    en: 'It goes along with {no} and is answered with it.',
  },
  stillHere: {
    zh: '您写的还在下面，没有交上去；要用可以复制走，再点取消。',
    en: 'What you wrote is still here and was not sent; copy what you need, then cancel.',
  },
  later: { zh: '暂时不能办的，为什么', en: 'What cannot be done now, and why' },
  unit: { zh: '承办单位', en: 'Handling unit' },
  unitMissing: { zh: '请选承办单位。', en: 'Choose a unit.' },
  usual: { zh: '常办这类', en: 'usual for this' },
  otherUnits: { zh: '其他单位', en: 'Other units' },
  usualUnits: { zh: '常办这类事的', en: 'Usual for such matters' },
  choose: { zh: '请选择', en: 'Choose' },
  noUnits: { zh: '本级没有承办单位。', en: 'There are no handling units here.' },
  satisfaction: { zh: '对结果满意吗', en: 'Are you satisfied with the result' },
  satisfactionMissing: { zh: '请选一项。', en: 'Choose one.' },
} satisfies Record<string, Sentence>;
