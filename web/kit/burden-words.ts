/** 负担的话: what the platform asks of an office, and what it spares it. */
import type { Form } from '../../domain/burden/forms.ts';
import type { Work } from '../../domain/burden/work.ts';
import type { Sentence } from './sentences.ts';

export const WORK_LABELS: Record<Work, Sentence> = {
  report: { zh: '上报事项', en: 'Matters raised' },
  accept: { zh: '受理', en: 'Matters taken' },
  settle: { zh: '当场办结', en: 'Settled on the spot' },
  write: { zh: '记录、答复', en: 'Progress and answers' },
  'pass-on': { zh: '上报上级、派单、退回', en: 'Passed on' },
  confirm: { zh: '确认、回访', en: 'Confirmed, called back' },
  look: { zh: '看点位', en: 'Points looked at' },
  publish: { zh: '公开结果', en: 'Results published' },
  keep: { zh: '片区登记', en: 'Cards and rosters' },
  oversee: { zh: '催办、督办、查看', en: 'Reminded, supervised, checked' },
  open: { zh: '按用途看电话和敏感内容', en: 'Opened for a purpose' },
  campaign: { zh: '专项排查的要求和答复', en: 'Campaigns asked and answered' },
  talk: { zh: '协商议题', en: 'Topics talked through' },
  meet: { zh: '开会、表决、记录', en: 'Meetings, votes, minutes' },
  decide: { zh: '四议两公开、筹资筹劳', en: 'Village procedures, funds and labour' },
  'carry-out': { zh: '成果的答复和落实', en: 'Outcomes answered and carried out' },
  disclose: { zh: '村务公开', en: 'Village disclosure' },
  room: { zh: '议事室、监督和抽签', en: 'Rooms, supervision and draws' },
  appoint: { zh: '任命交接、村民名册', en: 'Offices and the roll' },
  'take-in': { zh: '收下手机上传来的', en: 'Taken in from phones' },
};

export const FORM_LABELS: Record<Form, Sentence> = {
  'report-form': { zh: '事项上报表：写一句话就行', en: 'Report form: one sentence is enough' },
  'walk-log': { zh: '巡查日志：看过的点位自动成数', en: 'Patrol log: counted from points looked at' },
  'household-register': {
    zh: '人口信息采集表：不采集，只记愿意联系的户',
    en: 'Household survey: nothing is collected',
  },
  'door-card': { zh: '便民联系卡：自动排好，直接打印', en: 'Door cards: laid out and ready to print' },
  'matter-file': { zh: '一事一档：办完自动成卷', en: 'Files of matters: made by themselves' },
  'month-figures': {
    zh: '月报表、周报表：数字从办过的事里来',
    en: 'Monthly and weekly reports: counted from work done',
  },
  'satisfaction-sheet': {
    zh: '满意度统计表：提出人评了就有',
    en: 'Satisfaction sheet: counted from ratings',
  },
  'candidate-list': {
    zh: '议题摸排表：多次提出的自动列出',
    en: 'Topic survey: what is raised often is listed',
  },
  'publication-list': { zh: '公开目录：公开一件列一件', en: 'List of publications: kept by itself' },
  'meeting-minutes': {
    zh: '会议记录本：边开边记，会完就是记录',
    en: 'Minute book: written while the meeting goes on',
  },
  'sign-in-sheet': { zh: '会议签到表：到会登记后直接打印', en: 'Sign-in sheet: printed from who arrived' },
  'topic-ledger': { zh: '协商议题台账：办到哪一步自动列出', en: 'Topic ledger: kept by itself' },
  'outcome-ledger': {
    zh: '成果转化台账：任务和进度自动汇总',
    en: 'Outcome ledger: tasks and progress add up',
  },
  'disclosure-ledger': {
    zh: '村务公开台账：该公开的、公开了的自动列出',
    en: 'Disclosure ledger: what is due and what is done',
  },
  'room-year': { zh: '议事室年度小结：从日历和登记里来', en: 'Year note of a room: told from its calendar' },
  'month-digest': { zh: '每月民情摘要：自动排好', en: 'The month’s digest: laid out by itself' },
  'handover-list': { zh: '工作交接清单：手上的事自动列出', en: 'Handover list: what is open lists itself' },
  'three-rates': { zh: '三率统计表：自动计算，不排名', en: 'Table of three rates: computed, not ranked' },
};

export const BURDEN = {
  title: { zh: '平台向我要什么', en: 'What the platform asks of me' },
  lead: {
    zh: '{from} 至 {to}，全县合计。只有按职务的总数：不数个人、不数登录、不数在线时间。',
    en: '{from} to {to}, the whole county. Sums by kind of office only: no person, no log-in, no time on line.',
  },
  few: { zh: '人数少的几种职务，合计', en: 'Kinds that few hold, together' },
  holders: { zh: '{n} 人', en: '{n} people' },
  times: { zh: '{n} 次', en: '{n} {n:time:times}' },
  minutes: {
    zh: '按实测的点按数估算，一周合计 {minutes} 分钟，平均每人 {each} 分钟。',
    en: 'By the taps measured, in minutes: {minutes} in all, {each} each on average.',
  },
  less: { zh: '不到 1', en: 'less than 1' },
  nothing: { zh: '上周没有。', en: 'Nothing last week.' },
  forms: { zh: '不用再填的', en: 'What you need not fill in any more' },
  tooMuch: { zh: '要得太多了？说一句', en: 'Is it too much? Say so' },
  tooMuchMore: {
    zh: '意见与投诉，不用登录，可以不留姓名。',
    en: 'Comments and complaints; no sign-in, no name needed.',
  },
} satisfies Record<string, Sentence>;
