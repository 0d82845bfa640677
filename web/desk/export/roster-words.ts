/** 名册导出的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const ROSTER_WORDS = {
  lead: {
    zh: '任职名册写着人的姓名。先申请，安全管理员在 24 小时内批准，之后 24 小时内在这里取走。申请、批准、取走都记入审计。',
    en: 'A file of office holders names persons. Ask first; the security administrator approves within 24 hours, and it can be taken here for 24 hours after. All three are recorded.',
  },
  ask: { zh: '申请导出', en: 'Ask for it' },
  asked: { zh: '已申请，等安全管理员批准。', en: 'Asked. The security administrator has to approve.' },
  requests: { zh: '任职名册的导出申请', en: 'Files of office holders asked for' },
  none: { zh: '最近七天没有申请。', en: 'Nothing was asked for within seven days.' },
  of: { zh: '任职名册：{place}', en: 'Office holders: {place}' },
} satisfies Record<string, Sentence>;
