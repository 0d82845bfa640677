/** 村民名册的话. */
import type { RollRefusal } from '../../../domain/roll/keep.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const ROLL_WORDS = {
  title: { zh: '村民名册', en: 'Roll of the village' },
  lead: {
    zh: '只为依法开会：户、姓名、出生年、谁是户代表、谁是村民代表、是不是集体成员。别的都不记；人离开了就划掉，不留字。看一次留一条记录。',
    en: 'For lawful meetings only: house, name, year of birth, who speaks for whom. Nothing else is kept; whoever leaves is struck off and erased. Each reading is on record.',
  },
  all: { zh: '在册', en: 'On the roll' },
  adults: { zh: '十八周岁以上', en: 'Adults' },
  households: { zh: '户', en: 'Houses' },
  representatives: { zh: '村民代表', en: 'Representatives' },
  members: { zh: '集体成员', en: 'Members of the collective' },
  eve: { zh: '今年满十八、待确认', en: 'Eighteen this year, to confirm' },
  search: { zh: '姓名或户号', en: 'Name or house' },
  group: { zh: '组', en: 'Group' },
  which: { zh: '只看', en: 'Only' },
  any: { zh: '全部', en: 'All' },
  village: { zh: '不分组', en: 'No group' },
  household: { zh: '户号', en: 'House' },
  name: { zh: '姓名', en: 'Name' },
  birthYear: { zh: '出生年', en: 'Born' },
  heads: { zh: '户代表', en: 'Speaks for the house' },
  represents: { zh: '村民代表', en: 'Representative' },
  member: { zh: '集体成员', en: 'Member of the collective' },
  memberYes: { zh: '是', en: 'Yes' },
  memberNo: { zh: '不是', en: 'No' },
  memberUnknown: { zh: '不知道', en: 'Not known' },
  cameOfAge: { zh: '今年的生日已过，满十八周岁', en: 'Has turned eighteen this year' },
  notYet: { zh: '未满十八', en: 'Not of age' },
  roles: { zh: '身份', en: 'Standing' },
  enter: { zh: '登记一个人', en: 'Enter somebody' },
  alter: { zh: '改', en: 'Change' },
  alterTitle: { zh: '改 {name}', en: 'Change {name}' },
  strike: { zh: '划掉', en: 'Strike off' },
  strikeSure: {
    zh: '划掉以后不留记录；已经冻结的会议名单不变。',
    en: 'It is erased; lists frozen for a meeting stay.',
  },
  save: { zh: '存下', en: 'Save' },
  saved: { zh: '已存下', en: 'Saved' },
  struck: { zh: '已划掉', en: 'Struck off' },
  none: { zh: '没有这样的人', en: 'Nobody like that' },
  empty: { zh: '名册还是空的', en: 'The roll is empty' },
  emptyLead: {
    zh: '可以在这里一个个登记，也可以请县里用工作簿一次搬入。',
    en: 'Enter people here one by one, or let the county bring in a workbook.',
  },
  pages: { zh: '翻页', en: 'Pages' },
  badYear: { zh: '请写四位数的出生年', en: 'Four digits, please' },
} satisfies Record<string, Sentence>;

export const ROLL_REFUSALS: Record<RollRefusal, Sentence> = {
  'not-your-village': { zh: '这不是您村里的名册。', en: 'This is not your village’s roll.' },
  'no-such-place': { zh: '没有这个组，或者已经撤并。', en: 'There is no such group any more.' },
  'on-the-roll': { zh: '这一户已经有同名同年的人。', en: 'This house has somebody of that name and year.' },
  'household-has-one': {
    zh: '这一户已经有户代表，先改原来的。',
    en: 'Somebody speaks for this house already.',
  },
  'not-born-yet': { zh: '出生年在今年以后。', en: 'This year is still to come.' },
  'roll-full': { zh: '名册满了。', en: 'The roll is full.' },
  'changed-meanwhile': { zh: '别人刚改过，请看一眼再改。', en: 'Somebody changed it just now. Look again.' },
};
