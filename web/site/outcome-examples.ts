/** 例子: the pages of results, as long as they get. */

import type { PublicOutcome } from '../../contract/outcome-sheet.ts';
import type { PlaceChoice } from '../../contract/site.ts';
import type { OutcomeContent } from '../../contract/site-outcome.ts';
import { squaresOf } from '../../domain/kernel/squares.ts';
import { DEFAULT_OUTCOME_LIMITS } from '../../domain/outcome/limits.ts';

const uuid = (n: number): string => `01a21722-0000-7000-8000-${String(n).padStart(12, '0')}`;
const LONG = '装定时开关，晚上九点自动关，农忙时九点半。';
const on = '2026-07-10';

const TOLD: PublicOutcome = {
  ...{ outcomeId: uuid(1), title: '广场晚上九点关音响', placeCode: '611025101216', placeName: '回龙镇某村' },
  ...{ source: 'consultation', sourceId: uuid(2), status: 'doing', putOn: '2026-06-15', toName: '回龙镇' },
  ...{ progress: 60, waits: 'task', due: on, overdue: false, answerDue: '2026-07-06', class: 'A' },
  owed: [
    {
      ...{ what: 'task', day: on, overdue: true, task: LONG },
      by: [
        { placeName: '回龙镇某村', as: 'committee' },
        { placeName: '镇安县', as: 'members' },
      ],
    },
  ],
  themes: ['rural-revitalisation'],
  sides: ['跳舞的人', '广场边住户'],
  reminded: ['2026-07-01'],
  points: [
    { number: 1, text: LONG, answer: { verdict: 'adopted', why: null, plannedFor: null, on } },
    { number: 2, text: LONG, answer: { verdict: 'planned', why: LONG, plannedFor: on, on } },
    { number: 3, text: LONG, answer: { verdict: 'not-adopted', why: LONG, plannedFor: null, on } },
    { number: 4, text: LONG, answer: null },
  ],
  tasks: Array.from({ length: 5 }, (_, n) => ({
    ...{ taskId: uuid(10 + n), partOf: null, depth: 1, text: LONG, ownerName: '回龙镇水利站', due: on },
    ...{ weight: 1, progress: 60, hasParts: false, overdue: true, note: LONG, toShow: true },
    assisting: [{ name: '回龙镇农技站', share: { text: LONG, on } }],
    slips: [{ from: on, to: '2026-08-01', why: '雨季推迟' }],
  })),
  shown: [
    {
      shownId: uuid(30),
      taskId: uuid(10),
      caption: '排烟管改到屋后',
      photos: ['a'.repeat(64)],
      text: null,
      on,
    },
    {
      shownId: uuid(31),
      taskId: uuid(10),
      caption: '验收单',
      photos: [],
      text: `验收单\n项目\t金额\n水渠\t1200\n${LONG}`,
      on,
    },
  ],
  setAside: { why: LONG, reviewOn: on },
  checks: [{ stage: 'midway', by: 'committee', finding: 'behind', text: LONG, on }],
  supervisions: [
    { supervisionId: uuid(20), why: LONG, on, due: on, reply: { text: LONG, on } },
    { supervisionId: uuid(21), why: LONG, on, due: on, reply: null },
  ],
  result: { text: LONG, on },
  acceptance: {
    sides: [
      { side: '跳舞的人', accepts: true, why: null },
      { side: '广场边住户', accepts: false, why: LONG },
    ],
    on,
    said: {
      ...{ done: 11, notDone: 14, satisfied: 9, fairly: 4, dissatisfied: 12 },
      reasons: [
        { why: 'broke-again', n: 8 },
        { why: 'not-as-agreed', n: 6 },
      ],
    },
    answer: LONG,
  },
  ...{ reworks: 1, reworkWhy: LONG, feedback: { text: LONG, on }, endedOn: null },
  rating: { satisfied: 18, fairly: 3, dissatisfied: 2, reasons: LONG, on },
  lookBacks: [{ holds: true, found: LONG, on }],
  limits: DEFAULT_OUTCOME_LIMITS,
  ...{ publishedAt: 1_788_742_800_000, version: 3, takesSlips: true },
};

const qr = { size: 25, path: 'M0 0h7' };
/** As large as the code of a proof, and as good as random. */
const dense = squaresOf(117, (x, y) => {
  const mixed = Math.imul(x * 374_761_393 + y * 668_265_263, 2_246_822_519);
  return (Math.imul(mixed ^ (mixed >>> 13), 3_266_489_917) & 0x10000) === 0;
});
/** As long as the link of a proof without its text. */
const link = `/verify/#p=1&i=41&h=${'A'.repeat(400)}`;
export const onBoard = {
  qr,
  proof: {
    link,
    qr: dense,
    size: 42,
    root: `${'A'.repeat(43)}=`,
    key: '0badcafe',
    witnesses: ['archive.example'],
  },
};

export function outcomePages(towns: readonly PlaceChoice[], villages: readonly PlaceChoice[]) {
  const { outcomeId, title, placeCode, placeName, source, status, putOn, toName } = TOLD;
  const row = {
    ...{ title, placeCode, placeName, source, status, putOn, toName, publishedAt: TOLD.publishedAt },
    ...({ progress: 60, waits: 'task', due: on, overdue: false } as const),
  };
  return {
    outcomes: {
      ...{ kind: 'outcomes', towns, villages, older: '2026-09-01.x', continued: true },
      filter: { state: 'now', town: '611025102', village: '', q: '广场' },
      outcomes: Array.from({ length: 20 }, (_, n) => ({
        ...row,
        outcomeId: outcomeId.slice(0, -2) + String(10 + n),
      })),
    },
    outcome: { kind: 'outcome', outcome: TOLD, talk: uuid(2), ...onBoard },
    'outcome-say': {
      ...{
        kind: 'outcome-say',
        outcome: TOLD,
        commandId: '',
        blind: '',
        ballot: '1101-2345',
        counted: false,
      },
      ...{ done: 'no', satisfied: 'dissatisfied', why: '', trouble: 'reason-missing' },
    },
  } as const satisfies Record<string, OutcomeContent>;
}
