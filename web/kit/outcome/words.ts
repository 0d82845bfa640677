/** 成果的话, on every face. */
import type { FiguresBy } from '../../../domain/outcome/figures.ts';
import type { Check, Class, Source, Status, Theme, Verdict } from '../../../domain/outcome/outcome.ts';
import type { OutcomeAct } from '../../../domain/outcome/possible.ts';
import type { Waits } from '../../../domain/outcome/standing.ts';
import type { Standing as Shape } from '../marks.tsx';
import type { Sentence } from '../sentences.ts';

export const OUTCOME_WORDS = {
  title: { zh: '协商成果', en: 'What became of it' },
  lead: {
    zh: '谈成的、决定的、委员建议的，报给有权的一方；采纳、落实、监督、反馈都在这里看得到。',
    en: 'What was agreed, decided or proposed is put before those with the power; adoption, work, supervision and feedback are seen here.',
  },
  state: { zh: '进度', en: 'State' },
  now: { zh: '在办', en: 'Under way' },
  ended: { zh: '结束', en: 'Ended' },
  none: { zh: '没有成果', en: 'Nothing here' },
  noneLead: {
    zh: '协商达成共识、会议作了决定，从那一页“报送成果”。',
    en: 'Where a topic ends in consensus or a meeting decides, put the result from its page.',
  },
  nothingToPut: { zh: '先选要报送的事', en: 'Choose what to put first' },
  put: { zh: '报送成果', en: 'Put a result' },
  putLead: {
    zh: '协商出来的是意见，采纳由有权的一方决定。逐条写，对方逐条答复。',
    en: 'What was talked through is advice; whoever has the power adopts it. One point to a line: each is answered.',
  },
  putDone: { zh: '已报送。', en: 'Put.' },
  write: { zh: '写提案、意见', en: 'Write a proposal' },
  figures: { zh: '指标', en: 'Indicators' },
  done: { zh: '已记下。', en: 'Kept.' },
  putOn: { zh: '{day} 报送', en: 'put {day}' },
  putTo: { zh: '{day}报给{name}', en: 'put to {name} on {day}' },
  dueOn: { zh: '{what}，最晚 {day}', en: '{what}, by {day}' },
  from: { zh: '{what}，{day} 起', en: '{what}, from {day}' },
  overdue: { zh: '已过期', en: 'Overdue' },
  reminded: { zh: '催办过 {n} 次，最近 {day}', en: 'Asked again: {n}, last on {day}' },
  origin: { zh: '来自', en: 'From' },
  name: { zh: '名称', en: 'Name' },
  nameExample: { zh: '例如：广场晚上九点关音响', en: 'For example: music on the square ends at nine' },
  points: { zh: '建议', en: 'Points' },
  pointsHint: { zh: '一行一条；写事，不写姓名、电话。', en: 'One to a line; no names or phone numbers.' },
  sides: { zh: '涉及的各方', en: 'Those it concerns' },
  sidesHint: { zh: '一行一类人，验收时逐一问。', en: 'One group to a line; each is asked at the end.' },
  to: { zh: '报给谁', en: 'To whom' },
  themes: { zh: '和哪项工作衔接，可以不选', en: 'Which larger work it belongs to, if any' },
  noAnswer: { zh: '等答复', en: 'Not answered' },
  plannedFor: { zh: '计划 {day}', en: 'planned for {day}' },
  class: { zh: '办理结果 {class} 类：{what}', en: 'Class {class}: {what}' },
  ourDefault: { zh: '默认，待县里确认', en: 'Our default, for the county to confirm' },
  arithmetic: {
    zh: '报送后 {n} 个工作日内逐条答复（提案 {m} 个月）；办完 {a} 天内验收，{f} 个工作日内反馈；{x}、{y} 个月后回头看。{source}。',
    en: 'Every point is answered within {n} working days ({m} months for a proposal); accepted within {a} days, told to all within {f} working days, looked back at after {x} and {y} months. {source}.',
  },
  tasks: { zh: '落实', en: 'The work' },
  noTasks: { zh: '还没有分任务。', en: 'No task yet.' },
  task: { zh: '任务', en: 'Task' },
  owner: { zh: '谁办', en: 'By whom' },
  due: { zh: '期限', en: 'Due' },
  progress: { zh: '进度', en: 'Progress' },
  whole: { zh: '总进度（按权重）', en: 'In all (by weight)' },
  weight: { zh: '权重', en: 'Weight' },
  slip: { zh: '{from} 改到 {to}：{why}', en: '{from} moved to {to}: {why}' },
  setAside: { zh: '挂账，{day} 前再看', en: 'Set aside; looked at again by {day}' },
  supervision: { zh: '监督', en: 'Supervision' },
  notChecked: { zh: '还没有人来看过。', en: 'Nobody has looked yet.' },
  demanded: { zh: '督办（{day} 前回复）', en: 'Demand (reply by {day})' },
  reply: { zh: '回复', en: 'Reply' },
  noReply: { zh: '等回复', en: 'No reply yet' },
  result: { zh: '办成什么样', en: 'How it is now' },
  acceptance: { zh: '验收', en: 'Acceptance' },
  accepts: { zh: '认可', en: 'As agreed' },
  rejects: { zh: '不认可', en: 'Not as agreed' },
  reworked: { zh: '返工 {n} 次', en: 'Sent back: {n}' },
  feedback: { zh: '反馈', en: 'What everybody is told' },
  rating: { zh: '满意度', en: 'How satisfied' },
  rated: {
    zh: '满意 {a}，基本满意 {b}，不满意 {c}',
    en: '{a} satisfied, {b} fairly, {c} dissatisfied',
  },
  lookBacks: { zh: '回头看', en: 'Looking back' },
  holds: { zh: '管用', en: 'It holds' },
  fails: { zh: '又坏了', en: 'It does not hold' },
  noActs: { zh: '现在没有要您办的。', en: 'Nothing for you to do now.' },
  acts: { zh: '现在可以做', en: 'What can be done now' },
  source: { zh: '看来源', en: 'See where it comes from' },
  figuresLead: {
    zh: '从已有的记录算出来，供现有考核引用，不另外填表；只数事，不数人。',
    en: 'Computed from what is kept anyway, for existing appraisals; nothing to fill in. Things are counted, never people.',
  },
  year: { zh: '年份', en: 'Year' },
  formulas: { zh: '怎么算的', en: 'How it is counted' },
  counted: { zh: '{place} · {year} 年', en: '{place} · {year}' },
} satisfies Record<string, Sentence>;

