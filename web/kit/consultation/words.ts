/** 协商在平台上的话. */
import type {
  Form,
  Hearing,
  ObjectionAnswer,
  PointKind,
  Source,
  Status,
  VoiceAnswer,
} from '../../../domain/consultation/consultation.ts';
import type { ConsultationAct } from '../../../domain/consultation/possible.ts';
import type { Waits } from '../../../domain/consultation/standing.ts';
import type { Sentence } from '../sentences.ts';

export const TALK_WORDS = {
  title: { zh: '协商议题', en: 'Topics to talk through' },
  lead: {
    zh: '一家一户办不了、一时说不清的事，请有关的人坐到一起谈。谈出来的是意见，由有权的一方采纳。',
    en: 'What one office cannot settle is talked through by those it concerns. The result is advice: whoever has the power adopts it.',
  },
  propose: { zh: '提议题', en: 'Propose a topic' },
  proposed: { zh: '已经提出，等召集人审定。', en: 'Proposed. The convener will review it.' },
  state: { zh: '哪些议题', en: 'Which topics' },
  now: { zh: '在谈的', en: 'Under way' },
  ended: { zh: '结束的', en: 'Ended' },
  none: { zh: '没有议题', en: 'No topics' },
  noneLead: {
    zh: '谁都可以提。提了的，七个工作日内有答复。',
    en: 'Anybody may propose one; there is an answer within seven working days.',
  },
  name: { zh: '议题', en: 'Topic' },
  nameExample: { zh: '例如：广场夜里太吵', en: 'For example: the square is too loud at night' },
  text: { zh: '怎么回事', en: 'What it is about' },
  textHint: { zh: '写事，不写人的姓名、电话。', en: 'About the matter; no names or phone numbers.' },
  source: { zh: '从哪里来', en: 'Where it comes from' },
  place: { zh: '在哪里谈', en: 'Where it is talked through' },
  placeHint: { zh: '选村（社区）、镇（街道）或全县。', en: 'A village, a town, or the county.' },
  missing: { zh: '请填写。', en: 'Please fill this in.' },
  tooShort: { zh: '再写几个字。', en: 'A few more words, please.' },
  notANumber: { zh: '请填整数。', en: 'A whole number, please.' },
  send: { zh: '提交', en: 'Submit' },
  done: { zh: '已经记下。', en: 'Kept.' },

  proposedOn: { zh: '{day} 提出', en: 'Proposed {day}' },
  dueOn: { zh: '{what}，最晚 {day}', en: '{what}, by {day}' },
  overdue: { zh: '已过期', en: 'Overdue' },
  facts: { zh: '议题', en: 'The topic' },
  reviewed: { zh: '审定意见', en: 'Review' },
  party: { zh: '村党组织意见', en: 'Opinion of the Party organisation' },
  partyLaw: {
    zh: '村里立题要先写这一条（村民委员会组织法第二十八条：重要事项先由村党组织研究）。',
    en: 'A village takes nothing up without it (Villagers’ Committee Law, Art. 28: the village Party organisation studies important matters first).',
  },
  support: { zh: '联名', en: 'Support' },
  supportOf: { zh: '{n} 户支持，全村 {of} 户', en: '{n} of {of} households support it' },
  mustReview: { zh: '够全村户数的 {n}/{of}，必须审定', en: 'Enough ({n}/{of}): it must be taken up' },
  plan: { zh: '协商方案', en: 'The plan' },
  form: { zh: '形式', en: 'Form' },
  sides: { zh: '利益相关方', en: 'Those concerned' },
  directly: { zh: '直接受影响', en: 'directly affected' },
  invited: { zh: '邀请答复的单位', en: 'Invited to answer' },
  firstOn: { zh: '第一次开会', en: 'First session' },
  where: { zh: '地点', en: 'Place' },
  announced: { zh: '会前公示', en: 'Announced' },
  notAnnounced: { zh: '还没有公示', en: 'Not announced yet' },
  announceFirst: {
    zh: '公众页上有了这个方案才算公示，开会前要公示 {n} 天。',
    en: 'It is announced once this plan stands on the public page, {n} days before the session.',
  },
  announcedSince: { zh: '{day}起，到开会 {n} 天', en: 'since {day}, {n} days before the session' },
  announcedShort: { zh: '要 {n} 天，不够', en: 'short of {n} days' },
  research: { zh: '调研', en: 'Asking around' },
  voices: { zh: '问了 {n} 户（方）', en: '{n} households or sides were asked' },
  voicesNeeded: { zh: '第一轮前要问够 {n} 户（方）', en: 'Before the first round: {n} of them' },
  rounds: { zh: '开过的轮次', en: 'Rounds held' },
  round: { zh: '第 {n} 轮', en: 'Round {n}' },
  roundOpen: { zh: '正在谈', en: 'open' },
  there: {
    zh: '到会 {n} 人，其中利益相关方 {s} 人、妇女 {w} 人、委员 {m} 人',
    en: '{n} present (concerned: {s}, women: {w}, members: {m})',
  },
  map: { zh: '意见图', en: 'Where people stand' },
  mapLead: { zh: '这些会带进下一轮。', en: 'All of it goes into the next round.' },
  noPoints: { zh: '还没有记下意见。', en: 'Nothing kept yet.' },
  factSource: { zh: '出处：{source}', en: 'Source: {source}' },
  options: { zh: '可选的办法', en: 'Ways it could be done' },
  law: { zh: '依据', en: 'Law' },
  with: { zh: '{what}：{said}', en: '{what}: {said}' },
  risks: { zh: '风险', en: 'Risks' },
  objections: { zh: '异议', en: 'Objections' },
  openObjection: { zh: '没有回应', en: 'Not answered' },
  remedy: { zh: '怎样才行', en: 'What would resolve it' },
  overruledBy: { zh: '{n} / {of} 赞成', en: '{n} of {of} in favour' },
  agreement: { zh: '达成的共识', en: 'What was agreed' },
  agreedBy: {
    zh: '{n} / {of} 同意；够 {least}/{all} 算共识',
    en: '{n} of {of} agreed; {least}/{all} make a consensus',
  },
  fromMeeting: { zh: '数字取自会议的表决。', en: 'Taken from the vote of a meeting.' },
  enteredByHand: {
    zh: '没有关联会议的表决，数字是手工登记的。',
    en: 'No vote of a linked meeting: entered by hand.',
  },
  countedByHand: {
    zh: '还没有关联会议的表决，按现场点的数填；页面上会写明是手工登记的。',
    en: 'No linked meeting voted on it: enter what was counted; the page will say that it was by hand.',
  },
  countedAt: { zh: '会上的表决', en: 'The vote of the meeting' },
  countedAtHint: {
    zh: '数字从会议里取，不用再填。',
    en: 'The numbers come from the meeting; nothing is typed.',
  },
  countedPassed: {
    zh: '{title}（{day}）：{n}/{of} 赞成，通过',
    en: '{title} ({day}): {n} of {of} in favour, passed',
  },
  countedFailed: {
    zh: '{title}（{day}）：{n}/{of} 赞成，没有通过',
    en: '{title} ({day}): {n} of {of} in favour, not passed',
  },
  reference: { zh: '决策参考', en: 'Decision reference' },
  referenceTo: {
    zh: '报送{name}党委、政府，{day}前答复',
    en: 'To the Party committee and government of {name}; answer due {day}',
  },
  advice: { zh: '建议', en: 'Advice' },
  reminders: { zh: '催复', en: 'Reminded' },
  receipt: { zh: '回执', en: 'Receipt' },
  reply: { zh: '答复', en: 'Reply' },
  endedWhy: { zh: '为什么结束', en: 'Why it ended' },
  mustChoose: {
    zh: '轮次或天数用完了，现在只能选一条出路：交表决、报送参考、放一放，或不再谈。选了什么、为什么，都会公布。',
    en: 'No round is left: choose one way out, a vote, a reference, setting it aside, or giving it up. What is chosen, and why, is for everybody to read.',
  },
  setAside: { zh: '先放一放，{day}再定', en: 'Set aside; chosen again on {day}' },
  putToVote: {
    zh: '没有谈拢，交{body}表决，最晚 {day}',
    en: 'No consensus: put to a vote ({body}, by {day})',
  },
  votePassed: { zh: '{body}表决通过：{n} / {of} 赞成', en: '{body}: passed, {n} of {of} in favour' },
  voteFailed: { zh: '{body}没有通过：{n} / {of} 赞成', en: '{body}: not passed, {n} of {of} in favour' },
  givenUp: { zh: '没有谈拢，不再谈', en: 'No consensus: it is given up' },
  noActs: { zh: '现在没有要您办的。', en: 'Nothing for you to do now.' },
  acts: { zh: '现在可以做', en: 'What can be done now' },
  arithmetic: {
    zh: '共识要：利益相关方不少于到会的 {s}/{of}，直接受影响的各方都有人到会（书面、录音听取的，这一轮带来了话），妇女不少于 {w} 人，异议全部回应，同意的不少于 {least}/{all}。',
    en: 'A consensus needs: {s}/{of} of those present concerned, every directly affected side there (or, if heard in writing or recorded, its words brought in this round), {w} woman or more, all objections answered, and {least}/{all} in favour.',
  },
  addSide: { zh: '再加一方', en: 'Another side' },
  sideName: { zh: '第 {n} 方', en: 'Side {n}' },
  sideHint: {
    zh: '写一类人，不写姓名。例如：广场边住户',
    en: 'A group, never a name. For example: those who live by the square',
  },
  heard: { zh: '怎么听', en: 'How it is heard' },
  wordsOf: { zh: '“{side}”的原话', en: '“{side}” in its own words' },
  sidesThere: { zh: '哪些方有人到会', en: 'Sides with somebody present' },
  noSides: { zh: '还没有列出利益相关方。', en: 'No side is listed yet.' },
  noOptions: { zh: '先记下可选的办法。', en: 'Keep a way it could be done first.' },
  noBodies: { zh: '这里没有能表决的会，请报送参考。', en: 'No meeting here votes on it: refer it.' },
  noOpenVoices: { zh: '没有等回音的话。', en: 'Nothing that was said waits for a word.' },
  links: { zh: '来龙去脉', en: 'Where it comes from' },
  topicsOf: { zh: '协商议题', en: 'Talked through' },
  askedFor: {
    zh: '群众想请大家谈这件事。提成议题，答复里写一句；不谈的，答复里写明为什么，提的人凭码看得到。',
    en: 'Somebody wants this talked through. Make it a topic and say so in the answer, or say there why not: whoever asked reads it by code.',
  },
  makeTopic: { zh: '提成议题', en: 'Make it a topic' },
  holdMeeting: { zh: '为这一轮筹备一个会', en: 'Plan a meeting for this round' },
  brought: { zh: '带来的话', en: 'What people say' },
  broughtLead: {
    zh: '片区里的人怎么说。每一句都有回音：写进意见图、做成表态卡，或说明为什么没有用。',
    en: 'Brought from the areas. Each gets an answer: into the map, on a card, or why not.',
  },
  noAnswerYet: { zh: '还没有回音', en: 'No answer yet' },
  fromVoice: { zh: '从哪句话来', en: 'From what was said' },
  cards: { zh: '表态卡', en: 'Statement cards' },
  cardHint: {
    zh: '一句话，能说同意或不同意。不写人名。',
    en: 'One sentence one can agree with or not. No names.',
  },
  cardsCounted: {
    zh: '同意 {agree}，不同意 {disagree}，说不好 {pass}',
    en: '{agree} agree, {disagree} disagree, {pass} pass',
  },
  cardFew: { zh: '表态的人还少，先不显示', en: 'Too few have had a say to tell' },
  everywhere: { zh: '各方都赞成', en: 'In favour everywhere' },
  restOf: { zh: '其余', en: 'The rest' },
  supportNow: { zh: '{n} 户支持', en: '{n} households support it' },
  noOpenObjections: { zh: '没有等回应的异议。', en: 'No objection waits for an answer.' },
} satisfies Record<string, Sentence>;

