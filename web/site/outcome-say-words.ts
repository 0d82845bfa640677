/** 凭条说办好没有, on the public site. */
import type { SATISFIED, SayRefusal } from '../../domain/outcome/say.ts';
import type { Sentence } from '../kit/sentences.ts';

export const SITE_SAY = {
  door: { zh: '凭验收条说办好没有', en: 'Say with a slip whether it is done' },
  title: { zh: '这件事办好没有？', en: 'Is it done?' },
  lead: {
    zh: '村里发的验收条，一条说一次。不记姓名：平台只知道这条用过了，不知道是谁的、说了什么。手里是填好的纸条，请人照着在这里录也行。',
    en: 'Each slip handed out has one say. No names: it is known that the slip was used, not whose it is or what was said. A slip filled in on paper can be typed in here by anybody.',
  },
  toldFrom: {
    zh: '满 {least} 人才公布，此后每多 {more} 人换一次数。多数说没办好的，验收前要给大家一个答复。',
    en: 'Told from {least} people on, then anew for every {more} more. When most say that it is not done, that is answered before it is accepted.',
  },
  howItIs: { zh: '承办的说办成这样', en: 'How it is now, say those who did it' },
  ballot: { zh: '验收条上的码', en: 'The code of the slip' },
  done: { zh: '办好了没有', en: 'Is it done?' },
  yes: { zh: '办好了', en: 'It is done' },
  no: { zh: '没办好', en: 'It is not done' },
  satisfied: { zh: '满意不满意', en: 'How satisfied are you?' },
  why: { zh: '为什么（说没办好、不满意的选一个）', en: 'Why (if it is not done, or you are dissatisfied)' },
  noWhy: { zh: '不用选', en: 'Not needed' },
  send: { zh: '就这么说', en: 'That is my say' },
  counted: { zh: '数上了，谢谢您', en: 'Counted, thank you' },
  countedLead: {
    zh: '这张条这一次用过了。办得不好退回去重办的，下一次验收还能再用，请收好。',
    en: 'The slip is used for this time. If the work is done again, it has a say at the next acceptance too: keep it.',
  },
  more: { zh: '还想细说，去“我要反映”', en: 'To say more, raise it' },
  none: {
    zh: '这件事现在不凭条问。想说的，去“我要反映”，或找本片的片长。',
    en: 'Nobody is asked with slips now. To say something, raise it, or ask the chief of your area.',
  },
  back: { zh: '看这件事', en: 'The result' },
  unfit: { zh: '每一项都选一个，再提交。', en: 'Choose one of each, then send it.' },
} satisfies Record<string, Sentence>;

export const SATISFIED_LABELS: Record<(typeof SATISFIED)[number], Sentence> = {
  satisfied: { zh: '满意', en: 'Satisfied' },
  fairly: { zh: '基本满意', en: 'Fairly' },
  dissatisfied: { zh: '不满意', en: 'Dissatisfied' },
};

export const SAY_REFUSALS: Record<SayRefusal, Sentence> = {
  'not-asked': {
    zh: '现在不收：不在验收的时候，或者没有发过验收条。',
    en: 'Not taken now: it is not being accepted, or no slips were handed out.',
  },
  'reason-missing': {
    zh: '说没办好、不满意的，选一个原因。',
    en: 'Choose a reason for what is not done or does not satisfy.',
  },
  'reason-of-nothing': {
    zh: '说办好了、满意的，原因选“不用选”。',
    en: 'Of what is done and satisfies, no reason is needed.',
  },
  'ballot-needed': { zh: '请输验收条上的码。', en: 'Type the code of the slip.' },
  'ballot-unknown': {
    zh: '没有这个码，请照验收条再输一遍。',
    en: 'No such code: type it again from the slip.',
  },
  'ballot-used': { zh: '这张验收条这一次用过了。', en: 'This slip had its say this time.' },
};
