/** 搬入的话. */
import type { IntakeKind, IntakeStatus } from '../../../contract/intake.ts';
import type { Verdict } from '../../../domain/kernel/intake.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const INTAKE_WORDS = {
  title: { zh: '搬入数据', en: 'Move in' },
  lead: {
    zh: '把县里现成的名册用 Excel 或 CSV 搬进来。先预览，逐行核对；确认之前什么都不会改变，确认之后 30 天内可以撤销。',
    en: 'Bring in the county’s own registers from Excel or CSV. You see every row first; nothing changes before you confirm, and for 30 days you can take it back.',
  },
  kind: { zh: '搬入什么', en: 'What to bring in' },
  kindOrder: {
    zh: '按从上到下的次序搬。',
    en: 'In this order, from the top.',
  },
  template: { zh: '下载模板', en: 'Template' },
  templateHint: {
    zh: '模板里有示例行和每一列的说明。填好后删去示例行再上传。',
    en: 'It has example rows and explains each column. Delete the examples before sending.',
  },
  file: { zh: '选择文件', en: 'Choose a file' },
  fileHint: {
    zh: '.xlsx 或 .csv（UTF-8、GB 18030 都可以），不超过 10 MB、2 万行。也可以把文件拖到这里。',
    en: '.xlsx or .csv (UTF-8 or GB 18030), at most 10 MB and 20,000 rows. You can also drop it here.',
  },
  mapHint: {
    zh: '.geojson，不超过 10 MB；每个面的属性里要有“地方代码”。也可以把文件拖到这里。',
    en: '.geojson, at most 10 MB; each polygon’s properties name its place by “code”. You can also drop it here.',
  },
  noFile: { zh: '请先选择一个文件。', en: 'Choose a file first.' },
  chosen: { zh: '已选：{name}', en: 'Chosen: {name}' },
  preview: { zh: '上传并预览', en: 'Send and preview' },
  earlier: { zh: '搬入过的文件', en: 'Files brought in' },
  noneYet: { zh: '还没有搬入过文件', en: 'No file was brought in yet' },
  noneYetWhy: {
    zh: '第一次搬入，请先下载模板，照着填几行试一试。',
    en: 'To begin, download a template and try it with a few rows.',
  },
  fileName: { zh: '文件', en: 'File' },
  status: { zh: '状态', en: 'Status' },
  by: { zh: '经办', en: 'By' },
  at: { zh: '时间', en: 'When' },

  sheetOf: { zh: '工作表“{sheet}”', en: 'Sheet “{sheet}”' },
  encodingOf: { zh: '编码 {encoding}', en: 'Encoding {encoding}' },
  rowsByVerdict: { zh: '按结果看各行', en: 'Rows by result' },
  allRows: { zh: '全部', en: 'All' },
  questions: { zh: '请您决定', en: 'Please decide' },
  questionsLead: {
    zh: '下面这些地方，系统不替您猜。每个问题答一次，管所有同样的行。',
    en: 'Nothing is guessed here. Each answer holds for every row of its kind.',
  },
  questionsLeft: { zh: '还有 {n} 个问题', en: '{n} {n:question:questions} left' },
  decide: { zh: '按这些决定重新核对', en: 'Check again with these answers' },
  decideAll: { zh: '其余的都按“{choice}”', en: 'All the others: {choice}' },
  decided: { zh: '已重新核对。', en: 'Checked again.' },
  aboutRows: { zh: '涉及 {n} 行：第 {first} 行', en: '{n} {n:row:rows}: {first}' },
  aboutMoreRows: { zh: '涉及 {n} 行：第 {first} 行等', en: '{n} rows: {first}, …' },
  rows: { zh: '逐行核对', en: 'Row by row' },
  row: { zh: '行', en: 'Row' },
  verdict: { zh: '结果', en: 'Result' },
  content: { zh: '内容', en: 'Content' },
  problems: { zh: '问题', en: 'Problems' },
  hidden: { zh: '隐藏行', en: 'Hidden' },
  seeQuestion: { zh: '见上面的问题', en: 'See the questions above' },
  noRows: { zh: '没有这样的行', en: 'No such rows' },
  moreRows: { zh: '后面的行', en: 'Next rows' },
  firstRows: { zh: '回到开头', en: 'Back to the first' },
  errors: { zh: '下载有问题的行（CSV）', en: 'Download rows with problems (CSV)' },
  notMine: {
    zh: '这个文件由 {name} 上传。您也可以看各行、确认、撤销或放弃；谁看过、谁确认都记在审计里。',
    en: '{name} sent this file. You may read its rows, confirm it, take it back or give it up as well; the audit keeps who did.',
  },
  forgotten: {
    zh: '各行含姓名和手机号，已经清除，只留下这一条记录。',
    en: 'Its rows held names and phones and were forgotten; this line remains.',
  },
  confirmedBy: { zh: '{name} 确认，{at}', en: 'Confirmed by {name}, {at}' },
  undoneBy: { zh: '{name} 撤销，{at}', en: 'Taken back by {name}, {at}' },
  discardedBy: { zh: '{name} 放弃，{at}', en: 'Given up by {name}, {at}' },
  discard: { zh: '放弃这个文件', en: 'Give this file up' },
  discardLead: {
    zh: '不导入了：各行马上清除，只留下“谁、什么时候上传和放弃”。没有确认也没有放弃的，保留 90 天。',
    en: 'Nothing is brought in: its rows are forgotten at once. A preview nobody decides on is kept for 90 days.',
  },
  discarded: { zh: '已放弃，各行已清除。', en: 'Given up; its rows are forgotten.' },

  confirmTitle: { zh: '确认导入', en: 'Confirm' },
  confirmLead: {
    zh: '确认后一次写入：新增 {created} 行，变更 {changed} 行。要么全部写入，要么一行也不写。',
    en: 'Confirming writes {created} new and {changed} changed {changed:row:rows} at once: all of them, or none.',
  },
  without: {
    zh: '我知道有 {n} 行不收，不会导入',
    en: 'I know that {n} {n:row:rows} will not be brought in',
  },
  withoutFirst: { zh: '请先勾选上面这一项。', en: 'Tick the box above first.' },
  answerFirst: {
    zh: '还有问题没有决定，请先在上面作答。',
    en: 'Some questions are still open: answer them above first.',
  },
  nothingToBring: { zh: '没有要新增或变更的行。', en: 'There is nothing new or changed to bring in.' },
  confirm: { zh: '确认导入 {n} 行', en: 'Bring in {n} {n:row:rows}' },
  checkAgain: { zh: '重新核对', en: 'Check again' },
  confirmed: { zh: '已导入。', en: 'Brought in.' },
  working: { zh: '正在办理，请不要关闭页面', en: 'Working: please keep this page open' },

  result: {
    zh: '已导入：新增 {created} 行，变更 {changed} 行。',
    en: 'Brought in: {created} new, {changed} changed.',
  },
  resultPerson: {
    zh: '这些人员已有账号，没有密码。请到“区域与人员”给他们发邀请码。',
    en: 'They have accounts without a password. Invite them from “Places and people”.',
  },
  next: { zh: '下一步：{what}', en: 'Next: {what}' },
  invite: { zh: '给他们发邀请码', en: 'invite them' },
  first: { zh: '从空库开始', en: 'From an empty store' },
  firstLead: {
    zh: '照这个次序，大约十五分钟就能收到第一件真事。每一步的说明在 docs/move-in.md。',
    en: 'In this order it takes about fifteen minutes to the first real matter. docs/move-in.md explains each step.',
  },
  firstDone: { zh: '已导入', en: 'brought in' },
  undoneResult: {
    zh: '已撤销，恢复到导入前的样子。理由：{why}',
    en: 'Taken back; all is as before. Reason: {why}',
  },
  undo: { zh: '撤销这次导入', en: 'Take it back' },
  undoLead: {
    zh: '{until} 之前可以撤销。撤销把这次新增的去掉、变更的改回。',
    en: 'Until {until} you can take it back: what is new goes, what changed becomes as before.',
  },
  undoWhy: { zh: '为什么撤销', en: 'Why' },
  undoDone: { zh: '已撤销。', en: 'Taken back.' },
  builtUpon: {
    zh: '这些行之后又有了变化，不能整批撤销：第 {rows} 行。请在“区域与人员”里逐个更正。',
    en: 'Something changed since for rows {rows}: it cannot be taken back as a whole. Correct them in “Places and people”.',
  },
} satisfies Record<string, Sentence>;

