import { expect, test } from 'vitest';
import { cadre, town, VILLAGE } from './examples.ts';
import { noticesOf } from './notices.ts';

const TOWN = VILLAGE.slice(0, 9);
const IT = { placeCode: VILLAGE };
const SENT = {
  ...IT,
  reference: { to: TOWN, law: '噪声法', advice: '划定时段', sentOn: '2026-06-01', due: '2026-07-01' },
};
const TOOK = { proposer: 'p', researchers: ['m', 'p'], invited: ['611025-gongan'] };
const by = { ...TOOK, by: cadre };

test('谈成了：提的人和村里的群都听到；自己做的不告诉自己；不受理的只告诉提的人', () => {
  expect(noticesOf(IT, 'agreed', by)).toEqual([
    { to: 'person:p', kind: 'topic-agreed' },
    { to: `group:${VILLAGE}`, kind: 'topic-agreed' },
  ]);
  expect(noticesOf(IT, 'agreed', { ...by, proposer: cadre.personId })).toEqual([
    { to: `group:${VILLAGE}`, kind: 'topic-agreed' },
  ]);
  expect(noticesOf(IT, 'reviewed', by)).toEqual([{ to: 'person:p', kind: 'topic-moved' }]);
  expect(noticesOf(IT, 'spoken', by)).toEqual([]);
});

test('决策参考：送到和催复告诉收的一方，回执告诉召集人；自己一方做的不告诉自己一方', () => {
  expect(noticesOf(SENT, 'referred', by)).toEqual([{ to: TOWN, kind: 'reference-came' }]);
  expect(noticesOf(SENT, 'reminded', by)).toEqual([{ to: TOWN, kind: 'reference-urged' }]);
  expect(noticesOf(SENT, 'received', { ...by, by: town })).toEqual([
    { to: VILLAGE, kind: 'reference-received' },
  ]);
  // A town's own topic: convener and receiver are one office.
  const own = { placeCode: TOWN, reference: { ...SENT.reference, to: TOWN } };
  for (const kind of ['referred', 'reminded', 'received'] as const)
    expect(noticesOf(own, kind, { ...by, by: town }), kind).toEqual([]);
});

test('答复告诉参加过的每一方，每一方一次', () => {
  expect(noticesOf(SENT, 'replied', { ...by, by: town })).toEqual(
    ['person:p', `group:${VILLAGE}`, VILLAGE, 'person:m', '611025-gongan'].map((to) => ({
      ...{ to, kind: 'topic-answered' },
    })),
  );
});
