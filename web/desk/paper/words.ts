/** 文书的话: attachments, notes and templates beside a matter, calling back, archives. */
import type { Sentence } from '../../kit/sentences.ts';

export const PAPER_WORDS = {
  attachments: { zh: '附件', en: 'Attachments' },
  noAttachments: { zh: '还没有附件。', en: 'No attachments yet.' },
  attach: { zh: '加附件', en: 'Add a file' },
  attachHint: {
    zh: 'PDF、Word、Excel、PPT 或图片，每个不超过 20 MB。带宏的和加密的不收。',
    en: 'PDF, Word, Excel, PowerPoint or pictures, at most 20 MB each. No macros, no passwords.',
  },
  attached: { zh: '已加附件：{name}', en: 'Added: {name}' },
  size: { zh: '{n} KB', en: '{n} KB' },

  notes: { zh: '内部备注', en: 'Internal notes' },
  notesHint: {
    zh: '只给经办和管理这件事的人看。提出人看不到，也不公开。',
    en: 'For those who work on this matter. Never shown to whoever raised it, never published.',
  },
  noNotes: { zh: '还没有备注。', en: 'No notes yet.' },
  note: { zh: '备注', en: 'Note' },
  addNote: { zh: '写备注', en: 'Add a note' },
  noteAdded: { zh: '备注已记下。', en: 'The note was added.' },
  takeBack: { zh: '收回', en: 'Take back' },
  takeBackWhy: { zh: '为什么收回', en: 'Why take it back' },
  takeBackHint: {
    zh: '收回后原话抹去，只留痕迹。',
    en: 'Its words are erased; that it stood there remains.',
  },
  takenBack: { zh: '已收回：{why}', en: 'Taken back: {why}' },
  noteTakenBack: { zh: '备注已收回。', en: 'The note was taken back.' },

  file: { zh: '导出文件', en: 'Save as a file' },
  fileBegun: { zh: '正在下载。', en: 'It is being downloaded.' },

  templates: { zh: '答复模板', en: 'Reply templates' },
  templatesLead: {
    zh: '常用的答复写一次，办理时一点就填进去，还可以改。县综治中心写的全县可用。',
    en: 'Write a usual reply once and put it into the form with one tap; it can still be changed. The county’s are for everybody.',
  },
  noTemplates: { zh: '还没有模板', en: 'No templates yet' },
  noTemplatesLead: { zh: '在下面写第一个。', en: 'Write the first one below.' },
  useTemplate: { zh: '用模板', en: 'Use a template' },
  chooseTemplate: { zh: '选一个填入…', en: 'Choose one…' },
  newTemplate: { zh: '新建模板', en: 'New template' },
  changeTemplate: { zh: '修改模板', en: 'Change the template' },
  change: { zh: '修改', en: 'Change' },
  retire: { zh: '停用', en: 'Retire' },
  retired: { zh: '模板已停用。', en: 'The template was retired.' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '模板已保存。', en: 'The template was saved.' },
  title: { zh: '名称', en: 'Title' },
  text: { zh: '内容', en: 'Text' },
  textHint: {
    zh: '可以写 {slots}，用的时候自动填上。',
    en: 'Write {slots} to have them filled in.',
  },
  usedFor: { zh: '用在', en: 'Used for' },
  oneAtLeast: { zh: '至少选一项。', en: 'Choose at least one.' },
  countyWide: { zh: '全县', en: 'County' },
} satisfies Record<string, Sentence>;

export const TEMPLATE_ACT_LABELS: Record<'answer' | 'settle' | 'try' | 'return', Sentence> = {
  answer: { zh: '答复办结', en: 'Answer' },
  settle: { zh: '当场办结', en: 'Settle on the spot' },
  try: { zh: '反馈进展', en: 'Progress' },
  return: { zh: '退回', en: 'Return' },
};
