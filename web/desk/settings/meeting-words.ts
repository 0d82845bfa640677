/** 会议规则在设置里的话. */
import type { LevyLimits } from '../../../domain/levy/limits.ts';
import type { NOTICE_KINDS } from '../../../domain/meeting/numbers.ts';
import type { ProcedureLimits } from '../../../domain/procedure/limits.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const MEETING_NUMBER_WORDS = {
  title: { zh: '会议规则', en: 'Meetings' },
  procedure: { zh: '四议两公开', en: 'Four steps' },
  lead: {
    zh: '法律没有写的数由县里定，每个数旁边写明出处；已经发了通知的会不受影响。',
    en: 'What the law does not say the county sets, each number with its source; meetings that notice was given of keep theirs.',
  },
  procedureLead: {
    zh: '党内程序的数以组织部门文件为准；公开不少于十五日是法律规定。',
    en: 'Numbers of Party practice follow the Party’s own papers; fifteen days on the board are the law’s.',
  },
  levy: { zh: '筹资筹劳', en: 'Funds and labour' },
  levyLead: {
    zh: '省定上限要照省里文件填；没有填的，由镇、县审核时对照。',
    en: 'Enter the province’s ceilings from its paper; what nobody entered is not guessed: town and county compare.',
  },
  cutOff: { zh: '月度汇总截止日（每月几号）', en: 'The digest’s cut-off day of the month' },
  tooLong: { zh: '超过几天没办完的一定上会', en: 'Days after which a matter is on the agenda' },
  concerned: {
    zh: '议事会到会的人中代表某一方的（不够的只听不议）',
    en: 'Of those at a council, who come for a side (fewer: nothing is advised)',
  },
  byLaw: { zh: '法律定的数', en: 'What the law says' },
  doubtful: {
    zh: '修改后的村民委员会组织法，村民会议在第25至28条；村民代表会议的条号还没有与公报文本核对，不写出来。条号不影响算法。',
    en: 'In the amended law the assembly stands in Art. 25 to 28; the number of the representatives’ meeting is not named until it is checked against the gazette. The arithmetic does not depend on it.',
  },
} satisfies Record<string, Sentence>;

export const NOTICE_LABELS: Record<(typeof NOTICE_KINDS)[number], Sentence> = {
  villager_rep_meeting: { zh: '村民代表会议提前几天通知', en: 'Notice: representatives’ meeting, days' },
  group_meeting: { zh: '村民小组会议提前几天通知', en: 'Notice: group meeting, days' },
  council_session: { zh: '村民议事会议提前几天通知', en: 'Notice: council, days' },
  coop_rep_assembly: { zh: '成员代表大会提前几天通知', en: 'Notice: members’ representatives, days' },
  resident_rep_meeting: { zh: '居民代表会议提前几天通知', en: 'Notice: residents’ representatives, days' },
  party_member_meeting: { zh: '党员大会提前几天通知', en: 'Notice: Party members, days' },
  joint_conference: { zh: '联席会议提前几天通知', en: 'Notice: joint conference, days' },
};

export const PROCEDURE_NUMBER_LABELS: Record<keyof ProcedureLimits, Sentence> = {
  committeeQuorum: { zh: '支部、两委到会', en: 'Branch and committees: present' },
  committeeMajority: { zh: '支部、两委到会中赞成', en: 'Branch and committees: in favour' },
  partyQuorum: { zh: '党员大会应到中到会', en: 'Party members: present' },
  partyMajority: { zh: '党员大会应到中赞成', en: 'Party members: in favour' },
  gapDays: { zh: '每一步之间至少隔几天', en: 'Days between one step and the next' },
  publicationDays: { zh: '公开不少于几天', en: 'Days on the board, at least' },
  publishWithin: { zh: '决议后几个工作日内公开', en: 'Working days until the decision is published' },
};

export const LEVY_NUMBER_LABELS: Record<keyof LevyLimits, Sentence> = {
  moneyCeiling: { zh: '省定上限：每人每年筹资（元）', en: 'Ceiling: yuan a person and year' },
  labourCeiling: { zh: '省定上限：每劳动力每年筹劳（个工）', en: 'Ceiling: days a labourer and year' },
  announceDays: { zh: '公告几天后才能表决', en: 'Days between announcement and vote' },
  villagers: { zh: '村民联名提出', en: 'Villagers who propose' },
  representatives: { zh: '村民代表联名提出', en: 'Representatives who propose' },
  majority: { zh: '到会中赞成', en: 'Of those present, in favour' },
  townWorkdays: { zh: '镇初审几个工作日', en: 'Working days of the town' },
  countyWorkdays: { zh: '县审核几个工作日', en: 'Working days of the county' },
  publicationDays: { zh: '公开不少于几天', en: 'Days on the board, at least' },
};
