/** 四议两公开在平台上的话. */
import type { ProcedureStatus } from '../../../domain/procedure/procedure.ts';
import type { Standing as Shape } from '../../kit/marks.tsx';
import type { Sentence } from '../../kit/sentences.ts';

export const PROCEDURE_WORDS = {
  title: { zh: '四议两公开', en: 'Four steps, two disclosures' },
  lead: {
    zh: '重大村务按次序走：党组织提议、两委商议、党员大会审议、村民会议或代表会议决议；决议公开，实施结果公开。',
    en: 'Weighty affairs in their order: the branch proposes, both committees discuss, Party members review, villagers decide; the decision and its result are published.',
  },
  state: { zh: '进度', en: 'State' },
  now: { zh: '在办', en: 'Under way' },
  ended: { zh: '结束', en: 'Ended' },
  none: { zh: '没有四议两公开事项', en: 'None' },
  noneLead: { zh: '重大村务从“启动”开始。', en: 'A weighty affair begins with “Begin”.' },
  begin: { zh: '启动一件', en: 'Begin one' },
  begun: { zh: '已启动。', en: 'Begun.' },
  began: { zh: '{day} 启动', en: 'begun on {day}' },
  done: { zh: '已记下。', en: 'Kept.' },

  name: { zh: '什么事', en: 'What it is about' },
  subject: { zh: '属于哪类事', en: 'Kind of affair' },
  authorised: {
    zh: '村民会议已书面授权代表会议决定这类事',
    en: 'The villagers’ meeting handed this to the representatives, in writing',
  },
  onePerson: {
    zh: '村书记、主任一人担任，提议与商议合成一步',
    en: 'Secretary and director are one person: the first two steps are one',
  },
  text: { zh: '方案文本', en: 'The text' },
  textHint: {
    zh: '做什么、花多少钱、钱从哪来、什么时候完成。不写个人信息。',
    en: 'What, for how much, from which money, until when. No personal data.',
  },
  putForward: { zh: '哪天提出', en: 'Put forward on' },

  steps: { zh: '四议', en: 'Four steps' },
  nextIs: { zh: '下一步：{what}', en: 'Next: {what}' },
  notBefore: { zh: '最早 {day}', en: 'not before {day}' },
  dueOn: { zh: '{what}，最晚 {day}', en: '{what}, by {day}' },
  overdue: { zh: '已过期', en: 'Overdue' },
  notYet: { zh: '还没有开', en: 'Not held yet' },
  passed: { zh: '通过', en: 'Passed' },
  failed: { zh: '没有通过', en: 'Not passed' },
  outdated: { zh: '文本改过，要重来', en: 'The text was changed: again' },
  textNo: { zh: '议的是第 {n} 稿', en: 'about version {n}' },
  ofMeeting: { zh: '这次会议', en: 'the meeting' },

  versions: { zh: '文本（第 {n} 稿）', en: 'The text (version {n})' },
  earlier: { zh: '以前的稿子', en: 'Earlier versions' },
  version: { zh: '第 {n} 稿', en: 'Version {n}' },
  changedWhy: { zh: '为什么改', en: 'Why it was changed' },

  disclosures: { zh: '两公开', en: 'Two disclosures' },
  where: { zh: '贴在哪里', en: 'Where' },
  shown: { zh: '{from} 到 {until}，{where}', en: '{from} to {until}, {where}' },
  notShown: { zh: '还没有公开', en: 'Not published yet' },
  days: { zh: '不少于 {n} 天', en: 'at least {n} days' },
  notice: { zh: '公告（打印、Word）', en: 'The notice (print, Word)' },
  record: { zh: '全过程记录（打印、Word）', en: 'The whole record (print, Word)' },
  noticeDocx: { zh: '{what}（Word）', en: '{what} (Word)' },
  recordDocx: { zh: '记录（Word）', en: 'Record (Word)' },

  how: { zh: '在哪里开的', en: 'Where it was held' },
  here: { zh: '平台上开过的会', en: 'A meeting held here' },
  onPaper: { zh: '平台外开的，登记票数', en: 'Elsewhere: enter the counts' },
  meeting: { zh: '哪次会的哪一项', en: 'Which meeting, which item' },
  noMeeting: {
    zh: '平台上还没有这样散了会、表决过的会议。',
    en: 'No such meeting has been closed here with a vote.',
  },
  on: { zh: '哪天开的', en: 'Held on' },
  kind: { zh: '什么会', en: 'Which meeting' },
  basis: { zh: '按什么算人数', en: 'Counted by' },
  should: { zh: '应到', en: 'Should come' },
  present: { zh: '实到', en: 'Came' },
  for: { zh: '赞成', en: 'For' },
  against: { zh: '反对', en: 'Against' },
  abstain: { zh: '弃权', en: 'Abstained' },
  change: { zh: '改文本', en: 'Change the text' },
  changeLead: {
    zh: '党员大会审议过以后改的，要回到党员大会重新审议。',
    en: 'Changed after the Party members’ review, it goes back to them.',
  },
  changedOn: { zh: '哪天改的', en: 'Changed on' },
  newText: { zh: '新文本', en: 'The new text' },
  disclose: { zh: '公开', en: 'Publish' },
  noticeText: { zh: '公告内容', en: 'What the notice says' },
  from: { zh: '从哪天', en: 'From' },
  until: { zh: '到哪天（含）', en: 'Until (that day too)' },
  giveUp: { zh: '不再办', en: 'Give it up' },
  why: { zh: '理由', en: 'Reasons' },
  gaveUp: { zh: '{day} 不再办', en: 'Given up on {day}' },
  over: { zh: '这件事已经结束，不再改。', en: 'It is over: nothing of it changes any more.' },
  seen: { zh: '由村里经办，您可以看。', en: 'The village carries it on; you may read it.' },
} satisfies Record<string, Sentence>;

export const PROCEDURE_SHAPES: Record<ProcedureStatus, Shape> = {
  under_way: 'working',
  decided: 'working',
  decision_public: 'answered',
  done: 'done',
  given_up: 'stopped',
};
