/** 例子: a month of a village with what came, what may go on the agenda and what is not done of before. */
import type { DigestLine, DigestPage } from '../../../contract/meeting.ts';

const id = (n: number): string => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const line = (title: string, more: Partial<DigestLine>): DigestLine => ({
  ...{ category: 'utilities.light', placeName: '三组', title, age: 3, forced: false, proposed: false },
  matters: [{ matterId: id(1), no: 'ZA-1', title, day: '2026-09-22' }],
  ...{ subject: 'shared_life', standing: 'advises' },
  ...more,
});

const twice = [1, 2].map((n) => ({ matterId: id(n), no: `ZA-${n}`, title: '路灯不亮', day: '2026-08-15' }));

export const SEPTEMBER: DigestPage = {
  ...{ village: '611025101216', villageName: '万寿村', month: '2026-09' },
  ...{ from: '2026-08-26', to: '2026-09-25', complete: true, keptOn: '2026-09-26' },
  ...{ raised: 5, settled: 2, council: null },
  categories: [
    { category: 'utilities.light', raised: 3, open: 2 },
    { category: 'environment.river', raised: 2, open: 1 },
  ],
  lines: [
    line('路灯不亮', { matters: twice, age: 41, forced: true, proposed: true }),
    line('校门口要减速带', { placeName: '一组', subject: 'department_power', standing: 'refers' }),
  ],
  tasks: [
    {
      ...{ meetingId: id(3), meetingTitle: '八月议事会', itemId: id(4), task: 0, what: '定点位' },
      ...{ owner: '村委会', due: '2026-10-15', last: null },
    },
  ],
};
