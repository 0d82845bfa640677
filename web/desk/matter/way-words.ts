/** 旁路的话: what each act beside the main road is called, what it does, and what its form asks. */
import type { Way } from '../../../contract/act-names.ts';
import type { ActWords } from './act-words.ts';

const WHY = { zh: '理由', en: 'Why' };

export const WAY_WORDS: Record<Way, ActWords> = {
  assist: {
    label: { zh: '请协办', en: 'Ask for help' },
    lead: {
      zh: '请本级另一个单位协办。您这里仍是主办，由您统一答复。',
      en: 'Another unit of this level helps. You stay the lead and give the one answer.',
    },
    field: { zh: '请它做什么', en: 'What is asked of it' },
    done: { zh: '已请协办。', en: 'Asked.' },
  },
  contribute: {
    label: { zh: '协办答复', en: 'Give your part' },
    lead: {
      zh: '写明协办的结果，由主办单位统一答复提出人。',
      en: 'Say the result of your part. The lead answers the person who raised it.',
    },
    field: { zh: '协办结果', en: 'Your part' },
    done: { zh: '协办意见已交主办单位。', en: 'Given to the lead.' },
  },
  reply: {
    label: { zh: '回复督办', en: 'Reply' },
    lead: {
      zh: '告诉上级办到哪一步、还差什么。',
      en: 'Tell the level above how it stands and what is missing.',
    },
    field: { zh: '办理情况', en: 'How it stands' },
    done: { zh: '已回复。', en: 'Replied.' },
  },
  extend: {
    label: { zh: '申请延期', en: 'Take more time' },
    lead: {
      zh: '在期限到之前延长，次数有限。理由会告诉提出人。',
      en: 'Before the time is over, and not often. The person who raised it is told why.',
    },
    field: WHY,
    done: { zh: '已延期。', en: 'Extended.' },
  },
  'set-aside': {
    label: { zh: '中止或挂账', en: 'Set aside' },
    lead: {
      zh: '中止：等外部条件，时钟停住；挂账：延期用完仍办不了。都要定一个复核日期。',
      en: 'Suspended: it waits for something outside and the clock stands still. Long list: it cannot be done yet. Both name a day of review.',
    },
    field: WHY,
    done: { zh: '已暂缓，到复核日期会提醒。', en: 'Set aside. You are reminded on the day of review.' },
  },
  'take-up': {
    label: { zh: '恢复办理', en: 'Take it up again' },
    lead: { zh: '时钟继续走。', en: 'The clock goes on.' },
    field: { zh: '现在可以怎么办', en: 'What can be done now' },
    done: { zh: '已恢复办理。', en: 'Taken up again.' },
  },
  merge: {
    label: { zh: '并入另一件', en: 'Merge' },
    lead: {
      zh: '同一件事多人反映的，并到一件里办。每位提出人都会得到答复，各自确认。',
      en: 'The same thing raised by several: it is done once. Everybody who raised it is answered and confirms.',
    },
    field: WHY,
    done: { zh: '已并案。', en: 'Merged.' },
  },
  split: {
    label: { zh: '拆成两件', en: 'Split' },
    lead: {
      zh: '一次反映了两件事的，把另一件单独立案，编号和时钟各走各的。',
      en: 'Two things raised at once: the other one gets its own number and clock.',
    },
    field: { zh: '为什么要拆', en: 'Why it is split' },
    done: { zh: '已拆分，新的一件也在您这里办。', en: 'Split. The new one is with you too.' },
  },
  redirect: {
    label: { zh: '转法定途径', en: 'To the statutory channel' },
    lead: {
      zh: '依法应由信访、诉讼、复议、劳动监察等办理的，告诉提出人去哪里、怎么提、什么期限。本平台只留编号，内容随即清除。',
      en: 'What the law gives to petition, court, review or labour bodies: tell the person where, how and until when. Only the number is kept here; the content is erased.',
    },
    field: { zh: '告知提出人的话', en: 'What the person is told' },
    done: { zh: '已告知并办结，内容已清除。', en: 'Told and closed; the content is erased.' },
  },
  'hand-over': {
    label: { zh: '紧急移交', en: 'Hand over' },
    lead: {
      zh: '先打 110、119、120，再在这里登记。家庭暴力和未成年人事项移交后只留编号。',
      en: 'Call 110, 119 or 120 first, then record it here. Of family violence and minors only the number is kept.',
    },
    done: { zh: '已登记移交。', en: 'Recorded.' },
  },
  remind: {
    label: { zh: '催办', en: 'Remind' },
    lead: { zh: '提醒承办单位抓紧，一天一次。', en: 'Ask its owner how it goes, once a day.' },
    field: { zh: '催办的话', en: 'What you say' },
    done: { zh: '已催办。', en: 'Reminded.' },
  },
  supervise: {
    label: { zh: '督办', en: 'Supervise' },
    lead: {
      zh: '要求承办单位限期回复。事情仍由它办。',
      en: 'Its owner has to reply by a day and stays the owner.',
    },
    field: { zh: '督办要求', en: 'What is asked' },
    done: { zh: '已督办，等对方回复。', en: 'Supervised. A reply is due.' },
  },
  'record-satisfaction': {
    label: { zh: '登记回访', en: 'Record a call-back' },
    lead: {
      zh: '问过提出人以后，把他的评价如实登记。',
      en: 'After asking the person who raised it, record what was said.',
    },
    field: { zh: '提出人的话', en: 'In the words of the person' },
    done: { zh: '已登记，这件事办结了。', en: 'Recorded: the matter is closed.' },
  },
  withdraw: {
    label: { zh: '撤回', en: 'Withdraw' },
    lead: { zh: '您提出的事不用办了，可以撤回。', en: 'You raised it and it need not be done.' },
    field: WHY,
    done: { zh: '已撤回。', en: 'Withdrawn.' },
  },
  reopen: {
    label: { zh: '重新办理', en: 'Reopen' },
    lead: {
      zh: '办结不久又出现同样问题的，重新办理一次。',
      en: 'The same trouble is back soon after: it is done once more.',
    },
    field: { zh: '出了什么问题', en: 'What is wrong again' },
    done: { zh: '已重新办理。', en: 'Reopened.' },
  },
};
