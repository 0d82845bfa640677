/** 测试用的会: a village of three groups, meetings in it, and a way to do one act after the other. */
import { type Moment, startOf } from '../kernel/day.ts';
import type { Office } from '../people/office.ts';
import type { Voter } from '../roll/list.ts';
import type { ActFacts, MeetingRefusal } from './act.ts';
import { afterStep, decideAct, type MeetingAct, type MeetingStep } from './acts.ts';
import type { Basis, MeetingKind } from './kind.ts';
import { GUESTS, type Meeting } from './meeting.ts';
import { planned } from './plan.ts';
import type { Subject } from './subject.ts';

export const VILLAGE = '611025001001';
export const NOW: Moment = startOf('2026-09-01') + 9 * 3_600_000;
export const CADRE: Office = {
  id: 'office-cadre',
  personId: 'wang',
  post: 'village_cadre',
  placeCode: VILLAGE,
  from: '2026-01-01',
};

export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** `houses` of `each` adults: numbers run house by house. */
export const people = (houses: number, each = 1): Voter[] =>
  Array.from({ length: houses * each }, (_, at) => ({
    no: at + 1,
    name: `村民${at + 1}`,
    household: `01-${Math.floor(at / each) + 1}`,
  }));

export interface Play {
  readonly meeting: Meeting;
  readonly steps: readonly MeetingStep[];
  readonly voters: readonly Voter[];
  readonly refused: MeetingRefusal | undefined;
}

const ITEM = { authorised: false, minutes: 20, matterId: null };

export function begin(
  kind: MeetingKind,
  basis: Basis,
  {
    voters = [],
    subjects = ['shared_life'],
    declared = null,
    starts = NOW + 20 * 86_400_000,
  }: {
    voters?: readonly Voter[];
    subjects?: readonly Subject[];
    declared?: number | null;
    starts?: Moment;
  } = {},
): Play {
  const body = {
    ...{ meetingId: idOf(1), kind, placeCode: kind === 'group_meeting' ? `${VILLAGE}01` : VILLAGE },
    ...{ title: '九月议事会', starts, venue: '村委会二楼', basis, declared },
    items: subjects.map((subject, at) => ({ id: idOf(10 + at), title: `第${at + 1}件事`, subject, ...ITEM })),
  };
  return { meeting: planned(body, NOW), steps: [{ act: 'plan', at: NOW, body }], voters, refused: undefined };
}

/** One act; a refusal leaves everything as it is. */
export function does(
  play: Play,
  name: MeetingAct,
  request: unknown,
  at = NOW + play.steps.length,
  more: Partial<ActFacts> = {},
): Play {
  const { meeting, steps, voters } = play;
  const list = { circle: 'adults', placeCode: meeting.placeCode, day: '2026-09-21', voters } as const;
  const facts = { by: CADRE, at, voters, list, hash: (text: string) => `#${text.length}`, ...more };
  const decision = decideAct(meeting, name, request, facts);
  if (!decision.ok) return { ...play, refused: decision.reason };
  return {
    ...play,
    meeting: afterStep(meeting, decision.step),
    steps: [...steps, decision.step],
    refused: undefined,
  };
}

/** Opened, with these numbers there. */
export function opened(
  play: Play,
  numbers: readonly number[],
  guests = 0,
  more: Partial<ActFacts> = {},
): Play {
  let next = does(play, 'notice', { shortWhy: null }, NOW + play.steps.length, more);
  next = does(next, 'open', { chair: '王主任', recorder: '李文书' }, next.meeting.starts);
  if (numbers.length > 0) next = does(next, 'arrive', arrival({ numbers }));
  for (let at = 0; at < guests; at += 1)
    next = does(next, 'arrive', arrival({ guest: { name: `来宾${at + 1}`, side: null } }));
  return next;
}

export const arrival = (more: object) => ({
  numbers: [],
  how: 'number',
  speaksFor: [],
  guest: null,
  ...more,
});

export const upTo = (n: number): number[] => Array.from({ length: n }, (_, at) => at + 1);
export const guestNo = (n: number): number => GUESTS + n - 1;

export const motion = (n: number, more: object = {}) => ({
  motionId: idOf(100 + n),
  itemId: idOf(10),
  text: `动议${n}的原话`,
  amends: null,
  ...more,
});

/** A vote by hands with the first two in the room as tellers. */
export const hands = (
  n: number,
  counts: { for: number; against?: number; abstain?: number },
  tellers = [1, 2],
) => ({
  ...{ motionId: idOf(100 + n), against: 0, abstain: 0, tellers },
  ...counts,
});

export const concluding = (more: object = {}) => ({
  ...{ itemId: idOf(10), outcome: 'decided', to: null, words: null, tasks: [] },
  ...more,
});
