/** 存档的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const ARCHIVE_WORDS = {
  title: { zh: '存档与名册', en: 'Archive and rosters' },
  lead: {
    zh: '全库存档是全县的每张表和每个文件，含个人信息。系统管理员说明理由申请，安全管理员在 24 小时内批准，之后 24 小时内可以取走。每一步都记入审计。',
    en: 'An archive is every table and every file of the county, personal data included. The system administrator asks with a reason, the security administrator approves within 24 hours, and it can be taken for 24 hours after. Every step is recorded.',
  },
  none: { zh: '还没有人申请过', en: 'Nobody has asked for one' },
  why: { zh: '用途和理由', en: 'What for and why' },
  ask: { zh: '申请存档', en: 'Ask for an archive' },
  asked: { zh: '已申请，等安全管理员批准。', en: 'Asked. The security administrator has to approve.' },
  askedBy: { zh: '{name} 申请', en: 'Asked by {name}' },
  approvedBy: { zh: '{name} 批准', en: 'approved by {name}' },
  approve: { zh: '批准', en: 'Approve' },
  approved: { zh: '已批准。', en: 'Approved.' },
  take: { zh: '取走', en: 'Take it' },
} satisfies Record<string, Sentence>;
