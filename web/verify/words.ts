/** 重抽一遍的话. */
import type { Sentence } from '../kit/sentences.ts';

export const VERIFY = {
  title: { zh: '重抽一遍', en: 'Draw again' },
  lead: {
    zh: '在您自己的手机上，用公开的名单和号码，照同一个办法再抽一遍。不联网也行：把名单文字和号码贴进来。',
    en: 'On your own phone, from the public pool and number, by the same rule. It works without a network too: paste both.',
  },
  pool: { zh: '名单文字', en: 'The text of the pool' },
  number: { zh: '公开号码', en: 'The public number' },
  declined: { zh: '不来的编号（按先后，没有就空着）', en: 'Who declined, in order' },
  again: { zh: '抽', en: 'Draw' },
  notAPool: {
    zh: '这段文字不是公开的名单，或者被改过。',
    en: 'This text is no published pool, or was changed.',
  },
  noNumber: {
    zh: '号码还没有公布。到了日子再来，或者把号码写在下面。',
    en: 'There is no number yet. Come again, or write one below.',
  },
  same: { zh: '和公布的一模一样。', en: 'Exactly as published.' },
  other: {
    zh: '和公布的不一样！请把这一页给村务监督委员会看。',
    en: 'Not as published! Show this page to the supervision committee.',
  },
  hash: { zh: '名单的哈希', en: 'Hash of the pool' },
  seed: { zh: '种子', en: 'Seed' },
  seated: { zh: '抽中的编号', en: 'Drawn' },
  vacant: { zh: '空着的席位', en: 'Vacant' },
  entries: { zh: '名单上有 {n} 人，抽 {seats} 位', en: '{n} in the pool, {seats} to be drawn' },
  slip: { zh: '验我的纸条', en: 'Check my slip' },
  slipLead: {
    zh: '纸条上有姓名和封签钥匙：对得上，说明名单公开以后没有人换过您的位置。',
    en: 'With name and key of your slip: if they fit, nobody put another in your place after the pool was published.',
  },
  name: { zh: '姓名', en: 'Name' },
  salt: { zh: '封签钥匙', en: 'Key' },
  check: { zh: '验', en: 'Check' },
  mine: { zh: '您是 {no} 号。', en: 'You are number {no}.' },
  nobody: { zh: '名单里没有这个姓名和钥匙。', en: 'No entry has this name and key.' },
  missing: { zh: '没有这次抽签，或者没有连上。', en: 'There is no such draw, or no network.' },
  back: { zh: '回到这次抽签', en: 'Back to the draw' },
  how: {
    zh: '办法：种子是名单哈希和号码合在一起的 SHA-256；照种子排出所有人的先后；从头往下，只要还凑得齐目标、一户一人，就抽中。',
    en: 'The rule: the seed is SHA-256 of hash and number; it puts everybody in an order; from the first on, each is taken with whom targets and one-from-a-household can still be met.',
  },
} satisfies Record<string, Sentence>;
