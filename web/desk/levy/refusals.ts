/** 筹资筹劳为什么办不成. */
import type { LevyRefusal } from '../../../domain/levy/act.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const LEVY_REFUSALS: Record<LevyRefusal | 'id-taken', Sentence> = {
  'not-yours': { zh: '现在不轮到您这一级办。', en: 'It is not your turn.' },
  over: { zh: '这件事已经办完或不再办。', en: 'It is over.' },
  'too-few-propose': { zh: '提出的人数不够。', en: 'Too few propose it.' },
  'nothing-asked': { zh: '钱和工都是零，不用筹。', en: 'Neither money nor work is asked for.' },
  'more-exempt-than-there-are': { zh: '免的人比应筹的人还多。', en: 'More are exempt than there are.' },
  'over-the-ceiling': { zh: '超过了省定上限。', en: 'Above the province’s ceiling.' },
  'ceiling-not-checked': {
    zh: '省定上限还没有填，请对照省里文件，勾上“已对照”。',
    en: 'No ceiling was entered: compare with the province’s paper and say so.',
  },
  'not-next': { zh: '还没轮到这一步，前面的要先走完。', en: 'The steps before it come first.' },
  'still-to-come': { zh: '这个日子还没到。', en: 'That day is still to come.' },
  'before-the-last': { zh: '不能早于已经记下的日子。', en: 'Not before what was already recorded.' },
  'too-early': { zh: '公告的天数还不够，不能表决。', en: 'It was not announced long enough.' },
  'wrong-basis': { zh: '这种会不按这个算人数。', en: 'That meeting is not counted so.' },
  'does-not-add-up': { zh: '数对不上，请核对。', en: 'It does not add up.' },
  'one-of-both': {
    zh: '选一次平台上的会，或者登记平台外的票数，只要一样。',
    en: 'Either a meeting held here, or counts from elsewhere.',
  },
  'no-such-meeting': { zh: '没有找到这次会议。', en: 'There is no such meeting.' },
  'meeting-elsewhere': { zh: '这是别的村的会议。', en: 'That meeting is another village’s.' },
  'meeting-open': { zh: '这次会议还没有散会。', en: 'That meeting is not closed yet.' },
  'wrong-kind': {
    zh: '筹资筹劳由村民会议或村民代表会议表决。',
    en: 'The villagers’ or the representatives’ meeting votes on a levy.',
  },
  'not-voted-on': { zh: '会上没有表决这一项。', en: 'That item was not voted on.' },
  'not-authorised': {
    zh: '代表会议要有村民会议的书面授权，才能表决这件事。',
    en: 'Representatives vote on it only when the villagers’ meeting handed it to them in writing.',
  },
  'no-quorum': { zh: '到会人数不够，等于没有开成。', en: 'Too few came: it was not held.' },
  'same-scheme': { zh: '方案和现在的一样。', en: 'The scheme is the same.' },
  'published-already': { zh: '方案已经公开，不能再改。', en: 'It is published: it does not change.' },
  'too-short': { zh: '公开的天数不够。', en: 'Too few days on the board.' },
  'id-taken': { zh: '这个编号已经用过，请重新来一次。', en: 'This id was used before. Do it anew.' },
};
