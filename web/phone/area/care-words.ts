/** 关爱卡的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const CARE = {
  title: { zh: '关爱卡', en: 'Care cards' },
  lead: {
    zh: '只有本人（或监护人）提出才有。只有片长和两位照看人看得到；六个月不复核自动清除。',
    en: 'Only when the person, or a guardian, asks. Seen by the chief and two carers only; erased after six months without a review.',
  },
  none: { zh: '没有关爱卡', en: 'No care cards' },
  noneMore: { zh: '有人提出想让人常看看，再写。', en: 'Write one when somebody asks to be looked after.' },
  add: { zh: '写一张', en: 'Write one' },
  called: { zh: '怎么称呼', en: 'What the person is called' },
  askedBy: { zh: '谁提出的', en: 'Who asked for it' },
  guardianWhy: { zh: '为什么由监护人提出', en: 'Why a guardian asks' },
  helps: { zh: '想要什么帮助', en: 'What help is wished' },
  words: { zh: '再说几句', en: 'A few words more' },
  wordsHint: { zh: '只写愿望，不写病情，不评价人。', en: 'Wishes only: no illness, no judgement.' },
  carer: { zh: '照看人 {n}', en: 'Carer {n}' },
  carerHint: {
    zh: '写姓名就是志愿者；在任的可以找到后点选，他自己也看得到这张卡。',
    en: 'A name alone is a volunteer. Somebody in office can be looked up, and then sees the card.',
  },
  find: { zh: '在任职的人里找', en: 'Look among those in office' },
  nobody: { zh: '没有找到，按志愿者记。', en: 'Nobody found: taken as a volunteer.' },
  asVolunteer: { zh: '改为志愿者', en: 'Take as a volunteer' },
  carers: { zh: '照看人', en: 'Carers' },
  volunteer: { zh: '志愿者', en: 'Volunteer' },
  due: { zh: '{day} 前复核', en: 'Review by {day}' },
  review: { zh: '问过了，还需要', en: 'Asked again: still wished' },
  reviewed: { zh: '已复核，再管六个月。', en: 'Reviewed: it stands for six months more.' },
  end: { zh: '不需要了', en: 'No longer wished' },
  needsSignal: {
    zh: '关爱卡不存在手机里，有信号才看得到',
    en: 'Care cards are not kept on the phone: they need a signal',
  },
  needsSignalMore: {
    zh: '没有信号也可以写一张：加密存着，送到后手机里就没有了。',
    en: 'One can be written without: it waits encrypted, and leaves the phone once it has arrived.',
  },
  noCalled: { zh: '写一下怎么称呼。', en: 'Say what the person is called.' },
  noHelp: { zh: '至少选一样。', en: 'Choose one at least.' },
  noCarer: { zh: '写两位照看人的姓名。', en: 'Name two carers.' },
  noConsent: { zh: '请先征得同意。', en: 'Ask for consent first.' },
  consent: { zh: '怎么同意的', en: 'How it was agreed' },
  noGuardianWhy: { zh: '请写明原因。', en: 'Say why.' },
} satisfies Record<string, Sentence>;
