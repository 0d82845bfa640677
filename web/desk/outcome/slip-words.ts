/** 验收条在平台上的话. */
import type { IssueRefusal } from '../../../domain/outcome/say.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const SLIP_WORDS = {
  title: { zh: '验收条', en: 'Slips for acceptance' },
  none: {
    zh: '想听有关的群众自己说，就出验收条：打乱了发给参加过协商的、受影响的人家，用自己手机说，或填在条上交回来。不记姓名。',
    en: 'To hear those concerned themselves, make slips: shuffled and handed to those who took part or are affected, used on an own phone, or filled in and handed back. No names.',
  },
  make: { zh: '出验收条', en: 'Make slips' },
  some: { zh: '出了 {issued} 条。', en: '{issued} made.' },
  few: {
    zh: '满 {least} 人才显示，此后每多 {more} 人换一次数。',
    en: 'Told from {least} people on, then anew for every {more} more.',
  },
  denied: {
    zh: '多数说没办好：要验收，先写清为什么仍算办好了。',
    en: 'Most say that it is not done: that is answered before it is accepted.',
  },
  lead: {
    zh: '剪开、打乱，一家一条。平台只知道哪条用过，不知道条在谁手里、说了什么。填在纸上的，收回后谁都可以扫码照着录。返工后再验收，旧条还能用一次。',
    en: 'Cut apart, shuffle, one for each household. It is known which were used, not who held one or what was said. What is filled in on paper can be typed in by anybody. After rework each has a say again.',
  },
  noneLeft: { zh: '没有没用过的条', en: 'None is unused' },
  makeThere: {
    zh: '回到成果页，在“验收条”里写上要几条。',
    en: 'Go back to the result and say there how many are needed.',
  },
} satisfies Record<string, Sentence>;

export const SLIP_REFUSALS: Record<IssueRefusal, Sentence> = {
  'not-yours': {
    zh: '由召集人、村务监督委员会或上级来做。',
    en: 'The convener, the committee or a level above does this.',
  },
  recused: { zh: '自己办的事，由别人来问。', en: 'Whoever does the work steps back here.' },
  'not-done': { zh: '还没有办结。', en: 'It is not done yet.' },
  'page-behind': {
    zh: '先把办成什么样公布出来，群众看得到才好说。请召集人在“公众页”里公布。',
    en: 'Publish first how it is now, so that people can read what they are asked about. Its convener does that.',
  },
  'too-many-ballots': { zh: '一件成果最多一千条。', en: 'A thousand for one result are the most.' },
};
