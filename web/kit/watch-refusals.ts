/** 点位为什么不能: one sentence for every reason a rule of watch points can refuse with. */
import type { AddPointRefusal } from '../../domain/watch/add.ts';
import type { ChangePointRefusal, RetirePointRefusal } from '../../domain/watch/change.ts';
import type { ApproveCampaignRefusal, RefuseCampaignRefusal } from '../../domain/watch/decide-campaign.ts';
import type { LookRefusal, TakeBackLookRefusal } from '../../domain/watch/look.ts';
import { BANNED_WORD } from './refusals.ts';
import type { Sentence } from './sentences.ts';

export const REFUSE_CAMPAIGN_REFUSALS: Record<RefuseCampaignRefusal, Sentence> = {
  'campaign-over': { zh: '这项排查已经结束。', en: 'This campaign is over.' },
  'nothing-to-decide': { zh: '没有等您审批的范围。', en: 'No place of yours waits for your word.' },
  'not-asked-here': { zh: '这项排查不在这里做。', en: 'This campaign is not done here.' },
  'declined-before': { zh: '已经写明不接。', en: 'It was refused already.' },
};

export const TWO_OPEN: Sentence = {
  zh: '范围里有的片已经有两项排查没结束，先等它们结束。',
  en: 'Some areas in these places have two open campaigns already: wait until one is over.',
};

export const APPROVE_CAMPAIGN_REFUSALS: Record<ApproveCampaignRefusal, Sentence> = {
  'campaign-over': REFUSE_CAMPAIGN_REFUSALS['campaign-over'],
  'nothing-to-decide': REFUSE_CAMPAIGN_REFUSALS['nothing-to-decide'],
  'two-open-already': TWO_OPEN,
};

const NO_SUCH_PLACE: Sentence = {
  zh: '没有这个地方，或已经撤并，请重选。',
  en: 'There is no such place any more. Choose another.',
};
const PLACE_NOT_YOURS: Sentence = {
  zh: '这个地方不在您的任职范围，请重选。',
  en: 'This place is outside your office. Choose another.',
};
const ID_TAKEN: Sentence = {
  zh: '这个编号已经用过，请重新填一次。',
  en: 'This id was used before. Please fill it in anew.',
};
const RETIRED: Sentence = { zh: '这个点位已经停用。', en: 'This point is looked at no longer.' };

export const ADD_POINT_REFUSALS: Record<AddPointRefusal | 'id-taken', Sentence> = {
  'no-such-place': NO_SUCH_PLACE,
  'place-not-yours': PLACE_NOT_YOURS,
  'banned-word': BANNED_WORD,
  'no-such-campaign': {
    zh: '这项排查已经结束，或者不在这里做。',
    en: 'This campaign is over, or is not done here.',
  },
  'too-many-points': {
    zh: '这里的点位太多了，先停用不用再看的。',
    en: 'There are too many points here. Give up those that need no eyes any more.',
  },
  'id-taken': ID_TAKEN,
};

export const LOOK_REFUSALS: Record<LookRefusal | TakeBackLookRefusal | 'id-taken', Sentence> = {
  'not-yours-to-look': { zh: '这个点位不由您这里看。', en: 'This point is not for your office to look at.' },
  'point-retired': RETIRED,
  'not-recorded-here': {
    zh: '走访老人家里不录音，写一句就行。',
    en: 'Nothing is recorded at somebody’s home: write a sentence instead.',
  },
  'became-a-matter': {
    zh: '已经报成了事项，不能撤。',
    en: 'It became a matter and cannot be taken back.',
  },
  'too-late-to-take-back': {
    zh: '过了三十天，不能撤了。',
    en: 'After 30 days it cannot be taken back.',
  },
  'id-taken': ID_TAKEN,
};

export const CHANGE_POINT_REFUSALS: Record<ChangePointRefusal | RetirePointRefusal, Sentence> = {
  'not-yours-to-change': { zh: '这个点位不由您这里改。', en: 'This point is not for your office to change.' },
  'point-retired': RETIRED,
  'changed-meanwhile': {
    zh: '别人刚改过这一项，下面是现在的样子，看过再改。',
    en: 'Somebody has just changed it. This is how it is now: look, then change it.',
  },
  'no-such-place': NO_SUCH_PLACE,
  'place-not-yours': PLACE_NOT_YOURS,
  'banned-word': BANNED_WORD,
  'look-too-late': {
    zh: '下次看的日子太远了。',
    en: 'The day of the next look is too far away.',
  },
  'comes-from-a-card': {
    zh: '这是关爱卡上要求的走访，改卡片就行。',
    en: 'This visit comes from a care card: change the card.',
  },
};
