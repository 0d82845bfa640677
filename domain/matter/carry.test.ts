import { expect, test } from 'vitest';
import { carry } from './carry.ts';
import { MONDAY, owner, PLACES, reported } from './examples.ts';
import type { Matter } from './matter.ts';
import { after } from './step.ts';

const by = owner('county');
const NEW = `${PLACES.village}9901`;

const carried = (matter: Matter, heirs: readonly (readonly [string, string])[]): Matter => {
  const decision = carry(matter, { by, at: MONDAY, heirs });
  if (!decision.ok) throw new Error(decision.reason);
  return after(matter, decision.step);
};

test('地方换了代码，没办完的事和责任方一起换，时钟照走', () => {
  const matter = reported();
  const next = carried(matter, [[matter.placeCode, NEW]]);
  expect(next).toMatchObject({ placeCode: NEW, holder: { placeCode: NEW }, clock: matter.clock });
});

test('要避开的地方换了代码，接替它的也要避开', () => {
  const matter = { ...reported(), sealedFrom: [PLACES.group] };
  expect(carried(matter, [[PLACES.group, NEW]]).sealedFrom).toEqual([PLACES.group, NEW]);
});

test('办结的事留在当时的地方；不相干的地方变动，事不动', () => {
  const heirs = [[reported().placeCode, NEW]] as const;
  const closed: Matter = { ...reported(), status: 'closed' };
  expect(carry(closed, { by, at: MONDAY, heirs })).toMatchObject({ reason: 'matter-closed' });
  expect(carry(reported(), { by, at: MONDAY, heirs: [['611025999', NEW]] })).toMatchObject({
    reason: 'not-concerned',
  });
});