export const KIND_LABELS: Record<IntakeKind, Sentence> = {
  place: { zh: '组和片区', en: 'Groups and areas' },
  unit: { zh: '承办单位', en: 'Handling units' },
  boundary: { zh: '边界（可以不搬）', en: 'Boundaries (optional)' },
  person: { zh: '人员与任职', en: 'People and offices' },
  matter: { zh: '历史事项', en: 'Earlier matters' },
  roll: { zh: '村民名册', en: 'Rolls of villages' },
};

export const KIND_HINTS: Record<IntakeKind, Sentence> = {
  place: { zh: '村以下的组和片；县镇村已经在库里', en: 'Below the villages, which are there already' },
  unit: { zh: '县级部门、镇上的站所，和平时办哪些事', en: 'Departments and stations, and what they handle' },
  boundary: { zh: '地图上的范围，GeoJSON 文件，WGS-84', en: 'Outlines on the map: GeoJSON in WGS-84' },
  person: { zh: '姓名、手机号、职务、地方、任期', en: 'Name, phone, post, place, term' },
  matter: {
    zh: '以前办结的事项，标明“以前的台账转入”，不会自动公开',
    en: 'Closed before; marked as taken over, never published by itself',
  },
  roll: {
    zh: '户、姓名、出生年、户代表、村民代表、集体成员；只为开会，别的都不要',
    en: 'House, name, year of birth, who represents whom; for meetings only, and nothing else',
  },
};

