/** 旁路表单的话: what the forms of the ways ask besides their text, and the card that tells of them. */
import type { Sentence } from '../../kit/sentences.ts';

export const WAY_FORM_WORDS = {
  others: { zh: '其他办法', en: 'Other ways' },

  asideAs: { zh: '怎么暂缓', en: 'How it waits' },
  suspendedHint: { zh: '等外部条件，时钟停住', en: 'For something outside; the clock stands still' },
  longListedHint: { zh: '延期用完仍办不了', en: 'Extended enough, and cannot be done yet' },
  review: { zh: '哪天复核', en: 'Day of review' },
  reviewHint: {
    zh: '到这一天再看能不能办，最迟 {n} 天内。',
    en: 'It is looked at again on that day, within {n} days.',
  },
  reviewMissing: { zh: '请选复核的日期。', en: 'Choose the day of review.' },

  into: { zh: '并入哪一件', en: 'Which one it goes along with' },
  intoHint: {
    zh: '同村同类、还在办的，新的在前。',
    en: 'Open ones of the same kind in the same village, newest first.',
  },
  intoMissing: { zh: '请选一件，或按编号找。', en: 'Choose one, or find it by its number.' },
  noneAlike: {
    zh: '附近没有同类的在办事项，可以按编号找。',
    en: 'Nothing alike is open nearby. Find it by its number.',
  },
  intoNumber: { zh: '按编号找', en: 'Find by number' },
  find: { zh: '查找', en: 'Find' },
  notFound: { zh: '没有这个编号，或您看不到那一件。', en: 'No such number, or your office may not see it.' },
  alikeLine: { zh: '{no} · {place} · {holder}办理', en: '{no} · {place} · with {holder}' },

  partTitle: { zh: '另一件的标题', en: 'Title of the other one' },
  partText: { zh: '另一件的内容', en: 'Text of the other one' },
  partHint: {
    zh: '把另一件事的原话抄过来，不改意思。',
    en: 'Copy the words that belong to it, without changing what they mean.',
  },

  channel: { zh: '转到哪里', en: 'Which channel' },
  channelMissing: { zh: '请选法定途径。', en: 'Choose the statutory channel.' },
  reference: { zh: '对方的文号或回执号', en: 'Reference of the other body' },
  erases: {
    zh: '告知以后，这件事的标题、内容和照片都会清除，只留编号，不能恢复。',
    en: 'After that its title, text and pictures are erased. Only the number is kept, and it cannot be undone.',
  },
  eraseTitle: { zh: '告知并清除内容？', en: 'Tell the person and erase the content?' },
  handOverTitle: { zh: '登记移交并清除内容？', en: 'Record it and erase the content?' },

  rescuer: { zh: '移交给谁', en: 'Who has it now' },
  rescuerMissing: { zh: '请选移交给谁。', en: 'Choose who has it.' },
  callFirst: { zh: '先打电话，再登记', en: 'Call first, then record it' },
  staysOpen: {
    zh: '登记以后这件事仍在您这里，直到写明结果。',
    en: 'It stays with you until you say what became of it.',
  },

  heard: { zh: '怎么问到的', en: 'How it was heard' },

  beside: { zh: '旁路', en: 'Beside the main road' },
  assistBy: { zh: '{name} 协办', en: '{name} helps' },
  assistDone: { zh: '已答复', en: 'Part given' },
  assistDue: { zh: '{when}前', en: 'by {when}' },
  supervisedBy: { zh: '{name} 督办', en: 'Supervised by {name}' },
  replyDue: { zh: '{when}前回复', en: 'Reply due by {when}' },
  repliedOn: { zh: '{when}已回复', en: 'Replied on {when}' },
  aside: { zh: '暂缓', en: 'Set aside' },
  reviewOn: { zh: '{kind}，{when}复核', en: '{kind}, review on {when}' },
  extensions: { zh: '延期', en: 'Extended' },
  times: { zh: '已用 {n} 次', en: '{n} {n:time:times}' },
  mergedInto: { zh: '并入', en: 'Goes along with' },
  followers: { zh: '随它一起办的', en: 'Going along with it' },
  countOf: { zh: '{n} 件', en: '{n} {n:matter:matters}' },
  parts: { zh: '拆出的', en: 'Split off' },
  ending: { zh: '了结', en: 'How it ended' },
  late: { zh: '已超期', en: 'Overdue' },

  sealed: { zh: '回避办理', en: 'Under recusal' },
  sealedLead: {
    zh: '这件事反映干部或单位，有关的人和单位都看不到它，也搜不到。',
    en: 'It is about an officer or an office: nobody concerned sees any trace of it.',
  },
} satisfies Record<string, Sentence>;
