/** 设置的话: limits, calendar, banned words, units; versions and taking back. */

import type { BannedSource } from '../../../domain/kernel/banned.ts';
import type { NoticeRefusal } from '../../../domain/kernel/notice.ts';
import type {
  ChangeUnitRefusal,
  OpenUnitRefusal,
  RetireUnitRefusal,
} from '../../../domain/people/unit-change.ts';
import { BANNED_WORD, NO_SUCH_CATEGORY } from '../../kit/refusals.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const SETTING_WORDS = {
  title: { zh: '设置', en: 'Settings' },
  lead: {
    zh: '改了马上生效，不用重启；谁在什么时候因为什么改的，都留着，随时改得回去。',
    en: 'A change is in force at once. Who changed what, when and why stays, and can be taken back.',
  },
  limits: { zh: '办理时限', en: 'Limits' },
  calendar: { zh: '工作日历', en: 'Calendar' },
  banned: { zh: '禁用词', en: 'Banned words' },
  units: { zh: '承办单位', en: 'Units' },
  tabs: { zh: '设置的各项', en: 'Parts of the settings' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存，马上生效。', en: 'Saved, and in force.' },
  why: { zh: '改的依据或原因', en: 'Why it changes' },
  whyHint: { zh: '例如：镇综治发〔2026〕3号', en: 'For example the number of a paper' },
  missingWhy: { zh: '请写明依据或原因，至少 4 个字。', en: 'Say why, at least 4 characters.' },
  versions: { zh: '历次修改', en: 'Every version' },
  noVersions: { zh: '县里还没有改过，用的是默认值。', en: 'Never changed here: the defaults apply.' },
  inForce: { zh: '现行', en: 'in force' },
  takeBack: { zh: '退回这一版', en: 'Back to this one' },
  takenBack: { zh: '已退回，马上生效。', en: 'Taken back, and in force.' },
  versionNo: { zh: '第 {n} 版', en: 'Version {n}' },
  bySeed: { zh: '系统初装', en: 'Installed with the system' },

  unit: { zh: '单位', en: 'Unit' },
  count: { zh: '数', en: 'Number' },
  said: { zh: '依据', en: 'Source' },
  saidHint: { zh: '本县哪份文件规定的', en: 'Which paper of the county says so' },
  missingSaid: { zh: '本县自己定的数，请写明依据。', en: 'Name the paper for the county’s own number.' },
  hours: { zh: '小时', en: 'hours' },
  days: { zh: '天', en: 'days' },
  workdays: { zh: '个工作日', en: 'working days' },
  change: { zh: '改', en: 'Change' },
  changed: { zh: '已改，待保存', en: 'changed, not saved yet' },
  running: { zh: '已经在走的时钟不受影响。', en: 'Clocks that run already keep theirs.' },

  published: { zh: '已公布的年份', en: 'Years published' },
  year: { zh: '年份', en: 'Year' },
  rest: { zh: '放假的工作日', en: 'Weekdays off' },
  restHint: {
    zh: '周一至周五里放假的日子，一行一个，如 2027-01-01。',
    en: 'Mondays to Fridays off, one a line, such as 2027-01-01.',
  },
  work: { zh: '上班的周末（调休）', en: 'Weekends worked' },
  source: { zh: '通知文号', en: 'Number of the notice' },
  publish: { zh: '公布这一年', en: 'Publish this year' },
  publishedYear: {
    zh: '已公布；{n} 件事的暂定期限已确定。',
    en: 'Published; {n} provisional due {n:day:days} settled.',
  },
  missingDays: { zh: '请至少填一个放假的日子。', en: 'Enter at least one day off.' },
  badDays: { zh: '有的日子写法不对，要写成 2027-01-01。', en: 'Some days are not written like 2027-01-01.' },

  ways: { zh: '确认、协办、督办、延期等', en: 'Confirming, helping, supervising, more time' },
  assist: { zh: '协办答复', en: 'A part asked for' },
  supervision: { zh: '督办回复', en: 'A reply to supervision' },
  extension: { zh: '延期，每次', en: 'More time, each' },
  extensions: { zh: '延期，最多', en: 'More time, at most' },
  longestAside: { zh: '中止或挂账，最迟复核', en: 'Set aside, looked at again within' },
  reopen: { zh: '办结后可重新办理', en: 'Reopened within' },
  times: { zh: '次', en: 'times' },
  yellowShare: { zh: '时间过去', en: 'After' },

  bannedLead: {
    zh: '自定类别、承办单位、答复模板、常用视图，名称里都不能有这些词；中间加空格、加点也不行。',
    en: 'Neither own categories nor units, reply templates or saved views may be called by these, with or without marks between.',
  },
  bannedOwn: { zh: '本县另加的', en: 'Our own' },
  bannedByLaw: { zh: '法律法规不许的，不能去掉', en: 'Banned by law; they stay' },
  bannedWords: { zh: '本县另加的词', en: 'Our own words' },
  bannedHint: { zh: '一行一个。', en: 'One a line.' },
  noBanned: { zh: '没有另加。', en: 'None.' },

  openUnit: { zh: '新设单位', en: 'Open a unit' },
  unitName: { zh: '名称', en: 'Name' },
  unitPlace: { zh: '属于', en: 'Belongs to' },
  handles: { zh: '办理的类别', en: 'What it handles' },
  handlesPart: { zh: '只办其中几类', en: 'Only some of their categories' },
  nothing: { zh: '没有指定', en: 'Nothing named' },
  retire: { zh: '撤销', en: 'Retire' },
  retired: { zh: '{day} 撤销', en: 'retired {day}' },
  missingName: { zh: '请填名称，至少 2 个字。', en: 'Write a name, at least 2 characters.' },
  missingPlace: { zh: '请选县或一个镇。', en: 'Choose the county or a town.' },
  noUnits: { zh: '还没有承办单位', en: 'There are no units yet' },
  state: { zh: '状态', en: 'State' },
} satisfies Record<string, Sentence>;

