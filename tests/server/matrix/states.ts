/**
 * 事项的各种处境: every situation a matter can be in, the road that leads there through the real commands, and in plain words
 * who has it then. `expected.ts` reads it; nothing here asks the product what it thinks.
 */
import type { Class, Move, State } from './state.ts';

const ALL: readonly Class[] = ['ordinary', 'sensitive', 'sealed'];
const OPEN_ONES: readonly Class[] = ['ordinary'];
const UNSEALED: readonly Class[] = ['ordinary', 'sensitive'];

const TAKEN: readonly Move[] = [['first', 'accept']];
const TRIED: readonly Move[] = [...TAKEN, ['first', 'try']];
const OFFERED: readonly Move[] = [...TRIED, ['first', 'escalate']];
const RETURNED: readonly Move[] = [...OFFERED, ['above', 'return']];
const ANSWERED: readonly Move[] = [...TAKEN, ['first', 'answer']];
const CONFIRMED: readonly Move[] = [...ANSWERED, ['resident', 'confirm']];
const REOPENED: readonly Move[] = [...CONFIRMED, ['resident', 'reopen']];
const SENT_BACK: readonly Move[] = [...ANSWERED, ['resident', 'send-back']];
const EXTENDED: readonly Move[] = [...TAKEN, ['first', 'extend'], ['first', 'extend']];
const SUSPENDED: readonly Move[] = [...TAKEN, ['first', 'set-aside', { as: 'suspended' }]];
const SUPERVISED: readonly Move[] = [...TAKEN, ['leader', 'supervise']];

/** At the town, which has stations: a matter about the town, or a sealed one, which begins there. */
const TOWN_TAKEN: readonly Move[] = [['town', 'accept']];
const TOWN_HELPED: readonly Move[] = [...TOWN_TAKEN, ['town', 'assist']];
const DISPATCHED: readonly Move[] = [...TOWN_TAKEN, ['town', 'dispatch']];
const atTown = { at: 'town', classes: UNSEALED } as const;
const sealedAtTown = { classes: ['sealed'] } as const;

/** From the area to the town, level by level. */
const CLIMBED: readonly Move[] = (['chief', 'head', 'cadre'] as const)
  .flatMap((seat): Move[] => [
    [seat, 'accept'],
    [seat, 'try'],
    [seat, 'escalate'],
  ])
  .concat([['town', 'accept']]);

/** What is the same for a matter of the town and a sealed one. */
const both = (state: Omit<State, 'classes' | 'at'>): State[] => [
  { ...state, ...atTown },
  { ...state, ...sealedAtTown },
];