export const STATUS_LABELS: Record<Status, Sentence> = {
  proposed: { zh: '待审定', en: 'Proposed' },
  accepted: { zh: '已立题', en: 'Taken up' },
  planned: { zh: '方案已定', en: 'Planned' },
  'in-round': { zh: '协商中', en: 'In session' },
  undecided: { zh: '未达成共识', en: 'No consensus yet' },
  'set-aside': { zh: '先放一放', en: 'Set aside' },
  voting: { zh: '交表决', en: 'Put to a vote' },
  voted: { zh: '已表决', en: 'Voted on' },
  consensus: { zh: '达成共识', en: 'Consensus' },
  referred: { zh: '已报送', en: 'Referred' },
  replied: { zh: '已答复', en: 'Answered' },
  declined: { zh: '不立题', en: 'Declined' },
  routed: { zh: '已转别处', en: 'Belongs elsewhere' },
  'given-up': { zh: '不再谈', en: 'Given up' },
  closed: { zh: '另有出路', en: 'Ended otherwise' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
};

export const WAITS_LABELS: Record<Waits, Sentence> = {
  review: { zh: '等审定', en: 'Waiting for review' },
  plan: { zh: '等方案', en: 'Waiting for a plan' },
  session: { zh: '等开会', en: 'Waiting for the session' },
  conclusion: { zh: '等出结果', en: 'Waiting for a result' },
  'next-round': { zh: '等下一轮', en: 'Waiting for the next round' },
  choice: { zh: '等召集人选出路', en: 'Waiting for the convener’s choice' },
  day: { zh: '先放一放', en: 'Set aside' },
  vote: { zh: '等表决', en: 'Waiting for the vote' },
  receipt: { zh: '等回执', en: 'Waiting for a receipt' },
  reply: { zh: '等答复', en: 'Waiting for a reply' },
  nothing: { zh: '已结束', en: 'Nothing' },
};

export const SOURCE_LABELS: Record<Source, Sentence> = {
  residents: { zh: '群众提出', en: 'Residents' },
  matters: { zh: '多件相似事项', en: 'Matters alike' },
  council: { zh: '月度议事会', en: 'The monthly council' },
  member: { zh: '政协委员', en: 'A member of the CPPCC' },
  unit: { zh: '部门', en: 'A department' },
};

export const FORM_LABELS: Record<Form, Sentence> = {
  council: { zh: '议事会', en: 'Council' },
  hearing: { zh: '听证会', en: 'Hearing' },
  forum: { zh: '恳谈会', en: 'Heart-to-heart forum' },
  'round-table': { zh: '圆桌会', en: 'Round table' },
  field: { zh: '田间地头', en: 'In the field' },
  online: { zh: '线上', en: 'Online' },
};

export const HEARING_LABELS: Record<Hearing, Sentence> = {
  present: { zh: '到会', en: 'In the room' },
  represented: { zh: '派代表', en: 'By somebody who speaks for it' },
  written: { zh: '书面', en: 'In writing' },
  recorded: { zh: '录音', en: 'Recorded' },
};

export const POINT_LABELS: Record<PointKind, Sentence> = {
  agreed: { zh: '一致', en: 'Agreed' },
  disputed: { zh: '有分歧', en: 'Disputed' },
  missing: { zh: '事实不清', en: 'Facts missing' },
};

export const ANSWER_LABELS: Record<ObjectionAnswer['how'], Sentence> = {
  withdrawn: { zh: '自己撤回', en: 'Withdrawn' },
  integrated: { zh: '写进办法', en: 'Taken in' },
  overruled: { zh: '多数否决', en: 'Overruled' },
};

export const VOICE_ANSWER_LABELS: Record<VoiceAnswer['how'], Sentence> = {
  'in-map': { zh: '写进了意见图', en: 'In the map' },
  'on-card': { zh: '做成了表态卡', en: 'On a card' },
  'left-out': { zh: '没有用', en: 'Left out' },
};

export const ACT_LABELS: Record<ConsultationAct, Sentence> = {
  second: { zh: '附议', en: 'Back it' },
  speak: { zh: '带一句话', en: 'Bring what people say' },
  'answer-voice': { zh: '给回音', en: 'Answer what was said' },
  'show-card': { zh: '出一张表态卡', en: 'Show a card' },
  support: { zh: '记联名户数', en: 'Note the support' },
  review: { zh: '审定议题', en: 'Review' },
  plan: { zh: '公告方案', en: 'Publish the plan' },
  research: { zh: '记调研', en: 'Note what was found' },
  'open-round': { zh: '开始下一轮', en: 'Open the next round' },
  'keep-point': { zh: '记一条意见', en: 'Keep a point' },
  'keep-option': { zh: '记一个办法', en: 'Keep an option' },
  object: { zh: '记一条异议', en: 'Keep an objection' },
  'answer-objection': { zh: '回应异议', en: 'Answer an objection' },
  agree: { zh: '达成共识', en: 'Consensus' },
  'end-round': { zh: '这轮没谈拢', en: 'End without consensus' },
  refer: { zh: '报送决策参考', en: 'Send a reference' },
  receive: { zh: '回执', en: 'Confirm receipt' },
  reply: { zh: '答复', en: 'Reply' },
  remind: { zh: '催复', en: 'Remind the receiver' },
  'put-to-vote': { zh: '交表决', en: 'Put it to a vote' },
  'note-vote': { zh: '记表决结果', en: 'Note what was decided' },
  'set-aside': { zh: '先放一放', en: 'Set it aside' },
  'give-up': { zh: '不再谈', en: 'Give it up' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
};

/** How many households support it, and of how many when that is known. */
export const supportText = (
  { households: n, of }: { readonly households: number; readonly of: number | null },
  say: (sentence: Sentence, values: Record<string, string | number>) => string,
): string => (of === null ? say(TALK_WORDS.supportNow, { n }) : say(TALK_WORDS.supportOf, { n, of }));
