/** 审计与首页的话. */
import type { Post } from '../../../domain/people/post.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const AUDIT_WORDS = {
  title: { zh: '审计', en: 'Audit' },
  lead: {
    zh: '谁、以什么任职、什么时候做了什么。不含事项内容；查看审计本身也会留痕。',
    en: 'Who did what, in which office, and when; never the content. Reading it is recorded as well.',
  },
  at: { zh: '时间', en: 'When' },
  person: { zh: '人员', en: 'Person' },
  personOf: { zh: '姓名', en: 'Name' },
  office: { zh: '任职', en: 'Office' },
  act: { zh: '操作', en: 'Act' },
  anyAct: { zh: '全部操作', en: 'Every act' },
  bySystem: { zh: '未登录或系统', en: 'Nobody signed in' },
  apply: { zh: '查找', en: 'Apply' },
  clear: { zh: '清除条件', en: 'Clear' },
  filter: { zh: '筛选', en: 'Filter' },
  alarms: { zh: '警示（30 天内）', en: 'Alarms of the last 30 days' },
  decoys: { zh: '诱饵（{n} 件）', en: 'Decoys ({n})' },
  decoyNumbers: { zh: '事项编号，一行一个', en: 'Matter numbers, one a line' },
  decoysHint: {
    zh: '填早已办结、没有人有理由再打开的事项。谁打开它的敏感内容或联系方式，这里马上有警示；别的职务看不到这张单子。',
    en: 'Matters long closed that nobody has a reason to open. Opening one is told here at once; no other office sees this list.',
  },
  decoyWrong: { zh: '有的编号不对，请核对。', en: 'One of these is no matter number.' },
  decoysWhy: { zh: '理由', en: 'Why' },
  decoysWhyShort: { zh: '请写明理由。', en: 'Say why.' },
  decoysSave: { zh: '保存诱饵', en: 'Save the decoys' },
  decoysSaved: { zh: '诱饵已保存。', en: 'The decoys are saved.' },
  none: { zh: '没有符合条件的记录', en: 'Nothing was recorded that fits' },
} satisfies Record<string, Sentence>;

export const HOME_WORDS = {
  hello: { zh: '{name}，您好', en: 'Welcome, {name}' },
  mayLead: { zh: '您现在的任职：{office}', en: 'You act as: {office}' },
  may: { zh: '这个任职可以', en: 'This office may' },
  mayNot: { zh: '这个任职不能', en: 'This office may not' },
} satisfies Record<string, Sentence>;

/** What an office without matters is for, and what it keeps away from (三员分立, 等保 2.0 三级). */
export const OFFICES_WITHOUT_MATTERS: Partial<
  Record<Post, { readonly may: readonly Sentence[]; readonly mayNot: readonly Sentence[] }>
> = {
  system_admin: {
    may: [
      {
        zh: '把县里的名册搬进来：片区、人员、历史事项',
        en: 'Bring in registers: areas, people, earlier matters',
      },
      {
        zh: '设立、更名、迁移、合并、拆分、撤销地方',
        en: 'Open, rename, move, join, split and abolish places',
      },
      {
        zh: '任免县、镇、村、组、片的职务，另一个系统管理员除外',
        en: 'Appoint to every office but another system administrator’s',
      },
      { zh: '改时限、工作日历、承办单位和禁用词', en: 'Set limits, the calendar, units and banned words' },
      { zh: '看已经公开的办理结果', en: 'See what is published' },
    ],
    mayNot: [
      { zh: '看任何事项的内容、提出人或附件', en: 'See any matter, who raised it, or its pictures' },
      { zh: '看或改审计记录', en: 'See or change the audit' },
    ],
  },
  security_admin: {
    may: [
      { zh: '结束任何人的会话，关闭账号', en: 'End anybody’s sessions and close accounts' },
      { zh: '看利害关系申报', en: 'See declared relations' },
      { zh: '看区域和在任人员', en: 'See places and who holds office' },
      { zh: '看已经公开的办理结果', en: 'See what is published' },
    ],
    mayNot: [
      { zh: '看任何事项的内容、提出人或附件', en: 'See any matter, who raised it, or its pictures' },
      { zh: '看或改审计记录', en: 'See or change the audit' },
    ],
  },
  audit_admin: {
    may: [
      { zh: '看谁在什么时候做了什么', en: 'See who did what, and when' },
      { zh: '看区域和在任人员', en: 'See places and who holds office' },
    ],
    mayNot: [
      { zh: '看任何事项的内容、提出人或附件', en: 'See any matter, who raised it, or its pictures' },
      { zh: '改任何人的任职或权限', en: 'Change anybody’s office or rights' },
    ],
  },
  cppcc_member: {
    may: [
      { zh: '看自己联系的议事室，记室日和走访', en: 'See the own rooms, write down room days and visits' },
      { zh: '看已经公开的办理结果', en: 'See what is published' },
      { zh: '看区域和在任人员', en: 'See places and who holds office' },
    ],
    mayNot: [
      { zh: '看没有公开的事项和提出人', en: 'See matters that are not published, or who raised them' },
    ],
  },
  cppcc_officer: {
    may: [
      { zh: '安排哪位委员联系哪个议事室', en: 'Say which member serves which room' },
      { zh: '管县里的智囊库', en: 'Keep the county’s pool of experts' },
      { zh: '看议事室、日历和自评', en: 'See rooms, their calendars and self-checks' },
    ],
    mayNot: [
      { zh: '看没有公开的事项和提出人', en: 'See matters that are not published, or who raised them' },
    ],
  },
};
