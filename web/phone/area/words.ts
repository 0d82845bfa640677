/** “我的片区”的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const AREA = {
  title: { zh: '我的片区', en: 'My area' },
  households: { zh: '愿意联系的户', en: 'Households that want contact' },
  householdsLead: {
    zh: '只记愿意联系的人家：怎么称呼这户、愿意留的电话。别的都不记。',
    en: 'Only those who want it: what the house is called and the phone they give. Nothing else.',
  },
  noHouseholds: {
    zh: '还没有。有人家愿意，再记。',
    en: 'None yet. Write one down when a household wants it.',
  },
  addHousehold: { zh: '记一户', en: 'Add a household' },
  label: { zh: '这户怎么称呼', en: 'What the house is called' },
  labelExample: { zh: '例如：老槐树下第二家', en: 'The second house by the old tree' },
  phone: { zh: '电话', en: 'Phone' },
  consent: { zh: '这户怎么同意的', en: 'How they agreed' },
  agreedOn: { zh: '{day} {how}', en: '{how}, {day}' },
  save: { zh: '保存', en: 'Save' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  again: { zh: '再发一次', en: 'Send again' },
  saved: { zh: '已保存。', en: 'Saved.' },
  edit: { zh: '修改', en: 'Change' },
  call: { zh: '打电话', en: 'Call' },
  withdraw: { zh: '这户不想留了', en: 'They do not want it any more' },
  withdrawAsk: {
    zh: '记的内容马上清除，找不回来。',
    en: 'What was kept is erased at once and cannot be brought back.',
  },
  withdrawYes: { zh: '清除', en: 'Erase' },
  keep: { zh: '先留着', en: 'Keep it' },
  withdrawn: { zh: '已清除。', en: 'Erased.' },
  openings: { zh: '谁调阅过电话', en: 'Who opened the number' },
  noLabel: { zh: '写一下这户怎么称呼。', en: 'Say what the house is called.' },
  wrongPhone: { zh: '电话号码好像不对。', en: 'This does not look like a phone number.' },
  noConsent: { zh: '请先问这户同不同意。', en: 'Ask first whether they agree.' },
  otherNow: { zh: '现在的内容：{values}', en: 'As it is now: {values}' },
  takeTheirs: { zh: '用现在的', en: 'Take it as it is now' },
  keepMine: { zh: '仍用我写的', en: 'Keep what I wrote' },

  away: { zh: '外出联系卡', en: 'Cards of those away' },
  awayMore: { zh: '在外的乡亲自己写的', en: 'Written by those who are away' },
  awayLead: {
    zh: '在外的人自己在公开网站上写，自己改、自己删，满十二个月自动清除。',
    en: 'Written, changed and deleted by those away, on the public site; erased after twelve months.',
  },
  noAway: { zh: '本片还没有人留卡', en: 'Nobody from this area has left one' },
  house: { zh: '家里有事找：{who}', en: 'For the house call: {who}' },
  openNumber: { zh: '看电话', en: 'Open the number' },
  openFor: {
    zh: '为了什么看？会留记录，本人看得到。',
    en: 'What for? It is recorded, and the owner sees it.',
  },
  awayNeedsSignal: {
    zh: '外出联系卡不存在手机里，有信号才看得到',
    en: 'Cards of those away are not kept on the phone: they need a signal',
  },
  openNeedsSignal: {
    zh: '看电话要当场记下是谁、为了什么看，所以要有信号。走到有信号的地方再看。',
    en: 'Who opens a number, and what for, is written down at that moment, so it needs a signal.',
  },
  rosterNeedsSignal: {
    zh: '花名册不存在手机里，有信号才看得到',
    en: 'The roster is not kept on the phone: it needs a signal',
  },
  rosterNeedsSignalMore: {
    zh: '没有信号也可以记一户：加密存着，送到后手机里就没有了。汛前有信号时把花名册打印一份，转移时照纸叫人。',
    en: 'A house can be put down without: it waits encrypted, and leaves the phone once it has arrived. Print the roster while there is a signal, and call people by the paper when it counts.',
  },
  careMore: { zh: '本人提出，两位照看人', en: 'Asked for by the person, two carers' },
  rosterMore: { zh: '汛期、防火期才有，过后清除', en: 'In seasons of danger only, then erased' },
  topicsMore: { zh: '全村提得多的是什么事', en: 'What the village raises most' },
  takeOff: { zh: '从花名册上去掉', en: 'Take it off the roster' },
  wrongPeople: { zh: '写人数，1 到 30。', en: 'How many, from 1 to 30.' },
  noPoint: { zh: '写到哪里集合。', en: 'Say where they meet.' },

  card: { zh: '便民联系卡', en: 'Card for the door' },
  cardMore: { zh: '打印出来，贴在各家门上。', en: 'To print and put on every door.' },
  print: { zh: '打印', en: 'Print' },
  onCard: { zh: '卡上印我的手机号', en: 'Print my phone number on it' },
  onCardMore: {
    zh: '由您决定，随时可改。不印也能扫码说事。',
    en: 'You decide, and can change it any time. The QR code works without it.',
  },
  notYours: { zh: '以片长身份进来才有这一页。', en: 'This page is for the chief of an area.' },
} satisfies Record<string, Sentence>;
