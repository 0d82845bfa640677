/** 开机密码的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const PIN = {
  title: { zh: '片长掌上通', en: 'Area Chief' },
  set: { zh: '给这部手机上的资料设一个密码', en: 'A PIN for what is kept on this phone' },
  setLead: {
    zh: '没有信号也能看、能报，所以资料要存在手机里。设 6 位数字，打开时输一次，手机丢了别人也看不到。',
    en: 'To work without a signal, your work is kept on this phone. Six digits, asked for when the app is opened: nobody else can read it.',
  },
  pin: { zh: '6 位数字密码', en: 'PIN of 6 digits' },
  again: { zh: '再输一遍', en: 'The same again' },
  save: { zh: '设好了，进入', en: 'Set it and go on' },
  saving: { zh: '正在设置…', en: 'Setting it…' },
  notSix: { zh: '请输 6 位数字。', en: 'Six digits, please.' },
  tooPlain: { zh: '太好猜了，换一个。', en: 'Too easy to guess. Choose another.' },
  notSame: { zh: '两遍不一样，再输一遍。', en: 'The two differ. Try again.' },
  notKept: {
    zh: '没存进这部手机。再点一次；还是不行，腾出些空间，或关掉重开。',
    en: 'It could not be kept on this phone. Tap once more; if it fails again, make room, or close the app and open it anew.',
  },
  notOpened: {
    zh: '没打开，不算您输错。再点一次；还是不行，关掉重开。',
    en: 'It could not be opened; the PIN was not wrong. Tap once more; if it fails again, close the app and open it anew.',
  },
  unlock: { zh: '输入密码打开', en: 'Your PIN' },
  unlockLead: {
    zh: '是您在这部手机上设的 6 位数字，没有信号也能打开。',
    en: 'The six digits you set on this phone; no signal is needed.',
  },
  open: { zh: '打开', en: 'Open' },
  opening: { zh: '正在打开…', en: 'Opening…' },
  wrong: { zh: '不对，还可以试 {n} 次。', en: 'Wrong. {n} {n:try:tries} left.' },
  last: {
    zh: '只能再试 1 次。再错，这部手机上的资料会全部清除，没发出去的也没有了；重新登录可以再读回已收到的。',
    en: 'One try left. If it is wrong, everything on this phone is wiped, what was not sent included; what has arrived can be read again after signing in.',
  },
  wiped: {
    zh: '密码错了 5 次，这部手机上的资料已清除。请重新登录。',
    en: 'Wrong five times: what was on this phone is wiped. Please sign in again.',
  },
  other: { zh: '忘了密码，或不是您的手机', en: 'PIN forgotten, or not your phone' },
  signInOther: { zh: '换人登录（原来的资料不动）', en: 'Sign in as somebody else; what is kept here stays' },
  forget: { zh: '清除这部手机上的资料，重新登录', en: 'Wipe this phone and sign in again' },
  forgetLead: {
    zh: '没有发出去的会一起清除，找不回来。已收到的都在，登录后能再看到。',
    en: 'What was not sent is lost for good. What has arrived is safe and can be read after signing in.',
  },
  forgetSure: { zh: '清除', en: 'Wipe it' },
  cleared: {
    zh: '这部手机上的资料没有了：浏览器清掉了，或在另一个页面退出了。没发出去的找不回来；重新登录可以再读回已收到的。',
    en: 'What was kept on this phone is gone: the browser cleared it, or somebody signed out on another page. What was not sent is lost; what has arrived can be read again after signing in.',
  },
  revoked: {
    zh: '这部手机已被停用，上面的资料已清除。有疑问请问镇上。',
    en: 'This phone was revoked; what was on it is wiped. Ask your town if this is wrong.',
  },
} satisfies Record<string, Sentence>;
