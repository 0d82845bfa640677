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
  correct: {
    zh: '姓名、电话有错，请任命您的单位更正。任职和办过的事是公务档案，依法留存，不能删（档案法；网络安全法）；号码和提醒您自己随时能删。',
    en: 'Whoever appointed you sets a wrong name or phone right. Offices and what was done under them are public files, kept by law (Archives Law; Cybersecurity Law) and not deleted; the number for notices you delete yourself at any time.',
  },
  openings: { zh: '谁看过我报的事里的信息', en: 'Who opened what I raised' },
  noOpenings: { zh: '没有人看过。', en: 'Nobody did.' },
  takeOut: { zh: '导出关于我的全部内容', en: 'Take out everything about me' },
} satisfies Record<string, Sentence>;
