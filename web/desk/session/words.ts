/** 登录的话: signing in, and one's own sessions. */
import type { Sentence } from '../../kit/sentences.ts';

export const SESSION_WORDS = {
  signIn: { zh: '登录', en: 'Sign in' },
  lead: {
    zh: '镇村干部、部门经办、综治中心在这里办理群众提出的事。',
    en: 'Where towns, villages, departments and the governance centre work on what people raise.',
  },
  account: { zh: '账号或手机号', en: 'Account or phone number' },
  password: { zh: '密码', en: 'Password' },
  wrong: {
    zh: '账号或密码不对，请核对后再试。',
    en: 'Account and password do not match. Check and try again.',
  },
  demoTitle: { zh: '演示账号', en: 'Demonstration accounts' },
  demoLead: {
    zh: '人物都是虚构的。点一个任职，直接进入。',
    en: 'All persons are made up. Choose an office to enter.',
  },
  publicSite: {
    zh: '居民请到“议事公开”反映和查询',
    en: 'Residents: raise and follow matters on the public site',
  },

  sessions: { zh: '登录设备', en: 'My sessions' },
  sessionsLead: {
    zh: '下面是您现在登录着的设备。不认识的，请立即退出并更换密码。',
    en: 'Devices on which you are signed in. End any you do not know, and change your password.',
  },
  client: { zh: '设备', en: 'Device' },
  since: { zh: '登录时间', en: 'Signed in' },
  lastUsed: { zh: '最近使用', en: 'Last used' },
  current: { zh: '本机', en: 'This device' },
  end: { zh: '退出该设备', en: 'End' },
  endOthers: { zh: '退出其他所有设备', en: 'End all others' },
  othersEnded: { zh: '其他 {n} 台设备已退出。', en: 'All other sessions have ended ({n}).' },
  ended: { zh: '该设备已退出。', en: 'That session has ended.' },
  unknownClient: { zh: '未知设备', en: 'Unknown device' },
} satisfies Record<string, Sentence>;
