/** 会议的说法: kinds, bases, bodies, outcomes and articles, as people call them. */
import type { Basis, MeetingKind } from '../../../domain/meeting/kind.ts';
import type { MeetingStatus, Outcome, Signing } from '../../../domain/meeting/meeting.ts';
import type { Article } from '../../../domain/meeting/rules.ts';
import type { Share } from '../../../domain/meeting/share.ts';
import type { Body, Standing, Subject } from '../../../domain/meeting/subject.ts';
import type { Standing as Shape } from '../marks.tsx';
import type { Sentence } from '../sentences.ts';

export const KIND_LABELS: Record<MeetingKind, Sentence> = {
  villager_assembly: { zh: '村民会议', en: 'Villagers’ assembly' },
  villager_rep_meeting: { zh: '村民代表会议', en: 'Representatives’ meeting' },
  group_meeting: { zh: '村民小组会议', en: 'Group meeting' },
  council_session: { zh: '村民议事会议', en: 'Villagers’ council' },
  coop_assembly: { zh: '集体经济组织成员大会', en: 'Members’ assembly of the collective' },
  coop_rep_assembly: { zh: '成员代表大会', en: 'Members’ representatives' },
  resident_assembly: { zh: '居民会议', en: 'Residents’ assembly' },
  resident_rep_meeting: { zh: '居民代表会议', en: 'Residents’ representatives' },
  party_member_meeting: { zh: '党员大会', en: 'Meeting of Party members' },
  joint_conference: { zh: '联席会议', en: 'Joint conference' },
};

export const STATUS_LABELS: Record<MeetingStatus, Sentence> = {
  planned: { zh: '筹备中', en: 'Planned' },
  noticed: { zh: '已通知', en: 'Notice given' },
  postponed: { zh: '改期，待重新通知', en: 'Put off' },
  opened: { zh: '正在开', en: 'In session' },
  closed: { zh: '已散会，待写纪要', en: 'Closed' },
  minuted: { zh: '纪要待签字', en: 'To be signed' },
  signed: { zh: '已签字', en: 'Signed' },
  archived: { zh: '已归档', en: 'Archived' },
  cancelled: { zh: '取消', en: 'Cancelled' },
};

export const STATUS_SHAPES: Record<MeetingStatus, Shape> = {
  planned: 'waiting',
  noticed: 'waiting',
  postponed: 'stopped',
  opened: 'working',
  closed: 'working',
  minuted: 'answered',
  signed: 'done',
  archived: 'done',
  cancelled: 'stopped',
};

export const BASIS_LABELS: Record<Basis, Sentence> = {
  adults: { zh: '按人（十八周岁以上）', en: 'By adults' },
  households: { zh: '按户（户代表）', en: 'By houses' },
  representatives: { zh: '按代表', en: 'By representatives' },
  members: { zh: '按成员', en: 'By members' },
  declared: { zh: '按应到人数', en: 'By the number said' },
  invited: { zh: '到会的人', en: 'Whoever came' },
};

/** What is counted: 户, 人. */
export const BASIS_UNITS: Record<Basis, Sentence> = {
  adults: { zh: '人', en: 'adults' },
  households: { zh: '户', en: 'houses' },
  representatives: { zh: '名代表', en: 'representatives' },
  members: { zh: '名成员', en: 'members' },
  declared: { zh: '人', en: 'people' },
  invited: { zh: '人', en: 'people' },
};

/** Of whom a rule asks for a share: 代表三分之二以上到会. */
export const BASIS_WHO: Record<Basis, Sentence> = {
  adults: { zh: '十八周岁以上的人', en: 'adults' },
  households: { zh: '户', en: 'houses' },
  representatives: { zh: '代表', en: 'representatives' },
  members: { zh: '成员', en: 'members' },
  declared: { zh: '应到的人', en: 'those who should come' },
  invited: { zh: '到会的人', en: 'whoever came' },
};

