/** 文书为什么不能: one sentence for every reason attachments, notes, templates, texts and archives are refused with. */
import type { AttachRefusal } from '../../../domain/matter/attachment.ts';
import type { NoteRefusal, TakeBackRefusal } from '../../../domain/matter/note.ts';
import type { SmsRefusal } from '../../../domain/matter/sms.ts';
import type { TemplateRefusal } from '../../../domain/matter/template.ts';
import type { ApproveRefusal, TakeRefusal } from '../../../domain/people/approval.ts';
import { BANNED_WORD } from '../../kit/refusals.ts';
import type { Sentence } from '../../kit/sentences.ts';

/** What the content of a file is refused for. */
type ContentRefusal =
  | 'kind-not-allowed'
  | 'with-macros'
  | 'encrypted'
  | 'broken'
  | 'too-many-bytes'
  | 'too-many-pixels';

const EMPTIED: Sentence = {
  zh: '已移交、转法定途径或保存期满，只留编号，不再加东西。',
  en: 'It was handed on or its time is over. Only its number is kept.',
};

export const ATTACH_REFUSALS: Record<AttachRefusal | ContentRefusal, Sentence> = {
  'not-the-holder': { zh: '由经办的单位加附件。', en: 'Whoever handles it adds files.' },
  emptied: EMPTIED,
  'too-many-attachments': { zh: '已有二十个附件，不能再加。', en: 'It has twenty files already.' },
  'kind-not-allowed': {
    zh: '这种文件不收。请用 PDF、Office 文件或图片。',
    en: 'This kind of file is not taken. Use PDF, Office files or pictures.',
  },
  'with-macros': {
    zh: '文件里有宏，不收。请另存为不带宏的文件。',
    en: 'The file has macros. Save it without them.',
  },
  encrypted: { zh: '文件加了密码，不收。请去掉密码。', en: 'The file has a password. Take it off.' },
  broken: { zh: '文件不完整，打不开。', en: 'The file is broken.' },
  'too-many-bytes': { zh: '文件太大，每个不超过 20 MB。', en: 'Too large: at most 20 MB each.' },
  'too-many-pixels': { zh: '图片太大，请缩小后再加。', en: 'The picture is too large. Make it smaller.' },
};

export const NOTE_REFUSALS: Record<NoteRefusal | TakeBackRefusal, Sentence> = {
  emptied: EMPTIED,
  'not-the-author': { zh: '只有本人能收回。', en: 'Only its author can take it back.' },
  'taken-back-before': { zh: '已经收回了。', en: 'It was taken back already.' },
};

export const TEMPLATE_REFUSALS: Record<TemplateRefusal, Sentence> = {
  'banned-word': BANNED_WORD,
  'not-your-template': { zh: '这个模板不是您单位的。', en: 'It is not your office’s template.' },
  retired: { zh: '这个模板已经停用。', en: 'It was retired.' },
  'changed-meanwhile': {
    zh: '别人刚改过这个模板，请看过新的再改。',
    en: 'Somebody changed it meanwhile. Look at the new text first.',
  },
};

export const FILE_REFUSALS: Record<'sensitive', Sentence> = {
  sensitive: { zh: '敏感事项不能导出。', en: 'Sensitive matters are never exported.' },
};

export const SMS_REFUSALS: Record<SmsRefusal, Sentence> = {
  'not-answered-yet': { zh: '还没有答复。', en: 'It is not answered yet.' },
  'nobody-to-ask': { zh: '没有可以问的人。', en: 'There is nobody to ask.' },
  'no-phone': { zh: '没有留电话。', en: 'No phone was left.' },
  'asked-before': { zh: '十五天内已经问过。', en: 'Asked within the last fifteen days.' },
  'not-above': { zh: '由承办单位或上一级来问。', en: 'Its handler or the level above asks.' },
};

export const APPROVAL_REFUSALS: Record<ApproveRefusal | TakeRefusal, Sentence> = {
  'same-person': { zh: '申请和批准不能是同一个人。', en: 'Another person must approve.' },
  'approved-before': { zh: '已经批准。', en: 'It is approved.' },
  'too-late': { zh: '已过二十四小时，请重新申请。', en: 'Twenty-four hours have passed. Ask again.' },
  'not-the-asker': { zh: '由申请人取走。', en: 'Whoever asked takes it.' },
  'not-approved-yet': { zh: '等安全管理员批准。', en: 'Waits for the security administrator.' },
};
