/** 四议两公开为什么办不成. */
import type { ProcedureRefusal } from '../../../domain/procedure/act.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const PROCEDURE_REFUSALS: Record<ProcedureRefusal | 'id-taken', Sentence> = {
  'not-yours': { zh: '由这个村的村干部经办。', en: 'The village’s own cadre carries it on.' },
  over: { zh: '这件事已经办完或不再办。', en: 'It is over.' },
  'not-this-body': {
    zh: '这类事不归村民会议定：组里的事找小组会议，集体资产找成员大会，部门的事找部门。',
    en: 'The villagers’ meeting does not decide this: see the group, the collective’s members, the department.',
  },
  'not-next': { zh: '还没轮到这一步，前面的要先走完。', en: 'The steps before it come first.' },
  'too-early': {
    zh: '这个日子早了：上一步之后要隔够天数，也不能早于文本提出的那天。',
    en: 'Too early: so many days after the step before, and not before the text was there.',
  },
  'still-to-come': { zh: '这个日子还没到。', en: 'That day is still to come.' },
  'before-the-last': { zh: '不能早于已经记下的日子。', en: 'Not before what was already recorded.' },
  'one-of-both': {
    zh: '选平台上的会，或登记票数，二选一。',
    en: 'A meeting held here, or counts: one of both.',
  },
  'no-such-meeting': { zh: '没有找到这次会议。', en: 'There is no such meeting.' },
  'meeting-elsewhere': { zh: '这是别的村的会议。', en: 'That meeting is another village’s.' },
  'meeting-open': { zh: '这次会议还没有散会。', en: 'That meeting is not closed yet.' },
  'wrong-kind': { zh: '这一步不是开这种会。', en: 'This step takes another kind of meeting.' },
  'wrong-basis': { zh: '这种会不按这个算人数。', en: 'That meeting is not counted so.' },
  'not-voted-on': { zh: '会上没有表决这一项。', en: 'That item was not voted on.' },
  'does-not-add-up': {
    zh: '数对不上：实到不能多于应到，赞成、反对、弃权加起来不能多于实到。',
    en: 'It does not add up: no more present than should come, no more votes than present.',
  },
  'no-quorum': { zh: '到会人数不够，等于没有开成。', en: 'Too few came: it was not held.' },
  'not-authorised': {
    zh: '代表会议没有得到书面授权，或这件事不能授权，要开村民会议。',
    en: 'The representatives were not authorised, or cannot be: it takes the villagers’ meeting.',
  },
  'same-text': { zh: '文本和现在的一样。', en: 'The text is the same.' },
  'decided-already': { zh: '已经决议，文本和步骤都不能再改。', en: 'It is decided: nothing of it changes.' },
  'not-decided': { zh: '还没有决议，不能公开。', en: 'It is not decided yet.' },
  'published-already': { zh: '这一项已经公开过了。', en: 'That was published already.' },
  'decision-not-published': {
    zh: '先公开决议，再公开实施结果。',
    en: 'The decision first, then its result.',
  },
  'too-short': { zh: '公开的天数不够。', en: 'Too few days on the board.' },
  'id-taken': { zh: '这个编号已经用过，请重新来一次。', en: 'This id was used before. Do it anew.' },
};
