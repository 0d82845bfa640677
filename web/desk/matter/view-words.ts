/** 常用视图的话. */
import type { SaveViewRefusal } from '../../../domain/matter/saved-view.ts';
import { BANNED_WORD } from '../../kit/refusals.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const VIEW_WORDS = {
  views: { zh: '常用视图', en: 'Saved views' },
  everything: { zh: '全部', en: 'Everything' },
  keep: { zh: '存为常用', en: 'Save this view' },
  name: { zh: '叫什么', en: 'Its name' },
  nameHint: { zh: '二十个字以内，只有您自己看得到', en: 'Up to 20 characters; only you see it' },
  kept: { zh: '已存为“{name}”', en: 'Saved as “{name}”' },
  change: { zh: '管理', en: 'Manage' },
  done: { zh: '好了', en: 'Done' },
  forget: { zh: '删除“{name}”', en: 'Forget “{name}”' },
  forgotten: { zh: '已删除', en: 'Forgotten' },
} satisfies Record<string, Sentence>;

export const SAVE_VIEW_REFUSALS: Record<SaveViewRefusal, Sentence> = {
  'too-many-views': {
    zh: '常用视图最多二十个，先删掉不用的。',
    en: 'There can be twenty saved views: forget one first.',
  },
  'banned-word': BANNED_WORD,
  'name-taken': { zh: '已经有叫这个名字的，换一个。', en: 'One has this name already: choose another.' },
};
