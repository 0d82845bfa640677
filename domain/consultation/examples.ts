/** 例子: a square dance that is too loud, in a village, with its offices and days. */
import { startOf } from '../kernel/day.ts';
import type { Office } from '../people/office.ts';
import type { Post } from '../people/post.ts';
import type { Consultation } from './consultation.ts';
import { DEFAULT_CONSULTATION_LIMITS } from './limits.ts';
import { after, begun, type Step } from './step.ts';

export const VILLAGE = '611025101202';
export const limits = DEFAULT_CONSULTATION_LIMITS;
export const calendar = { published: [2026, 2027], rest: [], work: [] };

export const office = (post: Post, placeCode: string): Office => ({
  ...{ id: `${post} ${placeCode}`, personId: `person ${post} ${placeCode}`, post, placeCode },
  from: '2026-01-01',
});
export const cadre = office('village_cadre', VILLAGE);
export const town = office('town_officer', VILLAGE.slice(0, 9));

/** Nine in the morning of a day. */
export const on = (day: string) => ({ at: startOf(day) + 9 * 3_600_000, limits, calendar });

export const PROPOSED = begun({
  id: '01a21722-0000-7000-8000-000000000001',
  placeCode: VILLAGE,
  title: '广场夜里太吵',
  text: '广场跳舞音响到晚上十点，家里有上学的娃。',
  source: 'residents',
  proposedOn: '2026-06-01',
  reviewDue: '2026-06-10',
});

export const uuid = (n: number): string => `01a21722-0000-7000-8000-${String(n).padStart(12, '0')}`;

const through = (it: Consultation, ...steps: readonly Step[]): Consultation => steps.reduce(after, it);

export const ACCEPTED = through(PROPOSED, {
  ...{
    kind: 'reviewed',
    verdict: 'accepted',
    why: '属于村民共同关心的事',
    party: '同意协商',
    on: '2026-06-03',
  },
});
export const PLANNED = through(
  ACCEPTED,
  {
    kind: 'planned',
    plan: {
      form: 'council',
      sides: [
        { name: '跳舞的人', directly: true, heard: 'present' },
        { name: '广场边住户', directly: true, heard: 'present' },
        { name: '学校', directly: false, heard: 'written' },
      ],
      invited: ['派出所'],
      firstOn: '2026-06-10',
      where: '村委会二楼',
      publishedOn: '2026-06-05',
    },
  },
  { kind: 'researched', research: { voices: 12, found: '九户嫌吵，三户无所谓。', on: '2026-06-08' } },
);
export const IN_ROUND = through(
  PLANNED,
  { kind: 'round-opened', number: 1, on: '2026-06-10' },
  { kind: 'option-kept', option: { id: uuid(10), text: '晚上九点关音响，音量不超过六十分贝' } },
);

/** Everybody it concerns is there. */
export const ATTENDANCE = {
  ...{ present: 20, stakeholders: 14, women: 8, members: 1 },
  sides: ['跳舞的人', '广场边住户'],
};
export const OBJECTION = {
  objectionId: uuid(20),
  side: '跳舞的人',
  text: '九点太早，下地回来吃了饭才八点半。',
  remedy: '农忙时放到九点半。',
};

/** Three rounds without consensus, the last on the first of August. */
export const USED_UP: Consultation = {
  ...after(IN_ROUND, { kind: 'not-agreed', attendance: ATTENDANCE, on: '2026-06-10' }),
  rounds: ['2026-06-10', '2026-07-01', '2026-08-01'].map((day, at) => ({
    ...{ number: at + 1, on: day, endedOn: day },
  })),
};