export const STATUS_LABELS: Record<IntakeStatus, Sentence> = {
  previewed: { zh: '预览，未导入', en: 'Preview' },
  confirmed: { zh: '已导入', en: 'Brought in' },
  undone: { zh: '已撤销', en: 'Taken back' },
  discarded: { zh: '已放弃', en: 'Given up' },
};

export const VERDICT_LABELS: Record<Verdict, Sentence> = {
  created: { zh: '新增', en: 'New' },
  changed: { zh: '变更', en: 'Changed' },
  unchanged: { zh: '不变', en: 'Unchanged' },
  refused: { zh: '不收', en: 'Refused' },
  doubtful: { zh: '待决定', en: 'To decide' },
  left: { zh: '按您的决定不收', en: 'Left out' },
};

/** What the columns are called, by key; the same in nearly every kind. */
const COLUMN_LABELS: Readonly<Record<string, Sentence>> = {
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '手机号', en: 'Phone' },
  post: { zh: '职务', en: 'Post' },
  town: { zh: '镇（街道）', en: 'Town' },
  village: { zh: '村（社区）', en: 'Village' },
  group: { zh: '组', en: 'Group' },
  area: { zh: '片', en: 'Area' },
  code: { zh: '地方代码', en: 'Code' },
  parent: { zh: '村代码', en: 'Village code' },
  unit: { zh: '承办单位', en: 'Unit' },
  handles: { zh: '办理范围', en: 'Handles' },
  shape: { zh: '边界', en: 'Outline' },
  fault: { zh: '毛病', en: 'Fault' },
  from: { zh: '任职开始', en: 'From' },
  to: { zh: '任职结束', en: 'To' },
  date: { zh: '提出日期', en: 'Raised' },
  title: { zh: '标题', en: 'Title' },
  text: { zh: '内容', en: 'Text' },
  category: { zh: '类别', en: 'Category' },
  result: { zh: '办理结果', en: 'Result' },
  closed: { zh: '办结日期', en: 'Closed' },
  household: { zh: '户', en: 'House' },
  birthYear: { zh: '出生年', en: 'Born' },
  cameOfAge: { zh: '已满十八周岁', en: 'Came of age' },
  headsHousehold: { zh: '户代表', en: 'Speaks for the house' },
  represents: { zh: '村民代表', en: 'Representative' },
  member: { zh: '集体成员', en: 'Member of the collective' },
};

/** What a column is called otherwise in one kind. */
const OF_KIND: Partial<Record<IntakeKind, Readonly<Record<string, Sentence>>>> = {
  place: {
    code: { zh: '代码', en: 'Code' },
    from: { zh: '启用日期', en: 'Since' },
  },
  unit: { name: { zh: '承办单位', en: 'Unit' } },
  boundary: { name: { zh: '名称', en: 'Name' } },
};

/** What a column of a kind is called. */
export const columnLabel = (kind: IntakeKind, key: string): Sentence =>
  OF_KIND[kind]?.[key] ?? COLUMN_LABELS[key] ?? { zh: key, en: key };

/** What is being done with the file. */
export const STAGE_LABELS: Record<'sending' | 'reading' | 'judging' | 'saving', Sentence> = {
  sending: { zh: '正在上传', en: 'Sending' },
  reading: { zh: '正在读取文件', en: 'Reading the file' },
  judging: { zh: '正在逐行核对', en: 'Checking row by row' },
  saving: { zh: '正在保存', en: 'Saving' },
};
