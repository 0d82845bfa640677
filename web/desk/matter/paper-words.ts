/** 纸质登记表的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const PAPER_WORDS = {
  title: { zh: '纸质登记表', en: 'Paper form' },
  print: { zh: '打印纸质登记表', en: 'Print a paper form' },
  lead: {
    zh: '打印出来手写。填好后扫上面的码，照着登记，把表拍成照片附上。每张有自己的编号，要几张就打开几次。',
    en: 'To be printed and filled in by hand. Then scan its code, record what it says, and attach a picture of it. Each sheet has a number of its own: open this page once for each.',
  },
  heading: { zh: '事项登记表', en: 'Matter form' },
  number: { zh: '表号 {no}', en: 'Form {no}' },
  qrAlt: { zh: '表号 {no} 的二维码，扫码登记', en: 'QR code of form {no}: scan to record' },
  what: { zh: '是什么事（一句话就行）', en: 'What is it (one sentence is enough)' },
  where: { zh: '在什么地方', en: 'Where' },
  when: { zh: '什么时候', en: 'When' },
  name: { zh: '姓名或称呼（可不填）', en: 'Name (may stay empty)' },
  phone: { zh: '电话（可不填）', en: 'Phone (may stay empty)' },
  consent: {
    zh: '□ 我同意工作人员把这张表录入“协治”，由经办的单位办理和答复。',
    en: '□ I agree that staff record this sheet in Xiezhi, to be handled and answered.',
  },
  sign: {
    zh: '签名或按手印：　　　　　　　　　　　　日期：　　　　年　　月　　日',
    en: 'Signature or fingerprint: ____________________   Date: ____________',
  },
  kept: {
    zh: '姓名和电话只有经办的人看得到，每次查看都有记录，不会公开。不填就是匿名，照样办理。',
    en: 'Only its handler sees name and phone; each look is recorded; neither is published. Left empty it is handled all the same.',
  },
  office: {
    zh: '登记后会给您编号和查询码。有人身危险、火情、重伤，先打 110、119、120。',
    en: 'You get a number and a follow code when it is recorded. In danger call 110, 119 or 120 first.',
  },
  fromPaper: {
    zh: '登记表号 {no}：照着表上写的登记，书面同意已经选好，请把填好的表拍照附上。',
    en: 'Form {no}: record what it says. Agreement in writing is chosen already; attach a picture of the sheet.',
  },
} satisfies Record<string, Sentence>;
