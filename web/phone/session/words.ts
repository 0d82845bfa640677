/** 登录的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const SESSION = {
  intro: {
    zh: '县、镇、村、组、片五级工作人员使用。',
    en: 'For those who hold office in the county, its towns, villages, groups and areas.',
  },
  account: { zh: '账号或手机号', en: 'Account or phone number' },
  password: { zh: '密码', en: 'Password' },
  invited: { zh: '有邀请码？开通账号', en: 'Have a code? Open your account' },
  show: { zh: '显示密码', en: 'Show password' },
  signIn: { zh: '登录', en: 'Sign in' },
  signingIn: { zh: '正在登录…', en: 'Signing in…' },
  wrong: {
    zh: '账号或密码不对。请核对后再试，忘了密码请找镇上再发一个邀请码。',
    en: 'Account and password do not match. Check both; if forgotten, ask your town for a new code.',
  },
  wait: {
    zh: '试的次数太多了，请过 {n} 分钟再试。别人登录不受影响。',
    en: 'Too many attempts. Try again in {n} min. Others can still sign in.',
  },
  silence: {
    zh: '没有连上，账号密码都还在。等信号好一点再点一次。',
    en: 'No connection. What you typed is still here; try again when the signal is better.',
  },
  missing: { zh: '请填账号和密码。', en: 'Enter account and password.' },
  demoTitle: { zh: '演示账号', en: 'Demonstration accounts' },
  demoLead: {
    zh: '点一个就能登录，密码都是 {password}。人物和事项都是虚构的。',
    en: 'Tap one to sign in; the password is always {password}. People and matters are made up.',
  },
  resident: { zh: '居民不用账号：', en: 'Residents need no account: ' },
  say: { zh: '反映一件事', en: 'raise a matter' },
  follow: { zh: '凭码查进度', en: 'follow by code' },
  choose: { zh: '这次以哪个职务办事？', en: 'Under which office do you act now?' },
  chooseLead: { zh: '选了以后可以在“我”里更换。', en: 'You can change it later under “Me”.' },
} satisfies Record<string, Sentence>;
