/** 协商在公众页上的话. */
import type { Stance } from '../../domain/consultation/card.ts';
import type { Sentence } from '../kit/sentences.ts';

export const SITE_TALK = {
  title: { zh: '协商', en: 'Talked through' },
  door: { zh: '大家的事正在怎么谈，谈成了什么。', en: 'What is being talked through, and what came of it.' },
  lead: {
    zh: '大家的事，有关的人坐到一起谈。谈什么、什么时候谈、各方怎么说、谈成了什么、上面怎么答复，都写在这里，不写姓名。',
    en: 'What concerns many is talked through by those it concerns: what, when, what each side says, what came of it and what was answered. No names.',
  },
  state: { zh: '哪些议题', en: 'Which topics' },
  now: { zh: '在谈的', en: 'Under way' },
  ended: { zh: '谈完的', en: 'Ended' },
  words: { zh: '议题里的词', en: 'Words of the topic' },
  show: { zh: '查询', en: 'Show' },
  none: { zh: '这里没有公布的议题。', en: 'No topic is published here.' },
  older: { zh: '更早公布的', en: 'Published earlier' },
  fromStart: { zh: '从头看', en: 'From the beginning' },
  next: { zh: '下一步', en: 'Next' },
  byDay: { zh: '{what}，{day}前', en: '{what}, by {day}' },
  onDay: { zh: '{day}开会，地点：{where}', en: 'Meets on {day} at {where}' },
  result: { zh: '结果', en: 'What came of it' },
  about: { zh: '怎么回事', en: 'What it is about' },
  answered: { zh: '为什么谈（不谈）', en: 'Why it is talked about, or not' },
  stakes: { zh: '跟谁有关', en: 'Whom it concerns' },
  talkedOn: { zh: '第 {n} 轮，{day}', en: 'Round {n}, {day}' },
  referredTo: {
    zh: '{day}报送{name}党委、政府作决策参考，{due}前答复。',
    en: 'Sent to the Party committee and government of {name} on {day} as a reference; answer due by {due}.',
  },
  noReplyYet: { zh: '还没有答复。', en: 'No answer yet.' },
  repliedOn: { zh: '{day}答复：', en: 'Answered on {day}:' },
  advises: {
    zh: '协商谈出来的是意见，由有权的一方采纳。',
    en: 'What is agreed is advice: whoever has the power adopts it.',
  },
  cardsHow: {
    zh: '每句话同意、不同意、说不好各多少人，不记姓名。满 {leastVoices} 人才显示，一片（一方）满 {leastGroup} 人才单独显示。',
    en: 'How many agree, disagree or pass on each statement; no names. Told from {leastVoices} people on, of a group by itself from {leastGroup} on.',
  },
  all: { zh: '合计', en: 'Altogether' },
  haveASayDoor: { zh: '凭表态条表态', en: 'Have a say with a slip' },
  haveASayLead: {
    zh: '村里发的表态条，一条表一次。不记姓名：平台只知道这条用过了，不知道是谁的、表了什么态。',
    en: 'Each slip handed out in the village has a say once. No names: it is known that the slip was used, not whose it is or what was said.',
  },
  ballot: { zh: '表态条上的码', en: 'The code of the slip' },
  yourSide: { zh: '您是哪一方的', en: 'Which side are you on' },
  noSide: { zh: '都不是', en: 'None of them' },
  aloud: { zh: '念给我听', en: 'Read it aloud' },
  haveASay: { zh: '就这么表态', en: 'That is my say' },
  allCards: { zh: '每句话都选一个，再提交。', en: 'Choose one for each statement, then send it.' },
  tooOften: {
    zh: '这里试得太多了，请一小时后再来，或者找片长。',
    en: 'Too many tries from here. Come again in an hour, or ask your area chief.',
  },
  counted: { zh: '数上了，谢谢您', en: 'Counted, thank you' },
  countedLead: {
    zh: '这张条用过了。人数攒够一批，村里会公布在议题的页面上。',
    en: 'The slip is used. The counts are published on the page of the topic once enough people had a say.',
  },
  noBallots: {
    zh: '这个议题现在不凭条表态。想说一句，找本片的片长。',
    en: 'This topic takes no slips now. To say something, ask the chief of your area.',
  },
  backToTopic: { zh: '看这个议题', en: 'The topic' },
  publishedOn: { zh: '{day}公布，第 {n} 版', en: 'Published on {day}, version {n}' },
  masked: {
    zh: '公布前去掉了姓名、电话和住址。',
    en: 'Names, phones and addresses were taken out before it was published.',
  },
  plan: { zh: '{year} 年协商计划', en: 'Plan of {year}' },
  planDoor: { zh: '今年打算谈什么', en: 'What is planned this year' },
  inMonth: { zh: '{n} 月', en: 'Month {n}' },
  noPlan: { zh: '还没有公布计划。', en: 'No plan is published yet.' },
  call: { zh: '议题征集', en: 'Call for topics' },
  callDays: { zh: '{from}到{until}', en: '{from} to {until}' },
  wasTalked: { zh: '后来谈成议题', en: 'It was talked through' },
  beganWith: { zh: '从这些事谈起', en: 'It began with' },
  meets: { zh: '在这个会上谈', en: 'The meeting about it' },
  cameOfIt: { zh: '谈成以后办得怎么样', en: 'What became of it since' },
  proposeDoor: { zh: '提一个议题', en: 'Propose a topic' },
  proposeLead: {
    zh: '有大家的事想请有关的人谈一谈，在这里说一句就行，不用账号：村里收到后，提成议题或者写明为什么不谈，凭码看得到。',
    en: 'Something that should be talked through? Say it here, without an account: the village makes it a topic or says why not, and a code shows you which.',
  },
  say: { zh: '我也有话说', en: 'I have something to say' },
} satisfies Record<string, Sentence>;

export const STANCE_LABELS: Readonly<Record<Stance, Sentence>> = {
  agree: { zh: '同意', en: 'Agree' },
  disagree: { zh: '不同意', en: 'Disagree' },
  pass: { zh: '说不好', en: 'Pass' },
};
