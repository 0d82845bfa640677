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

export const RECORD = {
  title: { zh: '验真', en: 'Check it' },
  lead: {
    zh: '公示栏上扫的码、网页上下载的证明，放进来验一验：这段话是不是原来公布的那段，一个字都没有改。打开过一次以后，断网也能验。',
    en: 'Put in the code from the board or the proof from a page: is this what was published, to the letter? Opened once, it works without a network.',
  },
  paste: {
    zh: '证明（粘贴链接或文件里的文字；有网时贴整份纪要、名单也行）',
    en: 'The proof (paste the link or what is in the file; with a network, whole minutes or a pool will do)',
  },
  check: { zh: '验', en: 'Check' },
  file: { zh: '或者选证明文件', en: 'Or choose the file of the proof' },
  photo: { zh: '或者拍公示栏上的码', en: 'Or take a photo of the code on the board' },
  byCamera: {
    zh: '用手机自带的扫码扫公示栏上的“验真”码，就会打开这一页。',
    en: 'Scan the code on the board with your phone’s own scanner: it opens this page.',
  },
  noCode: { zh: '照片里没有找到码', en: 'no code was found in the photo' },
  holds: {
    zh: '验过了：这段话在公开记录里，公布以后没有改过。请和公示栏上的文字对一对。',
    en: 'It holds: this stands on the public record as it was published. Compare it with the text on the board.',
  },
  noKeys: {
    zh: '这个浏览器还没有见过本县的钥匙。请联网打开这一页一次。',
    en: 'This browser has not seen the county’s keys yet. Open this page once with a network.',
  },
  otherKeys: {
    zh: '网站现在给的钥匙和这个浏览器以前见过的不一样！下面用的还是以前那把。请把这一页给县政协办或档案馆看。',
    en: 'The site now gives another key than this browser saw before! The earlier one is used here. Show this to the CPPCC’s office or the archive.',
  },
  whole: { zh: '全文', en: 'The whole text' },
  notEnclosed: {
    zh: '全文太长，不在码里。联网打开这一件，下载离线证明再验。',
    en: 'Too long for the code. Open the item with a network and download its proof.',
  },
  technical: { zh: '谁签的名、在哪棵树里', en: 'Who signed, in which tree' },
  tree: { zh: '公开记录', en: 'Public record' },
  treeOf: { zh: '{size} 条，根 {root}', en: '{size} entries, root {root}' },
  key: { zh: '本县的钥匙', en: 'The county’s key' },
  witnesses: { zh: '谁见证', en: 'Witnessed by' },
  seen: { zh: '{name}，{at}', en: '{name}, {at}' },
  nobody: { zh: '这份证明里没有见证人的签名', en: 'nobody in this proof' },
  draws: { zh: '要重抽一次公开抽签，到这里', en: 'To draw a public draw again, go here' },
} satisfies Record<string, Sentence>;

/** A copy of minutes, beside what was signed. */
export const COMPARE = {
  title: { zh: '手里这份和签字的是不是一样', en: 'Is your copy what was signed?' },
  lead: {
    zh: '选 Word 文件或 PDF，或者把全文抄进来。只在这部手机上比，不往外传；空格、换行、页码不算。',
    en: 'Choose the Word file or the PDF, or paste the whole text. It is compared on this device and sent nowhere; spaces, line breaks and page numbers do not count.',
  },
  file: { zh: '纪要的 Word 文件或 PDF', en: 'The minutes as a Word file or PDF' },
  paste: { zh: '或者贴全文', en: 'Or paste the whole text' },
  check: { zh: '比一比', en: 'Compare' },
  same: {
    zh: '对得上：正文和签字的那份一字不差。',
    en: 'It fits: the text is what was signed, to the letter.',
  },
  what: {
    zh: '比过的是正文，从“{first}”到“{last}”；前面的标题、后面的签名不在里面。',
    en: 'Compared was the text from “{first}” to “{last}”; title and signatures are not part of it.',
  },
  other: {
    zh: '对不上！这份纪要和签字的那份不一样，或者没有贴完整。请把这一页给村务监督委员会看。',
    en: 'It does not fit! This is not what was signed, or not all of it. Show this page to the supervision committee.',
  },
  otherPdf: {
    zh: '这份 PDF 里读出来的字对不上签字的那份。先把全文抄进来再比一次；还是对不上，请把这一页给村务监督委员会看。',
    en: 'What was read from this PDF does not fit what was signed. Paste its whole text and compare again; if it still does not fit, show this page to the supervision committee.',
  },
  reading: { zh: '正在读这个文件……', en: 'Reading the file …' },
  noReader: {
    zh: '读 PDF 的程序没有取到：要联网取一次，以后断网也能用；太旧的浏览器用不了。请把全文抄进来。',
    en: 'What reads a PDF did not come: it is fetched once with a network, and stays; a very old browser cannot run it. Paste the whole text.',
  },
  unreadable: {
    zh: '这个文件读不出来。请从里面把全文抄进来。',
    en: 'This file cannot be read. Paste its whole text instead.',
  },
} satisfies Record<string, Sentence>;

