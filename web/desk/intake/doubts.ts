/** 疑点的话: what nobody may guess, and what may be answered. */
import type { DoubtKind } from '../../../domain/kernel/intake.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const DOUBTS: Record<DoubtKind, Sentence> = {
  'hidden-row': {
    zh: '有隐藏的行，多半是筛选掉的（如“{value}”）：收不收？',
    en: 'Rows are hidden, perhaps by a filter (such as “{value}”): take them?',
  },
  'hidden-column': {
    zh: '{column} 列“{value}”是隐藏的：收不收？',
    en: 'Column {column}, “{value}”, is hidden: take it?',
  },
  'unknown-column': {
    zh: '{column} 列“{value}”不在模板里，不会保存。',
    en: 'Column {column}, “{value}”, is not in the template and will not be kept.',
  },
  'other-sheets': {
    zh: '工作簿里还有别的工作表（{value}），这次只读第一张。',
    en: 'There are further sheets ({value}); only the first is read.',
  },
  'merged-cells': {
    zh: '{column} 列有合并单元格（如“{value}”）：下面的行都当作“{value}”吗？',
    en: 'Column {column} has merged cells (such as “{value}”): read “{value}” in every row below?',
  },
  'day-dotted': {
    zh: '{column} 列的“{value}”是 {reads} 吗？',
    en: 'Column {column}: does “{value}” mean {reads}?',
  },
  'day-compact': {
    zh: '{column} 列的“{value}”是 {reads} 吗？',
    en: 'Column {column}: does “{value}” mean {reads}?',
  },
  'day-serial': {
    zh: '{column} 列的数字 {value} 是日期 {reads} 吗？',
    en: 'Column {column}: does the number {value} mean {reads}?',
  },
  'maybe-lost-digits': {
    zh: '{column} 列的 {value} 末位是 0，可能被 Excel 改过：确实是这个数吗？',
    en: 'Column {column}: {value} ends in 0 and Excel may have changed it: is it right?',
  },
  'bare-number': {
    zh: '{column} 列只写了数字（如“{value}”）：是“{reads}”这样的意思吗？',
    en: 'Column {column} holds bare numbers (such as “{value}”): does it mean “{reads}”?',
  },
  'several-places': { zh: '“{value}”有几处，是哪一处？', en: 'There are several places “{value}”: which?' },
  'phone-of-another': {
    zh: '“{value}”的手机号已经是“{reads}”的：是同一个人吗？',
    en: '“{value}” has the phone of “{reads}”: the same person?',
  },
  'other-phone': {
    zh: '“{value}”和已有的“{reads}”同名、同职务、同地方，手机号不同：是同一个人吗？',
    en: '“{value}” and “{reads}” share name, post and place but not the phone: the same person?',
  },
  'same-name': {
    zh: '“{value}”和已有的“{reads}”同名：是同一个人吗？',
    en: '“{value}” and “{reads}” bear the same name: the same person?',
  },
};

export const CHOICES: Readonly<Record<string, Sentence>> = {
  take: { zh: '收', en: 'Take it' },
  leave: { zh: '不收', en: 'Leave it out' },
  noted: { zh: '知道了', en: 'Understood' },
  same: { zh: '是同一个人', en: 'The same person' },
  another: { zh: '是另一个人', en: 'Somebody else' },
};
