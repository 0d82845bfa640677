/** 类别设置的话. */
import type { CategoriesRefusal } from '../../../domain/matter/set-categories.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const CATEGORY_WORDS = {
  title: { zh: '类别', en: 'Categories' },
  lead: {
    zh: '可以给类别换成本县的叫法，在它下面加自己的类别，停用不用的。旧事项保留当时的编码，在并入的类别下找得到。',
    en: 'Call categories by your own words, add your own below ours, give up what is not used. Old matters keep their code and are found under the one it leads to.',
  },
  inDomain: { zh: '{n} 类', en: '{n} {n:category:categories}' },
  own: { zh: '本县自定', en: 'our own' },
  ours: { zh: '原名“{name}”', en: 'originally “{name}”' },
  below: { zh: '属于“{name}”', en: 'below “{name}”' },
  into: { zh: '已停用，并入“{name}”', en: 'given up, leads to “{name}”' },
  wordsOf: { zh: '提示词：{words}', en: 'Words: {words}' },
  sensitive: { zh: '敏感', en: 'sensitive' },
  unsaved: { zh: '未保存', en: 'not saved' },
  add: { zh: '加一类', en: 'Add one' },
  parent: { zh: '放在哪一类下面', en: 'Below which category' },
  parentHint: {
    zh: '敏感与否、通常在哪一级办、公开到什么程度，都和它一样。',
    en: 'Guarded, settled and published like it.',
  },
  zh: { zh: '名称', en: 'Name in Chinese' },
  zhHint: { zh: '2 到 12 个字。', en: '2 to 12 characters.' },
  zhOurs: { zh: '空着就用原名“{name}”。', en: 'Left empty, it is called “{name}” as before.' },
  en: { zh: '英文名称', en: 'Name in English' },
  words: { zh: '提示词', en: 'Words that suggest it' },
  wordsHint: {
    zh: '事情里说到这些词，就建议这一类。每个至少 2 个字，用顿号或空格隔开。',
    en: 'A text with one of them suggests it. At least 2 characters each, with spaces between.',
  },
  change: { zh: '改', en: 'Change' },
  retire: { zh: '停用', en: 'Give up' },
  revive: { zh: '恢复使用', en: 'Use again' },
  up: { zh: '上移', en: 'Up' },
  down: { zh: '下移', en: 'Down' },
  target: { zh: '以后算作', en: 'Counted from now on as' },
  targetHint: {
    zh: '只能并入同一领域的类别，过去月份的数才不变；敏感的只能并入同样敏感的。',
    en: 'One of the same domain, so that past figures stay; what is sensitive only leads to what is guarded as it is.',
  },
  noTarget: {
    zh: '同一领域里没有可以并入的类别，不能停用。',
    en: 'There is none in its domain it could lead to, so it cannot be given up.',
  },
  choose: { zh: '请选', en: 'Choose' },
  concerned: {
    zh: '涉及 {n} 件，其中 {open} 件没办完；都保留原来的编码和名称。',
    en: '{n} {n:matter:matters}, {open} of them open, keep their code and name.',
  },
  concernedMore: {
    zh: '涉及 {n} 件以上，都保留原来的编码和名称。',
    en: 'More than {n} matters keep their code and name.',
  },
  uncounted: { zh: '敏感类别的件数不显示。', en: 'Sensitive matters are not counted here.' },
  done: { zh: '确定', en: 'Done' },
  changes: { zh: '有改动没有保存。', en: 'Not saved yet.' },
  discard: { zh: '放弃改动', en: 'Discard' },
} satisfies Record<string, Sentence>;

/** Also what nobody can do on this page, but somebody could by the interface. */
export const CATEGORIES_REFUSALS: Record<CategoriesRefusal | 'changed-meanwhile', Sentence> = {
  'code-twice': { zh: '同一个编码写了两次。', en: 'A code is there twice.' },
  'no-such-parent': {
    zh: '自定类别只能放在原有的一类下面，不能放在“其他”下面。',
    en: 'Your own lie below one of ours, and not below “Other”.',
  },
  'no-label': { zh: '请填名称，2 到 12 个字。', en: 'Write a name of 2 to 12 characters.' },
  'label-banned': {
    zh: '名称或提示词里有禁用词，“禁用词”里列着全部，请换个说法。',
    en: 'A name or word is banned; “Banned words” lists them all. Say it otherwise.',
  },
  'label-twice': { zh: '已经有在用的类别叫这个名称。', en: 'A category in use is called so already.' },
  'code-vanished': {
    zh: '用过的类别不能去掉，只能停用：旧事项还要显示它的名称。',
    en: 'What was once used can only be given up: old matters still show its name.',
  },
  'maps-to-itself': { zh: '不能并入自己。', en: 'It cannot lead to itself.' },
  'no-such-target': { zh: '没有要并入的那一类。', en: 'There is no such category to lead to.' },
  'maps-round': {
    zh: '两类互相并入，绕了一圈，总要有一类在用。',
    en: 'They lead to each other in a circle.',
  },
  'maps-to-retired': {
    zh: '要并入的那一类已经停用，请选在用的。',
    en: 'The one it leads to is given up itself: choose one in use.',
  },
  'maps-to-other-domain': {
    zh: '只能并入同一领域的类别，过去月份的数才不变。',
    en: 'It can only lead to one of its domain, so that past figures stay.',
  },
  'maps-out-of-guard': {
    zh: '敏感类别不能并入普通类别，否则以后的同类事项就不再保密。',
    en: 'What is sensitive cannot lead to what is not, or it would no longer be guarded.',
  },
  'parent-retired': {
    zh: '上面那一类已经停用；请先把它下面的自定类别也停用，或恢复上面那一类。',
    en: 'The one above is given up: give up those below it first, or use it again.',
  },
  'order-unknown': { zh: '次序里有没有的类别。', en: 'The order names what there is not.' },
  'changed-meanwhile': {
    zh: '您打开以后别人改过类别。请放弃改动，看过新的再改。',
    en: 'Somebody changed the categories meanwhile. Discard yours, read the new ones, then change.',
  },
};
