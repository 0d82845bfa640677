import { expect, test } from 'vitest';
import { setHallPhone } from './door-card.ts';
import {
  changeHousehold,
  type HouseholdFacts,
  HouseholdRequest,
  MOST_HOUSEHOLDS,
  recordHousehold,
} from './household.ts';

const TODAY = '2026-09-07';
const ASKED: HouseholdRequest = {
  householdId: '01994f2a-0000-7000-8000-000000000001',
  placeCode: '6110250012000101',
  label: '老槐树下第二家',
  phone: '13912345678',
  consent: 'spoken',
};
const FACTS: HouseholdFacts = { today: TODAY, areaExists: true, kept: 0, banned: [] };

test('愿意联系的户，记称呼、电话和怎么同意的，没说日期就是今天', () => {
  expect(recordHousehold(ASKED, FACTS)).toMatchObject({
    ok: true,
    step: { label: '老槐树下第二家', consentDay: TODAY, version: 1 },
  });
});

test('除了称呼、电话和同意，一个字段也没有', () => {
  expect(Object.keys(HouseholdRequest.shape).sort()).toEqual(
    ['consent', 'consentDay', 'householdId', 'label', 'phone', 'placeCode'].sort(),
  );
  expect(HouseholdRequest.safeParse({ ...ASKED, people: 4 }).success).toBe(false);
});

test('没有的片区、明天的同意、记满了、禁用词，都不收', () => {
  const reason = (request: Partial<HouseholdRequest>, facts: Partial<HouseholdFacts> = {}) => {
    const decision = recordHousehold({ ...ASKED, ...request }, { ...FACTS, ...facts });
    return decision.ok ? undefined : decision.reason;
  };
  expect(reason({}, { areaExists: false })).toBe('no-such-area');
  expect(reason({ consentDay: '2026-09-08' })).toBe('consent-in-future');
  expect(reason({ consentDay: TODAY })).toBeUndefined();
  expect(reason({}, { kept: MOST_HOUSEHOLDS })).toBe('too-many-households');
  expect(reason({}, { kept: MOST_HOUSEHOLDS - 1 })).toBeUndefined();
  expect(reason({ label: '桥头（上访户）' })).toBe('banned-word');
  expect(reason({ label: '钉子户家' }, { banned: ['钉子户'] })).toBe('banned-word');
});

test('别处改过的，不悄悄覆盖', () => {
  const recorded = recordHousehold(ASKED, FACTS);
  if (!recorded.ok) throw new Error(recorded.reason);
  const household = recorded.step;
  const changed = changeHousehold(household, { version: 1, label: '桥头第一家', phone: null }, []);
  expect(changed).toMatchObject({ ok: true, step: { label: '桥头第一家', version: 2 } });
  if (!changed.ok) throw new Error(changed.reason);
  expect(changed.step.phone).toBeUndefined();
  expect(changeHousehold(changed.step, { version: 1, label: '井边', phone: null }, [])).toEqual({
    ok: false,
    reason: 'changed-meanwhile',
  });
});

test('村委会电话：版本对得上才改', () => {
  expect(setHallPhone({ phone: undefined, version: 0 }, { version: 0, phone: '0914-5322000' })).toMatchObject(
    {
      ok: true,
      step: { version: 1 },
    },
  );
  expect(setHallPhone({ phone: '0914-5322000', version: 1 }, { version: 0, phone: null }).ok).toBe(false);
});