/** Why it does not hold. */
export const PROBLEMS = {
  'no-proof': {
    zh: '这不是一份证明，公开记录里也没有这份文字。看看是不是没有贴完整。',
    en: 'This is no proof, and no such text is on record. Perhaps not all of it was pasted.',
  },
  'not-on-record': {
    zh: '对不上！这段话不在公开记录里，或者被改过。请把这一页给村务监督委员会看。',
    en: 'It does not fit! This is not on the record, or was changed. Show this page to the supervision committee.',
  },
  'other-text': {
    zh: '对不上！附的全文和记录里的不是同一份。请把这一页给村务监督委员会看。',
    en: 'It does not fit! The text that goes with it is not the one on record. Show this page to the supervision committee.',
  },
  'forged-signature': {
    zh: '签名是假的！请把这一页给村务监督委员会看。',
    en: 'A signature is forged! Show this page to the supervision committee.',
  },
  'not-signed': {
    zh: '这份证明没有本县钥匙的签名，什么也证明不了。',
    en: 'This proof carries no signature of the county’s key: it proves nothing.',
  },
} satisfies Record<string, Sentence>;

/** What the fields of an entry are called. */
export const TERMS: Readonly<Record<string, Sentence | undefined>> = {
  kind: { zh: '记的是', en: 'What it is' },
  title: { zh: '标题', en: 'Title' },
  no: { zh: '编号', en: 'Number' },
  version: { zh: '第几版', en: 'Version' },
  at: { zh: '记在', en: 'On record since' },
  hash: { zh: '全文的哈希', en: 'Hash of the whole text' },
  text: { zh: '反映的事', en: 'What was raised' },
  result: { zh: '办理结果', en: 'What came of it' },
  why: { zh: '原因', en: 'Why' },
  number: { zh: '公开号码', en: 'The public number' },
  declined: { zh: '不来的编号', en: 'Who declined' },
  for: { zh: '同意', en: 'For' },
  against: { zh: '反对', en: 'Against' },
  abstain: { zh: '弃权', en: 'Abstained' },
  invalid: { zh: '无效', en: 'Invalid' },
  'kind result': { zh: '公开的办理结果', en: 'a published result' },
  'kind withdrawn': { zh: '撤下', en: 'a withdrawal' },
  'kind pool': { zh: '抽签名单', en: 'the pool of a draw' },
  'kind drawn': { zh: '抽签结果', en: 'the outcome of a draw' },
  'kind vote': { zh: '表决', en: 'a vote' },
  'kind minutes': { zh: '会议纪要', en: 'minutes' },
  meeting: { zh: '什么会', en: 'Which meeting' },
  'meeting villager_assembly': { zh: '村民会议', en: 'villagers’ meeting' },
  'meeting villager_rep_meeting': { zh: '村民代表会议', en: 'representatives’ meeting' },
  'meeting group_meeting': { zh: '村民小组会议', en: 'group meeting' },
  'meeting council_session': { zh: '村民议事会议', en: 'council' },
  'meeting coop_assembly': { zh: '成员大会', en: 'assembly of the cooperative' },
  'meeting coop_rep_assembly': { zh: '成员代表大会', en: 'representatives of the cooperative' },
  'meeting resident_assembly': { zh: '居民会议', en: 'residents’ meeting' },
  'meeting resident_rep_meeting': { zh: '居民代表会议', en: 'residents’ representatives’ meeting' },
  'meeting party_member_meeting': { zh: '党员大会', en: 'Party members’ meeting' },
  'meeting joint_conference': { zh: '联席会议', en: 'joint conference' },
  'kind ending': { zh: '协商结局', en: 'how a topic ended' },
  'kind adoption': { zh: '采纳', en: 'an adoption' },
  'kind acceptance': { zh: '验收', en: 'an acceptance' },
  'kind feedback': { zh: '反馈', en: 'what everybody was told' },
};
