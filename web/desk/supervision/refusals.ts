/** 智囊库、村务监督、抽签为什么不能: one sentence for every reason. */
import type { NameAdvisorRefusal, TellRelativesRefusal } from '../../../domain/room/advisor.ts';
import type { CheckWorkRefusal } from '../../../domain/room/check-work.ts';
import type {
  AnswerDrawRefusal,
  PublishDrawRefusal,
  SettleDrawRefusal,
} from '../../../domain/room/draw/hold.ts';
import type {
  AddExpertRefusal,
  InviteExpertRefusal,
  RenewExpertRefusal,
} from '../../../domain/room/expert.ts';
import type { Sentence } from '../../kit/sentences.ts';
import { ADD_POINT_REFUSALS } from '../../kit/watch-refusals.ts';

const ID_TAKEN = ADD_POINT_REFUSALS['id-taken'];
const NAMED: Sentence = { zh: '已经有这个人了。', en: 'Named already.' };

export const EXPERT_REFUSALS: Record<
  AddExpertRefusal | RenewExpertRefusal | InviteExpertRefusal | 'id-taken',
  Sentence
> = {
  'id-taken': ID_TAKEN,
  'named-already': NAMED,
  'renewed-today': { zh: '今天刚续过。', en: 'Renewed today already.' },
  'booking-over': { zh: '这次已经过了或取消了。', en: 'It is over, or was given up.' },
  'consent-lapsed': {
    zh: '到那天同意就过期了，请先由本人续上。',
    en: 'By then the consent will have lapsed: renew it first.',
  },
  'invited-already': { zh: '已经请过了。', en: 'Invited already.' },
};

export const ADVISOR_REFUSALS: Record<
  NameAdvisorRefusal | TellRelativesRefusal | CheckWorkRefusal | 'id-taken',
  Sentence
> = {
  'id-taken': ID_TAKEN,
  'named-already': NAMED,
  'office-needed': { zh: '政协委员和片长，请选是哪一位。', en: 'Choose which member or chief.' },
  'not-that-office': { zh: '此人现在不任这个职务，或不在本村。', en: 'Not in that office now, or not here.' },
  'term-over': { zh: '任期不能在今天以前。', en: 'The term would be over already.' },
  'term-too-long': {
    zh: '任期最长五年，和村民委员会一样。',
    en: 'Five years at most, as the village committee.',
  },
  'not-in-term': { zh: '有的人那天不在任期里。', en: 'Somebody was not in term on that day.' },
  'not-drawn': {
    zh: '抽签里没有这个人，或还没有答复来，或已经聘了。',
    en: 'Not drawn, has not said to come, or is named already.',
  },
  'drawn-for-something-else': {
    zh: '抽的是看另一件事的，不能改。',
    en: 'Drawn to look at something else: that stays.',
  },
  'holds-no-office': {
    zh: '申报的亲属里有人现在不任职，不用写。',
    en: 'A declared relative holds no office now: leave that one out.',
  },
  'for-something-else': {
    zh: '有的人是专门抽来或聘来看另一件事的。',
    en: 'Somebody was drawn or named for something else.',
  },
  recused: {
    zh: '{names}要回避：自己办的，或近亲属办的，或与办的人同名。',
    en: '{names} must step back: they, near relatives, or somebody of that name carried it out.',
  },
  'day-to-come': { zh: '还没到那一天。', en: 'That day has not come yet.' },
  'names-somebody': {
    zh: '里面像有电话或身份证号，请去掉。',
    en: 'There seems to be a phone or identity number in it: take it out.',
  },
};

export const DRAW_REFUSALS: Record<
  PublishDrawRefusal | SettleDrawRefusal | AnswerDrawRefusal | 'id-taken',
  Sentence
> = {
  'id-taken': ID_TAKEN,
  'number-too-soon': {
    zh: '号码要在名单公开以后：最早明天。',
    en: 'The number must come after the pool: tomorrow at the earliest.',
  },
  'number-too-late': { zh: '最多六十天以后。', en: 'Sixty days at most.' },
  'somebody-twice': { zh: '名单里有人写了两遍。', en: 'Somebody is there twice.' },
  'value-without-target': {
    zh: '名单里有的值没有写目标；不限的写 0 到席位数。',
    en: 'A value has no target: write 0 to the seats where anything goes.',
  },
  'least-over-most': { zh: '有一条最少大于最多。', en: 'A least is over its most.' },
  'cadre-in-pool': {
    zh: '村民委员会成员不得进监督的名单。',
    en: 'A member of the village committee may not be in the pool.',
  },
  infeasible: {
    zh: '凑不齐：{targets}。请改目标或补名单。',
    en: 'It cannot be met: {targets}. Change targets or the pool.',
  },
  'drawn-before': { zh: '已经抽过了，号码只填一次。', en: 'Drawn already.' },
  'number-to-come': { zh: '还没到公布的日子。', en: 'Its day has not come.' },
  'not-drawn-yet': { zh: '还没有抽。', en: 'Not drawn yet.' },
  'not-seated': { zh: '这个编号没有抽中。', en: 'That number was not drawn.' },
  'answered-before': { zh: '这个编号已经答复过了。', en: 'That number answered already.' },
};
