/** 区划变动的话. */
import type { AbolishRefusal } from '../../../domain/place/abolish.ts';
import type { JoinRefusal } from '../../../domain/place/join.ts';
import type { MoveRefusal } from '../../../domain/place/move.ts';
import type { OpenPlaceRefusal } from '../../../domain/place/open.ts';
import type { RenameRefusal } from '../../../domain/place/rename.ts';
import type { SplitRefusal } from '../../../domain/place/split.ts';
import type { Sentence } from '../../kit/sentences.ts';

/** As the buttons stand, in order. */
export const PLACE_ACTS = ['open', 'rename', 'move', 'join', 'split', 'abolish', 'boundary'] as const;
export type PlaceAct = (typeof PLACE_ACTS)[number];

export const CHANGE_WORDS = {
  change: { zh: '区划变动', en: 'Change' },
  changeOf: { zh: '区划变动：{place}', en: 'Change: {place}' },
  lead: {
    zh: '马上生效。没办完的事、在任的人和站所当场转给接替的地方；代码不会再给别人用。',
    en: 'In force at once. Open matters, offices and stations go to the successor; a code is never used again.',
  },
  choose: { zh: '要做哪一种？', en: 'Which change?' },
  name: { zh: '名称', en: 'Name' },
  newName: { zh: '新名称', en: 'New name' },
  code: { zh: '官方代码', en: 'Official code' },
  codeHint: { zh: '没有就不填，自动给下一个没用过的。', en: 'Left empty, the next unused one is given.' },
  to: { zh: '迁到哪里', en: 'To which place' },
  into: { zh: '并入哪里', en: 'Into which place' },
  part: { zh: '第 {n} 部分的名称', en: 'Name of part {n}' },
  addPart: { zh: '再加一部分', en: 'One part more' },
  dropPart: { zh: '去掉第 {n} 部分', en: 'Without part {n}' },
  firstPart: { zh: '没办完的事由它接下。', en: 'It takes the open work.' },
  whereTo: { zh: '{name} 归哪一部分', en: '{name} goes to' },
  partNo: { zh: '第 {n} 部分', en: 'part {n}' },
  geojson: { zh: '边界文件（GeoJSON，WGS-84）', en: 'Outline (GeoJSON, WGS-84)' },
  geojsonHint: {
    zh: '一个面，200 KB 以内，每一圈最多 1000 个点。',
    en: 'One polygon, 200 KB at most, 1000 points a ring.',
  },
  remove: { zh: '删去边界', en: 'Take the outline away' },
  hasBoundary: { zh: '现在存有边界。', en: 'An outline is stored.' },
  badFile: { zh: '这个文件不是面状的 GeoJSON。', en: 'This file is no GeoJSON polygon.' },
  missing: { zh: '请填完再提交。', en: 'Fill everything in first.' },
  doneAlone: { zh: '已变动。', en: 'Done.' },
  done: {
    zh: '已变动：带走 {matters} 件事、{offices} 个任职。',
    en: 'Done: {matters} matters and {offices} offices went along.',
  },
  history: { zh: '沿革', en: 'History' },
  since: { zh: '{from} 设立', en: 'since {from}' },
  until: { zh: '{to} 起不再存在', en: 'no more since {to}' },
  formerly: { zh: '{from} 至 {to} 叫“{name}”', en: 'called “{name}” from {from} to {to}' },
  cameFrom: { zh: '来自', en: 'Came from' },
  became: { zh: '现在是', en: 'Became' },
} satisfies Record<string, Sentence>;

