/** 我的信息和提醒的话, for whoever has an account. */
import type { Sentence } from './sentences.ts';

export const OWN_WORDS = {
  title: { zh: '我的信息和提醒', en: 'My data and notices' },
  more: { zh: '看、导出、更正；要不要短信提醒', en: 'See, take out, correct; texts or not' },
  told: { zh: '最近的提醒', en: 'Lately' },
  noneTold: { zh: '这一阵没有。', en: 'Nothing lately.' },
  noneMatter: { zh: '编号尾号 {no}', en: 'number ending {no}' },
  notices: { zh: '短信提醒', en: 'Notices as texts' },
  noticesLead: {
    zh: '交到我这里的、我报的有了答复的，来一条短信，只写是哪一类、编号尾号。不选也不影响办事，随时可以停。',
    en: 'A text when something comes to my office, or when what I raised is answered: its kind and the end of the number. Work goes on without them; stop at any time.',
  },
  goesTo: { zh: '现在发到 {to}', en: 'They go to {to}' },
  off: { zh: '本县还没有开通短信提醒。', en: 'This county sends no texts yet.' },
  wechat: { zh: '用自己的微信收提醒', en: 'Have them by WeChat' },
  byWechat: { zh: '微信', en: 'WeChat' },
  phone: { zh: '手机号', en: 'Mobile number' },
  wrong: { zh: '请填 11 位手机号。', en: 'A mobile number of 11 digits, please.' },
  agree: { zh: '同意用这个号码收提醒', en: 'I agree to notices to this number' },
  chosen: { zh: '已设好。', en: 'Done.' },
  stop: { zh: '不要提醒了', en: 'No more notices' },
  stopped: { zh: '已停止，还没发的也不发了。', en: 'Stopped, with those that waited.' },
  kept: { zh: '存着的', en: 'What is kept' },
  name: { zh: '姓名', en: 'Name' },
  account: { zh: '账号', en: 'Account' },
  none: { zh: '没有', en: 'none' },
  law: {
    zh: '任职和办过的事是公务档案，依法留存，不能删（档案法；网络安全法）；提醒用的号码您自己随时能删。卸任以后三十天内，自己在手机端“我”里就能注销账号，过了请任命您的单位：手机号和登录用的全部删除。',
    en: 'Offices and what was done under them are public files, kept by law (Archives Law; Cybersecurity Law) and not deleted; the number for notices you delete yourself at any time. Within thirty days of leaving office you can delete the account yourself, on the phone under “Me”; later ask whoever appointed you: the phone and all that signs in go.',
  },
  openings: { zh: '谁看过我报的事里的信息', en: 'Who opened what I raised' },
  noOpenings: { zh: '没有人看过。', en: 'Nobody did.' },
  takeOut: { zh: '导出关于我的全部内容', en: 'Take out everything about me' },
} satisfies Record<string, Sentence>;

/** 更正账号信息的话. */
export const CORRECTION_WORDS = {
  ask: { zh: '姓名、手机号有错，要求更正', en: 'Name or phone is wrong: ask for a correction' },
  lead: {
    zh: '改成对的再送出。由任命您的单位核对：同意的，登录用的手机号也一起改；不同意的，会写明理由。',
    en: 'Write what is right. Whoever appointed you checks it: when it is agreed to, the number you sign in with changes too; a no says why.',
  },
  name: { zh: '姓名应是', en: 'The right name' },
  phone: { zh: '手机号应是', en: 'The right number' },
  shortName: { zh: '请填姓名，至少 2 个字。', en: 'Write the name, at least 2 characters.' },
  wrongPhone: { zh: '请填 11 位手机号。', en: 'A mobile number of 11 digits, please.' },
  same: { zh: '和现在存着的一样，没有要改的。', en: 'This is what is kept already.' },
  send: { zh: '送出要求', en: 'Ask' },
  cancel: { zh: '取消', en: 'Cancel' },
  asked: { zh: '要求更正：{what}', en: 'asked for: {what}' },
  nameTo: { zh: '姓名改为“{name}”', en: 'name “{name}”' },
  phoneTo: { zh: '手机号改为 {phone}', en: 'number {phone}' },
  and: { zh: '，', en: ', ' },
  waits: {
    zh: '等任命您的单位答复。再提一次，就以新的为准。',
    en: 'Waits for whoever appointed you. Asking again takes its place.',
  },
  agreed: { zh: '{by}已同意，已经改好。', en: '{by} agreed; it is set right.' },
  refused: { zh: '{by}没有同意。', en: '{by} did not agree.' },
  why: { zh: '理由：{why}', en: 'Reason: {why}' },
} satisfies Record<string, Sentence>;
