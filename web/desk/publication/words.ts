/** 公开的话: preparing a result, correcting it, and the list of what is published. */
import type { MaskKind } from '../../../domain/publication/mask-kind.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const MASK_LABELS: Record<MaskKind, Sentence> = {
  name: { zh: '姓名', en: 'name' },
  phone: { zh: '手机号', en: 'mobile number' },
  landline: { zh: '座机号', en: 'landline' },
  'id-card': { zh: '身份证号', en: 'identity number' },
  'bank-card': { zh: '银行卡或账号', en: 'account number' },
  passport: { zh: '证件号', en: 'document number' },
  plate: { zh: '车牌号', en: 'vehicle plate' },
  wechat: { zh: '微信号', en: 'WeChat' },
  qq: { zh: 'QQ 号', en: 'QQ' },
  email: { zh: '邮箱', en: 'email' },
  address: { zh: '住址', en: 'address' },
};

export const PART_LABELS = {
  title: { zh: '标题', en: 'Title' },
  text: { zh: '反映的问题', en: 'What was raised' },
  result: { zh: '办理结果', en: 'What came of it' },
} satisfies Record<string, Sentence>;

export const PUBLICATION_WORDS = {
  prepare: { zh: '整理公开', en: 'Prepare to publish' },
  prepareLead: {
    zh: '左边是原文，系统建议隐去的已经标出；右边是要公开的文字，可以改写。批准后才会公开。',
    en: 'On the left the original, with what should be hidden marked; on the right what will be public, which you may edit. Nothing is public before you approve it.',
  },
  original: { zh: '原文', en: 'Original' },
  masked: { zh: '公开稿', en: 'To be published' },
  hidden: { zh: '隐去：{kind}', en: 'hidden: {kind}' },
  nothingHidden: { zh: '没有需要隐去的', en: 'Nothing to hide' },
  check: { zh: '重新检查', en: 'Check again' },
  checked: { zh: '检查过了，没有发现个人信息。', en: 'Checked: no personal data found.' },
  unchecked: { zh: '文字改过，请重新检查。', en: 'The wording has changed: check it again.' },
  found: { zh: '还有 {n} 处像个人信息', en: '{n} {n:passage looks:passages look} like personal data' },
  mask: { zh: '隐去', en: 'Hide it' },
  keep: { zh: '有意保留', en: 'Keep on purpose' },
  keepWhy: { zh: '保留的理由', en: 'Why it stays' },
  keepHint: { zh: '例如：单位的公开电话。', en: 'For example: the public phone of an office.' },
  keptCount: { zh: '有意保留 {n} 处', en: '{n} kept on purpose' },
  confirm: {
    zh: '我已逐段核对：不含他人的姓名、电话、住址，不写没有定论的事。',
    en: 'I have read every part: no names, phones or addresses of others, nothing that is not settled.',
  },
  publish: { zh: '批准并公开', en: 'Approve and publish' },
  published: {
    zh: '已公开，在公开页显示至少 15 天，之后转入存档。',
    en: 'Published: at least 15 days on the front list, then in the archive.',
  },
  whyNotChecked: { zh: '先检查一遍，再批准。', en: 'Check first, then approve.' },
  whyFound: { zh: '先处理标出的地方，再批准。', en: 'Deal with the marked passages first.' },
  whyConfirm: { zh: '请先勾选上面的核对声明。', en: 'Tick the statement above first.' },
  whyLength: {
    zh: '标题 2 到 60 字，其他每段 2 到 2000 字。',
    en: 'A title has 2 to 60 characters, the other parts 2 to 2000.',
  },
  backToMatter: { zh: '回到事项', en: 'Back to the matter' },

  list: { zh: '公开', en: 'Published' },
  listLead: { zh: '{place}已经公开的办理结果。', en: 'Published results of {place}.' },
  shelf: { zh: '位置', en: 'Shelf' },
  all: { zh: '全部', en: 'All' },
  front: { zh: '公示中', en: 'On the front list' },
  archive: { zh: '已存档', en: 'In the archive' },
  title: { zh: '标题', en: 'Title' },
  place: { zh: '地点', en: 'Place' },
  category: { zh: '类别', en: 'Category' },
  at: { zh: '公开时间', en: 'Published' },
  until: { zh: '公示到', en: 'Front list until' },
  version: { zh: '版本', en: 'Version' },
  corrected: { zh: '第 {n} 版', en: 'Version {n}' },
  correct: { zh: '更正', en: 'Correct' },
  correctOne: { zh: '更正“{title}”', en: 'Correct “{title}”' },
  none: { zh: '还没有公开的结果', en: 'Nothing is published yet' },
  do: { zh: '办理', en: 'Do' },
  words: { zh: '标题里的词', en: 'Words of the title' },

  correctLead: {
    zh: '更正会成为新的一版，写明更正的原因；原来的版本仍然查得到，公示期不变。',
    en: 'A correction is a new version that says why; the earlier version stays readable and the period stays as it was.',
  },
  now: { zh: '现在公开的', en: 'As published' },
  why: { zh: '为什么更正', en: 'Why it is corrected' },
  whyHint: {
    zh: '会一起公开，例如：完工日期写错了。',
    en: 'Published with it, for example: the date was wrong.',
  },
  whyMissing: {
    zh: '请写明为什么更正，至少 2 个字。',
    en: 'Say why it is corrected, in at least 2 characters.',
  },
  publishCorrection: { zh: '批准更正', en: 'Approve the correction' },
  correctionDone: {
    zh: '已更正，公开页显示新的一版。',
    en: 'Corrected: the public page shows the new version.',
  },
} satisfies Record<string, Sentence>;