export const PLACE_ACT_LABELS: Record<PlaceAct, { readonly label: Sentence; readonly lead: Sentence }> = {
  open: {
    label: { zh: '设立下级', en: 'Open a place below' },
    lead: { zh: '在它下面新设一个。', en: 'A new place below this one.' },
  },
  rename: {
    label: { zh: '更名', en: 'Rename' },
    lead: {
      zh: '代码不变；以前的事还显示当时的名字。',
      en: 'The code stays; older matters show the name of their day.',
    },
  },
  move: {
    label: { zh: '迁移', en: 'Move' },
    lead: {
      zh: '连同下级一起换到另一个上级，全部换新码。',
      en: 'With all below it under another parent, under new codes.',
    },
  },
  join: {
    label: { zh: '合并', en: 'Join' },
    lead: {
      zh: '并入同级的另一个，对方的代码不变。',
      en: 'Becomes part of another of the same level, which keeps its code.',
    },
  },
  split: {
    label: { zh: '拆分', en: 'Split' },
    lead: { zh: '拆成两部分，下级各归一处。', en: 'Becomes two; each place below goes to one of them.' },
  },
  abolish: {
    label: { zh: '撤销', en: 'Abolish' },
    lead: {
      zh: '没有接替的。还有下级、没办完的事、在任的人或站所时撤不了。',
      en: 'Without a successor. Not while anything below it, open in it or held there remains.',
    },
  },
  boundary: {
    label: { zh: '边界', en: 'Outline' },
    lead: { zh: '可有可无，只用来画图。', en: 'Optional; only for drawing.' },
  },
};

type Refusal = OpenPlaceRefusal | RenameRefusal | MoveRefusal | JoinRefusal | SplitRefusal | AbolishRefusal;

export const PLACE_REFUSALS: Record<Refusal, Sentence> = {
  'no-such-place': { zh: '没有这个地方，或已经撤并。', en: 'There is no such place any more.' },
  'nothing-below-area': { zh: '片下面没有更小的了。', en: 'Nothing is smaller than an area.' },
  'name-taken': { zh: '同一个上级下面已经有叫这个名字的。', en: 'Another place there is called so.' },
  'code-not-inside': { zh: '这个代码不在上级的代码里面。', en: 'The code does not begin with its parent’s.' },
  'code-taken': {
    zh: '这个代码用过了，代码不能再用。',
    en: 'The code was used; codes are never used twice.',
  },
  'no-code-left': { zh: '上级下面的代码用完了。', en: 'No code is left below that parent.' },
  'same-name': { zh: '名称没有变。', en: 'That is its name already.' },
  'county-stays': { zh: '县本身不能这样变动。', en: 'The county itself stays.' },
  'not-one-level-above': { zh: '要选高一级的地方。', en: 'Choose a place one level above.' },
  'is-there-already': { zh: '它已经在那里。', en: 'It is there already.' },
  'same-place': { zh: '不能并入自己。', en: 'It cannot become part of itself.' },
  'not-same-level': { zh: '只能并入同级的地方。', en: 'Only into a place of the same level.' },
  'part-name-twice': { zh: '两部分不能同名。', en: 'Two parts cannot have one name.' },
  'below-left-out': { zh: '有的下级还没有去处。', en: 'A place below was left out.' },
  'below-given-twice': { zh: '有的下级给了两处。', en: 'A place below was given twice.' },
  'not-below': { zh: '有的不是它的下级。', en: 'One of them does not lie below it.' },
  'has-places-below': {
    zh: '下面还有地方，先合并、迁走或撤销它们。',
    en: 'Places lie below it: join, move or abolish them first.',
  },
  'has-open-matters': {
    zh: '还有没办完的事。请用“合并”，让接替的地方接下。',
    en: 'Matters are open in it: use “Join”, so that another place takes them.',
  },
  'has-offices': {
    zh: '还有人在这里任职。先卸任，或用“合并”。',
    en: 'Somebody holds office there: end that first, or use “Join”.',
  },
  'has-cards': {
    zh: '还有人家登记在这里。请用“合并”，让接替的地方接下。',
    en: 'Households are kept there: use “Join”, so that another place takes them.',
  },
  'has-room': {
    zh: '这里还有议事室。先关闭，或用“合并”。',
    en: 'It has a room: close it first, or use “Join”.',
  },
  'has-points': {
    zh: '还有关注点位，先停用或者改到别处。',
    en: 'There are watch points in it: give them up or move them first.',
  },
  'has-units': {
    zh: '还有承办单位在这里。先撤销，或用“合并”。',
    en: 'Units work there: retire them first, or use “Join”.',
  },
};
