/** 任职为什么不能: one sentence for every reason a rule about persons and offices can refuse with. */
import type { AppointRefusal } from '../../../domain/people/appoint.ts';
import type { AnswerCorrectionRefusal } from '../../../domain/people/correct.ts';
import type { EndRefusal } from '../../../domain/people/end.ts';
import type { ForgetRefusal } from '../../../domain/people/forget.ts';
import type { HandOverRefusal } from '../../../domain/people/hand-over.ts';
import type { ChooseRefusal } from '../../../domain/people/person.ts';
import type { DeclareRefusal } from '../../../domain/people/relation.ts';
import type { SubstituteRefusal } from '../../../domain/people/substitute.ts';
import type { Sentence } from '../../kit/sentences.ts';

const GRANT: Sentence = {
  zh: '这个职务不归您现在的任职任免。',
  en: 'Your office does not appoint to this post.',
};
const ENDED: Sentence = { zh: '这个任职那时已经结束。', en: 'The office has ended by then.' };
const PASSED: Sentence = {
  zh: '日期已经过去，请选今天或以后。',
  en: 'The day has passed: choose today or later.',
};

const CHOOSE: Record<ChooseRefusal, Sentence> = {
  'phone-of-another': {
    zh: '这个手机号登记在别人名下，请核对姓名和号码。',
    en: 'This number belongs to somebody else: check name and number.',
  },
};

const APPOINT: Record<AppointRefusal | ChooseRefusal, Sentence> = {
  ...CHOOSE,
  'not-yours-to-grant': GRANT,
  'no-such-place': { zh: '那一天没有这个地方，可能已经撤并。', en: 'The place does not exist on that day.' },
  'not-at-this-level': { zh: '这一级没有这个职务。', en: 'There is no such post at this level.' },
  'no-such-unit': { zh: '这里没有这个承办单位。', en: 'No such unit works here.' },
  'day-passed': PASSED,
  'too-far-ahead': { zh: '最多提前一年。', en: 'At most a year ahead.' },
  'no-such-person': { zh: '没有找到这个人，请重选。', en: 'There is no such person: choose again.' },
  yourself: { zh: '管理员职务不能自己任命自己。', en: 'Nobody appoints himself an administrator.' },
  'holds-it-already': { zh: '这个人已经在任这个职务。', en: 'This person holds the office already.' },
  'post-taken': {
    zh: '已经有人在任。要换人请用“交接”，要帮忙请用“代班”。',
    en: 'Somebody holds it. To change use “Hand over”; for help let somebody stand in.',
  },
  'cadre-cannot-supervise': {
    zh: '村民委员会成员不得担任村务监督机构成员（村民委员会组织法第三十七条）。',
    en: 'A member of the village committee may not sit on its supervision committee (Organic Law, Art. 37).',
  },
  'relative-of-cadre': {
    zh: '申报过与本村村民委员会成员是近亲属，不得担任村务监督机构成员，反过来也一样（村民委员会组织法第三十七条）。',
    en: 'A declared near relative of a member of the village committee may not sit on its supervision committee, nor the other way round (Organic Law, Art. 37).',
  },
  'committee-full': {
    zh: '村务监督委员会三至五人，已经满五人。',
    en: 'The supervision committee has three to five members; there are five.',
  },
};

const HAND_OVER: Record<HandOverRefusal, Sentence> = {
  ...APPOINT,
  'already-ended': ENDED,
  'standing-in': {
    zh: '代班不能再交接或再代班，到期自己结束。',
    en: 'A substitute’s term ends by itself and cannot be passed on.',
  },
};

const SUBSTITUTE: Record<SubstituteRefusal, Sentence> = {
  ...HAND_OVER,
  'days-reversed': { zh: '止日早于起日，请改。', en: 'The last day is before the first.' },
};

const END: Record<EndRefusal, Sentence> = {
  'not-yours-to-grant': GRANT,
  'already-ended': ENDED,
  'day-passed': PASSED,
  'last-administrator': {
    zh: '这是最后一个系统管理员，先任命另一个再卸任。',
    en: 'This is the last system administrator: appoint another first.',
  },
};

const FORGET: Record<ForgetRefusal, Sentence> = {
  'still-in-office': { zh: '还在任，或者将要上任。', en: 'An office is held, or begins later.' },
  'nothing-kept': { zh: '已经没有可以删的了。', en: 'Nothing is left to delete.' },
};

export const CORRECTION_REFUSALS: Record<AnswerCorrectionRefusal, Sentence> = {
  ...CHOOSE,
  'asked-anew': {
    zh: '本人又改了要求，请看新的这一条。',
    en: 'The person has asked anew: read what is asked now.',
  },
  'reason-missing': { zh: '不同意要写明理由。', en: 'A no says why.' },
};

/** Reasons of the server itself about accounts. */
const MANAGE: Readonly<Record<string, Sentence>> = {
  'not-yours-to-manage': {
    zh: '这个人还担任不归您管的职务，请找县里办。',
    en: 'This person also holds an office that is not yours to manage: ask the county.',
  },
  'holds-no-office': { zh: '这个人现在没有任职，不需要账号。', en: 'This person holds no office now.' },
  yourself: { zh: '不能关自己的账号。', en: 'You cannot close your own account.' },
};

export const DECLARE_REFUSALS: Record<DeclareRefusal, Sentence> = {
  yourself: { zh: '不用申报自己。', en: 'You need not declare yourself.' },
  'holds-no-office': { zh: '这个人现在没有任职，不用申报。', en: 'This person holds no office now.' },
  'declared-before': { zh: '已经申报过这个人。', en: 'You have declared this person already.' },
};

/** Acts of an office's page, as the contract names them, with the reasons each can be refused with. */
export const OFFICE_REFUSALS = {
  appoint: APPOINT,
  'hand-over': { ...HAND_OVER, ...CHOOSE },
  substitute: { ...SUBSTITUTE, ...CHOOSE },
  end: END,
  invite: MANAGE,
  'correct-phone': { ...MANAGE, ...CHOOSE },
  forget: { ...MANAGE, ...FORGET },
} as const;