export const STATES: readonly State[] = [
  { name: '待接', classes: ALL, phase: 'waiting', road: [] },
  { name: '在办', classes: ALL, phase: 'working', road: TAKEN },
  { name: '试过了', classes: ALL, phase: 'working', marks: ['tried'], road: TRIED },
  { name: '上报待接', classes: ALL, phase: 'offered', receiver: 'above', marks: ['tried'], road: OFFERED },
  { name: '被退回', classes: ALL, phase: 'working', marks: ['tried'], road: RETURNED },
  {
    name: '退回后又上报',
    classes: ALL,
    phase: 'offered',
    receiver: 'above',
    marks: ['tried', 'returned-before'],
    road: [...RETURNED, ['first', 'escalate']],
  },
  {
    name: '上级接了',
    classes: ALL,
    phase: 'working',
    owner: 'above',
    road: [...OFFERED, ['above', 'accept']],
  },
  { name: '一级一级上到镇', classes: OPEN_ONES, phase: 'working', owner: 'town', road: CLIMBED },
  {
    name: '上到镇再派给站所',
    classes: OPEN_ONES,
    phase: 'working',
    owner: 'station',
    road: [...CLIMBED, ['town', 'dispatch'], ['station', 'accept']],
  },
  ...both({ name: '派给站所待接', phase: 'offered', receiver: 'station', owner: 'town', road: DISPATCHED }),
  ...both({
    name: '站所在办',
    phase: 'working',
    owner: 'station',
    road: [...DISPATCHED, ['station', 'accept']],
  }),
  ...both({
    name: '站所退回',
    phase: 'working',
    owner: 'town',
    road: [...DISPATCHED, ['station', 'return']],
  }),
  ...both({
    name: '等协办的说',
    phase: 'working',
    owner: 'town',
    helper: 'roads',
    marks: ['help-awaited'],
    road: TOWN_HELPED,
  }),
  ...both({
    name: '协办的说了',
    phase: 'working',
    owner: 'town',
    helper: 'roads',
    marks: ['helped'],
    road: [...TOWN_HELPED, ['roads', 'contribute']],
  }),
  ...both({
    name: '协办过的办结了',
    phase: 'closed',
    owner: 'town',
    helper: 'roads',
    marks: ['helped'],
    road: [...TOWN_HELPED, ['roads', 'contribute'], ['town', 'answer'], ['resident', 'confirm']],
  }),
  { name: '被督办', classes: OPEN_ONES, phase: 'working', marks: ['supervised'], road: SUPERVISED },
  { name: '督办已回复', classes: OPEN_ONES, phase: 'working', road: [...SUPERVISED, ['first', 'reply']] },
  {
    name: '今天催过',
    classes: OPEN_ONES,
    phase: 'working',
    marks: ['reminded-today'],
    road: [...TAKEN, ['head', 'remind']],
  },
  { name: '延期用完', classes: ALL, phase: 'working', marks: ['extended-enough'], road: EXTENDED },
  { name: '中止', classes: ALL, phase: 'aside', road: SUSPENDED },
  {
    name: '挂账',
    classes: ALL,
    phase: 'aside',
    marks: ['extended-enough'],
    road: [...EXTENDED, ['first', 'set-aside', { as: 'long-listed' }]],
  },
  { name: '恢复办理', classes: ALL, phase: 'working', road: [...SUSPENDED, ['first', 'take-up']] },
  { name: '超期', classes: ALL, phase: 'working', marks: ['late'], road: TAKEN, old: true },
  { name: '当场办好', classes: ALL, phase: 'answered', road: [['first', 'settle']] },
  { name: '已答复', classes: ALL, phase: 'answered', road: ANSWERED },
  { name: '被打回', classes: ALL, phase: 'working', marks: ['tried', 'sent-back'], road: SENT_BACK },
  {
    name: '打回后再答复',
    classes: ALL,
    phase: 'answered',
    marks: ['sent-back'],
    road: [...SENT_BACK, ['first', 'answer']],
  },
  {
    name: '已发短信问满意度',
    classes: UNSEALED,
    phase: 'answered',
    marks: ['asked-by-sms'],
    road: [...ANSWERED, ['first', 'ask-by-sms']],
  },
  { name: '确认办结', classes: ALL, phase: 'closed', road: CONFIRMED },
  {
    name: '回访办结',
    classes: OPEN_ONES,
    phase: 'closed',
    road: [...ANSWERED, ['head', 'record-satisfaction']],
  },
  { name: '逾期视为无异议', classes: ALL, phase: 'closed', road: ANSWERED, old: true },
  {
    name: '办结很久了',
    classes: OPEN_ONES,
    phase: 'closed',
    marks: ['closed-long-ago'],
    road: CONFIRMED,
    old: true,
  },
  { name: '重开', classes: ALL, phase: 'working', marks: ['tried', 'reopened'], road: REOPENED },
  {
    name: '重开后又办结',
    classes: ALL,
    phase: 'closed',
    marks: ['reopened'],
    road: [...REOPENED, ['first', 'answer'], ['resident', 'confirm']],
  },
  {
    name: '已公开',
    classes: OPEN_ONES,
    phase: 'closed',
    marks: ['published'],
    road: [...CONFIRMED, ['cadre', 'publish']],
  },
  {
    name: '并入另一件',
    classes: OPEN_ONES,
    phase: 'along',
    road: [...TAKEN, ['first', 'merge']],
    other: { before: TAKEN, after: [] },
  },
  {
    name: '有别的并进来',
    classes: OPEN_ONES,
    phase: 'working',
    road: [...TAKEN, ['first', 'merge']],
    other: { before: TAKEN, after: [] },
    meant: 'other',
  },
  {
    name: '随同答复',
    classes: OPEN_ONES,
    phase: 'answered',
    road: [...TAKEN, ['first', 'merge']],
    other: { before: TAKEN, after: [['first', 'answer']] },
  },
  {
    name: '并入的那件撤回，恢复单办',
    classes: OPEN_ONES,
    phase: 'working',
    road: [...TAKEN, ['first', 'merge']],
    other: { before: TAKEN, after: [['resident', 'withdraw']] },
  },
  { name: '拆出一件', classes: OPEN_ONES, phase: 'working', road: [...TAKEN, ['first', 'split']] },
  {
    name: '拆出来的那件',
    classes: OPEN_ONES,
    phase: 'working',
    marks: ['without-papers'],
    road: [...TAKEN, ['first', 'split']],
    meant: 'part',
  },
  { name: '撤回', classes: ALL, phase: 'ended', road: [...TAKEN, ['resident', 'withdraw']] },
  {
    name: '转法定途径',
    classes: ALL,
    phase: 'ended',
    marks: ['erased'],
    road: [...TAKEN, ['first', 'redirect']],
  },
  {
    name: '险情待接',
    classes: OPEN_ONES,
    phase: 'waiting',
    owner: 'centre',
    marks: ['danger'],
    said: { emergency: true },
    road: [],
  },
  {
    name: '险情已移交消防，还要办到有结果',
    classes: OPEN_ONES,
    phase: 'waiting',
    owner: 'centre',
    marks: ['danger'],
    said: { emergency: true },
    road: [['centre', 'hand-over']],
  },
  {
    name: '家里动手，还没有移交',
    classes: ['sensitive'],
    phase: 'waiting',
    marks: ['danger'],
    said: { category: 'safety.protection' },
    road: [],
  },
  {
    name: '家里动手，移交后只留编号',
    classes: ['sensitive'],
    phase: 'ended',
    marks: ['erased'],
    said: { category: 'safety.protection' },
    road: [['first', 'hand-over']],
  },
  {
    name: '以前的台账转入',
    classes: OPEN_ONES,
    at: 'village',
    phase: 'closed',
    marks: ['nameless', 'without-papers', 'closed-long-ago'],
    road: [],
    meant: 'past',
  },
  { name: '改了类别', classes: OPEN_ONES, phase: 'working', road: [...TAKEN, ['first', 'classify']] },
  { name: '村里的，在办', classes: UNSEALED, at: 'village', phase: 'working', road: TAKEN },
  { name: '村里的，已答复', classes: UNSEALED, at: 'village', phase: 'answered', road: ANSWERED },
  { name: '村里的，办结', classes: UNSEALED, at: 'village', phase: 'closed', road: CONFIRMED },
  { name: '县里的，在办', classes: UNSEALED, at: 'county', phase: 'working', road: TAKEN },
  { name: '县里的，办结', classes: UNSEALED, at: 'county', phase: 'closed', road: CONFIRMED },
  ...(
    [
      ['在办', 'working', TAKEN],
      ['已答复', 'answered', ANSWERED],
      ['办结', 'closed', CONFIRMED],
    ] as const
  ).map(
    ([name, phase, road]): State => ({
      ...{ name: `片长替村里看见的，${name}`, classes: UNSEALED, at: 'village', phase, road },
      ...{ raiser: 'chief', marks: ['nameless'] },
    }),
  ),
  {
    name: '片长自己看见、自己办的',
    classes: UNSEALED,
    phase: 'answered',
    raiser: 'chief',
    marks: ['nameless'],
    road: ANSWERED,
  },
  ...(
    [
      ['在办', 'working', TAKEN],
      ['已答复', 'answered', ANSWERED],
    ] as const
  ).map(
    ([name, phase, road]): State => ({
      ...{ name: `片长替人登记的，${name}`, classes: UNSEALED, at: 'village', phase, road },
      ...{ raiser: 'chief', wroteDown: true },
    }),
  ),
  ...(
    [
      ['待接', 'waiting', []],
      ['已答复', 'answered', ANSWERED],
    ] as const
  ).map(
    ([name, phase, road]): State => ({
      ...{ name: `匿名的，${name}`, classes: UNSEALED, at: 'village', phase, road },
      ...{ anonymous: true, marks: ['nameless'] },
    }),
  ),
];
