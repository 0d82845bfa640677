/** 一件事的话: its page and what can be done with it. */
import type { Sentence } from '../../kit/sentences.ts';

export const MATTER = {
  title: { zh: '事项', en: 'Matter' },
  facts: { zh: '情况', en: 'What is known' },
  no: { zh: '编号', en: 'Number' },
  qr: { zh: '二维码', en: 'QR code' },
  qrOf: { zh: '编号 {no} 的二维码', en: 'QR code of {no}' },
  with: { zh: '现在由谁办', en: 'Now with' },
  offered: { zh: '已转往', en: 'Passed on to' },
  waitsToBeTaken: {
    zh: '{name}，等签收；签收前仍由原单位负责',
    en: '{name}, not taken yet; the present one stays responsible',
  },
  category: { zh: '类别', en: 'Category' },
  place: { zh: '地点', en: 'Place' },
  raised: { zh: '提出时间', en: 'Raised' },
  reporter: { zh: '提出人', en: 'Raised by' },
  satisfaction: { zh: '评价', en: 'Rating' },
  sensitive: { zh: '敏感事项，只有经办的人看得到内容。', en: 'Sensitive: only its handler sees the text.' },
  words: { zh: '反映的内容', en: 'What was said' },
  photos: { zh: '照片', en: 'Photos' },
  photo: { zh: '第 {n} 张照片', en: 'Photo {n}' },
  answer: { zh: '答复', en: 'The answer' },
  steps: { zh: '办理经过', en: 'What happened' },
  urgent: { zh: '紧急', en: 'Urgent' },
  theReporter: { zh: '提出人', en: 'The person who raised it' },
  theClock: { zh: '系统', en: 'The system' },
  passedTo: { zh: '{what} → {name}', en: '{what} → {name}' },
  contact: { zh: '查看提出人联系方式，是为了', en: 'Show how to reach the person, in order' },
  contactNote: {
    zh: '只供办事使用，每次查看都会留下记录。',
    en: 'For this matter only; each look is recorded.',
  },
  noContact: { zh: '没有留下联系方式。', en: 'No contact was left.' },
  also: { zh: '还可以', en: 'You can also' },
  watching: { zh: '这件事由{name}办理，您可以看进展。', en: 'It is with {name}; you can see how it goes.' },
} satisfies Record<string, Sentence>;
