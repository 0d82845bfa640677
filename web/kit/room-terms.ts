/** 议事室的说法: signs, sides, weekdays and gaps, for the desk and the public site. */
import type { AdvisorKind } from '../../domain/room/advisor.ts';
import type { Gap } from '../../domain/room/check.ts';
import type { ExpertKind } from '../../domain/room/expert.ts';
import type { Consent, Side } from '../../domain/room/member.ts';
import type { RoomDayKind } from '../../domain/room/room-day.ts';
import type { Sign } from '../../domain/room/sign.ts';
import type { Evidence } from '../../domain/room/standard.ts';
import type { WatchedKind } from '../../domain/room/watched.ts';
import type { Sentence } from './sentences.ts';

export const SIGN_LABELS: Record<Sign, Sentence> = {
  deliberation: { zh: '协商议事室', en: 'Deliberation room' },
  member_studio: { zh: '委员工作室', en: 'Members’ studio' },
  congress_station: { zh: '人大工作站', en: 'Congress station' },
  liaison_group: { zh: '政协联络组', en: 'CPPCC liaison group' },
  opinion_point: { zh: '社情民意信息联系点', en: 'Opinion contact point' },
  governance: { zh: '综治工作室', en: 'Governance office' },
  mediation: { zh: '人民调解室', en: 'Mediation room' },
  legal_service: { zh: '公共法律服务室', en: 'Legal service' },
};

/** 0 Sunday … 6 Saturday. */
export const WEEKDAY_LABELS: readonly Sentence[] = [
  { zh: '周日', en: 'Sunday' },
  { zh: '周一', en: 'Monday' },
  { zh: '周二', en: 'Tuesday' },
  { zh: '周三', en: 'Wednesday' },
  { zh: '周四', en: 'Thursday' },
  { zh: '周五', en: 'Friday' },
  { zh: '周六', en: 'Saturday' },
];

/** As a week is read in China: Monday first. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

export const SIDE_LABELS: Record<Side, Sentence> = {
  villager: { zh: '群众代表', en: 'Residents' },
  party_government: { zh: '党政部门', en: 'Party and government' },
  local_worthy: { zh: '乡贤', en: 'Respected local' },
  organisation: { zh: '社会组织', en: 'Organisation' },
  think_tank: { zh: '智囊库', en: 'Think tank' },
  deputy: { zh: '人大代表', en: 'People’s deputy' },
  cppcc: { zh: '政协委员', en: 'CPPCC member' },
};

export const CONSENT_LABELS: Record<Consent, Sentence> = {
  spoken: { zh: '口头同意', en: 'Agreed, spoken' },
  written: { zh: '书面同意', en: 'Agreed in writing' },
};

export const ROOM_DAY_LABELS: Record<RoomDayKind, Sentence> = {
  room_day: { zh: '室日', en: 'Room day' },
  visit: { zh: '走访', en: 'Visit' },
};

export const EVIDENCE_LABELS: Record<Evidence, Sentence> = {
  place: { zh: '场所照片', en: 'Picture of the place' },
  sign: { zh: '标志照片', en: 'Picture of the sign' },
  equipment: { zh: '设施照片', en: 'Picture of the equipment' },
  rules: { zh: '制度文本', en: 'Rules' },
  records: { zh: '日历和室日', en: 'Calendar and room days' },
  members: { zh: '固定成员', en: 'Standing members' },
};

/** What is missing and what closes it. */
export const GAP_LABELS: Record<Gap, Sentence> = {
  'no-picture': { zh: '差一张照片：拍一张传上来，变了再换', en: 'One picture is missing: take one' },
  'no-rules': { zh: '差一份制度：写一份，改了再换', en: 'The rules are missing: write them once' },
  'too-few-records': {
    zh: '一年里还差 {n} 次：在日历上约着议事，或委员来一次室日',
    en: '{n} more in the year: book a talk, or a member comes for a room day',
  },
  'members-missing': { zh: '还差 {n} 位固定成员', en: '{n} more standing {n:member:members}' },
  'members-over': { zh: '多了 {n} 位固定成员', en: '{n} standing {n:member:members} too many' },
  'women-missing': { zh: '还差 {n} 位妇女成员', en: '{n} more {n:woman:women}' },
};

export const EXPERT_LABELS: Record<ExpertKind, Sentence> = {
  think_tank: { zh: '智囊库', en: 'Think tank' },
  local_worthy: { zh: '乡贤', en: 'Respected local' },
  legal: { zh: '法律专家', en: 'Lawyer' },
};

export const WATCHED_LABELS: Record<WatchedKind, Sentence> = {
  outcome: { zh: '成果', en: 'Result' },
  procedure: { zh: '四议两公开', en: 'Weighty affair' },
  disclosure: { zh: '村务公开', en: 'Published item' },
};

export const ADVISOR_LABELS: Record<AdvisorKind, Sentence> = {
  cppcc_member: { zh: '政协委员', en: 'CPPCC member' },
  area_chief: { zh: '片长', en: 'Area chief' },
  cluster_lead: { zh: '治安中心户长', en: 'Security head of households' },
  mediator: { zh: '人民调解员', en: 'Mediator' },
  volunteer: { zh: '平安建设志愿者', en: 'Volunteer' },
  villager_rep: { zh: '村民代表', en: 'Villagers’ representative' },
};
