/** 旁路的说法: endings, statutory channels, rescuers, purposes, and how a word reached us. */
import type { Openable, Purpose } from '../../domain/matter/access.ts';
import type { Heard } from '../../domain/matter/confirm.ts';
import type { Ending } from '../../domain/matter/ending.ts';
import type { Rescuer } from '../../domain/matter/hand-over.ts';
import type { Channel } from '../../domain/matter/redirect.ts';
import type { Consent } from '../../domain/matter/report.ts';
import type { AsideKind } from '../../domain/matter/ways.ts';
import type { Sentence } from './sentences.ts';

export const ENDING_LABELS: Record<Ending, Sentence> = {
  withdrawn: { zh: '提出人撤回', en: 'Withdrawn' },
  redirected: { zh: '已转法定途径', en: 'Sent to the statutory channel' },
  'handed-over': { zh: '已移交处置', en: 'Handed over' },
  recorded: { zh: '历史事项', en: 'From before' },
};

export const CHANNEL_LABELS: Record<Channel, Sentence> = {
  petition: { zh: '信访', en: 'Petition' },
  litigation: { zh: '诉讼', en: 'Court' },
  'administrative-review': { zh: '行政复议', en: 'Administrative review' },
  labour: { zh: '劳动监察或劳动仲裁', en: 'Labour inspection or arbitration' },
  review: { zh: '复核', en: 'Review by the deciding body' },
  discipline: { zh: '纪检监察', en: 'Discipline inspection' },
  'judicial-confirmation': { zh: '司法确认', en: 'Judicial confirmation' },
};

/** What the reporter is told to begin with; the handler completes it. Limits are those of the law named. */
export const CHANNEL_TOLD: Record<Channel, string> = {
  petition:
    '这件事属于信访事项，请向县信访局提出（来信、来访或网上信访）。受理与否，收到之日起十五日内告知；一般六十日内办结（信访工作条例）。',
  litigation: '这件事可以依法向人民法院起诉。需要帮助的，可以到司法所或法律援助中心咨询。',
  'administrative-review':
    '对行政决定不服的，可以自知道该决定之日起六十日内，向本级人民政府申请行政复议（行政复议法）。',
  labour:
    '拖欠工资可以向县劳动监察大队投诉，也可以申请劳动仲裁（一般自知道权利受到侵害之日起一年内）。困难群众可以申请法律援助。',
  review: '对认定或测算结果有异议的，可以向作出认定的单位申请复核，请带上原来的材料。',
  discipline: '反映违纪违法问题，请向县纪委监委提出（电话 12388），不在本平台重复受理。',
  'judicial-confirmation': '调解协议可以自生效之日起三十日内，双方共同向人民法院申请司法确认（人民调解法）。',
};

export const RESCUER_LABELS: Record<Rescuer, Sentence> = {
  police: { zh: '公安 110', en: 'Police 110' },
  fire: { zh: '消防 119', en: 'Fire brigade 119' },
  ambulance: { zh: '急救 120', en: 'Ambulance 120' },
  'women-federation': { zh: '妇联 12338', en: "Women's federation 12338" },
  'civil-affairs': { zh: '民政（未成年人保护）', en: 'Civil affairs (minors)' },
  emergency: { zh: '应急管理', en: 'Emergency management' },
};

export const PURPOSE_LABELS: Record<Purpose, Sentence> = {
  handle: { zh: '办理这件事', en: 'To handle it' },
  'call-back': { zh: '回访提出人', en: 'To call back' },
  verify: { zh: '核实情况', en: 'To verify' },
  'hand-over': { zh: '移交有关部门', en: 'To hand it over' },
};

export const OPENABLE_LABELS: Record<Openable, Sentence> = {
  text: { zh: '内容', en: 'Text' },
  reporter: { zh: '联系方式', en: 'Name and phone' },
};

export const ASIDE_LABELS: Record<AsideKind, Sentence> = {
  suspended: { zh: '中止', en: 'Suspended' },
  'long-listed': { zh: '挂账', en: 'On the long list' },
};

export const HEARD_LABELS: Record<Heard, Sentence> = {
  phone: { zh: '电话回访', en: 'By phone' },
  message: { zh: '短信', en: 'By message' },
  'in-person': { zh: '当面', en: 'In person' },
};

export const CONSENT_LABELS: Record<Consent, Sentence> = {
  spoken: { zh: '本人口头同意', en: 'Agreed in words' },
  written: { zh: '本人签字同意', en: 'Agreed in writing' },
};

/** A title that is not shown: sensitive, or erased because it was handed on or its time is over. */
export const NO_TITLE: Record<'sensitive' | 'erased', Sentence> = {
  sensitive: { zh: '敏感事项', en: 'Sensitive matter' },
  erased: { zh: '内容已清除', en: 'Content erased' },
};
