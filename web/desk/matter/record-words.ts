/** 登记的话: recording a matter at the desk. */
import type { Sentence } from '../../kit/sentences.ts';

export const RECORD_WORDS = {
  title: { zh: '登记事项', en: 'Record a matter' },
  lead: {
    zh: '一句话说清就行，其他都可以不填。',
    en: 'One sentence is enough; everything else may be left out.',
  },
  text: { zh: '是什么事', en: 'What is it' },
  textHint: { zh: '时间、地点、什么情况。', en: 'When, where, what.' },
  place: { zh: '在什么地方', en: 'Where' },
  placeHint: { zh: '不选就记在您任职的地方。', en: 'Left out, it is your own place.' },
  placeSuggested: { zh: '文字里像是说 {place}', en: 'The text seems to speak of {place}' },
  take: { zh: '采用', en: 'Use it' },
  category: { zh: '类别', en: 'Category' },
  categoryHint: { zh: '按文字判断为：{category}', en: 'Judged by the text: {category}' },
  categoryAuto: { zh: '按文字判断', en: 'By the text' },
  aboutOfficer: { zh: '反映的是干部或单位', en: 'It is about an officer or an office' },
  emergency: { zh: '紧急险情', en: 'Emergency' },
  emergencyHint: {
    zh: '有人身危险、正在发生的险情，直接送县综治中心。',
    en: 'Danger to life, happening now: goes straight to the county centre.',
  },
  forWhom: { zh: '谁提出的', en: 'Who raises it' },
  self: { zh: '我自己发现的', en: 'I saw it myself' },
  resident: { zh: '替居民登记', en: 'For a resident' },
  residentHint: {
    zh: '姓名和电话只有经办的人看得到，每次查看都留痕。',
    en: 'Only its handler sees name and phone; each reading is recorded.',
  },
  name: { zh: '姓名或称呼', en: 'Name' },
  phone: { zh: '电话', en: 'Phone' },
  consent: { zh: '本人同意登记', en: 'The person agreed' },
  consentMissing: { zh: '请先征得本人同意，再选口头或书面。', en: 'Ask the person first, then say how.' },
  whoMissing: {
    zh: '替居民登记，请至少填姓名或电话中的一项。',
    en: 'For a resident, give a name or a phone.',
  },
  nameWrong: { zh: '姓名写 2 到 30 个字。', en: 'A name has 2 to 30 characters.' },
  phoneWrong: {
    zh: '请写 11 位手机号，或带区号的座机，如 0914-5321234。',
    en: 'A mobile number of 11 digits, or a landline such as 0914-5321234.',
  },
  photos: { zh: '照片', en: 'Photos' },
  photosHint: {
    zh: '拍摄位置等信息会先在本机去掉。',
    en: 'Where they were taken is cut off on this computer first.',
  },
  submit: { zh: '登记', en: 'Record' },

  done: { zh: '已登记', en: 'Recorded' },
  doneLead: {
    zh: '请把编号和查询码交给提出人。查询码只显示这一次。',
    en: 'Give number and follow code to the person. The code is shown only once.',
  },
  number: { zh: '编号', en: 'Number' },
  followCode: { zh: '查询码', en: 'Follow code' },
  how: {
    zh: '怎么查：打开 {address}，输入查询码，看进度、确认结果。',
    en: 'To follow it: open {address} and enter the follow code.',
  },
  slip: { zh: '受理凭条', en: 'Receipt' },
  open: { zh: '打开这件事', en: 'Open the matter' },
  another: { zh: '再登记一件', en: 'Record another' },
} satisfies Record<string, Sentence>;