export const FIGURE_LABELS = {
  put: { zh: '报送', en: 'Put' },
  answered: { zh: '答复', en: 'Answered' },
  inTime: { zh: '按时答复', en: 'In time' },
  adopted: { zh: '采纳', en: 'Adopted' },
  done: { zh: '办结', en: 'Done' },
  accepted: { zh: '验收', en: 'Accepted' },
  reworked: { zh: '返工', en: 'Sent back' },
} satisfies Record<string, Sentence>;

/** 怎么算的. */
export const FIGURE_FORMULAS: Record<keyof typeof FIGURE_LABELS, Sentence> = {
  put: { zh: '当年报送的成果件数', en: 'results put in the year' },
  answered: { zh: '其中已经答复的件数', en: 'of those, answered' },
  inTime: { zh: '其中在答复期限内答复的件数', en: 'of those, answered by the day' },
  adopted: {
    zh: '其中至少一条采纳或部分采纳的件数',
    en: 'of those, with one point or more adopted, wholly or partly',
  },
  done: { zh: '其中已经办结、说了结果的件数', en: 'of those, done, with a result' },
  accepted: {
    zh: '其中验收过、没有在返工的件数',
    en: 'of those, accepted and not being done again',
  },
  reworked: { zh: '其中返工过的件数', en: 'of those, sent back once or more' },
};

export const STATUS_LABELS: Record<Status, Sentence> = {
  put: { zh: '待答复', en: 'Put' },
  planned: { zh: '列入计划', en: 'Planned' },
  doing: { zh: '落实中', en: 'Under way' },
  'set-aside': { zh: '挂账', en: 'Set aside' },
  done: { zh: '待验收', en: 'Done' },
  kept: { zh: '已验收', en: 'Accepted' },
  'not-adopted': { zh: '未采纳', en: 'Not adopted' },
  closed: { zh: '已结束', en: 'Ended' },
};

export const STATUS_SHAPES: Record<Status, Shape> = {
  put: 'waiting',
  planned: 'waiting',
  doing: 'working',
  'set-aside': 'stopped',
  done: 'answered',
  kept: 'done',
  'not-adopted': 'stopped',
  closed: 'done',
};

