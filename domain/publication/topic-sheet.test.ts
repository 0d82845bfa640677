import { expect, test } from 'vitest';
import type { Consultation } from '../consultation/consultation.ts';
import { textsOf, worded } from './topic-sheet.ts';

let at = 0;
const n = () => {
  at += 1;
  return `第${at}句`;
};

/** Every field filled, every free text another sentence. */
const FULL: Consultation = {
  ...{ id: 'i', placeCode: '611025101216', title: n(), text: n(), source: 'residents', status: 'replied' },
  ...{ proposedOn: '2026-09-01', reviewDue: '2026-09-10', endedWhy: n(), endedOn: '2026-09-30' },
  review: { why: n(), party: '支部的意见', on: '2026-09-02' },
  plan: {
    ...{ form: 'council', invited: [n()], firstOn: '2026-09-08', where: n(), publishedOn: '2026-09-03' },
    sides: [{ name: n(), directly: true, heard: 'present' }],
  },
  voices: [
    {
      id: 'v',
      side: n(),
      text: n(),
      on: '2026-09-02',
      from: '61102510121601',
      answer: { how: 'in-map', why: n(), on: '2026-09-03' },
    },
  ],
  cards: [{ id: 'c', text: n(), on: '2026-09-04' }],
  research: { voices: 12, found: n(), on: '2026-09-05' },
  rounds: [
    {
      ...{ number: 1, on: '2026-09-08', endedOn: '2026-09-08' },
      attendance: { present: 9, stakeholders: 8, women: 3, members: 1, sides: [n()] },
    },
  ],
  points: [{ id: 'p', kind: 'disputed', text: n(), source: n(), words: [{ side: n(), text: n() }] }],
  options: [{ id: 'o', text: n(), law: n(), risks: n() }],
  objections: [
    { id: 'x', round: 1, side: n(), text: n(), remedy: n(), answer: { how: 'integrated', why: n() } },
  ],
  agreement: { optionId: 'o', text: n(), agreed: 8, of: 9, on: '2026-09-08' },
  reference: {
    ...{ to: '611025101', law: n(), advice: n(), sentOn: '2026-09-09', due: '2026-10-09' },
    receipt: { number: n(), on: '2026-09-10' },
    reply: { text: n(), on: '2026-09-20' },
  },
};

test('凡是人写的字，公布前都过一遍；村党组织的意见留在村里', () => {
  const written = [...JSON.stringify(FULL).matchAll(/第\d+句/g)].map(([text]) => text);
  expect([...textsOf(FULL)].sort()).toEqual([...new Set(written)].sort());
  const put = JSON.stringify(worded(FULL, () => '改过'));
  expect(put).not.toMatch(/第\d+句|支部的意见/);
});

test('除了字，什么都不变', () => {
  const { review, ...rest } = worded(FULL, (text) => text);
  const { review: before, ...restBefore } = FULL;
  expect(rest).toEqual(restBefore);
  expect(review).toEqual({ why: before?.why, on: before?.on });
});
