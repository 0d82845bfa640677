import { expect, test } from 'vitest';
import { COUNTY, cadre, DOING, office, PUT, VILLAGE } from '../outcome/examples.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { publishOutcome, wordedOutcome } from './outcome-sheet.ts';
import { textsIn } from './sheet.ts';

let at = 0;
const n = () => {
  at += 1;
  return `第${at}句`;
};
const on = '2026-07-01';

/** Every field filled, every free text another sentence. */
const FULL: Outcome = {
  ...DOING,
  title: n(),
  points: [{ number: 1, text: n(), answer: { verdict: 'planned', why: n(), plannedFor: on, on } }],
  sides: [n()],
  tasks: [
    {
      ...{ id: 't', text: n(), owner: VILLAGE, due: on, weight: 1, progress: 50, note: n() },
      slips: [{ from: on, to: on, why: n() }],
      ...{ assisting: ['b'], shares: [{ body: 'b', text: n(), on }] },
    },
  ],
  shown: [{ id: 'p', taskId: 't', caption: n(), photos: ['f'], text: n(), on }],
  setAside: { why: n(), reviewOn: on },
  checks: [{ stage: 'midway', by: 'committee', finding: 'behind', text: n(), on }],
  supervisions: [{ id: 's', why: n(), on, due: on, reply: { text: n(), on } }],
  result: { text: n(), on },
  acceptance: { sides: [{ side: n(), accepts: false, why: n() }], on },
  reworkWhy: n(),
  feedback: { text: n(), on },
  rating: { satisfied: 1, fairly: 1, dissatisfied: 1, reasons: n(), on },
  lookBacks: [{ holds: true, found: n(), on }],
};

test('凡是人写的字，公布前都过一遍；除了字，什么都不变', () => {
  const written = [...JSON.stringify(FULL).matchAll(/第\d+句/g)].map(([text]) => text);
  expect([...textsIn(FULL, wordedOutcome)].sort()).toEqual([...new Set(written)].sort());
  expect(JSON.stringify(wordedOutcome(FULL, () => '改过'))).not.toMatch(/第\d+句/);
  expect(wordedOutcome(FULL, (text) => text)).toEqual(FULL);
});

const known = { names: ['王大山'], phones: [], ownCodes: () => false };
const request = { steps: 1, reworded: [], kept: [] };

test('写了姓名的不公布；隐去了、说明了理由的才公布', () => {
  const named = { ...PUT, title: '王大山家门口的路灯' };
  const publishing = { by: cadre, steps: 1, known };
  expect(publishOutcome(named, request, publishing)).toMatchObject({ reason: 'personal-data-left' });
  const reworded = [{ text: named.title, as: '村口的路灯' }];
  expect(publishOutcome(named, { ...request, reworded }, publishing)).toMatchObject({
    step: { title: '村口的路灯', points: PUT.points },
  });
  const kept = [{ passage: '王大山', why: '已故烈士，路以他命名' }];
  expect(publishOutcome(named, { ...request, kept }, publishing)).toMatchObject({ ok: true });
});

test('问的人少于十个，满意不满意不公布；够十个才公布', () => {
  const rated = (satisfied: number): Outcome => ({
    ...PUT,
    rating: { satisfied, fairly: 0, dissatisfied: 1, reasons: '晚上还是吵', on },
  });
  const published = (it: Outcome) => publishOutcome(it, request, { by: cadre, steps: 1, known });
  expect(published(rated(8))).toMatchObject({ ok: true });
  expect(JSON.stringify(published(rated(8)))).not.toMatch(/satisfied|晚上还是吵/);
  expect(published(rated(9))).toMatchObject({ step: { rating: { satisfied: 9, dissatisfied: 1 } } });
});

test('由报送的村公布；看过以后又记了的要再看；委员写的，告诉大家以后由政协办公布', () => {
  const publishing = { by: cadre, steps: 1, known };
  const neighbour = office('village_cadre', '611025101203');
  expect(publishOutcome(PUT, request, { ...publishing, by: neighbour })).toMatchObject({
    reason: 'not-yours-to-publish',
  });
  expect(publishOutcome(PUT, request, { ...publishing, steps: 2 })).toMatchObject({
    reason: 'changed-since',
  });
  const opinion: Outcome = { ...PUT, source: 'opinion', sourceId: undefined };
  const members = { ...publishing, by: office('cppcc_officer', COUNTY) };
  expect(publishOutcome(opinion, request, members)).toMatchObject({ reason: 'not-announced' });
  const told = { ...opinion, feedback: { text: '明年办', on } };
  expect(publishOutcome(told, request, publishing)).toMatchObject({ reason: 'not-yours-to-publish' });
  expect(publishOutcome(told, request, members)).toMatchObject({ ok: true });
});