export const WAITS_LABELS: Record<Waits, Sentence> = {
  answer: { zh: '等答复', en: 'Waiting for an answer' },
  planned: { zh: '等计划的日子', en: 'Waiting for the planned day' },
  tasks: { zh: '等分任务', en: 'Waiting for tasks' },
  task: { zh: '等任务办完', en: 'Waiting for a task' },
  finish: { zh: '等办结', en: 'Waiting to be finished' },
  supervision: { zh: '等督办回复', en: 'Waiting for a reply' },
  review: { zh: '等再看', en: 'Waiting to be looked at again' },
  acceptance: { zh: '等验收', en: 'Waiting for acceptance' },
  feedback: { zh: '等反馈', en: 'Waiting for feedback' },
  publication: { zh: '待公布反馈', en: 'Feedback to be published' },
  'look-back': { zh: '等回头看', en: 'Waiting for the look back' },
  nothing: { zh: '已结束', en: 'Nothing' },
};

export const SOURCE_LABELS: Record<Source, Sentence> = {
  consultation: { zh: '协商', en: 'Consultation' },
  meeting: { zh: '会议', en: 'Meeting' },
  proposal: { zh: '提案', en: 'Proposal' },
  opinion: { zh: '社情民意信息', en: 'Public opinion brief' },
};

export const THEME_LABELS: Record<Theme, Sentence> = {
  'party-building': { zh: '党建引领', en: 'Party building' },
  'rural-revitalisation': { zh: '乡村振兴', en: 'Rural revitalisation' },
  'peace-building': { zh: '平安建设', en: 'Peace building' },
};

export const FIGURES_BY: Record<FiguresBy, Sentence> = {
  all: { zh: '全部', en: 'All' },
  ...SOURCE_LABELS,
  ...THEME_LABELS,
};

export const VERDICT_LABELS: Record<Verdict, Sentence> = {
  adopted: { zh: '采纳', en: 'Adopted' },
  partly: { zh: '部分采纳', en: 'Partly' },
  planned: { zh: '列入计划', en: 'Planned' },
  'not-adopted': { zh: '不采纳', en: 'Not adopted' },
};

export const CLASS_LABELS: Record<Class, Sentence> = {
  A: { zh: '已经解决', en: 'solved' },
  B: { zh: '正在解决', en: 'being solved' },
  C: { zh: '列入计划', en: 'in the plan' },
  D: { zh: '留作参考', en: 'for reference' },
};

export const BY_LABELS: Record<Check['by'], Sentence> = {
  committee: { zh: '村务监督委员会', en: 'Supervision committee' },
  member: { zh: '政协委员', en: 'Member of the CPPCC' },
  above: { zh: '上级', en: 'A level above' },
};

export const STAGE_LABELS: Record<Check['stage'], Sentence> = {
  midway: { zh: '中途', en: 'Midway' },
  end: { zh: '办完时', en: 'At the end' },
};

export const FINDING_LABELS: Record<Check['finding'], Sentence> = {
  'in-order': { zh: '按说好的在办', en: 'As agreed' },
  behind: { zh: '拖后了', en: 'Falling behind' },
  'not-as-agreed': { zh: '和说好的不一样', en: 'Not as agreed' },
};

export const ACT_LABELS: Record<OutcomeAct, Sentence> = {
  answer: { zh: '逐条答复', en: 'Answer every point' },
  'reply-supervision': { zh: '回复督办', en: 'Reply to the demand' },
  'tell-progress': { zh: '报进度', en: 'Say how far it is' },
  'tell-share': { zh: '报协办', en: 'Tell your share' },
  show: { zh: '放凭据', en: 'Show it' },
  'take-down': { zh: '撤下凭据', en: 'Take something down' },
  'keep-task': { zh: '加一个任务', en: 'Add a task' },
  finish: { zh: '办结', en: 'All is done' },
  postpone: { zh: '改期', en: 'Move a day' },
  'set-aside': { zh: '挂账', en: 'Set it aside' },
  'take-up': { zh: '重新办', en: 'Take it up' },
  remind: { zh: '催办', en: 'Ask again' },
  accept: { zh: '验收', en: 'Acceptance' },
  'feed-back': { zh: '向大家反馈', en: 'Tell everybody' },
  rate: { zh: '记满意度', en: 'Count the satisfied' },
  'look-back': { zh: '回头看', en: 'Look back' },
  check: { zh: '记检查', en: 'Keep a check' },
  supervise: { zh: '督办', en: 'Demand a reply' },
  reopen: { zh: '重新打开', en: 'Open it again' },
  tag: { zh: '标注衔接', en: 'Say where it belongs' },
};