export const BANNED_SOURCE_LABELS: Record<BannedSource, Sentence> = {
  pipl: {
    zh: '个人信息保护法第五、六、二十八、三十四条',
    en: 'Personal Information Protection Law, Art. 5, 6, 28, 34',
  },
  'app-measures-2026': {
    zh: '国办函〔2026〕12号《政务移动互联网应用程序规范化管理办法》',
    en: 'State Council General Office (2026) No. 12 on government apps',
  },
};

export const NOTICE_REFUSALS: Record<NoticeRefusal, Sentence> = {
  'no-rest-days': SETTING_WORDS.missingDays,
  'other-year': { zh: '有的日子不在这一年。', en: 'Some days belong to another year.' },
  'weekend-rests-anyway': {
    zh: '放假里有周末：周末本来就休息，不用填。',
    en: 'Some days off are weekends, which rest anyway.',
  },
  'weekday-works-anyway': {
    zh: '上班里有周一至周五：本来就上班，不用填。',
    en: 'Some days worked are weekdays, which work anyway.',
  },
  'day-twice': { zh: '有的日子写了两次。', en: 'Some days are there twice.' },
};

export const TAKE_BACK_REFUSALS: Readonly<Record<string, Sentence>> = {
  'is-in-force': { zh: '现在用的就是这一版。', en: 'This version is in force.' },
};

export const UNIT_REFUSALS: Record<OpenUnitRefusal | ChangeUnitRefusal | RetireUnitRefusal, Sentence> = {
  'no-such-place': { zh: '没有这个地方，可能已经撤并。', en: 'There is no such place.' },
  'not-at-this-level': { zh: '承办单位设在县里或镇里。', en: 'Units belong to the county or a town.' },
  'unit-name-taken': { zh: '这里已经有同名的单位。', en: 'A unit there is called so already.' },
  'banned-word': BANNED_WORD,
  'no-such-category': NO_SUCH_CATEGORY,
  'unit-retired': { zh: '这个单位已经撤销。', en: 'The unit is retired.' },
  'unit-holds-matters': {
    zh: '它手里还有没办完的事，办完或转出以后再撤。',
    en: 'It holds open matters: settle or pass them on first.',
  },
  'unit-has-offices': {
    zh: '还有人在这里任职，先卸任再撤。',
    en: 'Somebody holds office in it: end that first.',
  },
};
