/** 没有信号的户: what was written down, changed or erased on this phone is to be seen on it at once. */
import { expect, test } from 'vitest';
import type { HouseholdView } from '../../../contract/household.ts';
import type { Item } from '../outbox/item.ts';
import { householdsAhead } from './households.ts';

const HOUSE: HouseholdView = {
  ...{ householdId: 'a', label: '桥头第一家', phone: '13987654321', hasPhone: true },
  ...{ consent: 'spoken', consentDay: '2026-09-01', version: 2, openings: [] },
};

const saved = (kind: string, entity: string, body: Record<string, unknown> = {}): Item => ({
  command: {
    commandId: '0198c0de-0000-7000-8000-000000000003',
    ...{ kind, version: 1, officeId: '', entity, params: {}, body, after: [] },
    ...{ at: 0, ticks: 0, opening: '' },
  },
  ...{ standing: 'waiting', wentOut: false, outcome: null, answeredAt: null },
  shown: { title: '' },
});

const NEW = { label: '老槐树下第二家', consent: 'written', consentDay: '2026-09-07' };

test('记下的一户当场就在，没留电话就没有电话', () => {
  const [, added] = householdsAhead([HOUSE], [saved('area.add-household', 'b', NEW)]);
  expect(added).toMatchObject({ ...NEW, householdId: 'b', phone: null, hasPhone: false, version: 1 });
});

test('记下又改、改了又清除，照最后的样子；读回来的不重复', () => {
  const changed = saved('area.change-household', 'b', { version: 1, label: '新名', phone: '13912345678' });
  const both = [saved('area.add-household', 'b', NEW), changed];
  expect(householdsAhead([], both)).toMatchObject([{ label: '新名', phone: '13912345678', hasPhone: true }]);
  expect(householdsAhead([], [...both, saved('area.withdraw-household', 'b')])).toEqual([]);
  expect(householdsAhead([HOUSE], [saved('area.add-household', 'a', NEW)])).toEqual([HOUSE]);
});
