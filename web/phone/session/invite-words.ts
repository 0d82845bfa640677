/** 开通账号的话. */
import type { PasswordRefusal } from '../../../domain/people/password.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const INVITE = {
  title: { zh: '开通账号', en: 'Open your account' },
  lead: {
    zh: '请输入开通单或短信上的邀请码。',
    en: 'Enter the code from your slip or text message.',
  },
  code: { zh: '邀请码', en: 'Code' },
  codeHint: { zh: '12 位，大小写、横线都不要紧。', en: '12 characters; case and dashes do not matter.' },
  next: { zh: '下一步', en: 'Next' },
  hello: { zh: '{name}，您好', en: 'Welcome, {name}' },
  offices: { zh: '您的任职', en: 'Your offices' },
  notYet: {
    zh: '任职还没有开始，到任职那天再来设密码。',
    en: 'Your office has not begun. Come back on its first day.',
  },
  account: { zh: '以后用 {account} 登录', en: 'You will sign in as {account}' },
  password: { zh: '设一个密码', en: 'Choose a password' },
  passwordHint: {
    zh: '至少 8 位，不能全是数字。可以用一句自己记得住的话。',
    en: 'At least 8 characters, not only digits. A phrase you remember is best.',
  },
  set: { zh: '设好密码，进入', en: 'Set it and go in' },
  setting: { zh: '正在设置…', en: 'Setting…' },
  unknown: {
    zh: '邀请码不对，或已用过、过期。已经设过密码的请直接登录，否则请找镇上再发一个。',
    en: 'The code is wrong, used or too old. If you have set a password, sign in; else ask your town for another.',
  },
  silence: {
    zh: '没有连上，等信号好一点再点一次。',
    en: 'No connection. Try again when the signal is better.',
  },
  wait: { zh: '试的次数太多了，请过 {n} 分钟再试。', en: 'Too many attempts. Try again in {n} min.' },
  toSignIn: { zh: '去登录', en: 'To sign-in' },
} satisfies Record<string, Sentence>;

export const PASSWORD_REFUSALS: Record<PasswordRefusal | 'no-office-today', Sentence> = {
  'password-short': { zh: '太短了，至少 8 位。', en: 'Too short: at least 8 characters.' },
  'password-long': { zh: '太长了，最多 128 位。', en: 'Too long: at most 128 characters.' },
  'password-digits': {
    zh: '不能全是数字，加几个字母或汉字。',
    en: 'Not only digits: add some letters.',
  },
  'password-common': {
    zh: '这个密码太多人用，请换一个。',
    en: 'Too many people use this one: choose another.',
  },
  'password-own': {
    zh: '不要带自己的姓名、手机号或账号。',
    en: 'Leave out your own name, phone number and account.',
  },
  'no-office-today': INVITE.notYet,
};
