/** 框架的话: navigation, the bar at the top, keys. */
import type { Sentence } from '../../kit/sentences.ts';

export const FRAME_WORDS = {
  inbox: { zh: '待办', en: 'Inbox' },
  matters: { zh: '事项', en: 'Matters' },
  report: { zh: '登记事项', en: 'Record a matter' },
  published: { zh: '公开', en: 'Published' },
  figures: { zh: '数据', en: 'Figures' },
  places: { zh: '区域与人员', en: 'Places and people' },
  audit: { zh: '审计', en: 'Audit' },
  home: { zh: '首页', en: 'Home' },

  search: { zh: '按编号或关键词查找事项', en: 'Find a matter by number or words' },
  searchShort: { zh: '编号或关键词', en: 'Number or words' },
  office: { zh: '当前任职', en: 'Acting as' },
  officeTaken: { zh: '已切换为{office}', en: 'Now acting as {office}' },
  sessions: { zh: '登录设备', en: 'My sessions' },
  signOut: { zh: '退出', en: 'Sign out' },
  otherLang: { zh: 'English', en: '中文' },
  publicSite: { zh: '议事公开', en: 'Public site' },
  keys: { zh: '快捷键', en: 'Keys' },
  noSuchNumber: { zh: '没有编号为 {no} 的事项，或您看不到它。', en: 'There is no matter {no} that you may see.' },

  keyNext: { zh: '下一件', en: 'Next matter' },
  keyPrevious: { zh: '上一件', en: 'Previous matter' },
  keyOpen: { zh: '打开', en: 'Open' },
  keySearch: { zh: '查找事项', en: 'Find a matter' },
  keyInbox: { zh: '回到待办', en: 'Go to the inbox' },
  keysOn: { zh: '使用单键快捷键', en: 'Use single-key shortcuts' },
  keyHelp: { zh: '显示快捷键', en: 'Show the keys' },
} satisfies Record<string, Sentence>;
