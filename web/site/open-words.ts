/** 村务公开在公众页上的话. */
import type { AskTrouble } from '../../contract/site-open.ts';
import type { Sentence } from '../kit/sentences.ts';

export const SITE_OPEN = {
  title: { zh: '村务公开', en: 'Village disclosure' },
  door: { zh: '村里的账和事，按季度公布。', en: 'What villages publish: money and affairs.' },
  lead: {
    zh: '钱怎么花的、事怎么定的，村里按季度公布，村务监督委员会先审过。看不明白、不同意，都可以在这里问，不用登录，不留姓名。',
    en: 'Spending and decisions, each quarter, seen by the supervision committee first. Ask or object: no account, no name.',
  },
  item: { zh: '哪一项', en: 'Item' },
  every: { zh: '各项', en: 'Every item' },
  month: { zh: '哪个月公布的', en: 'Published in' },
  anyMonth: { zh: '各月', en: 'Any month' },
  words: { zh: '标题里的词', en: 'Words of the title' },
  none: { zh: '这里还没有公布。', en: 'Nothing is published here yet.' },
  noneAsk: {
    zh: '该公布的没有公布，可以向镇里、县里反映，他们要查。',
    en: 'When something that is due is missing, tell the town or the county: they have to look into it.',
  },
  tell: { zh: '去反映', en: 'Tell them' },
  older: { zh: '更早公布的', en: 'Earlier ones' },
  fromStart: { zh: '从头看', en: 'From the beginning' },
  feed: { zh: '订阅这一栏（RSS）', en: 'Feed (RSS)' },
  data: { zh: '下载数据（CSV）', en: 'Data (CSV)' },
  until: { zh: '公布到{day}', en: 'on the board until {day}' },
  corrected: { zh: '有更正', en: 'corrected' },

  reviewed: {
    zh: '村务监督委员会审查通过后公布。',
    en: 'Passed by the supervision committee first.',
  },
  asked: { zh: '大家问的', en: 'What was asked' },
  waiting: {
    zh: '还有 {n} 个提问等答复，最近一个{day}前答复。',
    en: '{n} {n:question waits:questions wait}; the next answer is due by {day}.',
  },
  noneAsked: { zh: '还没有人提问。', en: 'Nobody has asked yet.' },
  ask: { zh: '我要问 / 我不同意', en: 'Ask or object' },
  askLead: {
    zh: '不用登录，不留姓名。村里{question}天内在这一页答复，凭查询码也看得到。异议同时送监委会。',
    en: 'No account, no name. Answered here within {question} days. The committee hears of objections.',
  },
  askKind: { zh: '是询问还是异议', en: 'Question or objection' },
  askText: { zh: '想问什么，不同意什么', en: 'What you ask or object to' },
  askHint: {
    zh: '请不要写姓名、电话、身份证号。公布之前有人看过，涉及个人的会去掉。',
    en: 'No names, phones or identity numbers. It is read first, and what is personal taken out.',
  },
  send: { zh: '提交', en: 'Send' },
  phone: {
    zh: '手机号（可不填；答复出来发一条短信，只说编号）',
    en: 'Mobile number (optional: one text when it is answered)',
  },
  asItIs: { zh: '里面没有个人信息，就这样提交', en: 'No personal data in it: send as it is' },
  over: { zh: '已归档，不再在这里收提问。', en: 'Archived: nothing is asked here any more.' },
  sayDoor: { zh: '另外反映', en: 'Raise a matter' },
  poster: { zh: '张贴用（A3）', en: 'Poster for the board (A3)' },
  texts: { zh: '广播稿、群卡片', en: 'Text for the radio, card for groups' },
  onRecord: { zh: '这一版已记入公开记录', en: 'On the public record' },

  askedTitle: { zh: '收到了', en: 'Received' },
  askedKeep: {
    zh: '请记下查询码，凭它看答复。查询码只显示这一次。',
    en: 'Keep the code: with it you find the answer. It is shown this once.',
  },
  askedNo: { zh: '第 {n} 号', en: 'no. {n}' },
  askedTold: { zh: '答复出来，给您发一条短信。', en: 'A text tells you when the answer is there.' },
  seeAsked: { zh: '看答复到了没有', en: 'See whether it is answered' },
  askedPage: { zh: '我问的', en: 'What I asked' },
  answerBy: { zh: '村里{day}前答复。', en: 'The village answers by {day}.' },
  answerLate: {
    zh: '应在{day}前答复，村里还没有答复。可以向镇里反映。',
    en: 'The answer was due by {day} and is late. You can tell the town.',
  },
  committeeKnows: {
    zh: '审查这一份的村务监督委员会也收到了这个异议，答复时一并告知。',
    en: 'The supervision committee that passed it has this objection too, and hears of the answer.',
  },
  correctedSince: { zh: '此后这一份作过更正（{day}）。', en: 'It was corrected since, on {day}.' },
  phoneStays: {
    zh: '答复出来发一条短信用，之后自动删除。',
    en: 'Kept for one text when it is answered, and deleted some time after.',
  },
  deletePhone: { zh: '删除手机号，不用发了', en: 'Delete it, send no text' },
  phoneGone: { zh: '手机号已删除，不发短信。', en: 'The number is deleted; no text is sent.' },
  askedDue: {
    zh: '{day}前答复，答复公布在《{title}》这一页上。',
    en: 'It is answered by {day}, on the page of “{title}”.',
  },
  back: { zh: '回到这一页', en: 'Back to the page' },

  radio: { zh: '村广播稿', en: 'For the village radio' },
  card: { zh: '群卡片', en: 'Card for group chats' },
  textsLead: {
    zh: '选中、复制就能用。内容和公布的一样，是自动写成的。',
    en: 'Select and copy. They say what is published, made from it.',
  },
  scan: { zh: '扫码看全文、提问、提异议', en: 'Scan to read, ask or object' },
  askOnPaper: {
    zh: '不会扫码的，到村委会当面问，或交给村务监督委员会。{n}天内答复。',
    en: 'Without a phone: ask the village or supervision committee. Answered within {n} days.',
  },
} satisfies Record<string, Sentence>;

/** The days of the law, said beside the form; the county may set fewer. */
export const ANSWER_DAYS = 15;

export const ASK_TROUBLE: Record<AskTrouble, Sentence> = {
  archived: SITE_OPEN.over,
  'too-many': {
    zh: '等答复的提问太多了，请过几天再来。',
    en: 'Too many questions wait. Come back in some days.',
  },
  'channel-off': {
    zh: '本县现在不发短信，手机号没有收；请不填再提交，凭查询码看答复。',
    en: 'No texts are sent now, and no number was kept: leave it empty and come back with the code.',
  },
  'bad-phone': { zh: '手机号写 11 位，或者不填。', en: 'A mobile number of 11 digits, or none.' },
  'too-short': { zh: '请再写几个字（4 到 1000 字）。', en: 'A few more words (4 to 1000).' },
  'holds-numbers': {
    zh: '里面像是有电话或身份证号。答复用不着，请去掉再提交。',
    en: 'It seems to hold a phone or identity number. Nobody needs it: please take it out.',
  },
  'too-often': { zh: '提得太勤了，请过一会儿再来。', en: 'Too often. Try again later.' },
  'form-used-before': {
    zh: '这张表已经用过，请再提交一次。',
    en: 'This form was used before. Send it once more.',
  },
  'not-now': {
    zh: '现在收不了，请稍后再试，写的字还在。',
    en: 'Not now. Try again; what you typed is kept.',
  },
};