export const SUBJECT_LABELS: Record<Subject, Sentence> = {
  shared_life: { zh: '共同生活的事', en: 'Shared life' },
  group_affair: { zh: '一个组的事', en: 'Affairs of one group' },
  village_plan: { zh: '村庄规划建设', en: 'Planning and building' },
  village_rules: { zh: '村规民约、自治章程', en: 'Village rules' },
  work_loss_subsidy: { zh: '误工补贴', en: 'Pay for lost work' },
  collective_funds: { zh: '集体资金和财物的使用', en: 'Use of collective funds' },
  public_welfare: { zh: '公益事业、筹资筹劳', en: 'Public works, funds and labour' },
  assistance_list: { zh: '重点帮扶的人和方案', en: 'Whom to assist' },
  collective_asset: { zh: '集体土地、资产、承包、分配', en: 'Collective land, assets, contracts' },
  department_power: { zh: '部门的职权', en: 'A department’s power' },
  legal_claim: { zh: '合同、赔偿等法律争议', en: 'A legal claim' },
};

export const BODY_LABELS: Record<Body, Sentence> = {
  villager_assembly: { zh: '村民会议', en: 'the villagers’ assembly' },
  villager_rep_meeting: { zh: '村民代表会议', en: 'the representatives’ meeting' },
  group_meeting: { zh: '村民小组会议', en: 'the group meeting' },
  coop_assembly: { zh: '集体经济组织成员大会', en: 'the members’ assembly of the collective' },
  council: { zh: '大家商量', en: 'talking it through' },
  department: { zh: '主管部门', en: 'the department' },
  cppcc: { zh: '县政协（政协办收）', en: 'the county’s CPPCC (its office receives)' },
  court: { zh: '人民法院（可先人民调解）', en: 'the court (mediation may come first)' },
};

export const STANDING_LABELS: Record<Standing, Sentence> = {
  decides: { zh: '本会可以定', en: 'May be decided here' },
  advises: { zh: '本会只提意见', en: 'Opinion only' },
  refers: { zh: '本会不能定，要转', en: 'Belongs elsewhere' },
};

export const OUTCOME_LABELS: Record<Outcome, Sentence> = {
  decided: { zh: '作出决定', en: 'Decided' },
  recommended: { zh: '形成意见', en: 'Advised' },
  not_agreed: { zh: '未形成一致', en: 'Not agreed' },
  referred: { zh: '转有权的组织定', en: 'Referred' },
  put_off: { zh: '下次再议', en: 'Put off' },
  noted: { zh: '已通报', en: 'Noted' },
};

export const SIGNER_LABELS: Record<Signing['as'], Sentence> = {
  chair: { zh: '主持人', en: 'Chair' },
  recorder: { zh: '记录人', en: 'Recorder' },
  witness: { zh: '见证人', en: 'Witness' },
};

export const ARTICLE_LABELS: Record<Article, Sentence> = {
  'villagers-25-28': { zh: '村民委员会组织法 第25至28条', en: 'Villagers’ Committees Law, Art. 25–28' },
  'villagers-representatives': {
    zh: '村民委员会组织法 村民代表会议的规定（条号待核）',
    en: 'Villagers’ Committees Law, on representatives (article to be checked)',
  },
  'villagers-32': { zh: '村民委员会组织法 第32条', en: 'Villagers’ Committees Law, Art. 32' },
  'villagers-33': { zh: '村民委员会组织法 第33条', en: 'Villagers’ Committees Law, Art. 33' },
  'coop-26': { zh: '农村集体经济组织法 第26条', en: 'Rural Collectives Law, Art. 26' },
  'coop-27': { zh: '农村集体经济组织法 第27条', en: 'Rural Collectives Law, Art. 27' },
  'residents-2025': { zh: '城市居民委员会组织法（2025 修订）', en: 'Residents’ Committees Law 2025' },
  'zhejiang-notice': { zh: '参照浙江、海南的规定', en: 'After rules of Zhejiang and Hainan' },
  'hainan-21': { zh: '参照海南的规定第21条', en: 'After the rules of Hainan, Art. 21' },
  'party-practice': { zh: '四议两公开的通行做法', en: 'Common practice' },
  default: { zh: '平台默认，由县里确认', en: 'Our default, for the county to confirm' },
};

/** 过半数, 三分之二以上. */
export function shareText({ over, of, strict }: Share): Sentence {
  if (strict && over === 1 && of === 2) return { zh: '过半数', en: 'more than half' };
  if (over === 0) return { zh: '不限', en: 'any' };
  const zh = `${NUMERALS[of] ?? of}分之${NUMERALS[over] ?? over}${strict ? '多' : '以上'}`;
  return { zh, en: strict ? `more than ${over}/${of}` : `at least ${over}/${of}` };
}

const NUMERALS: Readonly<Record<number, string>> = { 1: '一', 2: '二', 3: '三', 4: '四', 5: '五', 10: '十' };
