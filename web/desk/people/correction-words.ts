/** 更正要求的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const CORRECTIONS = {
  title: { zh: '更正要求', en: 'Corrections asked for' },
  lead: {
    zh: '归您任命的人说自己账号上的姓名、手机号有错。核对以后再答：同意就改，登录用的手机号也一起改；不同意写明理由，本人看得到（个人信息保护法第四十六条、第五十条）。',
    en: 'Persons whom you appoint say that the name or phone of their account is wrong. Check, then answer: a yes sets it right, the number to sign in with too; a no says why, and the person reads it (Personal Information Protection Law, Art. 46, 50).',
  },
  none: { zh: '没有等着答复的', en: 'Nothing waits for an answer' },
  noneLead: {
    zh: '本人在“我的信息和提醒”里提，提了就到这里。',
    en: 'People ask under “My data and notices”; what they ask comes here.',
  },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '手机号', en: 'Mobile number' },
  fromTo: { zh: '{from} → {to}', en: '{from} → {to}' },
  nothing: { zh: '没有', en: 'none' },
  askedAt: { zh: '提出', en: 'Asked' },
  agree: { zh: '同意，改过来', en: 'Agree and set it right' },
  agreed: { zh: '已改好。', en: 'Set right.' },
  refuse: { zh: '不同意', en: 'Refuse' },
  refused: { zh: '已答复。', en: 'Answered.' },
  why: { zh: '不同意的理由', en: 'Why not' },
} satisfies Record<string, Sentence>;
