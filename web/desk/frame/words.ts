/** 框架的话: navigation, the bar at the top, keys. */
import type { Sentence } from '../../kit/sentences.ts';

export const FRAME_WORDS = {
  inbox: { zh: '待办', en: 'Inbox' },
  matters: { zh: '事项', en: 'Matters' },
  candidates: { zh: '议题线索', en: 'Candidates' },
  openings: { zh: '谁看过我提出的事', en: 'Who opened what I raised' },
  published: { zh: '公开', en: 'Published' },
  figures: { zh: '数据', en: 'Figures' },
  places: { zh: '区域与人员', en: 'Places and people' },
  areas: { zh: '片区服务', en: 'Service in areas' },
  settings: { zh: '设置', en: 'Settings' },
  accounts: { zh: '账号与会话', en: 'Accounts' },
  declared: { zh: '利害关系申报', en: 'Declared relations' },
  myRelations: { zh: '利害关系申报', en: 'Declare relations' },
  vacant: { zh: '无片长片区', en: 'Areas without a chief' },
  callBacks: { zh: '回访', en: 'Call back' },
  templates: { zh: '答复模板', en: 'Templates' },
  archives: { zh: '存档与名册', en: 'Archive and rosters' },
  limits: { zh: '办理时限', en: 'Limits' },
  audit: { zh: '审计', en: 'Audit' },
  intakes: { zh: '搬入数据', en: 'Move in' },
  home: { zh: '首页', en: 'Home' },

  search: { zh: '事项编号或关键词', en: 'Number or words' },
  noSuchNumber: {
    zh: '没有编号为 {no} 的事项，或您看不到它。',
    en: 'There is no matter {no} that you may see.',
  },
  office: { zh: '当前任职', en: 'Acting as' },
  officeTaken: { zh: '已切换为：{office}', en: 'Now acting as: {office}' },
  officeNotTaken: { zh: '没有切换成功，请重试。', en: 'The office was not changed. Try again.' },
  sessions: { zh: '登录设备', en: 'Sessions' },
  signOut: { zh: '退出', en: 'Sign out' },
  demo: { zh: '演示', en: 'Demo' },
  keys: { zh: '快捷键', en: 'Keys' },

  notHere: { zh: '没有这一页', en: 'There is no such page' },
  notHereWhy: {
    zh: '地址可能写错了，或者您现在的任职看不到它。',
    en: 'The address may be wrong, or your present office may not see it.',
  },
  toStart: { zh: '回到开始', en: 'To the beginning' },

  keyNext: { zh: '下一件', en: 'Next matter' },
  keyPrevious: { zh: '上一件', en: 'Previous matter' },
  keyOpen: { zh: '打开', en: 'Open' },
  keySearch: { zh: '查找事项', en: 'Find a matter' },
  keyHome: { zh: '回到首个栏目', en: 'Go to the first section' },
  keyHelp: { zh: '显示快捷键', en: 'Show the keys' },
  keysOn: { zh: '使用单键快捷键', en: 'Use single-key shortcuts' },
} satisfies Record<string, Sentence>;
