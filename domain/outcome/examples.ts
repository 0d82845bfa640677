/** 例子: the loud square, agreed in a village, put before its town, done by the village committee. */
import { startOf } from '../kernel/day.ts';
import type { Office } from '../people/office.ts';
import type { Post } from '../people/post.ts';
import { DEFAULT_OUTCOME_LIMITS } from './limits.ts';
import type { Outcome } from './outcome.ts';
import { after, begun, type Step } from './step.ts';

export const VILLAGE = '611025101202';
export const TOWN = VILLAGE.slice(0, 9);
export const COUNTY = VILLAGE.slice(0, 6);
export const limits = DEFAULT_OUTCOME_LIMITS;
export const calendar = { published: [2026, 2027, 2028], rest: [], work: [] };

export const office = (post: Post, placeCode: string, more: Partial<Office> = {}): Office => ({
  ...{ id: `${post} ${placeCode}`, personId: `person ${post} ${placeCode}`, post, placeCode },
  from: '2026-01-01',
  ...more,
});
export const cadre = office('village_cadre', VILLAGE);
export const town = office('town_officer', TOWN);
export const committee = office('supervisor', VILLAGE);
export const member = office('cppcc_member', COUNTY);
export const centre = office('centre_officer', COUNTY);

/** Nine in the morning of a day. */
export const on = (day: string) => ({ at: startOf(day) + 9 * 3_600_000, limits, calendar });

export const uuid = (n: number): string => `01a21722-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const PUT = begun({
  id: uuid(1),
  placeCode: VILLAGE,
  source: 'consultation',
  sourceId: uuid(2),
  title: '广场晚上九点关音响',
  to: TOWN,
  points: [
    { number: 1, text: '晚上九点关音响，农忙时九点半' },
    { number: 2, text: '在河边另修一处小广场' },
  ],
  sides: ['跳舞的人', '广场边住户'],
  themes: ['rural-revitalisation'],
  putOn: '2026-06-15',
  answerDue: '2026-07-06',
});

export const through = (it: Outcome, ...steps: readonly Step[]): Outcome => steps.reduce(after, it);

export const DOING = through(PUT, {
  kind: 'answered',
  answers: [
    { point: 1, answer: { verdict: 'adopted', on: '2026-06-20' } },
    { point: 2, answer: { verdict: 'not-adopted', why: '今年没有列入预算', on: '2026-06-20' } },
  ],
});
export const TASK = {
  ...{ id: uuid(10), text: '装定时开关', owner: VILLAGE, due: '2026-07-10', weight: 1, progress: 0 },
  slips: [],
};
export const DONE = through(
  DOING,
  { kind: 'task-kept', task: TASK },
  { kind: 'progressed', taskId: TASK.id, progress: 100, note: '开关装好，试了三晚' },
  { kind: 'finished', text: '定时开关装好，九点自动关', on: '2026-07-08' },
);
export const BOTH = [
  { side: '跳舞的人', accepts: true },
  { side: '广场边住户', accepts: true },
];
export const KEPT = through(
  DONE,
  { kind: 'accepted', sides: BOTH, on: '2026-07-12' },
  { kind: 'fed-back', text: '广场音响已装定时开关，九点自动关', on: '2026-07-14' },
);
